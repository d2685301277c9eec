// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Dialogs.h"

#include "gui/audit/SaveAuditWorkbook.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/users/AddUsersDialog.h"
#include "gui/users/ExportDialog.h"
#include "gui/users/ImportDialog.h"

namespace muster {

Dialogs::Dialogs(WorkspaceContext &context)
    : m_context(context)
{
}

void Dialogs::addUsers()
{
    AddUsersDialog::open(m_context);
}

void Dialogs::importUsers(const QString &path)
{
    ImportDialog::open(m_context, path);
}

void Dialogs::editUser(const QString &userId)
{
    m_context.openRecord(ObjectKind::User, userId);
}

void Dialogs::exportTable(const TableQuery &query, const QVector<Column> &columns)
{
    ExportDialog::open(m_context, query, columns);
}

void Dialogs::auditWorkbook()
{
    saveAuditWorkbook(m_context);
}

} // namespace muster
