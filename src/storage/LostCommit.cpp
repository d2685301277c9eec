// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/LostCommit.h"
#include "storage/Database.h"
#include "storage/Transaction.h"

#include <QElapsedTimer>
#include <QThread>

namespace muster {

namespace {

constexpr qint64 AtMost = 60'000; // ms
constexpr unsigned long Pause = 250;

// Whoever writes takes turns: it is asked when the one who was cut off does not have the turn any more.
Result<bool> ask(const QString &location, const Outcome &outcome)
{
    const Result<std::unique_ptr<Database>> database = Database::open(location, Database::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    const Transaction turn(**database);
    if (!turn.begun())
        return tl::unexpected(turn.begun().error());
    return (*database)->value("trail.hashOfEvent", {outcome.event}).map([&outcome](const QVariant &hash) { return hash.toString() == QString::fromLatin1(outcome.head); });
}

} // namespace

Result<bool> LostCommit::stands(const QString &location, const Outcome &outcome)
{
    QElapsedTimer asking;
    asking.start();
    for (;;) {
        const Result<bool> answer = ask(location, outcome);
        if (answer)
            return answer;
        if (asking.hasExpired(AtMost))
            return fail(ErrorCode::OutcomeUnknown, location, QString::number(outcome.event));
        QThread::msleep(Pause);
    }
}

} // namespace muster
