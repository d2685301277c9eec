// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/LatestAnswer.h"
#include "net/mail/SenderCheck.h"
#include "net/mail/SendMail.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace muster {

class BannerLine;
class CommandSet;
class PanelFrame;
class WorkspaceContext;

// What came of trying the mail server, and below it what DNS says of the sender. Hidden until it is asked for.
class MailTestPanel final : public QWidget
{
    Q_OBJECT

public:
    MailTestPanel(WorkspaceContext &context, CommandSet &commands, QWidget *parent = nullptr);

    void run();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void tryServer();
    void askDns();
    void showServer(const MailAnswer &answer, const MailServer &server);
    void showReport(const SenderReport &report);
    void shut();
    void fit();

    WorkspaceContext &m_context;
    CommandSet &m_commands;
    PanelFrame *m_frame;
    BannerLine *m_server;
    BannerLine *m_asking;
    QScrollArea *m_scroll;
    QWidget *m_found;
    QVBoxLayout *m_lines; // of what was found
    LatestAnswer<MailAnswer> m_trying;
    LatestAnswer<SenderReport> m_looking;
};

} // namespace muster
