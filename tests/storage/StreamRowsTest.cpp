// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"
#include "storage/queries/QueryCompiler.h"
#include "storage/queries/RowReader.h"
#include "storage/queries/TableSql.h"
#include "support/StatementTexts.h"
#include "support/TestWorkspace.h"

#include <QRegularExpression>
#include <QSemaphore>

using namespace muster;
using namespace Qt::StringLiterals;

// Rows for files: as many as there are, in order, and without anything that grows with how wide or how many they are.
class StreamRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatTheTableHas_data() { tables(); }
    void findsWhatTheTableHas();
    void sortsNothingWide_data() { tables(); }
    void sortsNothingWide();
    void stopsWhenToldTo();
    void isAskedAmidAnAnswer();
    void leavesScreensTheirThreads();

private:
    static void tables();
    Result<qint64> stream(const TableQuery &query, const RowReader::TakeRow &take) { return (*m_workspace)->read(StreamRows {query, take}).result(); }

    StatementTexts m_listener;
    std::unique_ptr<TestWorkspace> m_workspace;
};

namespace {

constexpr int Users = 1'300; // several pieces
constexpr int Groups = 9;

QString user(int i)
{
    return u"user%1@northwind.example"_s.arg(i);
}

QString group(int i)
{
    return u"Group %1"_s.arg(i);
}

QString project(int i)
{
    return u"Project %1"_s.arg(i);
}

// Every way by which somebody may come to a project, and pairs without a team.
QVector<Change> directory()
{
    QVector<Change> changes;
    for (int g = 0; g < Groups; ++g)
        changes << change::addGroup(group(g)) << change::addProject(project(g));
    for (int i = 0; i < Users; ++i) {
        changes << change::addUser({{Field::Email, user(i)}, {Field::FirstName, u"First %1"_s.arg(i % 41)}, {Field::LastName, u"Last %1"_s.arg(i % 97)},
            {Field::Status, keyOf(Status::Active)}, {Field::SignIn, keyOf(SignIn::Password)}, {Field::DefaultGroup, i % 7 == 0}});
        changes << change::addMember(group(i % Groups), user(i));
        if (i % 10 == 0)
            changes << change::addMember(group((i + 1) % Groups), user(i));
    }
    changes << Change(Verb::Add, ObjectKind::Nesting, {group(1), group(0)}) << Change(Verb::Add, ObjectKind::Nesting, {group(0), group(2)});
    for (int g = 0; g < Groups; ++g)
        changes << change::assignGroup(project(g), group(g), {{Field::Team, g % 2 == 0}});
    for (int i = 0; i < 60; ++i)
        changes << change::assignUser(project(Groups - 1 - i % 3), user(i * 9 + 1), {{Field::Team, false}});
    return changes;
}

// In a database of the same make, as its plans do not hang on what stands in it; ANALYZE is not run on workspaces.
QStringList planOf(sqlite3 *database, const QByteArray &sql, int &columns)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql.constData(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
        return {QString::fromUtf8(sqlite3_errmsg(database))};
    columns = sqlite3_column_count(statement);
    sqlite3_finalize(statement);
    QStringList lines;
    const QByteArray explain = "EXPLAIN QUERY PLAN " + sql;
    sqlite3_prepare_v2(database, explain.constData(), int(explain.size()), &statement, nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW)
        lines << QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 3)));
    sqlite3_finalize(statement);
    return lines;
}

} // namespace

void StreamRowsTest::tables()
{
    QTest::addColumn<Table>("table");
    for (const TableDefinition &table : tableDefinitions())
        QTest::newRow(table.key) << table.table;
}

void StreamRowsTest::initTestCase()
{
    m_workspace = std::make_unique<TestWorkspace>();
    MUSTER_VERIFY(m_workspace->apply(directory()));
    MUSTER_VERIFY(m_workspace->apply({change::editUser(user(0), {{Field::DefaultGroup, false}, {Field::DefaultAccessUntil, std::numeric_limits<qint32>::max() * 1000LL}})}));
    QVector<SignInReport> signIns;
    for (int i = 0; i < 600; ++i)
        signIns.append({i + 1, SignInReport::By::Email, user(i), QDateTime::currentMSecsSinceEpoch() - i * 1000, SignInReport::Outcome::Success, {}, {}, u"session %1"_s.arg(i)});
    const Result<TakenSignIns> taken = (*m_workspace)->takeSignIns(signIns).result();
    MUSTER_VERIFY(taken);
    QCOMPARE(taken->taken, 600);
    QVector<Change> mails {change::editWorkspace({{Field::MailServer, u"smtp://mail.x.example"_s}, {Field::MailSender, u"it@x.example"_s}, {Field::LinkPages, u"https://x.example"_s}})};
    for (int i = 0; i < 600; ++i)
        mails << change::editUser(user(i), {{Field::ResetAsked, qint64(0)}});
    MUSTER_VERIFY(m_workspace->apply(mails));
    QVector<Change> invitations {change::addProject(u"Invited"_s)};
    for (int i = 0; i < 600; ++i)
        invitations << change::addInvitation({{Field::Email, u"invited%1@y.example"_s.arg(i)}, {Field::Project, u"Invited"_s}});
    MUSTER_VERIFY(m_workspace->apply(invitations));
}

