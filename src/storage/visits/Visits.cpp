// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/visits/Visits.h"

#include "core/Fold.h"
#include "core/MailLink.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"
#include "storage/Transaction.h"
#include "storage/visits/KnownVisit.h"

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
    const Result<void> committed = transaction.commit();
    return committed ? Result<bool>(true) : tl::unexpected(committed.error());
}

Result<bool> Visits::end(const QString &token)
{
    return m_database.value("visits.end", {MailLink::hashOf(token)}).map([](const QVariant &ended) { return !ended.isNull(); });
}

} // namespace muster
