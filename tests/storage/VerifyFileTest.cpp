// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"
#include "storage/audit/IndexCheck.h"
#include "storage/queries/VerifyWorkspace.h"
#include "support/Tampering.h"

#include <QFile>
#include <QRegularExpression>

using namespace muster;
using namespace Qt::StringLiterals;

// What can be done to a file alone, and how verifying finds it; VerifyWorkspaceTest has what both engines have.
class VerifyFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyEditOfTheFileIsFound_data();
    void everyEditOfTheFileIsFound();
    void keysOfAnotherUnicodeAreNotAccused();
    void whatIsForeignInTheFileIsFound_data();
    void whatIsForeignInTheFileIsFound();
    void nothingIsWrittenThroughAForeignTrigger();
    void whatAnIndexLacksIsFound_data();
    void whatAnIndexLacksIsFound();
    void everyIndexIsKnown();
    void zeroedPagesAreFound();
    void acceptedBackupsAreWhole();

private:
    Result<WorkspaceReport> verify() { return (*m_workspace)->verify().result(); }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void VerifyFileTest::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    fillWithPast(*m_workspace);
}

void VerifyFileTest::everyEditOfTheFileIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("table"); // the first fault names it
    const auto row = [](const char *name, const char *sql, const char *table) { QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromLatin1(table); };
    row("event in the making", "UPDATE workspace SET current_event = 7", "workspace");
    row("no row numbers", "DELETE FROM sqlite_sequence WHERE name = 'members'", "sqlite_sequence");
    row("a row number in words", "UPDATE sqlite_sequence SET seq = 'x' WHERE name = 'users'", "sqlite_sequence");
    row("no number at all", "UPDATE sqlite_sequence SET seq = '' WHERE name = 'assignments'", "sqlite_sequence");
    row("row numbers twice", "INSERT INTO sqlite_sequence SELECT name, seq FROM sqlite_sequence WHERE name = 'members'", "sqlite_sequence");
    row("a group's access, a user's too", "UPDATE assignments SET user_id = 1 WHERE group_id IS NOT NULL", "assignments");
    row("another workspace", "INSERT INTO workspace (id, uuid, organization, created, since) SELECT 2, uuid, 'Evil', created, since FROM workspace", "workspace");
    row("the search index", "INSERT INTO users_search (users_search, rowid, search) SELECT 'delete', id, search FROM users WHERE email = 'bo@x.example'", "users_search");
    row("the search index, more", "INSERT INTO users_search (rowid, search) VALUES (2, 'Another')", "users_search");
    row("the search index, of another", "INSERT INTO users_search (users_search, rowid, search) SELECT 'delete', id, search FROM users WHERE email = 'bo@x.example';INSERT INTO users_search (rowid, search) SELECT id + 50, search FROM users WHERE email = 'bo@x.example'", "users_search");
    row("the search index, all of it", "INSERT INTO users_search (users_search) VALUES ('delete-all')", "users_search");
    row("the next row number", "UPDATE sqlite_sequence SET seq = 1 WHERE name = 'users'", "sqlite_sequence");
}

void VerifyFileTest::everyEditOfTheFileIsFound()
{
    QFETCH(QString, sql);
    QFETCH(QString, table);
    tamper(*m_workspace, sql.split(u';'));
    if (QTest::currentTestFailed())
        return;
    const Result<WorkspaceReport> report = verify();
    MUSTER_VERIFY(report);
    QVERIFY(!report->isWhole());
    QCOMPARE(report->faults.found.first().parameters.value(0), table);
}

// Where nothing can be made anew, it is not compared.
void VerifyFileTest::keysOfAnotherUnicodeAreNotAccused()
{
    m_workspace->close();
    {
        const auto database = Database::open(m_workspace->path(), Database::ReadWrite);
        MUSTER_VERIFY(database);
        for (const QString &statement : ofAnotherUnicode())
            MUSTER_VERIFY((*database)->run(statement));
        MUSTER_VERIFY((*database)->run("search.rebuild"));
    }
    QVERIFY(QFile::setPermissions(m_workspace->path(), QFile::ReadOwner));
    MUSTER_VERIFY(m_workspace->reopen());
    QVERIFY((*m_workspace)->info().readOnly);
    const Result<WorkspaceReport> report = verify();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
    QVERIFY(report->otherKeys);
}