// What is found by ids is what the table's own FROM gives.
void StreamRowsTest::findsWhatTheTableHas()
{
    QFETCH(Table, table);
    const TableSql &sql = tableSql(table);
    const TableQuery query {table, {}, {}, {}, true, true};
    const Result<qint64> count = (*m_workspace)->read(CountRows {query}).result();
    MUSTER_VERIFY(count);
    QVERIFY(*count > 0);
    QVector<Row> rows;
    const Result<qint64> taken = stream(query, [&rows](const Row &row) {
        rows.append(row);
        return true;
    });
    MUSTER_VERIFY(taken);
    QCOMPARE(*taken, *count);
    QCOMPARE(rows.size(), *count);
    auto database = Database::open(m_workspace->path(), Database::ReadOnly);
    MUSTER_VERIFY(database);
    QStringList values;
    for (const FieldDefinition &column : columnsOf(table))
        values << sqlOf(sql.find(column.field) && sql.find(column.field)->value ? sql.find(column.field)->value : "NULL", systemClock());
    qsizetype at = 0;
    MUSTER_VERIFY((*database)->each(u"SELECT %1, %2 FROM %3 ORDER BY %4"_s.arg(QLatin1StringView(sql.id), values.join(u", "_s), QLatin1StringView(sql.from), sqlOf(sql.order, systemClock())), {}, [&](const SqlRow &found) {
        const Row row = rows.value(at++);
        bool same = found.value(0).toLongLong() == row.id;
        for (int i = 0; i < int(columnsOf(table).size()); ++i) {
            const FieldDefinition &column = columnsOf(table).at(i);
            const ColumnSql *written = sql.find(column.field);
            if (written && written->value && column.kind == ValueKind::Text)
                same = same && found.value(i + 1).toString() == row.cells.at(i).toString();
        }
        if (!same)
            QTest::qFail(qPrintable(u"row %1 is another"_s.arg(at)), __FILE__, __LINE__);
        return same;
    }));
    QCOMPARE(at, rows.size());
}

// Only ids are sorted; each row is found by its id and by keys, whatever the table.
void StreamRowsTest::sortsNothingWide()
{
    if (engineOfProgram() != Engine::Sqlite)
        QSKIP("It reads the plans of SQLite.");
    QFETCH(Table, table);
    const QSet<QByteArray> statements = StatementTexts::of([&] { MUSTER_VERIFY(stream({table}, [](const Row &) { return true; })); });
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open_v2(m_workspace->path().toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr), SQLITE_OK);
    int wide = 0;
    for (const QByteArray &sql : statements) {
        int columns = 0;
        const QStringList plan = planOf(database, sql, columns);
        if (columns < 3) // ids, and lists of a few rows
            continue;
        ++wide;
        for (const QString &line : plan) {
            static const QRegularExpression readsAll(u"^SCAN (u|users|m|members|g|user_groups|en|entries|ev|events|misconfigured)( |$)"_s);
            QVERIFY2(!line.contains("FOR ORDER BY"_L1) && !readsAll.match(line).hasMatch(), qPrintable(u"%1\n%2"_s.arg(plan.join(u'\n'), QString::fromUtf8(sql))));
        }
    }
    sqlite3_close(database);
    QVERIFY(wide > 0);
}

void StreamRowsTest::stopsWhenToldTo()
{
    int rows = 0;
    const Result<qint64> taken = stream({Table::Members}, [&rows](const Row &) { return ++rows < 700; });
    MUSTER_VERIFY(taken);
    QCOMPARE(*taken, 700);
    QCOMPARE(rows, 700);
}

// Whoever takes rows may ask the same database meanwhile, even the same question.
void StreamRowsTest::isAskedAmidAnAnswer()
{
    struct Question
    {
        using Answer = qint64;
        Result<qint64> answer(Reader &reader) const
        {
            qint64 inner = 0;
            const Result<qint64> outer = StreamRows {{Table::Groups}, [&](const Row &) {
                inner += StreamRows {{Table::Groups}, [](const Row &) { return true; }}.answer(reader).value_or(0);
                return true;
            }}.answer(reader);
            return outer ? Result<qint64>(*outer + inner) : outer;
        }
    };
    const Result<qint64> asked = (*m_workspace)->read(Question {}).result();
    MUSTER_VERIFY(asked);
    QCOMPARE(*asked, Groups + Groups * Groups);
}

// However many long answers are under way, a short one is given.
void StreamRowsTest::leavesScreensTheirThreads()
{
    QSemaphore goOn;
    QVector<QFuture<Result<qint64>>> streams;
    for (int i = 0; i < 8; ++i)
        streams << (*m_workspace)->read(StreamRows {{Table::Users}, [&goOn](const Row &) {
            goOn.acquire();
            return false;
        }});
    MUSTER_VERIFY((*m_workspace)->read(CountRows {{Table::Users}}).result());
    for (const QFuture<Result<qint64>> &stream : std::as_const(streams))
        QVERIFY(!stream.isFinished());
    goOn.release(int(streams.size()));
    for (const QFuture<Result<qint64>> &stream : std::as_const(streams))
        MUSTER_VERIFY(stream.result());
}

QTEST_GUILESS_MAIN(StreamRowsTest)
#include "StreamRowsTest.moc"
