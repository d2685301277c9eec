// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestWorkspace.h"

using namespace muster;
using namespace Qt::StringLiterals;

// Which texts come before which is the workspace's affair, whatever the database takes for an order.
class CollationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsInTheSameOrder_data();
    void listsInTheSameOrder();

private:
    QHash<QString, QStringList> m_orders; // of the first workspace, by what was listed
};

namespace {

const QStringList Texts {u"ab"_s, u"Zoo"_s, u"a/b"_s, u"A"_s, u"a_b"_s, u"a.b"_s, u"a-b"_s, u"á b"_s, u"z"_s, u"ÿ"_s, u"Straße"_s, u"Öl"_s, u"10"_s, u"9"_s, u"東"_s, u"я"_s};

QVector<Change> directory()
{
    QVector<Change> changes;
    for (int i = 0; i < int(Texts.size()); ++i) {
        changes << change::addGroup(Texts.at(i)) << change::addProject(Texts.at(i) + u'!');
        changes << newUser(u"user%1@northwind.example"_s.arg(i), {{Field::LastName, Texts.at(i)}, {Field::FirstName, Texts.at(Texts.size() - 1 - i)}, {Field::Department, Texts.at(i)}});
        changes << change::addMember(Texts.at(i), u"user%1@northwind.example"_s.arg(i)) << change::assignGroup(Texts.at(i) + u'!', Texts.at(i), {{Field::Team, true}});
    }
    return changes;
}

// All rows by their first column, two at a time, as somebody sees them who scrolls.
QStringList listed(Workspace &workspace, const TableQuery &query, Column column)
{
    const Result<Listing> all = workspace.read(ListIds {query, 0}).result();
    const Result<Listing> first = workspace.read(ListIds {query, 2}).result();
    if (!all || !first || first->ids != all->ids.mid(0, 2))
        return {u"the first page is another one"_s};
    QStringList cells;
    for (qsizetype at = 0; at < all->ids.size(); at += 2) {
        const Result<QVector<Row>> page = workspace.read(ReadRows {query.table, all->ids.mid(at, 2)}).result();
        for (const Row &row : page.value_or(QVector<Row>()))
            cells.append(row.cells.at(columnIndex(query.table, column)).toString());
    }
    return cells;
}

} // namespace

void CollationTest::listsInTheSameOrder_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("collation"); // as CREATE DATABASE has it
    QTest::addColumn<QString>("own"); // what the database itself puts first
    QTest::newRow("sqlite") << Engine::Sqlite << QString() << QString();
    QTest::newRow("c") << Engine::Postgresql << u"LC_COLLATE 'C' LC_CTYPE 'C'"_s << u"Zoo"_s;
    QTest::newRow("en_us") << Engine::Postgresql << u"LC_COLLATE 'en_US.UTF-8' LC_CTYPE 'en_US.UTF-8'"_s << u"a-b"_s;
    QTest::newRow("icu") << Engine::Postgresql << u"LOCALE_PROVIDER icu ICU_LOCALE 'en-US' LC_COLLATE 'C' LC_CTYPE 'C'"_s << u"a-b"_s;
}

void CollationTest::listsInTheSameOrder()
{
    QFETCH(Engine, engine);
    QFETCH(QString, collation);
    QFETCH(QString, own);
    const QString database = u"in_"_s + QString::fromLatin1(QTest::currentDataTag());
    if (engine == Engine::Postgresql) {
        PostgresServer::instance().newDatabase(database, collation);
        QCOMPARE(PostgresServer::instance().sql(u"SELECT t FROM unnest(ARRAY['Zoo', 'a-b']) AS t ORDER BY t LIMIT 1"_s, database).trimmed(), own);
    }
    const Place place(engine, u"order"_s, database);
    OpenOptions options;
    options.headsFolder = place.folder() + u"/heads"_s;
    const auto made = Workspace::create(place.location(), {u"Northwind"_s, u"ada@northwind.example"_s, u"Ada"_s, u"King"_s}, options);
    MUSTER_VERIFY(made);
    Workspace &workspace = **made;
    MUSTER_VERIFY(workspace.apply({directory(), {}, 0}).result());
    QHash<QString, QStringList> orders;
    for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        for (const auto &[table, column] : {std::pair(Table::Groups, Column::Name), std::pair(Table::Projects, Column::Name), std::pair(Table::Users, Column::LastName),
                 std::pair(Table::Users, Column::FirstName), std::pair(Table::Users, Column::Department), std::pair(Table::Members, Column::Group),
                 std::pair(Table::Assignments, Column::Subject), std::pair(Table::Access, Column::Project)}) {
            const QStringList cells = listed(workspace, {table, {}, {}, {{column, direction}}, true, true}, column);
            QVERIFY(cells.size() >= Texts.size());
            QCOMPARE(QSet<QString>(cells.cbegin(), cells.cend()).size(), cells.size());
            orders.insert(u"%1 %2 %3"_s.arg(int(table)).arg(int(column)).arg(int(direction)), cells);
        }
    }
    const Result<QStringList> known = workspace.read(KnownValues {Table::Users, Column::Groups, {}, 100}).result();
    MUSTER_VERIFY(known);
    orders.insert(u"known"_s, *known);
    if (m_orders.isEmpty())
        m_orders = orders;
    for (auto it = m_orders.cbegin(); it != m_orders.cend(); ++it)
        QCOMPARE(orders.value(it.key()), it.value());
    const Result<WorkspaceReport> report = workspace.verify().result();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
}

QTEST_GUILESS_MAIN(CollationTest)
#include "CollationTest.moc"
