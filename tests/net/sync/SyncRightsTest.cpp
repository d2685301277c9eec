// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncBench.h"
#include "storage/Database.h"
#include "support/RightsFixture.h"

using namespace muster;
using namespace Qt::StringLiterals;

// Who may plan a sync, and run one, in the program and behind its back.
class SyncRightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoMaySeeNothingPlansNothing();
    void whoMayNotWritePlansAndRunsNothing();
    void whoRanksAboveIsLeftAsTheyAre();
    void behindTheProgramsBack();

private:
    std::unique_ptr<Workspace> as(const QString &name) { return openAs(m_bench.workspace, addressOf(name)); }

    SyncBench m_bench;
};

void SyncRightsTest::initTestCase()
{
    makeOperators(m_bench.workspace);
    MUSTER_VERIFY(m_bench.workspace.apply({change::addRole({{Field::Name, u"Looker"_s}, {Field::Permissions, QStringList {u"integrations.view"_s, u"users.view"_s}}}),
        newUser(u"looker@x.example"_s, {{Field::Status, u"active"_s}, {Field::Roles, QStringList {u"Looker"_s}}})}));
    m_bench.settings.mostPercent = 0;
}

void SyncRightsTest::whoMaySeeNothingPlansNothing()
{
    for (const char *const name : {"analyst", "one", "viewer", "nobody"}) {
        const std::unique_ptr<Workspace> workspace = as(QString::fromLatin1(name));
        QVERIFY2(workspace, name);
        const auto planned = m_bench.plan(workspace.get());
        QVERIFY2(!planned && planned.error().error && planned.error().error->code == ErrorCode::NotAllowed, name);
        const auto runs = workspace->read(ReadSyncRuns {}).result();
        QVERIFY2(!runs && runs.error().code == ErrorCode::NotAllowed, name);
    }
}

void SyncRightsTest::whoMayNotWritePlansAndRunsNothing()
{
    const std::unique_ptr<Workspace> looker = as(u"looker"_s);
    QVERIFY(looker);
    const auto planned = m_bench.plan(looker.get());
    QVERIFY(planned);
    QVERIFY((*planned)->counts().createThere > 10);
    const auto done = m_bench.run(*planned, looker.get());
    QVERIFY(!done && done.error().error && done.error().error->code == ErrorCode::NotAllowed);
    QCOMPARE(m_bench.there.writes, 0);
}

// A Co-admin runs it: of an Admin, nothing is written here, whatever the other system says of them.
void SyncRightsTest::whoRanksAboveIsLeftAsTheyAre()
{
    const QString chief = addressOf(u"chief"_s);
    m_bench.there.addUser(chief, {{Field::Phone, u"666"_s}});
    m_bench.there.addUser(addressOf(u"below"_s), {{Field::Phone, u"1"_s}});
    const std::unique_ptr<Workspace> coAdmin = as(u"co-admin"_s);
    QVERIFY(coAdmin);
    const auto planned = m_bench.plan(coAdmin.get());
    QVERIFY(planned);
    const auto done = m_bench.run(*planned, coAdmin.get());
    QVERIFY2(done && !done->stopped, qPrintable(done ? QString() : SyncBench::told(done.error())));
    QVERIFY(done->refused > 0);
    QVERIFY(done->refusal && done->refusal->code == ErrorCode::NotAllowed);
    const auto phoneOf = [this](const QString &email) { return m_bench.workspace.rows({Table::Users, u"email:"_s + email, {}, {}}, {Column::Phone}).value(0); };
    QCOMPARE(phoneOf(chief), QString());
    QCOMPARE(phoneOf(addressOf(u"below"_s)), u"1"_s);
    // Who may does the rest
    QCOMPARE(m_bench.sync(), QString());
    QCOMPARE(m_bench.isInStep(), QString());
    QCOMPARE(phoneOf(chief), u"666"_s);
}

