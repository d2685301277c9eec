// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/XlsxWriter.h"
#include "OtherPrograms.h"
#include "exchange/CsvTable.h"
#include "exchange/XlsxFacts.h"
#include "exchange/XlsxSheet.h"
#include "exchange/XlsxText.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using Kind = ValueKind;

namespace {

const QList<TableColumn> columns {
    {u"Name"_s, u"name"_s, Kind::Text},
    {u"Number"_s, u"number"_s, ValueKind::Number},
    {u"Created"_s, u"created"_s, ValueKind::Time},
    {u"Locked"_s, u"locked"_s, ValueKind::Flag},
    {u"Groups"_s, u"groups"_s, Kind::List},
};

// 2025-07-01 12:30:00 UTC
constexpr qint64 summer = 1'751'373'000'000;

const QStringList textsThatLookActive {u"=HYPERLINK(\"http://x\",\"y\")"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"{=1}"_s,
    u"http://example.org"_s, u"mailto:a@b.example"_s, u"00042"_s, u"1e5"_s, u"TRUE"_s, u"2025-03-01"_s, u"'quoted'"_s,
    u" blanks "_s, u"two\nlines"_s, u"😀 שלום"_s, u"<b>&amp;\"</b>"_s};

QJsonArray described(const QString &path)
{
    const test::Finished python = test::runScript(u"describe_workbook.py"_s, path);
    if (!python.well)
        qWarning("%s", python.errors.constData());
    return QJsonDocument::fromJson(python.output).array();
}

QJsonObject cell(const QJsonValue &sheet, int row, int column)
{
    return sheet[u"cells"_s][row][column].toObject();
}

} // namespace

class XlsxWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typesHeaderFilter();
    void withoutRows();
    void textStaysText();
    void textThatDoesNotFit_data();
    void textThatDoesNotFit();
    void numbersAndDatesThatDoNotFit();
    void widthsFit();
    void severalSheetsInTurn();
    void sheetNames_data();
    void sheetNames();
    void longTablesGoOn();
    void largeTablesGoOn();
    void aMillionRows();
    void state();
    void opensInLibreOffice();

private:
    QString path() const { return m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".xlsx"_s); }
    void writeTexts(const QStringList &texts);

    QTemporaryDir m_dir;
};

void XlsxWriterTest::typesHeaderFilter()
{
    XlsxWriter writer(path(), u"Users"_s, QTimeZone("Europe/Berlin"));
    QVERIFY(writer.begin(columns));
    QVERIFY(writer.row({u"Ada"_s, 42, summer, true, QStringList {u"A"_s, u"B"_s}}));
    QVERIFY(writer.row({{}, {}, {}, {}, {}}));
    QVERIFY(writer.row({u"Bob"_s, qint64(-7), QDateTime::fromMSecsSinceEpoch(summer), false, QStringList()}));
    QVERIFY(writer.end());

    const QJsonArray sheets = described(path());
    QCOMPARE(sheets.size(), 1);
    const QJsonValue sheet = sheets.first();
    QCOMPARE(sheet[u"name"_s].toString(), u"Users"_s);
    QCOMPARE(sheet[u"frozen"_s].toString(), u"A2"_s);
    QCOMPARE(sheet[u"filter"_s].toString(), u"A1:E4"_s);
    QCOMPARE(sheet[u"rows"_s].toInt(), 4);
    for (int i = 0; i < columns.size(); ++i) {
        QCOMPARE(cell(sheet, 0, i)[u"value"_s].toString(), columns.at(i).title + (i == 2 ? u" (Europe/Berlin)"_s : QString()));
        QVERIFY(cell(sheet, 0, i)[u"bold"_s].toBool());
        QVERIFY(!cell(sheet, 1, i)[u"bold"_s].toBool());
        QVERIFY(cell(sheet, 2, i)[u"value"_s].isNull());
    }
    const QStringList types {u"s"_s, u"n"_s, u"d"_s, u"b"_s, u"s"_s};
    const QJsonArray values {u"Ada"_s, 42, u"2025-07-01T14:30:00"_s, true, u"A; B"_s};
    for (int i = 0; i < types.size(); ++i) {
        QCOMPARE(cell(sheet, 1, i)[u"type"_s].toString(), types.at(i));
        QCOMPARE(cell(sheet, 1, i)[u"value"_s], values.at(i));
    }
    QCOMPARE(cell(sheet, 1, 2)[u"format"_s].toString(), u"yyyy-mm-dd hh:mm:ss"_s);
    QCOMPARE(cell(sheet, 3, 1)[u"value"_s].toInt(), -7);
    QCOMPARE(cell(sheet, 3, 2)[u"value"_s].toString(), u"2025-07-01T14:30:00"_s);
}

