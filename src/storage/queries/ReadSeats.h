// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Licence.h"
#include "core/Result.h"

#include <QVector>

namespace muster {

struct Reader;

// Seats (R6, U18), as whoever asks may see them: who sees users, or the licence. For others there is no licence, and nobody takes a seat.
struct ReadSeats
{
    using Answer = Seats;

    Result<Seats> answer(Reader &reader) const;
};

// Seats that could be freed, as queries of users. A user is in one of them.
namespace SeatQueries {

QString all(); // of those below
QString disabled(); // and keep their seat all the same
QString neverSignedIn(); // though they have been there for a while
QString idle(); // not for 90 days

} // namespace SeatQueries

struct SpareSeats
{
    qint64 disabled = 0;
    qint64 neverSignedIn = 0;
    qint64 idle = 0;

    qint64 all() const { return disabled + neverSignedIn + idle; }
};

struct CountSpareSeats
{
    using Answer = SpareSeats;

    Result<SpareSeats> answer(Reader &reader) const;
};

// How many seats were taken when a month ended, or now where it has not.
struct SeatsInMonth
{
    QDate first; // day of the month, in the reader's zone
    qint64 used = 0;

    bool operator==(const SeatsInMonth &) const = default;
};

struct ReadSeatsOverTime
{
    using Answer = QVector<SeatsInMonth>; // from the workspace's first month to this one, none left out

    Result<QVector<SeatsInMonth>> answer(Reader &reader) const;
};

} // namespace muster
