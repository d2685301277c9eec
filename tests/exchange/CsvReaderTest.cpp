// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvGuard.h"
#include "exchange/CsvTable.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <unicode/ucnv.h>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

CsvTable parsed(const QByteArray &bytes)
{
    return CsvTable::parse(CsvText::decode(bytes).value()).value();
}

QList<QStringList> allRows(const CsvTable &table)
{
    QList<QStringList> rows;
    for (int i = 0; i < table.rowCount(); ++i)
        rows.append(table.row(i).value());
    return rows;
}

const QStringList header {u"email"_s, u"first name"_s, u"last name"_s, u"role"_s, u"default group"_s};

const QList<QStringList> people {
    {u"anna.müller@nordwind.example"_s, u"Anna"_s, u"Müller"_s, u"Analyst"_s, u"TRUE"_s},
    {u"jörg@nordwind.example"_s, u"Jörg"_s, u"Weiß"_s, u"STD_USER"_s, u"FALSE"_s},
    {u"zoe@nordwind.example"_s, u"Zoë"_s, u"O'Brien"_s, u""_s, u""_s},
    {u"francois@nordwind.example"_s, u"François"_s, u"Lefèvre; fils"_s, u"Administrator"_s, u"FALSE"_s},
    {u"ines@nordwind.example"_s, u"Inês"_s, u"Conceição, Dr."_s, u"Analyst"_s, u"TRUE"_s},
    {u"lars@nordwind.example"_s, u"Lars"_s, u"Øster\"gaard"_s, u"Standard User"_s, u"FALSE"_s},
    {u"eur@nordwind.example"_s, u"Euro €"_s, u"Œuvre – “quoted”"_s, u"Analyst"_s, u"FALSE"_s},
    {u"line@nordwind.example"_s, u"Two\nlines"_s, u"Šimek\tTab"_s, u"Analyst"_s, u"FALSE"_s},
};

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samePeopleFromEveryProgram_data();
    void samePeopleFromEveryProgram();
    void encodingWithoutMark_data();
    void encodingWithoutMark();
    void utf16CharactersAcrossBlocks();
    void windows1252HasAMeaningForEveryByte();
    void detectsTheEncoding_data();
    void detectsTheEncoding();
    void aWrongGuessIsNeverSure_data();
    void aWrongGuessIsNeverSure();
    void westernNamesAreSure();
    void anEncodingCanBeChosen();
    void linesThatDisagreeAreSaid_data();
    void linesThatDisagreeAreSaid();
    void utf32IsRefused();
    void delimiter_data();
    void delimiter();
    void lineEnds_data();
    void lineEnds();
    void blankRowsCountAsLines();
    void lineBreaksInFieldsCountAsLines();
    void quoteInsideUnquotedFieldIsAQuote();
    void unclosedQuoteSpoilsOneRow_data();
    void unclosedQuoteSpoilsOneRow();
    void manyUnclosedQuotesStayFast();
    void fieldCounts();
    void guardIsTakenAway();
    void markAmidTheTextIsACharacter();
    void guardIsReversible();
    void withoutHeader_data();
    void withoutHeader();
    void headerAlone();
    void missingFile();
    void cancel();
    void aMillionRows();
};

void CsvReaderTest::samePeopleFromEveryProgram_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("Excel in Germany") << u"people-excel-germany.csv"_s << encoding::Windows1252 << ';';
    QTest::newRow("Google") << u"people-google.csv"_s << encoding::Utf8 << ',';
    QTest::newRow("script") << u"people-script.csv"_s << encoding::Utf16LittleEndian << '\t';
}

void CsvReaderTest::samePeopleFromEveryProgram()
{
    QFETCH(QString, file);
    const auto table = CsvTable::read(QStringLiteral(MUSTER_TEST_DATA) + u'/' + file);
    QVERIFY(table);
    QTEST(table->encoding(), "encoding");
    QTEST(table->delimiter(), "delimiter");
    QCOMPARE(table->header(), header);
    QCOMPARE(allRows(*table), people);
}