void XlsxWriterTest::withoutRows()
{
    XlsxWriter writer(path(), u"Users"_s);
    QVERIFY(writer.begin(columns));
    QVERIFY(writer.end());
    const QJsonArray sheets = described(path());
    QCOMPARE(sheets.first()[u"filter"_s].toString(), u"A1:E1"_s);
    QCOMPARE(sheets.first()[u"rows"_s].toInt(), 1);
}

void XlsxWriterTest::writeTexts(const QStringList &texts)
{
    XlsxWriter writer(path(), u"Texts"_s);
    QVERIFY(writer.begin({columns.first()}));
    for (const QString &text : texts)
        QVERIFY(writer.row({text}));
    QVERIFY(writer.end());
}

void XlsxWriterTest::textStaysText()
{
    writeTexts(textsThatLookActive);
    const QJsonArray sheets = described(path());
    QCOMPARE(sheets.size(), 1);
    for (int i = 0; i < textsThatLookActive.size(); ++i) {
        const QJsonObject found = cell(sheets.first(), i + 1, 0);
        QCOMPARE(found[u"value"_s].toString(), textsThatLookActive.at(i));
        QCOMPARE(found[u"type"_s].toString(), u"s"_s);
        QVERIFY(!found[u"link"_s].toBool());
    }
}

