// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchRun.h"
#include "bench/ChildProcess.h"
#include "bench/OpenSample.h"
#include "bench/limits/BareSqlite.h"
#include "bench/topics/Changes.h"
#include "core/FieldDefinition.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int Most = 100'000; // users who get the same

int tell(qint64 number)
{
    std::printf("%lld\n", number);
    return 0;
}

QByteArray quoted(const QString &text)
{
    return '\'' + text.toUtf8().replace('\'', "''") + '\'';
}

} // namespace

int setDepartments(const QStringList &arguments)
{
    int argc = 0;
    const QCoreApplication app(argc, nullptr);
    const OpenSample sample(arguments.at(0), OpenSample::WithoutIndex);
    const QVector<qint64> ids = sample.read(ListIds {{}, arguments.at(1).toInt()}).ids;
    ChangeSet set;
    for (const Row &row : sample.read(ReadRows {Table::Users, ids}))
        set.changes.append(change::editUser(row.cells.at(columnIndex(Table::Users, Column::UserId)).toString(), {{Field::Department, arguments.at(2)}}, row.since));
    return tell(expect(sample->apply(set).result()).changes);
}

int undoLatest(const QStringList &arguments)
{
    int argc = 0;
    const QCoreApplication app(argc, nullptr);
    const OpenSample sample(arguments.at(0), OpenSample::WithoutIndex);
    return tell(expect(sample->undo().result()).changes);
}

// As the engine would do it if it did nothing else: the rows, with their triggers, what finds and sorts them, and an entry of
// the same form for each.
int setDepartmentsBare(const QStringList &arguments)
{
    BareSqlite bare(arguments.at(0), BareSqlite::ReadWrite);
    const QByteArray value = quoted(arguments.at(2));
    const QByteArray count = arguments.at(1).toUtf8();
    bare.run("BEGIN IMMEDIATE");
    bare.run("CREATE TEMP TABLE chosen (id INTEGER PRIMARY KEY); INSERT INTO chosen SELECT id FROM users ORDER BY last_sort_key, first_sort_key, id LIMIT " + count);
    bare.run("CREATE TEMP TABLE latest AS SELECT (SELECT max(seq) FROM events) AS seq, (SELECT max(id) FROM entries) AS entry");
    bare.run("INSERT INTO entries (id, event, action, object, object_id, other_id, change) "
             "SELECT latest.entry + row_number() OVER (), latest.seq + 1, 'editUser', u.first_name || ' ' || u.last_name, u.uuid, '', "
             "json_object('do', 'editUser', 'user', u.uuid, 'was', json_object('department', u.department), 'set', json_object('department', " + value + ")) "
             "FROM latest, chosen c CROSS JOIN users u WHERE u.id = c.id");
    bare.run("UPDATE users SET department = " + value + ", department_key = lower(" + value + "), department_sort_key = CAST(upper(" + value + ") AS BLOB), since = (SELECT seq + 1 FROM latest) "
             "WHERE id IN (SELECT id FROM chosen)");
    bare.run("INSERT INTO events (seq, at, operator_id, operator_name, origin, reason, first_entry, entries, previous, hash, form) "
             "SELECT latest.seq + 1, e.at, e.operator_id, e.operator_name, e.origin, e.reason, latest.entry + 1, (SELECT count(*) FROM chosen), e.hash, e.hash, e.form "
             "FROM latest, events e WHERE e.seq = latest.seq");
    bare.run("UPDATE workspace SET current_event = (SELECT seq + 1 FROM latest)");
    const qint64 changed = bare.number("SELECT count(*) FROM chosen");
    bare.run("COMMIT");
    return tell(changed);
}

void measureSameValue(BenchRun &run)
{
    const int users = std::min(Most, run.users());
    const QString count = QString::number(users);
    const QString ours = run.samples().copy(run.users());
    const QString theirs = run.samples().copy(run.users());
    int turn = 0;
    int undone = 0;
    constexpr double Memory = 150;
    run.compare({.name = u"the same department for %L1"_s.arg(users),
        .aim = {.ratio = 1.5, .megabytes = Memory},
        .ours = [&] { return ChildProcess::part(u"set-departments"_s, {ours, count, u"Survey %1"_s.arg(++turn)}).lap; },
        .limit = [&] { return ChildProcess::part(u"set-departments-bare"_s, {theirs, count, u"Survey %1"_s.arg(turn)}).lap; }});
    run.compare({.name = u"its undo"_s,
        .aim = {.ratio = 1.5, .megabytes = Memory},
        .ours = [&] { return ChildProcess::part(u"undo-latest"_s, {ours}).lap; },
        .limit = [&] { return ChildProcess::part(u"set-departments-bare"_s, {theirs, count, u"Survey %1"_s.arg(turn - ++undone)}).lap; }});
}

} // namespace muster
