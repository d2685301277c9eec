// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScimTestServer.h"
#include "cli/Musterctl.h"
#include "net/scim/ScimDirectory.h"
#include "support/Engines.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

using Of = ScimTestServer::Of;

// A workspace is brought into step with real SCIM services, from a script.
class SyncCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { qunsetenv("MUSTER_SYNC_SECRET"); }
    void bothAreTheSameAfterwards_data();
    void bothAreTheSameAfterwards();
    void aPlanWritesNothing();
    void theSecretStandsNowhere();
    void aSecretThatOthersCanReadIsNotTaken();
    void itStopsBeforeMany();
    void whoIsLeftOutStays();
    void whatRunsHaveDoneIsTold();
    void whoIsWhomIsSaid();
    void misuseIsSaid();

private:
    void connectTo(const QString &location, const QString &more = {});
    Run sync(const QStringList &more = {}) const { return m_musterctl->runHere(QStringList {u"sync"_s, u"Test"_s} + more); }
    QJsonObject plan() const;
    int count(const QString &key) const { return plan().value("counts"_L1).toObject().value(key).toInt(); }
    QStringList emails(const QString &query = {}) const;

    std::unique_ptr<Musterctl> m_musterctl;
};

#define WENT(run) \
    do { \
        const Run went = (run); \
        QVERIFY2(went.exit == 0, qPrintable(went.out + went.err)); \
    } while (false)

void SyncCommandTest::init()
{
    m_musterctl = std::make_unique<Musterctl>();
    QVERIFY(m_musterctl->begin());
    const QByteArray changes = R"([{"do":"editWorkspace","set":{"correctNames":true}},{"do":"addUser","set":{"email":"bo@x.example","firstName":"Bo","lastName":"Beam","status":"active"}},
        {"do":"addUser","set":{"email":"cy@x.example","firstName":"Cy","lastName":"Card","status":"active"}},{"do":"addGroup","set":{"name":"Crew"}},{"do":"addMember","group":"Crew","user":"bo@x.example"}])";
    WENT(m_musterctl->apply(changes));
}

void SyncCommandTest::connectTo(const QString &location, const QString &more)
{
    const QString connections = uR"([{"name":"Test","kind":"scim","location":"%1","rule":"ours"%2}])"_s.arg(location, more);
    const QJsonArray changes {QJsonObject {{u"do"_s, u"editWorkspace"_s}, {u"set"_s, QJsonObject {{u"connections"_s, connections}}}}};
    WENT(m_musterctl->apply(QJsonDocument(changes).toJson()));
}

QJsonObject SyncCommandTest::plan() const
{
    return QJsonDocument::fromJson(sync({u"--plan"_s, u"--json"_s}).out.toUtf8()).object();
}

QStringList SyncCommandTest::emails(const QString &query) const
{
    QStringList emails;
    for (const QJsonValue &row : m_musterctl->list(u"users"_s, query))
        emails.append(row.toObject().value("email"_L1).toString());
    return emails;
}

void SyncCommandTest::bothAreTheSameAfterwards_data()
{
    QTest::addColumn<Of>("of");
    QTest::newRow("one of the test's own") << Of::Hostile;
    QTest::newRow("scimmy") << Of::Scimmy;
    QTest::newRow("scimmy, without PATCH") << Of::ScimmyWithoutPatch;
}

void SyncCommandTest::bothAreTheSameAfterwards()
{
    QFETCH(Of, of);
    ScimTestServer server(of);
    const QString location = server.connection(u"plain"_s).text();
    qputenv("MUSTER_SYNC_SECRET", server.secret().toUtf8());
    connectTo(location);
    WENT(sync());
    const QJsonObject left = plan().value("counts"_L1).toObject();
    for (const char *const key : {"createHere", "createThere", "changeHere", "changeThere", "deactivateHere", "deactivateThere", "deleteHere", "deleteThere", "link", "conflicts", "noted"})
        QVERIFY2(left.value(QLatin1StringView(key)).toInt() == 0, qPrintable(QString::fromUtf8(QJsonDocument(plan()).toJson())));
    const int inStep = left.value("inStep"_L1).toInt();
    QVERIFY2(inStep >= 4, qPrintable(QString::number(inStep))); // three users and a group, and who was there before
    QVERIFY(of != Of::Hostile || emails().size() > 20);
    const QStringList before = emails(u"domain:x.example"_s);
    const QByteArray changes = R"([{"do":"editUser","user":"bo@x.example","set":{"jobTitle":"Baker","lastName":"Beamish"}},{"do":"editUser","user":"cy@x.example","set":{"status":"disabled"}},{"do":"removeMember","group":"Crew","user":"bo@x.example"},
        {"do":"addMember","group":"Crew","user":"cy@x.example"}])";
    WENT(m_musterctl->apply(changes));
    QCOMPARE(count(u"changeThere"_s) + count(u"deactivateThere"_s), 3);
    WENT(sync());
    QCOMPARE(count(u"changeThere"_s) + count(u"deactivateThere"_s) + count(u"changeHere"_s) + count(u"deactivateHere"_s) + count(u"conflicts"_s), 0);
    QCOMPARE(emails(u"domain:x.example"_s), before);
}

