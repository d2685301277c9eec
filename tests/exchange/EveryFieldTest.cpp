// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FieldDefinition.h"
#include "exchange/ImportPlan.h"
#include "exchange/TableExport.h"
#include "storage/queries/Trail.h"
#include "support/EveryChange.h"
#include "support/TestWorkspace.h"
#include "texts/ChangeText.h"
#include "texts/Titles.h"

#include <QFile>

using namespace muster;
using namespace Qt::StringLiterals;

// Whatever field the table gives to users: it is set, found, filtered, sorted, taken back, told, exported and imported.
// Who adds a field to core/Fields.cpp finds it tested here.
class EveryFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThereFromEndToEnd_data();
    void isThereFromEndToEnd();
    void comesInByEveryHeading_data();
    void comesInByEveryHeading();
    void ofAManagerWhoGoes();

private:
    static void importFile(TestWorkspace &workspace, const QByteArray &csv);
};

namespace {

const QString Bo = u"bo@x.example"_s;
const QString Cy = u"cy@x.example"_s;
const QString Manager = u"mia@x.example"_s;

// Fields that hold what somebody types, and those that name somebody.
QVector<const FieldDefinition *> plainFields()
{
    QVector<const FieldDefinition *> found;
    for (const FieldDefinition &field : fieldsOf(ObjectKind::User)) {
        const bool plain = field.referent == Referent::Nothing || field.referent == Referent::User;
        if (field.kind == ValueKind::Text && plain && field.is(FieldDefinition::Editable | FieldDefinition::Listed) && !field.is(FieldDefinition::Unique) && !field.is(FieldDefinition::Hidden))
            found.append(&field);
    }
    return found;
}

void addRows()
{
    QTest::addColumn<int>("field");
    for (const FieldDefinition *field : plainFields())
        QTest::newRow(field->key) << int(field->field);
}

QString valueOf(const FieldDefinition &field)
{
    return field.referent == Referent::User ? Manager : u"Füld; \"Services\", west"_s;
}

QString word(const FieldDefinition &field, const QString &text)
{
    return QLatin1StringView(field.word) + u":\""_s + QString(text).remove(u'"') + u'"';
}

QVector<Change> threeUsers(Values ofBo)
{
    ofBo.set(Field::Email, Bo);
    return {newUser(Manager), change::addUser(ofBo), newUser(Cy)};
}

} // namespace

void EveryFieldTest::importFile(TestWorkspace &workspace, const QByteArray &csv)
{
    QFile file(workspace.folder() + u"/in.csv"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(csv), csv.size());
    file.close();
    const auto plan = workspace->read(ImportQuestion {file.fileName()}).result();
    MUSTER_VERIFY(plan);
    QCOMPARE((*plan)->counts().failures(), 0);
    MUSTER_VERIFY(workspace->apply(std::make_shared<ImportSource>(*plan)).result());
}

void EveryFieldTest::isThereFromEndToEnd_data()
{
    addRows();
}

