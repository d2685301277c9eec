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
        int first;
        int count;
    };

    int begin = 0; // ids that both begin with
    int end = 0; // ids that both end with
    QVector<qint64> kept; // between those: in both, in the order they get
    QVector<qint64> removed; // in the order they had
    QVector<Run> removedRuns; // positions in the old list
    QVector<Run> insertedRuns; // positions in the new list
    bool reordered = false; // kept had another order
    bool isUnknown = false; // what lies between is another, and was not looked at

    bool isEmpty() const { return !isUnknown && !reordered && removedRuns.isEmpty() && insertedRuns.isEmpty(); }

    // `most`: of more that lies between, nothing is said; -1: all is looked at.
    static ListChange between(const QVector<qint64> &before, const QVector<qint64> &after, qsizetype most = -1);
};

} // namespace muster
