// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchRun.h"
#include "bench/ChildProcess.h"
#include "bench/OpenSample.h"
#include "bench/limits/CellRecorder.h"
#include "bench/topics/Files.h"
#include "exchange/AuditWorkbook.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace muster {

int recordCells(const QStringList &arguments)
{
    int argc = 0;
    const QCoreApplication app(argc, nullptr);
    const OpenSample sample(arguments.at(0), OpenSample::WithoutIndex);
    const AuditWorkbook workbook {arguments.at(1) + u".xlsx"_s, u"Ada King"_s, u"ada@northwind.example"_s};
    (void)sample.read(workbook);
    std::printf("%lld\n", CellRecorder(arguments.at(1)).record(workbook.path));
    return 0;
}

int writeCells(const QStringList &arguments)
{
    std::printf("%lld\n", CellRecorder(arguments.at(0)).replay(arguments.at(1)));
    return 0;
}

void measureWorkbook(BenchRun &run)
{
    const QString sample = run.samples().sample(run.users());
    const QString cells = run.samples().scratch(u"cells"_s);
    const qint64 written = ChildProcess::part(u"record-cells"_s, {sample, cells}).lap.answer;
    if (written == 0)
        qFatal("no cell was heard of");
    run.compare({.name = u"%L1 cells"_s.arg(written),
        .aim = {.ratio = 1.1, .megabytes = 100},
        .ours = [&] {
            const QString book = run.samples().scratch(u"ours.xlsx"_s);
            Lap lap = ChildProcess::musterctlOn(sample, {u"export"_s, book}).lap;
            lap.answer = written;
            return lap;
        },
        .limit = [&] { return ChildProcess::part(u"write-cells"_s, {cells, run.samples().scratch(u"bare.xlsx"_s)}).lap; }});
}

} // namespace muster
