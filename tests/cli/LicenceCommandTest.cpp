// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Musterctl.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

// Licences and seats as a script has to do with them.
class LicenceCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aKeyIsMadeSignedAndNotTrusted();
    void aSecretKeyThatOthersCanReadSignsNothing();
    void isInstalledAndShown();
    void comesFromStandardInput();
    void whatIsNoneIsRefused();
    void misuseIsSaid_data();
    void misuseIsSaid();
    void anImportSaysTheNumbers();
    void seatsAreListedAndFreed();

private:
    Run issue(const QStringList &more) const;
    void install(int seats);
    QJsonObject object(const QStringList &arguments) const { return QJsonDocument::fromJson(m_musterctl->runHere(arguments).out.toUtf8()).object(); }

    std::unique_ptr<Musterctl> m_musterctl;
};

// With the key of tests, which a fresh copy of the sources shows to everybody.
void LicenceCommandTest::init()
{
    m_musterctl = std::make_unique<Musterctl>();
    QVERIFY(m_musterctl->begin());
    QFile key(QStringLiteral(MUSTER_TEST_DATA "/licence/test.key"));
    QVERIFY(key.open(QIODevice::ReadOnly));
    m_musterctl->write(u"test.key"_s, key.readAll());
    QVERIFY(QFile::setPermissions(m_musterctl->path(u"test.key"_s), QFile::ReadOwner | QFile::WriteOwner));
}

Run LicenceCommandTest::issue(const QStringList &more) const
{
    return m_musterctl->run(QStringList {u"licence"_s, u"issue"_s, u"--key"_s, m_musterctl->path(u"test.key"_s), u"--until"_s, u"2099-12-31"_s} + more);
}

void LicenceCommandTest::install(int seats)
{
    const Run issued = issue({u"--organization"_s, u"Northwind"_s, u"--seats"_s, QString::number(seats), u"--serial"_s, u"A 7"_s});
    QVERIFY2(issued.exit == 0 && issued.err.isEmpty(), qPrintable(issued.err));
    m_musterctl->write(u"licence.txt"_s, issued.out.toUtf8());
    const Run run = m_musterctl->runHere({u"licence"_s, u"install"_s, m_musterctl->path(u"licence.txt"_s)});
    QVERIFY2(run.exit == 0, qPrintable(run.err));
}

void LicenceCommandTest::aKeyIsMadeSignedAndNotTrusted()
{
    const QString path = m_musterctl->path(u"seller"_s);
    QCOMPARE(m_musterctl->run({u"licence"_s, u"keygen"_s, path}).exit, 0);
    QCOMPARE(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    const Run issued = m_musterctl->run({u"licence"_s, u"issue"_s, u"--key"_s, path, u"--organization"_s, u"Northwind"_s, u"--seats"_s, u"900"_s, u"--until"_s, u"2099-12-31"_s});
    QCOMPARE(issued.exit, 0);
    QVERIFY2(issued.err.contains(u"MUSTER_LICENCE_KEY"_s), qPrintable(issued.err));
    const Run run = m_musterctl->runHere({u"licence"_s, u"install"_s, u"-"_s}, issued.out.toUtf8());
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.complainsInOneLine() && run.err.contains(u"not signed"_s), qPrintable(run.err));
    QCOMPARE(object({u"licence"_s, u"show"_s, u"--json"_s}).value("state"_L1).toString(), u"none"_s);
}

