// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/ListPanel.h"

namespace muster {

class UsersFooter;
class UsersTable;

// The users of the workspace, with the switches that hide some of them below.
class UsersPanel final : public ListPanel
{
    Q_OBJECT

public:
    UsersPanel(WorkspaceContext &context, CommandSet &commands, QWidget *parent = nullptr);

    UsersTable &table() const;

    void showQuery(const TableQuery &query) override;
    void clearFilters() override;

protected:
    QStringList statusWords() const override; // "1,009 shown, 12 hidden, 3 selected"
    bool isBusy() const override;
    void showNone(StackedState &state) const override;

private:
    ListDefinition users();
    int hidden() const; // by the switches

    UsersFooter *m_switches = nullptr;
};

} // namespace muster
