// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Writer.h"
#include "support/ByHand.h"

#include <QTemporaryDir>

#include <future>

using namespace muster;
using namespace Qt::StringLiterals;

// Whatever is written in the same statement as the event, around it or between, the database judges all of it: what is tried here by
// psql is told falsely or not at all, by operators who may tell of a department.
class JudgedOrderTest : public QObject, private ByHand
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsToldStandsInOneStatement();
    void whatIsNotToldIsRefused_data();
    void whatIsNotToldIsRefused();
    void teamsAreLookedAt_data();
    void teamsAreLookedAt();
    void theTreeIsKept_data();
    void theTreeIsKept();
    void loginsAreNotGivenAmidAChange_data();
    void loginsAreNotGivenAmidAChange();
    void forAMomentNothingElseIsSoEither_data();
    void forAMomentNothingElseIsSoEither();
    void whoIsNotActiveGivesNoLoginAway();
    void whoIsNotActiveIsToldNothing();
    void whatIsGivenIsGivenByWhatStandsNow_data();
    void whatIsGivenIsGivenByWhatStandsNow();
    void nothingHappensBesideWhatIsGiven();
    void nothingHasHappened();

private:
    QString seeingNothing(QString script, const Entry &told) const;
    QString yard() const { return u"UPDATE users SET %1, since = :number WHERE uuid = '%2'"_s.arg(toDepartment(u"Yard"_s), uuid(u"below@x.example"_s)); }
    Entry toYard() const
    {
        const QString below = uuid(u"below@x.example"_s);
        return {u"editUser"_s, u"below@x.example"_s, below, uR"({"do":"editUser","user":"%1","was":{"department":""},"set":{"department":"Yard"}})"_s.arg(below)};
    }
    QString idOf(const QString &name) const { return u"(SELECT id FROM users WHERE email = '%1')"_s.arg(name == "owner"_L1 ? u"ada@northwind.example"_s : addressOf(name)); }
    QString ofGroup(const QString &name) const { return ask(u"SELECT uuid FROM user_groups WHERE name = '%1'"_s.arg(name)); }
    QString tellAmid(const QString &who, const QString &statement, const QString &after = {}) const;

    QStringList m_before;
    QString m_faults;
};

void JudgedOrderTest::initTestCase()
{
    makeWorkspace();
    MUSTER_VERIFY(m_workspace->apply({change::addGroup(u"East"_s), change::addGroup(u"West"_s), change::addMember(u"East"_s, u"member@x.example"_s), change::addProject(u"Teams"_s),
        change::assignGroup(u"Teams"_s, u"East"_s, {{Field::Team, true}}), change::assignGroup(u"Teams"_s, u"West"_s, {{Field::Team, true}})}));
    MUSTER_VERIFY((*m_workspace)->takeSignIns({{.user = u"below@x.example"_s, .at = 1'790'000'000'000}}).result());
    MUSTER_VERIFY((*m_workspace)->setPassword({.user = u"ada@northwind.example"_s, .hash = u"$argon2id$v=19$m=65536,t=3,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY"_s}).result());
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::Providers, QStringList {u"SSO"_s, u"Second"_s}}})}));
    m_before = m_workspace->everything();
    const Result<WorkspaceReport> report = (*m_workspace)->verify().result();
    MUSTER_VERIFY(report);
    m_faults = faultsOf(*report); // the roles that the test has made
}

// The event is told by a function that `statement` calls: `tell()`.
QString JudgedOrderTest::tellAmid(const QString &who, const QString &statement, const QString &after) const
{
    QString script = byHand(who, yard(), {toYard()},
        {.last = uR"(CREATE FUNCTION pg_temp.tell() RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN INSERT INTO events SELECT * FROM told; %1 RETURN true; END $$;
%2;)"_s.arg(after, statement),
            .with = u"CREATE TEMP TABLE told (LIKE events);"_s});
    return script.replace(u"INSERT INTO events (seq"_s, u"INSERT INTO told (seq"_s);
}

