// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/visits/Visits.h"

#include "core/Fold.h"
#include "core/MailLink.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"
#include "storage/Transaction.h"
#include "storage/visits/KnownVisit.h"

#include <algorithm>

namespace muster {

Result<QString> ReadPasswordForm::answer(Reader &reader) const
{
    return reader.database.value("visits.passwordForm", {emailKey(email)}).map([](const QVariant &form) { return form.toString(); });
}

Result<QByteArray> ReadSealedSecret::answer(Reader &reader) const
{
    return reader.database.value("authenticators.some").map([](const QVariant &secret) { return secret.toByteArray(); });
}

Result<VisitStart> Visits::start(const NewVisit &visit, qint64 now)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return tl::unexpected(transaction.begun().error());
    const Result<QVariant> tidied = m_database.value("visits.tidy", {now});
    const Result<QVariant> passed = tidied ? m_database.value("visits.start", {MailLink::hashOf(visit.token), now + KnownVisit::Life, emailKey(visit.email), visit.hash}) : tidied;
    if (!passed || passed->isNull())
        return passed ? Result<VisitStart>(VisitStart::Refused) : tl::unexpected(passed.error());
    if (const Result<void> noted = noteLogin(MailLink::hashOf(visit.token), now); !noted)
        return tl::unexpected(noted.error());
    const Result<void> committed = transaction.commit();
    return committed ? Result<VisitStart>(passed->toInt() == 0 ? VisitStart::NeedsCode : VisitStart::In) : tl::unexpected(committed.error());
}

Result<bool> Visits::pass(const QString &token, const VisitCode &code, qint64 now)
{
    const QString hash = MailLink::hashOf(token);
    Transaction transaction(m_database);
    if (!transaction.begun())
        return tl::unexpected(transaction.begun().error());
    const Result<QVariant> taken = code.step > 0 ? m_database.value("visits.takeStep", {code.step, hash, now}) : m_database.value("visits.takeCode", {code.recoveryHash, hash, now});
    if (!taken || taken->isNull())
        return taken ? Result<bool>(false) : tl::unexpected(taken.error());
    if (const Result<QVariant> passed = m_database.value("visits.pass", {hash}); !passed)
        return tl::unexpected(passed.error());
    if (const Result<void> noted = noteLogin(hash, now); !noted)
        return tl::unexpected(noted.error());
    const Result<void> committed = transaction.commit();
    return committed ? Result<bool>(true) : tl::unexpected(committed.error());
}

// Inside the transaction; of whom a code is still asked for, not yet.
Result<void> Visits::noteLogin(const QString &hash, qint64 now)
{
    const Result<QVariant> number = m_database.value("visits.nextTaking");
    const Result<QVariant> set = number ? m_database.value("visits.setLogin", {now, hash}) : number;
    const Result<QVariant> noted = set ? m_database.value("visits.noteLogin", {hash}) : set;
    return noted.map([](const QVariant &) { });
}

Result<bool> Visits::note(const RefusedSignIn &refusal, qint64 now)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return tl::unexpected(transaction.begun().error());
    const Result<QVariant> number = m_database.value("visits.nextTaking");
    const Result<QVariant> due = number ? m_database.value("visits.refused", {now - std::clamp<qint64>(refusal.ago, 0, RefusedSignIn::NotedWithin), emailKey(refusal.email)}) : number;
    if (!due)
        return tl::unexpected(due.error());
    const Result<void> committed = transaction.commit();
    return committed ? Result<bool>(due->toInt() == 1) : tl::unexpected(committed.error());
}

Result<bool> Visits::end(const QString &token)
{
    return m_database.value("visits.end", {MailLink::hashOf(token)}).map([](const QVariant &ended) { return !ended.isNull(); });
}

} // namespace muster
