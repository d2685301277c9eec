// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/ListPage.h"

namespace muster {

class InvitationPanel;

// Who is invited, and what became of it; beside it the one that is selected, with its history (I1, I3).
class InvitationsPage final : public ListPage
{
    Q_OBJECT

public:
    InvitationsPage(WorkspaceContext &context, CommandSet &commands, QWidget *parent = nullptr);

    static PageFactory factory();

    Selection selection() const override;
    bool reveal(ObjectKind kind, const QString &uuid) override;

private:
    void takeSelection();

    WorkspaceContext &m_context;
    ListPanel *m_list;
    InvitationPanel *m_panel;
};

} // namespace muster
