// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"
#include "storage/Presence.h"
#include "storage/copy/CopyWorkspace.h"
#include "support/Relay.h"
#include "support/TestWorkspace.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

// One window, as far as others hear of it.
class Window
{
public:
    Window(const QString &location, const QString &operatorId)
        : presence(Presence::at(location, operatorId, [this] { ++told; }))
    {
    }

    // "name page objectName", of all but this one.
    QStringList others() const
    {
        QStringList lines;
        for (const Present &one : presence->all()) {
            if (!one.isOwn)
                lines << u"%1 %2 %3"_s.arg(one.name, one.open.page, one.objectName).trimmed();
        }
        return lines;
    }
    bool isThere() const
    {
        const QVector<Present> all = presence->all();
        return std::any_of(all.cbegin(), all.cend(), [](const Present &one) { return one.isOwn; });
    }

    std::atomic_int told = 0;
    std::unique_ptr<Presence> presence;
};

} // namespace

// Who else has a workspace open, by what the server keeps of them.
class PresenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ofAFileNobodyKnows();
    void othersComeGoAndOpenSomethingElse();
    void whoCrashesIsGone();
    void comesBackWhereTheConnectionWasLost();
    void aServerThatCrashedForgetsAndIsToldAnew();
    void whoMayNotSeeUsersLearnsThatSomebodyIsThere();
    void nobodyTellsForAnother();
    void whatIsToldIsKeysAndIds_data();
    void whatIsToldIsKeysAndIds();
    void aRowWithoutItsSessionCountsForNothing();
    void nobodyWaitsForWhoTellsInATransaction();
    void isInNoTrailAndNoCopy();

private:
    PostgresServer &server() const { return PostgresServer::instance(); }
    QString schema() const { return m_workspace->path().section(u"schema="_s, 1); }
    QString ask(const QString &sql) const { return server().sql(u"SET search_path = %1; %2"_s.arg(schema(), sql), u"muster"_s).trimmed(); }
    QString uuid(const QString &address) const { return ask(u"SELECT uuid FROM users WHERE email = '%1'"_s.arg(address)); }
    QString loginName(const QString &address) const { return loginOf(m_workspace->path(), address).section(u"//"_s, 1).section(u'@', 0, 0); }
    PostgresServer::Answer attempt(const QString &address, const QString &script) const { return server().attempt(loginName(address), u"SET search_path = %1;\n"_s.arg(schema()) + script); }
    std::unique_ptr<Window> open(const QString &address) const { return std::make_unique<Window>(loginOf(m_workspace->path(), address), QString()); }

    std::unique_ptr<TestWorkspace> m_workspace;
    QString m_anna;
    QString m_bo;
};

void PresenceTest::initTestCase()
{
    qputenv("MUSTER_TEST_ENGINE", "postgresql");
    m_workspace = std::make_unique<TestWorkspace>();
    MUSTER_VERIFY(m_workspace->apply({newUser(u"anna@x.example"_s, {{Field::FirstName, u"Anna"_s}, {Field::LastName, u"Berg"_s}, {Field::Status, u"active"_s}, {Field::Roles, QStringList {u"administrator"_s}}}),
        newUser(u"bo@x.example"_s, {{Field::FirstName, u"Bo"_s}, {Field::Status, u"active"_s}, {Field::Roles, QStringList {u"administrator"_s}}}),
        newUser(u"nobody@x.example"_s, {{Field::Status, u"active"_s}, {Field::Roles, QStringList {u"analyst"_s}}})}));
    m_anna = uuid(u"anna@x.example"_s);
    m_bo = uuid(u"bo@x.example"_s);
}

void PresenceTest::ofAFileNobodyKnows()
{
    QVERIFY(!Presence::at(u"/tmp/people.muster"_s, m_anna, [] {}));
    QVERIFY(Presence::read(u"/tmp/people.muster"_s).value().isEmpty());
}

