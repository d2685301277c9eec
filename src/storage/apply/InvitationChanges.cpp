// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/InvitationChanges.h"

#include "core/Fold.h"
#include "core/Kinds.h"
#include "core/Text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 Day = 24 * 3'600'000LL; // milliseconds

const QString Pending = keyOf(InvitationState::Pending);

// What goes along with something else, and is not for anybody to say.
constexpr std::array Along {Field::Expires, Field::Answered};

bool isOffer(Field field)
{
    return field == Field::Role || field == Field::PreferredLanguage || field == Field::HideInviter || field == Field::FirstName || field == Field::LastName;
}

} // namespace

Result<qint64> InvitationChanges::expiry()
{
    return context().database.value(u"SELECT invitation_days FROM workspace"_s).map([this](const QVariant &days) { return context().now + days.toLongLong() * Day; });
}

// Whoever has an account is given a role, not invited.
Result<void> InvitationChanges::checkFree(const Values &invitation)
{
    const QString address = invitation.text(Field::Email);
    const Result<ResolvedRef> account = context().lookup.user(address);
    if (account)
        return fail(ErrorCode::HasAccount, address);
    return isNotFound(account.error()) ? Result<void>() : tl::unexpected(account.error());
}

Result<void> InvitationChanges::checkOpen(const Values &invitation)
{
    const QString project = invitation.text(Field::Project);
    const Result<QVariant> archived = context().database.value("invitations.archived", {project});
    if (!archived)
        return tl::unexpected(archived.error());
    return archived->isNull() ? Result<void>() : fail(ErrorCode::ProjectArchived, archived->toString());
}

Result<void> InvitationChanges::checkAdded(Values &set, const QString &)
{
    context().asksForLinks = true;
    if (set.value(Field::Role).isNull())
        return fail(ErrorCode::MissingField, QString::fromLatin1(definitionOf(Verb::Add, ObjectKind::Invitation).name), keyOf(Field::Role));
    if (context().undoing) // one that was deleted comes back as it was, and what was taken back with it is wanted again
        return {};
    const QString address = set.text(Field::Email);
    if (const Result<void> right = checkAddress(address); !right)
        return right;
    if (const Result<void> free = checkFree(set); !free)
        return free;
    if (const Result<void> open = checkOpen(set); !open)
        return open;
    const Result<QVariant> out = context().database.value("invitations.out", {emailKey(address), set.text(Field::Project)});
    if (!out || !out->isNull())
        return out ? fail(ErrorCode::InvitationOut, address, out->toString()) : tl::unexpected(out.error());
    const Result<bool> sends = context().sendsMail();
    const Result<qint64> expires = expiry();
    if (!sends || !expires)
        return tl::unexpected(sends ? expires.error() : sends.error());
    set.set(Field::By, context().operatorId.isEmpty() ? QVariant() : QVariant(context().operatorId));
    set.set(Field::InvitationState, Pending);
    set.set(Field::Expires, *expires);
    set.set(Field::Answered, {});
    set.set(Field::InvitationAsked, *sends ? QVariant(context().now) : QVariant());
    return {};
}

// Whether nobody has begun to send the mail that was asked for last.
Result<bool> InvitationChanges::mailWaits(const ResolvedRef &invitation, const Values &current)
{
    const QVariant asked = current.value(Field::InvitationAsked);
    if (asked.isNull())
        return false;
    return context().database.value("mails.waits", {invitation.uuid, int(MailKind::Invitation), asked}).map([](const QVariant &waits) { return !waits.isNull(); });
}

// What there is no more is not offered, nor what one could not give.
Result<void> InvitationChanges::checkOffered(const Values &current, const Values &set)
{
    const QString role = (set.contains(Field::Role) ? set : current).text(Field::Role);
    if (const Result<ResolvedRef> project = context().lookup.named(Referent::Project, current.text(Field::Project)); !project)
        return tl::unexpected(project.error());
    if (const Result<ResolvedRef> known = context().lookup.named(Referent::ProjectRole, role); !known)
        return tl::unexpected(known.error());
    return context().rights->check(Verb::Edit, ObjectKind::Invitation, {{Field::Role, role}}, {});
}