void VerifyFileTest::whatIsForeignInTheFileIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("trigger") << u"CREATE TRIGGER promote AFTER INSERT ON members BEGIN UPDATE users SET account_type = 0 WHERE id = NEW.user_id; END"_s;
    QTest::newRow("view") << u"CREATE VIEW people AS SELECT email FROM users"_s;
    QTest::newRow("table") << u"CREATE TABLE notes (text)"_s;
    QTest::newRow("index") << u"CREATE INDEX by_phone ON users (phone)"_s;
    QTest::newRow("another view") << u"DROP VIEW misconfigured;CREATE VIEW misconfigured AS SELECT 1 AS project_id, 1 AS user_id WHERE 0"_s;
    QTest::newRow("a trigger less") << u"DROP TRIGGER events_stay"_s;
    QTest::newRow("an index less") << u"DROP INDEX members_by_user"_s;
    QTest::newRow("another trigger") << u"DROP TRIGGER group_tree_grow;CREATE TRIGGER group_tree_grow AFTER INSERT ON user_groups BEGIN SELECT 1; END"_s;
}

void VerifyFileTest::whatIsForeignInTheFileIsFound()
{
    QFETCH(QString, sql);
    m_workspace->close();
    {
        auto database = Database::open(m_workspace->path(), Database::ReadWrite);
        MUSTER_VERIFY(database);
        const bool isTrigger = sql.startsWith("CREATE TRIGGER"_L1);
        for (const QString &statement : isTrigger ? QStringList {sql} : sql.split(QRegularExpression(u";(?=CREATE)"_s)))
            MUSTER_VERIFY((*database)->run(statement));
    }
    MUSTER_VERIFY(m_workspace->reopen());
    const Result<WorkspaceReport> report = verify();
    MUSTER_VERIFY(report);
    QVERIFY(!report->isWhole());
    QCOMPARE(report->faults.found.first().code, ErrorCode::SchemaChanged);
}

void VerifyFileTest::nothingIsWrittenThroughAForeignTrigger()
{
    m_workspace->close();
    {
        auto database = Database::open(m_workspace->path(), Database::ReadWrite);
        MUSTER_VERIFY(database);
        MUSTER_VERIFY((*database)->run(u"CREATE TRIGGER promote AFTER INSERT ON members BEGIN UPDATE users SET account_type = 0 WHERE id = NEW.user_id; END"_s));
    }
    MUSTER_VERIFY(m_workspace->reopen());
    const QStringList before = m_workspace->everything();
    const Result<Outcome> refused = m_workspace->apply({change::addMember(u"Lonely"_s, u"eve@x.example"_s)});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::SchemaChanged);
    QCOMPARE(m_workspace->everything(), before);
}

void VerifyFileTest::whatAnIndexLacksIsFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("instead"); // what it is made of in truth
    QTest::newRow("a row less") << u"users_by_status"_s << u"users (status) WHERE id <> 2"_s;
    QTest::newRow("no row") << u"members_by_user"_s << u"members (user_id, group_id) WHERE id < 0"_s;
    QTest::newRow("rows more") << u"users_locked"_s << u"users (id) WHERE locked < 1"_s;
    QTest::newRow("another order") << u"users_by_created"_s << u"users (created DESC)"_s;
    QTest::newRow("another order of texts") << u"entries_by_object"_s << u"entries (object_id DESC)"_s;
    QTest::newRow("another column") << u"users_by_email"_s << u"users (last_sort_key)"_s;
    QTest::newRow("of a table without row numbers") << u"user_roles_by_role"_s << u"user_roles (role_id, user_id) WHERE user_id > 1"_s;
    QTest::newRow("of the past") << u"users_history_by_uuid"_s << u"users_history (uuid) WHERE until > 5"_s;
}

