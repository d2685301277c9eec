// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ChangeJson.h"
#include "core/FieldDefinition.h"
#include "core/Text.h"
#include "exchange/ImportPlan.h"
#include "exchange/TableExport.h"
#include "storage/queries/Trail.h"
#include "support/RandomText.h"
#include "support/EveryChange.h"
#include "support/TestWorkspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace muster;
using namespace Qt::StringLiterals;

// Text of all kinds through JSON and CSV, in and out and in again: rows, record, files and what is made of files agree.
class TextDoorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesInAsJsonAndGoesRound_data();
    void comesInAsJsonAndGoesRound();
    void comesInAsCsv_data();
    void comesInAsCsv();
    void oneNameHoweverItIsWritten();

private:
    static Result<std::shared_ptr<const ImportPlan>> plan(TestWorkspace &workspace, const QByteArray &csv);
};

namespace {

QVector<Field> textFields()
{
    QVector<Field> fields;
    for (const FieldDefinition &field : fieldsOf(ObjectKind::User)) {
        if (field.kind == ValueKind::Text && field.referent == Referent::Nothing && field.field != Field::Email && !field.is(FieldDefinition::Hidden))
            fields.append(field.field);
    }
    return fields;
}

// Each unit as \uXXXX: halves of pairs come in too.
QByteArray escaped(const QString &text)
{
    QByteArray json;
    for (const QChar c : text)
        json += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return '"' + json + '"';
}

QByteArray quoted(const QString &text)
{
    return '"' + QString(text).replace(u'"', u"\"\""_s).toUtf8() + '"';
}

void addSeeds()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("%u", seed) << seed;
}

QVector<Column> columnsToCompare()
{
    QVector<Column> columns {Column::Email};
    columns += textFields();
    return columns;
}

} // namespace

