// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

namespace muster {

// How one list of ids becomes another: what both begin and end with stays; between, some ids go, some come, some move.
struct ListChange
{
    // A run of positions.
    struct Run
    {
        int first = 0;
        int count = 0;
    };

    static constexpr qsizetype Large = 10'000; // with so many rows views go through all of them for each run
    static constexpr qsizetype MostRuns = 32;
    static constexpr qsizetype MostRunsOfLarge = 2;

    int begin = 0; // ids that both begin with
    int end = 0; // ids that both end with
    // The last that goes goes first, the first that comes comes first. Lists of a million take long to make, so they are made here, not where they are shown.
    QVector<Run> removedRuns; // positions in the old list
    QVector<Run> insertedRuns; // positions in the new list
    QVector<QVector<qint64>> steps; // the list after each of these runs but the last

    // Where these would be more than views go through, or ids move, there are none, and it happens at one place instead: all that goes is brought there, goes, and all that comes is
    // there until it is put where it belongs.
    bool isGathered = false;
    Run removed; // in beforeRemoval
    Run inserted; // in afterInsertion
    QVector<qint64> beforeRemoval;
    QVector<qint64> afterRemoval;
    QVector<qint64> afterInsertion;

    bool isUnknown = false; // what lies between is another, and was not looked at

    bool isEmpty() const { return !isUnknown && !isGathered && removedRuns.isEmpty() && insertedRuns.isEmpty(); }

    // `most`: of more that lies between, nothing is said; -1: all is looked at.
    static ListChange between(const QVector<qint64> &before, const QVector<qint64> &after, qsizetype most = -1);
};

} // namespace muster
