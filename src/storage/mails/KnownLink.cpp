// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mails/KnownLink.h"

#include "core/FieldDefinition.h"
#include "core/MailLink.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"
#include "storage/apply/Lookup.h"

namespace muster {

namespace {

enum class LinkState { Good, Used, Replaced };

struct Found
{
    KnownLink link;
    qint64 until = 0;
    LinkState state = LinkState::Good;
    std::optional<Status> status {}; // of the account; none: it is gone
    SignIn signIn = SignIn::Sso;
};

QString languageOf(const SqlRow &row, int column)
{
    return row.isNull(column) ? QString() : findField(ObjectKind::User, Field::PreferredLanguage)->allowed.value(row.integer(column));
}

Result<KnownLink> ofAccount(const Found &found, qint64 now)
{
    const KnownLink &link = found.link;
    if (!found.status || found.signIn != SignIn::Password)
        return fail(ErrorCode::LinkWrong);
    if (found.state == LinkState::Replaced)
        return fail(ErrorCode::LinkReplaced);
    if (found.state == LinkState::Used || (link.kind == MailKind::Activation && found.status == Status::Active))
        return fail(ErrorCode::LinkUsed);
    if (found.until <= now)
        return fail(ErrorCode::LinkExpired, QString::number(found.until));
    if (found.status == Status::Disabled || (link.kind == MailKind::PasswordReset && found.status != Status::Active))
        return fail(ErrorCode::AccountDisabled, link.name());
    return link;
}

struct FoundInvitation
{
    KnownLink link;
    InvitationState state = InvitationState::Pending;
    bool isAccountDisabled = false;
};

Result<std::optional<FoundInvitation>> readInvitation(Database &database, const KnownLink &link, const QString &hash)
{
    std::optional<FoundInvitation> found;
    const Result<void> read = database.each("links.offer", {hash}, [&](const SqlRow &row) {
        found = FoundInvitation {link, InvitationState(row.integer(3)), !row.isNull(14) && Status(row.integer(14)) == Status::Disabled};
        KnownLink &known = found->link;
        known.email = row.text(0);
        known.firstName = row.text(1);
        known.lastName = row.text(2);
        known.language = languageOf(row, 8);
        known.offer = KnownLink::Offer {.projectId = row.isNull(5) ? QString() : row.text(4), .project = row.text(5), .role = row.text(6), .roleName = row.text(7),
            .inviter = row.integer(9) != 0 ? QString() : personName(row.text(10), row.text(11), row.text(12)), .account = row.text(13), .accountName = row.isNull(13) ? QString() : personName(row.text(16), row.text(17), row.text(18)), .isOnProject = row.integer(15) != 0};
        return false;
    });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

Result<std::optional<FoundInvitation>> readDeleted(Database &database, const KnownLink &link, const QString &hash)
{
    std::optional<FoundInvitation> found;
    const Result<void> read = database.each("links.deletedOffer", {hash}, [&](const SqlRow &row) {
        found = FoundInvitation {link, InvitationState(row.integer(3))};
        KnownLink &known = found->link;
        known.email = row.text(0);
        known.firstName = row.text(1);
        known.lastName = row.text(2);
        known.language = languageOf(row, 4);
        known.offer = KnownLink::Offer {.isDeleted = true};
        return false;
    });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

Result<KnownLink> ofInvitation(Database &database, const Found &found, const QString &hash, qint64 now)
{
    Result<std::optional<FoundInvitation>> invitation = readInvitation(database, found.link, hash);
    if (invitation && !*invitation)
        invitation = readDeleted(database, found.link, hash);
    if (!invitation)
        return tl::unexpected(invitation.error());
    if (!*invitation)
        return fail(ErrorCode::LinkWrong);
    const FoundInvitation &offered = **invitation;
    if (offered.state != InvitationState::Pending)
        return fail(ErrorCode::LinkAnswered, keyOf(offered.state));
    if (found.state != LinkState::Good)
        return fail(found.state == LinkState::Replaced ? ErrorCode::LinkReplaced : ErrorCode::LinkUsed);
    if (found.until <= now)
        return fail(ErrorCode::LinkExpired, QString::number(found.until));
    return offered.isAccountDisabled ? Result<KnownLink>(fail(ErrorCode::AccountDisabled, offered.link.name())) : offered.link;
}

// Whoever gets an account accepts them; who has one has done so, or was not asked.
Result<KnownLink> withTerms(Database &database, KnownLink link)
{
    if (link.kind == MailKind::PasswordReset || !link.needsPassword())
        return link;
    return database.each("links.settings", {}, [&link](const SqlRow &row) {
        link.terms = row.text(3);
        return false;
    }).map([&link] { return link; });
}

} // namespace

QString KnownLink::name() const
{
    return personName(firstName, lastName, email);
}

Result<KnownLink> KnownLink::find(Database &database, const QString &token, qint64 now)
{
    std::optional<Found> found;
    const QString hash = MailLink::hashOf(token);
    const Result<void> read = database.each("links.find", {hash}, [&found](const SqlRow &row) {
        found = Found {{MailKind(row.integer(0)), row.text(1), row.text(4), row.text(5), row.text(6), languageOf(row, 9)}, row.integer(2), LinkState(row.integer(3)),
            row.isNull(7) ? std::optional<Status>() : Status(row.integer(7)), SignIn(row.integer(8))};
        return false;
    });
    if (!read)
        return tl::unexpected(read.error());
    if (!found)
        return fail(ErrorCode::LinkWrong);
    return (found->link.kind == MailKind::Invitation ? ofInvitation(database, *found, hash, now) : ofAccount(*found, now)).and_then([&database](const KnownLink &link) { return withTerms(database, link); });
}

Result<KnownLink> ReadLink::answer(Reader &reader) const
{
    return KnownLink::find(reader.database, token, reader.clock());
}

} // namespace muster
