// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Musterctl.h"

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

private:
    Run connection(const QStringList &arguments) const { return m_musterctl->runHere(QStringList {u"connection"_s} + arguments); }

    std::unique_ptr<Musterctl> m_musterctl;
};

void ConnectionCommandTest::init()
{
    m_musterctl = std::make_unique<Musterctl>();
    QCOMPARE(m_musterctl->init().exit, 0);
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

QTEST_GUILESS_MAIN(ConnectionCommandTest)
#include "ConnectionCommandTest.moc"