// So that what is refused below is refused for what it does.
void JudgedOrderTest::whatIsToldStandsInOneStatement()
{
    const QString dry = u"SET CONSTRAINTS ALL IMMEDIATE; ROLLBACK;"_s;
    const auto one = attempt(u"one"_s, byHand(u"one"_s, u"SELECT 1"_s, {toYard()}, {.last = dry, .with = u"WITH d AS (%1)"_s.arg(yard())}));
    QVERIFY2(one.done, qPrintable(one.errors));
    const auto other = attempt(u"one"_s, tellAmid(u"one"_s, u"SELECT pg_temp.tell(); "_s + dry));
    QVERIFY2(other.done, qPrintable(other.errors));
}

void JudgedOrderTest::whatIsNotToldIsRefused_data()
{
    QTest::addColumn<QString>("rows");
    QTest::newRow("an Admin's roles") << u"DELETE FROM user_roles WHERE user_id = %1"_s.arg(idOf(u"owner"_s));
    QTest::newRow("everybody's roles but one's own") << u"DELETE FROM user_roles WHERE user_id <> %1"_s.arg(idOf(u"one"_s));
    QTest::newRow("another role for oneself") << u"UPDATE user_roles SET role_id = (SELECT id FROM roles WHERE uuid = 'administrator'), since = :number WHERE user_id = %1"_s.arg(idOf(u"one"_s));
    QTest::newRow("a role for oneself") << u"INSERT INTO user_roles (user_id, role_id, since) SELECT %1, id, :number FROM roles WHERE uuid = 'administrator'"_s.arg(idOf(u"one"_s));
    QTest::newRow("an account type") << u"UPDATE users SET account_type = 0, since = :number WHERE id = %1"_s.arg(idOf(u"one"_s));
    QTest::newRow("an account type, where a row is in the way")
        << u"INSERT INTO users (uuid, email, email_key, first_name, last_name, first_key, last_key, search, account_type, status, sign_in, locked, mfa, verified, default_group, created, since) "
           "VALUES ('10000000-0000-4000-8000-000000000001', 'one@x.example', 'one@x.example', '', '', '', '', '', 0, 1, 1, 0, 0, 0, 0, 0, :number) "
           "ON CONFLICT (email_key) DO UPDATE SET account_type = 0, since = :number"_s;
    QTest::newRow("members") << u"DELETE FROM members WHERE user_id = %1"_s.arg(idOf(u"member"_s));
    QTest::newRow("assignments") << u"DELETE FROM assignments"_s;
    QTest::newRow("a project") << u"UPDATE projects SET archived = 1, since = :number"_s;
    QTest::newRow("a user") << u"DELETE FROM users WHERE id = %1"_s.arg(idOf(u"nobody-too"_s));
    QTest::newRow("a group") << u"INSERT INTO user_groups (uuid, name, name_key, created, since) VALUES ('10000000-0000-4000-8000-000000000002', 'Own', 'own', 0, :number)"_s;
    QTest::newRow("what one's own role permits") << u"UPDATE roles SET permissions = 'users.edit users.manage_roles', since = :number WHERE name = 'only-edit'"_s;
    QTest::newRow("what everybody's role permits") << u"UPDATE roles SET permissions = '', since = :number"_s;
    QTest::newRow("a role") << u"INSERT INTO roles (uuid, name, name_key, scope, licensed, permissions, since) VALUES ('10000000-0000-4000-8000-000000000004', 'Own', 'own', 0, 0, 'users.manage_admins', :number)"_s;
    QTest::newRow("a role that nobody holds") << u"DELETE FROM roles WHERE name = 'Unheld'"_s;
}

// In the statement of the event, in one that tells amid itself, and in one that has it judged for good amid itself.
void JudgedOrderTest::whatIsNotToldIsRefused()
{
    QFETCH(QString, rows);
    const QString before = head();
    const QStringList scripts {byHand(u"one"_s, yard(), {toYard()}, {.with = u"WITH d AS (%1)"_s.arg(rows)}), byHand(u"one"_s, yard(), {toYard()}, {.with = u"WITH d AS (%1 RETURNING 1)"_s.arg(rows)}),
        byHand(u"one"_s, yard() + u"; "_s + rows, {toYard()}), tellAmid(u"one"_s, rows + u" RETURNING pg_temp.tell()"_s),
        tellAmid(u"one"_s, rows + u" RETURNING pg_temp.tell()"_s, u"SET CONSTRAINTS ALL IMMEDIATE;"_s),
        tellAmid(u"one"_s, u"WITH d AS (%1 RETURNING pg_temp.tell()) SELECT count(*) FROM d"_s.arg(rows))};
    for (qsizetype i = 0; i < scripts.size(); ++i) {
        const auto answer = attempt(u"one"_s, u"\\set VERBOSITY verbose\n"_s + scripts.at(i));
        QCOMPARE(head(), before);
        QVERIFY2(!answer.done, qPrintable(u"done in way %1"_s.arg(i)));
        QVERIFY2(answer.errors.contains(u"MU00"_s) || answer.errors.contains(u"23503"_s), qPrintable(answer.errors)); // judged, or referred to
    }
}