void CsvReaderTest::encodingWithoutMark_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString text = u"email,name\na@b.example,Grüße 😀 Ж\n"_s;
    const auto encoded = [&text](QStringConverter::Encoding encoding, bool mark) {
        QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return QByteArray(encoder(text));
    };
    using enum QStringConverter::Encoding;
    QTest::newRow("UTF-8") << encoded(Utf8, false) << encoding::Utf8;
    QTest::newRow("UTF-8, mark") << encoded(Utf8, true) << encoding::Utf8;
    QTest::newRow("UTF-16 LE") << encoded(Utf16LE, false) << encoding::Utf16LittleEndian;
    QTest::newRow("UTF-16 LE, mark") << encoded(Utf16LE, true) << encoding::Utf16LittleEndian;
    QTest::newRow("UTF-16 BE") << encoded(Utf16BE, false) << encoding::Utf16BigEndian;
    QTest::newRow("UTF-16 BE, mark") << encoded(Utf16BE, true) << encoding::Utf16BigEndian;
}

void CsvReaderTest::encodingWithoutMark()
{
    QFETCH(QByteArray, bytes);
    const CsvTable table = parsed(bytes);
    QTEST(table.encoding(), "encoding");
    QCOMPARE(table.header().first(), u"email"_s);
    QCOMPARE(table.row(0).value().at(1), u"Grüße 😀 Ж"_s);
}

void CsvReaderTest::utf16CharactersAcrossBlocks()
{
    QString text = u"ab\n"_s; // three units before, so that a pair lies across any even offset
    text += u"😀"_s.repeated(3 << 20);
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const CsvTable table = parsed(encoder(text));
    QCOMPARE(table.row(0).value().first(), u"😀"_s.repeated(3 << 20));
}

void CsvReaderTest::windows1252HasAMeaningForEveryByte()
{
    QByteArray bytes = "name\n";
    for (int byte = 0x80; byte <= 0xFF; ++byte)
        bytes += char(byte);
    const QString text = parsed(bytes).row(0).value().first();
    QCOMPARE(text.size(), 128);
    QCOMPARE(text.first(1), u"€"_s);
    QCOMPARE(text.at(0x9F - 0x80), u'Ÿ');
    QCOMPARE(text.at(0x81 - 0x80), QChar(0x81));
    QCOMPARE(text.last(32), u"àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"_s);
}

static QByteArray written(const QString &text, const char *encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &status);
    QByteArray bytes(text.size() * 4 + 16, '\0');
    bytes.truncate(ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()), reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status));
    ucnv_close(converter);
    return bytes;
}

// Names as they stand in files of people, which are no sentences.
void CsvReaderTest::detectsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("French") << QByteArray("windows-1252") << QStringList {u"Stéphane"_s, u"Agnès"_s, u"Gérard"_s};
    QTest::newRow("German") << QByteArray("windows-1252") << QStringList {u"Jürgen"_s, u"Käthe"_s, u"Müßig"_s, u"Günther"_s};
    QTest::newRow("Swedish") << QByteArray("windows-1252") << QStringList {u"Åsa"_s, u"Björn"_s, u"Märta"_s};
    QTest::newRow("Spanish") << QByteArray("windows-1252") << QStringList {u"Núñez"_s, u"José"_s, u"Martín"_s, u"Íñigo"_s};
    QTest::newRow("Portuguese") << QByteArray("windows-1252") << QStringList {u"João"_s, u"Conceição"_s, u"Gonçalves"_s};
    QTest::newRow("one name") << QByteArray("windows-1252") << QStringList {u"Björn"_s};
    QTest::newRow("Russian") << QByteArray("windows-1251") << QStringList {u"Иван"_s, u"Петрович"_s, u"Наталья"_s, u"Сергей"_s, u"Екатерина"_s};
    QTest::newRow("Greek") << QByteArray("windows-1253") << QStringList {u"Γεώργιος"_s, u"Παπαδόπουλος"_s, u"Ελένη"_s, u"Κωνσταντίνος"_s};
    QTest::newRow("Japanese") << QByteArray("Shift_JIS") << QStringList {u"田中太郎"_s, u"鈴木花子"_s, u"さくら"_s, u"佐藤健一"_s};
    QTest::newRow("Polish") << QByteArray("windows-1250") << QStringList {u"Łucja"_s, u"Wiśniewski"_s, u"Żofia"_s, u"Łukasz"_s};
    QTest::newRow("Korean") << QByteArray("EUC-KR") << QStringList {u"김민준"_s, u"이서연"_s, u"박지훈"_s, u"최수빈"_s};
}

void CsvReaderTest::detectsTheEncoding()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QStringList, names);
    const CsvTable table = parsed(written(u"email,name\n"_s + names.join(u'\n'), encoding.constData()));
    QStringList read;
    for (int row = 0; row < table.rowCount(); ++row)
        read.append(table.row(row).value().first());
    QVERIFY2(read == names, qPrintable(table.encoding() + u": "_s + read.join(u' ')));
}

