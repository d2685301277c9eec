// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ByHand.h"

using namespace muster;
using namespace Qt::StringLiterals;

// Nobody makes the trail say by psql what did not happen, what no program can read, or what hinders others.
class ForgedTrailTest : public QObject, private ByHand
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isRefused_data();
    void isRefused();
    void othersWriteOn();
    void nothingHasHappened();

private:
    QString edited(const QString &address, const QString &settings) const { return u"UPDATE users SET %1, since = :number WHERE email = '%2'"_s.arg(settings, address); }
    Entry editing(const QString &address, const QString &was, const QString &set) const
    {
        const QString id = uuid(address);
        return {u"editUser"_s, address, id, uR"({"do":"editUser","user":"%1","was":{%2},"set":{%3}})"_s.arg(id, was, set)};
    }
    void tell(const char *name, const QString &who, const QString &rows, const QVector<Entry> &entries, const QString &why, Forged forged = {}) const
    {
        forged.last += u"\nSET CONSTRAINTS ALL IMMEDIATE; ROLLBACK;"_s; // whatever is let through hinders no other of these
        QTest::newRow(name) << who << byHand(who, rows, entries, forged) << why;
    }
    void whatDidNotHappen() const;
    void whatNoProgramReads() const;
    void whatIsNoValue() const;
    void whatIsReadAndSearched() const;
    void whatIsNotTold() const;

    const QString m_below = u"below@x.example"_s;
    QString m_yard; // an honest change, and what is told of it
    Entry m_toYard;
    QStringList m_before;
    QString m_faults;
};

void ForgedTrailTest::initTestCase()
{
    makeWorkspace();
    m_yard = edited(m_below, toDepartment(u"Yard"_s));
    m_toYard = editing(m_below, uR"("department":"")"_s, uR"("department":"Yard")"_s);
    m_before = m_workspace->everything();
    const Result<WorkspaceReport> report = (*m_workspace)->verify().result();
    MUSTER_VERIFY(report);
    m_faults = faultsOf(*report); // the roles that the test has made
}

// Each beside a change that was made, by somebody who may make it.
void ForgedTrailTest::whatDidNotHappen() const
{
    const QString ada = uuid(u"ada@northwind.example"_s);
    const QString fresh = u"10000000-0000-4000-8000-000000000001"_s;
    const QString loose = ask(u"SELECT uuid FROM user_groups WHERE name = 'Loose'"_s);
    const auto about = [](const char *action, const QString &label, const QString &id, const QString &more = {}) {
        return Entry {QString::fromLatin1(action), label, id, uR"({"do":"%1","user":"%2"%3})"_s.arg(QString::fromLatin1(action), id, more)};
    };
    const QString address = uR"(,"set":{"email":"ada@northwind.example"})"_s;
    tell("somebody who is there came and went", u"administrator"_s, m_yard, {m_toYard, about("addUser", u"Ada King"_s, ada, address), about("deleteUser", u"Ada King"_s, ada)}, u"did not happen"_s);
    tell("somebody came and went", u"administrator"_s, m_yard, {m_toYard, about("addUser", u"Eve"_s, fresh, uR"(,"set":{"email":"eve@x.example"})"_s), about("deleteUser", u"Eve"_s, fresh)},
        u"did not happen"_s);
    tell("who was changed was deleted and made again", u"administrator"_s, m_yard,
        {about("deleteUser", m_below, uuid(m_below)), about("addUser", m_below, uuid(m_below), uR"(,"set":{"email":"below@x.example"})"_s), m_toYard}, u"did not happen"_s);
    tell("added twice", u"administrator"_s, m_yard,
        {m_toYard, about("addUser", m_below, uuid(m_below), uR"(,"set":{"email":"below@x.example"})"_s), m_toYard}, u"did not happen"_s);
    const Entry joined {u"addMember"_s, u"below → Loose"_s, uuid(m_below), uR"({"do":"addMember","group":"%1","user":"%2"})"_s.arg(loose, uuid(m_below)), loose};
    const Entry left {u"removeMember"_s, u"below → Loose"_s, uuid(m_below), uR"({"do":"removeMember","group":"%1","user":"%2"})"_s.arg(loose, uuid(m_below)), loose};
    tell("a member left and came back", u"administrator"_s, m_yard, {m_toYard, left, joined}, u"did not happen"_s);
    tell("a member came back and left", u"administrator"_s, m_yard, {m_toYard, joined, left}, u"did not happen"_s);

    const QString came = u"INSERT INTO users (uuid, email, email_key, first_name, last_name, first_key, last_key, search, account_type, status, sign_in, locked, mfa, verified, default_group, created, since) "
                         "VALUES ('%1', 'eve@x.example', 'eve@x.example', '', '', '', '', '', 1, 1, 1, 0, 0, 0, 0, 0, :number); DELETE FROM users WHERE uuid = '%1'; "_s.arg(fresh);
    const auto eve = [&](const QString &type, const QString &roles, const QString &department) {
        return QVector<Entry> {m_toYard,
            about("addUser", u"eve@x.example"_s, fresh,
                uR"(,"set":{"firstName":"","lastName":"","email":"eve@x.example","accountType":"%1","roles":[%2],"signIn":"password","status":"active","defaultAccessWithout":[],"externalId":"","department":"%3","jobTitle":"","phone":"","signature":"","picture":"","created":"1970-01-01T00:00:00.000Z"})"_s
                    .arg(type, roles, department)),
            about("deleteUser", u"eve@x.example"_s, fresh)};
    };
    tell("who came and went was another", u"administrator"_s, came + m_yard, eve(u"standard"_s, {}, u"Board"_s), u"not what the entries tell"_s);
    tell("who came and went is not told of", u"administrator"_s, came + m_yard, {m_toYard}, u"without a word"_s);
    tell("who came and went had a role that was not theirs to give", u"co-admin"_s, came + m_yard, eve(u"standard"_s, uR"("administrator")"_s, {}), u"MU001"_s);
    tell("who came and went had a type that was not theirs to give", u"co-admin"_s, QString(came).replace(u"'', 1, 1, 1, 0"_s, u"'', 0, 1, 1, 0"_s) + m_yard, eve(u"admin"_s, {}, {}), u"users.manage_admins"_s);
    tell("who came and went, by somebody who deletes nobody", u"one"_s, came + m_yard, eve(u"standard"_s, {}, {}), u"MU001"_s);
}

