// SPDX-License-Identifier: GPL-3.0-or-later
#include "IndexAndSql.h"
#include "SearchPlayer.h"
#include "storage/Database.h"
#include "storage/queries/RowReader.h"
#include "support/RightsFixture.h"

using namespace muster;
using namespace Qt::StringLiterals;

// The index in memory and SQL say the same: whatever is asked, whatever was changed, whoever asks.
class UserIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatSqlSays_data();
    void saysWhatSqlSays();
    void saysWhatSqlSaysWithoutRights();
    void manyAskWhileOthersWrite();
    void theOtherWayRoundIsHeldToo();
    void ofAnotherTrail();
    void writingPastTheProgram();
    void takesLittleMemory();
};

namespace {

QString described(const TableQuery &query)
{
    QString text = query.text + u" |"_s;
    for (const Filter &filter : query.filters)
        text += u' ' + keyOf(filter.column) + u'=' + filter.values.join(u',');
    for (const SortKey &key : query.sort)
        text += (key.order == Qt::AscendingOrder ? u" +"_s : u" -"_s) + keyOf(key.column);
    return text + (query.showDisabled ? u" disabled"_s : u""_s) + (query.showPending ? u" pending"_s : u""_s);
}

// What is known to be left to SQL: it hangs on who is in which group and on which team.
bool isLeftToSql(const TableQuery &query)
{
    const auto isIt = [](const auto &one) { return one.column == Column::Misconfigured; };
    return query.text.contains("misconfigured"_L1) || std::any_of(query.filters.begin(), query.filters.end(), isIt);
}

void found(TestWorkspace &workspace, SearchPlayer &player)
{
    MUSTER_VERIFY(workspace.apply({change::editWorkspace({{Field::Deletion, keyOf(DeletionPolicy::Any)}, {Field::CorrectNames, true}, {Field::Providers, QStringList {u"SSO"_s, u"Second"_s, u"Ängel"_s}}})}));
    for (int i = 0; i < 120; ++i)
        (void)workspace.apply({player.change()});
}

// Both ways in one view, whatever is being changed meanwhile.
struct AskBothWays
{
    struct Answer
    {
        Listing byIndex;
        Listing bySql;
        bool isHeld; // the index had an answer
    };

    TableQuery query;

    Result<Answer> answer(Reader &reader) const
    {
        const std::optional<Listing> held = reader.index->list(reader, query, 0);
        Reader plain {reader.database, reader.rights, reader.clock, reader.zone, reader.cancelled, reader.progress};
        return ListIds {query}.answer(plain).map([&](const Listing &listing) { return Answer {held.value_or(listing), listing, held.has_value()}; });
    }
};

} // namespace

void UserIndexTest::saysWhatSqlSays_data()
{
    QTest::addColumn<quint32>("seed");
    const quint32 seeds = engineOfProgram() == Engine::Sqlite ? 5 : 2; // the index is the same on both
    for (quint32 seed = 1; seed <= seeds; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void UserIndexTest::saysWhatSqlSays()
{
    QFETCH(quint32, seed);
    TestWorkspace workspace;
    SearchPlayer player(seed);
    found(workspace, player);
    IndexAndSql both(workspace.options(), workspace.path());
    both.wait();
    int byMemory = 0;
    int bySql = 0;
    for (int round = 0; round < 150; ++round) {
        const TableQuery query = player.query();
        const int limit = player.maybe(3) ? 1 + player.below(20) : 0;
        const QString what = u"seed %1, round %2: %3"_s.arg(seed).arg(round).arg(described(query));
        const bool answered = both.compare(query, limit);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(what));
        const bool isMistake = !both.bySql->read(ListIds {query, limit}).result().has_value();
        if (!isMistake && !isLeftToSql(query))
            QVERIFY2(answered, qPrintable(what));
        ++(answered ? byMemory : bySql);
        if (player.maybe(10)) {
            (void)workspace->undo().result();
        } else {
            for (int changes = player.below(4); changes > 0; --changes)
                (void)workspace.apply({player.change()});
        }
    }
    QVERIFY2(byMemory > 4 * bySql, qPrintable(u"%1 by memory, %2 by SQL"_s.arg(byMemory).arg(bySql)));
}

// Who may see users but no projects finds nobody by them, and sees no order of them.
void UserIndexTest::saysWhatSqlSaysWithoutRights()
{
    TestWorkspace workspace;
    makeOperators(workspace);
    SearchPlayer player(11);
    found(workspace, player);
    OpenOptions options = workspace.options();
    options.operatorEmail = addressOf(u"viewer"_s);
    IndexAndSql both(options, workspace.path());
    both.wait();
    const auto compare = [&](const TableQuery &query) {
        const bool answered = both.compare(query, 0);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(described(query)));
        const bool isMistake = !both.bySql->read(ListIds {query, 0}).result().has_value();
        QVERIFY2(answered || isMistake || isLeftToSql(query), qPrintable(described(query)));
    };
    for (const QString &text : {u"Alpha"_s, u"-Alpha"_s, u"project:Alpha"_s, u"has:project"_s, u"crew"_s, u"x|project:none"_s})
        compare({.text = text});
    compare({.filters = {{Column::Projects, {u"Alpha"_s, QString()}}}});
    compare({.sort = {{Column::Projects, Qt::DescendingOrder}, {Column::Groups, Qt::AscendingOrder}}});
    for (int round = 0; round < 60; ++round) {
        compare(player.query());
        (void)workspace.apply({player.change()});
    }
}