void CsvReaderTest::aWrongGuessIsNeverSure_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<bool>("sureAtLast");
    const QStringList russian {u"Лев"_s, u"Ия"_s, u"Иван"_s, u"Петрович"_s, u"Наталья"_s, u"Сергей"_s, u"Екатерина"_s, u"Михаил"_s, u"Ольга"_s};
    QTest::newRow("Russian") << QByteArray("windows-1251") << russian << true;
    QTest::newRow("Russian, KOI8") << QByteArray("KOI8-R") << russian << true;
    QTest::newRow("Russian, ISO") << QByteArray("ISO-8859-5") << russian << true;
    QTest::newRow("Ukrainian") << QByteArray("windows-1251") << QStringList {u"Їжак"_s, u"Олена"_s, u"Андрій"_s, u"Шевченко"_s, u"Ганна"_s} << false;
    QTest::newRow("Greek") << QByteArray("windows-1253") << QStringList {u"Εύα"_s, u"Γεώργιος"_s, u"Παπαδόπουλος"_s, u"Ελένη"_s, u"Κωνσταντίνος"_s} << true;
    QTest::newRow("Hebrew") << QByteArray("windows-1255") << QStringList {u"דן"_s, u"שרה כהן"_s, u"משה לוי"_s, u"יעקב מזרחי"_s, u"רבקה"_s} << false;
    QTest::newRow("Arabic") << QByteArray("windows-1256") << QStringList {u"علي"_s, u"محمد"_s, u"فاطمة الزهراء"_s, u"عبد الله"_s, u"خديجة"_s} << false;
    QTest::newRow("Japanese") << QByteArray("Shift_JIS") << QStringList {u"林"_s, u"田中太郎"_s, u"鈴木花子"_s, u"さくら"_s, u"佐藤健一"_s} << true;
    QTest::newRow("Japanese, EUC") << QByteArray("EUC-JP") << QStringList {u"林"_s, u"田中太郎"_s, u"鈴木花子"_s, u"さくら"_s, u"佐藤健一"_s} << false;
    QTest::newRow("Chinese") << QByteArray("GB18030") << QStringList {u"李"_s, u"王小明"_s, u"张伟"_s, u"陈静"_s, u"刘洋"_s, u"赵敏"_s} << false;
    QTest::newRow("Chinese, Taiwan") << QByteArray("Big5") << QStringList {u"李"_s, u"王小明"_s, u"張偉"_s, u"陳靜"_s, u"劉洋"_s, u"趙敏"_s} << false;
    QTest::newRow("Korean") << QByteArray("EUC-KR") << QStringList {u"김"_s, u"김민준"_s, u"이서연"_s, u"박지훈"_s, u"최수빈"_s} << false;
    QTest::newRow("Thai") << QByteArray("TIS-620") << QStringList {u"สมชาย"_s, u"สุดา"_s, u"วิชัย"_s} << false;
    QTest::newRow("Polish") << QByteArray("windows-1250") << QStringList {u"Łucja"_s, u"Wiśniewski"_s, u"Żaneta"_s, u"Małgorzata"_s} << false;
}

// However few of the names the file has: it reads them rightly, or it says that it is not sure.
void CsvReaderTest::aWrongGuessIsNeverSure()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QStringList, names);
    QFETCH(bool, sureAtLast);
    for (qsizetype first = 0; first < names.size(); ++first) {
        for (qsizetype count = 1; first + count <= names.size(); ++count) {
            const QStringList some = names.sliced(first, count);
            const CsvTable table = parsed(written(u"email,name\n"_s + some.join(u'\n'), encoding.constData()));
            QStringList read;
            for (int row = 0; row < table.rowCount(); ++row)
                read.append(table.fields(row).value(0));
            QVERIFY2(read == some || table.isEncodingGuessed(), qPrintable(table.encoding() + u": "_s + read.join(u' ')));
            if (sureAtLast && count == names.size())
                QVERIFY2(!table.isEncodingGuessed(), qPrintable(table.encoding()));
        }
    }
}

// Most files are like this, and nobody shall be asked about them.
void CsvReaderTest::westernNamesAreSure()
{
    for (const QString &name : {u"Björn"_s, u"Zoë"_s, u"Åse"_s, u"Müßig"_s, u"Lebœuf"_s, u"O’Neill"_s, u"José"_s, u"Conceição"_s, u"Þór"_s, u"É. Noël"_s,
             u"“Bo” Äärö"_s, u"Øyvind – Åmål"_s, u"Šárka"_s}) {
        const CsvTable table = parsed(written(u"email,name\n"_s + name, "windows-1252"));
        QVERIFY2(!table.isEncodingGuessed() && table.fields(0).value(0) == name, qPrintable(table.encoding() + u' ' + name));
    }
}