void LicenceCommandTest::aSecretKeyThatOthersCanReadSignsNothing()
{
    QVERIFY(QFile::setPermissions(m_musterctl->path(u"test.key"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const Run run = issue({u"--organization"_s, u"Northwind"_s, u"--seats"_s, u"5"_s});
    QVERIFY2(run.exit == 1 && run.out.isEmpty() && run.err.contains(u"chmod 600"_s), qPrintable(run.err));
}

void LicenceCommandTest::isInstalledAndShown()
{
    install(5);
    const QJsonObject shown = object({u"licence"_s, u"show"_s, u"--json"_s});
    QCOMPARE(shown.value("organization"_L1).toString(), u"Northwind"_s);
    QCOMPARE(shown.value("seats"_L1).toInt(), 5);
    QCOMPARE(shown.value("used"_L1).toInt(), 1);
    QCOMPARE(shown.value("free"_L1).toInt(), 4);
    QCOMPARE(shown.value("until"_L1).toString(), u"2099-12-31"_s);
    QCOMPARE(shown.value("serial"_L1).toString(), u"A 7"_s);
    QCOMPARE(shown.value("state"_L1).toString(), u"valid"_s);
    QVERIFY(shown.value("test"_L1).toBool());
    const Run text = m_musterctl->runHere({u"licence"_s, u"show"_s});
    for (const QString &part : {u"Northwind"_s, u"5"_s, u"A 7"_s, u"31 Dec 2099"_s, u"key of tests"_s})
        QVERIFY2(text.out.contains(part), qPrintable(text.out));
    QCOMPARE(m_musterctl->runHere({u"licence"_s, u"remove"_s, u"--reason"_s, u"Sold"_s}).exit, 0);
    QCOMPARE(object({u"licence"_s, u"show"_s, u"--json"_s}).value("state"_L1).toString(), u"none"_s);
    QCOMPARE(m_musterctl->runHere({u"undo"_s}).exit, 0);
    QCOMPARE(object({u"licence"_s, u"show"_s, u"--json"_s}).value("seats"_L1).toInt(), 5);
    QCOMPARE(m_musterctl->list(u"events"_s).size(), 4);
}

// As a mail that was answered to would have it, but for the marks of what is quoted.
void LicenceCommandTest::comesFromStandardInput()
{
    const Run issued = issue({u"--organization"_s, u"northwind"_s, u"--seats"_s, u"7"_s});
    const QByteArray mailed = "\xef\xbb\xbf\r\n   " + issued.out.toUtf8().replace("\n", "\r\n\t \xc2\xa0") + "\r\n\r\n";
    const Run run = m_musterctl->runHere({u"licence"_s, u"install"_s, u"-"_s}, mailed);
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    QCOMPARE(object({u"licence"_s, u"show"_s, u"--json"_s}).value("seats"_L1).toInt(), 7);
}

void LicenceCommandTest::whatIsNoneIsRefused()
{
    m_musterctl->write(u"empty.txt"_s, "  \n");
    m_musterctl->write(u"large.txt"_s, QByteArray(1'000'000, 'A'));
    m_musterctl->write(u"bytes.txt"_s, QByteArray("muster1.\0\xff\xfe", 11));
    for (const QString &name : {u"empty.txt"_s, u"large.txt"_s, u"bytes.txt"_s, u"test.key"_s, u"none.txt"_s}) {
        const Run run = m_musterctl->runHere({u"licence"_s, u"install"_s, m_musterctl->path(name)});
        QVERIFY2(run.exit == 1 && run.complainsInOneLine(), qPrintable(name + u": "_s + run.err));
    }
    QCOMPARE(m_musterctl->list(u"events"_s).size(), 1);
}

void LicenceCommandTest::misuseIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList {u"licence"_s};
    QTest::newRow("something else") << QStringList {u"licence"_s, u"buy"_s};
    QTest::newRow("no file") << QStringList {u"licence"_s, u"install"_s};
    QTest::newRow("no name") << QStringList {u"licence"_s, u"keygen"_s};
    QTest::newRow("a file too many") << QStringList {u"licence"_s, u"show"_s, u"x"_s};
    QTest::newRow("no workspace") << QStringList {u"licence"_s, u"show"_s};
    QTest::newRow("nothing to issue") << QStringList {u"licence"_s, u"issue"_s};
    QTest::newRow("a day that is none") << QStringList {u"licence"_s, u"issue"_s, u"--key"_s, u"k"_s, u"--organization"_s, u"N"_s, u"--seats"_s, u"1"_s, u"--until"_s, u"2027-02-30"_s};
    QTest::newRow("half a seat") << QStringList {u"licence"_s, u"issue"_s, u"--key"_s, u"k"_s, u"--organization"_s, u"N"_s, u"--seats"_s, u"1.5"_s, u"--until"_s, u"2027-02-28"_s};
    QTest::newRow("free nobody") << QStringList {u"-w"_s, u"x"_s, u"seats"_s, u"--free"_s, u" "_s};
    QTest::newRow("free and list") << QStringList {u"-w"_s, u"x"_s, u"seats"_s, u"--free"_s, u"ann"_s, u"--over-time"_s};
    QTest::newRow("instead of nothing") << QStringList {u"-w"_s, u"x"_s, u"seats"_s, u"--instead"_s, u"analyst"_s};
}

void LicenceCommandTest::misuseIsSaid()
{
    QFETCH(QStringList, arguments);
    const Run run = m_musterctl->run(arguments);
    QVERIFY2(run.exit == 2 && run.out.isEmpty() && run.complainsInOneLine(), qPrintable(run.err));
}

void LicenceCommandTest::anImportSaysTheNumbers()
{
    install(2);
    m_musterctl->write(u"two.csv"_s, "email,role\nann@x.example,Standard User\nbo@x.example,Administrator\n");
    const QByteArray before = m_musterctl->everything();
    const Run refused = m_musterctl->runHere({u"import"_s, m_musterctl->path(u"two.csv"_s)});
    QVERIFY2(refused.exit == 1 && refused.err.contains(u"1 of 2 seats are taken; 2 more are needed"_s), qPrintable(refused.err));
    QCOMPARE(m_musterctl->everything(), before);
    m_musterctl->write(u"fits.csv"_s, "email,role\nann@x.example,Standard User\nbo@x.example,Analyst\n");
    QCOMPARE(m_musterctl->runHere({u"import"_s, m_musterctl->path(u"fits.csv"_s)}).exit, 0);
    QCOMPARE(m_musterctl->runHere({u"import"_s, m_musterctl->path(u"fits.csv"_s)}).exit, 0); // all of them are there
    m_musterctl->write(u"renamed.csv"_s, "email,role,department\nann@x.example,Standard User,Yard\n");
    QCOMPARE(m_musterctl->runHere({u"import"_s, m_musterctl->path(u"renamed.csv"_s)}).exit, 0);
    QCOMPARE(object({u"seats"_s, u"--json"_s}).value("free"_L1).toInt(), 0);
}

void LicenceCommandTest::seatsAreListedAndFreed()
{
    QCOMPARE(m_musterctl->apply(R"([{"do": "addUser", "set": {"email": "ann@x.example", "roles": ["standard-user"], "status": "disabled"}},
        {"do": "addUser", "set": {"email": "bo@x.example", "roles": ["standard-user", "analyst"], "status": "active"}},
        {"do": "addUser", "set": {"email": "cy@x.example", "roles": ["analyst"], "status": "disabled"}}])").exit, 0);
    QJsonObject seats = object({u"seats"_s, u"--json"_s});
    QCOMPARE(seats.value("used"_L1).toInt(), 3);
    QVERIFY(seats.value("seats"_L1).isNull());
    QCOMPARE(seats.value("spare"_L1).toObject().value("disabled"_L1).toInt(), 1);
    const QByteArray before = m_musterctl->everything();
    QCOMPARE(m_musterctl->runHere({u"seats"_s, u"--free"_s, u"domain:x.example"_s, u"--dry-run"_s}).exit, 0);
    QCOMPARE(m_musterctl->everything(), before);
    const Run freed = m_musterctl->runHere({u"seats"_s, u"--free"_s, u"domain:x.example"_s, u"--reason"_s, u"Left"_s});
    QVERIFY2(freed.exit == 0 && freed.out.contains(u"2"_s), qPrintable(freed.err));
    QCOMPARE(object({u"seats"_s, u"--json"_s}).value("used"_L1).toInt(), 1);
    QCOMPARE(m_musterctl->list(u"users"_s, u"status:disabled role:analyst"_s).size(), 3);
    QVERIFY(m_musterctl->runHere({u"seats"_s, u"--free"_s, u"domain:x.example"_s}).out.contains(u"Nobody"_s));
    const QJsonArray months = m_musterctl->runHere({u"seats"_s, u"--over-time"_s, u"--json"_s}).json();
    QCOMPARE(months.last().toObject().value("used"_L1).toInt(), 1);
    QCOMPARE(m_musterctl->runHere({u"undo"_s}).exit, 0);
    const auto withoutEnds = [](const QByteArray &all) {
        static const QRegularExpression ended(u"\"sessionsEnded\":(null|\"[^\"]*\")"_s);
        return QString::fromUtf8(all).remove(ended);
    };
    QCOMPARE(withoutEnds(m_musterctl->everything()), withoutEnds(before)); // sessions that have ended stay so
    QVERIFY(m_musterctl->everything() != before);
    QCOMPARE(m_musterctl->runHere({u"seats"_s, u"--free"_s, u"ann@x.example"_s, u"--keep-active"_s, u"--instead"_s, u"Juggler"_s}).exit, 1);
    QCOMPARE(m_musterctl->runHere({u"seats"_s, u"--free"_s, u"bo@x.example"_s, u"--keep-active"_s}).exit, 0);
    QCOMPARE(m_musterctl->list(u"users"_s, u"status:active role:analyst"_s).size(), 1);
}

QTEST_GUILESS_MAIN(LicenceCommandTest)

#include "LicenceCommandTest.moc"
