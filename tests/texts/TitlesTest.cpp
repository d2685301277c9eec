// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FieldDefinition.h"
#include "texts/Titles.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

class TitlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnOfATableHasATitleOfItsOwn();
    void everyFieldHasATitle();
    void everyKeyHasWords();
    void unknownKeysStandAsTheyAre();
};

void TitlesTest::everyColumnOfATableHasATitleOfItsOwn()
{
    for (int t = 0; t <= int(Table::Entries); ++t) {
        QVERIFY(!tableTitle(Table(t)).isEmpty());
        QSet<QString> titles;
        for (const FieldDefinition &column : columnsOf(Table(t))) {
            const QString title = columnTitle(Table(t), column.field);
            QVERIFY(!title.isEmpty());
            QVERIFY2(!titles.contains(title), qPrintable(keyOf(Table(t)) + u": "_s + title));
            titles.insert(title);
        }
    }
    QCOMPARE(fieldTitle(Column::FirstName), u"First name"_s);
    QCOMPARE(columnTitle(Table::Members, Column::By), u"Added by"_s);
}

void TitlesTest::everyFieldHasATitle()
{
    for (int field = 0; field <= int(Field::Created); ++field)
        QVERIFY(!fieldTitle(Field(field)).isEmpty());
}

void TitlesTest::everyKeyHasWords()
{
    for (int t = 0; t <= int(Table::Entries); ++t) {
        for (const FieldDefinition &column : columnsOf(Table(t))) {
            for (const QString &key : column.allowed)
                QVERIFY2(!keyText(column.field, key).isEmpty() && keyText(column.field, key) != key, qPrintable(key));
        }
    }
    for (const ObjectKind object : {ObjectKind::User, ObjectKind::Assignment, ObjectKind::Workspace}) {
        for (const FieldDefinition &field : fieldsOf(object)) {
            for (const QString &key : field.allowed)
                QVERIFY2(keyText(field.field, key) != key, qPrintable(key));
        }
    }
    QCOMPARE(keyText(Column::Status, u"pending"_s), u"Pending activation"_s);
    QCOMPARE(statusText(Status::Disabled), u"Disabled"_s);
    QCOMPARE(accessText(Access::ReadOnly), u"Read Only"_s);
    QCOMPARE(keyText(Field::Role, u"project.co-admin"_s), u"Co-admin"_s);
}

void TitlesTest::unknownKeysStandAsTheyAre()
{
    QCOMPARE(keyText(Column::Status, u"asleep"_s), u"asleep"_s);
    QCOMPARE(keyText(Column::Via, u"Field crew"_s), u"Field crew"_s);
    QCOMPARE(keyText(Field::Roles, u"pen-tester"_s), u"pen-tester"_s);
}

QTEST_GUILESS_MAIN(TitlesTest)
#include "TitlesTest.moc"
