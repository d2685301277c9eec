// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScimTestServer.h"
#include "cli/Musterctl.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

// A SCIM service is looked at from a script.
class ScimDoctorCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatTheServiceCan();
    void saysItAsJson();
    void writesWhenAsked();
    void theTokenComesFromTheEnvironment();
    void logsWithoutTheToken();
    void saysWhatIsWrong();
    void misuseIsSaid_data();
    void misuseIsSaid();

private:
    Run doctor(const ScimConnection &connection, const QStringList &arguments = {}) const;
    QString keep(const QString &name, const QString &secret) const; // path

    ScimTestServer m_server {ScimTestServer::Of::Hostile};
    std::unique_ptr<Musterctl> m_musterctl;
    QString m_token; // path
};

void ScimDoctorCommandTest::init()
{
    m_musterctl = std::make_unique<Musterctl>();
    m_token = keep(u"token"_s, m_server.secret());
}

QString ScimDoctorCommandTest::keep(const QString &name, const QString &secret) const
{
    m_musterctl->write(name, secret.toUtf8() + '\n');
    QFile::setPermissions(m_musterctl->path(name), QFile::ReadOwner | QFile::WriteOwner);
    return m_musterctl->path(name);
}

Run ScimDoctorCommandTest::doctor(const ScimConnection &connection, const QStringList &arguments) const
{
    return m_musterctl->run(QStringList {u"scim-doctor"_s, connection.text(), u"--password-file"_s, m_token} + arguments);
}

void ScimDoctorCommandTest::saysWhatTheServiceCan()
{
    const ScimConnection connection = m_server.connection(u"nopatch"_s);
    const Run run = doctor(connection);
    QVERIFY2(run.exit == 0 && run.err.isEmpty(), qPrintable(run.err));
    QVERIFY2(run.out.startsWith("It says that it has 25 user"_L1) && run.out.contains(". Groups: 2.\nSays what it can do: yes\n"_L1), qPrintable(run.out));
    QVERIFY(run.out.contains("\nChanges single fields (PATCH): not tried; it says yes\n"_L1));
    QVERIFY(run.out.endsWith("\nProfile: SCIM 2.0 (profile=plain).\n"_L1));
    for (const QJsonValue &entry : m_server.journal(connection))
        QCOMPARE(entry[u"method"_s].toString(), u"GET"_s);
}

void ScimDoctorCommandTest::saysItAsJson()
{
    const Run run = doctor(m_server.connection(u"good"_s), {u"--json"_s});
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    const QJsonObject json = QJsonDocument::fromJson(run.out.toUtf8()).object();
    QCOMPARE(json.value(u"users"_s).toInt(), 25);
    QCOMPARE(json.value(u"checks"_s).toArray().at(0).toObject(), (QJsonObject {{u"check"_s, u"config"_s}, {u"claimed"_s, QJsonValue::Null}, {u"found"_s, u"works"_s}, {u"words"_s, u""_s}}));
}

void ScimDoctorCommandTest::writesWhenAsked()
{
    const ScimConnection connection = m_server.connection(u"nopatch"_s);
    const Run run = doctor(connection, {u"--write"_s});
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    QVERIFY(run.out.contains("\nChanges single fields (PATCH): no, although it says yes\n"_L1));
    QVERIFY(run.out.contains("\nUsers and groups are written as a whole.\n"_L1));
    const Run kept = doctor(m_server.connection(u"keeping"_s), {u"--write"_s});
    QCOMPARE(kept.exit, 1);
    QVERIFY2(kept.err.contains("could not be removed. Remove it by hand."_L1) && kept.complainsInOneLine(), qPrintable(kept.err));
}

void ScimDoctorCommandTest::theTokenComesFromTheEnvironment()
{
    qputenv("MUSTER_SCIM_TOKEN", m_server.secret().toUtf8());
    const Run run = m_musterctl->run({u"scim-doctor"_s, m_server.connection(u"good"_s).text()});
    qunsetenv("MUSTER_SCIM_TOKEN");
    QVERIFY2(run.exit == 0, qPrintable(run.err));
}

void ScimDoctorCommandTest::logsWithoutTheToken()
{
    const Run run = doctor(m_server.connection(u"good"_s), {u"--log"_s, u"--write"_s});
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    QVERIFY(run.err.contains(" GET http://127.0.0.1:"_L1) && run.err.contains(" POST "_L1) && run.err.contains(u" → 201, "_s));
    QVERIFY(!run.err.contains(m_server.secret()));
}

void ScimDoctorCommandTest::saysWhatIsWrong()
{
    const auto said = [](const Run &run) { return run.exit == 1 && run.complainsInOneLine() && run.out.isEmpty() ? run.err : u"%1: %2%3"_s.arg(run.exit).arg(run.err, run.out); };
    QVERIFY(said(doctor(m_server.connection(u"html"_s))).contains("does not speak SCIM"_L1));
    QVERIFY(said(doctor(m_server.connection(u"forbidden"_s))).contains("does not allow this"_L1));
    QVERIFY(said(doctor(m_server.connection(u"redirect"_s))).contains("is not sent after it"_L1));
    QVERIFY(said(doctor(*ScimConnection::parse(u"https://acme.okta.com/scim/v2"_s))).contains("Okta does not offer SCIM to others"_L1));
    m_token = keep(u"wrong"_s, u"hunter2"_s);
    const Run wrong = doctor(m_server.connection(u"good"_s));
    QVERIFY2(said(wrong).contains("does not take the token"_L1), qPrintable(wrong.err));
    QVERIFY(!wrong.err.contains("hunter2"_L1));
    QFile::setPermissions(m_token, QFile::ReadOwner | QFile::ReadGroup);
    QVERIFY(doctor(m_server.connection(u"good"_s)).err.contains("chmod 600"_L1));
}

void ScimDoctorCommandTest::misuseIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no service") << QStringList {};
    QTest::newRow("no address") << QStringList {u"id.x.example"_s};
    QTest::newRow("in the clear") << QStringList {u"http://id.x.example/scim/v2"_s};
    QTest::newRow("a password in it") << QStringList {u"https://kim:s3cr3t@id.x.example/scim/v2"_s};
    QTest::newRow("a token in it") << QStringList {u"https://id.x.example/scim/v2?secret=s3cr3t"_s};
    QTest::newRow("two") << QStringList {u"https://id.x.example/scim/v2"_s, u"s3cr3t"_s};
}

void ScimDoctorCommandTest::misuseIsSaid()
{
    QFETCH(QStringList, arguments);
    const Run run = m_musterctl->run(QStringList {u"scim-doctor"_s} + arguments);
    QCOMPARE(run.exit, 2);
    QVERIFY2(run.complainsInOneLine(), qPrintable(run.err));
    QVERIFY(!run.err.contains("s3cr3t"_L1));
}

QTEST_GUILESS_MAIN(ScimDoctorCommandTest)
#include "ScimDoctorCommandTest.moc"