void SyncRightsTest::behindTheProgramsBack()
{
    if (!hasLogins())
        return; // whoever has the file has all of it
    const auto openDatabase = [this](const QString &name) { return Database::open(m_bench.workspace.pathAs(addressOf(name)), Database::ReadWrite); };
    const QString chief = m_bench.uuid(addressOf(u"chief"_s));
    const QString below = m_bench.uuid(addressOf(u"below"_s));
    const auto looker = openDatabase(u"looker"_s);
    MUSTER_VERIFY(looker);
    QVERIFY((*looker)->value(u"SELECT count(*) FROM sync_links"_s).value().toInt() > 10);
    const auto analyst = openDatabase(u"analyst"_s);
    MUSTER_VERIFY(analyst);
    for (const char *const table : {"sync_links", "sync_runs", "sync_steps"})
        QCOMPARE((*analyst)->value(u"SELECT count(*) FROM %1"_s.arg(QLatin1StringView(table))).value_or(0).toInt(), 0);
    const auto coAdmin = openDatabase(u"co-admin"_s);
    MUSTER_VERIFY(coAdmin);
    const auto does = [](Database &database, const QString &sql, const QVariantList &values = {}) { return database.run(sql, values).value_or(0) > 0; };
    for (Database *const database : {looker->get(), analyst->get()}) {
        QVERIFY(!does(*database, u"UPDATE sync_links SET base = '{}' WHERE object_uuid = ?"_s, {below}));
        QVERIFY(!does(*database, u"DELETE FROM sync_steps"_s));
        QVERIFY(!does(*database, u"INSERT INTO sync_links (connection, kind, object_uuid, remote_id, updated) VALUES ('x', 0, ?, 'y', 0)"_s, {below}));
        QVERIFY(!does(*database, u"INSERT INTO sync_runs (connection, operator_uuid, started, claimed_until) VALUES ('x', ?, 0, 0)"_s, {below}));
    }
    Database &own = **coAdmin;
    QVERIFY(does(own, u"UPDATE sync_links SET base = '{}' WHERE object_uuid = ?"_s, {below}));
    for (const char *const set : {"base = '{}'", "remote_id = 'mine'", "version = ''"})
        QVERIFY2(!does(own, u"UPDATE sync_links SET %1 WHERE object_uuid = ?"_s.arg(QLatin1StringView(set)), {chief}), set); // what the next run would do to them
    QVERIFY(!does(own, u"DELETE FROM sync_links WHERE object_uuid = ?"_s, {chief}));
    QVERIFY(!does(own, u"UPDATE sync_links SET object_uuid = ? WHERE object_uuid = ?"_s, {chief, below}));
    QVERIFY(!does(own, u"INSERT INTO sync_steps (run, connection, kind, object_uuid, action, at, wanted) VALUES (1, ?, 0, ?, 0, 0, '{}')"_s, {m_bench.settings.key(), chief}));
    QVERIFY(!does(own, u"UPDATE sync_links SET remote_id = ? WHERE object_uuid = ?"_s, {QString(2'000, u'x'), below}));
    // Runs are whose they are, and past when they are over
    QVERIFY(!does(own, u"INSERT INTO sync_runs (connection, operator_uuid, started, claimed_until) VALUES ('x', ?, 0, 0)"_s, {chief}));
    QVERIFY(!does(own, u"UPDATE sync_runs SET counts = '' WHERE state = 1"_s));
    QVERIFY(!does(own, u"UPDATE sync_runs SET operator_uuid = ?"_s, {below}));
    QVERIFY(!does(own, u"DELETE FROM sync_runs"_s));
    QVERIFY(!does(own, u"INSERT INTO sync_runs (connection, operator_uuid, started, claimed_until) SELECT 'x', ?, floor(extract(epoch FROM clock_timestamp()) * 1000), 9000000000000000"_s, {m_bench.uuid(addressOf(u"co-admin"_s))}));
}

QTEST_GUILESS_MAIN(SyncRightsTest)
#include "SyncRightsTest.moc"
