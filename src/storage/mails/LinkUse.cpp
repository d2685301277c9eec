// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mails/LinkUse.h"

#include "core/Uuid.h"
#include "storage/apply/Lookup.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

Values credentials(const LinkAnswer &answer, qint64 now)
{
    Values set {{Field::PasswordChanged, now}, {Field::PasswordTemporary, false}, {Field::Verified, true}}; // the mail arrived
    if (answer.authenticator)
        set.set(Field::Mfa, true);
    return set;
}

Change answered(const KnownLink &link, InvitationState state)
{
    return change::editInvitation(link.objectId, {{Field::InvitationState, keyOf(state)}});
}

// An account with the role on the project; of who has got an account in the meantime, the role alone.
LinkUse acceptance(const KnownLink &link, const LinkAnswer &answer, qint64 now)
{
    const KnownLink::Offer &offer = *link.offer;
    const QString first = answer.firstName.isEmpty() && answer.lastName.isEmpty() ? link.firstName : answer.firstName;
    const QString last = answer.firstName.isEmpty() && answer.lastName.isEmpty() ? link.lastName : answer.lastName;
    LinkUse use {offer.account, offer.account.isEmpty() ? personName(first, last, link.email) : offer.accountName};
    if (offer.account.isEmpty()) {
        use.byId = newUuid();
        use.changes.append(change::addUser({{Field::Email, link.email}, {Field::FirstName, first}, {Field::LastName, last}, {Field::SignIn, keyOf(SignIn::Password)},
                                               {Field::Status, keyOf(Status::Active)}, {Field::PreferredLanguage, link.language}}, use.byId));
        use.changes.append(change::editUser(use.byId, credentials(answer, now)));
    }
    if (!offer.projectId.isEmpty() && !offer.isOnProject)
        use.changes.append(change::assignUser(offer.projectId, use.byId, {{Field::Role, offer.role}}));
    if (!offer.isDeleted)
        use.changes.append(answered(link, InvitationState::Accepted));
    return use;
}

} // namespace

LinkUse LinkUse::of(const KnownLink &link, const LinkAnswer &answer, qint64 now)
{
    if (link.kind == MailKind::Invitation && answer.declines)
        return {link.objectId, link.name(), {answered(link, InvitationState::Declined)}};
    if (link.kind == MailKind::Invitation)
        return acceptance(link, answer, now);
    Values set = credentials(answer, now);
    if (link.kind == MailKind::Activation)
        set.set(Field::Status, keyOf(Status::Active));
    return {link.objectId, link.name(), {change::editUser(link.objectId, set)}};
}

} // namespace muster
