// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvTable.h"
#include "exchange/CsvWriter.h"
#include "exchange/SheetFormats.h"
#include "exchange/XlsxWriter.h"
#include "exchange/ZipArchive.h"
#include "exchange/Spreadsheet.h"

#include "OtherPrograms.h"
#include "ZipFile.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using test::workbook;
using test::zipped;

namespace {

using Rows = QVector<QStringList>;

Result<CsvTable> tableOf(const QByteArray &bytes, const QString &sheet = {})
{
    return Spreadsheet::read(bytes, sheet).and_then([](CsvText text) { return CsvTable::parse(std::move(text)); });
}

Rows rowsOf(const CsvTable &table)
{
    Rows rows {table.header()};
    for (int row = 0; row < table.rowCount(); ++row)
        rows.append(table.fields(row));
    return rows;
}

Rows rowsOf(const QByteArray &bytes)
{
    const Result<CsvTable> table = tableOf(bytes);
    return table ? rowsOf(*table) : Rows {{u"error %1"_s.arg(int(table.error().code)), table.error().parameters.join(u' ')}};
}

QByteArray cell(const QByteArray &place, const QByteArray &text)
{
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

std::optional<ErrorCode> errorOf(const QByteArray &bytes)
{
    const Result<CsvTable> table = tableOf(bytes);
    return table ? std::nullopt : std::optional(table.error().code);
}

} // namespace

Q_DECLARE_METATYPE(UnpackLimits)

// What comes in as .xlsx is the same table as what comes in as CSV. Ordinary files are written by other programs and by our
// own export; odd ones by the test, part by part.
class SpreadsheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void formats_data();
    void formats();
    void gapsAndNumbersOfRows();
    void sharedTexts();
    void theFirstSheetThatCanBeSeenAndHasSomething();
    void aSheetIsChosen();
    void ourOwnExportComesBack();
    void otherPrograms();
    void whatIsNoSpreadsheet_data();
    void whatIsNoSpreadsheet();
    void hostileParts_data();
    void hostileParts();
    void unpacksNoMoreThanItMay_data();
    void unpacksNoMoreThanItMay();
    void thousandsOfParts();
    void everyCutIsSaid();
    void damageDoesNotCrash();
    void namesArePartsAndNothingElse();
    void contentDecidesAndNotTheName();
    void readingCanBeCancelled();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void SpreadsheetTest::cells_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole number") << QByteArray("<c><v>42</v></c>") << u"42"_s;
    QTest::newRow("whole number with a point") << QByteArray("<c><v>42.0</v></c>") << u"42"_s;
    QTest::newRow("exponent") << QByteArray("<c><v>1.00001E5</v></c>") << u"100001"_s;
    QTest::newRow("phone") << QByteArray("<c t=\"n\"><v>4.930123456789E12</v></c>") << u"4930123456789"_s;
    QTest::newRow("as Excel rounds") << QByteArray("<c><v>0.30000000000000004</v></c>") << u"0.3"_s;
    QTest::newRow("small") << QByteArray("<c><v>1.5E-7</v></c>") << u"0.00000015"_s;
    QTest::newRow("huge") << QByteArray("<c><v>1.2E20</v></c>") << u"120000000000000000000"_s;
    QTest::newRow("negative") << QByteArray("<c><v>-3.25</v></c>") << u"-3.25"_s;
    QTest::newRow("true") << QByteArray("<c t=\"b\"><v>1</v></c>") << u"TRUE"_s;
    QTest::newRow("false") << QByteArray("<c t=\"b\"><v>0</v></c>") << u"FALSE"_s;
    QTest::newRow("formula") << QByteArray("<c t=\"str\"><f>A1&amp;\"b\"</f><v>a&amp;b</v></c>") << u"a&b"_s;
    QTest::newRow("formula of a number") << QByteArray("<c><f>6*7</f><v>42</v></c>") << u"42"_s;
    QTest::newRow("error") << QByteArray("<c t=\"e\"><v>#N/A</v></c>") << u"#N/A"_s;
    QTest::newRow("date as text") << QByteArray("<c t=\"d\"><v>2024-02-29</v></c>") << u"2024-02-29"_s;
    QTest::newRow("inline") << QByteArray("<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> Ada </t></is></c>") << u" Ada "_s;
    QTest::newRow("runs") << QByteArray("<c t=\"inlineStr\"><is><r><rPr><b/></rPr><t>Ad</t></r><r><t>a</t></r></is></c>") << u"Ada"_s;
    QTest::newRow("how it is spoken") << QByteArray("<c t=\"inlineStr\"><is><t>森</t><rPh sb=\"0\" eb=\"1\"><t>モリ</t></rPh></is></c>") << u"森"_s;
    QTest::newRow("escapes") << QByteArray("<c t=\"inlineStr\"><is><t>a_x000A_b_x005F_x0041_</t></is></c>") << u"a\nb_x0041_"_s;
    QTest::newRow("escaped pair") << QByteArray("<c t=\"inlineStr\"><is><t>_xD83D__xDE00_</t></is></c>") << u"😀"_s;
    QTest::newRow("half a pair") << QByteArray("<c t=\"inlineStr\"><is><t>_xD83D_x</t></is></c>") << u"_xD83D_x"_s;
    QTest::newRow("no escape") << QByteArray("<c t=\"inlineStr\"><is><t>a_xyz_ b_x41_</t></is></c>") << u"a_xyz_ b_x41_"_s;
    QTest::newRow("line breaks, quotes, commas") << QByteArray("<c t=\"inlineStr\"><is><t>a\nb, \"c\"; d</t></is></c>") << u"a\nb, \"c\"; d"_s;
    QTest::newRow("apostrophe") << QByteArray("<c t=\"inlineStr\"><is><t>'=1+1</t></is></c>") << u"'=1+1"_s;
    QTest::newRow("formula as text") << QByteArray("<c t=\"inlineStr\"><is><t>=1+1</t></is></c>") << u"=1+1"_s;
    QTest::newRow("no text of that number") << QByteArray("<c t=\"s\"><v>77</v></c>") << QString();
}

