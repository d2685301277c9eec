// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchRun.h"
#include "bench/ChildProcess.h"
#include "bench/limits/DotImport.h"
#include "bench/topics/EmptyWorkspace.h"
#include "bench/topics/Files.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace muster {

void writePeople(const QString &path, int users)
{
    static const char *const roles[] {"Analyst", "Standard User", "Analyst"};
    QFile csv(path);
    if (!csv.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    csv.write("Email,First name,Last name,Role\n");
    for (int i = 0; i < users; ++i)
        csv.write(QByteArray("first%1.last%2@northwind.example,First%1,Last%2,%3\n")
                      .replace("%1", QByteArray::number(qint64(i) * 7919 % 9973))
                      .replace("%2", QByteArray::number(i))
                      .replace("%3", roles[i % 3]));
}

namespace {

Lap importInto(const QString &workspace, const QString &people)
{
    makeEmptyWorkspace(workspace);
    Lap lap = ChildProcess::musterctlOn(workspace, {u"import"_s, people}).lap;
    lap.answer = usersIn(workspace);
    return lap;
}

} // namespace

void measureImport(BenchRun &run)
{
    const QString people = run.samples().scratch(u"people.csv"_s);
    const QString workspace = run.samples().scratch(u"people.muster"_s);
    const QString empty = run.samples().scratch(u"empty.muster"_s);
    writePeople(people, run.users());
    makeEmptyWorkspace(empty);
    (void)importInto(workspace, people);
    const DotImport bare(empty, workspace, QFileInfo(people).path());
    run.compare({.name = {},
        .aim = {.ratio = 1, .megabytes = 150},
        .ours = [&] { return importInto(workspace, people); },
        .limit = [&] { return bare.run(); }});
}

} // namespace muster
