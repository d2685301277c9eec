// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Windows.h"

namespace muster {

class Desk;

// The windows that commands open, as this release has them.
class AllWindows : public Windows
{
public:
    explicit AllWindows(Desk &desk);

    void addUsers() override;
    void importUsers(const QString &path) override;
    void editUser(const QString &userId) override;
    void exportTable(const TableQuery &query, const QVector<Column> &columns) override;
    void auditWorkbook() override;

private:
    Desk &m_desk;
};

} // namespace muster