void SpreadsheetTest::cells()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, text);
    const Rows rows = rowsOf(zipped(workbook("<row>" + cell("A1", "a") + cell("B1", "b") + "</row><row>" + xml + "<c r=\"B2\"><v>7</v></c></row>")));
    QCOMPARE(rows, (Rows {{u"a"_s, u"b"_s}, {text, u"7"_s}}));
}

void SpreadsheetTest::formats_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("general") << u"General"_s << 45351.5 << u"45351.5"_s;
    QTest::newRow("date") << u"yyyy\\-mm\\-dd"_s << 45351.0 << u"2024-02-29"_s;
    QTest::newRow("German date") << u"[$-407]d. mmmm yyyy;@"_s << 45351.0 << u"2024-02-29"_s;
    QTest::newRow("date and time") << u"dd/mm/yyyy hh:mm"_s << 45351.75 << u"2024-02-29 18:00:00"_s;
    QTest::newRow("time") << u"h:mm AM/PM"_s << 0.25 << u"06:00:00"_s;
    QTest::newRow("duration") << u"[h]:mm:ss"_s << 0.5 << u"12:00:00"_s;
    QTest::newRow("months") << u"mmm"_s << 45351.0 << u"2024-02-29"_s;
    QTest::newRow("first day") << u"d.m.yy"_s << 1.0 << u"1900-01-01"_s;
    QTest::newRow("before the day that never was") << u"d.m.yy"_s << 59.0 << u"1900-02-28"_s;
    QTest::newRow("after it") << u"d.m.yy"_s << 61.0 << u"1900-03-01"_s;
    QTest::newRow("a day past the calendar") << u"d.m.yy"_s << 3e6 << u"3000000"_s;
    QTest::newRow("leading zeros") << u"00000"_s << 42.0 << u"00042"_s;
    QTest::newRow("literal text is no date") << u"0\" days\""_s << 3.0 << u"3"_s;
    QTest::newRow("colour is no date") << u"[Red]#,##0.00"_s << 3.5 << u"3.5"_s;
    QTest::newRow("scientific is none") << u"0.00E+00"_s << 250000.0 << u"250000"_s;
    QTest::newRow("text") << u"@"_s << 12.0 << u"12"_s;
}