void PresenceTest::othersComeGoAndOpenSomethingElse()
{
    const auto bo = open(u"bo@x.example"_s);
    QTRY_VERIFY(bo->isThere());
    QCOMPARE(bo->others(), QStringList());
    auto anna = open(u"anna@x.example"_s);
    anna->presence->tell({u"users"_s});
    QTRY_COMPARE_WITH_TIMEOUT(bo->others(), QStringList {u"Anna Berg users"_s}, 15'000);
    anna->presence->tell({u"users"_s, u"user"_s, m_bo});
    QTRY_COMPARE_WITH_TIMEOUT(bo->others(), QStringList {u"Anna Berg users Bo"_s}, 15'000);
    const QVector<Present> all = Presence::read(m_workspace->path()).value(); // as the command line does
    QCOMPARE(all.size(), 2);
    const auto told = std::find_if(all.cbegin(), all.cend(), [&](const Present &one) { return one.userId == m_anna; });
    QVERIFY(told != all.cend());
    QCOMPARE(told->email, u"anna@x.example"_s);
    QCOMPARE(told->open, (OpenThing {u"users"_s, u"user"_s, m_bo}));
    QVERIFY(told->since > 0 && told->openSince >= told->since);
    const int heard = bo->told;
    anna.reset();
    QTRY_COMPARE_WITH_TIMEOUT(bo->others(), QStringList(), 15'000);
    QVERIFY(bo->told > heard);
    QTRY_COMPARE(ask(u"SELECT count(*) FROM present"_s), u"1"_s);
}

// Nobody says that they are gone; their row is still there, and counts for nothing.
void PresenceTest::whoCrashesIsGone()
{
    const auto bo = open(u"bo@x.example"_s);
    QTRY_VERIFY(bo->isThere());
    const Result<std::unique_ptr<Database>> session = Database::open(loginOf(m_workspace->path(), u"anna@x.example"_s), Database::ReadWrite);
    MUSTER_VERIFY(session);
    MUSTER_VERIFY((*session)->value("present.tell", {u""_s, u"users"_s, u""_s, u""_s}));
    QTRY_COMPARE_WITH_TIMEOUT(bo->others(), QStringList {u"Anna Berg users"_s}, 15'000);
    ask(u"SELECT pg_terminate_backend(pid, 10000) FROM present WHERE user_uuid = '%1'"_s.arg(m_anna));
    QCOMPARE(ask(u"SELECT count(*) FROM present WHERE user_uuid = '%1'"_s.arg(m_anna)), u"1"_s);
    QCOMPARE(Presence::read(m_workspace->path()).value().size(), 1);
    bo->presence->tell({u"roles"_s}); // the next one to tell tidies up
    QTRY_COMPARE_WITH_TIMEOUT(bo->others(), QStringList(), 15'000);
    QTRY_COMPARE(ask(u"SELECT count(*) FROM present WHERE user_uuid = '%1'"_s.arg(m_anna)), u"0"_s);
}

void PresenceTest::comesBackWhereTheConnectionWasLost()
{
    Relay relay(server().folder());
    const QString location = loginOf(m_workspace->path(), u"anna@x.example"_s).replace(server().folder(), relay.folder());
    Window anna(location, {});
    anna.presence->tell({u"audit"_s});
    const auto bo = open(u"bo@x.example"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bo->others(), QStringList {u"Anna Berg audit"_s}, 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(anna.others(), QStringList {u"Bo"_s}, 15'000);
    relay.setDown(true);
    QTRY_COMPARE_WITH_TIMEOUT(anna.presence->all().size(), 0, 15'000); // nobody can say
    bo->presence->tell({u"roles"_s});
    QTRY_COMPARE_WITH_TIMEOUT(bo->others(), QStringList(), 15'000);
    relay.setDown(false);
    QTRY_COMPARE_WITH_TIMEOUT(bo->others(), QStringList {u"Anna Berg audit"_s}, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(anna.others(), QStringList {u"Bo roles"_s}, 15'000);
}

void PresenceTest::aServerThatCrashedForgetsAndIsToldAnew()
{
    PostgresServer own;
    const QString location = own.location(u"team"_s);
    { // its own, since other tests go on with theirs
        const auto made = Workspace::create(location, {u"Northwind"_s, u"ada@x.example"_s, u"Ada"_s, u"King"_s}, m_workspace->options());
        MUSTER_VERIFY(made);
    }
    const QString ada = own.sql(u"SELECT uuid FROM team.users"_s, u"muster"_s).trimmed();
    Window one(location, ada);
    Window two(location, ada);
    one.presence->tell({u"users"_s});
    QTRY_COMPARE_WITH_TIMEOUT(two.others(), QStringList {u"Ada King users"_s}, 15'000);
    own.stop(SIGQUIT);
    QTRY_COMPARE_WITH_TIMEOUT(two.presence->all().size(), 0, 15'000);
    own.start({u"fsync=off"_s});
    QTRY_COMPARE_WITH_TIMEOUT(two.others(), QStringList {u"Ada King users"_s}, 30'000);
    QCOMPARE(own.sql(u"SELECT count(*) FROM team.present"_s, u"muster"_s).trimmed(), u"2"_s);
}

void PresenceTest::whoMayNotSeeUsersLearnsThatSomebodyIsThere()
{
    const auto anna = open(u"anna@x.example"_s);
    anna->presence->tell({u"users"_s, u"user"_s, m_bo});
    QTRY_VERIFY(anna->isThere());
    const auto nobody = open(u"nobody@x.example"_s);
    nobody->presence->tell({u"roles"_s});
    QTRY_COMPARE_WITH_TIMEOUT(nobody->others(), QStringList {QString()}, 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(anna->others(), QStringList {u"nobody@x.example roles"_s}, 15'000);
    const PostgresServer::Answer seen = attempt(u"nobody@x.example"_s, u"SELECT * FROM who_is_present();"_s);
    QVERIFY2(seen.done && !seen.rows.contains(m_anna) && !seen.rows.contains(m_bo), qPrintable(seen.rows + seen.errors));
    // The same by the owner's login, as one of them
    const Rights none = Workspace::open(m_workspace->path(), [&] {
        OpenOptions options = m_workspace->options();
        options.operatorEmail = u"nobody@x.example"_s;
        return options;
    }()).value()->info().rights;
    const Present all {.number = 1, .userId = m_anna, .name = u"Anna Berg"_s, .email = u"anna@x.example"_s, .open = {u"users"_s, u"user"_s, m_bo}, .objectName = u"Bo"_s, .since = 5};
    QCOMPARE(asMayBeSeen(all, none, m_bo), (Present {.number = 1, .since = 5}));
    QCOMPARE(asMayBeSeen(all, none, m_anna).name, u"Anna Berg"_s); // oneself
    QCOMPARE(asMayBeSeen(all, none, m_anna).objectName, QString());
    QCOMPARE(asMayBeSeen(all, Rights::unlimited(), m_bo), all);
}

void PresenceTest::nobodyTellsForAnother()
{
    const PostgresServer::Answer told = attempt(u"bo@x.example"_s, u"SELECT tell_present('%1', 'users', '', ''); SELECT user_uuid FROM who_is_present() WHERE page = 'users';"_s.arg(m_anna));
    QVERIFY2(told.done, qPrintable(told.errors));
    QVERIFY(told.rows.contains(m_bo) && !told.rows.contains(m_anna));
    const QStringList scripts {u"INSERT INTO present VALUES (1, 1, 1, '%1', 'users', '', '', 0, 0)"_s.arg(m_anna), u"UPDATE present SET user_uuid = '%1'"_s.arg(m_anna), u"DELETE FROM present"_s, u"SELECT * FROM present"_s,
        u"LOCK TABLE present IN ACCESS EXCLUSIVE MODE"_s, u"TRUNCATE present"_s, u"SELECT * FROM living()"_s, u"CREATE TRIGGER x AFTER INSERT ON present EXECUTE FUNCTION tell_present()"_s};
    for (const QString &script : scripts) {
        const PostgresServer::Answer answer = attempt(u"bo@x.example"_s, script + u';');
        QVERIFY2(!answer.done && answer.errors.contains(u"ERROR"_s), qPrintable(script));
    }
    const PostgresServer::Answer shadowed = attempt(u"bo@x.example"_s,
        uR"(CREATE TEMPORARY TABLE logins AS SELECT CAST(session_user AS text) AS login, '%1' AS user_uuid;
CREATE TEMPORARY TABLE present (life bigint, pid integer, login oid, user_uuid text, page text, kind text, object text, since bigint, object_since bigint);
SET search_path = pg_temp, %2;
SELECT %2.tell_present('%1', 'users', '', '');
SELECT user_uuid FROM %2.who_is_present() WHERE page = 'users';)"_s.arg(m_anna, schema()));
    QVERIFY2(!shadowed.rows.contains(m_anna), qPrintable(shadowed.rows + shadowed.errors));
    // A login that is nobody's
    server().sql(u"CREATE ROLE stranger LOGIN"_s);
    server().sql(u"SET search_path = %1; GRANT USAGE ON SCHEMA %1 TO stranger; GRANT EXECUTE ON FUNCTION tell_present, who_is_present TO stranger"_s.arg(schema()), u"muster"_s);
    QVERIFY(!server().attempt(u"stranger"_s, u"SELECT %1.tell_present('%2', 'users', '', '');"_s.arg(schema(), m_anna)).done);
    const auto anna = open(u"anna@x.example"_s);
    QTRY_VERIFY(anna->isThere());
    QCOMPARE(server().attempt(u"stranger"_s, u"SELECT count(*) FROM %1.who_is_present();"_s.arg(schema())).rows.trimmed(), u"0"_s);
    server().sql(u"DROP OWNED BY stranger"_s, u"muster"_s);
    server().sql(u"DROP ROLE stranger"_s);
}

void PresenceTest::whatIsToldIsKeysAndIds_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("markup") << u"'<img src=x>', '', ''"_s;
    QTest::newRow("too long") << u"repeat('a', 41), '', ''"_s;
    QTest::newRow("a great deal") << u"repeat('a', 100000000), '', ''"_s;
    QTest::newRow("two lines") << u"E'users\\nusers', '', ''"_s;
    QTest::newRow("a line's end") << u"E'users\\n', '', ''"_s;
    QTest::newRow("control") << u"E'\\x1b[2J', '', ''"_s;
    QTest::newRow("a kind of words") << u"'users', 'a user', ''"_s;
    QTest::newRow("a name for an ID") << u"'users', 'user', 'Anna Berg'"_s;
    QTest::newRow("nothing") << u"NULL, NULL, NULL"_s;
    QTest::newRow("no object") << u"'users', 'user', NULL"_s;
}

void PresenceTest::whatIsToldIsKeysAndIds()
{
    QFETCH(QString, arguments);
    const PostgresServer::Answer told = attempt(u"bo@x.example"_s, u"SELECT tell_present('', %1);"_s.arg(arguments));
    QVERIFY2(!told.done && told.errors.contains(u"what is open"_s), qPrintable(told.rows + told.errors));
}

// The number of the lock is for everybody to see: who takes it does not bring somebody else back.
void PresenceTest::aRowWithoutItsSessionCountsForNothing()
{
    const QString life = u"1234567890123"_s;
    ask(u"INSERT INTO present VALUES (%1, 1, (SELECT oid FROM pg_roles WHERE rolname = '%2'), '%3', 'users', '', '', 0, 0)"_s.arg(life, loginName(u"anna@x.example"_s), m_anna));
    const PostgresServer::Answer held = attempt(u"bo@x.example"_s, u"SELECT pg_advisory_lock(%1); SELECT count(*) FROM who_is_present();"_s.arg(life));
    QVERIFY2(held.done, qPrintable(held.errors));
    QCOMPARE(held.rows.trimmed(), u"0"_s);
    // Even in a session of that number, since it is another login's
    const PostgresServer::Answer same = server().attempt(u"postgres"_s, uR"(SET search_path = %1; UPDATE present SET pid = pg_backend_pid(); SELECT 'locked' FROM pg_advisory_lock(%2); SELECT 'seen ' || count(*) FROM who_is_present();)"_s.arg(schema(), life));
    QVERIFY2(same.done && same.rows.contains(u"seen 0"_s), qPrintable(same.rows + same.errors));
    ask(u"DELETE FROM present"_s);
}

void PresenceTest::nobodyWaitsForWhoTellsInATransaction()
{
    ask(u"INSERT INTO present VALUES (1, 1, 1, '%1', 'users', '', '', 0, 0)"_s.arg(m_anna)); // to be tidied up
    const Result<std::unique_ptr<Database>> session = Database::open(loginOf(m_workspace->path(), u"bo@x.example"_s), Database::ReadWrite);
    MUSTER_VERIFY(session);
    MUSTER_VERIFY((*session)->run(u"BEGIN"_s));
    MUSTER_VERIFY((*session)->value("present.tell", {u""_s, u"users"_s, u""_s, u""_s}));
    const PostgresServer::Answer other = attempt(u"anna@x.example"_s, u"SET lock_timeout = 200; SELECT tell_present('', 'roles', '', '');"_s);
    QVERIFY2(other.done, qPrintable(other.errors));
    MUSTER_VERIFY(m_workspace->apply({newUser(u"meanwhile@x.example"_s)})); // nor who writes
    MUSTER_VERIFY((*session)->run(u"ROLLBACK"_s));
}

void PresenceTest::isInNoTrailAndNoCopy()
{
    const QString before = ask(u"SELECT max(seq) FROM events"_s);
    const auto anna = open(u"anna@x.example"_s);
    QTRY_VERIFY(anna->isThere());
    const Result<CopiedWorkspace> copied = (*m_workspace)->copyTo(m_workspace->folder() + u"/copy.muster"_s).result();
    MUSTER_VERIFY(copied);
    QCOMPARE(ask(u"SELECT max(seq) FROM events"_s), before);
    const Result<WorkspaceReport> report = (*m_workspace)->verify().result();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
    QCOMPARE(ask(u"SELECT relpersistence FROM pg_class WHERE oid = 'present'::regclass"_s), u"u"_s); // and so in no log of the server's
}

QTEST_GUILESS_MAIN(PresenceTest)
#include "PresenceTest.moc"
