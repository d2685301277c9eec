// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/ConnectDialog.h"

#include "gui/shell/ServerFields.h"
#include "storage/ServerPasswords.h"
#include "storage/Workspace.h"
#include "support/Answers.h"
#include "support/Engines.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr int Long = 30'000; // ms: never waited for where it works

class Form
{
public:
    explicit Form(const QString &location = {})
        : dialog(location, m_files, nullptr)
        , accepted(&dialog, &QDialog::accepted)
    {
        dialog.show();
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("The form does not come up.");
    }
    QLineEdit *line(const char *name) const { return dialog.findChild<QLineEdit *>(QString::fromLatin1(name)); }
    QString said(const char *name) const
    {
        const auto *label = dialog.findChild<QLabel *>(QString::fromLatin1(name));
        return label->isVisibleTo(&dialog) ? label->text() : QString();
    }
    void type(const char *name, const QString &text) const
    {
        line(name)->setFocus();
        line(name)->clear();
        QTest::keyClicks(line(name), text);
    }
    // As from the clipboard.
    void paste(const QString &text) const
    {
        line("server")->setFocus();
        line("server")->selectAll();
        line("server")->insert(text);
    }
    QPushButton *connectButton() const { return dialog.findChild<QPushButton *>(u"accept"_s); }

private:
    Answers m_files;

public:
    ConnectDialog dialog;
    QSignalSpy accepted;
};

} // namespace

// The form for a workspace on a server: it tries while one types, says at the field what is wrong, and keeps a password to itself.
class ConnectDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void partsAreTheLocation_data();
    void partsAreTheLocation();
    void saysWhereSomethingIsWrong();
    void sendsNoHalfOfAPassword();
    void takesApartWhatIsPasted();
    void keepsNothingOfWhatCannotBeRead();
    void answersOnlyToWhatIsTypedNow();
    void isSafeWhereOneGoesOverANetwork();
    void connectsByEnter();

private:
    QString location(const QString &more = {}) const { return u"postgresql://muster@127.0.0.1:%1/muster?schema=team%2"_s.arg(m_server->port()).arg(more); }
    int wrongPasswords() const { return int(m_server->log().count(u"password authentication failed"_s)); }

    std::unique_ptr<PostgresServer> m_server;
};

void ConnectDialogTest::initTestCase()
{
    m_server = PostgresServer::onNetwork({}, u"scram-sha-256"_s);
    m_server->sql(u"ALTER ROLE muster PASSWORD 's3cr3t'"_s);
    const QString account = PostgresLocation::parse(location())->account();
    ServerPasswords::instance().hold(account, u"s3cr3t"_s);
    QVERIFY(Workspace::create(location(), {u"Northwind"_s, u"ada@northwind.example"_s, u"Ada"_s, u"King"_s}));
    ServerPasswords::instance().forget(account, "s3cr3t");
}

void ConnectDialogTest::partsAreTheLocation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("port");
    QTest::newRow("one") << u"postgresql://ada@db.example:5433/people?schema=team&sslmode=verify-full"_s << u"db.example"_s << u"5433"_s;
    QTest::newRow("the usual port") << u"postgresql://ada@db.example/people?schema=team&sslmode=verify-ca"_s << u"db.example"_s << QString();
    QTest::newRow("several") << u"postgresql://ada@db1:1,db2:2/people?schema=team&sslmode=require"_s << u"db1:1, db2:2"_s << QString();
    QTest::newRow("several, alike") << u"postgresql://ada@db1:7,db2:7/people?schema=team&sslmode=require"_s << u"db1, db2"_s << u"7"_s;
    QTest::newRow("by number") << u"postgresql://ada@[2001:db8::1]:5433/people?schema=team&sslmode=verify-full"_s << u"2001:db8::1"_s << u"5433"_s;
    QTest::newRow("by numbers") << u"postgresql://ada@[2001:db8::1]:1,[::2]:2/people?schema=team&sslmode=verify-full"_s << u"[2001:db8::1]:1, [::2]:2"_s << QString();
    QTest::newRow("a socket, and more") << u"postgresql://ada@/people?schema=team&host=/run/pg&port=5433&target_session_attrs=any"_s << u"/run/pg"_s << u"5433"_s;
}

