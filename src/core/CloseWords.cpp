// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CloseWords.h"

#include "core/Fold.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype LongestCompared = 60;

// How many letters may be wrong: none of the shortest words, where nearly everything is close.
int mistakesAllowed(qsizetype length)
{
    return length < 3 ? 0 : length < 5 ? 1 : length < 9 ? 2 : 3;
}

// Optimal string alignment: insertions, deletions, other letters, and neighbours that changed places.
int distance(QStringView one, QStringView other)
{
    const auto width = size_t(other.size()) + 1;
    std::vector<int> before(width), last(width), next(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        next[0] = int(i);
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const auto at = size_t(j);
            const bool same = one.at(i - 1) == other.at(j - 1);
            next[at] = std::min({last[at] + 1, next[at - 1] + 1, last[at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && one.at(i - 1) == other.at(j - 2) && one.at(i - 2) == other.at(j - 1))
                next[at] = std::min(next[at], before[at - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, next);
    }
    return last.back();
}

} // namespace

QString closestWord(const QString &typed, const QStringList &words)
{
    const QString wanted = fold(typed);
    if (wanted.size() > LongestCompared)
        return {};
    int least = mistakesAllowed(wanted.size()) + 1;
    QString closest;
    for (const QString &word : words) {
        const QString folded = fold(word);
        QStringList parts = folded.split(u' ', Qt::SkipEmptyParts); // of a name, one word may be meant
        parts.prepend(folded);
        for (const QString &part : std::as_const(parts)) {
            if (std::abs(part.size() - wanted.size()) >= least)
                continue;
            if (const int mistakes = distance(wanted, part); mistakes < least) {
                least = mistakes;
                closest = word;
            }
        }
    }
    return closest;
}

} // namespace muster
