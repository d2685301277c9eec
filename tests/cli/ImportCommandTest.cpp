// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Musterctl.h"

#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

const QByteArray good = "email,first name,last name,role,default group\n"
                        "bo@example.org,Bo,Lund,Analyst,FALSE\n"
                        "cy@example.org,Cy,\"Ortega, Jr.\",STD_USER,TRUE\n";
const QByteArray bad = good
    + "not an address,Dee,X,Analyst,FALSE\n"
      "eve@example.org,Eve,Y,Pen Tester,FALSE\n"
      "BO@example.org,Bo,Again,Analyst,FALSE\n";

} // namespace

class ImportCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void peopleAreBroughtIn();
    void aDryRunWritesNothing();
    void whatIsWrongStopsEverything();
    void failuresAreSaved();
    void aRoleCanBeChosen();
    void theRestCanBeImportedOnRequest();
    void theSameFileAgainChangesNothing();
    void anImportIsUndone();
    void columnsAreMapped();
    void theSameFaultIsOneLine();
    void ofVeryManyFaultsTheFirstAreSaid();
    void sentencesNameFew();
    void anEncodingIsChosen();
    void spreadsheetsComeInLikeText();
    void filesThatAreNoTable();
    void aFileWithoutHeadings();
    void wrongUsage_data();
    void wrongUsage();
    void filesThatAreNone_data();
    void filesThatAreNone();

private:
    Run import(const QByteArray &csv, const QStringList &options = {}) const;

    std::unique_ptr<Musterctl> m_musterctl;
};

void ImportCommandTest::init()
{
    m_musterctl = std::make_unique<Musterctl>();
    QVERIFY(m_musterctl->begin());
}

Run ImportCommandTest::import(const QByteArray &csv, const QStringList &options) const
{
    m_musterctl->write(u"users.csv"_s, csv);
    return m_musterctl->runHere(QStringList {u"import"_s, m_musterctl->path(u"users.csv"_s)} + options);
}

void ImportCommandTest::peopleAreBroughtIn()
{
    const Run run = import(good);
    QVERIFY2(run.exit == 0 && run.err.isEmpty(), qPrintable(run.err));
    const QJsonObject bo = m_musterctl->list(u"users"_s, u"email:bo@"_s).first().toObject();
    QCOMPARE(bo.value("roles"_L1), QJsonValue(QJsonArray {u"Analyst"_s}));
    const QJsonObject cy = m_musterctl->list(u"users"_s, u"email:cy@"_s).first().toObject();
    QCOMPARE(cy.value("lastName"_L1), QJsonValue(u"Ortega, Jr."_s));
    QCOMPARE(cy.value("roles"_L1), QJsonValue(QJsonArray {u"Standard User"_s}));
    QCOMPARE(cy.value("defaultGroup"_L1), QJsonValue(true));
    QCOMPARE(m_musterctl->list(u"events"_s).size(), 2); // one change set
}

void ImportCommandTest::aDryRunWritesNothing()
{
    const QByteArray before = m_musterctl->everything();
    const Run fine = import(good, {u"--dry-run"_s});
    QVERIFY2(fine.exit == 0, qPrintable(fine.err));
    QVERIFY2(fine.out.contains(u"2 new"_s), qPrintable(fine.out));
    const Run wrong = import(bad, {u"--dry-run"_s});
    QCOMPARE(wrong.exit, 1);
    QVERIFY2(wrong.out.contains(u"line 4:"_s) && wrong.out.contains(u"line 5:"_s) && wrong.out.contains(u"line 6:"_s),
        qPrintable(wrong.out));
    QVERIFY2(wrong.out.contains(u"“Pen Tester”"_s), qPrintable(wrong.out));
    QCOMPARE(m_musterctl->everything(), before);
}

