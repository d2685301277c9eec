// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchRun.h"
#include "bench/ChildProcess.h"
#include "bench/topics/Files.h"

#include <QDate>
#include <QFile>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr auto Field = "department"_L1; // searched and sorted by: what it was has to be keyed anew

// Three rows of history for each user, none of yesterday: so a report of that is made of history alone.
void changeEverybody(BenchRun &run, const QString &workspace)
{
    const QString changes = run.samples().scratch(u"changes.json"_s);
    for (int i = 0; i < 3; ++i) {
        QFile file(changes);
        if (!file.open(QIODevice::WriteOnly) || file.write(u"[{\"do\": \"editUser\", \"user\": \"*\", \"set\": {\"%1\": \"Moved %2\"}}]"_s.arg(Field).arg(i).toUtf8()) < 0)
            qFatal("changes could not be written");
        file.close();
        (void)ChildProcess::musterctlOn(workspace, {u"apply"_s, changes, u"--each"_s, u"users"_s});
    }
}

} // namespace

void measureReport(BenchRun &run)
{
    const QString sample = run.samples().copy(run.users());
    changeEverybody(run, sample);
    const QStringList today {u"export"_s, run.samples().scratch(u"access.csv"_s), u"--table"_s, u"access"_s};
    const QString yesterday = QDate::currentDate().addDays(-1).toString(Qt::ISODate);
    run.compare({.name = u"before three changes to each"_s,
        .aim = {.ratio = 2},
        .ours = [&] { return ChildProcess::musterctlOn(sample, today + QStringList {u"--as-of"_s, yesterday}).lap; },
        .limit = [&] { return ChildProcess::musterctlOn(sample, today).lap; }});
}

} // namespace muster
