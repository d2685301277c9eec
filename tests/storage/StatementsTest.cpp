// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FieldDefinition.h"
#include "storage/Dialect.h"
#include "storage/Migrations.h"
#include "storage/PrivateView.h"
#include "storage/Store.h"
#include "storage/apply/ChangedRows.h"
#include "storage/postgresql/PostgresConnection.h"
#include "storage/queries/QueryCompiler.h"
#include "storage/queries/TableSql.h"
#include "storage/sqlite/SqliteConnection.h"
#include "support/Engines.h"
#include "support/TestWorkspace.h"

using namespace muster;
using namespace Qt::StringLiterals;

// Every statement that has a name is one that its engine understands, and so is every column that is listed, sorted or searched.
class StatementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areThoseOfTheOtherEngine();
    void migrationsHaveTheSameNumbers();
    void arePrepared_data() { engines(); }
    void arePrepared();
    void listEveryColumn_data() { engines(); }
    void listEveryColumn();
};

namespace {

const Dialect &dialectOf(Engine engine)
{
    return engine == Engine::Sqlite ? Dialect::sqlite() : Dialect::postgresql();
}

Result<std::unique_ptr<Connection>> connectionTo(const Place &place)
{
    return place.engine() == Engine::Sqlite ? SqliteConnection::open(place.location(), Database::ReadWrite) : PostgresConnection::open(place.location(), Database::ReadWrite);
}

Result<void> make(const Place &place)
{
    return Store::at(place.location())->make([](Database &) { return Result<void>(); });
}

// Told by its error where it cannot be prepared.
QString complaint(Connection &connection, const QString &sql)
{
    const Result<std::unique_ptr<Statement>> prepared = connection.prepare(connection.dialect().withPhrases(sql));
    return prepared ? QString() : u"%1: %2"_s.arg(prepared.error().parameters.join(u' '), sql);
}

// What the program puts in before it asks; of both sides of a comparison.
QStringList filledIn(const Dialect &dialect, const QString &name)
{
    QStringList all;
    for (const auto &[side, other] : {std::pair(u"before"_s, u"main"_s), std::pair(u"main"_s, u"before"_s)}) {
        QString text = dialect.text(name);
        text.replace(u"{side}"_s, side).replace(u"{other}"_s, other).replace(u"{number}"_s, u"0"_s);
        text.replace(u"{changed}"_s, dialect.text(u"access.projectsAdded"_s)).replace(u"{version}"_s, u"1"_s);
        text.replace(u"{history}"_s, u"new_history"_s).replace(u"{table}"_s, u"members"_s);
        text.replace(u"{columns}"_s, u"id"_s).replace(u"{old}"_s, u"OLD.id"_s);
        all.append(text);
    }
    return all;
}

} // namespace

void StatementsTest::areThoseOfTheOtherEngine()
{
    QStringList sqlite = Dialect::sqlite().names();
    QStringList postgresql = Dialect::postgresql().names();
    sqlite.sort();
    postgresql.sort();
    QCOMPARE(postgresql, sqlite);
    QVERIFY(sqlite.size() > 100);
}

// A workspace of the one engine can be copied to the other.
void StatementsTest::migrationsHaveTheSameNumbers()
{
    QCOMPARE(Dialect::postgresql().latestMigration(), Dialect::sqlite().latestMigration());
    QCOMPARE(Dialect::sqlite().firstMigration(), 1);
    for (int number = Dialect::postgresql().firstMigration(); number <= Dialect::postgresql().latestMigration(); ++number)
        QVERIFY(!Dialect::postgresql().migration(number).isEmpty());
}

void StatementsTest::arePrepared()
{
    QFETCH(Engine, engine);
    const Place place(engine);
    MUSTER_VERIFY(make(place));
    const auto connection = connectionTo(place);
    MUSTER_VERIFY(connection);
    const Dialect &dialect = dialectOf(engine);
    const auto run = [&](const QString &sql) {
        const Result<std::unique_ptr<Statement>> prepared = (*connection)->prepare(dialect.withPhrases(sql));
        return prepared && (*prepared)->bind({}) && (*prepared)->step();
    };
    if (engine == Engine::Sqlite)
        QVERIFY(run(u"ATTACH '%1' AS before"_s.arg(place.location())));
    MUSTER_VERIFY((*connection)->begin(Connection::Begin::Read)); // some of these tables go with a transaction
    QStringList names = dialect.names();
    names.sort();
    for (const QString &name : std::as_const(names)) { // what others write to or read from; triggers come after the tables that they write to
        if (name.startsWith("touched.create"_L1) || name.startsWith("access.create"_L1) || name == "verify.createSearch"_L1)
            QVERIFY2(run(dialect.text(name)), qPrintable(name));
    }
    if (engine == Engine::Sqlite)
        QVERIFY(run(dialect.text(u"verify.wordsAnew"_s)) && run(dialect.text(u"verify.wordsKept"_s)) && run(dialect.text(u"verify.words"_s)));
    QStringList complaints;
    for (const QString &name : std::as_const(names)) {
        if (engine == Engine::Sqlite && (name.contains("create"_L1) || (name.startsWith("verify.words"_L1) && !dialect.text(name).startsWith("SELECT"_L1))))
            continue; // it is there now
        for (const QString &text : filledIn(dialect, name))
            complaints << complaint(**connection, text);
    }
    complaints.removeAll(QString());
    complaints.removeDuplicates();
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u"\n\n"_s)));
}

void StatementsTest::listEveryColumn()
{
    QFETCH(Engine, engine);
    const Place place(engine);
    MUSTER_VERIFY(make(place));
    const auto connection = connectionTo(place);
    MUSTER_VERIFY(connection);
    QStringList complaints;
    int asked = 0;
    const auto ask = [&](const QString &sql) {
        ++asked;
        complaints << complaint(**connection, sql);
    };
    const auto sql = [](const char *text) { return sqlOf(text, [] { return qint64(0); }); };
    for (int at = 0; at < int(tableDefinitions().size()); ++at) {
        const TableSql &table = tableSql(Table(at));
        const QString from = sql(table.lean ? table.lean : table.from);
        ask(u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(sql(table.id), from, sql(table.order)));
        for (const ColumnSql &column : table.columns) {
            if (column.value) {
                ask(table.byIds ? u"SELECT %1, %2, %3 FROM %4"_s.arg(sql(table.id), sql(table.since), sql(column.value), sql(table.byIds))
                                : u"SELECT %1, %2, %3 FROM %4 WHERE %1 IN ({ids ?})"_s.arg(sql(table.id), sql(table.since), sql(column.value), sql(table.from)));
            }
            if (column.order)
                ask(u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(sql(table.id), from, sql(column.order)));
            if (column.list)
                ask(sql(column.list));
            const QString has = column.folded ? u"{contains %1, ?}"_s.arg(sql(column.folded)) : u"1 = 1"_s;
            if (column.within)
                ask(u"SELECT %1 FROM %2 WHERE %3"_s.arg(sql(table.id), sql(table.from), sql(column.within).replace(u"%1"_s, has)));
            if (column.probe)
                ask(sql(column.probe).replace(u"%1"_s, has));
            if (column.folded && !column.within)
                ask(u"SELECT %1 FROM %2 WHERE %3"_s.arg(sql(table.id), sql(table.from), has));
        }
    }
    complaints.removeAll(QString());
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u"\n\n"_s)));
    QVERIFY(asked > 200);
}

QTEST_GUILESS_MAIN(StatementsTest)
#include "StatementsTest.moc"
