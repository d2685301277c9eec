// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchRun.h"
#include "bench/ChildProcess.h"
#include "bench/limits/BareSqlite.h"
#include "bench/topics/Files.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// As many lines as there are users, of whom some come often and one in twenty fails.
void writeSignIns(const QString &workspace, const QString &path, int lines)
{
    QVector<QByteArray> addresses;
    BareSqlite(workspace).each("SELECT email FROM users", [&addresses](sqlite3_stmt *row) { addresses.append(QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(row, 0)))); });
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    const qint64 start = QDateTime::currentMSecsSinceEpoch() - qint64(lines) * 1'000;
    for (int i = 0; i < lines; ++i) {
        const QByteArray time = QDateTime::fromMSecsSinceEpoch(start + qint64(i) * 1'000, QTimeZone::utc()).toString(Qt::ISODateWithMs).toLatin1();
        file.write("{\"email\": \"" + addresses.at(qint64(i) * 7919 % addresses.size()) + "\", \"time\": \"" + time + "\", \"outcome\": \"" + (i % 20 == 7 ? "failure" : "success")
            + "\", \"provider\": \"SSO\", \"address\": \"192.0.2." + QByteArray::number(i % 250) + "\", \"session\": \"s" + QByteArray::number(i) + "\"}\n");
    }
}

} // namespace

// Lines into a table of one column, which is the least that anything can do with them.
void measureSignIns(BenchRun &run)
{
    const QString lines = run.samples().scratch(u"signins.jsonl"_s);
    writeSignIns(run.samples().sample(run.users()), lines, run.users());
    run.compare({.name = {},
        .aim = {.megabytes = 150},
        .ours = [&] {
            const QString workspace = run.samples().copy(run.users());
            Lap lap = ChildProcess::musterctlOn(workspace, {u"signins"_s, lines}).lap;
            lap.answer = run.users();
            SampleStore::remove(workspace);
            return lap;
        },
        .limit = [&] {
            const QString database = run.samples().scratch(u"signins.db"_s);
            SampleStore::remove(database);
            const QString script = u"PRAGMA journal_mode = WAL;\nPRAGMA synchronous = FULL;\nCREATE TABLE lines (line TEXT);\n.mode ascii\n.separator \"\\037\" \"\\n\"\n.import \"%1\" lines\n"_s.arg(lines);
            Lap lap = ChildProcess::run(u"sqlite3"_s, {u"-batch"_s, u"-bail"_s, database}, script.toUtf8()).lap;
            lap.answer = BareSqlite(database).number("SELECT count(*) FROM lines");
            return lap;
        }});
}

} // namespace muster
