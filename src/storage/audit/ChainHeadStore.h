// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

namespace muster {

// Keeps the head of a workspace's audit chain outside its database (A1): one small file per workspace in a folder of
// the user's. Whoever rewrites the chain in the database does not reach it.
class ChainHeadStore
{
public:
    // Empty: the user's application data.
    ChainHeadStore(const QString &folder, const QString &workspaceId);

    QString head() const; // the last one seen here; empty when there is none
    Result<void> keep(qint64 event, const QByteArray &head);

private:
    QString m_path;
};

} // namespace muster
