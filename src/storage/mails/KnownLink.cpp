// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mails/KnownLink.h"

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
    Status status = Status::Disabled;
    SignIn signIn = SignIn::Sso;
};

} // namespace

QString KnownLink::name() const
{
    return personName(firstName, lastName, email);
}

Result<KnownLink> KnownLink::find(Database &database, const QString &token, qint64 now)
{
    std::optional<Found> found;
    const Result<void> read = database.each("links.find", {MailLink::hashOf(token)}, [&found](const SqlRow &row) {
        if (!row.isNull(4)) // of who is gone
            found = Found {{MailKind(row.integer(0)), row.text(1), row.text(4), row.text(5), row.text(6)}, row.integer(2), LinkState(row.integer(3)), Status(row.integer(7)), SignIn(row.integer(8))};
        return false;
    });
    if (!read)
        return tl::unexpected(read.error());
    if (!found || found->signIn != SignIn::Password)
        return fail(ErrorCode::LinkWrong);
    if (found->state == LinkState::Replaced)
        return fail(ErrorCode::LinkReplaced);
    if (found->state == LinkState::Used || (found->link.kind == MailKind::Activation && found->status == Status::Active))
        return fail(ErrorCode::LinkUsed);
    if (found->until <= now)
        return fail(ErrorCode::LinkExpired, QString::number(found->until));
    if (found->status == Status::Disabled || (found->link.kind == MailKind::PasswordReset && found->status != Status::Active))
        return fail(ErrorCode::AccountDisabled, found->link.name());
    return found->link;
}

Result<KnownLink> ReadLink::answer(Reader &reader) const
{
    return KnownLink::find(reader.database, token, reader.clock());
}

} // namespace muster
