// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FieldDefinition.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

class ColumnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAreCalledByTheirKeys();
    void columnsAreUniqueInATable();
    void columnsAreFoundWhereTheyStand();
    void keysAreListedExactlyForKeyColumns();
    void usersHaveTheColumnsPromised();
};

void ColumnTest::tablesAreCalledByTheirKeys()
{
    for (int table = 0; table <= int(Table::Entries); ++table)
        QVERIFY(tableFromKey(keyOf(Table(table))) == Table(table));
    QVERIFY(tableFromKey(u"misconfigurations"_s) == Table::Misconfigurations);
    QVERIFY(!tableFromKey(u"people"_s));
    QVERIFY(!tableFromKey(QString()));
}

void ColumnTest::columnsAreUniqueInATable()
{
    for (int table = 0; table <= int(Table::Entries); ++table) {
        QSet<Column> columns;
        QSet<QByteArray> keys;
        QSet<QByteArray> words;
        for (const FieldDefinition &column : columnsOf(Table(table))) {
            columns.insert(column.field);
            keys.insert(column.key);
            words.insert(column.word);
            QCOMPARE(QByteArray(column.word), QByteArray(column.word).toLower());
        }
        QCOMPARE(columns.size(), columnsOf(Table(table)).size());
        QCOMPARE(keys.size(), columns.size());
        QCOMPARE(words.size(), columns.size());
    }
}

void ColumnTest::columnsAreFoundWhereTheyStand()
{
    for (int table = 0; table <= int(Table::Entries); ++table) {
        const QVector<FieldDefinition> &columns = columnsOf(Table(table));
        for (int i = 0; i < columns.size(); ++i) {
            QCOMPARE(columnIndex(Table(table), columns.at(i).field), i);
            QCOMPARE(findColumn(Table(table), columns.at(i).field), &columns.at(i));
        }
    }
    QCOMPARE(columnIndex(Table::Groups, Column::Email), -1);
    QCOMPARE(findColumn(Table::Groups, Column::Email), nullptr);
}

void ColumnTest::keysAreListedExactlyForKeyColumns()
{
    for (int table = 0; table <= int(Table::Entries); ++table) {
        for (const FieldDefinition &column : columnsOf(Table(table)))
            QVERIFY2((column.kind == ValueKind::Key) == !column.allowed.isEmpty(), column.key);
    }
}

void ColumnTest::usersHaveTheColumnsPromised()
{
    static const QList<Column> promised {Column::FirstName, Column::LastName, Column::FullName, Column::Email,
        Column::AccountType, Column::Roles, Column::Licence, Column::TenantId, Column::UserId, Column::LastLogin,
        Column::Provider, Column::SignIn, Column::Status, Column::Locked, Column::Mfa, Column::Verified,
        Column::DefaultGroup, Column::Classification, Column::Groups, Column::Projects, Column::Created};
    int initial = 0;
    for (const Column column : promised) {
        const FieldDefinition *definition = findColumn(Table::Users, column);
        QVERIFY(definition);
        QVERIFY2(definition->use & FieldDefinition::Sortable, definition->key); // U4: by every column
        if (definition->use & FieldDefinition::ShownAtFirst)
            ++initial;
    }
    QCOMPARE(initial, 12); // "a sensible dozen"
}

QTEST_GUILESS_MAIN(ColumnTest)
#include "ColumnTest.moc"