// Told in full, by somebody who may do it; but then somebody is in two teams.
void JudgedOrderTest::teamsAreLookedAt_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<int>("kind");
    const QString own = u"10000000-0000-4000-8000-000000000003"_s;
    QTest::newRow("a nesting") << u"nesting AS (INSERT INTO nestings (outer_id, inner_id, since) SELECT o.id, i.id, :number FROM user_groups o, user_groups i WHERE o.name = 'West' AND i.name = 'East')"_s << 0;
    QTest::newRow("a group of one's own")
        << u"own AS (INSERT INTO user_groups (uuid, name, name_key, created, since) VALUES ('%1', 'Own', 'own', 0, :number) RETURNING id), "
           "joined AS (INSERT INTO members (group_id, user_id, since) SELECT id, %2, :number FROM own), "
           "given AS (INSERT INTO assignments (project_id, group_id, access, role_id, team, since) SELECT p.id, own.id, 1, r.id, 1, :number FROM own, projects p, roles r "
           "WHERE p.name = 'Teams' AND r.uuid = (SELECT uuid FROM roles WHERE id = (SELECT role_id FROM assignments LIMIT 1)))"_s.arg(own, idOf(u"member"_s))
        << 1;
}

void JudgedOrderTest::teamsAreLookedAt()
{
    QFETCH(QString, rows);
    QFETCH(int, kind);
    const QString project = ask(u"SELECT uuid FROM projects WHERE name = 'Teams'"_s);
    const QString own = u"10000000-0000-4000-8000-000000000003"_s;
    const QString member = uuid(u"member@x.example"_s);
    const QString role = ask(u"SELECT uuid FROM roles WHERE id = (SELECT role_id FROM assignments LIMIT 1)"_s);
    const QVector<Entry> entries = kind == 0
        ? QVector<Entry> {{u"nestGroup"_s, u"East → West"_s, ofGroup(u"East"_s), uR"({"do":"nestGroup","outer":"%1","inner":"%2"})"_s.arg(ofGroup(u"West"_s), ofGroup(u"East"_s)), ofGroup(u"West"_s)}}
        : QVector<Entry> {{u"addGroup"_s, u"Own"_s, own, uR"({"do":"addGroup","group":"%1","set":{"name":"Own","created":"1970-01-01T00:00:00.000Z"}})"_s.arg(own)},
              {u"addMember"_s, u"member → Own"_s, member, uR"({"do":"addMember","group":"%1","user":"%2"})"_s.arg(own, member), own},
              {u"assign"_s, u"Own → Teams"_s, own,
                  uR"({"do":"assign","project":"%1","group":"%2","set":{"access":"%3","role":"%4","team":true}})"_s.arg(project, own, findField(ObjectKind::Assignment, Field::Access)->allowed.at(1), role), project}};
    const QString before = head();
    const auto answer = attempt(u"administrator"_s, byHand(u"administrator"_s, u"SELECT 1"_s, entries, {.with = u"WITH "_s + rows}));
    QCOMPARE(head(), before);
    QVERIFY2(answer.errors.contains(u"in two teams"_s), qPrintable(answer.errors));
}

void JudgedOrderTest::theTreeIsKept_data()
{
    QTest::addColumn<QString>("rows");
    QTest::newRow("a nesting that becomes another") << u"UPDATE nestings SET outer_id = (SELECT id FROM user_groups WHERE name = 'West'), since = :number"_s;
    QTest::newRow("a member who becomes another") << u"UPDATE members SET user_id = %1, since = :number"_s.arg(idOf(u"below"_s));
    QTest::newRow("an assignment of another") << u"UPDATE assignments SET group_id = (SELECT id FROM user_groups WHERE name = 'West'), since = :number"_s;
}

