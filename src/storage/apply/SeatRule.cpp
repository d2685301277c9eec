// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/SeatRule.h"

#include "storage/apply/ApplyContext.h"

namespace muster {

namespace {

Result<qint64> number(Database &database, const char *name)
{
    return database.value(name).map([](const QVariant &value) { return value.toLongLong(); });
}

Result<std::optional<Error>> judged(Database &database, qint64 now, qint64 taken, bool licenceSet)
{
    if (taken <= 0 && !licenceSet)
        return std::nullopt;
    const Result<Seats> seats = SeatRule::seats(database, now);
    if (!seats)
        return tl::unexpected(seats.error());
    if (const Result<void> had = seats->checkTakes(taken); !had)
        return had.error();
    const qint64 used = seats->used + taken;
    if (licenceSet && seats->state != Seats::State::None && seats->state != Seats::State::Invalid && used > seats->licence->seats)
        return Error {ErrorCode::LicenceTooSmall, {QString::number(seats->licence->seats), QString::number(used)}};
    return std::nullopt;
}

} // namespace

Result<qint64> SeatRule::used(Database &database)
{
    return number(database, "seats.used");
}

Result<Seats> SeatRule::seats(Database &database, qint64 now)
{
    const Result<qint64> used = SeatRule::used(database);
    if (!used)
        return tl::unexpected(used.error());
    Seats seats;
    const Result<void> read = database.each("seats.licence", {}, [&](const SqlRow &row) {
        seats = Seats::of(row.text(0), row.text(1), *used, now);
        return false;
    });
    return read.map([&seats] { return seats; });
}

Result<std::optional<Error>> SeatRule::broken(ApplyContext &context)
{
    const Result<qint64> taken = number(context.database, "seats.taken");
    return taken ? judged(context.database, context.now, *taken, context.licenceSet) : tl::unexpected(taken.error());
}

Result<std::optional<Error>> SeatRule::broken(Database &database, qint64 now, const QHash<QString, qint64> &stands)
{
    qint64 taken = 0;
    const Result<void> read = database.each("seats.takenByUser", {}, [&](const SqlRow &row) {
        taken += row.integer(1) * stands.value(row.text(0), 1);
        return true;
    });
    return read ? judged(database, now, taken, false) : tl::unexpected(read.error());
}

bool SeatRule::isOfSeats(const Error &error)
{
    return error.code == ErrorCode::SeatsExceeded || error.code == ErrorCode::SeatsWithoutLicence || error.code == ErrorCode::LicenceTooSmall;
}

Result<void> SeatRule::note(Database &database)
{
    return database.run("seats.note").map([](qint64) { });
}

} // namespace muster
