// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/Comparison.h"

#include <QByteArray>
#include <QVector>

namespace muster {

// The laps of one comparison, made in turns. Travels as a line of JSON from who measures to who prints.
struct Series
{
    QString benchmark; // its key
    int users = 0;
    QString name; // of the comparison; empty where the benchmark has but one
    Aim aim {};
    Comparison::Unit unit = Comparison::Seconds;
    QVector<double> ours {};
    QVector<double> limits {}; // as many, or none
    double megabytes = 0; // the most of our laps; 0: not looked at

    QVector<double> ratios() const; // in order of size; empty without a limit
    bool isMet() const; // what it aims at; true where it aims at nothing
    double distance() const; // how many times what it aims at it takes

    static double median(QVector<double> values); // 0 of none

    QByteArray toJson() const;
    static Series fromJson(const QByteArray &line);
};

} // namespace muster
