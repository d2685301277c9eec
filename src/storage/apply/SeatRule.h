// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Licence.h"
#include "core/Result.h"

#include <QHash>

#include <optional>

namespace muster {

struct ApplyContext;
class Database;

// Seats used never exceed seats licensed (rule 2). What a change set takes is counted from the rows it touched, and added to what was
// taken before it, so that it costs no more in a large directory.
namespace SeatRule {

// Seats that were taken when the last event had been written.
Result<qint64> used(Database &database);

// With what the licence says, as it is good now.
Result<Seats> seats(Database &database, qint64 now);

// What the change set has come to so far: SeatsExceeded, SeatsWithoutLicence, LicenceTooSmall; none: it holds.
Result<std::optional<Error>> broken(ApplyContext &context);

// The same where each user that was touched stands for others like them: for how many in all, by UUID; whoever is not in it, for one.
Result<std::optional<Error>> broken(Database &database, qint64 now, const QHash<QString, qint64> &stands);

bool isOfSeats(const Error &error); // one of these

// Writes down how many are taken after the event in the making.
Result<void> note(Database &database);

} // namespace SeatRule

} // namespace muster
