// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ListChange.h"

#include <QSet>

#include <algorithm>

namespace muster {

namespace {

void extend(QVector<ListChange::Run> &runs, int position)
{
    if (!runs.isEmpty() && runs.last().first + runs.last().count == position)
        ++runs.last().count;
    else
        runs.append({position, 1});
}

} // namespace

ListChange ListChange::between(const QVector<qint64> &before, const QVector<qint64> &after, qsizetype most)
{
    ListChange change;
    const int shorter = int(std::min(before.size(), after.size()));
    change.begin = int(std::mismatch(before.cbegin(), before.cbegin() + shorter, after.cbegin()).first - before.cbegin());
    const int rest = shorter - change.begin;
    change.end = int(std::mismatch(before.crbegin(), before.crbegin() + rest, after.crbegin()).first - before.crbegin());

    const int come = int(after.size()) - change.begin - change.end;
    const int go = int(before.size()) - change.begin - change.end;
    if (come == 0 || go == 0) { // as when all comes after the first page
        change.removed = before.mid(change.begin, go);
        if (go > 0)
            change.removedRuns.append({change.begin, go});
        if (come > 0)
            change.insertedRuns.append({change.begin, come});
        return change;
    }
    if (most >= 0 && std::max(come, go) > most) {
        change.isUnknown = true;
        return change;
    }

    const auto beforeEnd = before.cend() - change.end;
    const auto afterEnd = after.cend() - change.end;
    const QSet<qint64> had(before.cbegin() + change.begin, beforeEnd);
    const QSet<qint64> has(after.cbegin() + change.begin, afterEnd);
    for (auto it = after.cbegin() + change.begin; it != afterEnd; ++it) {
        if (had.contains(*it))
            change.kept.append(*it);
        else
            extend(change.insertedRuns, int(it - after.cbegin()));
    }
    qsizetype next = 0;
    for (auto it = before.cbegin() + change.begin; it != beforeEnd; ++it) {
        if (has.contains(*it)) {
            change.reordered |= change.kept.at(next++) != *it;
        } else {
            change.removed.append(*it);
            extend(change.removedRuns, int(it - before.cbegin()));
        }
    }
    return change;
}

} // namespace muster
