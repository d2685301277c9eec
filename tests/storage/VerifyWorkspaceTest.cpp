// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"
#include "storage/Transaction.h"
#include "storage/apply/ChangedRows.h"
#include "storage/apply/KeyedColumns.h"
#include "storage/audit/TrailWriter.h"
#include "storage/queries/VerifyWorkspace.h"
#include "storage/queries/WorkspaceState.h"
#include "support/Tampering.h"

#include <QDir>

#include <atomic>
#include <future>

using namespace muster;
using namespace Qt::StringLiterals;

// Verifying proves the tables, too: whatever is changed in them behind the program's back is found, and nothing that the
// program did is taken for it (A1, rule 9).
class VerifyWorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatTheProgramDidIsWhole();
    void everyEditOfATableIsFound_data();
    void everyEditOfATableIsFound();
    void everyFieldOfEveryTableIsCompared();
    void everyKeyOfEveryTextIsCompared();
    void keysOfAnotherUnicodeAreMadeAnew();
    void namesThatHaveComeToBeTheSameAreTold();
    void anotherTenantIdIsFound();
    void whoSeesNoTrailIsToldNoMoreThanWhether();
    void itSaysWhatItComparedWith();
    void nobodyIsAccusedWhileOthersWrite();
    void anEntryThatNobodyCanReadHidesNoOther();
    void aStatusThatNobodyKnowsIsCounted();

private:
    static void fill(TestWorkspace &workspace);
    Result<WorkspaceReport> verify();
    void tool(const QStringList &statements);
    static QString otherOf(const FieldDefinition &field);

    WorkspaceMould m_mould {&VerifyWorkspaceTest::fill};
    std::unique_ptr<TestWorkspace> m_workspace;
};

// What stands before each test.
void VerifyWorkspaceTest::fill(TestWorkspace &workspace)
{
    fillWithPast(workspace);
}

void VerifyWorkspaceTest::init()
{
    m_workspace = m_mould.cast();
}

Result<WorkspaceReport> VerifyWorkspaceTest::verify()
{
    return (*m_workspace)->verify().result();
}

void VerifyWorkspaceTest::tool(const QStringList &statements)
{
    tamper(*m_workspace, statements);
}

void VerifyWorkspaceTest::whatTheProgramDidIsWhole()
{
    const Result<WorkspaceReport> report = verify();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
    QCOMPARE(report->events, 13);
    QVERIFY(report->objects > 10);
    tool({});
    QVERIFY2(verify()->isWhole(), qPrintable(faultsOf(*verify())));
}

