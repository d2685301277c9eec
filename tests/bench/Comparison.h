// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace muster {

// What doing something once took.
struct Lap
{
    double cost = 0; // in the comparison's unit
    double megabytes = 0; // the most memory that was held at a time; 0: not looked at
    qint64 answer = 0; // what came of it, so that both sides can be seen to do the same: hits, rows, bytes
};

// 0: none.
struct Aim
{
    double ratio = 0; // at most
    double megabytes = 0; // at most
};

// Work of Muster, and what it is measured against.
struct Comparison
{
    enum Unit { Seconds, Steps, Megabytes }; // of processor time, user and system; of SQLite's machine; of memory

    QString name;
    Aim aim {};
    std::function<Lap()> ours;
    std::function<Lap()> limit {}; // empty: there is nothing to measure against
    bool sameAnswer = true; // both sides must come to it
    Unit unit = Seconds;
};

} // namespace muster
