// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"
#include "storage/JsonList.h"
#include "storage/LoadRows.h"
#include "storage/Savepoint.h"
#include "storage/Store.h"
#include "storage/Transaction.h"
#include "storage/postgresql/PostgresLocation.h"
#include "support/Engines.h"
#include "support/TestWorkspace.h"

#include <future>

using namespace muster;
using namespace Qt::StringLiterals;

// What the door to the engine promises, on each engine.
class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasBound_data() { engines(); }
    void givesBackWhatWasBound();
    void readsConditionsAsNumbers_data() { engines(); }
    void readsConditionsAsNumbers();
    void countsRowsWritten_data() { engines(); }
    void countsRowsWritten();
    void stopsWhenToldTo_data() { engines(); }
    void stopsWhenToldTo();
    void isAskedAmidAnAnswer_data() { engines(); }
    void isAskedAmidAnAnswer();
    void understandsPhrases_data() { engines(); }
    void understandsPhrases();
    void knowsTextsFromPlaces_data() { engines(); }
    void knowsTextsFromPlaces();
    void doesNothingWhereThereIsOnlyAComment_data() { engines(); }
    void doesNothingWhereThereIsOnlyAComment();
    void refusesTwoStatementsAtOnce_data() { engines(); }
    void refusesTwoStatementsAtOnce();
    void takesBackAPart_data() { engines(); }
    void takesBackAPart();
    void letsOneWriteAtATime_data() { engines(); }
    void letsOneWriteAtATime();
    void seesWhatTheOneBeforeLeft_data() { engines(); }
    void seesWhatTheOneBeforeLeft();
    void seesOneMoment_data() { engines(); }
    void seesOneMoment();
    void cannotWriteWhereItReads_data() { engines(); }
    void cannotWriteWhereItReads();
    void stopsAStatementThatNobodyWaitsFor_data() { engines(); }
    void stopsAStatementThatNobodyWaitsFor();
    void keepsManyStatements_data() { engines(); }
    void keepsManyStatements();
    void comparesTextsByTheirBytes_data() { engines(); }
    void comparesTextsByTheirBytes();
    void doesNotCommitWhatFailed();
    void keepsFewStatementsOnTheServer();
    void tellsWhenTheServerIsGone();
    void readsSums();
    void refusesPasswordsInLocations_data();
    void refusesPasswordsInLocations();
    void takesWhatHasNoPassword();
    void worksAsItDoesEverywhere();
    void saysWhyThereIsNoConnection();
    void asksForThePassword();
    void loadsRows_data() { engines(); }
    void loadsRows();
    void loadsAllOrNothing_data() { engines(); }
    void loadsAllOrNothing();
    void saysWhatIsWrongWithALocation_data();
    void saysWhatIsWrongWithALocation();
};

namespace {

// With a table to write to, called as the one that every workspace has.
struct Opened
{
    explicit Opened(Engine engine)
        : place(engine)
        , database(Database::open(place.location(), Database::Create).value_or(nullptr))
    {
        if (!database)
            qFatal("The database of the test could not be opened.");
        if (engine == Engine::Postgresql)
            run(u"CREATE SCHEMA "_s + place.location().section(u"schema="_s, 1));
        const QString bytes = engine == Engine::Postgresql ? u"bytea"_s : u"BLOB"_s;
        run(u"CREATE TABLE turn (nobody BIGINT)"_s); // whoever writes on a server takes turns there
        run(u"CREATE TABLE events (id BIGINT PRIMARY KEY, name TEXT, bytes %1, part DOUBLE PRECISION)"_s.arg(bytes));
    }

    void run(const QString &sql) const
    {
        if (const Result<qint64> done = database->run(sql); !done)
            qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().parameters.join(u'|')));
    }

    std::unique_ptr<Database> another(Database::Mode mode = Database::ReadWrite) const { return Database::open(place.location(), mode).value_or(nullptr); }

    Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const { return database->value(sql, values); }

    Place place;
    std::unique_ptr<Database> database;
};

const QString Add = u"INSERT INTO events (id, name) VALUES (?, ?)"_s;
const QString Count = u"SELECT count(*) FROM events"_s;
const QString TenThousand = u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) SELECT i FROM n"_s;

} // namespace

