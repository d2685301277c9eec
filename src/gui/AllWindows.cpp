// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/AllWindows.h"

#include "gui/Exports.h"
#include "gui/shell/Desk.h"

namespace muster {

AllWindows::AllWindows(Desk &desk)
    : m_desk(desk)
    , m_exports(new Exports(desk))
{
}

// The windows for adding and importing users come with their pages.
void AllWindows::addUsers() { }

void AllWindows::importUsers(const QString &) { }

void AllWindows::editUser(const QString &userId)
{
    m_desk.openRecord(ObjectKind::User, userId);
}

void AllWindows::exportTable(const TableQuery &query, const QVector<Column> &columns)
{
    m_exports->saveTable(query, columns);
}

void AllWindows::auditWorkbook()
{
    m_exports->saveAuditWorkbook();
}

} // namespace muster