void ImportCommandTest::whatIsWrongStopsEverything()
{
    const QByteArray before = m_musterctl->everything();
    const Run run = import(bad);
    QCOMPARE(run.exit, 1);
    QVERIFY(run.out.isEmpty());
    const QStringList lines = run.err.trimmed().split(u'\n');
    QCOMPARE(lines.size(), 4); // three rows, and what to do about them
    QVERIFY2(lines.at(0).contains(u"line 4: “not an address”"_s), qPrintable(run.err));
    QVERIFY2(lines.at(1).contains(u"line 5:"_s) && lines.at(1).contains(u"“Pen Tester”"_s), qPrintable(run.err));
    QVERIFY2(lines.at(2).contains(u"line 6:"_s) && lines.at(2).contains(u"line 2"_s), qPrintable(run.err));
    QVERIFY2(lines.at(3).contains(u"--skip-wrong"_s), qPrintable(run.err));
    QCOMPARE(m_musterctl->everything(), before);
}

void ImportCommandTest::failuresAreSaved()
{
    const QString failures = m_musterctl->path(u"wrong.csv"_s);
    QCOMPARE(import(bad, {u"--failures"_s, failures}).exit, 1);
    QFile file(failures);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QCOMPARE(text.trimmed().count(u'\n'), 3); // the header and three rows
    for (const QString &row : {u"not an address"_s, u"eve@example.org"_s, u"Again"_s})
        QVERIFY2(text.contains(row), qPrintable(text));
    QVERIFY(!text.contains(u"Ortega"_s));
}

void ImportCommandTest::aRoleCanBeChosen()
{
    const QByteArray csv = "email,role\neve@example.org,Pen Tester\nfay@example.org,pen tester\n";
    QCOMPARE(import(csv).exit, 1);
    const Run run = import(csv, {u"--map-role"_s, u"Pen Tester=Analyst"_s});
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    QCOMPARE(m_musterctl->list(u"users"_s, u"role:analyst"_s).size(), 2);
    QCOMPARE(import(csv, {u"--map-role"_s, u"Pen Tester=Wizard"_s}).exit, 1);
}

void ImportCommandTest::theRestCanBeImportedOnRequest()
{
    const Run run = import(bad, {u"--skip-wrong"_s});
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.err.trimmed().count(u'\n') + 1, 3); // what was left out is named all the same
    QCOMPARE(m_musterctl->list(u"users"_s, u"domain:example.org"_s).size(), 2);
}

void ImportCommandTest::theSameFileAgainChangesNothing()
{
    QCOMPARE(import(good).exit, 0);
    const QByteArray before = m_musterctl->everything();
    const Run again = import(good);
    QVERIFY2(again.exit == 0, qPrintable(again.err));
    QCOMPARE(m_musterctl->everything(), before);
    QCOMPARE(m_musterctl->list(u"events"_s).size(), 2);
}

void ImportCommandTest::anImportIsUndone()
{
    const QByteArray before = m_musterctl->everything();
    QCOMPARE(import("email,groups\nbo@example.org,Field crew\ncy@example.org,Field crew\n").exit, 0);
    QCOMPARE(m_musterctl->list(u"members"_s).size(), 2);
    QCOMPARE(m_musterctl->runHere({u"undo"_s}).exit, 0);
    QCOMPARE(m_musterctl->everything(), before);
}

void ImportCommandTest::columnsAreMapped()
{
    const QByteArray csv = "Login Name,Mail,Called\nbo@example.org,bo@private.example,Bo\n";
    const QByteArray before = m_musterctl->everything();
    for (const QString &wrong : {u"Login=email"_s, u"Login Name=address of a kind"_s})
        QCOMPARE(import(csv, {u"--map-column"_s, wrong}).exit, 1);
    QCOMPARE(m_musterctl->everything(), before);
    const Run run = import(csv, {u"--map-column"_s, u"login_name=E-Mail"_s, u"--map-column"_s, u"#3=Vorname"_s, u"--map-column"_s, u"Mail="_s});
    QVERIFY2(run.exit == 0 && !run.out.contains(u"not understood"_s), qPrintable(run.err + run.out));
    const QJsonObject bo = m_musterctl->list(u"users"_s, u"first:bo"_s).first().toObject();
    QCOMPARE(bo.value("email"_L1), QJsonValue(u"bo@example.org"_s));
}

