// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/Invariants.h"
#include "storage/Database.h"
#include "storage/JsonList.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct Invariant
{
    const char *name;
    ErrorCode code;
};

constexpr Invariant invariants[] {
    {"invariants.administrator", ErrorCode::LastAdministrator},
    {"invariants.oneTeam", ErrorCode::OnTwoTeams},
};

} // namespace

Result<QVector<Error>> Invariants::violations(Database &database)
{
    QVector<Error> found;
    for (const Invariant &invariant : invariants) {
        const Result<void> done = database.each(invariant.name, {}, [&](const SqlRow &row) {
            Error error {invariant.code, {}};
            for (int i = 0; i < row.count(); ++i)
                error.parameters.append(row.value(i).toString());
            found.append(error);
            return true;
        });
        if (!done)
            return tl::unexpected(done.error());
    }
    return found;
}

Result<bool> Invariants::holdsAdministrator(Database &database, const std::vector<qint64> &without)
{
    QVector<qint64> others; // with such a role: what else it takes is only looked at of them
    const Result<void> done = database.each("invariants.administratorRoles", {}, [&](const SqlRow &row) {
        if (!std::binary_search(without.cbegin(), without.cend(), row.integer(0)))
            others.append(row.integer(0));
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    constexpr qsizetype AtOnce = 500;
    for (qsizetype from = 0; from < others.size(); from += AtOnce) {
        const Result<QVariant> one = database.value("invariants.administratorAmong", {jsonOf(others.mid(from, AtOnce))});
        if (!one || !one->isNull())
            return one.map([](const QVariant &) { return true; });
    }
    return false;
}

} // namespace muster