void DatabaseTest::givesBackWhatWasBound()
{
    QFETCH(Engine, engine);
    const Opened opened(engine);
    const QVariantList rows[] {
        {std::numeric_limits<qint64>::max(), u"Åsa “Ó” \U0001F600"_s, QByteArray("\0\1\377'\\", 5), 0.1},
        {std::numeric_limits<qint64>::min(), u""_s, QByteArray(""), -1e300},
        {qint64(0), u"' OR 1 = 1 -- ?"_s, QByteArray(100'000, '\0'), 0.0},
        {qint64(7), QVariant(), QVariant(), QVariant()},
        {qint64(8), QString(), QByteArray(), QVariant()},
    };
    for (const QVariantList &row : rows) {
        MUSTER_VERIFY(opened.database->run(u"INSERT INTO events (id, name, bytes, part) VALUES (?, ?, ?, ?)"_s, row));
        int found = 0;
        MUSTER_VERIFY(opened.database->each(u"SELECT id, name, bytes, part FROM events WHERE id = ?"_s, {row.first()}, [&](const SqlRow &read) {
            ++found;
            for (int i = 0; i < 4; ++i) {
                const bool null = row.at(i).isNull() || (i == 1 && row.at(i).toString().isNull()) || (i == 2 && row.at(i).toByteArray().isNull());
                [&] {
                    QCOMPARE(read.count(), 4);
                    QCOMPARE(read.isNull(i), null);
                    QCOMPARE(read.value(i), null ? QVariant() : row.at(i));
                }();
            }
            [&] {
                QCOMPARE(read.integer(0), row.at(0).toLongLong());
                QCOMPARE(read.text(1), row.at(1).toString());
                QCOMPARE(read.bytes(1), row.at(1).toString().toUtf8());
                QCOMPARE(read.bytes(2), row.at(2).toByteArray());
            }();
            return true;
        }));
        QCOMPARE(found, 1);
    }
}

void DatabaseTest::readsConditionsAsNumbers()
{
    QFETCH(Engine, engine);
    const Opened opened(engine);
    const Result<QVariant> yes = opened.value(u"SELECT 1 = 1"_s);
    MUSTER_VERIFY(yes);
    QCOMPARE(*yes, QVariant(qint64(1)));
    const Result<QVariant> no = opened.value(u"SELECT NOT EXISTS (SELECT 1) = (1 = 1)"_s);
    MUSTER_VERIFY(no);
    QCOMPARE(*no, QVariant(qint64(0)));
    MUSTER_VERIFY(opened.database->run(Add, {true, u"flag"_s}));
    QCOMPARE(opened.value(u"SELECT id FROM events WHERE id = ? AND (name = 'flag') = ?"_s, {true, 1})->toInt(), 1);
}

void DatabaseTest::countsRowsWritten()
{
    QFETCH(Engine, engine);
    const Opened opened(engine);
    for (int i = 1; i <= 5; ++i)
        QCOMPARE(opened.database->run(Add, {i, u"n"_s}).value(), 1);
    QCOMPARE(opened.database->run(u"UPDATE events SET name = ? WHERE id > ?"_s, {u"m"_s, 2}).value(), 3);
    QCOMPARE(opened.database->run(u"DELETE FROM events WHERE id > ?"_s, {9}).value(), 0);
    QCOMPARE(opened.value(u"INSERT INTO events (id, name) VALUES (10, 'a'), (11, 'b') RETURNING id"_s)->toInt(), 10);
    QCOMPARE(opened.value(Count)->toInt(), 7); // though nobody looked at the second one
    QVERIFY(opened.value(u"INSERT INTO events (id) VALUES (10) ON CONFLICT (id) DO NOTHING RETURNING id"_s)->isNull());
}

void DatabaseTest::stopsWhenToldTo()
{
    QFETCH(Engine, engine);
    const Opened opened(engine);
    for (int time = 0; time < 3; ++time) {
        int seen = 0;
        MUSTER_VERIFY(opened.database->each(TenThousand, {}, [&seen](const SqlRow &) { return ++seen < 3; }));
        QCOMPARE(seen, 3);
    }
    qint64 sum = 0;
    MUSTER_VERIFY(opened.database->each(TenThousand, {}, [&sum](const SqlRow &row) {
        sum += row.integer(0);
        return true;
    }));
    QCOMPARE(sum, 10'000LL * 10'001 / 2);
}

// Nobody should, but where somebody does, no row of either answer is lost.
void DatabaseTest::isAskedAmidAnAnswer()
{
    QFETCH(Engine, engine);
    const Opened opened(engine);
    qint64 outer = 0;
    qint64 inner = 0;
    MUSTER_VERIFY(opened.database->each(TenThousand, {}, [&](const SqlRow &row) {
        outer += row.integer(0);
        if (row.integer(0) % 2'500 == 7) {
            const qint64 here = row.integer(0);
            inner += opened.value(u"SELECT count(*) + ? FROM events"_s, {0}).value().toLongLong() + 1;
            return here == row.integer(0);
        }
        return true;
    }));
    QCOMPARE(outer, 10'000LL * 10'001 / 2);
    QCOMPARE(inner, 4);
}

void DatabaseTest::understandsPhrases()
{
    QFETCH(Engine, engine);
    const Opened opened(engine);
    const QStringList names {u"plain"_s, u"O'Neil"_s, u"a \"quoted\", [bracketed] {one}"_s, u"back\\slash"_s, u"Žluť\n"_s, u""_s};
    for (int i = 0; i < int(names.size()); ++i)
        MUSTER_VERIFY(opened.database->run(Add, {i, names.at(i)}));
    const auto count = [&opened](const QString &condition, const QVariantList &values) { return opened.value(Count + u" WHERE "_s + condition, values).value().toInt(); };
    QCOMPARE(count(u"id IN ({ids ?})"_s, {jsonOf(QVector<qint64> {0, 3, 99, -1})}), 2);
    QCOMPARE(count(u"id IN ({ids ?})"_s, {jsonOf(QVector<qint64>())}), 0);
    QCOMPARE(count(u"name IN ({texts ?})"_s, {jsonOf(names)}), 6);
    QCOMPARE(count(u"name IN ({texts ?})"_s, {jsonOf(QStringList())}), 0);
    QCOMPARE(count(u"NOT EXISTS (SELECT 1 FROM ({texts ?}) AS w WHERE NOT ({contains name, w.value}))"_s, {jsonOf({u"a"_s, u"l"_s})}), 2);
    QCOMPARE(count(u"{contains name, ?}"_s, {u"\\"_s}), 1);
    QCOMPARE(count(u"{contains name, ?}"_s, {u"%"_s}), 0);
    QCOMPARE(opened.value(u"SELECT {place name, ?} FROM events WHERE id = 1"_s, {u"N"_s})->toInt(), 3);
    QCOMPARE(opened.value(u"SELECT {place name, ?} FROM events WHERE id = 1"_s, {u"x"_s})->toInt(), 0);
}

void DatabaseTest::knowsTextsFromPlaces()
{
    QFETCH(Engine, engine);
    const Opened opened(engine);
    const Result<QVariant> found = opened.value(u"SELECT '?' || CAST(? AS TEXT) || '''?' -- or ?\n || '\"?'"_s, {u"!"_s});
    MUSTER_VERIFY(found);
    QCOMPARE(found->toString(), u"?!'?\"?"_s);
    QVERIFY(!opened.value(u"SELECT CAST(? AS TEXT)"_s, {})); // one too few
    QVERIFY(!opened.value(u"SELECT CAST(? AS TEXT)"_s, {1, 2}));
}

void DatabaseTest::doesNothingWhereThereIsOnlyAComment()
{
    QFETCH(Engine, engine);
    const Opened opened(engine);
    for (int time = 0; time < 2; ++time) {
        MUSTER_VERIFY(opened.database->run(u"-- Nothing?"_s));
        QVERIFY(opened.value(u"-- Nothing?"_s)->isNull());
    }
    QCOMPARE(opened.value(Count)->toInt(), 0);
}

void DatabaseTest::refusesTwoStatementsAtOnce()
{
    QFETCH(Engine, engine);
    const Opened opened(engine);
    QVERIFY(!opened.database->run(u"INSERT INTO events (id) VALUES (1); DELETE FROM events"_s));
    QCOMPARE(opened.value(Count)->toInt(), 0);
}

void DatabaseTest::takesBackAPart()
{
    QFETCH(Engine, engine);
    const Opened opened(engine);
    Transaction transaction(*opened.database);
    MUSTER_VERIFY(transaction.begun());
    MUSTER_VERIFY(opened.database->run(Add, {1, u"stays"_s}));
    for (int time = 0; time < 3; ++time) {
        Savepoint part(*opened.database, "part");
        MUSTER_VERIFY(part.begun());
        MUSTER_VERIFY(opened.database->run(Add, {2, u"goes"_s}));
        const Result<qint64> twice = opened.database->run(Add, {1, u"fails"_s});
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, ErrorCode::Database);
        MUSTER_VERIFY(part.takeBack());
    }
    MUSTER_VERIFY(opened.database->run(Add, {3, u"stays too"_s}));
    MUSTER_VERIFY(transaction.commit());
    QCOMPARE(opened.another()->value(u"SELECT sum(id) FROM events"_s)->toInt(), 4);
}

void DatabaseTest::letsOneWriteAtATime()
{
    QFETCH(Engine, engine);
    const Opened opened(engine);
    const std::unique_ptr<Database> one = opened.another();
    const std::unique_ptr<Database> other = opened.another();
    MUSTER_VERIFY(one->begin());
    MUSTER_VERIFY(one->run(Add, {1, u"one"_s}));
    const Result<void> waited = other->begin();
    QVERIFY(!waited);
    QCOMPARE(waited.error(), (Error {ErrorCode::WorkspaceBusy, {opened.place.location()}}));
    MUSTER_VERIFY(one->commit());
    MUSTER_VERIFY(other->begin());
    QCOMPARE(other->value(Count)->toInt(), 1);
    other->rollback();
}

// Whoever waits to write has not taken their view yet: rules are asked of what the one before has written too.
void DatabaseTest::seesWhatTheOneBeforeLeft()
{
    QFETCH(Engine, engine);
    const Opened opened(engine);
    const std::unique_ptr<Database> one = opened.another();
    MUSTER_VERIFY(one->begin());
    MUSTER_VERIFY(one->run(Add, {1, u"one"_s}));
    std::atomic_bool began = false;
    auto other = std::async(std::launch::async, [&opened, &began]() -> Result<QVariant> {
        const std::unique_ptr<Database> database = opened.another();
        began = true;
        if (const Result<void> begun = database->begin(); !begun)
            return tl::unexpected(begun.error());
        return database->value(Count);
    });
    while (!began)
        QTest::qSleep(1);
    QVERIFY(other.wait_for(std::chrono::milliseconds(200)) == std::future_status::timeout);
    MUSTER_VERIFY(one->run(Add, {2, u"two"_s}));
    MUSTER_VERIFY(one->commit());
    const Result<QVariant> seen = other.get();
    MUSTER_VERIFY(seen);
    QCOMPARE(seen->toInt(), 2);
}

void DatabaseTest::seesOneMoment()
{
    QFETCH(Engine, engine);
    const Opened opened(engine);
    opened.run(u"INSERT INTO events (id) VALUES (1)"_s);
    const std::unique_ptr<Database> writer = opened.another();
    const std::unique_ptr<Database> reader = opened.another(Database::ReadOnly);
    MUSTER_VERIFY(reader->beginRead());
    QCOMPARE(reader->value(Count)->toInt(), 1);
    MUSTER_VERIFY(writer->begin());
    MUSTER_VERIFY(writer->run(Add, {2, u"later"_s}));
    MUSTER_VERIFY(writer->commit());
    QCOMPARE(reader->value(Count)->toInt(), 1);
    reader->rollback();
    QCOMPARE(reader->value(Count)->toInt(), 2);
}

void DatabaseTest::cannotWriteWhereItReads()
{
    QFETCH(Engine, engine);
    const Opened opened(engine);
    const std::unique_ptr<Database> reader = opened.another(Database::ReadOnly);
    const Result<qint64> written = reader->run(Add, {1, u"no"_s});
    QVERIFY(!written);
    QCOMPARE(written.error(), (Error {ErrorCode::WorkspaceReadOnly, {opened.place.location()}}));
}

void DatabaseTest::stopsAStatementThatNobodyWaitsFor()
{
    QFETCH(Engine, engine);
    const Opened opened(engine);
    const QString endless = u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 - i FROM n) SELECT count(*) FROM n"_s;
    int asked = 0;
    opened.database->setCancelled([&asked] { return ++asked > 2; });
    const Result<QVariant> stopped = opened.value(endless);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    opened.database->setCancelled({});
    QCOMPARE(opened.value(Count)->toInt(), 0);
    // without an end, and rows all the time
    asked = 0;
    opened.database->setCancelled([&asked] { return ++asked > 2; });
    const Result<void> left = opened.database->each(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 - i FROM n) SELECT i FROM n"_s, {}, [](const SqlRow &) { return true; });
    QVERIFY(!left);
    QCOMPARE(left.error().code, ErrorCode::Cancelled);
    opened.database->setCancelled({});
    QCOMPARE(opened.value(Count)->toInt(), 0);
}

