// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVector>

class QCoreApplication;

namespace muster {

// What muster-bench was started with.
struct BenchOptions
{
    QVector<int> users;
    int rounds = 0;
    int seconds = 0; // that the rounds of one comparison may take, but for the first
    QStringList only; // keys of benchmarks; empty: all
    QString folder; // of samples and whatever is written
    QString measure; // the one benchmark to be measured here; empty: all, each in a process of its own
    bool check = false; // whether everything can still be measured, instead of the table

    // Ends the program with a sentence and 2 when it does not understand.
    static BenchOptions read(const QCoreApplication &app);

    QStringList forMeasuring(const QString &benchmark, int users) const; // as arguments
};

} // namespace muster
