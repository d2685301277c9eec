// SPDX-License-Identifier: GPL-3.0-or-later
#include "../net/ldap/LdapTestServer.h"
#include "../net/scim/ScimTestServer.h"
#include "cli/Musterctl.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

// Connections to other systems, from a script.
class ConnectionCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isSetUpAndChanged();
    void isRemovedAndComesBack();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void misuseIsSaid();
    void aDirectoryIsTried();
    void aServiceIsTried();
    void whatCannotBeTriedIsSaid();

private:
    QString keep(const QString &secret) const; // path
    Run connection(const QStringList &arguments) const { return m_musterctl->runHere(QStringList {u"connection"_s} + arguments); }

    std::unique_ptr<Musterctl> m_musterctl;
};

void ConnectionCommandTest::init()
{
    m_musterctl = std::make_unique<Musterctl>();
    QVERIFY(m_musterctl->begin());
}

QString ConnectionCommandTest::keep(const QString &secret) const
{
    m_musterctl->write(u"secret"_s, secret.toUtf8() + '\n');
    QFile::setPermissions(m_musterctl->path(u"secret"_s), QFile::ReadOwner | QFile::WriteOwner);
    return m_musterctl->path(u"secret"_s);
}

void ConnectionCommandTest::isSetUpAndChanged()
{
    const Run set = connection({u"Payroll"_s, u"--url"_s, u"https://payroll.example.org/scim/v2"_s, u"--groups"_s, u"off"_s});
    QVERIFY2(set.exit == 0, qPrintable(set.err));
    QCOMPARE(connection({}).out, u"Payroll: SCIM 2.0 · https://payroll.example.org/scim/v2 · users: Both ways · groups: Not at all\n"_s);
    QCOMPARE(connection({u"Payroll"_s, u"--users"_s, u"read"_s, u"--dry-run"_s}).exit, 0);
    QVERIFY(connection({u"Payroll"_s}).out.contains(u"users: Both ways"_s));
    QCOMPARE(connection({u"Payroll"_s, u"--users"_s, u"read"_s}).exit, 0);
    QVERIFY(connection({u"Payroll"_s}).out.contains(u"users: From there to here · groups: Not at all"_s)); // what is not said stays
    QCOMPARE(connection({u"Directory"_s, u"--kind"_s, u"ldap"_s, u"--url"_s, u"ldaps://ldap.example.org/dc=example,dc=org"_s, u"--users"_s, u"read"_s}).exit, 0);
    QCOMPARE(connection({}).out.count(u'\n'), 2);
    QCOMPARE(m_musterctl->runHere({u"verify"_s}).exit, 0);
    const QString told = m_musterctl->runHere({u"list"_s, u"events"_s, u"--json"_s}).out;
    QVERIFY(told.contains(u"editWorkspace"_s));
}

void ConnectionCommandTest::isRemovedAndComesBack()
{
    QCOMPARE(connection({u"Payroll"_s, u"--url"_s, u"https://payroll.example.org/scim/v2"_s}).exit, 0);
    QCOMPARE(connection({u"Payroll"_s, u"--remove"_s}).exit, 0);
    QCOMPARE(connection({}).out, QString());
    QCOMPARE(connection({u"Payroll"_s}).exit, 1);
    QCOMPARE(connection({u"Payroll"_s, u"--remove"_s}).exit, 1);
    QCOMPARE(m_musterctl->runHere({u"undo"_s}).exit, 0);
    QVERIFY(connection({}).out.startsWith(u"Payroll: "_s));
}

void ConnectionCommandTest::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("no address") << QStringList {u"--users"_s, u"read"_s};
    QTest::newRow("in the clear") << QStringList {u"--url"_s, u"http://payroll.example.org/scim/v2"_s};
    QTest::newRow("with a password") << QStringList {u"--url"_s, u"https://me:s3cr3t@payroll.example.org/"_s};
    QTest::newRow("another scheme") << QStringList {u"--url"_s, u"file:///etc/passwd"_s};
}

void ConnectionCommandTest::whatIsWrongIsSaid()
{
    QFETCH(QStringList, options);
    const Run run = connection(QStringList {u"Payroll"_s} + options);
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.complainsInOneLine(), qPrintable(run.err));
    QVERIFY(!run.err.contains(u"s3cr3t"_s));
    QCOMPARE(connection({}).out, QString());
}

void ConnectionCommandTest::misuseIsSaid()
{
    QCOMPARE(connection({u"--remove"_s}).exit, 2);
    QCOMPARE(connection({u"A"_s, u"--remove"_s, u"--users"_s, u"read"_s}).exit, 2);
    QCOMPARE(connection({u"A"_s, u"--url"_s, u"https://a.example/"_s, u"--users"_s, u"sideways"_s}).exit, 2);
    QCOMPARE(connection({u"A"_s, u"--url"_s, u"https://a.example/"_s, u"--percent"_s, u"101"_s}).exit, 2);
}