void VerifyWorkspaceTest::everyEditOfATableIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("table"); // the first fault names it; empty: any
    const auto row = [](const char *name, const char *sql, const char *table) { QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromLatin1(table); };
    row("a role more", "INSERT INTO user_roles SELECT u.id, r.id, 2 FROM users u, roles r WHERE u.email = 'eve@x.example' AND r.uuid = 'administrator'", "user_roles");
    row("a role less", "DELETE FROM user_roles WHERE user_id = (SELECT id FROM users WHERE email = 'eve@x.example')", "user_roles");
    row("another role", "UPDATE user_roles SET role_id = 1 WHERE user_id = (SELECT id FROM users WHERE email = 'eve@x.example')", "user_roles");
    row("a role's time", "UPDATE user_roles SET since = 1 WHERE user_id = (SELECT id FROM users WHERE email = 'eve@x.example')", "user_roles");
    row("account type", "UPDATE users SET account_type = 0 WHERE email = 'bo@x.example'", "users");
    row("status", "UPDATE users SET status = 1 WHERE email = 'bo@x.example'", "users");
    row("a user's version", "UPDATE users SET since = since - 1 WHERE email = 'bo@x.example'", "users");
    row("a user's ID", "UPDATE users SET uuid = '22222222-2222-4222-8222-222222222222' WHERE email = 'bo@x.example'", "users");
    row("two users' row numbers", "UPDATE users SET id = CASE id WHEN 2 THEN -3 ELSE -2 END WHERE id IN (2, 3);UPDATE users SET id = -id WHERE id < 0", "");
    row("no manager", "UPDATE users SET manager_id = NULL WHERE email = 'bo@x.example'", "users");
    row("default access", "UPDATE users SET default_until = 1 WHERE email = 'eve@x.example'", "users");
    row("a user less", "DELETE FROM user_roles WHERE user_id = 2;DELETE FROM users WHERE id = 2", "");
    row("a user more", "INSERT INTO users (uuid, email, email_key, first_name, last_name, first_key, last_key, search, account_type, status, sign_in, locked, mfa, verified, default_group, created, since)"
        " SELECT '33333333-3333-4333-8333-333333333333', 'x@x.example', 'x@x.example', '', '', '', '', 'x@x.example', 0, 1, 1, 0, 0, 1, 0, 0, 2", "users");
    row("a deleted user back", "INSERT INTO users (uuid, email, email_key, first_name, last_name, first_key, last_key, search, account_type, status, sign_in, locked, mfa, verified, default_group, created, since)"
        " SELECT uuid, email, email, '', '', '', '', email, 0, 1, 1, 0, 0, 1, 0, 0, 2 FROM users_history WHERE email = 'gone@x.example' LIMIT 1", "users");
    row("a member more", "INSERT INTO members (group_id, user_id, since) SELECT g.id, u.id, 3 FROM user_groups g, users u WHERE g.name = 'Lonely' AND u.email = 'bo@x.example'", "members");
    row("a member less", "DELETE FROM members WHERE user_id = (SELECT id FROM users WHERE email = 'bo@x.example')", "members");
    row("a member's group", "UPDATE members SET group_id = (SELECT id FROM user_groups WHERE name = 'Lonely') WHERE user_id = (SELECT id FROM users WHERE email = 'bo@x.example')", "members");
    row("an assignment more", "INSERT INTO assignments (project_id, user_id, access, role_id, team, since) SELECT p.id, 1, 0, 4, 0, 3 FROM projects p WHERE p.name = 'Alpha'", "assignments");
    row("an assignment less", "DELETE FROM assignments WHERE group_id IS NOT NULL", "assignments");
    row("access", "UPDATE assignments SET access = 0 WHERE user_id IS NOT NULL", "assignments");
    row("project role", "UPDATE assignments SET role_id = 4 WHERE group_id IS NOT NULL", "assignments");
    row("team", "UPDATE assignments SET team = 0 WHERE group_id IS NOT NULL", "assignments");
    row("another project", "UPDATE assignments SET project_id = (SELECT id FROM projects WHERE name = 'Alpha') WHERE user_id IS NOT NULL", "assignments");
    row("from user to group", "UPDATE assignments SET group_id = (SELECT id FROM user_groups WHERE name = 'Lonely'), user_id = NULL WHERE user_id IS NOT NULL", "assignments");
    row("a group's name", "UPDATE user_groups SET name = 'Quter' WHERE name = 'Outer'", "user_groups");
    row("a group more", "INSERT INTO user_groups (uuid, name, name_key, created, since) VALUES ('44444444-4444-4444-8444-444444444444', 'Z', 'z', 0, 3);INSERT INTO group_tree SELECT id, id FROM user_groups WHERE name = 'Z'", "user_groups");
    row("a nesting less", "DELETE FROM nestings", "nestings");
    row("a nesting more", "INSERT INTO nestings (outer_id, inner_id, since) SELECT o.id, i.id, 3 FROM user_groups o, user_groups i WHERE o.name = 'Outer' AND i.name = 'Lonely'", "nestings");
    row("archived", "UPDATE projects SET archived = 0 WHERE name = 'Beta'", "projects");
    row("a project's time", "UPDATE projects SET created = created - 1 WHERE name = 'Beta'", "projects");
    row("deletion", "UPDATE workspace SET deletion = 0", "workspace");
    row("organization", "UPDATE workspace SET organization = 'Southwind'", "workspace");
    row("correct names", "UPDATE workspace SET correct_names = 1", "workspace");
    row("the workspace's time", "UPDATE workspace SET created = created + 1", "workspace");
    row("providers' order", "UPDATE providers SET rank = 1 - rank", "workspace");
    row("a provider more", "INSERT INTO providers (name, name_key, rank) VALUES ('Evil', 'evil', 2)", "workspace");
    row("classifications", "UPDATE classifications SET name = 'Public', name_key = 'public' WHERE name = 'Restricted'", "workspace");
    row("a permission more", "INSERT INTO role_permissions SELECT id, 'users.manage_admins' FROM roles WHERE uuid = 'standard-user'", "role_permissions");
    row("a permission less", "DELETE FROM role_permissions WHERE permission = 'schedule.edit'", "role_permissions");
    row("a permission of no role", "INSERT INTO role_permissions VALUES (999, 'users.edit')", "");
    row("what a built-in role permits", "UPDATE roles SET permissions = permissions || ' users.manage_admins' WHERE uuid = 'standard-user'", "roles");
    row("what a custom role permits", "UPDATE roles SET permissions = 'users.manage_admins' WHERE name = 'Auditor'", "roles");
    row("what a custom role permits, twice", "UPDATE roles SET permissions = 'audit_log.view users.edit users.view' WHERE name = 'Auditor';INSERT INTO role_permissions SELECT id, 'users.edit' FROM roles WHERE name = 'Auditor'", "roles");
    row("a custom role's name", "UPDATE roles SET name = 'Evil', name_key = 'evil' WHERE name = 'Auditor'", "roles");
    row("a custom role's version", "UPDATE roles SET since = since - 1 WHERE name = 'Auditor'", "roles");
    row("a custom role's rank", "UPDATE roles SET rank = 0 WHERE name = 'Auditor'", "roles.rank");
    row("a custom role that is built in", "UPDATE roles SET built_in = 1, rank = 0 WHERE name = 'Auditor'", "roles");
    row("a built-in role that is not", "UPDATE roles SET built_in = 0 WHERE uuid = 'analyst'", "roles");
    row("a custom role less", "DELETE FROM user_roles WHERE role_id IN (SELECT id FROM roles WHERE name = 'Auditor');DELETE FROM role_permissions WHERE role_id IN (SELECT id FROM roles WHERE name = 'Auditor');DELETE FROM roles WHERE name = 'Auditor'", "");
    row("a custom role more", "INSERT INTO roles (uuid, name, name_key, scope, licensed, since) VALUES ('66666666-6666-4666-8666-666666666666', 'Z', 'z', 0, 0, 3)", "roles");
    row("what a role permitted", "UPDATE roles_history SET permissions = ''", "roles_history");
    row("a past of a role less", "DELETE FROM roles_history", "");
    row("a role's rank", "UPDATE roles SET rank = 0 WHERE uuid = 'analyst'", "roles");
    row("a role's licence", "UPDATE roles SET licensed = 0", "roles");
    row("a key", "UPDATE users SET email_key = 'evil' WHERE email = 'bo@x.example'", "users.email_key");
    row("a twin of nobody", "UPDATE users SET email_key = email_key || char(10) || id WHERE email = 'bo@x.example'", "users.email_key");
    row("a group's twin", "UPDATE user_groups SET name_key = name_key || char(10) || id WHERE name = 'Outer'", "user_groups.name_key");
    row("a provider's twin", "UPDATE providers SET name_key = name_key || char(10) || id WHERE name = 'Okta'", "providers");
    row("a yes that is none", "UPDATE users_history SET default_group = 2 WHERE email = 'bo@x.example'", "users_history");
    row("a past manager", "UPDATE users_history SET manager_id = 1 WHERE email = 'bo@x.example'", "users_history");
    row("a past assignment of two", "UPDATE assignments_history SET group_id = 1 WHERE user_id IS NOT NULL", "assignments_history");
    row("what is searched", "UPDATE users SET search = 'evil' WHERE email = 'bo@x.example'", "users.search");
    row("the group tree", "DELETE FROM group_tree WHERE inner_id <> outer_id", "group_tree");
    row("the group tree, more", "INSERT INTO group_tree SELECT i.id, o.id FROM user_groups i, user_groups o WHERE i.name = 'Lonely' AND o.name = 'Inner'", "group_tree");
    row("what operators are called", "UPDATE operator_names SET name = 'Evil'", "operator_names");
    row("what an operator is found by", "UPDATE operator_names SET name_key = 'evil'", "operator_names");
    row("what operators are sorted by", "UPDATE operator_names SET name_sort_key = x'01'", "operator_names.name_sort_key");
    row("an operator less", "DELETE FROM operator_names", "operator_names");
    row("an operator more", "INSERT INTO operator_names (name, name_key) VALUES ('Evil', 'evil')", "operator_names");
    row("what an event is found by", "UPDATE event_texts SET reason_key = 'evil'", "event_texts");
    row("where an event is from", "UPDATE event_texts SET origin_key = 'evil'", "event_texts");
    row("an event's texts less", "DELETE FROM event_texts", "event_texts");
    row("an event's texts more", "INSERT INTO event_texts VALUES (1, 'evil', 'evil')", "event_texts");
    row("texts of no event", "INSERT INTO event_texts VALUES (99, 'evil', 'evil')", "event_texts");
    row("what an entry is found by", "UPDATE entry_texts SET object_key = 'evil'", "entry_texts");
    row("what a change is found by", "UPDATE entry_texts SET change_key = 'evil'", "entry_texts");
    row("an entry's texts less", "DELETE FROM entry_texts", "entry_texts");
    row("an entry's texts more", "INSERT INTO entry_texts VALUES (1, 'evil', 'evil')", "entry_texts");
    row("texts of no entry", "INSERT INTO entry_texts VALUES (999, 'evil', 'evil')", "entry_texts");
    row("language", "UPDATE workspace SET language = 'sv'", "workspace");
    row("a user's past", "UPDATE users_history SET status = 1 WHERE email = 'gone@x.example'", "users_history");
    row("a user's past, gone", "DELETE FROM users_history WHERE email = 'bo@x.example'", "users_history");
    row("a user's past, more", "INSERT INTO users_history SELECT * FROM users_history WHERE email = 'bo@x.example' LIMIT 1", "users_history");
    row("a role's past", "DELETE FROM user_roles_history", "user_roles_history");
    row("a member's past", "UPDATE members_history SET until = until + 1", "members_history");
    row("whose past it was", "UPDATE members_history SET user_id = 0 WHERE user_id NOT IN (SELECT id FROM users)", "members_history");
    row("whose roles they were", "UPDATE user_roles_history SET user_id = 0 WHERE user_id NOT IN (SELECT id FROM users)", "user_roles_history");
    row("the row of who is gone", "UPDATE users_history SET id = -id WHERE email = 'gone@x.example'", "users_history");
    row("a nesting's past", "DELETE FROM nestings_history", "nestings_history");
    row("an assignment's past", "UPDATE assignments_history SET access = 1 - access WHERE id = (SELECT min(id) FROM assignments_history)", "assignments_history");
    row("a group's past", "UPDATE user_groups_history SET name = 'Never'", "user_groups_history");
    row("a project's past", "DELETE FROM projects_history", "projects_history");
}

