// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mails/TimelyMails.h"

#include "core/Licence.h"
#include "storage/Database.h"
#include "storage/apply/SeatRule.h"

#include <optional>

namespace muster {

namespace {

// With how many taken few are left; none: there are more, or no licence says how many there are.
Result<std::optional<qint64>> fewFrom(Database &database, qint64 now)
{
    return SeatRule::seats(database, now).map([](const Seats &seats) { return seats.state == Seats::State::Few ? std::optional(seats.licence->seats - Seats::FewLeft) : std::nullopt; });
}

} // namespace

Result<bool> TimelyMails::areDue(Database &database, qint64 now)
{
    const Result<QVariant> setUp = database.value("workspace.sendsMail");
    if (!setUp || setUp->isNull())
        return setUp.map([](const QVariant &) { return false; });
    const Result<QVariant> reminder = database.value("mails.anyReminder", {now, now});
    if (!reminder || !reminder->isNull())
        return reminder.map([](const QVariant &) { return true; });
    const Result<std::optional<qint64>> few = fewFrom(database, now);
    if (!few || !*few)
        return few.map([](const std::optional<qint64> &) { return false; });
    return database.value("mails.anyWarning", {**few, **few, now}).map([](const QVariant &warning) { return !warning.isNull(); });
}

Result<void> TimelyMails::fill(Database &database, qint64 now)
{
    if (const Result<QVariant> reminded = database.value("mails.remind", {now, now, now}); !reminded)
        return tl::unexpected(reminded.error());
    const Result<std::optional<qint64>> few = fewFrom(database, now);
    if (!few || !*few)
        return few.map([](const std::optional<qint64> &) { });
    return database.value("mails.warn", {now, **few, **few, now}).map([](const QVariant &) { });
}

} // namespace muster