void SyncCommandTest::aPlanWritesNothing()
{
    ScimTestServer server(Of::Hostile);
    const ScimConnection connection = server.connection(u"plain"_s);
    qputenv("MUSTER_SYNC_SECRET", server.secret().toUtf8());
    connectTo(connection.text());
    const QByteArray before = m_musterctl->everything();
    const Run shown = sync({u"--plan"_s});
    QVERIFY2(shown.exit == 0, qPrintable(shown.err));
    QVERIFY2(shown.out.contains("Create there"_L1) && shown.out.contains("Create here"_L1), qPrintable(shown.out));
    QVERIFY(plan().value("rows"_L1).toArray().size() > 20);
    QCOMPARE(m_musterctl->everything(), before);
    for (const QJsonValue &one : server.journal(connection))
        QVERIFY2(!one.toString().startsWith("POST"_L1) && !one.toString().startsWith("P"_L1), qPrintable(one.toString()));
}

void SyncCommandTest::theSecretStandsNowhere()
{
    ScimTestServer server(Of::Hostile);
    connectTo(server.connection(u"plain"_s).text());
    qputenv("MUSTER_SYNC_SECRET", "not-the-right-one");
    const Run refused = sync();
    QCOMPARE(refused.exit, 1);
    QVERIFY(refused.complainsInOneLine());
    QVERIFY(!refused.err.contains("not-the-right-one"_L1) && !refused.out.contains("not-the-right-one"_L1));
    qputenv("MUSTER_SYNC_SECRET", server.secret().toUtf8());
    const Run done = sync();
    QVERIFY2(done.exit == 0, qPrintable(done.err));
    QVERIFY(!(done.out + done.err).contains(server.secret()));
    for (const char *const sql : {"SELECT count(*) FROM sync_runs WHERE problem || counts || said LIKE '%%1%'", "SELECT count(*) FROM sync_steps WHERE wanted || said LIKE '%%1%'", "SELECT count(*) FROM sync_links WHERE base LIKE '%%1%'"})
        QCOMPARE(m_musterctl->cell(QString::fromLatin1(sql).arg(server.secret())), u"0"_s);
}

void SyncCommandTest::aSecretThatOthersCanReadIsNotTaken()
{
    ScimTestServer server(Of::Hostile);
    connectTo(server.connection(u"plain"_s).text());
    m_musterctl->write(u"secret"_s, server.secret().toUtf8() + '\n');
    QFile file(m_musterctl->path(u"secret"_s));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const Run open = sync({u"--secret-file"_s, file.fileName()});
    QCOMPARE(open.exit, 1);
    QVERIFY2(open.err.contains("chmod 600"_L1), qPrintable(open.err));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    WENT(sync({u"--secret-file"_s, file.fileName()}));
}

void SyncCommandTest::itStopsBeforeMany()
{
    ScimTestServer server(Of::Hostile);
    connectTo(server.connection(u"plain"_s).text(), u",\"mostDeactivations\":1"_s);
    qputenv("MUSTER_SYNC_SECRET", server.secret().toUtf8());
    WENT(sync());
    const QByteArray changes = R"([{"do":"editUser","user":"bo@x.example","set":{"status":"disabled"}},{"do":"editUser","user":"cy@x.example","set":{"status":"disabled"}}])";
    WENT(m_musterctl->apply(changes));
    const Run stopped = sync();
    QCOMPARE(stopped.exit, 1);
    QVERIFY(stopped.complainsInOneLine());
    QCOMPARE(plan().value("brakes"_L1).toArray().size(), 1);
    WENT(sync({u"--yes-up-to"_s, u"2"_s}));
    QCOMPARE(count(u"deactivateThere"_s), 0);
}

void SyncCommandTest::whoIsLeftOutStays()
{
    ScimTestServer server(Of::Hostile);
    connectTo(server.connection(u"plain"_s).text());
    qputenv("MUSTER_SYNC_SECRET", server.secret().toUtf8());
    WENT(sync({u"--leave-out"_s, u"BO@x.example"_s}));
    QCOMPARE(count(u"createThere"_s), 1);
    QCOMPARE(sync({u"--leave-out"_s, u"nobody@x.example"_s}).exit, 2);
    QCOMPARE(sync({u"--link"_s, u"bo@x.example"_s}).exit, 2);
    WENT(sync());
    QCOMPARE(count(u"createThere"_s), 0);
}