void CsvReaderTest::anEncodingCanBeChosen()
{
    const QByteArray bytes = written(u"name\nŁucja\nŽofie\n"_s, "windows-1250");
    const CsvTable table = CsvTable::parse(CsvText::decode(bytes, u"Windows-1250"_s).value()).value();
    QCOMPARE(table.row(0).value().first(), u"Łucja"_s);
    QCOMPARE(table.row(1).value().first(), u"Žofie"_s);
    QCOMPARE(CsvText::decode(bytes, u"klingon"_s).error().code, ErrorCode::InvalidValue);
    const CsvTable wrong = CsvTable::parse(CsvText::decode(bytes, encoding::Utf8).value()).value();
    QCOMPARE(wrong.row(0).error(), (Error {ErrorCode::CsvUndecodable, {encoding::Utf8}}));
}

void CsvReaderTest::linesThatDisagreeAreSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("line");
    QTest::newRow("UTF-8 first") << QByteArray("name\nSt\xC3\xA9phane\nplain\nAgn\xE8s\n") << qint64(4);
    QTest::newRow("UTF-8 last") << QByteArray("name\r\nSt\xE9phane\r\nplain\r\nAgn\xC3\xA8s\r\n") << qint64(4);
    QTest::newRow("agreed") << QByteArray("name\nSt\xE9phane\nplain\nAgn\xE8s\n") << qint64(0);
}

void CsvReaderTest::linesThatDisagreeAreSaid()
{
    QFETCH(QByteArray, bytes);
    const CsvTable table = parsed(bytes);
    QTEST(table.disagreeingLine(), "line");
    QCOMPARE(table.secondEncoding(), table.disagreeingLine() ? encoding::Windows1252 : QString());
    QCOMPARE(table.row(0).value().first(), u"Stéphane"_s);
    QCOMPARE(table.row(2).value().first(), u"Agnès"_s);
}

void CsvReaderTest::utf32IsRefused()
{
    QCOMPARE(CsvText::decode(QByteArray("\xFF\xFE\0\0a\0\0\0", 8)).error(),
        (Error {ErrorCode::CsvUndecodable, {u"UTF-32"_s}}));
}

void CsvReaderTest::delimiter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<int>("line");
    QTest::newRow("comma") << QByteArray("email,name\na,b;c\n") << QStringList {u"a"_s, u"b;c"_s} << 2;
    QTest::newRow("semicolon") << QByteArray("email;name\na;b,c\n") << QStringList {u"a"_s, u"b,c"_s} << 2;
    QTest::newRow("tab") << QByteArray("email\tname\na\tb,c;d\n") << QStringList {u"a"_s, u"b,c;d"_s} << 2;
    QTest::newRow("semicolon, commas in every row")
        << QByteArray("email;name, given;role\na;b, c;d\ne;f, g;h\n") << QStringList {u"a"_s, u"b, c"_s, u"d"_s} << 2;
    QTest::newRow("comma, more semicolons in quotes")
        << QByteArray("email,\"x;y;z;v\"\na,\"1;2;3;4\"\n") << QStringList {u"a"_s, u"1;2;3;4"_s} << 2;
    QTest::newRow("one column") << QByteArray("email\na@b.example\n") << QStringList {u"a@b.example"_s} << 2;
    QTest::newRow("sep") << QByteArray("sep=;\r\nemail,x;name,y\r\n1,2;3,4\r\n") << QStringList {u"1,2"_s, u"3,4"_s}
                         << 3;
    QTest::newRow("sep, quoted") << QByteArray("\"sep=|\"\nemail|name\na|b\n") << QStringList {u"a"_s, u"b"_s} << 3;
    QTest::newRow("sep, mark") << QByteArray("\xEF\xBB\xBFSEP=\t\nemail\tname\na\tb\n") << QStringList {u"a"_s, u"b"_s}
                               << 3;
    QTest::newRow("not sep") << QByteArray("sep=,x\na,b\n") << QStringList {u"a"_s, u"b"_s} << 2;
}

void CsvReaderTest::delimiter()
{
    QFETCH(QByteArray, bytes);
    const CsvTable table = parsed(bytes);
    QTEST(table.row(0).value(), "row");
    QFETCH(int, line);
    QCOMPARE(table.line(0), line);
}