// By an operator, or by who has the link.
Result<void> InvitationChanges::checkState(Values &set, const ResolvedRef &invitation, const QString &state)
{
    const QString wanted = set.text(Field::InvitationState);
    const bool isAnswer = wanted == keyOf(InvitationState::Accepted) || wanted == keyOf(InvitationState::Declined);
    if (!(context().answers ? isAnswer : wanted == keyOf(InvitationState::Revoked)))
        return fail(ErrorCode::InvalidValue, keyOf(Field::InvitationState), wanted, keyOf(InvitationState::Revoked));
    if (state != Pending)
        return fail(ErrorCode::InvitationAnswered, invitation.name, state);
    set.set(Field::Answered, context().now);
    return {};
}

// Sent again, it waits anew, whatever became of it.
Result<void> InvitationChanges::checkSent(Values &set, const ResolvedRef &invitation, const Values &current)
{
    if (const Result<void> offered = checkOffered(current, set); !offered)
        return offered;
    if (current.text(Field::InvitationState) == keyOf(InvitationState::Accepted))
        return fail(ErrorCode::InvitationAnswered, invitation.name, current.text(Field::InvitationState));
    if (const Result<void> free = checkFree(current); !free)
        return free;
    if (const Result<void> open = checkOpen(current); !open)
        return open;
    const Result<bool> sends = context().sendsMail();
    if (!sends || !*sends)
        return sends ? fail(ErrorCode::MailNotSetUp) : tl::unexpected(sends.error());
    const Result<qint64> expires = expiry();
    if (!expires)
        return tl::unexpected(expires.error());
    set.set(Field::InvitationAsked, context().now);
    set.set(Field::Expires, *expires);
    set.set(Field::InvitationState, Pending);
    set.set(Field::Answered, {});
    set = different(set, current);
    return {};
}

// What has gone stays: the link in it is good. What is done again goes out again.
Result<void> InvitationChanges::checkUndone(Values &set, const ResolvedRef &invitation, const Values &current)
{
    if (set.text(Field::InvitationState) == Pending) {
        if (const Result<void> offered = checkOffered(current, set); !offered)
            return offered;
    }
    if (!set.contains(Field::InvitationAsked))
        return {};
    if (set.value(Field::InvitationAsked).toLongLong() > current.value(Field::InvitationAsked).toLongLong())
        return checkSent(set, invitation, current);
    const Result<bool> waits = mailWaits(invitation, current);
    if (!waits || *waits)
        return waits ? Result<void>() : tl::unexpected(waits.error());
    for (const Field sent : {Field::InvitationAsked, Field::Expires, Field::InvitationState, Field::Answered})
        set.remove(sent);
    return set.isEmpty() ? Result<void>(fail(ErrorCode::MailWent, invitation.name, current.text(Field::Email))) : Result<void>();
}

Result<void> InvitationChanges::checkEdited(Values &set, const ResolvedRef &invitation, const Values &current, const Values &)
{
    context().asksForLinks = true;
    if (context().undoing)
        return checkUndone(set, invitation, current);
    for (const Field field : Along)
        set.remove(field);
    if (set.isEmpty())
        return fail(ErrorCode::Nothing, invitation.name);
    const QString state = current.text(Field::InvitationState);
    if (!set.value(Field::InvitationAsked).isNull())
        return checkSent(set, invitation, current);
    if (set.contains(Field::InvitationAsked)) { // the mail is taken back
        const Result<bool> waits = mailWaits(invitation, current);
        if (!waits || !*waits)
            return waits ? fail(ErrorCode::MailWent, invitation.name, current.text(Field::Email)) : tl::unexpected(waits.error());
    }
    if (set.contains(Field::InvitationState)) {
        if (const Result<void> possible = checkState(set, invitation, state); !possible)
            return possible;
    }
    const bool changesOffer = std::any_of(set.begin(), set.end(), [](const Values::Entry &entry) { return isOffer(entry.field); });
    return changesOffer && state != Pending ? fail(ErrorCode::InvitationAnswered, invitation.name, state) : Result<void>();
}

Result<void> InvitationChanges::checkRemoved(const ResolvedRef &invitation, const Values &current)
{
    context().asksForLinks = true;
    if (!context().undoing || current.value(Field::InvitationAsked).isNull() || current.text(Field::InvitationState) != Pending)
        return {};
    return mailWaits(invitation, current).and_then([&](bool waits) { return waits ? Result<void>() : fail(ErrorCode::MailWent, invitation.name, current.text(Field::Email)); });
}

} // namespace muster