// Where each field was found, and of how many.
void ConnectionCommandTest::aDirectoryIsTried()
{
    const LdapTestServer server;
    QCOMPARE(connection({u"Directory"_s, u"--kind"_s, u"ldap"_s, u"--url"_s, server.connection().text(), u"--users"_s, u"read"_s}).exit, 0);
    const QString events = m_musterctl->runHere({u"list"_s, u"events"_s}).out;
    const Run run = connection({u"Directory"_s, u"--try"_s, u"--secret-file"_s, keep(LdapTestServer::Password)});
    QVERIFY2(run.exit == 0 && run.err.isEmpty(), qPrintable(run.err));
    QVERIFY2(run.out.startsWith(u"250 users, 2 groups.\n"_s), qPrintable(run.out));
    for (const QString &line : {u"\nE-mail (mail): 250 of 250, such as “u000@x.example”\n"_s, u"\nJob title (title): 1 of 250, such as “Clerk”\n"_s, u"\nStatus: it says nothing of that, so all are taken to be active\n"_s, u"\nMembers of groups: 5\n"_s})
        QVERIFY2(run.out.contains(line), qPrintable(run.out));
    const Run json = connection({u"Directory"_s, u"--try"_s, u"--json"_s, u"--secret-file"_s, keep(LdapTestServer::Password)});
    const QJsonObject report = QJsonDocument::fromJson(json.out.toUtf8()).object();
    QVERIFY(report.value(u"whole"_s).toBool());
    QCOMPARE(report.value(u"users"_s).toInt(), 250);
    QVERIFY(report.value(u"fields"_s).toArray().contains(QJsonObject {{u"field"_s, u"jobTitle"_s}, {u"place"_s, u"title"_s}, {u"said"_s, 1}, {u"example"_s, u"Clerk"_s}}));
    QCOMPARE(m_musterctl->runHere({u"list"_s, u"events"_s}).out, events);
    const Run wrong = connection({u"Directory"_s, u"--try"_s, u"--secret-file"_s, keep(u"hunter2"_s)});
    QCOMPARE(wrong.exit, 1);
    QVERIFY2(wrong.complainsInOneLine() && wrong.out.isEmpty() && wrong.err.contains(u"does not take the password"_s) && !wrong.err.contains(u"hunter2"_s), qPrintable(wrong.err));
}

void ConnectionCommandTest::aServiceIsTried()
{
    ScimTestServer server(ScimTestServer::Of::Hostile);
    QCOMPARE(connection({u"Payroll"_s, u"--url"_s, server.connection(u"good"_s).text()}).exit, 0);
    const Run run = connection({u"Payroll"_s, u"--try"_s, u"--secret-file"_s, keep(server.secret())});
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    QVERIFY2(run.out.startsWith(u"25 users, 2 groups.\n"_s) && run.out.contains(u"\nFirst name (name.givenName): 25 of 25, such as “U00”\n"_s), qPrintable(run.out));
    QCOMPARE(connection({u"Payroll"_s, u"--url"_s, server.connection(u"liar"_s).text()}).exit, 0); // promises more than it gives
    const Run part = connection({u"Payroll"_s, u"--try"_s, u"--secret-file"_s, keep(server.secret())});
    QVERIFY2(part.out.startsWith(u"25 users, 2 groups. There may be more that it does not show"_s), qPrintable(part.out));
}

void ConnectionCommandTest::whatCannotBeTriedIsSaid()
{
    QCOMPARE(connection({u"Payroll"_s, u"--try"_s}).exit, 1); // there is none
    QCOMPARE(connection({u"--try"_s}).exit, 2);
    QCOMPARE(connection({u"Payroll"_s, u"--try"_s, u"--remove"_s}).exit, 2);
    QCOMPARE(connection({u"--json"_s}).exit, 2); // is of trying alone
    QCOMPARE(connection({u"Payroll"_s, u"--try"_s, u"--users"_s, u"read"_s}).exit, 2);
    QCOMPARE(connection({u"Directory"_s, u"--kind"_s, u"ldap"_s, u"--url"_s, u"ldaps://127.0.0.1:1/dc=x"_s}).exit, 0);
    const Run away = connection({u"Directory"_s, u"--try"_s, u"--secret-file"_s, keep(u"s3cr3t"_s)});
    QCOMPARE(away.exit, 1);
    QVERIFY2(away.complainsInOneLine() && away.err.contains(u"127.0.0.1:1"_s), qPrintable(away.err));
    QFile::setPermissions(keep(u"s3cr3t"_s), QFile::ReadOwner | QFile::ReadGroup);
    QVERIFY(connection({u"Directory"_s, u"--try"_s, u"--secret-file"_s, m_musterctl->path(u"secret"_s)}).err.contains(u"chmod 600"_s));
}

QTEST_GUILESS_MAIN(ConnectionCommandTest)
#include "ConnectionCommandTest.moc"