void SpreadsheetTest::formats()
{
    QFETCH(QString, code);
    QFETCH(double, number);
    const QByteArray styles = "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"" + code.toHtmlEscaped().toUtf8()
        + "\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/><xf "
          "numFmtId=\"14\"/></cellXfs></styleSheet>";
    const QByteArray rows = "<row>" + cell("A1", "a") + "</row><row><c s=\"1\"><v>" + QByteArray::number(number, 'g', 17) + "</v></c></row>"
        + "<row><c s=\"2\"><v>36526</v></c></row><row><c s=\"99\"><v>36526</v></c></row>";
    const Rows read = rowsOf(zipped(workbook(rows, {{u"xl/styles.xml"_s, styles}})));
    QTEST(read.value(1).value(0), "text");
    QCOMPARE(read.value(2).value(0), u"2000-01-01"_s);
    QCOMPARE(read.value(3).value(0), u"36526"_s);
}

void SpreadsheetTest::gapsAndNumbersOfRows()
{
    const QByteArray rows = "<row r=\"3\">" + cell("B3", "email") + cell("C3", "first name") + "</row><row r=\"5\"><c r=\"B5\" s=\"0\"/></row><row r=\"7\">"
        + cell("C7", "Ada\nMaria") + "</row><row>" + cell("B8", "b@x.example") + cell("E8", " ") + "</row>";
    const Result<CsvTable> table = tableOf(zipped(workbook(rows)));
    QVERIFY(table);
    QCOMPARE(rowsOf(*table), (Rows {{{}, u"email"_s, u"first name"_s}, {{}, {}, u"Ada\nMaria"_s}, {{}, u"b@x.example"_s}}));
    QCOMPARE(table->line(0), 7);
    QCOMPARE(table->line(1), 8);
    QVERIFY(table->row(1));
}

void SpreadsheetTest::sharedTexts()
{
    QByteArray shared = "<sst>";
    for (int i = 0; i < 5000; ++i)
        shared += "<si><t>text " + QByteArray::number(i) + "</t><phoneticPr/></si>";
    const QByteArray rows = "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>4999</v></c></row><row><c t=\"s\"><v>1234</v></c></row>";
    QCOMPARE(rowsOf(zipped(workbook(rows, {{u"xl/sharedStrings.xml"_s, shared + "</sst>"}}))),
        (Rows {{u"text 0"_s, u"text 4999"_s}, {u"text 1234"_s}}));
}

void SpreadsheetTest::theFirstSheetThatCanBeSeenAndHasSomething()
{
    const QByteArray data = "<worksheet><sheetData><row>" + cell("A1", "second") + "</row></sheetData></worksheet>";
    const QByteArray three = "<workbook xmlns:r=\"x\"><sheets><sheet name=\"Hidden\" r:id=\"s1\" state=\"%1\"/><sheet name=\"Seen\" r:id=\"s2\"/></sheets></workbook>";
    for (const char *state : {"hidden", "veryHidden"}) {
        const Result<CsvTable> table = tableOf(zipped(workbook("<row>" + cell("A1", "first") + "</row>",
            {{u"xl/worksheets/sheet2.xml"_s, data}, {u"xl/workbook.xml"_s, QByteArray(three).replace("%1", state)}})));
        QVERIFY(table);
        QCOMPARE(table->sheet(), u"Seen"_s);
        QCOMPARE(table->sheets(), QStringList {u"Seen"_s});
        QCOMPARE(table->header(), QStringList {u"second"_s});
    }
    const Result<CsvTable> table = tableOf(zipped(workbook({}, {{u"xl/worksheets/sheet2.xml"_s, data}, {u"xl/workbook.xml"_s, QByteArray(three).replace("%1", "visible")}})));
    QVERIFY(table);
    QCOMPARE(table->sheet(), u"Seen"_s);
    QCOMPARE(errorOf(zipped(workbook({}))), ErrorCode::CsvNoHeader);
}