// Several ask at once while others write: each is answered as its own view has it.
void UserIndexTest::manyAskWhileOthersWrite()
{
    TestWorkspace workspace;
    SearchPlayer player(21);
    found(workspace, player);
    IndexAndSql both(workspace.options(), workspace.path());
    both.wait();
    const QVector<TableQuery> queries {{}, {.text = u"e"_s}, {.text = u"-x1"_s, .sort = {{Column::Department, Qt::DescendingOrder}}}, {.text = u"group:crew"_s, .showPending = false},
        {.sort = {{Column::Groups, Qt::AscendingOrder}, {Column::Email, Qt::DescendingOrder}}}, {.text = u"role:analyst|survey"_s}};
    int held = 0;
    for (int round = 0; round < 60; ++round) {
        QVector<QFuture<Result<Outcome>>> changes;
        QVector<QFuture<Result<AskBothWays::Answer>>> answers;
        for (int i = 0; i < 8; ++i) {
            if (i % 2)
                changes << workspace->apply({{player.change()}, {}, 0});
            both.byIndex->read(ListIds {queries.at(i % queries.size())}).cancel(); // as with every letter that is typed
            for (const TableQuery &query : queries)
                answers << both.byIndex->read(AskBothWays {query});
        }
        for (const QFuture<Result<AskBothWays::Answer>> &answer : answers) {
            const Result<AskBothWays::Answer> said = answer.result();
            MUSTER_VERIFY(said);
            QCOMPARE(said->byIndex.ids, said->bySql.ids);
            held += said->isHeld;
        }
        for (const QFuture<Result<Outcome>> &change : changes)
            (void)change.result();
    }
    QVERIFY(held > 500);
}

// Whoever clicks a header twice is answered from memory the second time, also when something was changed in between.
void UserIndexTest::theOtherWayRoundIsHeldToo()
{
    TestWorkspace workspace;
    SearchPlayer player(31);
    found(workspace, player);
    IndexAndSql both(workspace.options(), workspace.path());
    both.wait();
    for (const Column column : {Column::Department, Column::Provider, Column::LastLogin, Column::Groups, Column::Mfa}) {
        TableQuery query {.sort = {{column, Qt::DescendingOrder}, {Column::FirstName, Qt::AscendingOrder}}};
        QVERIFY(both.compare(query, 0));
        (void)workspace.apply({player.change()});
        (void)both.byIndex->read(ListIds {{}, 1}).result();
        both.wait();
        for (SortKey &key : query.sort)
            key.order = key.order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        const int before = both.answered();
        const Result<Listing> listing = both.byIndex->read(ListIds {query, 0}).result();
        MUSTER_VERIFY(listing);
        QCOMPARE(both.answered(), before + 1);
        QCOMPARE(listing->ids, both.bySql->read(ListIds {query, 0}).result()->ids);
    }
}