void DatabaseTest::keepsManyStatements()
{
    QFETCH(Engine, engine);
    const Opened opened(engine);
    for (int time = 0; time < 2; ++time) {
        for (int i = 0; i < 3 * int(StatementCache::MostByText); ++i)
            QCOMPARE(opened.value(u"SELECT %1 + count(*) FROM events"_s.arg(i))->toInt(), i);
    }
}

// Names that are nobody's order: lists have keys for that.
void DatabaseTest::comparesTextsByTheirBytes()
{
    QFETCH(Engine, engine);
    const Opened opened(engine);
    QStringList names {u"A"_s, u"Zoo"_s, u"a-b"_s, u"a.b"_s, u"a/b"_s, u"a_b"_s, u"ab"_s};
    for (int i = 0; i < int(names.size()); ++i)
        MUSTER_VERIFY(opened.database->run(Add, {i, names.at(i)}));
    const QString collate = engine == Engine::Postgresql ? u" COLLATE \"C\""_s : QString(); // as the columns of a workspace have it
    QStringList read;
    MUSTER_VERIFY(opened.database->each(u"SELECT name FROM events ORDER BY name"_s + collate, {}, [&read](const SqlRow &row) {
        read.append(row.text(0));
        return true;
    }));
    QCOMPARE(read, names);
}