void VerifyWorkspaceTest::everyEditOfATableIsFound()
{
    QFETCH(QString, sql);
    QFETCH(QString, table);
    tool(sql.split(u';'));
    if (QTest::currentTestFailed())
        return;
    const Result<WorkspaceReport> report = verify();
    MUSTER_VERIFY(report);
    QVERIFY(!report->isWhole());
    QVERIFY2(table.isEmpty() || report->faults.found.first().parameters.value(0) == table, qPrintable(faultsOf(*report)));
}

// Every key that texts are found, told apart and sorted by; so one that is added later is compared as well.
void VerifyWorkspaceTest::everyKeyOfEveryTextIsCompared()
{
    int columns = 0;
    for (const KeyedColumns &keyed : KeyedColumns::all()) {
        for (const KeyedColumns::Column &column : keyed.columns) {
            for (const auto &[name, other] : {std::pair(column.key, u"%1 || 'x'"_s.arg(column.key)), std::pair(column.sort, u"x'0102'"_s)}) {
                ++columns;
                init();
                tool({u"UPDATE %1 SET %2 = %3 WHERE id = (SELECT max(id) FROM %1)"_s.arg(keyed.table, name, other)});
                if (QTest::currentTestFailed())
                    return;
                const Result<WorkspaceReport> report = verify();
                QVERIFY2(!report || !report->isWhole(), qPrintable(u"%1.%2"_s.arg(keyed.table, name)));
            }
        }
    }
    QVERIFY(columns > 20);
}