// A workspace that another state was put back into is not the one that was read.
void UserIndexTest::ofAnotherTrail()
{
    if (engineOfProgram() != Engine::Sqlite)
        QSKIP("What writes past the program speaks SQLite.");
    TestWorkspace workspace;
    MUSTER_VERIFY(workspace.apply({newUser(u"ben@x.example"_s, {{Field::LastName, u"Ash"_s}}), newUser(u"cat@x.example"_s, {{Field::LastName, u"Birch"_s}})}));
    IndexAndSql both(workspace.options(), workspace.path());
    both.wait();
    QVERIFY(both.compare({.text = u"ash"_s}, 0));
    workspace.close();
    {
        Result<std::unique_ptr<Database>> database = Database::open(workspace.path(), Database::ReadWrite);
        MUSTER_VERIFY(database);
        MUSTER_VERIFY((*database)->run(u"DROP TRIGGER events_stay"_s));
        MUSTER_VERIFY((*database)->run(u"UPDATE events SET hash = 'another' WHERE seq = (SELECT max(seq) FROM events)"_s));
        MUSTER_VERIFY((*database)->run(u"UPDATE users SET search = 'oak', last_sort_key = x'00' WHERE last_name = 'Birch'"_s));
    }
    QVERIFY(both.compare({}, 0));
    QVERIFY(both.compare({.text = u"birch"_s}, 0));
}

// Who wrote past the program, and left no event, may have what was read before shown; but nothing breaks by it, and the next
// time that all is read, it is right.
void UserIndexTest::writingPastTheProgram()
{
    if (engineOfProgram() != Engine::Sqlite)
        QSKIP("What writes past the program speaks SQLite.");
    TestWorkspace workspace;
    QVector<Change> founding;
    for (int i = 0; i < 300; ++i)
        founding << newUser(u"user%1@x.example"_s.arg(i), {{Field::LastName, u"Name %1"_s.arg(i)}, {Field::Department, u"D%1"_s.arg(i)}});
    MUSTER_VERIFY(workspace.apply(founding));
    IndexAndSql both(workspace.options(), workspace.path());
    both.wait();
    const TableQuery query {.text = u"name"_s, .sort = {{Column::Department, Qt::AscendingOrder}}};
    QVERIFY(both.compare(query, 0));
    for (const QString &sql : {u"UPDATE users SET department_sort_key = CAST(300 - id AS BLOB), last_sort_key = CAST(1000 - id * 7 % 300 AS BLOB)"_s, u"DELETE FROM user_roles WHERE user_id % 3 = 0"_s,
             u"UPDATE users SET search = '' WHERE id % 5 = 0"_s, u"UPDATE users SET search = search || 'name' WHERE id % 7 = 0"_s}) {
        {
            Result<std::unique_ptr<Database>> database = Database::open(workspace.path(), Database::ReadWrite);
            MUSTER_VERIFY(database);
            MUSTER_VERIFY((*database)->run(sql));
        }
        for (int i = 0; i < 30; ++i) {
            MUSTER_VERIFY(workspace.apply({change::editUser(u"user%1@x.example"_s.arg(i * 37 % 300), {{Field::Department, u"E%1"_s.arg(i)}})}));
            MUSTER_VERIFY(both.byIndex->read(ListIds {query, 0}).result());
            both.wait();
        }
    }
    QVector<Change> all;
    for (int i = 0; i < 300; ++i)
        all << change::editUser(u"user%1@x.example"_s.arg(i), {{Field::Department, u"F%1"_s.arg(i)}, {Field::LastName, u"Again %1"_s.arg(i)}});
    for (int i = 0; i < 900; ++i)
        all << newUser(u"more%1@x.example"_s.arg(i));
    MUSTER_VERIFY(workspace.apply(all));
    QVERIFY(both.compare(query, 0));
    QVERIFY(both.compare({.text = u"again"_s}, 0));
}

void UserIndexTest::takesLittleMemory()
{
    constexpr int Count = 2000;
    TestWorkspace workspace;
    QVector<Change> founding;
    for (int i = 0; i < Count; ++i)
        founding << newUser(u"user%1@x.example"_s.arg(i), {{Field::FirstName, u"Given"_s}, {Field::LastName, u"Name %1"_s.arg(i)}, {Field::Department, u"D%1"_s.arg(i % 50)}});
    MUSTER_VERIFY(workspace.apply(founding));
    IndexAndSql both(workspace.options(), workspace.path());
    both.wait();
    constexpr int Text = 45; // about, for each
    constexpr int Usual = 12 + 8 + 8 + 6 * 8; // ids, where the texts stand, a byte for each key and flag, two numbers for each way into other tables
    QVERIFY(both.byIndex->userIndex()->bytes() <= Count * (Text + Usual));
    SearchPlayer player(5);
    for (int round = 0; round < 100; ++round)
        (void)both.compare(player.query(), 0);
    QVERIFY(both.byIndex->userIndex()->bytes() <= Count * (Text + Usual + UserIndex::MostBytesPerUser + 4 * UserIndex::MostOrders) * 11 / 10);
}

QTEST_GUILESS_MAIN(UserIndexTest)
#include "UserIndexTest.moc"
