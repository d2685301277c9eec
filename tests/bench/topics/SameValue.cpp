// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchRun.h"
#include "bench/ChildProcess.h"
#include "bench/OpenSample.h"
#include "bench/limits/BareSqlite.h"
#include "bench/topics/Changes.h"
#include "core/SameChange.h"

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

QString opposite(const QString &status)
{
    return status == "active"_L1 ? u"disabled"_s : u"active"_s;
}

} // namespace

// As the window and `musterctl apply --each` do it.
int setStatus(const QStringList &arguments)
{
    int argc = 0;
    const QCoreApplication app(argc, nullptr);
    const OpenSample sample(arguments.at(0), OpenSample::WithoutIndex);
    const TableQuery query {Table::Users, u"status:%1 -role:admin"_s.arg(opposite(arguments.at(2)))};
    auto rows = sample.read(ListSeen {query});
    rows.ids.resize(arguments.at(1).toInt());
    const Change like = change::editUser({}, {{Field::Status, arguments.at(2)}});
    return tell(expect(sample->apply(std::make_shared<SameChange>(Table::Users, rows.ids, like, rows.event)).result()).changes);
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
int setStatusBare(const QStringList &arguments)
{
    BareSqlite bare(arguments.at(0), BareSqlite::ReadWrite);
    const QByteArray status = arguments.at(2).toUtf8();
    const QByteArray before = opposite(arguments.at(2)).toUtf8();
    const auto number = [](const QByteArray &key) { return QByteArray(key == "active" ? "1" : "2"); };
    bare.run("BEGIN IMMEDIATE");
    bare.run("CREATE TEMP TABLE chosen (id INTEGER PRIMARY KEY); INSERT INTO chosen SELECT id FROM users WHERE status = " + number(before)
        + " AND NOT EXISTS (SELECT 1 FROM user_roles ur JOIN roles r ON r.id = ur.role_id WHERE ur.user_id = users.id AND r.name_key LIKE '%admin%')"
        + " ORDER BY last_sort_key, first_sort_key, id LIMIT " + arguments.at(1).toUtf8());
    bare.run("CREATE TEMP TABLE latest AS SELECT (SELECT max(seq) FROM events) AS seq, (SELECT max(id) FROM entries) AS entry");
    bare.run("INSERT INTO entries (id, event, action, object, object_id, other_id, change) "
             "SELECT latest.entry + row_number() OVER (), latest.seq + 1, 'editUser', u.first_name || ' ' || u.last_name, u.uuid, '', "
             "json_object('do', 'editUser', 'user', u.uuid, 'was', json_object('status', '" + before + "'), 'set', json_object('status', '" + status + "')) "
             "FROM latest, chosen c CROSS JOIN users u WHERE u.id = c.id");
    bare.run("UPDATE users SET status = " + number(status) + ", since = (SELECT seq + 1 FROM latest) WHERE id IN (SELECT id FROM chosen)");
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
    const int users = std::min(Most, run.users() / 2); // there must be so many of each status
    const QString count = QString::number(users);
    const QString ours = run.samples().copy(run.users());
    const QString theirs = run.samples().copy(run.users());
    int turn = 0;
    int undone = 0;
    constexpr double Memory = 150;
    const auto status = [](int of) { return of % 2 ? u"disabled"_s : u"active"_s; };
    run.compare({.name = u"the same status for %L1"_s.arg(users),
        .aim = {.ratio = 1.5, .megabytes = Memory},
        .ours = [&] { return ChildProcess::part(u"set-status"_s, {ours, count, status(++turn)}).lap; },
        .limit = [&] { return ChildProcess::part(u"set-status-bare"_s, {theirs, count, status(turn)}).lap; }});
    run.compare({.name = u"its undo"_s,
        .aim = {.ratio = 1.5, .megabytes = Memory},
        .ours = [&] { return ChildProcess::part(u"undo-latest"_s, {ours}).lap; },
        .limit = [&] { return ChildProcess::part(u"set-status-bare"_s, {theirs, count, opposite(status(turn - undone++))}).lap; }});
}

} // namespace muster