void VerifyWorkspaceTest::keysOfAnotherUnicodeAreMadeAnew()
{
    tool(ofAnotherUnicode());
    const Result<WorkspaceReport> report = verify();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
    QVERIFY(!report->otherKeys);
    QCOMPARE(report->twinCount, 0);
    MUSTER_VERIFY(m_workspace->apply({change::renameGroup(u"LONELY"_s, u"Found"_s)}));
    QCOMPARE(m_workspace->users(u"eve@x"_s), QStringList {u"eve@x.example"_s});
}

// Under another Unicode they were two. Both stay, and it is said.
void VerifyWorkspaceTest::namesThatHaveComeToBeTheSameAreTold()
{
    MUSTER_VERIFY(m_workspace->apply({change::addGroup(u"Strasse"_s)}));
    tool({u"UPDATE user_groups SET name_key = 'of old' WHERE name = 'Strasse'"_s});
    MUSTER_VERIFY(m_workspace->apply({change::addGroup(u"Straße"_s)}));
    tool({u"UPDATE workspace SET sort_version = 'of old'"_s});
    const Result<WorkspaceReport> report = verify();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
    QCOMPARE(report->twins, QStringList {u"Strasse"_s});
    QCOMPARE(report->twinCount, 1);
}

// Another value, whatever it is.
QString VerifyWorkspaceTest::otherOf(const FieldDefinition &field)
{
    const QString column = QString::fromLatin1(field.column);
    if ((field.kind == ValueKind::Text && (field.referent == Referent::Nothing || field.is(FieldDefinition::Lasting))) || field.kind == ValueKind::List)
        return u"%1 = coalesce(%1, '') || 'x'"_s.arg(column);
    return field.referent != Referent::Nothing ? u"%1 = CASE WHEN coalesce(%1, 0) = 1 THEN 2 ELSE 1 END"_s.arg(column) : u"%1 = coalesce(%1, 0) + 1"_s.arg(column);
}