// The schema says of the index what it always said.
void VerifyFileTest::whatAnIndexLacksIsFound()
{
    QFETCH(QString, name);
    QFETCH(QString, instead);
    m_workspace->close();
    {
        auto database = Database::open(m_workspace->path(), Database::ReadWrite);
        MUSTER_VERIFY(database);
        const QString sql = (*database)->value(u"SELECT sql FROM sqlite_master WHERE name = ?"_s, {name})->toString();
        MUSTER_VERIFY((*database)->run(u"DROP INDEX "_s + name));
        MUSTER_VERIFY((*database)->run(u"CREATE INDEX %1 ON %2"_s.arg(name, instead)));
        MUSTER_VERIFY((*database)->run(u"PRAGMA writable_schema = ON"_s));
        QCOMPARE((*database)->run(u"UPDATE sqlite_master SET sql = ? WHERE name = ?"_s, {sql, name}).value_or(0), 1);
    }
    MUSTER_VERIFY(m_workspace->reopen());
    const Result<WorkspaceReport> report = verify();
    MUSTER_VERIFY(report);
    QVERIFY(!report->isWhole());
    QCOMPARE(report->faults.found.first().code, ErrorCode::WorkspaceDamaged);
    const auto database = Database::open(m_workspace->path(), Database::ReadOnly);
    MUSTER_VERIFY(database);
    QCOMPARE(IndexCheck(**database).run(), Result<QString>(name));
}

// None is left to the engine, which takes far longer.
void VerifyFileTest::everyIndexIsKnown()
{
    const auto database = Database::open(m_workspace->path(), Database::ReadOnly);
    MUSTER_VERIFY(database);
    QCOMPARE(IndexCheck(**database).run(), Result<QString>(QString()));
}

// Each page of the file in turn. Free pages aside, each is found: when it is opened, or by verifying.
void VerifyFileTest::zeroedPagesAreFound()
{
    m_workspace->close();
    qint64 size = 0;
    {
        auto database = Database::open(m_workspace->path(), Database::ReadWrite);
        MUSTER_VERIFY(database);
        MUSTER_VERIFY((*database)->run(u"VACUUM"_s)); // no free pages
        size = (*database)->value(u"PRAGMA page_size"_s)->toLongLong();
    }
    QFile file(m_workspace->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    for (qint64 at = 0; at < whole.size(); at += size) {
        QByteArray damaged = whole;
        damaged.replace(at, size, QByteArray(size, '\0'));
        for (const char *ending : {"-wal", "-shm"})
            QFile::remove(m_workspace->path() + QLatin1StringView(ending));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damaged) == damaged.size());
        file.close();
        if (!m_workspace->reopen())
            continue;
        const Result<WorkspaceReport> report = verify();
        QVERIFY2(!report || !report->isWhole(), qPrintable(u"page %1"_s.arg(at / size + 1)));
        m_workspace->close();
    }
}

void VerifyFileTest::acceptedBackupsAreWhole()
{
    m_workspace->close();
    const QString backup = m_workspace->folder() + u"/backup"_s;
    QVERIFY(QFile::copy(m_workspace->path(), backup));
    MUSTER_VERIFY(m_workspace->reopen());
    MUSTER_VERIFY(m_workspace->apply({change::addGroup(u"More"_s)}));
    m_workspace->close();
    QVERIFY(QFile::remove(m_workspace->path()) && QFile::rename(backup, m_workspace->path()));
    MUSTER_VERIFY(m_workspace->reopen());
    QCOMPARE(verify()->faults.found.first().code, ErrorCode::TrailSuspect);
    MUSTER_VERIFY((*m_workspace)->apply({{change::acceptHead()}, u"restored"_s, 0}).result());
    QVERIFY2(verify()->isWhole(), qPrintable(faultsOf(*verify())));
    MUSTER_VERIFY(m_workspace->apply({change::addGroup(u"More"_s)}));
    MUSTER_VERIFY(m_workspace->reopen());
    QVERIFY2(verify()->isWhole(), qPrintable(faultsOf(*verify())));
}

QTEST_GUILESS_MAIN(VerifyFileTest)
#include "VerifyFileTest.moc"
