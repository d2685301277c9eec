// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/MailTestPanel.h"

#include "gui/commands/CommandSet.h"
#include "gui/shell/OutgoingMail.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/widgets/BannerLine.h"
#include "gui/widgets/IconButton.h"
#include "gui/widgets/PanelFrame.h"
#include "net/mail/MailText.h"
#include "net/mail/SenderText.h"
#include "texts/ErrorText.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int TallestFound = 260; // pixels; more is scrolled to

Tone toneOf(SenderFinding::Verdict verdict)
{
    switch (verdict) {
    case SenderFinding::Verdict::Good:
        return Tone::Good;
    case SenderFinding::Verdict::ToMend:
        return Tone::Warn;
    case SenderFinding::Verdict::Unknown:
        return Tone::Quiet;
    }
    Q_UNREACHABLE();
}

} // namespace

MailTestPanel::MailTestPanel(WorkspaceContext &context, CommandSet &commands, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_commands(commands)
    , m_frame(new PanelFrame(tr("Test of the connection"), this))
    , m_server(new BannerLine(this))
    , m_asking(new BannerLine(this))
    , m_scroll(new QScrollArea(this))
    , m_found(new QWidget(m_scroll))
    , m_lines(new QVBoxLayout(m_found))
{
    auto *close = new IconButton(IconName::Close, tr("Close"), this);
    close->setObjectName("closeTest");
    connect(close, &QToolButton::clicked, this, &MailTestPanel::shut);
    m_frame->addTool(close);
    m_server->setObjectName("testOfServer");
    m_asking->setObjectName("testOfSender");
    connect(m_server, &BannerLine::linkActivated, this, [this] { m_commands.action(u"mail.password"_s)->trigger(); });
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(6);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_found);
    for (QWidget *ground : {m_scroll->viewport(), m_found}) {
        ground->setBackgroundRole(QPalette::Base);
        ground->setAutoFillBackground(true);
    }
    m_scroll->setAccessibleName(tr("What others think of mail from the sender"));
    auto *body = new QWidget(this);
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(10, 8, 10, 8);
    rows->setSpacing(6);
    rows->addWidget(m_server);
    rows->addWidget(m_asking);
    rows->addWidget(m_scroll);
    m_frame->setBody(body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    hide();
}

void MailTestPanel::shut()
{
    m_trying.cancel();
    m_looking.cancel();
    hide();
}

void MailTestPanel::run()
{
    show();
    tryServer();
    askDns();
}

void MailTestPanel::tryServer()
{
    const std::optional<MailServer> server = MailServer::parse(m_context.state().mailServer);
    m_trying.cancel();
    if (!server)
        return m_server->say(Tone::Warn, IconName::Settings, tr("Set a mail server in the settings first."));
    const std::optional<OutboxRun::Secret> secret = m_context.mail().secret();
    if (!secret)
        return m_server->say(Tone::Warn, IconName::Key, tr("To try it, “%1” wants the password of “%2”.").arg(server->host, server->user), tr("Password…"));
    m_server->say(Tone::Quiet, IconName::Mail, tr("Trying “%1”…").arg(server->host));
    const auto trying = QtConcurrent::run([server = *server, secret = *secret](QPromise<Result<MailAnswer>> &promise) {
        SendMail mail(server, secret.text);
        mail.setTokens(secret.tokens);
        mail.setCancelled([&promise] { return promise.isCanceled(); });
        promise.addResult(mail.tryConnection());
    });
    m_trying.ask(trying, [this, server = *server](const Result<MailAnswer> &answer) {
        if (answer)
            showServer(*answer, server);
    });
}

void MailTestPanel::showServer(const MailAnswer &answer, const MailServer &server)
{
    if (server == m_context.mail().server()) // else it is of one that is of no interest any more
        m_context.mail().takeTrial(answer);
    if (!answer.isDone())
        return m_server->say(Tone::Bad, IconName::Error, mailText(answer, server));
    m_server->say(Tone::Good, IconName::Mail, server.signIn == MailServer::SignIn::None ? tr("“%1” is there.").arg(server.host) : tr("“%1” lets “%2” in.").arg(server.host, server.user));
}

void MailTestPanel::askDns()
{
    showReport({});
    m_looking.cancel();
    const QString address = m_context.state().mailSender;
    if (address.isEmpty())
        return m_asking->say(Tone::Warn, IconName::Settings, tr("Set the sender's address in the settings, to see what others think of mail from it."));
    m_asking->say(Tone::Quiet, IconName::Mail, tr("Asking DNS what others think of mail from “%1”…").arg(address));
    const auto looking = QtConcurrent::run([address, server = MailServer::parse(m_context.state().mailServer)](QPromise<Result<SenderReport>> &promise) {
        SenderCheck check;
        check.setCancelled([&promise] { return promise.isCanceled(); });
        promise.addResult(check.look(address, server));
    });
    m_looking.ask(looking, [this](const Result<SenderReport> &report) {
        m_asking->hide();
        if (report)
            showReport(*report);
    });
}

// Each thing with the record that mends it, which is copied as it would be published.
void MailTestPanel::showReport(const SenderReport &report)
{
    while (const QLayoutItem *const item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_scroll->setVisible(!report.findings.isEmpty());
    for (const SenderFinding &one : report.findings) {
        const QString record = one.publish.isNothing() ? QString() : recordText(one.publish);
        auto *line = new BannerLine(m_found);
        line->setObjectName(keyOf(one.step));
        const QString sentence = tr("%1: %2", "a topic, what was found").arg(topicText(one.topic), senderText(one, report));
        m_lines->addWidget(line);
        line->show(); // dressed by the style first, which would give the words its own colour
        line->say(toneOf(one.verdict), one.verdict == SenderFinding::Verdict::ToMend ? IconName::Warning : IconName::Mail, record.isEmpty() ? sentence : sentence + u'\n' + record, record.isEmpty() ? QString() : tr("Copy the record"));
        connect(line, &BannerLine::linkActivated, this, [this, record] {
            QGuiApplication::clipboard()->setText(record);
            m_context.say(tr("The record is on the clipboard: publish it where your domain is kept."));
        });
    }
    fit();
}

// As high as what was found needs, if that is not too much.
void MailTestPanel::fit()
{
    m_scroll->setFixedHeight(std::min(TallestFound, std::max(0, m_lines->heightForWidth(m_scroll->viewport()->width()))));
}

void MailTestPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &MailTestPanel::fit, Qt::QueuedConnection); // once those within are resized as well
}

} // namespace muster