void JudgedOrderTest::theTreeIsKept()
{
    QFETCH(QString, rows);
    const auto answer = attempt(u"administrator"_s, byHand(u"administrator"_s, rows, {}));
    QVERIFY2(answer.errors.contains(u"permission denied"_s), qPrintable(answer.errors));
}

// What somebody may is what stands and was judged, not what they have written for a moment.
void JudgedOrderTest::loginsAreNotGivenAmidAChange_data()
{
    QTest::addColumn<QString>("given");
    const QString ada = uuid(u"ada@northwind.example"_s);
    login(u"owner"_s);
    QTest::newRow("renewed") << u"SELECT renew_login('%1', '%2')"_s.arg(ada, someVerifier());
    QTest::newRow("dropped") << u"SELECT drop_login('%1')"_s.arg(ada);
    QTest::newRow("made") << u"SELECT make_login('%1', 'evil_3', '%2')"_s.arg(uuid(u"administrator-too@x.example"_s), someVerifier());
}

void JudgedOrderTest::loginsAreNotGivenAmidAChange()
{
    QFETCH(QString, given);
    const QString before = head();
    const QString self = uuid(u"co-admin@x.example"_s);
    const QString raised = u"UPDATE users SET %3, account_type = 0, since = :number WHERE uuid = '%1'; "
                           "INSERT INTO user_roles (user_id, role_id, since) SELECT u.id, r.id, :number FROM users u, roles r WHERE u.uuid = '%1' AND r.uuid = 'administrator'; %2; "
                           "DELETE FROM user_roles WHERE since = :number; UPDATE users SET account_type = 1 WHERE uuid = '%1'"_s.arg(self, given, toDepartment(u"Yard"_s));
    const Entry told {u"editUser"_s, u"co-admin@x.example"_s, self, uR"({"do":"editUser","user":"%1","was":{"department":""},"set":{"department":"Yard"}})"_s.arg(self)};
    const auto answer = attempt(u"co-admin"_s, byHand(u"co-admin"_s, raised, {told}));
    QCOMPARE(head(), before);
    QVERIFY2(answer.errors.contains(u"amid a change"_s), qPrintable(answer.errors));
}

// By whoever cannot read the trail, and knows what they wrote there all the same.
QString JudgedOrderTest::seeingNothing(QString script, const Entry &told) const
{
    const QString seen = uR"(FROM (VALUES (:first::bigint, :number::bigint, '%1', '%2', '', %3, %4, '\x000102030405060708090a0b0c0d0e0f'::bytea, CAST(NULL AS text))) AS e (id, event, action, object_id, other_id, object, change, salt, seal))"_s
                             .arg(told.action, told.objectId, quoted(told.object), quoted(told.change));
    return script.replace(u"FROM entries WHERE id >= :first"_s, seen);
}