void SyncCommandTest::whatRunsHaveDoneIsTold()
{
    ScimTestServer server(Of::Scimmy);
    qputenv("MUSTER_SYNC_SECRET", server.secret().toUtf8());
    connectTo(server.connection().text());
    QCOMPARE(sync({u"--journal"_s}).out, u"No run is known yet.\n"_s);
    QCOMPARE(sync({u"--journal"_s, u"--json"_s}).out.simplified(), u"[ ]"_s);
    WENT(sync());
    WENT(m_musterctl->apply(R"([{"do":"editUser","user":"bo@x.example","set":{"jobTitle":"Baker"}}])"));
    WENT(sync());
    qunsetenv("MUSTER_SYNC_SECRET"); // nobody is asked
    const Run told = sync({u"--journal"_s});
    QVERIFY2(told.exit == 0 && told.out.contains(u"    Bo Beam · Change there: done\n"_s) && told.out.contains(u"    Crew · Create there: done\n"_s), qPrintable(told.out + told.err));
    const QJsonArray runs = QJsonDocument::fromJson(sync({u"--journal"_s, u"--json"_s}).out.toUtf8()).array();
    QCOMPARE(runs.size(), 2);
    const QJsonObject last = runs.first().toObject(); // the latest comes first
    QCOMPARE(last.value("there"_L1).toInt(), 1);
    QCOMPARE(last.value("state"_L1).toString(), u"done"_s);
    QCOMPARE(last.value("steps"_L1).toArray().size(), 1);
    const QJsonObject step = last.value("steps"_L1).toArray().first().toObject();
    QCOMPARE(step.value("name"_L1).toString() + step.value("action"_L1).toString() + step.value("state"_L1).toString(), u"Bo Beamchangedone"_s);
    QVERIFY(runs.last().toObject().value("steps"_L1).toArray().size() >= 4);
    for (const QStringList &other : {QStringList {u"--yes-up-to"_s, u"3"_s}, {u"--plan"_s}, {u"--leave-out"_s, u"bo@x.example"_s}, {u"--link"_s, u"bo@x.example"_s}}) {
        const Run refused = sync(QStringList {u"--journal"_s} + other);
        QVERIFY2(refused.exit == 2 && refused.err.contains(other.first()), qPrintable(refused.err));
    }
}

void SyncCommandTest::whoIsWhomIsSaid()
{
    ScimTestServer server(Of::Scimmy);
    qputenv("MUSTER_SYNC_SECRET", server.secret().toUtf8());
    connectTo(server.connection().text());
    RemoteObject ann {.kind = RemoteObject::Kind::User, .values = {{Field::Email, u"ann@y.example"_s}, {Field::LastName, u"Lee"_s}, {Field::Status, u"active"_s}, {Field::ExternalId, u"E=1"_s}}};
    QVERIFY(ScimDirectory(server.connection(), server.secret()).create(ann).isDone());
    const QString link = ann.id;
    WENT(m_musterctl->apply(R"([{"do":"addUser","set":{"email":"eve@x.example","status":"active","externalId":"E=1"}},{"do":"addUser","set":{"email":"fay@x.example","status":"active","externalId":"E=1"}}])"));
    const Run shown = sync({u"--plan"_s});
    QVERIFY2(shown.out.contains(u"--link %1=eve@x.example"_s.arg(link)), qPrintable(shown.out + shown.err));
    QCOMPARE(count(u"conflicts"_s), 1);
    for (const QString &wrong : {u"%1=bo@x.example"_s.arg(link), link + u'=', u"x=eve@x.example"_s}) {
        const Run refused = sync({u"--plan"_s, u"--link"_s, wrong});
        QVERIFY2(refused.exit == 2 && refused.err.contains(wrong), qPrintable(refused.err));
    }
    WENT(sync({u"--link"_s, u"%1=EVE@x.example"_s.arg(link)}));
    QCOMPARE(m_musterctl->cell(u"SELECT email FROM sync_links JOIN users ON users.uuid = sync_links.object_uuid WHERE remote_id = '%1'"_s.arg(link)), u"eve@x.example"_s);
    WENT(sync());
    QCOMPARE(count(u"conflicts"_s), 0);
}

void SyncCommandTest::misuseIsSaid()
{
    QCOMPARE(m_musterctl->runHere({u"sync"_s}).exit, 1); // there is none
    QCOMPARE(sync().exit, 1);
    connectTo(u"https://127.0.0.1:1/scim/v2"_s);
    QCOMPARE(sync({u"--yes-up-to"_s, u"many"_s}).exit, 2);
    QCOMPARE(sync({u"--although"_s, u"manyHere"_s}).exit, 2);
    QCOMPARE(m_musterctl->runHere({u"sync"_s, u"Test"_s, u"Other"_s}).exit, 2);
    qunsetenv("MUSTER_SYNC_SECRET");
    const Run unknown = sync(); // as a schedule does
    QCOMPARE(unknown.exit, 1);
    QVERIFY2(unknown.complainsInOneLine() && unknown.err.contains(u"--secret-file"_s), qPrintable(unknown.err));
    qputenv("MUSTER_SYNC_SECRET", "x");
    const Run away = sync();
    QCOMPARE(away.exit, 1);
    const QStringList lines = away.err.trimmed().split(u'\n'); // that it is tried again is told meanwhile
    QVERIFY2(lines.size() > 1 && lines.first().contains(u"“Test” cannot be asked now"_s) && lines.last().contains(u"127.0.0.1"_s), qPrintable(away.err));
}

QTEST_GUILESS_MAIN(SyncCommandTest)
#include "SyncCommandTest.moc"