void CsvReaderTest::lineEnds_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("LF") << QByteArray("\n");
    QTest::newRow("CRLF") << QByteArray("\r\n");
    QTest::newRow("CR") << QByteArray("\r");
}

void CsvReaderTest::lineEnds()
{
    QFETCH(QByteArray, end);
    const CsvTable table
        = parsed("a,b" + end + "1,\"2" + end + "x\"" + end + end + "3,4"); // the last line is not ended
    QCOMPARE(
        allRows(table), (QList<QStringList> {{u"1"_s, u"2"_s + QString::fromLatin1(end) + u"x"_s}, {u"3"_s, u"4"_s}}));
    QCOMPARE(table.line(0), 2);
    QCOMPARE(table.line(1), 5);
}

void CsvReaderTest::blankRowsCountAsLines()
{
    const CsvTable table = parsed(QByteArray("\n\na,b\n,\n\"\",\"  \"\n \t\n\0\0\n1,2\n\n", 27));
    QCOMPARE(table.header(), (QStringList {u"a"_s, u"b"_s}));
    QCOMPARE(table.rowCount(), 1);
    QCOMPARE(table.line(0), 8);
    QCOMPARE(table.row(0).value(), (QStringList {u"1"_s, u"2"_s}));
    QCOMPARE(parsed("a\n\"\"\"\"\n").row(0).value(), QStringList {u"\""_s}); // a quote is text
}

void CsvReaderTest::lineBreaksInFieldsCountAsLines()
{
    const CsvTable table = parsed("a,b\n\"1\n2\r\n3\",x\n4,y\n");
    QCOMPARE(table.row(0).value().first(), u"1\n2\r\n3"_s);
    QCOMPARE(table.line(1), 5);
}

void CsvReaderTest::quoteInsideUnquotedFieldIsAQuote()
{
    QCOMPARE(parsed("a,b\n5\" disk,say \"hi\"\n").row(0).value(), (QStringList {u"5\" disk"_s, u"say \"hi\""_s}));
}

void CsvReaderTest::unclosedQuoteSpoilsOneRow_data()
{
    QTest::addColumn<QByteArray>("behind");
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::newRow("no quotes behind") << QByteArray("3,4\n5,6\n")
                                      << QList<QStringList> {{u"3"_s, u"4"_s}, {u"5"_s, u"6"_s}};
    QTest::newRow("quoted field behind") << QByteArray("3,\"4\"\n") << QList<QStringList> {{u"3"_s, u"4"_s}};
    QTest::newRow("quotes in quotes behind")
        << QByteArray("3,\"\"\"4\"\"\"\n5,\"\"\n") << QList<QStringList> {{u"3"_s, u"\"4\""_s}, {u"5"_s, u""_s}};
}

void CsvReaderTest::unclosedQuoteSpoilsOneRow()
{
    QFETCH(QByteArray, behind);
    QFETCH(QList<QStringList>, rows);
    for (const QByteArray wrong : {"1,\"two", "1,\"two\"x", "1,\""}) {
        const CsvTable table = parsed("a,b\n0,\"0\"\n" + wrong + "\n" + behind);
        QCOMPARE(table.rowCount(), rows.size() + 2);
        QCOMPARE(table.row(1).error(), (Error {ErrorCode::CsvBadQuote, {u"3"_s}}));
        QCOMPARE(table.fields(1).join(u','), QString::fromUtf8(wrong));
        for (int i = 0; i < rows.size(); ++i) {
            QCOMPARE(table.row(i + 2).value(), rows.at(i));
            QCOMPARE(table.line(i + 2), i + 4);
        }
    }
    // The line is the one with the quote, not the one on which its row begins.
    QCOMPARE(parsed("a,b\n\"1\n2\",\"x\n3,4\n").row(0).error(), (Error {ErrorCode::CsvBadQuote, {u"3"_s}}));
}