// What ends as it began has been otherwise in between, and what hangs on that has ended.
void JudgedOrderTest::forAMomentNothingElseIsSoEither_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("why");
    const QString ada = uuid(u"ada@northwind.example"_s);
    const QString below = uuid(u"below@x.example"_s);
    const auto editing = [](const QString &user, const QString &name, const QString &was, const QString &set) {
        return Entry {u"editUser"_s, name, user, uR"({"do":"editUser","user":"%1","was":{%2},"set":{%3}})"_s.arg(user, was, set)};
    };
    const auto nothingOf = [&](const QString &user, const QString &name) { return editing(user, name, uR"("department":"")"_s, uR"("department":"")"_s); };
    const QString blanked = u"UPDATE users SET password_changed = NULL, since = :number WHERE uuid = '%1'; UPDATE users SET password_changed = %2 WHERE uuid = '%1'"_s.arg(ada, ask(u"SELECT password_changed FROM users WHERE uuid = '%1'"_s.arg(ada)));
    const QString passwordChanged = uR"("passwordChanged":%1)"_s.arg(ask(u"SELECT form -> 'passwordChanged' FROM recorded_now WHERE kind = 'user' AND object_id = '%1'"_s.arg(ada)));
    const QString touched = u"UPDATE users SET since = :number WHERE uuid = '%1'"_s;
    QTest::newRow("the password of who ranks above") << u"one"_s << byHand(u"one"_s, blanked, {editing(ada, u"Ada King"_s, passwordChanged, passwordChanged)}) << u"users.manage_admins"_s;
    QTest::newRow("the password of who ranks above, untold") << u"one"_s << byHand(u"one"_s, blanked, {nothingOf(ada, u"Ada King"_s)}) << u"is for a moment"_s;
    QTest::newRow("the password of anybody") << u"administrator"_s << byHand(u"administrator"_s, blanked, {editing(ada, u"Ada King"_s, passwordChanged, passwordChanged)}) << u"has a password"_s;
    QTest::newRow("whoever may change nothing") << u"viewer"_s << seeingNothing(byHand(u"viewer"_s, touched.arg(below), {nothingOf(below, u"below@x.example"_s)}), nothingOf(below, u"below@x.example"_s)) << u"users.edit"_s;
    QTest::newRow("who ranks above, there and back") << u"one"_s
        << byHand(u"one"_s, touched.arg(ada), {editing(ada, u"Ada King"_s, uR"("accountType":"admin")"_s, uR"("accountType":"standard")"_s), editing(ada, u"Ada King"_s, uR"("accountType":"standard")"_s, uR"("accountType":"admin")"_s)}) << u"users.manage_"_s;

    const QString other = ask(u"SELECT max(e.seq) FROM events e WHERE NOT EXISTS (SELECT 1 FROM entries n WHERE n.event = e.seq AND n.object_id = '%1')"_s.arg(below));
    QTest::newRow("an undo of something else") << u"one"_s << byHand(u"one"_s, yard(), {toYard()}, {.undoes = other}) << u"about the same"_s;
    QTest::newRow("an undo of the founding") << u"one"_s << byHand(u"one"_s, yard(), {toYard()}, {.undoes = u"1"_s}) << u"about the same"_s;

    QTest::newRow("another name of a provider") << u"administrator"_s << byHand(u"administrator"_s, yard() + u"; UPDATE providers SET name = 'x', name_key = 'x' WHERE name = 'SSO'; UPDATE providers SET name = 'SSO', name_key = 'sso' WHERE name = 'x'"_s, {toYard()}) << u"permission denied"_s;
    QTest::newRow("the row of a provider") << u"administrator"_s << u"INSERT INTO providers (id, name, name_key, rank) VALUES (900, 'x', 'x', 9)"_s << u"permission denied"_s;

    QTest::newRow("what a sync keeps") << u"administrator"_s << byHand(u"administrator"_s, yard() + u"; INSERT INTO sync_links (connection, kind, object_uuid, remote_id, base, updated) VALUES ('x', 0, '%1', 'y', '{}', 0)"_s.arg(below), {toYard()}) << u"amid a change"_s;

    QTest::newRow("no number of a taking-in any more") << u"one"_s << u"UPDATE reported SET taken = 9223372036854775807"_s << u"nothing that sign-ins count to"_s;
    QTest::newRow("an earlier taking-in") << u"one"_s << u"INSERT INTO reported (id, taken) VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET taken = 0"_s << u"nothing that sign-ins count to"_s;
    QTest::newRow("a session that is yet to begin") << u"one"_s << u"INSERT INTO sessions (user_id, session, started) VALUES (%1, 'x', 9223372036854775807)"_s.arg(idOf(u"owner"_s)) << u"nothing that sign-ins count to"_s;
    QTest::newRow("a session of a megabyte") << u"one"_s << u"INSERT INTO sessions (user_id, session, started, address) VALUES (%1, 'x', 1, repeat('x', 1000000))"_s.arg(idOf(u"owner"_s)) << u"nothing that sign-ins count to"_s;
    for (const QString &counted : {u"failures, failed) VALUES (%1, 0, 'x', 1)"_s, u"failures, failed) VALUES (%1, 0, '1 2 ', 2)"_s, u"failed) VALUES (%1, 0, 101)"_s, u"last_failure) VALUES (%1, 0, 9223372036854775807)"_s, u"count_after) VALUES (%1, 0, 9223372036854775806)"_s,
             u"due) VALUES (%1, 0, 2)"_s, u"failed) VALUES (%1, 9000, 0)"_s})
        QTest::newRow(qPrintable(u"sign-ins: "_s + counted)) << u"one"_s << u"BEGIN; INSERT INTO reported (id, taken) VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET taken = reported.taken + 1; INSERT INTO sign_ins (user_id, taken, %1; ROLLBACK"_s.arg(counted.arg(idOf(u"owner"_s))) << u"nothing that sign-ins count to"_s;

    // Something else in between
    const QString moment = u"UPDATE users SET %2, since = :number WHERE uuid = '%1'; "_s.arg(below);
    for (const QString &untold : {u"reset_asked = 5"_s, u"locked = 1"_s, u"sessions_ended = 5"_s, u"email = 'evil@x.example'"_s})
        QTest::newRow(qPrintable(u"for a moment, "_s + untold)) << u"one"_s
            << byHand(u"one"_s, moment.arg(untold) + u"UPDATE users SET reset_asked = NULL, sessions_ended = NULL, locked = 0, email = 'below@x.example' WHERE uuid = '%1'; "_s.arg(below) + yard(), {toYard()}) << u"is for a moment"_s;
    const auto formOf = [&](const QString &user) { return ask(u"SELECT jsonb_strip_nulls(form) FROM recorded_now WHERE kind = 'user' AND object_id = '%1'"_s.arg(user)); };
    const QString member = uuid(u"nobody-too@x.example"_s);
    const auto removing = [&](const QString &user, const QString &name) { return Entry {u"deleteUser"_s, name, user, uR"({"do":"deleteUser","user":"%1","was":%2})"_s.arg(user, formOf(user))}; };
    const QString removed = u"DELETE FROM users WHERE uuid = '%1'"_s.arg(member);
    QTest::newRow("another address of who is deleted") << u"administrator"_s
        << byHand(u"administrator"_s, u"UPDATE users SET email = 'evil@x.example', since = :number WHERE uuid = '%1'; "_s.arg(member) + removed, {removing(member, u"nobody-too@x.example"_s)}) << u"is for a moment"_s;
    const QString columns = ask(u"SELECT string_agg(attname, ', ') FROM pg_attribute WHERE attrelid = CAST('users' AS regclass) AND attnum > 0 AND NOT attisdropped AND attname NOT IN ('id', 'since')"_s);
    QTest::newRow("deleted, and there again") << u"administrator"_s
        << byHand(u"administrator"_s, u"CREATE TEMP TABLE kept AS SELECT * FROM users WHERE uuid = '%2'; %1; INSERT INTO users (%3, since) SELECT %3, :number FROM kept"_s.arg(removed, member, columns),
               {removing(member, u"nobody-too@x.example"_s), {u"addUser"_s, u"nobody-too@x.example"_s, member, uR"({"do":"addUser","user":"%1","set":%2})"_s.arg(member, formOf(member))}})
        << u"comes back at once"_s;
    QTest::newRow("a mail that is asked for one day") << u"one"_s
        << byHand(u"one"_s, u"UPDATE users SET reset_asked = 253402214400000, since = :number WHERE uuid = '%1'"_s.arg(below), {editing(below, u"below@x.example"_s, uR"("resetAsked":null)"_s, uR"("resetAsked":"9999-12-31T00:00:00.000Z")"_s)}) << u"is another time"_s;
    QTest::newRow("access to what there is not") << u"co-admin"_s
        << byHand(u"co-admin"_s, u"UPDATE users SET default_without = 'junk', since = :number WHERE uuid = '%1'"_s.arg(below), {editing(below, u"below@x.example"_s, uR"("defaultAccessWithout":[])"_s, uR"("defaultAccessWithout":["junk"])"_s)}) << u"access that there is not"_s;
    const QString teams = ask(u"SELECT uuid FROM projects WHERE name = 'Teams'"_s);
    QTest::newRow("of who ranks above, beside what anybody may lessen") << u"co-admin"_s
        << byHand(u"co-admin"_s, u"UPDATE users SET default_without = '%2', since = :number WHERE uuid = '%1'"_s.arg(ada, teams),
               {editing(ada, u"Ada King"_s, uR"("defaultAccessWithout":[],"department":"")"_s, uR"("defaultAccessWithout":["%1"],"department":"")"_s.arg(teams))})
        << u"users.manage_admins"_s;
    // What undoes nothing wants a reason
    QTest::newRow("an undo that is none") << u"one"_s << byHand(u"one"_s, yard(), {toYard()}, {.undoes = ask(u"SELECT event FROM entries WHERE object_id = '%1' AND action = 'addUser'"_s.arg(below))}) << u"about the same"_s;

    // IDs of two kinds
    const QString project = ask(u"SELECT uuid FROM projects WHERE name = 'Teams'"_s);
    const qint64 expires = QDateTime::currentMSecsSinceEpoch() + 3'600'000;
    const QString coAdmin = uuid(u"co-admin@x.example"_s);
    for (const auto &[name, id] : {std::pair("an invitation with the ID of a user", ada), std::pair("an invitation with the ID of a project", project)}) {
        const QString row = u"INSERT INTO invitations (uuid, email, email_key, first_name, first_key, last_name, last_key, inviter, state, expires, project, role, preferred_language, hide_inviter, created, since) "
                            "VALUES ('%1', 'evil@x.example', 'evil@x.example', '', '', '', '', me(), 0, %2, '%3', 'project.viewer', 0, 0, 0, :number)"_s.arg(id, QString::number(expires), project);
        const Entry entry {u"addInvitation"_s, u"evil@x.example"_s, id,
            uR"({"do":"addInvitation","invitation":"%1","set":{"email":"evil@x.example","firstName":"","lastName":"","by":"%2","invitationState":"pending","expires":"%3","project":"%4","role":"project.viewer","preferredLanguage":"en","created":"1970-01-01T00:00:00.000Z"}})"_s
                .arg(id, coAdmin, QDateTime::fromMSecsSinceEpoch(expires).toUTC().toString(Qt::ISODateWithMs), project)};
        QTest::newRow(name) << u"co-admin"_s << byHand(u"co-admin"_s, row, {entry}) << u"is the ID of something else"_s;
    }
}