Result<std::shared_ptr<const ImportPlan>> TextDoorsTest::plan(TestWorkspace &workspace, const QByteArray &csv)
{
    QFile file(workspace.folder() + u"/in.csv"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        return fail(ErrorCode::FileUnwritable, file.fileName());
    file.close();
    return workspace->read(ImportQuestion {file.fileName()}).result();
}

void TextDoorsTest::comesInAsJsonAndGoesRound_data()
{
    addSeeds();
}

void TextDoorsTest::comesInAsJsonAndGoesRound()
{
    QFETCH(quint32, seed);
    RandomText texts(seed);
    TestWorkspace workspace;
    const QStringList empty = workspace.everything();
    QStringList expected;
    int refused = 0;
    for (int user = 0; user < 24; ++user) {
        const QString email = u"p%1@x.example"_s.arg(user, 2, 10, QLatin1Char('0'));
        QByteArray json = "{\"reason\": " + escaped(texts.next()) + ", \"changes\": [{\"do\": \"addUser\", \"set\": {\"email\": " + escaped(email);
        QStringList line {email};
        for (const Field field : textFields()) {
            const QString text = texts.number(3) ? texts.next() : QString();
            json += ", \"" + keyOf(field).toLatin1() + "\": " + escaped(text);
            line.append(visibleText(text));
        }
        const Result<ChangeSet> set = changeSetFromJson(json + "}}]}");
        MUSTER_VERIFY(set);
        const QStringList before = workspace.everything();
        const Result<Outcome> added = workspace->apply(*set).result();
        if (added) {
            expected.append(line.join(u'|'));
            continue;
        }
        ++refused;
        QCOMPARE(added.error().code, ErrorCode::ForbiddenCharacter);
        QCOMPARE(workspace.everything(), before);
    }
    QVERIFY(refused > 0 && expected.size() > 3);
    const TableQuery people {Table::Users, u"domain:x.example"_s, {}, {{Column::Email, Qt::AscendingOrder}}};
    QCOMPARE(workspace.rows(people, columnsToCompare()), expected);

    // out as JSON
    const QString jsonPath = workspace.folder() + u"/out.json"_s;
    MUSTER_VERIFY(workspace->read(TableExport {people, columnsToCompare(), jsonPath}).result());
    QFile jsonFile(jsonPath);
    QVERIFY(jsonFile.open(QIODevice::ReadOnly));
    QStringList told;
    for (const QJsonValue &row : QJsonDocument::fromJson(jsonFile.readAll()).array()) {
        QStringList cells;
        for (const Column column : columnsToCompare())
            cells.append(row.toObject().value(keyOf(column)).toString());
        told.append(cells.join(u'|'));
    }
    QCOMPARE(told, expected);

    // out as CSV, into another workspace, and once more there: nothing is to be done
    const QString csvPath = workspace.folder() + u"/out.csv"_s;
    MUSTER_VERIFY(workspace->read(TableExport {people, columnsToCompare(), csvPath}).result());
    QFile csvFile(csvPath);
    QVERIFY(csvFile.open(QIODevice::ReadOnly));
    const QByteArray csv = csvFile.readAll();
    TestWorkspace other;
    const auto planned = plan(other, csv);
    MUSTER_VERIFY(planned);
    QCOMPARE((*planned)->counts().failures(), 0);
    MUSTER_VERIFY(other->apply(std::make_shared<ImportSource>(*planned)).result());
    QCOMPARE(other.rows(people, columnsToCompare()), expected);
    const auto again = plan(other, csv);
    MUSTER_VERIFY(again);
    QVERIFY((*again)->changeCount() == 0);

    // and back to the start
    while (workspace->undo().result()) { }
    QCOMPARE(workspace.everything(), empty);
    const Result<ChainReport> report = workspace->read(VerifyChain {}).result();
    MUSTER_VERIFY(report);
    QVERIFY(!report->fault);
}

void TextDoorsTest::comesInAsCsv_data()
{
    addSeeds();
}

// A row is wrong and says so, or comes in in the one form. What cannot stand in UTF-8 never gets here.
void TextDoorsTest::comesInAsCsv()
{
    QFETCH(quint32, seed);
    RandomText texts(seed + 100);
    TestWorkspace workspace;
    QByteArray csv = "email;first name;department;groups\n";
    QStringList expected;
    int wrong = 0;
    for (int user = 0; user < 30; ++user) {
        const QString email = u"p%1@x.example"_s.arg(user, 2, 10, QLatin1Char('0'));
        const auto inUtf8 = [](const QString &text) { return QString::fromUtf8("." + text.toUtf8()).mid(1); };
        const auto plain = [](QString text) { return text.removeIf([](QChar c) { return QStringView(u";|,\"\n\r'=+-@\t").contains(c); }); };
        const QString first = plain(inUtf8(texts.next()));
        const QString department = plain(inUtf8(texts.next()));
        const QString group = plain(inUtf8(texts.next()));
        csv += quoted(email) + ';' + quoted(first) + ';' + quoted(department) + ';' + quoted(group) + '\n';
        const bool clean = cleanText(first, u"f"_s, LongestName) && cleanText(department, u"f"_s, LongestName) && cleanText(group, u"f"_s, LongestName);
        wrong += clean ? 0 : 1;
        if (clean)
            expected.append((QStringList {email, visibleText(first), visibleText(department)}).join(u'|'));
    }
    const auto planned = plan(workspace, csv);
    MUSTER_VERIFY(planned);
    QCOMPARE((*planned)->counts().failures(), wrong);
    MUSTER_VERIFY(workspace->apply(std::make_shared<ImportSource>(*planned)).result());
    const TableQuery people {Table::Users, u"domain:x.example"_s, {}, {{Column::Email, Qt::AscendingOrder}}};
    QCOMPARE(workspace.rows(people, {Column::Email, Column::FirstName, Column::Department}), expected);
    for (const QString &name : workspace.rows({Table::Groups}, {Column::Name}))
        QCOMPARE(visibleText(name), name);
}

void TextDoorsTest::oneNameHoweverItIsWritten()
{
    TestWorkspace workspace;
    const auto planned = plan(workspace, "email,first\u00a0 name,groups\n"
        "a@x.example,A,Field crew\n\u200bb@x.example\u00a0,B\u00a0,Field\u00a0crew\n c@x.exam\u00adple,C,Field  crew\u200b\nd@x.example\u200e,D\u200b,FIELD CREW\n");
    MUSTER_VERIFY(planned);
    QCOMPARE((*planned)->counts().failures(), 0);
    MUSTER_VERIFY(workspace->apply(std::make_shared<ImportSource>(*planned)).result());
    QCOMPARE(workspace.rows({Table::Groups}, {Column::Name, Column::Members}), QStringList {u"Field crew|4"_s});
    QCOMPARE(workspace.rows({Table::Users, u"domain:x.example"_s}, {Column::Email, Column::FirstName}),
        QStringList({u"a@x.example|A"_s, u"b@x.example|B"_s, u"c@x.example|C"_s, u"d@x.example|D"_s}));
    const auto composed = plan(workspace, "email,last name,groups\na@x.example,Café,Café crew\n");
    MUSTER_VERIFY(composed);
    MUSTER_VERIFY(workspace->apply(std::make_shared<ImportSource>(*composed)).result());
    const auto decomposed = plan(workspace, "email,last name,groups\na@x.example,Cafe\u0301,Cafe\u0301 crew\n");
    MUSTER_VERIFY(decomposed);
    QVERIFY((*decomposed)->changeCount() == 0); // everything as it is
    const auto marked = plan(workspace, "email,first name\nuwe\ufeff@x.example,Uwe\n");
    MUSTER_VERIFY(marked);
    QCOMPARE((*marked)->counts().failures(), 1);
}

QTEST_GUILESS_MAIN(TextDoorsTest)
#include "TextDoorsTest.moc"