void ConnectDialogTest::partsAreTheLocation()
{
    QFETCH(QString, text);
    const ServerFields fields = ServerFields::of(*PostgresLocation::parse(text));
    QTEST(fields.server, "server");
    QTEST(fields.port, "port");
    auto sorted = [](PostgresLocation location) {
        std::sort(location.parameters.begin(), location.parameters.end());
        return location.parameters;
    };
    const PostgresLocation again = *PostgresLocation::parse(fields.location().text());
    QVERIFY2(sorted(again) == sorted(*PostgresLocation::parse(text)), qPrintable(again.text()));
}

void ConnectDialogTest::saysWhereSomethingIsWrong()
{
    const Form form;
    QVERIFY(!form.connectButton()->isEnabled());
    form.type("server", u"nowhere.invalid"_s);
    QTRY_VERIFY_WITH_TIMEOUT(form.said("serverSaid").contains(u"nowhere.invalid"_s), Long);
    form.type("server", u"127.0.0.1"_s);
    form.type("port", u"1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(form.said("serverSaid").contains(u"port 1"_s), Long);
    form.type("port", QString::number(m_server->port()));
    QTRY_VERIFY_WITH_TIMEOUT(form.said("serverSaid").contains(u"is there"_s), Long);
    QVERIFY(!form.connectButton()->isEnabled()); // there is no database yet
    form.type("database", u"muster"_s);
    form.type("schema", u"teams"_s);
    form.type("user", u"muster"_s);
    QTRY_VERIFY_WITH_TIMEOUT(form.said("signInSaid").contains(u"asks for a password"_s), Long);
    QCOMPARE(form.said("serverSaid"), QString());
    form.type("password", u"s3cr3t"_s);
    QTRY_VERIFY_WITH_TIMEOUT(form.said("placeSaid").contains(u"“teams”"_s), Long);
    QVERIFY(form.said("placeSaid").contains(u"musterctl init"_s) && !form.said("placeSaid").contains(u"s3cr3t"_s));
    form.type("database", u"nothing"_s);
    QTRY_VERIFY_WITH_TIMEOUT(form.said("placeSaid").contains(u"“nothing”"_s), Long);
    form.type("database", u"muster"_s);
    form.type("schema", u"team"_s);
    QTRY_VERIFY_WITH_TIMEOUT(form.said("wholeSaid").contains(u"“Northwind”"_s), Long);
    QCOMPARE(form.said("placeSaid"), QString());
    auto *security = form.dialog.findChild<QComboBox *>(u"security"_s);
    security->setCurrentIndex(security->findData(u"verify-full"_s));
    QTRY_VERIFY_WITH_TIMEOUT(form.said("securitySaid").contains(u"does not encrypt"_s), Long);
    QVERIFY(form.accepted.isEmpty());
}

// One that is being typed is not tried until it is left; one that was wrong is tried once.
void ConnectDialogTest::sendsNoHalfOfAPassword()
{
    const Form form(location());
    QCOMPARE(form.line("password")->text(), QString());
    const int before = wrongPasswords();
    form.line("password")->setFocus();
    for (const QChar letter : u"wr0ng"_s) {
        QTest::keyClick(form.line("password"), letter.toLatin1());
        QTRY_VERIFY_WITH_TIMEOUT(form.said("signInSaid").contains(u"asks for a password"_s), Long);
        QCOMPARE(wrongPasswords(), before);
    }
    QTest::keyClick(form.line("password"), Qt::Key_Tab);
    QTRY_VERIFY_WITH_TIMEOUT(form.said("signInSaid").contains(u"does not take"_s), Long);
    QVERIFY(!form.said("signInSaid").contains(u"wr0ng"_s));
    QCOMPARE(wrongPasswords(), before + 1);
    form.line("user")->setFocus();
    form.line("password")->setFocus();
    form.line("user")->setFocus();
    QTest::qWait(0);
    QCOMPARE(wrongPasswords(), before + 1);
}

void ConnectDialogTest::takesApartWhatIsPasted()
{
    const Form form;
    form.paste(u"postgresql://muster:s3cr3t@127.0.0.1:%1/muster?schema=team&application_name=x"_s.arg(m_server->port()));
    QCOMPARE(form.line("server")->text(), u"127.0.0.1"_s);
    QCOMPARE(form.line("port")->text(), QString::number(m_server->port()));
    QCOMPARE(form.line("database")->text(), u"muster"_s);
    QCOMPARE(form.line("schema")->text(), u"team"_s);
    QCOMPARE(form.line("user")->text(), u"muster"_s);
    QCOMPARE(form.dialog.password(), u"s3cr3t"_s);
    QCOMPARE(form.line("password")->echoMode(), QLineEdit::Password);
    QVERIFY(!form.line("server")->isUndoAvailable()); // undoing would show it
    QVERIFY2(!form.dialog.location().contains(u"s3cr3t"_s) && form.dialog.location().contains(u"application_name=x"_s), qPrintable(form.dialog.location()));
    QTRY_VERIFY_WITH_TIMEOUT(form.said("wholeSaid").contains(u"Northwind"_s), Long);
}

void ConnectDialogTest::keepsNothingOfWhatCannotBeRead()
{
    const Form form;
    form.paste(u"postgresql://muster:s3cr3t@127.0.0.1/muster?colour=red"_s);
    QCOMPARE(form.line("server")->text(), QString());
    QVERIFY(!form.line("server")->isUndoAvailable());
    QTRY_VERIFY2(form.said("serverSaid").contains(u"cannot be read"_s) && !form.said("serverSaid").contains(u"s3cr"_s), qPrintable(form.said("serverSaid")));
    form.paste(u"postgresql://muster@127.0.0.1/muster?colour=red"_s); // without a password it can be mended
    QTRY_VERIFY(form.line("server")->text().contains(u"colour"_s) && form.said("serverSaid").contains(u"colour"_s));
}

// The first server takes the connection and never says anything.
void ConnectDialogTest::answersOnlyToWhatIsTypedNow()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const Form form(u"postgresql://muster@127.0.0.1:%1/muster?schema=team"_s.arg(silent.serverPort()));
    QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), Long);
    form.type("port", QString::number(m_server->port()));
    QStringList said;
    QTRY_VERIFY_WITH_TIMEOUT((said << form.said("serverSaid"), form.said("signInSaid").contains(u"password"_s)), Long);
    said.removeDuplicates();
    QCOMPARE(said, QStringList {QString()});
}

