// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"

#include <QtGlobal>

namespace muster {

// Windows that commands open and pages bring: a command knows that there is one, not what it looks like.
class Windows
{
public:
    Windows() = default;
    virtual ~Windows() = default;
    Q_DISABLE_COPY_MOVE(Windows)

    virtual void addUsers() = 0;
    virtual void importUsers(const QString &path = {}) = 0; // empty: it asks
    virtual void editUser(const QString &userId) = 0; // the record beside the table
    virtual void exportTable(const TableQuery &query, const QVector<Column> &columns) = 0;
    virtual void auditWorkbook() = 0;
};

} // namespace muster