void JudgedOrderTest::forAMomentNothingElseIsSoEither()
{
    QFETCH(QString, who);
    QFETCH(QString, script);
    QFETCH(QString, why);
    const QString before = head();
    const auto answer = attempt(who, script);
    QCOMPARE(head(), before);
    QVERIFY(!answer.done);
    QVERIFY2(answer.errors.contains(why), qPrintable(answer.errors));
    QCOMPARE(ask(u"SELECT count(*) FROM passwords"_s), u"1"_s);
}

// They are active again, and then it is theirs.
void JudgedOrderTest::whoIsNotActiveGivesNoLoginAway()
{
    const QString other = uuid(u"co-admin-too@x.example"_s);
    for (const QString &state : {u"status = 2"_s, u"status = 0"_s, u"locked = 1"_s}) {
        ask(u"UPDATE users SET %1 WHERE uuid = '%2'"_s.arg(state, other));
        const auto made = attempt(u"one"_s, u"SELECT make_login('%1', 'evil_9', '%2')"_s.arg(other, someVerifier()));
        QVERIFY2(!made.done && made.errors.contains(u".edit"_s), qPrintable(made.errors)); // what that one may do
    }
    ask(u"UPDATE users SET status = 1, locked = 0 WHERE uuid = '%1'"_s.arg(other));
    QCOMPARE(ask(u"SELECT count(*) FROM pg_roles WHERE rolname = 'evil_9'"_s), u"0"_s);
}