// PostgreSQL calls it a success, and has taken everything back.
void DatabaseTest::doesNotCommitWhatFailed()
{
    const Opened opened(Engine::Postgresql);
    MUSTER_VERIFY(opened.database->begin());
    MUSTER_VERIFY(opened.database->run(Add, {1, u"one"_s}));
    QVERIFY(!opened.database->run(Add, {1, u"again"_s}));
    QVERIFY(!opened.database->commit());
    QCOMPARE(opened.value(Count)->toInt(), 0);
}

void DatabaseTest::keepsFewStatementsOnTheServer()
{
    const Opened opened(Engine::Postgresql);
    for (int i = 0; i < 1'000; ++i)
        MUSTER_VERIFY(opened.value(u"SELECT %1"_s.arg(i)));
    const Result<QVariant> kept = opened.value(u"SELECT count(*) FROM pg_prepared_statements"_s);
    MUSTER_VERIFY(kept);
    QVERIFY2(kept->toInt() <= int(StatementCache::MostByText) + 2, qPrintable(kept->toString()));
}

void DatabaseTest::tellsWhenTheServerIsGone()
{
    const Opened opened(Engine::Postgresql);
    const std::unique_ptr<Database> lost = opened.another();
    const Result<QVariant> connection = lost->value(u"SELECT pg_backend_pid()"_s);
    MUSTER_VERIFY(connection);
    PostgresServer::instance().sql(u"SELECT pg_terminate_backend(%1)"_s.arg(connection->toString()));
    for (int time = 0; time < 3; ++time) {
        const Result<QVariant> asked = lost->value(Count);
        QVERIFY(!asked);
        QCOMPARE(asked.error().code, ErrorCode::ServerUnreachable);
        QCOMPARE(asked.error().parameters.value(0), opened.place.location());
    }
    const Result<void> begun = lost->begin();
    QVERIFY(!begun);
    QCOMPARE(begun.error().code, ErrorCode::ServerUnreachable);
    const auto nowhere = Database::open(u"postgresql://muster@/muster?host=/nowhere&schema=one"_s, Database::ReadOnly);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::ServerUnreachable);
}

