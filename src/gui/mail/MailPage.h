// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/ListPage.h"

namespace muster {

class BannerLine;
class MailTestPanel;

// The outbox: what waits, went, or did not go, and how sending stands.
class MailPage final : public ListPage
{
    Q_OBJECT

public:
    MailPage(WorkspaceContext &context, CommandSet &commands, QWidget *parent = nullptr);

    static PageFactory factory();

    Selection selection() const override;

private:
    void takeSelection();
    void showStanding();
    void follow();
    bool signsIn() const; // somebody does, by a code

    WorkspaceContext &m_context;
    CommandSet &m_commands;
    BannerLine *m_standing;
    MailTestPanel *m_test;
    ListPanel *m_mails;
};

} // namespace muster