// As if there were no such login: nothing new, nobody who is there, no rights.
void JudgedOrderTest::whoIsNotActiveIsToldNothing()
{
    const QString asked = u"SELECT coalesce(me(), '') || (SELECT count(*) FROM entries_since(0, 9)) || (SELECT count(*) FROM trail_head()) || (SELECT count(*) FROM who_is_present())"_s;
    const QString user = uuid(u"viewer@x.example"_s);
    QCOMPARE(attempt(u"viewer"_s, asked).rows.trimmed(), user + u"910"_s);
    for (const QString &state : {u"status = 2"_s, u"locked = 1"_s}) {
        ask(u"UPDATE users SET %1 WHERE uuid = '%2'"_s.arg(state, user));
        QCOMPARE(attempt(u"viewer"_s, asked).rows.trimmed(), u"000"_s);
    }
    ask(u"UPDATE users SET status = 1, locked = 0 WHERE uuid = '%1'"_s.arg(user));
}

// What no event tells of would otherwise be judged by rights of days ago, by who has kept a transaction open for as long.
void JudgedOrderTest::whatIsGivenIsGivenByWhatStandsNow_data()
{
    QTest::addColumn<QString>("given");
    const QString below = uuid(u"below@x.example"_s);
    login(u"below"_s);
    QTest::newRow("a login") << u"SELECT make_login('%1', 'evil_8', '%2')"_s.arg(uuid(u"member@x.example"_s), someVerifier());
    QTest::newRow("a password of a login") << u"SELECT renew_login('%1', '%2')"_s.arg(below, someVerifier());
    QTest::newRow("one's own") << u"SELECT renew_login(me(), '%1')"_s.arg(someVerifier());
    QTest::newRow("no login any more") << u"SELECT drop_login('%1')"_s.arg(below);
    QTest::newRow("a link") << u"SELECT add_link('%1', 1, '%2', 9)"_s.arg(QString(64, u'0'), below);
    QTest::newRow("failed sign-ins") << u"INSERT INTO sign_ins (user_id, taken) VALUES (%1, 0)"_s.arg(idOf(u"member"_s));
    QTest::newRow("what a sync keeps") << u"SELECT check_sync('%1')"_s.arg(below);
    QTest::newRow("a sync") << u"INSERT INTO sync_runs (connection, operator_uuid, started, claimed_until, state, counts, problem, said) VALUES ('x', me(), 0, 0, 0, '', '', '')"_s;
}