void ConnectDialogTest::isSafeWhereOneGoesOverANetwork()
{
    const Form form(u"postgresql://ada@/people?host=/run/pg"_s);
    const auto *authority = form.line("authority");
    QVERIFY(!form.dialog.location().contains(u"sslmode"_s) && !authority->isVisible());
    form.type("server", u"db.invalid"_s);
    QVERIFY(form.dialog.location().contains(u"sslmode=verify-full"_s) && authority->isVisible());
    form.type("authority", u"/home/ada/own ca.crt"_s);
    QVERIFY(form.dialog.location().contains(u"sslrootcert=/home/ada/own%20ca.crt"_s));
    const auto *security = form.dialog.findChild<QComboBox *>(u"security"_s);
    QCOMPARE(security->findData(u"disable"_s), -1);
    const Form given(u"postgresql://ada@db.invalid/people?sslmode=disable"_s); // as it was given to them
    QVERIFY(given.dialog.location().contains(u"sslmode=disable"_s));
    QVERIFY(given.dialog.findChild<QComboBox *>(u"security"_s)->currentText().contains(u"Not encrypted"_s));
}

void ConnectDialogTest::connectsByEnter()
{
    Form form(location());
    form.line("password")->setFocus();
    QTest::keyClicks(form.line("password"), u"wr0ng"_s);
    QTest::keyClick(form.line("password"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(form.said("signInSaid").contains(u"does not take"_s), Long);
    QVERIFY(form.accepted.isEmpty());
    form.type("password", u"s3cr3t"_s);
    QTest::keyClick(form.line("password"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(form.accepted.size(), 1, Long);
    QCOMPARE(form.dialog.location(), location());
    QVERIFY(!ServerPasswords::instance().of(form.dialog.account())); // whoever asked holds it
}

QTEST_MAIN(ConnectDialogTest)
#include "ConnectDialogTest.moc"
