// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/ReadSeats.h"

#include "storage/Database.h"
#include "storage/ReaderPool.h"
#include "storage/apply/SeatRule.h"
#include "storage/index/UserIndex.h"
#include "storage/queries/Listing.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QString SeesLicence = u"licensing.view"_s;

Result<qint64> count(Reader &reader, const QString &text)
{
    const TableQuery query {.table = Table::Users, .text = text};
    if (const std::optional<qint64> held = reader.index ? reader.index->count(reader, query) : std::nullopt)
        return *held;
    return ListIds {query, 0}.answer(reader).map([](const Listing &listing) { return qint64(listing.ids.size()); });
}

QDate monthOf(const Reader &reader, qint64 at)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(at, reader.zone).date();
    return {day.year(), day.month(), 1};
}

} // namespace

QString SeatQueries::all()
{
    return u"has:licence status:disabled|created:>30d status:disabled|login:never|login:>90d"_s;
}

QString SeatQueries::disabled()
{
    return u"has:licence status:disabled"_s;
}

QString SeatQueries::neverSignedIn()
{
    return u"has:licence -status:disabled created:>30d login:never"_s;
}

QString SeatQueries::idle()
{
    return u"has:licence -status:disabled created:>30d login:>90d"_s;
}

Result<Seats> ReadSeats::answer(Reader &reader) const
{
    const bool seesUsers = reader.rights.checkSees(Table::Users).has_value();
    if (!seesUsers && !reader.rights.may(SeesLicence))
        return Seats {};
    const Result<qint64> used = SeatRule::used(reader.database);
    if (!used)
        return tl::unexpected(used.error());
    Seats seats;
    const Result<void> read = reader.database.each("seats.licence", {}, [&](const SqlRow &row) {
        seats = Seats::of(row.text(0), row.text(1), *used, reader.clock());
        return false;
    });
    return read.map([&seats] { return seats; });
}

Result<SpareSeats> CountSpareSeats::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(Table::Users); !allowed)
        return tl::unexpected(allowed.error());
    SpareSeats spare;
    for (const auto &[query, number] : {std::pair(SeatQueries::disabled(), &spare.disabled), std::pair(SeatQueries::neverSignedIn(), &spare.neverSignedIn), std::pair(SeatQueries::idle(), &spare.idle)}) {
        const Result<qint64> counted = count(reader, query);
        if (!counted)
            return tl::unexpected(counted.error());
        *number = *counted;
    }
    return spare;
}

Result<QVector<SeatsInMonth>> ReadSeatsOverTime::answer(Reader &reader) const
{
    for (const Table table : {Table::Users, Table::Events}) {
        if (const Result<void> allowed = reader.rights.checkSees(table); !allowed)
            return tl::unexpected(allowed.error());
    }
    QVector<SeatsInMonth> months;
    const auto goOnTo = [&months](const QDate &month) {
        while (!months.isEmpty() && months.last().first < month)
            months.append({months.last().first.addMonths(1), months.last().used});
    };
    const Result<void> read = reader.database.each("seats.overTime", {}, [&](const SqlRow &row) {
        const QDate month = monthOf(reader, row.integer(0));
        goOnTo(month);
        if (months.isEmpty())
            months.append({month, 0});
        months.last().used = row.integer(1); // a clock that was put back makes no month of its own
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    goOnTo(monthOf(reader, reader.clock()));
    return months;
}

} // namespace muster
