// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/Banner.h"

#include "gui/commands/CommandSet.h"
#include "gui/shell/PageStack.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/WorkspaceSettings.h"
#include "gui/widgets/BannerLine.h"
#include "storage/Workspace.h"
#include "texts/SeatText.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace muster {

static const QString SeatsKey = u"banner/seats"_s; // how many were left when the operator waved it away
static const QString DismissedKey = u"banner/misconfigured"_s; // how many there were when the operator waved it away

Banner::Banner(WorkspaceContext &context, CommandSet &commands, PageStack &pages, BannerLine *line)
    : QObject(line)
    , m_context(context)
    , m_commands(commands)
    , m_pages(pages)
    , m_line(line)
{
    connect(&context, &WorkspaceContext::countsChanged, this, &Banner::show);
    connect(&context, &WorkspaceContext::stateChanged, this, &Banner::show);
    connect(&pages, &PageStack::pageChanged, this, &Banner::show);
    connect(&context.workspace(), &Workspace::standingChanged, this, &Banner::show);
    connect(line, &BannerLine::linkActivated, this, &Banner::follow);
    connect(line, &BannerLine::dismissed, this, &Banner::dismiss);
    show();
}

Banner::Matter Banner::matter() const
{
    if (m_context.workspace().standing() == Standing::Gone)
        return Gone;
    if (m_context.workspace().standing() == Standing::Unreachable)
        return Unreachable;
    if (m_context.info().chainSuspect)
        return Suspect;
    if (m_context.info().moment)
        return Past;
    if (m_context.info().readOnly)
        return ReadOnly;
    if (isAboutSeats() && !isWaved())
        return Licence;
    const qint64 waved = m_context.settings().value(DismissedKey, 0).toLongLong();
    return m_context.counts().misconfigured > waved ? Misconfigured : Nothing;
}

bool Banner::isAboutSeats() const
{
    return (m_pages.currentId() == "users"_L1 || m_pages.currentId() == "roles"_L1) && !seatBannerText(m_context.state().seats).isEmpty();
}

// Of few seats left it can be waved away, until there are others.
bool Banner::isWaved() const
{
    const Seats &seats = m_context.state().seats;
    return seats.state == Seats::State::Few && m_context.settings().value(SeatsKey, -1).toLongLong() == seats.left();
}

void Banner::show()
{
    m_shown = matter();
    m_line->setVisible(m_shown != Nothing);
    const bool isInvalid = m_context.state().seats.state == Seats::State::Invalid;
    m_line->setDismissable(m_shown == Misconfigured || (m_shown == Licence && !isInvalid));
    switch (m_shown) {
    case Nothing:
        break;
    case Gone:
        m_line->say(Tone::Bad, IconName::Error,
            tr("The workspace “%1” was deleted, moved or replaced. What you see is what was read before; nothing can be changed until the file is back.")
                .arg(m_context.info().location));
        break;
    case Unreachable:
        m_line->say(Tone::Warn, IconName::Warning,
            tr("The server does not answer. What you see is what was read before; nothing can be changed until it is back. Muster keeps trying."));
        break;
    case Suspect:
        m_line->say(Tone::Bad, IconName::Error,
            tr("The audit trail is not the one that this computer saw last: a backup was restored, or somebody has changed it. Nothing can be changed until that is cleared up."),
            tr("What happened?"));
        break;
    case Past:
        m_line->say(Tone::Warn, IconName::Calendar, tr("This is how it was at the end of %1. Nothing can be changed here; settings, sign-ins and mails of then are not known.")
                .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_context.info().moment->time).date(), QLocale::LongFormat)),
            tr("Back to today"));
        break;
    case ReadOnly:
        m_line->say(Tone::Soft, IconName::Lock, tr("This workspace can only be read. Nothing can be changed here."));
        break;
    case Licence:
        m_line->say(isInvalid ? Tone::Bad : Tone::Warn, isInvalid ? IconName::Error : IconName::Key, seatBannerText(m_context.state().seats),
            m_commands.action(u"workspace.licence"_s)->isEnabled() ? tr("Licence…") : QString());
        break;
    case Misconfigured:
        m_line->say(Tone::Warn, IconName::Warning,
            tr("%Ln user(s) have access to a project and no team there.", nullptr, int(m_context.counts().misconfigured)),
            tr("See who"));
        break;
    }
}

void Banner::follow()
{
    if (m_shown == Past)
        m_commands.action(u"view.today"_s)->trigger();
    else if (m_shown == Suspect)
        m_commands.action(u"audit.accept"_s)->trigger();
    else if (m_shown == Licence)
        m_commands.action(u"workspace.licence"_s)->trigger();
    else if (m_shown == Misconfigured)
        m_context.showQuery({Table::Misconfigurations});
}

void Banner::dismiss()
{
    if (m_shown == Licence)
        m_context.settings().setValue(SeatsKey, m_context.state().seats.left());
    else
        m_context.settings().setValue(DismissedKey, m_context.counts().misconfigured);
    show();
}

} // namespace muster