void DatabaseTest::readsSums()
{
    const Opened opened(Engine::Postgresql);
    for (const char *number : {"0", "1", "-1", "9999", "10000", "-100000001", "9223372036854775807"})
        QCOMPARE(opened.value(u"SELECT CAST('%1' AS numeric)"_s.arg(QLatin1StringView(number))).value(), QVariant(QByteArray(number).toLongLong()));
    for (const char *number : {"0.5", "-12345.0625", "0.000001", "100000000.25"})
        QCOMPARE(opened.value(u"SELECT CAST('%1' AS numeric)"_s.arg(QLatin1StringView(number))).value(), QVariant(QByteArray(number).toDouble()));
}

void DatabaseTest::refusesPasswordsInLocations_data()
{
    QTest::addColumn<QString>("location");
    QTest::newRow("of the user") << u"postgresql://ada:s3cret@host/db?schema=one"_s;
    QTest::newRow("without a user") << u"postgresql://:s3cret@host/db"_s;
    QTest::newRow("with signs") << u"postgres://ada:s3%40cr?et@host"_s;
    QTest::newRow("as a parameter") << u"postgresql://host/db?schema=one&password=s3cret"_s;
    QTest::newRow("of the key") << u"postgresql://host/db?sslpassword=s3cret"_s;
    QTest::newRow("in other letters") << u"postgresql://host/db?pass%77ord=s3cret"_s;
    QTest::newRow("with two signs") << u"postgresql://ada:s3@cret@host/db"_s;
    QTest::newRow("with a slash") << u"postgresql://ada:s3/cret@host/db"_s;
    QTest::newRow("with a line") << u"postgresql://ada:s3\ncret@host/db"_s;
    QTest::newRow("without a server") << u"postgresql://ada:s3cret/db"_s;
    QTest::newRow("of the second server") << u"postgresql://one:5432,two:s3cret/db"_s;
    QTest::newRow("in capitals") << u"POSTGRESQL://ada:s3cret@host/db"_s;
    QTest::newRow("behind a blank") << u" postgresql://ada:s3cret@host/db"_s;
    QTest::newRow("as others write it") << u"jdbc:postgresql://host/db?user=ada&password=s3cret"_s;
    QTest::newRow("as others write it, with a driver") << u"postgresql+psycopg2://ada:s3cret@host/db"_s;
    QTest::newRow("by words") << u"host=localhost password=s3cret dbname=db"_s;
    QTest::newRow("by another name") << u"postgresql://host/db?PWD=s3cret"_s;
    QTest::newRow("behind one slash") << u"postgresql:/ada:s3cret@host/db"_s;
    QTest::newRow("behind no slash") << u"postgresql:ada:s3cret@host/db"_s;
    QTest::newRow("behind a wide colon") << u"postgresql://ada\uff1as3cret@host/db"_s;
    QTest::newRow("behind a small colon") << u"postgresql://ada\ufe55s3cret@host/db"_s;
    QTest::newRow("in brackets") << u"postgresql://ada:[s3cret]@host/db"_s;
    QTest::newRow("beside an address of IPv6") << u"postgresql://ada:s3cret@[::1]/db"_s;
}