void CsvReaderTest::manyUnclosedQuotesStayFast()
{
    for (const QByteArray line : {"\",\n", "a,\"\n", "\"a\"\"\n", "x,\"y\n", "\"\"\"\n", "a,\"\"\"\n"})
        QVERIFY(parsed("a,b\n" + line.repeated(300'000)).rowCount() >= 1);
}

void CsvReaderTest::fieldCounts()
{
    const CsvTable table = parsed("a,b,c\n1\n1,2,3,,\n1,2,3,4\n1,2,3\n");
    QCOMPARE(table.row(0).value(), (QStringList {u"1"_s, {}, {}}));
    QCOMPARE(table.row(1).value(), (QStringList {u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(table.row(2).error(), (Error {ErrorCode::CsvWrongFieldCount, {u"3"_s, u"4"_s}}));
    QCOMPARE(table.fields(2), (QStringList {u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    QVERIFY(table.row(3));
}

void CsvReaderTest::guardIsTakenAway()
{
    QCOMPARE(parsed("a,b,c,d\n'=1+1,''quoted',','x\n").row(0).value(),
        (QStringList {u"=1+1"_s, u"'quoted'"_s, u"'"_s, u"'x"_s}));
}

void CsvReaderTest::markAmidTheTextIsACharacter()
{
    QCOMPARE(parsed("a,b\n\xEF\xBB\xBFx,\xEF\xBB\xBF\n").row(0).value(), (QStringList {u"\uFEFFx"_s, u"\uFEFF"_s}));
}

void CsvReaderTest::guardIsReversible()
{
    const QString alphabet = u"'=+-@\t\r\na"_s;
    QStringList texts {QString()};
    for (int length = 0, from = 0; length < 4; ++length) {
        const int to = int(texts.size());
        for (; from < to; ++from)
            for (const QChar c : alphabet)
                texts.append(texts.at(from) + c);
    }
    for (const QString &text : std::as_const(texts)) {
        const QString field = csv::guarded(text);
        QCOMPARE(csv::unguarded(field), text);
        QVERIFY(field.isEmpty() || !u"=+-@\t\r\n"_s.contains(field.front()));
    }
}

void CsvReaderTest::withoutHeader_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("found");
    QTest::newRow("empty") << QByteArray() << QString(u""_s);
    QTest::newRow("mark alone") << QByteArray("\xEF\xBB\xBF") << QString(u""_s);
    QTest::newRow("blank lines") << QByteArray("\r\n,,\r\n  \r\n") << QString(u""_s);
    QTest::newRow("sep alone") << QByteArray("sep=;") << QString(u""_s);
    QTest::newRow("spoilt") << QByteArray("email,\"name\na,b\n") << QString(u"email,\"name"_s);
}

void CsvReaderTest::withoutHeader()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, found);
    QCOMPARE(CsvTable::parse(CsvText::decode(bytes).value()).error(), (Error {ErrorCode::CsvNoHeader, {found}}));
}

void CsvReaderTest::headerAlone()
{
    const CsvTable table = parsed(" email , name\n");
    QCOMPARE(table.header(), (QStringList {u"email"_s, u"name"_s}));
    QCOMPARE(table.rowCount(), 0);
}

void CsvReaderTest::missingFile()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"none.csv"_s);
    QCOMPARE(CsvTable::read(path).error(), (Error {ErrorCode::FileNotFound, {path}}));
    QCOMPARE(CsvTable::read(dir.path()).error().code, ErrorCode::NotAFile);
}

void CsvReaderTest::cancel()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(u"big.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a,b\n" + QByteArray("1,2\n").repeated(4 << 20));
    file.close();

    QList<qint64> steps;
    QVERIFY(CsvTable::read(file.fileName(), [&](qint64 done, qint64 total) {
        steps.append(done);
        return total == 2 * file.size();
    }));
    QVERIFY(steps.size() > 4);
    QVERIFY(std::is_sorted(steps.cbegin(), steps.cend()));
    QVERIFY(steps.last() <= 2 * file.size());

    for (int calls = 0; calls < steps.size(); ++calls) {
        int left = calls;
        const auto table = CsvTable::read(file.fileName(), [&left](qint64, qint64) { return left-- > 0; });
        QCOMPARE(table.error().code, ErrorCode::Cancelled);
    }
}

void CsvReaderTest::aMillionRows()
{
    QByteArray bytes = "email,first name,last name,role,default group\n";
    for (int i = 0; i < 1'000'000; ++i)
        bytes += "user" + QByteArray::number(i) + "@nordwind.example,Anna,\"Müller, \"\"M\"\"\",Analyst,FALSE\n";
    const CsvTable table = parsed(bytes);
    QCOMPARE(table.rowCount(), 1'000'000);
    for (int i = 0; i < table.rowCount(); ++i) {
        const auto row = table.row(i);
        if (!row || row->size() != 5 || table.line(i) != i + 2)
            QFAIL(qPrintable(QString::number(i)));
    }
    QCOMPARE(table.row(999'999).value().first(), u"user999999@nordwind.example"_s);
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "CsvReaderTest.moc"
