// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Windows.h"

namespace muster {

class WorkspaceContext;

// The windows that commands open, as this release has them.
class Dialogs : public Windows
{
public:
    explicit Dialogs(WorkspaceContext &context);

    void addUsers() override;
    void importUsers(const QString &path) override;
    void editUser(const QString &userId) override;
    void exportTable(const TableQuery &query, const QVector<Column> &columns) override;
    void auditWorkbook() override;

private:
    WorkspaceContext &m_context;
};

} // namespace muster
