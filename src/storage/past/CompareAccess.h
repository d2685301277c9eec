// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"
#include "core/Result.h"

#include <functional>
#include <optional>

namespace muster {

struct Reader;

// One way by which somebody comes to a project, a row of Table::Access, that is not as it was.
struct WayDifference
{
    enum What { Gained, Lost, Changed };

    What what = Gained;
    Row before {}; // without cells where it was gained
    Row after {}; // without cells where it was lost

    const Row &row() const { return what == Lost ? before : after; }
};

// What became of access between two times (A5): first what was lost, then what was gained or changed, each in
// the order of its table. Whoever was taken away and is there again as before has lost nothing. Of the Default Group it is told who came, who left and who is of another account type, each with each
// project; where that would be more than 100,000 ways, only how many are in it. Memory holds sixteen bytes for each way.
struct CompareAccess
{
    using Answer = qint64; // differences taken
    using Take = std::function<bool(const WayDifference &)>; // false: enough
    static constexpr bool Long = true; // see ReaderPool

    qint64 since = 0; // UTC milliseconds
    std::optional<qint64> until = {}; // likewise, and later; none: as the reader looks at it
    QString text {}; // only of ways that match this query, then or now
    Take take;

    Result<qint64> answer(Reader &reader) const; // NothingThen, NotAllowed
};

} // namespace muster