// Every column but those that the row's number and history are made of: so a field that is added later is compared as well. All of a table
// at once, as each is named; what is not named by itself, alone.
void VerifyWorkspaceTest::everyFieldOfEveryTableIsCompared()
{
    int columns = 0;
    for (const KindDefinition &kind : kindDefinitions()) {
        QVector<FieldDefinition> fields;
        QStringList others;
        for (const FieldDefinition &field : fieldsOf(kind.kind)) {
            if (!field.column || field.is(FieldDefinition::Reported)) // which stands beside the trail
                continue;
            fields.append(field);
            others.append(otherOf(field));
        }
        if (fields.isEmpty())
            continue;
        columns += int(fields.size());
        const QString update = u"UPDATE %1 SET %2 WHERE id = (SELECT max(id) FROM %1)"_s.arg(QString::fromLatin1(kind.table));
        init();
        tool({update.arg(others.join(u", "_s))});
        if (QTest::currentTestFailed())
            return;
        QSet<QString> named;
        if (const Result<WorkspaceReport> report = verify()) {
            for (const Error &fault : report->faults.found) {
                if (fault.code == ErrorCode::StateDiffers && fault.parameters.value(0) == QLatin1StringView(kind.table))
                    named.insert(fault.parameters.value(2));
            }
        }
        for (const FieldDefinition &field : std::as_const(fields)) {
            if (named.contains(QLatin1StringView(field.key)))
                continue;
            init();
            tool({update.arg(otherOf(field))});
            if (QTest::currentTestFailed())
                return;
            const Result<WorkspaceReport> report = verify();
            QVERIFY2(!report || !report->isWhole(), qPrintable(u"%1.%2"_s.arg(QString::fromLatin1(kind.table), QString::fromLatin1(field.column))));
        }
    }
    QVERIFY(columns > 25);
}

void VerifyWorkspaceTest::anotherTenantIdIsFound()
{
    tool({u"UPDATE workspace SET uuid = '55555555-5555-4555-8555-555555555555'"_s});
    const Result<WorkspaceReport> report = verify();
    MUSTER_VERIFY(report);
    QVERIFY(!report->isWhole());
    QCOMPARE(report->faults.found.first().code, ErrorCode::TenantChanged);
    // also where this computer knows nothing of it
    QVERIFY(QDir(m_workspace->folder() + u"/heads"_s).removeRecursively());
    MUSTER_VERIFY(m_workspace->reopen());
    QCOMPARE(verify()->faults.found.first().code, ErrorCode::TenantChanged);
}

// Somebody could else take the right away from everybody, and nobody could verify any more.
void VerifyWorkspaceTest::whoSeesNoTrailIsToldNoMoreThanWhether()
{
    OpenOptions options = m_workspace->options();
    options.operatorEmail = u"eve@x.example"_s; // a Standard User
    const auto opened = Workspace::open(m_workspace->path(), options);
    MUSTER_VERIFY(opened);
    const Result<WorkspaceReport> whole = (*opened)->verify().result();
    MUSTER_VERIFY(whole);
    QVERIFY2(whole->isWhole(), qPrintable(faultsOf(*whole)));
    tool({u"UPDATE users SET department = 'Secret' WHERE email = 'bo@x.example'"_s});
    const Result<WorkspaceReport> report = (*opened)->verify().result();
    MUSTER_VERIFY(report);
    QCOMPARE(report->faults.found, QVector<Error>(1, Error {ErrorCode::WorkspaceUntrusted, {}}));
}