// Beside or in place of an honest word, by somebody who may say that.
void ForgedTrailTest::whatNoProgramReads() const
{
    const QString id = uuid(m_below);
    const auto saying = [&](const char *name, const QString &change, const QString &why = u"says nothing"_s) {
        tell(name, u"administrator"_s, m_yard, {{u"editUser"_s, m_below, id, QString(change).replace(u"%1"_s, id)}}, why);
    };
    saying("a key more", uR"({"do":"editUser","user":"%1","was":{"department":""},"set":{"department":"Yard"},"evil":"x"})"_s);
    saying("a key of another kind", uR"({"do":"editUser","user":"%1","group":"x","was":{"department":""},"set":{"department":"Yard"}})"_s);
    saying("a key without a name", uR"({"do":"editUser","user":"%1","":1,"was":{"department":""},"set":{"department":"Yard"}})"_s);
    saying("a key twice", uR"({"do":"editUser","user":"%1","was":{"department":""},"set":{"department":"Attic"},"set":{"department":"Yard"}})"_s);
    saying("a field twice", uR"({"do":"editUser","user":"%1","was":{"department":""},"set":{"department":"Attic","department":"Yard"}})"_s);
    saying("depths", uR"({"do":"editUser","user":"%1","was":{"department":""},"set":{"department":"Yard"},"seen":)"_s + QString(2000, u'[') + QString(2000, u']') + u'}');
    saying("depths as what it was", uR"({"do":"editUser","user":"%1","was":{"department":"","phone":)"_s + QString(2000, u'[') + QString(2000, u']') + uR"(},"set":{"department":"Yard"}})"_s, u"nothing that it can be"_s);
    saying("blanks", uR"({"do":"editUser","user":"%1","was":{"department":""},"set":{"department":"Yard"})"_s + QString(1000, u' ') + u'}');
    saying("nothing", u"null"_s);
    saying("a list", u"[]"_s, u"ERROR"_s);
    saying("an edit of nothing", uR"({"do":"editUser","user":"%1"})"_s);
    saying("a field of no kind", uR"({"do":"editUser","user":"%1","was":{"department":""},"set":{"department":"Yard","shoe":"43"}})"_s, u"nothing that it can be"_s);
    tell("a value in between", u"administrator"_s, m_yard + u"; "_s + edited(m_below, u"status = 2"_s),
        {m_toYard, editing(m_below, uR"("status":"active")"_s, uR"("status":"asleep")"_s), editing(m_below, uR"("status":"asleep")"_s, uR"("status":"disabled")"_s)}, u"nothing that it can be"_s);
    for (const QString &list : {uR"([["x"]])"_s, uR"([1])"_s, uR"(["\u0007"])"_s, uR"(["a\\\nb"])"_s, u"\"x\""_s, u"[\"%1\"]"_s.arg(QString(300, u'x'))})
        tell(qPrintable(u"a list in between: "_s + list.left(20)), u"administrator"_s, m_yard,
            {m_toYard, editing(m_below, uR"("defaultAccessWithout":[])"_s, uR"("defaultAccessWithout":)"_s + list), editing(m_below, uR"("defaultAccessWithout":)"_s + list, uR"("defaultAccessWithout":[])"_s)},
            u"nothing that it can be"_s);
    tell("a time that is none in between", u"administrator"_s, m_yard,
        {m_toYard, editing(m_below, uR"("defaultAccessUntil":null)"_s, uR"("defaultAccessUntil":"soon")"_s), editing(m_below, uR"("defaultAccessUntil":"soon")"_s, uR"("defaultAccessUntil":null)"_s)},
        u"nothing that it can be"_s);
    tell("an assignment of two", u"administrator"_s, u"DELETE FROM assignments"_s,
        {{u"unassign"_s, u"G → P"_s, ask(u"SELECT uuid FROM user_groups WHERE name = 'G'"_s),
            uR"({"do":"unassign","project":"%1","user":"%2","group":"%3"})"_s.arg(ask(u"SELECT uuid FROM projects WHERE name = 'P'"_s), id, ask(u"SELECT uuid FROM user_groups WHERE name = 'G'"_s)),
            ask(u"SELECT uuid FROM projects WHERE name = 'P'"_s)}},
        u"says nothing"_s);
    const QString workspace = ask(u"SELECT uuid FROM workspace"_s);
    tell("a setting that was none", u"administrator"_s, u"UPDATE workspace SET correct_names = 0, since = :number"_s,
        {{u"editWorkspace"_s, u"Northwind"_s, workspace, uR"({"do":"editWorkspace","was":{"correctNames":[true]},"set":{"correctNames":false}})"_s}}, u"nothing that it can be"_s);
    tell("a name that nobody can read", u"administrator"_s, m_yard, {{m_toYard.action, QString(2000, u'x'), id, m_toYard.change}}, u"says nothing"_s);
}