void EveryFieldTest::isThereFromEndToEnd()
{
    QFETCH(int, field);
    const FieldDefinition &definition = *findField(ObjectKind::User, Field(field));
    const QString value = valueOf(definition);
    TestWorkspace workspace;
    MUSTER_VERIFY(workspace.apply(threeUsers({})));
    const QStringList before = workspace.everything();
    const auto shown = [&](const TableQuery &query) { return workspace.rows(query, {Column::Email, Field(field)}); };

    const Result<Outcome> set = workspace.apply({change::editUser(Bo, {{Field(field), value}})});
    MUSTER_VERIFY(set);
    QCOMPARE(changesText(set->summary).contains(u"bo@x.example"_s) || changesText(set->summary).contains(value), true);
    const QStringList found {Bo + u'|' + value};
    QCOMPARE(shown({Table::Users, word(definition, value.left(3))}), found); // part of it, without accents
    QCOMPARE(shown({Table::Users, word(definition, definition.referent == Referent::User ? u"MIA@"_s : u"FULD"_s)}), found);
    if (definition.is(FieldDefinition::Searchable))
        QCOMPARE(shown({Table::Users, u"services"_s}), found);
    QCOMPARE(shown({Table::Users, {}, {{Field(field), {value}}}}), found);
    QCOMPARE(shown({Table::Users, QLatin1StringView(definition.word) + u":none domain:x.example"_s}).size(), 2);
    QCOMPARE(shown({Table::Users, u"domain:x.example"_s, {{Field(field), {u""_s}}}}).size(), 2);
    QCOMPARE(shown({Table::Users, u"domain:x.example"_s, {}, {{Field(field), Qt::DescendingOrder}}}).first(), found.first());
    if (definition.is(FieldDefinition::Filterable))
        QCOMPARE(*workspace->read(KnownValues {Table::Users, Field(field), {}, 10}).result(), QStringList {value});

    const Result<QVector<Entry>> entries = workspace->read(ReadEntries {set->event}).result();
    MUSTER_VERIFY(entries);
    const QVector<FieldDifference> told = differences(entries->first().change, QLocale::c(), QTimeZone::utc());
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().title, columnTitle(Table::Users, Field(field)));
    QCOMPARE(told.first().after, value);

    MUSTER_VERIFY(workspace->undo().result());
    QCOMPARE(workspace.everything(), before);
    MUSTER_VERIFY(workspace->redo().result());
    QCOMPARE(shown({Table::Users, word(definition, value.left(3))}), found);

    // out to a file and into another workspace
    const QString path = workspace.folder() + u"/out.csv"_s;
    MUSTER_VERIFY(workspace->read(TableExport {{Table::Users, u"domain:x.example"_s}, {Column::Email, Field(field)}, path}).result());
    TestWorkspace other;
    MUSTER_VERIFY(other.apply({newUser(Manager)}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    importFile(other, file.readAll());
    QCOMPARE(other.rows({Table::Users, word(definition, value.left(3))}, {Column::Email, Field(field)}), found);
    // once more: nothing to be done
    const auto plan = other->read(ImportQuestion {other.folder() + u"/in.csv"_s}).result();
    MUSTER_VERIFY(plan);
    QVERIFY((*plan)->changeCount() == 0);
}

void EveryFieldTest::comesInByEveryHeading_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("heading");
    for (const FieldDefinition *field : plainFields()) {
        QStringList headings = QString::fromLatin1(field->headings).split(u',', Qt::SkipEmptyParts);
        headings << QString::fromLatin1(field->key) << QString::fromLatin1(field->title) << QString::fromLatin1(field->title).toUpper();
        for (const QString &heading : std::as_const(headings))
            QTest::addRow("%s as %s", field->key, qPrintable(heading)) << int(field->field) << heading;
    }
}

void EveryFieldTest::comesInByEveryHeading()
{
    QFETCH(int, field);
    QFETCH(QString, heading);
    TestWorkspace workspace;
    MUSTER_VERIFY(workspace.apply({newUser(Manager)}));
    const bool names = findField(ObjectKind::User, Field(field))->referent == Referent::User;
    importFile(workspace, "email;" + heading.toUtf8() + "\nbo@x.example;" + (names ? Manager.toUtf8() : "West") + "\n");
    QCOMPARE(workspace.rows({Table::Users, u"bo"_s}, {Field(field)}), QStringList {names ? Manager : u"West"_s});
}

void EveryFieldTest::ofAManagerWhoGoes()
{
    TestWorkspace workspace;
    MUSTER_VERIFY(workspace.apply({change::editWorkspace({{Field::Deletion, u"any"_s}})}));
    MUSTER_VERIFY(workspace.apply(threeUsers({{Field::Manager, Manager}})));
    QCOMPARE(workspace.apply({change::editUser(Cy, {{Field::Manager, u"nobody@x.example"_s}})}).error().code, ErrorCode::UserNotFound);
    QCOMPARE(workspace.apply({change::editUser(Cy, {{Field::Manager, u"CY@x.example"_s}})}).error().code, ErrorCode::InvalidValue); // nobody is their own
    MUSTER_VERIFY(workspace.apply({change::editUser(Manager, {{Field::Manager, Bo}})})); // two who name each other
    const QStringList before = workspace.everything();
    MUSTER_VERIFY(workspace.apply({change::deleteUser(Manager), change::deleteUser(Bo)}));
    MUSTER_VERIFY(workspace->undo().result());
    QCOMPARE(workspace.everything(), before);
    MUSTER_VERIFY(workspace.apply({change::deleteUser(Manager)}));
    QCOMPARE(workspace.rows({Table::Users, u"bo"_s}, {Column::Manager}), QStringList {QString()});
    MUSTER_VERIFY(workspace->undo().result());
    QCOMPARE(workspace.everything(), before);
    const Result<WorkspaceReport> report = workspace->verify().result();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
}

QTEST_GUILESS_MAIN(EveryFieldTest)
#include "EveryFieldTest.moc"