void JudgedOrderTest::whatIsGivenIsGivenByWhatStandsNow()
{
    QFETCH(QString, given);
    const QString own = login(u"one"_s);
    QTemporaryDir folder;
    const QString script = u"\\set VERBOSITY verbose\nBEGIN ISOLATION LEVEL REPEATABLE READ;\nSELECT 1;\n\\! touch %1/looked; until [ -e %1/told ]; do sleep 0.02; done\n%2;\nCOMMIT;\n"_s.arg(folder.path(), given);
    auto answer = std::async(std::launch::async, [&] { return server().attempt(own, u"SET search_path = %1;\n"_s.arg(schema()) + script); });
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"looked"_s)), 60'000);
    const Result<Outcome> between = m_workspace->apply({change::editUser(uuid(u"member@x.example"_s), {{Field::Department, u"Yard"_s}})});
    const Result<Outcome> back = between ? (*m_workspace)->undo(between->event).result() : between;
    QFile told(folder.filePath(u"told"_s));
    QVERIFY(told.open(QIODevice::WriteOnly));
    told.close();
    const PostgresServer::Answer done = answer.get();
    MUSTER_VERIFY(back);
    QVERIFY2(!done.done && done.errors.contains(u"40001"_s), qPrintable(done.errors));
    m_before = m_workspace->everything();
}

// Nor is it taken from whoever ranks above by the time that it stands.
void JudgedOrderTest::nothingHappensBesideWhatIsGiven()
{
    const QString own = login(u"one"_s);
    QTemporaryDir folder;
    const QString script = u"BEGIN;\nSELECT renew_login('%2', '%3');\n\\! touch %1/given; until [ -e %1/tried ]; do sleep 0.02; done\nROLLBACK;\n"_s.arg(folder.path(), uuid(u"below@x.example"_s), someVerifier());
    auto answer = std::async(std::launch::async, [&] { return server().attempt(own, u"SET search_path = %1;\n"_s.arg(schema()) + script); });
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"given"_s)), 60'000);
    const auto tried = server().attempt(u"muster"_s, u"SET search_path = %1; SET lock_timeout = 100; UPDATE turn SET event = event"_s.arg(schema())); // as each event does
    QFile told(folder.filePath(u"tried"_s));
    QVERIFY(told.open(QIODevice::WriteOnly));
    told.close();
    const PostgresServer::Answer done = answer.get();
    QVERIFY2(done.done, qPrintable(done.errors));
    QVERIFY2(!tried.done && tried.errors.contains(u"lock timeout"_s), qPrintable(tried.errors));
}

void JudgedOrderTest::nothingHasHappened()
{
    QCOMPARE(m_workspace->everything(), m_before);
    const Result<WorkspaceReport> report = (*m_workspace)->verify().result();
    MUSTER_VERIFY(report);
    QCOMPARE(faultsOf(*report), m_faults);
}

QTEST_GUILESS_MAIN(JudgedOrderTest)
#include "JudgedOrderTest.moc"