// Of columns that have few, told as whatever the database would make of it.
void ForgedTrailTest::whatIsNoValue() const
{
    const auto setting = [&](const char *name, const QString &column, const QString &was, const QString &set) { tell(name, u"administrator"_s, edited(m_below, column), {editing(m_below, was, set)}, u"nothing that it can be"_s); };
    setting("a status", u"status = 99"_s, uR"("status":"active")"_s, uR"("status":null)"_s);
    setting("a status below", u"status = -1"_s, uR"("status":"active")"_s, uR"("status":null)"_s);
    setting("an account type", u"account_type = 7"_s, uR"("accountType":"standard")"_s, uR"("accountType":null)"_s);
    setting("a flag", u"default_group = 2"_s, uR"("defaultGroup":false)"_s, uR"("defaultGroup":true)"_s);
    setting("a flag that is not told", toDepartment(u"Yard"_s) + u", mfa = 2"_s, uR"("department":"")"_s, uR"("department":"Yard")"_s);
    setting("a time", u"default_until = 263402300800000"_s, uR"("defaultAccessUntil":null)"_s, uR"("defaultAccessUntil":"10316-11-16T17:46:40.000Z")"_s);
    setting("a time as the database has it", u"default_until = -99999999999999"_s, uR"("defaultAccessUntil":null)"_s, uR"("defaultAccessUntil":"no time")"_s);
    const QString group = ask(u"SELECT uuid FROM user_groups WHERE name = 'G'"_s);
    const QString project = ask(u"SELECT uuid FROM projects WHERE name = 'P'"_s);
    for (const auto &[name, column] : {std::pair("a team", u"team = 2"_s), std::pair("a team below", u"team = -1"_s), std::pair("an access", u"access = 5"_s)})
        tell(name, u"administrator"_s, u"UPDATE assignments SET %1, since = :number"_s.arg(column),
            {{u"editAssignment"_s, u"G → P"_s, group, uR"({"do":"editAssignment","project":"%1","group":"%2","was":{"team":false},"set":{"team":true}})"_s.arg(project, group), project}},
            u"nothing that it can be"_s);
}