void SpreadsheetTest::aSheetIsChosen()
{
    const QByteArray data = "<worksheet><sheetData><row>" + cell("A1", "second") + "</row></sheetData></worksheet>";
    const QByteArray bytes = zipped(workbook("<row>" + cell("A1", "first") + "</row>", {{u"xl/worksheets/sheet2.xml"_s, data},
        {u"xl/workbook.xml"_s, "<workbook xmlns:r=\"x\"><sheets><sheet name=\"One\" r:id=\"s1\"/><sheet name=\"Two\" r:id=\"s2\"/></sheets></workbook>"}}));
    QCOMPARE(tableOf(bytes)->sheet(), u"One"_s);
    QCOMPARE(tableOf(bytes)->sheets(), (QStringList {u"One"_s, u"Two"_s}));
    QCOMPARE(tableOf(bytes, u"two"_s)->header(), QStringList {u"second"_s});
    QCOMPARE(tableOf(bytes, u"Three"_s).error().code, ErrorCode::SheetNotFound);
}

void SpreadsheetTest::ourOwnExportComesBack()
{
    const Rows people {{u"email"_s, u"first name"_s}, {u"ann@x.example"_s, u"'=1+1"_s}, {u"bo@x.example"_s, u"=cmd"_s}, {u"cy@x.example"_s, u"_x0041_ 'n"_s},
        {u"@handle"_s, u"a\nb \"c\""_s}, {u"-1"_s, u"森 😀"_s}};
    XlsxWriter writer(path(u"own.xlsx"_s), u"People"_s, QTimeZone::utc());
    QVERIFY(writer.begin({{people.first().first()}, {people.first().last()}}));
    for (qsizetype row = 1; row < people.size(); ++row)
        QVERIFY(writer.row({people.at(row).first(), people.at(row).last()}));
    QVERIFY(writer.end());
    const Result<CsvTable> table = CsvTable::read(path(u"own.xlsx"_s));
    QVERIFY(table);
    QCOMPARE(rowsOf(*table), people);
    QCOMPARE(table->sheet(), u"People"_s);
}

void SpreadsheetTest::otherPrograms()
{
    const QString file = path(u"other.xlsx"_s);
    const test::Finished written = test::runScript(u"odd_workbook.py"_s, file);
    QVERIFY2(written.well, written.errors.constData());
    const Rows people {{u"email"_s, u"first name"_s, u"active"_s, u"since"_s, u"number"_s}, {u"ann@x.example"_s, u"Ann"_s, u"TRUE"_s, u"2024-02-29"_s, u"100000"_s},
        {u"bo@x.example"_s, u" Bo\nLi "_s, u"FALSE"_s, u"1999-12-31"_s, u"0.1"_s}};
    Result<CsvTable> table = CsvTable::read(file);
    QVERIFY(table);
    QCOMPARE(rowsOf(*table), people);
    QCOMPARE(table->line(1), 5);
    // and as LibreOffice writes it anew
    QDir(m_folder.path()).mkdir(u"again"_s);
    const test::Finished again = test::run(u"soffice"_s, {u"-env:UserInstallation=file://"_s + path(u"office"_s), u"--headless"_s, u"--convert-to"_s, u"xlsx:Calc MS Excel 2007 XML"_s,
        u"--outdir"_s, path(u"again"_s), file});
    QVERIFY2(again.well, again.errors.constData());
    table = CsvTable::read(path(u"again/other.xlsx"_s));
    QVERIFY(table);
    QCOMPARE(rowsOf(*table), people);
    QCOMPARE(table->line(1), 5);
}

void SpreadsheetTest::whatIsNoSpreadsheet_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray compound = QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(600, '\0');
    const QString protectedBook = u"EncryptedPackage"_s;
    const QByteArray wide(reinterpret_cast<const char *>(protectedBook.utf16()), protectedBook.size() * 2);
    QTest::newRow("xls") << compound << ErrorCode::SpreadsheetOld;
    QTest::newRow("password") << compound + wide << ErrorCode::SpreadsheetEncrypted;
    QTest::newRow("encrypted zip") << zipped(workbook("<row/>"), "secret") << ErrorCode::SpreadsheetEncrypted;
    QTest::newRow("ods") << zipped({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"}, {u"content.xml"_s, "<a/>"}, {u"META-INF/manifest.xml"_s, "<a/>"}})
                         << ErrorCode::SpreadsheetForeign;
    QTest::newRow("any archive") << zipped({{u"readme.txt"_s, "hello"}}) << ErrorCode::SpreadsheetForeign;
    QTest::newRow("a letter") << zipped(workbook({}, {{u"xl/workbook.xml"_s, "<document/>"}})) << ErrorCode::SpreadsheetForeign;
    QTest::newRow("beginning alone") << QByteArray("PK\x03\x04 and then nothing") << ErrorCode::SpreadsheetDamaged;
    QTest::newRow("an archive of nothing") << "PK\x05\x06" + QByteArray(18, '\0') << ErrorCode::SpreadsheetForeign;
}

void SpreadsheetTest::whatIsNoSpreadsheet()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QVERIFY(Spreadsheet::isOne(bytes));
    QCOMPARE(errorOf(bytes), code);
}