void ImportCommandTest::theSameFaultIsOneLine()
{
    QByteArray csv = "email,role\n";
    for (int i = 0; i < 300; ++i)
        csv += "user" + QByteArray::number(i) + "@example.org," + (i % 2 ? "Juggler" : "JUG-GLER") + "\n";
    const Run run = import(csv);
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.err.trimmed().count(u'\n'), 1); // the fault, and what to do
    QVERIFY2(run.err.contains(u"“JUG-GLER”"_s) && run.err.contains(u"(300 rows: 2, 3, 4, 5, 6 …)"_s), qPrintable(run.err));
}

void ImportCommandTest::ofVeryManyFaultsTheFirstAreSaid()
{
    QByteArray csv = "email,role\n";
    for (int i = 0; i < 1234; ++i)
        csv += "nobody-" + QByteArray::number(i) + ",Analyst\n";
    const Run run = import(csv);
    QCOMPARE(run.exit, 1);
    const QStringList lines = run.err.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 1002); // these, how many more there are, and what to do
    QVERIFY2(lines.at(999).contains(u"nobody-999"_s), qPrintable(lines.at(999)));
    QVERIFY2(lines.at(1000).contains(u"234 more rows"_s), qPrintable(lines.at(1000)));
    QVERIFY2(lines.at(1001).contains(u"1,234"_s) || lines.at(1001).contains(u"1234"_s), qPrintable(lines.at(1001)));
}

void ImportCommandTest::sentencesNameFew()
{
    QByteArray header = "email";
    QByteArray csv;
    for (int i = 1; i <= 40; ++i)
        header += ",Odd " + QByteArray::number(i);
    for (int i = 1; i <= 70; ++i)
        csv += "user" + QByteArray::number(i) + "@example.org" + QByteArray(40, ',') + ",Crew " + QByteArray::number(i) + "\n";
    const Run run = import(header + ",groups,,\n" + csv, {u"--dry-run"_s});
    QVERIFY2(run.out.contains(u"70 groups would be added: “Crew 1”, “Crew 2”, “Crew 3”, “Crew 4”, “Crew 5” and 65 more."_s), qPrintable(run.out));
    QVERIFY2(run.out.contains(u"not understood: “Odd 1”, “Odd 2”, “Odd 3”, “Odd 4”, “Odd 5” and 35 more."_s), qPrintable(run.out)); // no word of blank ones
}

void ImportCommandTest::anEncodingIsChosen()
{
    const QByteArray csv = "email,first name\nlu@example.org,\xA3ucja\n";
    QCOMPARE(import(csv, {u"--encoding"_s, u"windows-125"_s}).exit, 1);
    QCOMPARE(import(csv, {u"--encoding"_s, u"UTF-8"_s}).exit, 1);
    for (const QStringList &options : {QStringList(), QStringList {u"--dry-run"_s}}) { // a guess is said, and is no more
        const Run guessed = import(csv, options);
        QVERIFY2(guessed.exit == 1 && guessed.complainsInOneLine() && guessed.err.contains(u"£ucja"_s) && guessed.err.contains(u"--encoding windows-1252"_s),
            qPrintable(guessed.err));
    }
    const Run western = import("email,first name\nbj@example.org,Bj\xF6rn\n", {u"--dry-run"_s});
    QVERIFY2(western.exit == 0 && western.out.contains(u"Read as windows-1252"_s), qPrintable(western.err));
    QCOMPARE(import(csv, {u"--encoding"_s, u"windows-1252"_s, u"--dry-run"_s}).exit, 0);
    QCOMPARE(import(csv, {u"--encoding"_s, u"windows-1250"_s}).exit, 0);
    QCOMPARE(m_musterctl->list(u"users"_s, u"email:lu@"_s).first().toObject().value("firstName"_L1), QJsonValue(u"Łucja"_s));
    const Run mixed = import("email,first name\nbo@example.org,J\xC3\xB6rg\ncy@example.org,J\xFCrgen\n");
    QVERIFY2(mixed.exit == 0 && mixed.out.contains(u"mixes two encodings"_s) && mixed.out.contains(u"line 3"_s), qPrintable(mixed.out));
    QCOMPARE(m_musterctl->list(u"users"_s, u"email:cy@"_s).first().toObject().value("firstName"_L1), QJsonValue(u"Jürgen"_s));
}

