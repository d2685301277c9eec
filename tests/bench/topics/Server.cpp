// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchRun.h"
#include "bench/ChildProcess.h"
#include "bench/limits/BareServer.h"
#include "bench/topics/ChangeKinds.h"
#include "bench/topics/Changes.h"
#include "bench/topics/Files.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int MostAlike = 100'000; // users who get the same

qint64 count(const BareServer &server, const QString &schema)
{
    return server.sql(u"SELECT count(*) FROM %1.users"_s.arg(schema)).toLongLong();
}

void measureServerImport(BenchRun &run, const BareServer &server)
{
    const QString people = run.samples().scratch(u"people.csv"_s);
    writePeople(people, run.users());
    const QString place = server.location(u"filled"_s);
    const auto import = [&] {
        server.drop(u"filled"_s);
        ChildProcess::musterctl({u"init"_s, place, u"--organization"_s, u"Northwind"_s, u"--owner"_s, u"ada@northwind.example"_s, u"--owner-name"_s, u"Ada King"_s});
        Lap lap = server.with([&] { return ChildProcess::musterctlOn(place, {u"import"_s, people}).lap; });
        lap.answer = count(server, u"filled"_s);
        return lap;
    };
    (void)import();
    server.copyOut(u"filled"_s);
    run.compare({.name = u"import of CSV rows"_s,
        .aim = {.ratio = 2, .megabytes = 150},
        .ours = import,
        .limit = [&] {
            server.makeBare(u"filled"_s);
            Lap lap = server.with([&] {
                server.copyIn();
                return Lap {};
            });
            lap.answer = count(server, u"bare"_s);
            return lap;
        }});
}

// By the command line, which asks the engine; a window has the users in memory, whatever the engine is.
void measureServerSearch(BenchRun &run, const BareServer &server)
{
    const QString place = server.location(u"sample"_s);
    run.compare({.name = u"search for “mart” from the command line"_s,
        .ours = [&] {
            return server.with([&] {
                const ChildProcess list = ChildProcess::musterctlOn(place, {u"list"_s, u"users"_s, u"--query"_s, u"mart"_s, u"--json"_s});
                return Lap {list.lap.cost, list.lap.megabytes, list.output.count("\"email\"")};
            });
        },
        .limit = [&] {
            Lap lap;
            const double before = server.processorTime();
            lap.answer = server.sql(u"SELECT to_jsonb(u) FROM sample.users u WHERE search LIKE '%mart%' ORDER BY last_sort_key, first_sort_key, id"_s).count(u'\n');
            lap.cost = server.processorTime() - before;
            return lap;
        },
        .sameAnswer = false});
}

// As the engine would do it if it did nothing else: the rows, what they were, and an entry for each.
qint64 setStatusBare(const BareServer &server, int users, int status)
{
    const QString columns = server.sql(u"SELECT string_agg(quote_ident(h.column_name), ', ') FROM information_schema.columns h JOIN information_schema.columns u USING (table_schema, column_name) "
                                       "WHERE h.table_schema = 'bare' AND h.table_name = 'users_history' AND u.table_name = 'users'"_s)
                                .trimmed();
    const QString script = uR"(BEGIN;
        CREATE TEMP TABLE latest AS SELECT (SELECT max(seq) FROM bare.events) AS seq, (SELECT max(id) FROM bare.entries) AS entry;
        CREATE TEMP TABLE chosen AS SELECT u.* FROM bare.users u WHERE status = %1 AND NOT EXISTS (SELECT 1 FROM bare.user_roles ur JOIN bare.roles r ON r.id = ur.role_id
            WHERE ur.user_id = u.id AND r.name_key LIKE '%admin%') ORDER BY last_sort_key, first_sort_key, id LIMIT %2;
        INSERT INTO bare.entries (id, event, action, object, object_id, other_id, change) SELECT latest.entry + row_number() OVER (), latest.seq + 1, 'editUser', c.first_name || ' ' || c.last_name, c.uuid, '',
            json_build_object('do', 'editUser', 'user', c.uuid, 'was', json_build_object('status', '%1'), 'set', json_build_object('status', '%3')) FROM latest, chosen c;
        INSERT INTO bare.users_history (%4, until) SELECT %4, latest.seq + 1 FROM latest, chosen;
        UPDATE bare.users SET status = %3, since = latest.seq + 1 FROM latest WHERE id IN (SELECT id FROM chosen);
        INSERT INTO bare.events (seq, at, operator_id, operator_name, origin, reason, first_entry, entries, previous, hash, form) SELECT latest.seq + 1, e.at, e.operator_id, e.operator_name, e.origin, e.reason,
            latest.entry + 1, (SELECT count(*) FROM chosen), e.hash, e.hash, e.form FROM latest, bare.events e WHERE e.seq = latest.seq;
        SELECT count(*) FROM chosen;
        COMMIT)"_s;
    return server.sql(script.arg(3 - status).arg(users).arg(status).arg(columns)).toLongLong();
}

void measureServerSameValue(BenchRun &run, const BareServer &server)
{
    const int users = std::min(MostAlike, run.users() / 2);
    const QString place = server.location(u"sample"_s);
    server.makeBare(u"sample"_s);
    server.fillBare(u"sample"_s);
    int turn = 0;
    run.compare({.name = u"the same status for %L1"_s.arg(users),
        .aim = {.ratio = 1.5, .megabytes = 150},
        .ours = [&] { return server.with([&] { return ChildProcess::part(u"set-status"_s, {place, QString::number(users), ++turn % 2 ? u"disabled"_s : u"active"_s}).lap; }); },
        .limit = [&] {
            return server.with([&] { return Lap {0, 0, setStatusBare(server, users, turn % 2 ? 2 : 1)}; });
        }});
    server.drop(u"bare"_s);
}

} // namespace

// Processor time of Muster and of the server together; of the limit, of the server alone.
void measureServer(BenchRun &run)
{
    const BareServer server;
    measureServerImport(run, server);
    server.drop(u"filled"_s);
    server.drop(u"bare"_s);

    ChildProcess::musterctl({u"copy"_s, run.samples().sample(run.users()), server.location(u"sample"_s)});
    measureServerSearch(run, server);
    measureServerSameValue(run, server);
    ChildProcess::musterctl({u"copy"_s, run.samples().sample(run.fewUsers()), server.location(u"few"_s)});
    const int turns = ChangesOfALap * run.rounds();
    const ChangedDirectory here(server.location(u"sample"_s), turns);
    const ChangedDirectory there(server.location(u"few"_s), turns);
    measureKinds(run, here, there, u", on a server, beside %L1 users"_s.arg(run.fewUsers()), [&server] { return server.processorTime(); });
}

} // namespace muster
