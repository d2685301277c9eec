// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/MailPage.h"

#include "gui/commands/CommandSet.h"
#include "gui/kit/ListPanel.h"
#include "gui/kit/ListTable.h"
#include "gui/mail/MailCommands.h"
#include "gui/shell/OutgoingMail.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/widgets/BannerLine.h"
#include "models/Selection.h"
#include "models/TableModel.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster {

using State = OutgoingMail::State;

MailPage::MailPage(WorkspaceContext &context, CommandSet &commands, QWidget *parent)
    : ListPage(parent)
    , m_context(context)
    , m_commands(commands)
    , m_standing(new BannerLine(this))
    , m_mails(new ListPanel(this))
{
    m_standing->setObjectName("standing");
    m_mails->setUp(context, commands, {.table = Table::Mails, .title = tr("Outbox"), .search = tr("Search mails"), .icon = IconName::Mail, .nothing = tr("No mails yet"),
        .nothingHint = tr("Mails with links to activate an account or to choose another password stand here, from when they are asked for."), .failed = tr("The outbox could not be read"),
        .tools = {u"mail.letters"_s, u"mail.password"_s, u"file.export"_s}, .rowMenu = {u"mail.takeBack"_s, u"mail.retry"_s, {}, u"mail.showUser"_s},
        .quickTerms = {{tr("All"), {}}, {tr("Waiting"), u"state:waiting"_s}, {tr("Failed"), u"state:failed"_s}, {tr("Perhaps sent"), u"state:perhaps"_s}, {tr("Sent"), u"state:sent"_s}}});
    setList(m_mails);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_standing);
    layout->addWidget(m_mails, 1);
    connect(m_mails, &ListPanel::selectionChanged, this, &MailPage::takeSelection);
    connect(m_mails, &ListPanel::rowsChanged, this, &MailPage::takeSelection);
    connect(m_mails, &ListPanel::opened, this, [this] { m_commands.action(u"mail.showUser"_s)->trigger(); });
    connect(m_standing, &BannerLine::linkActivated, this, &MailPage::follow);
    connect(&context.mail(), &OutgoingMail::changed, this, &MailPage::showStanding);
    connect(&context, &WorkspaceContext::stateChanged, this, &MailPage::showStanding);
    showStanding();
}

PageFactory MailPage::factory()
{
    return {.id = u"mail"_s, .title = tr("Mail"), .icon = IconName::Mail, .make = [](WorkspaceContext &context, CommandSet &commands) { return new MailPage(context, commands); },
        .tables = {Table::Mails}, .addCommands = addMailCommands, .isApart = true};
}

Selection MailPage::selection() const
{
    Selection selection;
    for (const QModelIndex &index : m_mails->table().selectionModel()->selectedRows()) {
        if (const Row *const row = m_mails->model().rowAt(index.row()))
            selection.rows.append({Table::Mails, *row});
    }
    return selection;
}

void MailPage::takeSelection()
{
    if (isVisible())
        m_context.setSelection(selection());
}

void MailPage::showStanding()
{
    const OutgoingMail &mail = m_context.mail();
    switch (mail.state()) {
    case State::NotSetUp:
        return m_standing->say(Tone::Warn, IconName::Settings, mail.about(), tr("Settings"));
    case State::NeedsPassword:
        return m_standing->say(Tone::Warn, IconName::Key, mail.about(), tr("Password…"));
    case State::Stopped:
        return m_standing->say(Tone::Bad, IconName::Error, mail.about(), tr("Try again"));
    case State::NotAllowed:
    case State::Ready:
    case State::Sending:
        m_standing->say(Tone::Good, IconName::Mail, mail.about());
    }
}

void MailPage::follow()
{
    switch (m_context.mail().state()) {
    case State::NotSetUp:
        return m_context.goTo(u"settings"_s);
    case State::NeedsPassword:
        return m_commands.action(u"mail.password"_s)->trigger();
    default:
        return m_context.mail().look();
    }
}

} // namespace muster