// What a workspace exports as .xlsx fills another one, whose own export is the same.
void ImportCommandTest::spreadsheetsComeInLikeText()
{
    QCOMPARE(import(good).exit, 0);
    const QByteArray odd = "[{\"do\": \"editUser\", \"user\": \"bo@example.org\", \"set\": {\"department\": \"'=1+1\", \"phone\": \"+49 30 1234\"}}]";
    QCOMPARE(m_musterctl->apply(odd).exit, 0);
    const QString exported = m_musterctl->path(u"users.xlsx"_s);
    QCOMPARE(m_musterctl->runHere({u"export"_s, exported, u"--table"_s, u"users"_s}).exit, 0);
    const QJsonArray before = m_musterctl->list(u"users"_s, u"email:example.org"_s);
    Musterctl other;
    QCOMPARE(other.init().exit, 0);
    const Run taken = other.runHere({u"import"_s, exported});
    QVERIFY2(taken.exit == 0, qPrintable(taken.err));
    const QJsonArray after = other.list(u"users"_s, u"email:example.org"_s);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        for (const QString &field : {u"email"_s, u"firstName"_s, u"lastName"_s, u"roles"_s, u"defaultGroup"_s, u"department"_s, u"phone"_s})
            QCOMPARE(after.at(i).toObject().value(field), before.at(i).toObject().value(field));
    }
    const Run again = other.runHere({u"import"_s, exported, u"--dry-run"_s});
    QVERIFY2(again.out.contains(u"0 new, 0 changed"_s), qPrintable(again.out));
    const Run noSheet = other.runHere({u"import"_s, exported, u"--sheet"_s, u"Nowhere"_s});
    QVERIFY2(noSheet.exit == 1 && noSheet.complainsInOneLine() && noSheet.err.contains(u"Nowhere"_s), qPrintable(noSheet.err));
}

void ImportCommandTest::filesThatAreNoTable()
{
    const Run old = import(QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(512, '\0'));
    QVERIFY2(old.exit == 1 && old.complainsInOneLine() && old.err.contains(u".xls"_s), qPrintable(old.err));
    const Run cut = import("PK\x03\x04 cut off");
    QVERIFY2(cut.exit == 1 && cut.complainsInOneLine() && cut.err.contains(u"damaged"_s), qPrintable(cut.err));
}

void ImportCommandTest::aFileWithoutHeadings()
{
    const QByteArray file = "Lund;Bo;bo@example.org\nOrtega;Cy;cy@example.org\n";
    const Run tried = import(file, {u"--dry-run"_s});
    QVERIFY2(tried.out.contains(u"#1=firstName, #2=lastName, #3=email"_s), qPrintable(tried.out));
    QCOMPARE(import(file, {u"--map-column"_s, u"#1=last name"_s}).exit, 0);
    QCOMPARE(m_musterctl->list(u"users"_s, u"email:bo@"_s).first().toObject().value("firstName"_L1), QJsonValue(u"Bo"_s));
}

void ImportCommandTest::wrongUsage_data()
{
    QTest::addColumn<QString>("pair");
    for (const char *pair : {"Analyst", "=Analyst", "Pen Tester="})
        QTest::newRow(pair) << QString::fromLatin1(pair);
}

void ImportCommandTest::wrongUsage()
{
    QFETCH(QString, pair);
    const Run run = import(good, {u"--map-role"_s, pair});
    QCOMPARE(run.exit, 2);
    QVERIFY2(run.complainsInOneLine() && run.err.contains(pair), qPrintable(run.err));
}

void ImportCommandTest::filesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << u"header"_s;
    QTest::newRow("no address") << QByteArray("first name,last name\nAda,King\n") << u"“email”"_s;
}

void ImportCommandTest::filesThatAreNone()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, says);
    const Run run = import(csv);
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.complainsInOneLine() && run.err.contains(says), qPrintable(run.err));
    const Run gone = m_musterctl->runHere({u"import"_s, u"gone.csv"_s});
    QCOMPARE(gone.exit, 1);
    QVERIFY2(gone.complainsInOneLine() && gone.err.contains(u"gone.csv"_s), qPrintable(gone.err));
}

QTEST_GUILESS_MAIN(ImportCommandTest)
#include "ImportCommandTest.moc"
