// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchRun.h"
#include "bench/ChildProcess.h"
#include "bench/limits/BareSqlite.h"
#include "bench/topics/EmptyWorkspace.h"
#include "bench/topics/Files.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QJsonArray namesIn(const QString &workspace, const QByteArray &table)
{
    QJsonArray names;
    BareSqlite(workspace).each("SELECT name FROM " + table + " ORDER BY rank",
        [&](sqlite3_stmt *row) { names.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, 0)))); });
    return names;
}

// The lists of the sample: its users name what stands in them.
void writeLists(const QString &sample, const QString &path)
{
    const QJsonObject set {{u"providers"_s, namesIn(sample, "providers")}, {u"classifications"_s, namesIn(sample, "classifications")}};
    const QJsonArray changes {QJsonObject {{u"do"_s, u"editWorkspace"_s}, {u"set"_s, set}}};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(changes).toJson()) < 0)
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

// The users of the sample with their groups, as a file; projects are no part of such a file.
void measureSample(BenchRun &run)
{
    const QString sample = run.samples().sample(run.users());
    const QString people = run.samples().scratch(u"people.csv"_s);
    const QString lists = run.samples().scratch(u"lists.json"_s);
    ChildProcess::musterctlOn(sample, {u"export"_s, people});
    writeLists(sample, lists);
    run.compare({.name = {},
        .aim = {.ratio = 1.5, .megabytes = 300},
        .ours = [&] {
            const QString made = run.samples().scratch(u"sample.muster"_s);
            SampleStore::remove(made);
            Lap lap = ChildProcess::musterctl({u"sample"_s, made, u"--users"_s, QString::number(run.users()), u"--seed"_s, QString::number(SampleStore::Seed)}).lap;
            lap.answer = usersIn(made);
            return lap;
        },
        .limit = [&] {
            const QString imported = run.samples().scratch(u"imported.muster"_s);
            makeEmptyWorkspace(imported);
            ChildProcess::musterctlOn(imported, {u"apply"_s, lists});
            Lap lap = ChildProcess::musterctlOn(imported, {u"import"_s, people, u"--map-column"_s, u"projects="_s}).lap;
            lap.answer = usersIn(imported);
            return lap;
        }});
}

} // namespace muster
