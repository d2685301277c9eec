// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchOptions.h"
#include "bench/BenchRun.h"
#include "bench/Benchmark.h"
#include "bench/ChildProcess.h"
#include "bench/Parts.h"
#include "bench/Report.h"
#include "bench/window/BenchApplication.h"


#include <algorithm>
#include <cstdio>

using namespace muster;
using namespace Qt::StringLiterals;

// What is started finds no settings of whoever measures, and no screen is needed.
static void prepareEnvironment(const QString &home)
{
    qputenv("HOME", home.toUtf8());
    qputenv("XDG_CONFIG_HOME", (home + u"/config"_s).toUtf8());
    qputenv("XDG_DATA_HOME", (home + u"/share"_s).toUtf8());
    qputenv("XDG_RUNTIME_DIR", home.toUtf8());
    qputenv("TMPDIR", home.toUtf8());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
}

static void measure(const BenchOptions &options)
{
    const QVector<Benchmark> &all = benchmarks();
    const auto wanted = std::find_if(all.cbegin(), all.cend(), [&](const Benchmark &one) { return options.measure == QLatin1StringView(one.key); });
    BenchRun run(options.measure, options.users.first(), options);
    wanted->measure(run);
}

static bool isWanted(const Benchmark &benchmark, int users, const BenchOptions &options)
{
    return (options.only.isEmpty() || options.only.contains(QLatin1StringView(benchmark.key))) && users <= benchmark.most;
}

// Each benchmark in a process of its own: it begins with nothing in memory, and the one that starts the others stays small.
static Report measureAll(const BenchOptions &options)
{
    Report report;
    for (const Benchmark &benchmark : benchmarks()) {
        for (const int users : options.users) {
            if (!isWanted(benchmark, users, options))
                continue;
            std::fprintf(stderr, "%s, %d users …\n", benchmark.key, users);
            const QStringList arguments = options.forMeasuring(QString::fromLatin1(benchmark.key), users);
            const ChildProcess done = ChildProcess::tried(QCoreApplication::applicationFilePath(), arguments);
            for (const QByteArray &line : done.output.split('\n')) {
                if (!line.isEmpty())
                    report.add(Series::fromJson(line));
            }
            if (!done.wentWell)
                report.addFailure(benchmark, users);
        }
    }
    return report;
}

static int check(const Report &report, const BenchOptions &options)
{
    int code = 0;
    for (const Benchmark &benchmark : benchmarks()) {
        for (const int users : options.users) {
            const QString fault = isWanted(benchmark, users, options) ? report.faultOf(benchmark, users) : QString();
            if (!fault.isEmpty())
                std::fprintf(stderr, "%s\n", qPrintable(fault));
            code = fault.isEmpty() ? code : 1;
        }
    }
    return code;
}

int main(int argc, char **argv)
{
    if (argc > 2 && qstrcmp(argv[1], "--part") == 0)
        return runPart(QString::fromUtf8(argv[2]), QStringList(argv + 3, argv + argc));
    if (argc > 2 && qstrcmp(argv[1], "--measure") == 0) {
        const BenchApplication app(argc, argv);
        measure(BenchOptions::read(app));
        return 0;
    }
    const QCoreApplication app(argc, argv);
    BenchOptions options = BenchOptions::read(app);
    const QTemporaryDir passing; // who only checks leaves nothing behind
    if (options.check)
        options.folder = passing.path();
    const QTemporaryDir home(options.folder + u"/home-XXXXXX"_s);
    prepareEnvironment(home.path());
    const Report report = measureAll(options);
    if (options.check)
        return check(report, options);
    std::printf("%s", qPrintable(report.text()));
    return 0;
}