void DatabaseTest::refusesPasswordsInLocations()
{
    QFETCH(QString, location);
    const auto opened = Database::open(location, Database::ReadOnly);
    QVERIFY(!opened);
    QCOMPARE(opened.error(), (Error {ErrorCode::LocationHasPassword, {}}));
}

void DatabaseTest::saysWhatIsWrongWithALocation_data()
{
    QTest::addColumn<QString>("location");
    QTest::newRow("schema with a blank") << u"postgresql://host/db?schema=a b"_s;
    QTest::newRow("schema with quotes") << u"postgresql://host/db?schema=a\";DROP"_s;
    QTest::newRow("schema of the server") << u"postgresql://host/db?schema=pg_catalog"_s;
    QTest::newRow("empty schema") << u"postgresql://host/db?schema="_s;
    QTest::newRow("foreign parameter") << u"postgresql://host/db?colour=red"_s;
    QTest::newRow("by words") << u"host=localhost dbname=db"_s;
    QTest::newRow("in capitals") << u"POSTGRES://host/db"_s;
    QTest::newRow("as others write it") << u"jdbc:postgresql://host/db"_s;
    QTest::newRow("bad escape") << u"postgresql://host/db%zz"_s;
    QTest::newRow("open bracket") << u"postgresql://ada@[::1/db"_s;
    QTest::newRow("port below all") << u"postgresql://host:-1/db"_s;
    QTest::newRow("no port") << u"postgresql://host:0/db"_s;
    QTest::newRow("port beyond all") << u"postgresql://host:99999/db"_s;
    QTest::newRow("second port beyond all") << u"postgresql://host:5432,host2:65536/db"_s;
    QTest::newRow("security that there is not") << u"postgresql://host/db?sslmode=bogus"_s;
    QTest::newRow("server that there is not") << u"postgresql://host/db?target_session_attrs=writable"_s;
}

void DatabaseTest::saysWhatIsWrongWithALocation()
{
    QFETCH(QString, location);
    const auto opened = Database::open(location, Database::ReadOnly);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::LocationMalformed);
    QCOMPARE(opened.error().parameters.value(0), location);
}