void SpreadsheetTest::hostileParts_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QByteArray>("xml");
    const QString sheet = u"xl/worksheets/sheet1.xml"_s;
    const auto sheetOf = [](const QByteArray &rows) { return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"; };
    QByteArray laughs = "<!DOCTYPE w [<!ENTITY a \"ha\">";
    for (char c = 'b'; c < 'k'; ++c)
        laughs += QByteArray("<!ENTITY ") + c + " \"" + QByteArray(QByteArray("&") + char(c - 1) + ";").repeated(10) + "\">";
    QTest::newRow("entities") << sheet << laughs + "]>" + sheetOf("<row>" + cell("A1", "&j;") + "</row>");
    QTest::newRow("a file of this computer")
        << sheet << "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + sheetOf("<row>" + cell("A1", "&a;") + "</row>");
    QTest::newRow("entities of shared texts") << u"xl/sharedStrings.xml"_s << QByteArray("<!DOCTYPE sst []><sst/>");
    QTest::newRow("depth") << sheet << QByteArray("<a>").repeated(100'000);
    QTest::newRow("row 0") << sheet << sheetOf("<row r=\"0\">" + cell("A1", "a") + "</row>");
    QTest::newRow("row past the last") << sheet << sheetOf("<row r=\"1048577\">" + cell("A1", "a") + "</row>");
    QTest::newRow("column past the last") << sheet << sheetOf("<row>" + cell("XFE1", "a") + "</row>");
    QTest::newRow("endless letters") << sheet << sheetOf("<row>" + cell(QByteArray(1000, 'Z'), "a") + "</row>");
    QTest::newRow("place without column") << sheet << sheetOf("<row>" + cell("12", "a") + "</row>");
    QTest::newRow("text without end") << sheet << sheetOf("<row>" + cell("A1", QByteArray(2 << 20, 'a')) + "</row>");
    QTest::newRow("not closed") << sheet << QByteArray("<worksheet><sheetData><row>");
    QTest::newRow("no XML") << sheet << QByteArray("\x00\x01\x02", 3);
    QTest::newRow("nothing") << sheet << QByteArray();
}

void SpreadsheetTest::hostileParts()
{
    QFETCH(QString, part);
    QFETCH(QByteArray, xml);
    QCOMPARE(errorOf(zipped(workbook("<row>" + cell("A1", "a") + "</row>", {{part, xml}}))), ErrorCode::SpreadsheetDamaged);
}

void SpreadsheetTest::unpacksNoMoreThanItMay_data()
{
    QTest::addColumn<UnpackLimits>("limits");
    QTest::addColumn<bool>("stopped");
    QTest::newRow("as it is") << UnpackLimits {} << false;
    QTest::newRow("all of it") << UnpackLimits {.most = 1 << 20} << true;
    QTest::newRow("to what is packed") << UnpackLimits {.ratioFrom = 1 << 16, .ratio = 20} << true;
    QTest::newRow("parts") << UnpackLimits {.parts = 3} << true;
}

void SpreadsheetTest::unpacksNoMoreThanItMay()
{
    QFETCH(UnpackLimits, limits);
    const QByteArray bytes = zipped(workbook(QByteArray("<row>" + cell("A1", "a") + "</row>").replace("A1", "").replace(" r=\"\"", "").repeated(50'000)));
    const Result<CsvText> text = Spreadsheet::read(bytes, {}, {}, limits);
    QTEST(!text, "stopped");
    if (!text)
        QCOMPARE(text.error().code, ErrorCode::SpreadsheetTooLarge);
}

void SpreadsheetTest::thousandsOfParts()
{
    test::ZipParts parts = workbook("<row>" + cell("A1", "a") + "</row>");
    for (int i = 0; i < 11'000; ++i)
        parts.insert(QString::number(i), {});
    QCOMPARE(errorOf(zipped(parts)), ErrorCode::SpreadsheetTooLarge);
}

void SpreadsheetTest::everyCutIsSaid()
{
    const QByteArray bytes = zipped(workbook("<row>" + cell("A1", "a") + "</row>"));
    QCOMPARE(rowsOf(bytes), (Rows {{u"a"_s}}));
    for (qsizetype length = 8; length < bytes.size(); length += 7)
        QCOMPARE(errorOf(bytes.first(length)), ErrorCode::SpreadsheetDamaged);
}

// One byte wrong: the same rows, or a sentence that says why not; the checksum of a part leaves no third way.
void SpreadsheetTest::damageDoesNotCrash()
{
    QByteArray rows;
    for (int i = 0; i < 300; ++i)
        rows += "<row>" + QByteArray(cell("A1", "person " + QByteArray::number(i * 7919))).replace(" r=\"A1\"", "") + "</row>";
    const QByteArray bytes = zipped(workbook(rows));
    const Rows whole = rowsOf(bytes);
    QRandomGenerator random(20);
    for (int i = 0; i < 3000; ++i) {
        QByteArray damaged = bytes;
        const int at = random.bounded(int(bytes.size()));
        damaged[at] = char(random.bounded(256));
        if (!Spreadsheet::isOne(damaged))
            continue;
        const Result<CsvTable> table = tableOf(damaged);
        if (table)
            QCOMPARE(rowsOf(*table), whole);
        else
            QVERIFY(table.error().code >= ErrorCode::SpreadsheetEncrypted || table.error().code == ErrorCode::CsvNoHeader);
    }
}

void SpreadsheetTest::namesArePartsAndNothingElse()
{
    QFile secret(path(u"secret.xml"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("<worksheet><sheetData><row>" + cell("A1", "secret") + "</row></sheetData></worksheet>");
    secret.close();
    test::ZipParts parts = workbook("<row>" + cell("A1", "a") + "</row>");
    QByteArray &relations = parts[u"xl/_rels/workbook.xml.rels"_s];
    const QByteArray target = "worksheets/sheet1.xml";
    for (const QByteArray &elsewhere : {secret.fileName().toUtf8(), "../../../../../../.." + secret.fileName().toUtf8(), QByteArray("file://") + secret.fileName().toUtf8()}) {
        test::ZipParts tried = parts;
        tried[u"xl/_rels/workbook.xml.rels"_s] = QByteArray(relations).replace(target, elsewhere);
        QCOMPARE(errorOf(zipped(tried)), ErrorCode::SpreadsheetDamaged);
    }
    parts.insert(u"../../outside.xml"_s, "x");
    QCOMPARE(rowsOf(zipped(parts)), (Rows {{u"a"_s}}));
    QVERIFY(!QFile::exists(path(u"outside.xml"_s)));
}

void SpreadsheetTest::contentDecidesAndNotTheName()
{
    const auto write = [this](const QString &name, const QByteArray &bytes) {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"sheet.csv"_s, zipped(workbook("<row>" + cell("A1", "a") + "</row>"))));
    QVERIFY(write(u"text.xlsx"_s, "a;b\n1;2\n"));
    const Result<CsvTable> sheet = CsvTable::read(path(u"sheet.csv"_s));
    QVERIFY(sheet && sheet->isSpreadsheet());
    QCOMPARE(sheet->header(), QStringList {u"a"_s});
    const Result<CsvTable> text = CsvTable::read(path(u"text.xlsx"_s));
    QVERIFY(text && !text->isSpreadsheet());
    QCOMPARE(rowsOf(*text), (Rows {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}}));
}

void SpreadsheetTest::readingCanBeCancelled()
{
    const QByteArray bytes = zipped(workbook("<row>" + cell("A1", "a") + "</row>"));
    const Result<CsvText> text = Spreadsheet::read(bytes, {}, [](qint64, qint64) { return false; });
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(SpreadsheetTest)
#include "SpreadsheetTest.moc"
