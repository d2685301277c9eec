// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/mail/SampleLetter.h"

#include "core/MailLink.h"
#include "core/Uuid.h"
#include "net/mail/MailMessage.h"
#include "storage/queries/WorkspaceState.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 Day = 24 * 3'600'000LL; // milliseconds

QString roleOf(const WorkspaceState &state)
{
    const auto role = std::find_if(state.roles.cbegin(), state.roles.cend(), [](const RoleChoice &one) { return one.scope == RoleScope::Project; });
    return role == state.roles.cend() ? u"Viewer"_s : role->name;
}

} // namespace

QString SampleLetter::untilText(MailKind kind, const QString &language, const WorkspaceState &state)
{
    const bool isOfInvitation = kind == MailKind::Invitation || kind == MailKind::InvitationReminder;
    return MailLetter::whenText(QDateTime::currentMSecsSinceEpoch() + (isOfInvitation ? state.invitationDays * Day : MailLink::lifeOf(kind)), language);
}

MailLetter SampleLetter::letter(const WorkspaceState &state, const MailTexts &own) const
{
    const QString pages = state.linkPages.isEmpty() ? u"https://accounts.example.org/"_s : state.linkPages;
    const qint64 seats = state.seats.licence ? state.seats.licence->seats : 50;
    const qint64 taken = state.seats.licence ? state.seats.used : 48;
    return MailLetter::of(kind, language,
        {{u"organization"_s, state.organization}, {u"name"_s, name.isEmpty() ? email : name}, {u"email"_s, email}, {u"link"_s, MailLink::link(pages, kind, u"EXAMPLE"_s)},
            {u"until"_s, untilText(kind, language, state)}, {u"project"_s, u"Atlas"_s}, {u"role"_s, roleOf(state)}, {u"inviter"_s, u"Ada King"_s},
            {u"seats"_s, QString::number(seats)}, {u"taken"_s, QString::number(taken)}, {u"left"_s, QString::number(std::max<qint64>(0, seats - taken))}},
        own);
}

Result<QByteArray> SampleLetter::message(const WorkspaceState &state, const MailTexts &own) const
{
    const MailLetter said = letter(state, own);
    const QString id = newUuid() + u'@' + state.mailSender.section(u'@', -1);
    return MailMessage {{state.mailSender, state.organization}, {email, name}, said.subject, said.text, said.html, id, QDateTime::currentMSecsSinceEpoch()}.bytes();
}

} // namespace muster