void XlsxWriterTest::textThatDoesNotFit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const QString longest(32'767, u'x');
    QTest::newRow("longest") << longest << longest;
    QTest::newRow("too long") << longest + u'x' << longest.first(32'766) + u'…';
    QTest::newRow("pair at the cut") << longest.first(32'765) + u"😀😀"_s << longest.first(32'765) + u'…';
    QTest::newRow("control characters") << QString(u"a\0b\x01\x1F"_s) << QString(u"a\uFFFDb\uFFFD\uFFFD"_s);
    QTest::newRow("no characters") << QString(u"a\uFFFE\uFFFF"_s) << QString(u"a\uFFFD\uFFFD"_s);
    QTest::newRow("half pairs") << QString(QChar(0xD83D)) + u'a' + QChar(0xDE00) << QString(u"\uFFFDa\uFFFD"_s);
    QTest::newRow("line ends") << QString(u"a\r\nb\rc\n"_s) << QString(u"a\nb\nc\n"_s);
}

void XlsxWriterTest::textThatDoesNotFit()
{
    QFETCH(QString, text);
    writeTexts({text});
    const QJsonArray sheets = described(path());
    QTEST(cell(sheets.first(), 1, 0)[u"value"_s].toString(), "written");
}

void XlsxWriterTest::numbersAndDatesThatDoNotFit()
{
    XlsxWriter writer(path(), u"Users"_s);
    QVERIFY(writer.begin(columns));
    QVERIFY(writer.row({{}, qint64(9'007'199'254'740'993), qint64(-3'000'000'000'000)}));
    QVERIFY(writer.row({{}, qint64(9'007'199'254'740'991), qint64(0)}));
    QVERIFY(writer.end());
    const QJsonArray sheets = described(path());
    QCOMPARE(cell(sheets.first(), 1, 1)[u"value"_s].toString(), u"9007199254740993"_s);
    QCOMPARE(cell(sheets.first(), 1, 2)[u"value"_s].toString(), u"1874-12-07 18:40:00"_s);
    QCOMPARE(cell(sheets.first(), 2, 1)[u"value"_s].toDouble(), 9'007'199'254'740'991.);
    QCOMPARE(cell(sheets.first(), 2, 2)[u"value"_s].toString(), u"1970-01-01T00:00:00"_s);
}

void XlsxWriterTest::widthsFit()
{
    XlsxWriter writer(path(), u"Widths"_s);
    QVERIFY(writer.begin(
        {{u"A long title"_s}, {u"B"_s}, {u"C"_s}, {u"D"_s, {}, ValueKind::Time}, {u"E"_s, {}, Kind::Text, 33}}));
    QVERIFY(writer.row({u"x"_s, QString(25, u'x') + u'\n' + QString(40, u'x'), QString(500, u'x'), summer, u"x"_s}));
    for (int i = 0; i < 250; ++i)
        QVERIFY(writer.row({u"x"_s, u"x"_s}));
    QVERIFY(writer.row({QString(50, u'x')})); // beyond the sample
    QVERIFY(writer.end());
    const QJsonArray sheets = described(path());
    const QJsonValue widths = sheets.first()[u"widths"_s];
    const auto near
        = [&widths](const QString &column, double width) { return qAbs(widths[column].toDouble() - width) < 3; };
    QVERIFY(near(u"A"_s, 16));
    QVERIFY(near(u"B"_s, 27));
    QVERIFY(near(u"C"_s, 62));
    QVERIFY(near(u"D"_s, 20));
    QVERIFY(near(u"E"_s, 35));
}

void XlsxWriterTest::severalSheetsInTurn()
{
    XlsxWorkbook book(path());
    QVERIFY(book.open());
    const auto first = book.addSheet(u"First"_s);
    const auto second = book.addSheet(u"Second"_s);
    const auto facts = book.addFacts(u"Facts"_s);
    facts->add({{u"in the beginning"_s, 1}});
    QVERIFY(first->begin({columns.first()}));
    for (int i = 0; i < 300; ++i)
        QVERIFY(first->row({u"first %1"_s.arg(i)}));
    QVERIFY(first->end());
    QVERIFY(second->begin({columns.first()}));
    for (int i = 0; i < 30; ++i)
        QVERIFY(second->row({u"second %1"_s.arg(i)}));
    QVERIFY(second->end());
    facts->add({{u"in the end"_s, 2}});
    QVERIFY(book.save());
    const QJsonArray sheets = described(path());
    QCOMPARE(sheets.size(), 3);
    QCOMPARE(sheets.at(0)[u"name"_s].toString(), u"Facts"_s);
    QCOMPARE(cell(sheets.at(0), 0, 0)[u"value"_s].toString(), u"in the beginning"_s);
    QCOMPARE(cell(sheets.at(0), 1, 1)[u"value"_s].toInt(), 2);
    QCOMPARE(sheets.at(1)[u"rows"_s].toInt(), 301);
    QCOMPARE(cell(sheets.at(1), 20, 0)[u"value"_s].toString(), u"first 19"_s);
    QCOMPARE(cell(sheets.at(2), 30, 0)[u"value"_s].toString(), u"second 29"_s);
    QCOMPARE(sheets.at(2)[u"frozen"_s].toString(), u"A2"_s);
}

void XlsxWriterTest::sheetNames_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QStringList>("given");
    QTest::newRow("refused characters") << QStringList {u"a/b\\c:d*e?f[g]h"_s} << QStringList {u"a b c d e f g h"_s};
    QTest::newRow("apostrophes") << QStringList {u"'it's'"_s} << QStringList {u"it's"_s};
    QTest::newRow("twice") << QStringList {u"Users"_s, u"users"_s, u"USERS"_s}
                           << QStringList {u"Users"_s, u"users (2)"_s, u"USERS (3)"_s};
    QTest::newRow("long twice") << QStringList {QString(40, u'ä'), QString(40, u'ä')}
                                << QStringList {QString(31, u'ä'), QString(27, u'ä') + u" (2)"_s};
    QTest::newRow("half a pair") << QStringList {QString(30, u'a') + u"😀"_s} << QStringList {QString(30, u'a')};
    QTest::newRow("blank") << QStringList {u""_s, u"*"_s} << QStringList {u"-"_s, u"- (2)"_s};
    QTest::newRow("kept by Excel") << QStringList {u"history"_s} << QStringList {u"history_"_s};
}

void XlsxWriterTest::sheetNames()
{
    QFETCH(QStringList, wanted);
    XlsxWorkbook book(path());
    QVERIFY(book.open());
    for (const QString &name : wanted)
        book.addFacts(name)->add({{u"a"_s, 1}});
    QVERIFY(book.save());
    QStringList names;
    for (const QJsonValue sheet : described(path()))
        names.append(sheet[u"name"_s].toString());
    QTEST(names, "given");
}

void XlsxWriterTest::longTablesGoOn()
{
    XlsxWorkbook book(path());
    QVERIFY(book.open());
    XlsxSheet sheet(book, u"Users"_s, {3});
    QVERIFY(sheet.begin(columns));
    for (int i = 0; i < 7; ++i)
        QVERIFY(sheet.row({u"x"_s, i}));
    QVERIFY(sheet.end());
    QVERIFY(book.save());
    const QJsonArray sheets = described(path());
    QCOMPARE(sheets.size(), 3);
    const QStringList filters {u"A1:E4"_s, u"A1:E4"_s, u"A1:E2"_s};
    const QStringList names {u"Users"_s, u"Users (2)"_s, u"Users (3)"_s};
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(sheets.at(i)[u"name"_s].toString(), names.at(i));
        QCOMPARE(sheets.at(i)[u"filter"_s].toString(), filters.at(i));
        QCOMPARE(sheets.at(i)[u"frozen"_s].toString(), u"A2"_s);
        QVERIFY(cell(sheets.at(i), 0, 0)[u"bold"_s].toBool());
        QCOMPARE(cell(sheets.at(i), 1, 1)[u"value"_s].toInt(), i * 3);
    }
}

// By bytes: four gigabytes of XML are more than a part of an archive can be.
void XlsxWriterTest::largeTablesGoOn()
{
    XlsxWorkbook book(path());
    QVERIFY(book.open());
    XlsxSheet sheet(book, u"Users"_s, {100'000, 300'000});
    QVERIFY(sheet.begin({columns.first()}));
    for (int i = 0; i < 1000; ++i)
        QVERIFY(sheet.row({QString::number(i) + QString(1000, u'x')}));
    QVERIFY(sheet.end());
    QVERIFY(book.save());
    const QJsonArray sheets = described(path());
    QVERIFY(sheets.size() > 2);
    int rows = 0;
    for (const QJsonValue &part : sheets)
        rows += part[u"rows"_s].toInt() - 1;
    QCOMPARE(rows, 1000);
}

void XlsxWriterTest::aMillionRows()
{
    XlsxWriter writer(path(), u"Users"_s);
    QVERIFY(writer.begin({columns.at(1)}));
    for (int i = 0; i < 1'048'577; ++i)
        if (!writer.row({i}))
            QFAIL("not written");
    QVERIFY(writer.end());
    const test::Finished python = test::runScript(u"whole_workbook.py"_s, path());
    QVERIFY2(python.well, python.errors);
    QCOMPARE(python.output, QByteArray("Users\t1048576\tA1:A1048576\nUsers (2)\t3\tA1:A3\n"));
}

void XlsxWriterTest::state()
{
    XlsxWorkbook book(path());
    QVERIFY(book.open());
    book.addFacts(u"Summary"_s)->add({{u"Workspace"_s, u"=Northwind"_s}, {u"Users"_s, qint64(1000)},
        {u"Time"_s, QDateTime::fromMSecsSinceEpoch(summer)}, {u"Whole"_s, true},
        {u"Operators"_s, QStringList {u"Ada"_s, u"Bob"_s}}, {u"Blank"_s, {}}});
    QVERIFY(book.save());
    const QJsonArray sheets = described(path());
    const QStringList types {u"s"_s, u"n"_s, u"d"_s, u"b"_s, u"s"_s, u"n"_s};
    const QJsonArray values {u"=Northwind"_s, 1000, u"2025-07-01T12:30:00"_s, true, u"Ada; Bob"_s, QJsonValue::Null};
    for (int i = 0; i < types.size(); ++i) {
        QVERIFY(cell(sheets.first(), i, 0)[u"bold"_s].toBool());
        QCOMPARE(cell(sheets.first(), i, 1)[u"type"_s].toString(), types.at(i));
        QCOMPARE(cell(sheets.first(), i, 1)[u"value"_s], values.at(i));
    }
    QVERIFY(sheets.first()[u"filter"_s].isNull());
}

void XlsxWriterTest::opensInLibreOffice()
{
    const QStringList texts = textsThatLookActive + QStringList {u"_x0041_ stays"_s, u"_x000A_ stays"_s, u"a_x0009_b"_s};
    XlsxWriter writer(path(), u"Users"_s, QTimeZone("Europe/Berlin"));
    QVERIFY(writer.begin(columns));
    for (const QString &text : texts)
        QVERIFY(writer.row({text, 42, summer, true, QStringList {u"A"_s}}));
    QVERIFY(writer.end());

    const QTemporaryDir profile;
    const test::Finished office = test::run(u"soffice"_s,
        {u"-env:UserInstallation=file://"_s + profile.path(), u"--headless"_s, u"--convert-to"_s,
            u"csv:Text - txt - csv (StarCalc):44,34,76"_s, u"--outdir"_s, m_dir.path(), path()});
    QVERIFY2(office.well, office.errors);

    const auto table = CsvTable::read(QString(path()).replace(u".xlsx"_s, u".csv"_s));
    QVERIFY(table);
    QCOMPARE(table->header(), (QStringList {u"Name"_s, u"Number"_s, u"Created (Europe/Berlin)"_s, u"Locked"_s, u"Groups"_s}));
    QCOMPARE(table->rowCount(), texts.size());
    for (int i = 0; i < texts.size(); ++i)
        QCOMPARE(table->row(i).value(), (QStringList {texts.at(i), u"42"_s, u"2025-07-01 14:30:00"_s, u"TRUE"_s, u"A"_s}));
}

QTEST_GUILESS_MAIN(XlsxWriterTest)
#include "XlsxWriterTest.moc"
