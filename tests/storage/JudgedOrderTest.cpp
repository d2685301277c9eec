// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ByHand.h"

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
    void nothingHasHappened();

private:
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

void JudgedOrderTest::nothingHasHappened()
{
    QCOMPARE(m_workspace->everything(), m_before);
    const Result<WorkspaceReport> report = (*m_workspace)->verify().result();
    MUSTER_VERIFY(report);
    QCOMPARE(faultsOf(*report), m_faults);
}

QTEST_GUILESS_MAIN(JudgedOrderTest)
#include "JudgedOrderTest.moc"
