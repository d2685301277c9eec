// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"
#include "storage/audit/PublishedHead.h"

#include <QCoreApplication>

namespace muster {

class VerifySubcommand
{
    Q_DECLARE_TR_FUNCTIONS(VerifySubcommand)

public:
    static Subcommand definition();

private:
    using HeadFile = std::pair<QString, PublishedHead>; // with its path
    static Result<QVector<HeadFile>> readFiles(const QStringList &paths, const QString &key);
    static Result<Exit> run(const Invocation &invocation);
};

} // namespace muster