void ForgedTrailTest::whatIsReadAndSearched() const
{
    const auto because = [&](const char *name, const QString &reason) { tell(name, u"one"_s, m_yard, {m_toYard}, u"a reason"_s, {.reason = reason}); };
    because("a reason without an end", u"repeat('x', 30000)"_s);
    because("a reason of letters that are not ASCII", u"repeat('ä', 2001)"_s);
    because("a reason that paints", u"E'\\x1b[31mred'"_s);
    because("a reason of two lines", u"E'one\\ntwo'"_s);
    because("a reason that turns round", u"U&'a\\202Eb'"_s);
    because("a reason of blanks", u"'  x'"_s);

    const QString keys[] {u"search = 'ada king'"_s, u"first_key = 'zzz'"_s, u"last_key = 'zzz'"_s, u"job_title_key = 'zzz'"_s, u"phone_key = 'zzz'"_s, u"external_key = 'zzz'"_s, u"search = ''"_s,
        u"last_sort_key = CAST(repeat('x', 20000) AS bytea)"_s};
    for (const QString &key : keys) {
        const QString rows = key.startsWith(u"search"_s) ? edited(m_below, u"department = 'Yard', department_key = 'yard', "_s + key) : edited(m_below, toDepartment(u"Yard"_s) + u", "_s + key);
        tell(qPrintable(key.left(30)), u"one"_s, rows, {m_toYard}, u"is searched by"_s);
    }
    tell("the key of a department", u"one"_s, edited(m_below, toDepartment(u"Yard"_s).replace(u"'yard'"_s, u"'attic'"_s)), {m_toYard}, u"is searched by"_s);
    tell("the key of a department that is not ASCII", u"one"_s, edited(m_below, u"department = 'Gärten', department_key = repeat('x', 1000)"_s),
        {editing(m_below, uR"("department":"")"_s, uR"("department":"Gärten")"_s)}, u"is searched by"_s);
    tell("the key of a group", u"administrator"_s, u"INSERT INTO user_groups (uuid, name, name_key, created, since) VALUES ('10000000-0000-4000-8000-000000000004', 'Own', 'g', 0, :number)"_s,
        {{u"addGroup"_s, u"Own"_s, u"10000000-0000-4000-8000-000000000004"_s,
            uR"({"do":"addGroup","group":"10000000-0000-4000-8000-000000000004","set":{"name":"Own","created":"1970-01-01T00:00:00.000Z"}})"_s}},
        u"key"_s);

    const Entry beyond = editing(m_below, uR"("department":"")"_s, uR"("department":"Gärten")"_s);
    const QString gardens = edited(m_below, u"department = 'Gärten', department_key = 'garten'"_s);
    tell("an entry that nobody finds", u"one"_s, gardens, {beyond}, u"what it is searched by"_s);
    tell("an entry that is found by too much", u"one"_s, gardens, {beyond}, u"searched by"_s, {.last = u"INSERT INTO entry_texts VALUES (:first, 'below@x.example', repeat('x', 100000));"_s});
    tell("an entry that is found by another name", u"one"_s, gardens, {beyond}, u"searched by"_s, {.last = u"INSERT INTO entry_texts VALUES (:first, 'ada', '');"_s});
    tell("an event that nobody finds", u"one"_s, m_yard, {m_toYard}, u"what it is searched by"_s, {.reason = u"'Gärten'"_s});
    tell("an event that is found twice", u"one"_s, m_yard, {m_toYard}, u"searched by"_s, {.last = u"INSERT INTO event_texts VALUES (:number, '', '');"_s});

    const QString roles = uR"("roles":[])"_s;
    tell("a role on projects for a user", u"administrator"_s,
        edited(m_below, u"since = :number"_s).replace(u"since = :number, "_s, QString())
            + u"; INSERT INTO user_roles (user_id, role_id, since) SELECT u.id, r.id, :number FROM users u, roles r WHERE u.email = '%1' AND r.uuid = 'project.viewer'"_s.arg(m_below),
        {editing(m_below, roles, uR"("roles":["project.viewer"])"_s)}, u"no role of a user"_s);
    const QString group = ask(u"SELECT uuid FROM user_groups WHERE name = 'G'"_s);
    const QString project = ask(u"SELECT uuid FROM projects WHERE name = 'P'"_s);
    const QString had = ask(u"SELECT uuid FROM roles WHERE id = (SELECT role_id FROM assignments LIMIT 1)"_s);
    tell("a role of users on a project", u"administrator"_s, u"UPDATE assignments SET role_id = (SELECT id FROM roles WHERE uuid = 'analyst'), since = :number"_s,
        {{u"editAssignment"_s, u"G → P"_s, group, uR"({"do":"editAssignment","project":"%1","group":"%2","was":{"role":"%3"},"set":{"role":"analyst"}})"_s.arg(project, group, had), project}},
        u"no role on a project"_s);
}

