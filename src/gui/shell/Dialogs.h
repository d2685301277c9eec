// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"

#include <functional>

namespace muster {

// The windows that commands open and pages bring: a command knows that there is one, not what it looks like. PageRegistry
// says how each is opened.
struct Dialogs
{
    std::function<void()> addUsers;
    std::function<void(const QString &path)> importUsers; // empty: it asks
    std::function<void(const TableQuery &query, const QVector<Column> &columns, const QVector<qint64> &selected)> exportTable;
    std::function<void()> auditWorkbook;
    std::function<void(const QString &addresses)> invite; // to a project; addresses that are known already, on lines of their own
    std::function<void(const QString &addresses)> bindRole; // of a project, to whoever has these
};

} // namespace muster