// What only looks like a password is none, and what only looks like a location is a file.
void DatabaseTest::takesWhatHasNoPassword()
{
    for (const QString &location : {u"postgresql://ada@host:5432/db"_s, u"postgresql://host:1,host2:/db?schema=a"_s, u"postgresql://ada@[2001:db8::1]:5432/db"_s, u"postgresql://%2Ftmp/db"_s,
             u"postgresql:///db?host=/tmp&passfile=/home/ada/secret"_s, u"postgresql://compass.example/pass"_s}) {
        const Result<PostgresLocation> parsed = PostgresLocation::parse(location);
        QVERIFY2(parsed, qPrintable(location));
    }
    for (const QString &path : {u"people.muster"_s, u"/home/postgres/people.muster"_s, u"postgres.muster"_s, u"C:/postgres/people.muster"_s, u"./postgresql:people"_s, u"user=ada.muster"_s})
        QVERIFY2(!PostgresLocation::isOne(path), qPrintable(path));
    QCOMPARE(PostgresLocation::withSchema(u"postgresql://h/db?schema=a&host=/tmp"_s, u"b"_s), u"postgresql://h/db?host=/tmp&schema=b"_s);
    QCOMPARE(PostgresLocation::withSchema(u"postgresql://h/db"_s, u"b"_s), u"postgresql://h/db?schema=b"_s);
}

// Of a server, or of a location, that would have it otherwise: what takes long would end as if somebody had cancelled it.
void DatabaseTest::worksAsItDoesEverywhere()
{
    const auto database = Database::open(PostgresServer::instance().location(u"public"_s) + u"&client_encoding=LATIN1&options=-cstatement_timeout%3D100"_s, Database::ReadWrite);
    MUSTER_VERIFY(database);
    const Result<QVariant> answer = (*database)->value(u"SELECT CASE WHEN pg_sleep(0.4) IS NULL THEN '' ELSE '\u20ac\u4e2d' END"_s);
    MUSTER_VERIFY(answer);
    QCOMPARE(answer->toString(), u"\u20ac\u4e2d"_s);
}

void DatabaseTest::saysWhyThereIsNoConnection()
{
    const PostgresServer &server = PostgresServer::instance();
    server.newDatabase(u"closed"_s);
    server.sql(u"REVOKE CONNECT ON DATABASE closed FROM public, muster"_s);
    server.sql(u"ALTER DATABASE closed OWNER TO postgres"_s);
    const auto codeOf = [](const QString &location) { return Database::open(location, Database::ReadOnly).error().code; };
    QCOMPARE(codeOf(server.location(u"a"_s, u"nowhere"_s)), ErrorCode::DatabaseNotFound);
    QCOMPARE(codeOf(server.location(u"a"_s, u"muster"_s, u"nobody"_s)), ErrorCode::ServerRefusesLogin);
    QCOMPARE(codeOf(server.location(u"a"_s, u"closed"_s)), ErrorCode::ServerForbids);
    QCOMPARE(codeOf(u"postgresql://muster@/muster?host=%1/elsewhere"_s.arg(server.folder())), ErrorCode::ServerUnreachable);
    QCOMPARE(Store::at(server.location(u"none"_s))->look().error(), (Error {ErrorCode::SchemaNotFound, {server.location(u"none"_s), u"none"_s}}));
    QCOMPARE(Store::at(server.location(u"public"_s))->look().error().code, ErrorCode::SchemaForeign);
    const Result<void> made = Store::at(server.location(u"a"_s, u"postgres"_s))->make([](Database &) { return Result<void>(); });
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::ServerForbids);
}