// Every column that an operator may write, so that one that is added later is told as well; but what is sorted by, of which the database knows nothing.
void ForgedTrailTest::whatIsNotTold() const
{
    const QStringList columns = ask(u"SELECT c.table_name || '.' || c.column_name || '.' || c.data_type FROM information_schema.column_privileges p JOIN information_schema.columns c USING (table_schema, table_name, column_name) "
                                    "WHERE p.table_schema = '%1' AND p.grantee = '%2' AND p.privilege_type = 'UPDATE' AND c.column_name NOT IN ('since', 'sort_version') AND c.column_name NOT LIKE '%sort_key' "
                                    "AND c.table_name NOT IN ('turn', 'providers', 'classifications', 'workspace') ORDER BY 1"_s.arg(schema(), login(u"administrator"_s)))
                                    .split(u'\n');
    for (const QString &column : columns) {
        const QStringList parts = column.split(u'.');
        const QString other = parts.at(2) == "text"_L1 ? u"%1 || 'x'"_s : u"coalesce(%1, 0) + 1"_s;
        const QString rows = u"UPDATE %1 SET %2 = %3, since = :number WHERE ctid = (SELECT max(ctid) FROM %1)"_s.arg(parts.at(0), parts.at(1), other.arg(parts.at(1)));
        tell(qPrintable(column), u"administrator"_s, m_yard + u"; CREATE TEMP TABLE touched_assignments (assignment_id bigint PRIMARY KEY); "_s + rows, {m_toYard}, u"ERROR"_s);
    }
    tell("there are such columns", u"administrator"_s, m_yard, {}, columns.size() > 30 ? u"goes on with the chain"_s : u"too few"_s);
}

void ForgedTrailTest::isRefused_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("why"); // a part of what the database says
    whatDidNotHappen();
    whatNoProgramReads();
    whatIsNoValue();
    whatIsReadAndSearched();
    whatIsNotTold();
    tell("what is searched by of entries to come", u"one"_s, m_yard, {m_toYard}, u"searched by"_s, {.last = u"INSERT INTO entry_texts SELECT :first + 1 + g, '', '' FROM generate_series(0, 999) g;"_s});
    tell("what is searched by of an old entry", u"one"_s, m_yard, {m_toYard}, u"searched by"_s, {.last = u"INSERT INTO entry_texts VALUES (1, '', '');"_s});
    tell("what is searched by of an event to come", u"one"_s, m_yard, {m_toYard}, u"searched by"_s, {.last = u"INSERT INTO event_texts VALUES (:number + 1, '', '');"_s});
}

void ForgedTrailTest::isRefused()
{
    QFETCH(QString, who);
    QFETCH(QString, script);
    QFETCH(QString, why);
    const QString before = head();
    const auto answer = attempt(who, u"\\set VERBOSITY verbose\n"_s + script);
    QCOMPARE(head(), before);
    QVERIFY2(!answer.done, "it was done");
    QVERIFY2(answer.errors.contains(why), qPrintable(answer.errors));
}

// The same operators, honestly; and the owner after them.
void ForgedTrailTest::othersWriteOn()
{
    for (const QString &who : {u"one"_s, u"co-admin"_s, u"administrator"_s}) {
        const auto answer = attempt(who, byHand(who, m_yard, {m_toYard}, {.last = u"SET CONSTRAINTS ALL IMMEDIATE; ROLLBACK;"_s}));
        QVERIFY2(answer.done, qPrintable(answer.errors));
    }
    const Result<Outcome> done = m_workspace->apply({change::editUser(m_below, {{Field::Department, u"Größe"_s}})});
    MUSTER_VERIFY(done);
    MUSTER_VERIFY((*m_workspace)->undo(done->event).result());
}

void ForgedTrailTest::nothingHasHappened()
{
    QCOMPARE(m_workspace->everything(), m_before);
    const Result<WorkspaceReport> report = (*m_workspace)->verify().result();
    MUSTER_VERIFY(report);
    QCOMPARE(faultsOf(*report), m_faults);
}

QTEST_GUILESS_MAIN(ForgedTrailTest)
#include "ForgedTrailTest.moc"
