// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchOptions.h"

#include "bench/Benchmark.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

[[noreturn]] void complain(const QString &sentence)
{
    std::fprintf(stderr, "muster-bench: %s\n", qPrintable(sentence));
    std::exit(2);
}

int numberOf(const QString &text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok || number < 1)
        complain(u"“%1” is not a number from 1."_s.arg(text));
    return number;
}

QStringList partsOf(const QString &list)
{
    return list.split(u',', Qt::SkipEmptyParts);
}

} // namespace

BenchOptions BenchOptions::read(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.setApplicationDescription(u"Measures Muster against what the same work takes at least, and prints a table in Markdown."_s);
    parser.addOptions({
        {u"users"_s, u"Sizes of the directories."_s, u"N,…"_s, u"10000,100000,1000000"_s},
        {u"rounds"_s, u"How often each side does its work."_s, u"N"_s, u"5"_s},
        {u"seconds"_s, u"What the rounds of one comparison may take; it has at least one."_s, u"N"_s, u"120"_s},
        {u"only"_s, u"Some of: %1."_s.arg(benchmarkKeys().join(u", "_s)), u"KEY,…"_s},
        {u"folder"_s, u"Where workspaces are made, and kept for the next time; build/…/bench if not given."_s, u"FOLDER"_s, QStringLiteral(MUSTER_BENCH_FOLDER)},
        {u"check"_s, u"Prints no table, but fails unless there is a figure for everything."_s},
    });
    QCommandLineOption measure(u"measure"_s, {}, u"KEY"_s);
    measure.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(measure);
    parser.process(app);

    BenchOptions options;
    for (const QString &users : partsOf(parser.value(u"users"_s)))
        options.users.append(numberOf(users));
    options.rounds = numberOf(parser.value(u"rounds"_s));
    options.seconds = numberOf(parser.value(u"seconds"_s));
    options.only = partsOf(parser.value(u"only"_s));
    options.folder = QDir(parser.value(u"folder"_s)).absolutePath();
    options.measure = parser.value(measure);
    options.check = parser.isSet(u"check"_s);
    const QStringList known = benchmarkKeys();
    for (const QString &key : std::as_const(options.only)) {
        if (!known.contains(key))
            complain(u"--only takes some of: %1."_s.arg(known.join(u", "_s)));
    }
    if (!QDir().mkpath(options.folder))
        complain(u"“%1” cannot be made."_s.arg(options.folder));
    return options;
}

QStringList BenchOptions::forMeasuring(const QString &benchmark, int size) const
{
    return {u"--measure"_s, benchmark, u"--users"_s, QString::number(size), u"--rounds"_s, QString::number(rounds),
        u"--seconds"_s, QString::number(seconds), u"--folder"_s, folder};
}

} // namespace muster
