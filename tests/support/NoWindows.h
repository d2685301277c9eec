// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Windows.h"

#include <QStringList>

namespace muster {

// Notes which windows a command wanted to open.
class NoWindows : public Windows
{
public:
    QStringList wanted;

    void addUsers() override { wanted << QStringLiteral("addUsers"); }
    void importUsers(const QString &path) override { wanted << QStringLiteral("import ") + path; }
    void editUser(const QString &userId) override { wanted << QStringLiteral("edit ") + userId; }
    void exportTable(const TableQuery &query, const QVector<Column> &) override { wanted << QStringLiteral("export ") + keyOf(query.table); }
    void auditWorkbook() override { wanted << QStringLiteral("audit"); }
};

} // namespace muster