void VerifyWorkspaceTest::itSaysWhatItComparedWith()
{
    m_workspace = std::make_unique<TestWorkspace>();
    fill(*m_workspace);
    QCOMPARE(verify()->knownEvent, 13); // it was made here
    QVERIFY(QDir(m_workspace->folder() + u"/heads"_s).removeRecursively());
    MUSTER_VERIFY(m_workspace->reopen());
    QCOMPARE(verify()->knownEvent, 0);
    MUSTER_VERIFY(m_workspace->reopen());
    QCOMPARE(verify()->knownEvent, 13);
}

void VerifyWorkspaceTest::nobodyIsAccusedWhileOthersWrite()
{
    std::atomic_bool done = false;
    auto verifying = std::async(std::launch::async, [&] {
        QStringList faults;
        const auto opened = Workspace::open(m_workspace->path(), m_workspace->options());
        while (opened && !done) {
            const Result<WorkspaceReport> report = (*opened)->verify().result();
            faults.append(report ? faultsOf(*report) : u"error"_s);
        }
        faults.removeAll(QString());
        return faults;
    });
    for (int i = 0; i < 40; ++i)
        MUSTER_VERIFY(m_workspace->apply({change::addGroup(u"Group %1"_s.arg(i)), change::addMember(u"Group %1"_s.arg(i), u"bo@x.example"_s)}));
    done = true;
    QCOMPARE(verifying.get(), QStringList());
}

// Rightly chained, by another program.
void VerifyWorkspaceTest::anEntryThatNobodyCanReadHidesNoOther()
{
    {
        const Result<std::unique_ptr<Database>> database = Database::open(m_workspace->path(), Database::ReadWrite);
        MUSTER_VERIFY(database);
        MUSTER_VERIFY(ChangedRows::prepare(**database));
        const Rights unlimited = Rights::unlimited();
        Transaction transaction(**database);
        Result<ApplyContext> context = startEvent(**database, unlimited, 0, false);
        MUSTER_VERIFY(context);
        const Result<std::unique_ptr<TrailWriter>> trail = TrailWriter::begin(*context, {u"someone"_s, u"Someone"_s, u"test"_s, unlimited}, {});
        MUSTER_VERIFY(trail);
        MUSTER_VERIFY((*trail)->take({"editUser", "Bo", "66666666-6666-4666-8666-666666666666", "", R"({"do":"editUser","user":"66666666-6666-4666-8666-666666666666","set":{"status":null},"shoe":43})"}));
        MUSTER_VERIFY((*trail)->end());
        MUSTER_VERIFY(transaction.commit());
    }
    tool({u"UPDATE users SET department = 'Secret' WHERE email = 'bo@x.example'"_s});
    MUSTER_VERIFY(m_workspace->reopen());
    const Result<WorkspaceReport> report = verify();
    MUSTER_VERIFY(report);
    const QString faults = faultsOf(*report);
    QVERIFY2(faults.contains(u"entries|Bo"_s), qPrintable(faults));
    QVERIFY2(faults.contains(u"department"_s), qPrintable(faults));
}

void VerifyWorkspaceTest::aStatusThatNobodyKnowsIsCounted()
{
    const Result<Counts> before = (*m_workspace)->read(ReadCounts()).result();
    MUSTER_VERIFY(before);
    for (const QString &status : {u"99"_s, u"-1"_s}) {
        tool({u"UPDATE users SET status = %1 WHERE email = 'eve@x.example'"_s.arg(status)});
        MUSTER_VERIFY(m_workspace->reopen());
        const Result<Counts> counts = (*m_workspace)->read(ReadCounts()).result();
        MUSTER_VERIFY(counts);
        QCOMPARE(counts->users, before->users);
        QCOMPARE(counts->byStatus[size_t(Status::Active)], before->byStatus[size_t(Status::Active)] - 1);
    }
}

QTEST_GUILESS_MAIN(VerifyWorkspaceTest)
#include "VerifyWorkspaceTest.moc"