void DatabaseTest::asksForThePassword()
{
    const PostgresServer server({u"fsync=off"_s}, u"scram-sha-256"_s);
    server.sql(u"ALTER ROLE muster PASSWORD 's3cret'"_s);
    const QString location = server.location(u"a"_s);
    const auto opened = [&location] { return Database::open(location, Database::ReadOnly); };
    QCOMPARE(opened().error().code, ErrorCode::ServerRefusesLogin);
    qputenv("PGPASSWORD", "s3cret1");
    QCOMPARE(opened().error().code, ErrorCode::ServerRefusesLogin);
    QVERIFY(!opened().error().parameters.join(u' ').contains(u"s3cret"_s));
    QCOMPARE(Database::open(server.location(u"a"_s, u"nowhere"_s), Database::ReadOnly).error().code, ErrorCode::ServerRefusesLogin); // who is not known learns nothing else
    qputenv("PGPASSWORD", "s3cret");
    MUSTER_VERIFY(opened());
    QCOMPARE(Database::open(server.location(u"a"_s, u"nowhere"_s), Database::ReadOnly).error().code, ErrorCode::DatabaseNotFound);
    qunsetenv("PGPASSWORD");
    QFile file(qEnvironmentVariable("PGPASSFILE"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("*:*:*:muster:s3cret\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    MUSTER_VERIFY(opened());
}

namespace {

const QVector<LoadColumn> loaded {{u"n"_s, LoadColumn::Number}, {u"t"_s, LoadColumn::Text}, {u"b"_s, LoadColumn::Bytes}};

Result<std::unique_ptr<Database>> withTable(const Place &place)
{
    if (const Result<void> made = Store::at(place.location())->make([](Database &) { return Result<void>(); }); !made)
        return tl::unexpected(made.error());
    Result<std::unique_ptr<Database>> database = Database::open(place.location(), Database::ReadWrite);
    const QString table = place.engine() == Engine::Sqlite ? u"CREATE TABLE loaded (n INTEGER, t TEXT UNIQUE, b BLOB) STRICT"_s : u"CREATE TABLE loaded (n bigint, t text COLLATE \"C\" UNIQUE, b bytea)"_s;
    if (const Result<qint64> made = database ? (*database)->run(table) : tl::unexpected(database.error()); !made)
        return tl::unexpected(made.error());
    return database;
}

} // namespace

void DatabaseTest::loadsRows()
{
    QFETCH(Engine, engine);
    const Place place(engine);
    const auto database = withTable(place);
    MUSTER_VERIFY(database);
    QVector<QVariantList> rows {
        {std::numeric_limits<qint64>::max(), u"a\tb\\c\"d\n😀"_s, QByteArray("\0\xff\\", 3)},
        {std::numeric_limits<qint64>::min(), u""_s, QByteArray("")},
        {QVariant(), QVariant(), QVariant()},
    };
    for (int i = 0; i < 5'000; ++i) // more than are sent together
        rows.append({i, u"row %1 "_s.arg(i).repeated(5), QByteArray::number(i)});
    MUSTER_VERIFY((*database)->begin());
    {
        const auto load = (*database)->load(u"loaded"_s, loaded);
        MUSTER_VERIFY(load);
        for (const QVariantList &row : rows)
            MUSTER_VERIFY((*load)->add(RowOfValues(row)));
        MUSTER_VERIFY((*load)->end());
    }
    MUSTER_VERIFY((*database)->commit());
    QVector<QVariantList> found;
    MUSTER_VERIFY((*database)->each(u"SELECT n, t, b FROM loaded"_s, {}, [&found](const SqlRow &row) {
        found.append({row.value(0), row.value(1), row.value(2)});
        return true;
    }));
    QCOMPARE(found.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (int cell = 0; cell < 3; ++cell)
            QVERIFY2(found.at(i).at(cell) == rows.at(i).at(cell) || (found.at(i).at(cell).isNull() && rows.at(i).at(cell).isNull()), qPrintable(u"%1 %2"_s.arg(i).arg(cell)));
    }
}

void DatabaseTest::loadsAllOrNothing()
{
    QFETCH(Engine, engine);
    const Place place(engine);
    const auto database = withTable(place);
    MUSTER_VERIFY(database);
    const auto count = [&] { return (*database)->value(u"SELECT count(*) FROM loaded"_s)->toInt(); };
    { // what the table refuses
        Transaction transaction(**database);
        const auto load = (*database)->load(u"loaded"_s, loaded);
        MUSTER_VERIFY(load);
        Result<void> done;
        for (int i = 0; i < 3 && done; ++i)
            done = (*load)->add(RowOfValues({i, u"twice"_s, QVariant()}));
        if (done)
            done = (*load)->end();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Database);
    }
    QCOMPARE(count(), 0);
    { // what was given up
        Transaction transaction(**database);
        const auto load = (*database)->load(u"loaded"_s, loaded);
        MUSTER_VERIFY(load);
        MUSTER_VERIFY((*load)->add(RowOfValues({1, u"one"_s, QVariant()})));
    }
    QCOMPARE(count(), 0);
    QVERIFY(!(*database)->load(u"nowhere"_s, loaded));
    QVERIFY(!(*database)->load(u"loaded"_s, {{u"foreign"_s, LoadColumn::Number}}));
    { // and it goes on
        Transaction transaction(**database);
        const auto load = (*database)->load(u"loaded"_s, loaded);
        MUSTER_VERIFY(load);
        MUSTER_VERIFY((*load)->add(RowOfValues({1, u"one"_s, QVariant()})));
        MUSTER_VERIFY((*load)->end());
        MUSTER_VERIFY(transaction.commit());
    }
    QCOMPARE(count(), 1);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "DatabaseTest.moc"
