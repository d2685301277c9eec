// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/AllWindows.h"

#include "gui/audit/SaveAuditWorkbook.h"
#include "gui/shell/Desk.h"
#include "gui/users/AddUsersDialog.h"
#include "gui/users/ExportDialog.h"
#include "gui/users/ImportDialog.h"

namespace muster {

AllWindows::AllWindows(Desk &desk)
    : m_desk(desk)
{
}

void AllWindows::addUsers()
{
    AddUsersDialog::open(m_desk);
}

void AllWindows::importUsers(const QString &path)
{
    ImportDialog::open(m_desk, path);
}

void AllWindows::editUser(const QString &userId)
{
    m_desk.openRecord(ObjectKind::User, userId);
}

void AllWindows::exportTable(const TableQuery &query, const QVector<Column> &columns)
{
    ExportDialog::open(m_desk, query, columns);
}

void AllWindows::auditWorkbook()
{
    saveAuditWorkbook(m_desk);
}

} // namespace muster
