// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvTable.h"
#include "exchange/CsvWriter.h"
#include "exchange/JsonWriter.h"

#include <QFile>
#include <QJsonArray>
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
    {u"Seats; \"held\""_s, u"seats"_s, ValueKind::Number},
    {u"Created"_s, u"created"_s, ValueKind::Time},
    {u"Locked"_s, u"locked"_s, ValueKind::Flag},
    {u"Groups"_s, u"groups"_s, Kind::List},
};

// 2025-07-01 12:30:15.250 UTC
constexpr qint64 summer = 1'751'373'015'250;

const QStringList nastyTexts {
    u"=HYPERLINK(\"http://x\",\"y\")"_s,
    u"+1"_s,
    u"-x"_s,
    u"@a"_s,
    u"'quoted'"_s,
    u"''"_s,
    u"'"_s,
    u"'=1"_s,
    u"\tleading tab"_s,
    u"\rleading CR"_s,
    u"\nleading LF"_s,
    u" blanks "_s,
    u"😀 👩‍👩‍👧"_s,
    u"שלום \u202Eabc"_s,
    QString(u"a\0b"_s),
    u"two\nlines\r\nthree\rfour"_s,
    u"a,b;c\td\"e\""_s,
    u"sep=;"_s,
    u"\uFEFFmark"_s,
    QString(40'000, u'x'),
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TextWritersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvAsExcelWantsIt();
    void csvComesBackUnchanged_data();
    void csvComesBackUnchanged();
    void csvTimesFollowTheZone();
    void csvTellsOneHourFromTheOther();
    void jsonHasRawValues();
    void jsonComesBackUnchanged();
    void jsonWithoutRows();
    void linksAreRefused();

private:
    void write(TableWriter &writer, const QList<QVariantList> &rows);
    QString path(const QString &name) const { return m_dir.filePath(name); }

    QTemporaryDir m_dir;
};

void TextWritersTest::write(TableWriter &writer, const QList<QVariantList> &rows)
{
    QVERIFY(writer.begin(columns));
    for (const QVariantList &row : rows)
        QVERIFY(writer.row(row));
    QVERIFY(writer.end());
}

void TextWritersTest::csvAsExcelWantsIt()
{
    CsvWriter writer(path(u"a.csv"_s), {';', true, QTimeZone::utc()});
    write(writer,
        {{u"=1"_s, -5, summer, true, QStringList {u"A"_s, u"B"_s}}, {u"Ä"_s, {}, {}, false, QStringList()}, {}});
    QCOMPARE(contents(path(u"a.csv"_s)),
        QByteArray("\xEF\xBB\xBFName;\"Seats; \"\"held\"\"\";Created;Locked;Groups\r\n"
                   "'=1;-5;2025-07-01 12:30:15+00:00;TRUE;\"A; B\"\r\n"
                   "Ä;;;FALSE;\r\n"
                   ";;;;\r\n"));
}

void TextWritersTest::csvComesBackUnchanged_data()
{
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<bool>("mark");
    QTest::newRow("comma") << ',' << false;
    QTest::newRow("comma, mark") << ',' << true;
    QTest::newRow("semicolon") << ';' << false;
    QTest::newRow("semicolon, mark") << ';' << true;
}

void TextWritersTest::csvComesBackUnchanged()
{
    QFETCH(char, delimiter);
    QFETCH(bool, mark);
    CsvWriter writer(path(u"b.csv"_s), {delimiter, mark, QTimeZone::utc()});
    QVERIFY(writer.begin({{u"=title"_s, {}, Kind::Text}, {u"Text"_s, {}, Kind::Text}}));
    for (const QString &text : nastyTexts)
        QVERIFY(writer.row({u"row"_s, text}));
    QVERIFY(writer.end());

    const auto table = CsvTable::read(path(u"b.csv"_s));
    QVERIFY(table);
    QCOMPARE(table->header(), (QStringList {u"=title"_s, u"Text"_s}));
    QCOMPARE(table->rowCount(), nastyTexts.size());
    for (int i = 0; i < table->rowCount(); ++i)
        QCOMPARE(table->row(i).value(), (QStringList {u"row"_s, nastyTexts.at(i)}));
}

void TextWritersTest::csvTimesFollowTheZone()
{
    CsvWriter writer(path(u"c.csv"_s), {',', false, QTimeZone("Europe/Berlin")});
    constexpr qint64 beforeSummer = 1'743'296'399'000; // 2025-03-30 00:59:59 UTC, the last second of winter
    QVERIFY(writer.begin({{u"At"_s, {}, ValueKind::Time}}));
    for (const QVariant &time :
        QVariantList {beforeSummer, beforeSummer + 1000, qint64(-1000), QDateTime::fromMSecsSinceEpoch(summer)})
        QVERIFY(writer.row({time}));
    QVERIFY(writer.end());
    QCOMPARE(contents(path(u"c.csv"_s)),
        QByteArray(
            "At\r\n2025-03-30 01:59:59+01:00\r\n2025-03-30 03:00:00+02:00\r\n1970-01-01 00:59:59+01:00\r\n2025-07-01 14:30:15+02:00\r\n"));
}

// One hour comes twice in autumn, and in some places in others than ours.
void TextWritersTest::csvTellsOneHourFromTheOther()
{
    constexpr qint64 first = 1'792'888'200'000; // 2026-10-25 00:30 UTC
    constexpr qint64 hour = 3'600'000;
    const QPair<QByteArray, QByteArray> zones[] {{"Europe/Berlin", "2026-10-25 02:30:00+02:00\r\n2026-10-25 02:30:00+01:00\r\n"},
        {"Asia/Kathmandu", "2026-10-25 06:15:00+05:45\r\n2026-10-25 07:15:00+05:45\r\n"},
        {"America/St_Johns", "2026-10-24 22:00:00-02:30\r\n2026-10-24 23:00:00-02:30\r\n"}};
    for (const auto &[zone, lines] : zones) {
        CsvWriter writer(path(u"d.csv"_s), {',', false, QTimeZone(zone)});
        QVERIFY(writer.begin({{u"At"_s, {}, ValueKind::Time}}));
        QVERIFY(writer.row({first}) && writer.row({first + hour}) && writer.end());
        QCOMPARE(contents(path(u"d.csv"_s)), "At\r\n" + lines);
    }
}

void TextWritersTest::jsonHasRawValues()
{
    JsonWriter writer(path(u"a.json"_s));
    write(writer,
        {{u"=1"_s, qint64(9'007'199'254'740'993), summer, true, QStringList {u"A"_s, u"B"_s}},
            {{}, 1.5, {}, false, QStringList()}});
    QCOMPARE(contents(path(u"a.json"_s)),
        QByteArray(
            "[\n"
            R"({"name":"=1","seats":9007199254740993,"created":"2025-07-01T12:30:15.250Z","locked":true,"groups":["A","B"]},)"
            "\n"
            R"({"name":null,"seats":1.5,"created":null,"locked":false,"groups":[]})"
            "\n]\n"));
}

void TextWritersTest::jsonComesBackUnchanged()
{
    JsonWriter writer(path(u"b.json"_s));
    QVERIFY(writer.begin({{{}, u"a \"key\""_s, Kind::Text}, {{}, u"list"_s, Kind::List}}));
    QStringList texts = nastyTexts;
    texts.removeIf([](const QString &text) { return text.startsWith(QChar::ByteOrderMark); }); // Qt's reader drops it
    for (const QString &text : std::as_const(texts))
        QVERIFY(writer.row({text, QStringList {text, text}}));
    QVERIFY(writer.end());

    QJsonParseError error;
    const QJsonArray rows = QJsonDocument::fromJson(contents(path(u"b.json"_s)), &error).array();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(rows.size(), texts.size());
    for (int i = 0; i < rows.size(); ++i) {
        const QString &text = texts.at(i);
        QCOMPARE(rows.at(i).toObject(), (QJsonObject {{u"a \"key\""_s, text}, {u"list"_s, QJsonArray {text, text}}}));
    }
}

void TextWritersTest::jsonWithoutRows()
{
    JsonWriter writer(path(u"c.json"_s));
    write(writer, {});
    QCOMPARE(QJsonDocument::fromJson(contents(path(u"c.json"_s))), QJsonDocument(QJsonArray()));
}

void TextWritersTest::linksAreRefused()
{
    QVERIFY(QFile::link(path(u"real.json"_s), path(u"link.json"_s)));
    for (int round = 0; round < 2; ++round) { // first the link leads nowhere, then to a file
        const Result<void> refused = JsonWriter(path(u"link.json"_s)).begin({});
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Error {ErrorCode::OutputIsLink, {path(u"link.json"_s), path(u"real.json"_s)}}));
        QVERIFY(QFileInfo(path(u"link.json"_s)).isSymLink());
        QCOMPARE(contents(path(u"real.json"_s)), round ? QByteArray("mine") : QByteArray());
        QFile real(path(u"real.json"_s));
        QVERIFY(real.open(QIODevice::WriteOnly));
        QCOMPARE(real.write("mine"), 4);
    }
}

QTEST_GUILESS_MAIN(TextWritersTest)
#include "TextWritersTest.moc"
