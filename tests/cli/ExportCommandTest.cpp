// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Musterctl.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

class ExportCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void jsonHasRawValues();
    void csvIsSafeAndComesBack();
    void csvForExcelWhereTheCommaIsTheDecimalSign();
    void aQueryChoosesRows();
    void excelFilesAreWritten();
    void wrongUsage_data();
    void wrongUsage();
    void whatCannotBeWrittenLeavesNothing();

private:
    QByteArray fileOf(const QString &name, const QStringList &options = {}) const;

    Musterctl m_musterctl;
};

void ExportCommandTest::initTestCase()
{
    QVERIFY(m_musterctl.begin());
    const Run run = m_musterctl.apply(R"json([
        {"do": "addUser", "set": {"email": "bo@example.org", "firstName": "=HYPERLINK(\"http://x\",\"y\")", "lastName": "Lünd; \"B\"", "status": "active"}},
        {"do": "addGroup", "set": {"name": "Field crew"}},
        {"do": "addMember", "group": "Field crew", "user": "bo@example.org"}])json");
    QVERIFY2(run.exit == 0, qPrintable(run.err));
}

QByteArray ExportCommandTest::fileOf(const QString &name, const QStringList &options) const
{
    const QString path = m_musterctl.path(name);
    const Run run = m_musterctl.runHere(QStringList {u"export"_s, path} + options);
    QFile file(path);
    if (run.exit != 0 || !run.out.contains(name) || !file.open(QIODevice::ReadOnly))
        return "failed: " + run.err.toUtf8();
    return file.readAll();
}

void ExportCommandTest::jsonHasRawValues()
{
    const QJsonArray users = QJsonDocument::fromJson(fileOf(u"users.json"_s)).array();
    QCOMPARE(users.size(), 2);
    QStringList names;
    for (const QJsonValue &user : users)
        names.append(user.toObject().value("firstName"_L1).toString());
    QVERIFY(names.contains(u"=HYPERLINK(\"http://x\",\"y\")"_s));
    QCOMPARE(QJsonDocument::fromJson(fileOf(u"groups.json"_s, {u"--table"_s, u"groups"_s})).array().size(), 1);
}

void ExportCommandTest::csvIsSafeAndComesBack()
{
    const QByteArray csv = fileOf(u"users.csv"_s);
    QVERIFY(csv.startsWith("\xef\xbb\xbf"));
    for (const QByteArray &line : csv.split('\n')) {
        for (const QByteArray &cell : line.split(','))
            QVERIFY2(!cell.startsWith('=') && !cell.startsWith("\"="), csv.constData());
    }
    const QByteArray before = m_musterctl.everything();
    const Run import = m_musterctl.runHere({u"import"_s, m_musterctl.path(u"users.csv"_s)});
    QVERIFY2(import.exit == 0, qPrintable(import.err));
    QCOMPARE(m_musterctl.everything(), before);
}

void ExportCommandTest::csvForExcelWhereTheCommaIsTheDecimalSign()
{
    const QByteArray csv = fileOf(u"german.csv"_s, {u"--semicolon"_s, u"--no-bom"_s});
    QVERIFY2(!csv.startsWith("\xef\xbb\xbf") && csv.split('\n').first().contains(';'), csv.constData());
    QVERIFY(csv.contains("\"Lünd; \"\"B\"\"\""));
}

void ExportCommandTest::aQueryChoosesRows()
{
    QCOMPARE(
        QJsonDocument::fromJson(fileOf(u"some.json"_s, {u"--query"_s, u"domain:example.org"_s})).array().size(), 1);
    QCOMPARE(QJsonDocument::fromJson(fileOf(u"none.json"_s, {u"--query"_s, u"zzz"_s})).array().size(), 0);
}

void ExportCommandTest::excelFilesAreWritten()
{
    const QByteArray audit = fileOf(u"audit.xlsx"_s);
    const QByteArray users = fileOf(u"users.xlsx"_s, {u"--table"_s, u"users"_s});
    QVERIFY(audit.startsWith("PK\x03\x04"));
    QVERIFY(users.startsWith("PK\x03\x04"));
    QVERIFY(audit.count("xl/worksheets/sheet") > users.count("xl/worksheets/sheet")); // the workbook has many
}

void ExportCommandTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("ending") << QStringList {u"users.txt"_s} << u"users.txt"_s;
    QTest::newRow("table") << QStringList {u"users.csv"_s, u"--table"_s, u"people"_s} << u"people"_s;
    QTest::newRow("query") << QStringList {u"users.csv"_s, u"--query"_s, u"colour:red"_s} << u"colour"_s;
}

void ExportCommandTest::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Run run = m_musterctl.runHere(QStringList {u"export"_s} + arguments);
    QCOMPARE(run.exit, 2);
    QVERIFY2(run.complainsInOneLine() && run.err.contains(says), qPrintable(run.err));
}

void ExportCommandTest::whatCannotBeWrittenLeavesNothing()
{
    for (const QString &name : {u"no/folder/users.csv"_s, u"no/folder/users.json"_s, u"no/folder/users.xlsx"_s}) {
        const Run run = m_musterctl.runHere({u"export"_s, m_musterctl.path(name)});
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.complainsInOneLine() && run.err.contains(name), qPrintable(run.err));
        QVERIFY(!QFile::exists(m_musterctl.path(u"no"_s)));
    }
}

QTEST_GUILESS_MAIN(ExportCommandTest)
#include "ExportCommandTest.moc"
