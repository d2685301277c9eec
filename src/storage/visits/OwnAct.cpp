// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/visits/OwnAct.h"

#include "core/Fold.h"
#include "core/MailLink.h"
#include "storage/Database.h"
#include "storage/apply/Lookup.h"
#include "storage/apply/UserChanges.h"
#include "storage/mails/LinkUse.h"
#include "storage/visits/KnownVisit.h"
#include "storage/visits/Visits.h"

using namespace Qt::StringLiterals;

namespace muster {

QString Pass::shown() const
{
    switch (kind) {
    case Address:
        return u"address"_s;
    case Refusals:
        return u"refused"_s;
    case Link:
    case Visit:
        return MailLink::hashOf(token);
    }
    Q_UNREACHABLE();
}

Result<OwnAct> OwnAct::ofLink(Database &database, const QString &token, const LinkAnswer &answer, qint64 now)
{
    const Result<KnownLink> link = KnownLink::find(database, token, now);
    if (!link)
        return tl::unexpected(link.error());
    const bool accepts = !link->terms.isEmpty() && !answer.declines;
    if (accepts && answer.terms != link->terms) // these may be others than were shown
        return fail(ErrorCode::TermsNotAccepted, link->terms);
    LinkUse use = LinkUse::of(*link, answer, now);
    return OwnAct {{Pass::Link, token}, use.byId, use.byName, std::move(use.changes), answer.hash, {}, answer.authenticator, answer.origin, accepts ? u"terms: "_s + link->terms : QString()};
}

Result<OwnAct> OwnAct::ofVisit(Database &database, const QString &token, const OwnChange &change, qint64 now)
{
    const Result<KnownVisit> visit = KnownVisit::find(database, token, now);
    if (!visit)
        return tl::unexpected(visit.error());
    Values set = change.set;
    if (!change.hash.isEmpty()) {
        set.set(Field::PasswordChanged, now);
        set.set(Field::PasswordTemporary, false);
    }
    if (change.picture)
        set.set(Field::Picture, change.picture->isEmpty() ? u""_s : UserChanges::hashOf(*change.picture));
    if (change.authenticator)
        set.set(Field::Mfa, true);
    QVector<Change> changes {change::editUser(visit->userId, set)};
    if (change.authenticator && visit->mfa) // of another system, or what made it is gone: the trail says that it is another one
        changes.prepend(change::editUser(visit->userId, {{Field::Mfa, false}}));
    return OwnAct {{Pass::Visit, token}, visit->userId, visit->name(), changes, change.hash, change.picture && !change.picture->isEmpty() ? change.picture : std::nullopt, change.authenticator, change.origin};
}

Result<OwnAct> OwnAct::ofAddress(Database &database, const QString &email, const QString &origin, qint64 now)
{
    OwnAct act {.pass = {Pass::Address, {}}, .origin = origin};
    const Result<void> read = database.each("visits.account", {emailKey(email), now}, [&](const SqlRow &row) {
        act.byId = row.text(0);
        act.byName = personName(row.text(1), row.text(2), row.text(3));
        act.changes = {change::editUser(act.byId, {{Field::ResetAsked, now}})};
        return false;
    });
    return read ? Result<OwnAct>(act) : tl::unexpected(read.error());
}

QString OwnAct::tooManyFailures()
{
    return u"too many failed sign-ins"_s;
}

// Nobody but whose account it is can be named: who tried has shown nothing but where they came from.
Result<OwnAct> OwnAct::ofRefusals(Database &database, const RefusedSignIn &refusal)
{
    OwnAct act {.pass = {Pass::Refusals, {}}, .origin = refusal.origin, .reason = tooManyFailures()};
    const Result<void> read = database.each("visits.due", {emailKey(refusal.email)}, [&act](const SqlRow &row) {
        act.byId = row.text(0);
        act.byName = personName(row.text(1), row.text(2), row.text(3));
        act.changes = {change::editUser(act.byId, {{Field::Locked, true}})};
        return false;
    });
    return read ? Result<OwnAct>(act) : tl::unexpected(read.error());
}

Result<void> takePass(Database &database, const Pass &pass, qint64 now)
{
    if (pass.kind == Pass::Address || pass.kind == Pass::Refusals)
        return {};
    if (pass.kind == Pass::Visit) { // it may have ended since it was looked at
        const Result<KnownVisit> visit = KnownVisit::find(database, pass.token, now);
        if (!visit)
            return tl::unexpected(visit.error());
        return visit->needsCode ? Result<void>(fail(ErrorCode::LinkExpired, QString::number(now))) : Result<void>();
    }
    if (const Result<KnownLink> link = KnownLink::find(database, pass.token, now); !link) // the account may be another one by now
        return tl::unexpected(link.error());
    const Result<QVariant> used = database.value("links.use", {pass.shown(), now});
    if (!used || used->isNull())
        return used ? fail(ErrorCode::LinkUsed) : tl::unexpected(used.error());
    return {};
}

} // namespace muster
