// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/DeadRuns.h"
#include "storage/Database.h"
#include "storage/Store.h"
#include "storage/index/IndexJobs.h"
#include "storage/index/SnapshotUpdate.h"
#include "storage/index/UserIndex.h"
#include "storage/queries/FindLinked.h"
#include "storage/queries/ListRoleSets.h"
#include "storage/queries/RowReader.h"
#include "storage/queries/WorkspaceState.h"
#include "support/RightsFixture.h"
#include "support/StatementSteps.h"
#include "support/TestWorkspace.h"

#include <QRandomGenerator>
#include <QSemaphore>
#include <QtConcurrentRun>

#include <array>
#include <numeric>

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
    void wholeListsWaitForAllUsers();
    void theOtherWayRoundIsHeldToo();
    void manyChangesAtOnce();
    void aWordOfManyIsFoundAmongTheFirst();
    void manyNewUsersAreFollowed();
    void beginningsDoNotWaitForMany();
    void questionsOfManyMoments();
    void whoSignsInStandsWhereTheyStood();
    void deadRowsAreWalkedThroughOnce();
    void answersWhileAllAreReadAnew();
    void whatIsWaitedForComesFirst();
    void ordersOfHeadersAreReadBeforeTheyAreAskedFor();
    void ofAnotherTrail();
    void writingPastTheProgram();
    void changesCostTheSame();
    void takesLittleMemory();

private:
    StatementSteps m_listener;
};

namespace {

constexpr int Users = 60;

// Who asks, by the index and by SQL alone, of one workspace.
class Both
{
public:
    explicit Both(const OpenOptions &options, const QString &path)
    {
        OpenOptions indexed = options;
        indexed.indexUsers = true;
        indexed.watch = false;
        Result<std::unique_ptr<Workspace>> first = Workspace::open(path, indexed);
        indexed.indexUsers = false;
        Result<std::unique_ptr<Workspace>> second = Workspace::open(path, indexed);
        if (!first || !second)
            qFatal("The workspace of the test could not be opened.");
        byIndex = std::move(*first);
        bySql = std::move(*second);
        (void)byIndex->read(ListIds {{}, 1}).result(); // from now on it is held
    }

    std::unique_ptr<Workspace> byIndex;
    std::unique_ptr<Workspace> bySql;

    int answered() const { return byIndex->userIndex()->answered(); }
    void wait() const { QVERIFY(QTest::qWaitFor([this] { return byIndex->userIndex()->isIdle(); }, 60000)); }

    // True when the index answered, at the latest after it was given the time to read what it lacks.
    bool compare(const TableQuery &query, int limit)
    {
        const Result<Listing> wanted = bySql->read(ListIds {query, limit}).result();
        const Result<HiddenUsers> hidden = bySql->read(CountHidden {query}).result();
        bool byMemory = false;
        for (int round = 0; round < 3 && !byMemory; ++round) {
            const int before = answered();
            const Result<Listing> listing = byIndex->read(ListIds {query, limit}).result();
            byMemory = answered() > before;
            const Result<HiddenUsers> counted = byIndex->read(CountHidden {query}).result();
            if (!compareListings(listing, wanted))
                return false;
            if (counted.has_value() != hidden.has_value() || (counted && (counted->disabled != hidden->disabled || counted->pending != hidden->pending))) {
                QTest::qFail("another count of who is hidden", __FILE__, __LINE__);
                return false;
            }
            if (!byMemory)
                wait();
        }
        return compareCounts(query) && byMemory;
    }

private:
    template <typename Question>
    bool bothSay(const Question &question, const char *what)
    {
        const auto held = byIndex->read(question).result();
        const auto wanted = bySql->read(question).result();
        const bool same = held.has_value() == wanted.has_value() && (held ? *held == *wanted : held.error().code == wanted.error().code);
        if (!same)
            QTest::qFail(what, __FILE__, __LINE__);
        return same;
    }

    bool compareCounts(const TableQuery &query)
    {
        if (!bothSay(CountRows {query}, "another number of rows") || !bothSay(ReadCounts {}, "other numbers of the overview"))
            return false;
        if (!sameRoleSets(byIndex->read(ListRoleSets {query}).result(), bySql->read(ListRoleSets {query}).result()))
            return false;
        constexpr std::array linked {Column::Groups, Column::DirectGroups, Column::Projects, Column::Roles, Column::Provider, Column::Manager};
        return std::all_of(linked.begin(), linked.end(), [&](Column column) { return bothSay(FindLinked {query, column}, "others that are linked"); });
    }

    static bool sameRoleSets(const Result<ListRoleSets::Sets> &held, const Result<ListRoleSets::Sets> &wanted)
    {
        const bool same = held.has_value() == wanted.has_value() && (held ? held->sets == wanted->sets : held.error().code == wanted.error().code);
        if (!same)
            QTest::qFail("other sets of roles", __FILE__, __LINE__);
        return same;
    }

    static bool compareListings(const Result<Listing> &listing, const Result<Listing> &wanted)
    {
        const bool same = listing.has_value() == wanted.has_value() && (listing ? listing->ids == wanted->ids && listing->complete == wanted->complete : listing.error().code == wanted.error().code);
        if (same)
            return true;
        if (listing && wanted)
            qWarning() << "by the index" << listing->ids << listing->complete << "by SQL" << wanted->ids << wanted->complete;
        QTest::qFail("another list", __FILE__, __LINE__);
        return false;
    }
};

QString described(const TableQuery &query)
{
    QString text = query.text + u" |"_s;
    for (const Filter &filter : query.filters)
        text += u' ' + keyOf(filter.column) + u'=' + filter.values.join(u',');
    for (const SortKey &key : query.sort)
        text += (key.order == Qt::AscendingOrder ? u" +"_s : u" -"_s) + keyOf(key.column);
    return text + (query.showDisabled ? u" disabled"_s : u""_s) + (query.showPending ? u" pending"_s : u""_s);
}

// What people type and do, out of what there is.
class Player
{
public:
    explicit Player(quint32 seed) : m_random(seed) { }

    int below(int most) { return int(m_random.bounded(most)); }
    bool maybe(int one) { return below(one) == 0; }

    QString pick(const QStringList &from) { return from.at(below(int(from.size()))); }
    QString name() { return pick({u"Åström"_s, u"O'Brien"_s, u"Müller"_s, u"mueller"_s, u"Ångström"_s, u"de la Cruz"_s, u"100%"_s, u"a_b"_s, u"Ellen"_s, u"ellen"_s, u"李雷"_s, u"Ωmega"_s, u"\"Ace\""_s, u"Straße"_s, u"ﬁn"_s, u""_s, u"Zoë"_s, u"Smith"_s, u"Smithers"_s, u"\U0001F600"_s, u"C\\D"_s, u"́"_s}); }
    QString user() { return u"u%1@x%2.example"_s.arg(below(Users)).arg(below(Users) % 3); }
    QString knownUser() { return m_users.isEmpty() ? user() : pick(m_users); }
    QString group() { return pick({u"Field crew"_s, u"Büro"_s, u"North 10"_s, u"North 2"_s, u"Ops"_s}); }
    QString project() { return pick({u"Alpha"_s, u"Beta %"_s, u"Ellen's"_s}); }
    QString provider() { return pick({u"SSO"_s, u"Second"_s, u"Ängel"_s}); }
    QString classification() { return pick({u"Internal"_s, u"Confidential"_s, u"Restricted"_s}); }
    QString role() { return pick({u"standard-user"_s, u"analyst"_s, u"administrator"_s, u"manager"_s, u"Zähler"_s}); }
    QString ownRole() { return pick({u"manager"_s, u"Zähler"_s, u"Analyst II"_s}); }
    qint64 moment() { return 1600000000000 + qint64(below(2000)) * 86400000; }

    Values someFields(bool adding)
    {
        Values set;
        const auto sometimes = [&](Field field, const QVariant &value) {
            if (maybe(4))
                set.set(field, value);
        };
        sometimes(Field::FirstName, name());
        sometimes(Field::LastName, name());
        sometimes(Field::AccountType, pick({u"standard"_s, u"read-only"_s, u"admin"_s}));
        sometimes(Field::Roles, maybe(3) ? QStringList() : QStringList {role()});
        sometimes(Field::Status, pick({u"active"_s, u"pending"_s, u"disabled"_s}));
        sometimes(Field::Locked, maybe(2));
        sometimes(Field::Mfa, maybe(2));
        sometimes(Field::DefaultGroup, maybe(2));
        sometimes(Field::Provider, maybe(3) ? QVariant::fromValue(nullptr) : QVariant(provider()));
        sometimes(Field::Classification, maybe(3) ? QVariant::fromValue(nullptr) : QVariant(classification()));
        sometimes(Field::ExternalId, maybe(3) ? u""_s : QString::number(below(30)));
        sometimes(Field::Department, maybe(3) ? u""_s : pick({u"Survey"_s, u"Küche"_s, u"survey"_s, name()}));
        sometimes(Field::JobTitle, name());
        sometimes(Field::Phone, u"+49 %1"_s.arg(below(100)));
        sometimes(Field::Manager, maybe(3) || m_users.isEmpty() ? QVariant::fromValue(nullptr) : QVariant(knownUser()));
        if (adding) {
            sometimes(Field::LastLogin, moment());
            sometimes(Field::Created, moment());
            sometimes(Field::SignIn, pick({u"password"_s, u"sso"_s}));
        } else if (maybe(10)) {
            set.set(Field::Email, user());
        }
        return set;
    }

    Change change()
    {
        switch (below(25)) {
        case 0:
        case 1:
        case 2:
        case 3: {
            const QString address = user();
            m_users.append(address);
            return newUser(address, someFields(true));
        }
        case 4:
        case 5:
        case 6:
        case 7:
            return change::editUser(knownUser(), someFields(false));
        case 8:
            return change::deleteUser(knownUser());
        case 9:
            return change::addGroup(group());
        case 10:
            return change::renameGroup(group(), group() + u" x"_s.repeated(below(2)));
        case 11:
            return maybe(3) ? change::deleteGroup(group()) : change::addProject(project());
        case 12:
        case 13:
            return change::addMember(group(), knownUser());
        case 14:
            return change::removeMember(group(), knownUser());
        case 15:
            return Change(maybe(3) ? Verb::Remove : Verb::Add, ObjectKind::Nesting, {group(), group()});
        case 16:
            return change::assignUser(project(), knownUser(), {{Field::Team, maybe(3)}});
        case 17:
            return maybe(3) ? change::unassignGroup(project(), group()) : change::assignGroup(project(), group(), {{Field::Team, maybe(2)}});
        case 18:
            return maybe(2) ? change::unassignUser(project(), knownUser()) : change::editUserAssignment(project(), knownUser(), {{Field::Team, maybe(2)}});
        case 19:
            return maybe(3) ? change::deleteProject(project()) : change::editProject(project(), {{Field::Archived, maybe(2)}, {Field::Name, project()}});
        case 20:
            return change::editWorkspace({{Field::Classifications, QStringList {classification(), u"Internal"_s, u"Confidential"_s, u"Restricted"_s}}});
        case 21:
            return change::addRole({{Field::Name, ownRole()}, {Field::Licensed, maybe(2)}});
        case 22:
            return maybe(2) ? change::editRole(ownRole(), {{Field::Licensed, maybe(2)}}) : change::editRole(ownRole(), {{Field::Name, ownRole()}});
        case 23:
            return change::deleteRole(ownRole(), role());
        default:
            return maybe(3) ? change::editWorkspace({{Field::Language, pick({u"de"_s, u"sv"_s, u"root"_s})}})
                            : change::editWorkspace({{Field::Providers, QStringList {u"SSO"_s, provider(), u"Second"_s}}});
        }
    }

    // A part of a name or of an address as it may be typed.
    QString word()
    {
        const QString whole = maybe(3) ? user() : maybe(3) ? pick({group(), project(), provider(), classification(), role(), u"Survey"_s, u"+49 1"_s}) : name();
        if (whole.isEmpty())
            return u"e"_s;
        const int from = below(int(whole.size()));
        QString part = whole.mid(from, 1 + below(8));
        part.remove(u'"');
        if (part.trimmed().isEmpty() || part.contains(u' ') || part.startsWith(u'-') || part.contains(u':') || part.contains(u'|'))
            part = u'"' + part + u'"';
        return part;
    }

    QString value(const FieldDefinition &column)
    {
        switch (column.kind) {
        case ValueKind::Key:
            return pick(column.allowed);
        case ValueKind::Flag:
            return pick({u"on"_s, u"off"_s});
        case ValueKind::Time:
            return pick({u"never"_s, u">90d"_s, u"<2000d"_s, u"2022"_s, u"2021-03"_s, u"2020-01..2022-06"_s, u">=2023-01-01"_s, u"today"_s});
        case ValueKind::Number:
            return pick({u"yes"_s, u"no"_s, u">1"_s, u"0"_s});
        case ValueKind::Text:
        case ValueKind::List:
            break;
        }
        return maybe(5) ? u"none"_s : word();
    }

    QString term()
    {
        const QVector<FieldDefinition> &columns = columnsOf(Table::Users);
        const FieldDefinition &column = columns.at(below(int(columns.size())));
        QString term;
        switch (below(7)) {
        case 0:
            term = u"domain:"_s + pick({u"x1.example"_s, u"example"_s, u"x_.example"_s, u"northwind.example"_s});
            break;
        case 1:
            term = u"has:"_s + QLatin1StringView(column.word);
            break;
        case 2:
        case 3:
            term = QLatin1StringView(column.word) + u":"_s + value(column);
            break;
        default:
            term = word();
        }
        if (maybe(5))
            term += u'|' + word();
        return maybe(6) ? u'-' + term : term;
    }

    QString filterValue(const FieldDefinition &column)
    {
        if (maybe(5))
            return {};
        switch (column.kind) {
        case ValueKind::Key:
            return pick(column.allowed);
        case ValueKind::Flag:
            return pick({u"true"_s, u"false"_s});
        case ValueKind::Time:
            return QString::number(moment());
        case ValueKind::Number:
            return u"true"_s;
        case ValueKind::Text:
        case ValueKind::List:
            break;
        }
        return pick({name(), user(), group(), project(), provider(), classification(), u"Survey"_s, u"Analyst"_s, u"Standard User"_s});
    }

    TableQuery query()
    {
        TableQuery query;
        for (int terms = below(3); terms > 0; --terms)
            query.text += term() + u' ';
        const QVector<FieldDefinition> &columns = columnsOf(Table::Users);
        while (maybe(3)) {
            const FieldDefinition &column = columns.at(below(int(columns.size())));
            Filter filter {column.field, {}};
            for (int values = below(3); values >= 0; --values)
                filter.values.append(filterValue(column));
            query.filters.append(filter);
        }
        for (int keys = below(3); keys > 0; --keys)
            query.sort.append({columns.at(below(int(columns.size()))).field, maybe(2) ? Qt::AscendingOrder : Qt::DescendingOrder});
        query.showDisabled = maybe(2);
        query.showPending = maybe(2);
        return query;
    }

private:
    QRandomGenerator m_random;
    QStringList m_users;
};

// What is known to be left to SQL: it hangs on who is in which group and on which team.
bool isLeftToSql(const TableQuery &query)
{
    const auto isIt = [](const auto &one) { return one.column == Column::Misconfigured; };
    return query.text.contains("misconfigured"_L1) || std::any_of(query.filters.begin(), query.filters.end(), isIt);
}

void found(TestWorkspace &workspace, Player &player)
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
    Player player(seed);
    found(workspace, player);
    Both both(workspace.options(), workspace.path());
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
    Player player(11);
    found(workspace, player);
    OpenOptions options = workspace.options();
    options.operatorEmail = addressOf(u"viewer"_s);
    Both both(options, workspace.path());
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
    Player player(21);
    found(workspace, player);
    Both both(workspace.options(), workspace.path());
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
// SQL would read all users once more while they are being read; only the first page is not waited for.
void UserIndexTest::wholeListsWaitForAllUsers()
{
    TestWorkspace workspace;
    QVector<Change> founding;
    for (int i = 0; i < 500; ++i)
        founding << newUser(u"user%1@x.example"_s.arg(i));
    MUSTER_VERIFY(workspace.apply(founding));
    const QVector<std::function<void(Workspace &)>> questions {
        [](Workspace &asked) { QCOMPARE(asked.read(ListIds {{}, 0}).result()->ids.size(), 501); },
        [](Workspace &asked) { QCOMPARE(asked.read(ListIds {{.text = u"user7"_s}, 5}).result()->ids.size(), 5); },
        [](Workspace &asked) { QCOMPARE(*asked.read(CountRows {{.text = u"user7"_s}}).result(), 11); },
    };
    for (const auto &question : questions) {
        OpenOptions options = workspace.options();
        options.indexUsers = true;
        const Result<std::unique_ptr<Workspace>> opened = Workspace::open(workspace.path(), options);
        MUSTER_VERIFY(opened);
        question(**opened);
        QCOMPARE((*opened)->userIndex()->answered(), 1);
    }
}

void UserIndexTest::theOtherWayRoundIsHeldToo()
{
    TestWorkspace workspace;
    Player player(31);
    found(workspace, player);
    Both both(workspace.options(), workspace.path());
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

// Of more changes than are followed one by one, all is read anew, and until then SQL answers.
void UserIndexTest::manyChangesAtOnce()
{
    TestWorkspace workspace;
    QVector<Change> founding;
    for (int i = 0; i < 1200; ++i)
        founding << newUser(u"many%1@x.example"_s.arg(i), {{Field::LastName, u"Name %1"_s.arg(i * 7919 % 1200)}, {Field::Department, u"D%1"_s.arg(i % 7)}});
    MUSTER_VERIFY(workspace.apply(founding));
    Both both(workspace.options(), workspace.path());
    both.wait();
    const TableQuery byDepartment {.text = u"name"_s, .sort = {{Column::Department, Qt::DescendingOrder}}};
    const auto compare = [&] {
        QVERIFY(both.compare(byDepartment, 0));
        QVERIFY(both.compare({.text = u"-name"_s, .showPending = false}, 0));
        QVERIFY(both.compare({.text = u"jobtitle:one"_s}, 0));
    };
    const auto edited = [](int from, int until, const QString &name, const QString &job) {
        QVector<Change> edits;
        for (int i = from; i < until; ++i)
            edits << change::editUser(u"many%1@x.example"_s.arg(i), {{Field::LastName, name.arg(i * 31 % 1200)}, {Field::JobTitle, job}, {Field::Department, u"D%1"_s.arg(i % 5)}});
        return edits;
    };
    compare();
    MUSTER_VERIFY(workspace.apply(edited(0, 1200, u"Changed %1"_s, u"one"_s))); // more than are followed
    compare();
    for (int round = 0; round < 6; ++round) { // less each time, more in all
        MUSTER_VERIFY(workspace.apply(edited(round * 200, round * 200 + 200, u"Name %1 "_s + QString::number(round), round % 2 ? u"one"_s : u"two"_s)));
        compare();
        MUSTER_VERIFY(workspace.apply(edited(0, 900, u"Again %1"_s, u"three %1"_s.arg(round))));
        compare();
    }
    MUSTER_VERIFY(workspace->undo().result());
    compare();
    QVector<Change> more;
    for (int i = 0; i < 5200; ++i) // more entries than are read to follow them
        more << newUser(u"more%1@x.example"_s.arg(i), {{Field::LastName, u"More"_s}});
    MUSTER_VERIFY(workspace.apply(more));
    compare();
}

// The first page and the groups of a word that many have need no look at everybody; of one that few have they do.
void UserIndexTest::aWordOfManyIsFoundAmongTheFirst()
{
    constexpr int Count = 3200;
    TestWorkspace workspace;
    QVector<Change> founding {change::addGroup(u"Field"_s), change::addGroup(u"Office"_s), change::addGroup(u"Far"_s)};
    for (int i = 0; i < Count; ++i) {
        const QString email = u"user%1@x.example"_s.arg(i);
        founding << newUser(email, {{Field::LastName, (i % 2 ? u"Common %1"_s : u"Other %1"_s).arg(10'000 + i)}});
        founding << change::addMember(i % 4 < 2 ? u"Field"_s : u"Office"_s, email);
    }
    MUSTER_VERIFY(workspace.apply(founding));
    Both both(workspace.options(), workspace.path());
    both.wait();
    const auto look = [&](const auto &question) { // rows that are looked at
        const qint64 before = both.byIndex->userIndex()->looked();
        const auto held = both.byIndex->read(question).result();
        const qint64 looked = both.byIndex->userIndex()->looked() - before;
        const auto wanted = both.bySql->read(question).result();
        if constexpr (requires { held->ids; })
            return held->ids == wanted->ids && held->complete == wanted->complete ? looked : -1;
        else
            return *held == *wanted ? looked : -1;
    };
    for (const QVector<SortKey> &sort : {QVector<SortKey> {}, QVector<SortKey> {{Column::Email, Qt::DescendingOrder}}, QVector<SortKey> {{Column::Created, Qt::AscendingOrder}}}) {
        QVERIFY(both.compare({.text = u"nobody"_s, .sort = sort}, 0)); // the order is held
        QCOMPARE(look(ListIds {{.text = u"common"_s + QString(sort.size() + (sort.isEmpty() ? 0 : int(sort.first().column)), u' '), .sort = sort}, 20}), qint64(Count / 32));
    }
    QCOMPARE(look(ListIds {{.text = u"common 10777"_s}, 20}), qint64(Count / 32 + Count + 1)); // and the owner
    QCOMPARE(look(FindLinked {{.text = u"common"_s}, Column::DirectGroups}), qint64(Count / 32)); // in each group that has somebody there is one
    QCOMPARE(look(FindLinked {{.text = u"common 10777"_s}, Column::Groups}), qint64(0)); // known already
    QCOMPARE(look(FindLinked {{.text = u"10778"_s}, Column::Groups}), qint64(Count / 32 + Count + 1));
    MUSTER_VERIFY(workspace.apply({change::addUser({{Field::Email, u"aaa@x.example"_s}, {Field::LastName, u"Aaron Common"_s}}), change::addMember(u"Far"_s, u"aaa@x.example"_s), change::editUser(u"user5@x.example"_s, {{Field::LastName, u"Common A"_s}})}));
    QVERIFY(look(ListIds {{.text = u"common"_s}, 20}) > 0);
    QVERIFY(look(ListIds {{.text = u"name:common"_s}, 20}) > 0);
    QVERIFY(look(FindLinked {{.text = u"name:common"_s}, Column::Groups}) > 0);
}

// Of an import into a large directory only who came is read, and the orders when somebody asks.
void UserIndexTest::manyNewUsersAreFollowed()
{
    constexpr int Count = 4800; // more than four times as many
    constexpr int Came = SnapshotUpdate::MostPlaced + 100;
    TestWorkspace workspace;
    QVector<Change> founding {change::addGroup(u"Field"_s)};
    for (int i = 0; i < Count; ++i)
        founding << newUser(u"user%1@x.example"_s.arg(i), {{Field::LastName, u"Name %1"_s.arg(i * 7919 % Count)}});
    MUSTER_VERIFY(workspace.apply(founding));
    Both both(workspace.options(), workspace.path());
    both.wait();
    const auto came = [](const QString &name) {
        QVector<Change> changes;
        for (int i = 0; i < Came; ++i)
            changes << newUser(name.arg(i), {{Field::SignIn, u"password"_s}, {Field::LastName, u"Name %1 came"_s.arg(i * 31 % Came)}, {Field::Department, u"D%1"_s.arg(i % 5)}});
        return changes;
    };
    const auto compare = [&] {
        QVERIFY(both.compare({.text = u"came"_s}, 0));
        QVERIFY(both.compare({.sort = {{Column::Department, Qt::DescendingOrder}}}, 0));
        QVERIFY(both.compare({.filters = {{Column::Groups, {u"Field"_s}}}}, 100));
        QVERIFY(both.compare({}, 0));
    };
    MUSTER_VERIFY(workspace.apply(came(u"new%1@x.example"_s)));
    compare();
    QVector<Change> edits;
    QVector<Change> members;
    for (int i = 0; i < Came; ++i) {
        edits << change::editUser(u"new%1@x.example"_s.arg(i), {{Field::LastName, u"Name %1"_s.arg(i * 17 % Count)}});
        members << change::addMember(u"Field"_s, u"new%1@x.example"_s.arg(i));
    }
    MUSTER_VERIFY(workspace.apply(edits));
    compare();
    MUSTER_VERIFY(workspace.apply(members));
    compare();
    MUSTER_VERIFY(workspace.apply(came(u"later%1@x.example"_s))); // and some are gone before somebody asks
    QVector<Change> removals;
    for (int i = 0; i < Came; i += 4)
        removals << change::deleteUser(u"later%1@x.example"_s.arg(i));
    MUSTER_VERIFY(workspace.apply(removals));
    compare();
    MUSTER_VERIFY(workspace->undo().result()); // with the numbers that they had
    compare();
    both.wait();
    QCOMPARE(both.byIndex->userIndex()->reads(), 1);
}

// While many who came are taken in, who types sees a beginning of what was found before, and then all.
void UserIndexTest::beginningsDoNotWaitForMany()
{
    constexpr int Count = 6000;
    constexpr int Few = 5;
    constexpr int Came = 1200;
    static_assert(Came > SnapshotUpdate::MostPlaced && Came < Count / int(SnapshotUpdate::OneOf));
    TestWorkspace workspace;
    const auto add = [&workspace](const QString &name, int count) {
        QVector<Change> changes;
        for (int i = 0; i < count; ++i)
            changes << newUser(name.arg(i));
        MUSTER_VERIFY(workspace.apply(changes));
    };
    add(u"user%1@x.example"_s, Count);

    std::atomic_bool closed = false; // for what is read in the background
    QSemaphore gate;
    const auto pass = [&]() -> Result<void> {
        if (closed)
            gate.acquire();
        return {};
    };
    ReaderPool::Setup setup {.place = Store::at(workspace.path())->place(), .before = pass, .clock = [] { return qint64(0); }, .threads = 1}; // whoever waits leaves it to the others
    UserIndex index(setup);
    setup.before = {};
    setup.index = &index;
    ReaderPool readers(setup);
    const auto ask = [&readers](const QString &text, int limit, bool mayBeBehind) {
        const ListIds question {{.text = text, .showDisabled = true, .showPending = true}, limit, mayBeBehind};
        return readers.run<Listing>([question](Reader &reader) { return question.answer(reader); });
    };
    const qsizetype before = ask(u"x.example"_s, 0, false).result()->ids.size();
    QCOMPARE(before, Count);
    QTRY_VERIFY(index.isIdle());
    add(u"few%1@x.example"_s, Few);
    QCOMPARE(ask({}, 0, false).result()->ids.size(), 1 + Count + Few); // nobody has looked for a text among these

    closed = true;
    add(u"came%1@x.example"_s, Came);
    const Result<Listing> beginning = ask(u"x.example"_s, 20, true).result();
    QVERIFY(beginning.has_value());
    QCOMPARE(beginning->ids.size(), 20);
    QVERIFY(!beginning->complete);
    const Result<FindByName::Answer> named = readers.run<FindByName::Answer>([](Reader &reader) { return FindByName {u"user7"_s, 5, true}.answer(reader); }).result();
    QVERIFY(named.has_value() && named->isBehind);
    QCOMPARE(named->found.size(), 5);
    const int answered = index.answered();
    const QFuture<Result<Listing>> all = ask(u"x.example"_s, 0, false);
    const QFuture<Result<Listing>> whoCame = ask(u"came"_s, 20, true); // nobody is not said to be found before it is known
    QVERIFY(!all.isFinished() && !whoCame.isFinished());
    closed = false;
    gate.release(1000);
    QCOMPARE(all.result()->ids.size(), Count + Few + Came);
    QVERIFY(all.result()->complete);
    QCOMPARE(whoCame.result()->ids.size(), 20);
    QCOMPARE(index.answered(), answered + 2);
    QCOMPARE(index.reads(), 1);
}

// Of several who ask at once, one saw somebody come whom another did not: both are answered from memory.
void UserIndexTest::questionsOfManyMoments()
{
    TestWorkspace workspace;
    ReaderPool::Setup setup {.place = Store::at(workspace.path())->place(), .clock = [] { return qint64(0); }, .threads = 2};
    UserIndex index(setup);
    setup.index = &index;
    ReaderPool readers(setup);
    const ListIds question {{.text = u"x.example"_s, .showDisabled = true, .showPending = true}, 0};
    (void)readers.run<Listing>([&](Reader &reader) { return question.answer(reader); }).result();
    QTRY_VERIFY(index.isIdle());

    MUSTER_VERIFY(workspace.apply({newUser(u"first@x.example"_s)}));
    QSemaphore begun;
    QSemaphore go;
    const QFuture<Result<Listing>> early = readers.run<Listing>([&](Reader &reader) {
        const bool isThere = reader.database.value("trail.latest").has_value(); // from now on its view is this
        begun.release();
        go.acquire();
        return isThere ? question.answer(reader) : fail(ErrorCode::Cancelled);
    });
    begun.acquire();
    MUSTER_VERIFY(workspace.apply({newUser(u"second@x.example"_s)}));
    QCOMPARE(readers.run<Listing>([&](Reader &reader) { return question.answer(reader); }).result()->ids.size(), 2);
    const int answered = index.answered();
    go.release();
    QCOMPARE(early.result()->ids.size(), 1);
    QCOMPARE(index.answered(), answered + 1);
}

// Of hundreds of sign-ins a second nobody's place is looked for, but among logins.
void UserIndexTest::whoSignsInStandsWhereTheyStood()
{
    constexpr int Count = 300;
    constexpr int SignedIn = 40;
    TestWorkspace workspace;
    QVector<Change> founding {change::editWorkspace({{Field::CorrectNames, true}})};
    for (int i = 0; i < Count; ++i)
        founding << newUser(u"user%1@x.example"_s.arg(i), {{Field::LastName, u"Name %1"_s.arg(i * 7 % Count)}, {Field::Department, u"D%1"_s.arg(i % 9)}, {Field::Status, u"active"_s}});
    MUSTER_VERIFY(workspace.apply(founding));
    Both both(workspace.options(), workspace.path());
    both.wait();
    const QVector<QVector<SortKey>> sorts {{}, {{Column::Email, Qt::DescendingOrder}}, {{Column::Department, Qt::AscendingOrder}}, {{Column::LastLogin, Qt::AscendingOrder}}, {{Column::FailedSignIns, Qt::DescendingOrder}}};
    const auto compare = [&] {
        for (const QVector<SortKey> &sort : sorts)
            QVERIFY(both.compare({.sort = sort}, 0));
    };
    compare();
    QVector<SignInReport> lines;
    for (int i = 0; i < SignedIn; ++i)
        lines.append({.line = i, .user = u"user%1@x.example"_s.arg(i * 7), .at = 1'700'000'000'000 + i * 31 % SignedIn * 60'000, .session = QString::number(i)});
    MUSTER_VERIFY(workspace->takeSignIns(lines).result());
    const auto ask = [&] { MUSTER_VERIFY(both.byIndex->read(ListIds {{.sort = sorts.at(1)}, 0}).result()); };
    if (engineOfProgram() == Engine::Sqlite) {
        const StatementSteps::Steps taken = StatementSteps::of(ask);
        for (auto it = taken.cbegin(); it != taken.cend(); ++it)
            QVERIFY2(!it.key().contains("FROM users u WHERE u.id IN") || it.key().endsWith("ORDER BY u.id"), it.key().constData());
    }
    compare();
    MUSTER_VERIFY(workspace.apply({change::editUser(u"user7@x.example"_s, {{Field::Department, u"A"_s}}), change::editUser(u"user14@x.example"_s, {{Field::LastName, u"A"_s}})})); // among those that were moved
    compare();
}

void UserIndexTest::whatIsWaitedForComesFirst()
{
    TestWorkspace workspace;
    workspace.close();
    IndexJobs jobs({.place = Store::at(workspace.path())->place(), .clock = [] { return qint64(0); }});
    QSemaphore begun;
    QSemaphore go;
    QSemaphore asked;
    QStringList done;
    jobs.start(u"running"_s, [&](Reader &) {
        begun.release();
        go.acquire();
        done.append(u"running"_s);
    });
    begun.acquire();
    for (const QString &name : {u"one"_s, u"another"_s, u"wanted"_s, u"a third"_s})
        jobs.start(name, [&done, name](Reader &) { done.append(name); });
    const QFuture<void> wait = QtConcurrent::run([&] {
        jobs.wait(u"wanted"_s, [&asked] {
            asked.release();
            return false;
        });
    });
    asked.acquire();
    go.release();
    QTRY_VERIFY(wait.isFinished() && jobs.isIdle());
    QCOMPARE(done, (QStringList {u"running"_s, u"wanted"_s, u"one"_s, u"another"_s, u"a third"_s}));
}

// However often one looks from amid them.
void UserIndexTest::deadRowsAreWalkedThroughOnce()
{
    constexpr quint32 Places = 3000;
    constexpr int Questions = 4000;
    QRandomGenerator random(5);
    std::vector<bool> dead(Places);
    for (quint32 at = 0, end = 0; at < Places; at = end) {
        end = std::min(Places, at + 1 + random.bounded(300u));
        std::fill(dead.begin() + at, dead.begin() + end, random.bounded(3) > 0);
    }
    int looked = 0;
    DeadRuns runs([&](quint32 place) {
        ++looked;
        return bool(dead.at(place));
    });
    for (int i = 0; i < Questions; ++i) {
        const quint32 until = random.bounded(Places + 1);
        const quint32 from = random.bounded(until + 1);
        QCOMPARE(runs.living(from, until), quint32(std::find(dead.cbegin() + from, dead.cbegin() + until, false) - dead.cbegin()));
    }
    QVERIFY(looked <= std::count(dead.cbegin(), dead.cend(), true) + Questions);
}

// Nobody waits for that, nor is SQL asked: it is done because of what came before.
void UserIndexTest::answersWhileAllAreReadAnew()
{
    constexpr int Came = SnapshotUpdate::MostPlaced + 400;
    TestWorkspace workspace;
    QVector<Change> founding;
    for (int i = 0; i < 12'000; ++i)
        founding << newUser(u"user%1@x.example"_s.arg(i), {{Field::LastName, u"Name %1"_s.arg(i)}});
    MUSTER_VERIFY(workspace.apply(founding));
    Both both(workspace.options(), workspace.path());
    both.wait();
    const UserIndex &index = *both.byIndex->userIndex();
    const ListIds question {{.text = u"came"_s}, 0};
    bool meanwhile = false;
    for (int round = 0; round < 20 && !meanwhile; ++round) { // on a busy computer they are read before one looks, now and then
        QVector<Change> came;
        for (int i = 0; i < Came; ++i)
            came << newUser(u"new%1.%2@x.example"_s.arg(round).arg(i), {{Field::LastName, u"Came %1"_s.arg(i * 31 % Came)}});
        MUSTER_VERIFY(workspace.apply(came));
        MUSTER_VERIFY(both.byIndex->read(question).result());
        meanwhile = index.isReadingAll();
        QVERIFY(both.compare(question.query, 0));
        both.wait();
    }
    QVERIFY(meanwhile);
}

// A workspace that another state was put back into is not the one that was read.
void UserIndexTest::ofAnotherTrail()
{
    if (engineOfProgram() != Engine::Sqlite)
        QSKIP("What writes past the program speaks SQLite.");
    TestWorkspace workspace;
    MUSTER_VERIFY(workspace.apply({newUser(u"ben@x.example"_s, {{Field::LastName, u"Ash"_s}}), newUser(u"cat@x.example"_s, {{Field::LastName, u"Birch"_s}})}));
    Both both(workspace.options(), workspace.path());
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
    Both both(workspace.options(), workspace.path());
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

// Following one change costs the engine the same, however many users there are.
void UserIndexTest::changesCostTheSame()
{
    if (engineOfProgram() != Engine::Sqlite)
        QSKIP("It counts the steps of SQLite's machine.");
    const TableQuery query {.text = u"name"_s, .sort = {{Column::Department, Qt::AscendingOrder}, {Column::JobTitle, Qt::DescendingOrder}}, .showDisabled = false};
    const auto steps = [&](int users) {
        TestWorkspace workspace;
        QVector<Change> founding;
        for (int i = 0; i < users; ++i)
            founding << newUser(u"user%1@x.example"_s.arg(i), {{Field::LastName, u"Name %1"_s.arg(i)}, {Field::Department, u"D%1"_s.arg(i % 50)}});
        mustBe(workspace.apply(founding));
        Both both(workspace.options(), workspace.path());
        both.wait();
        (void)both.compare(query, 0);
        mustBe(workspace.apply({change::editUser(u"user77@x.example"_s, {{Field::Department, u"D33"_s}, {Field::JobTitle, u"Clerk"_s}})}));
        const int before = both.answered();
        const StatementSteps::Steps taken = StatementSteps::of([&] { (void)both.byIndex->read(ListIds {query, 0}).result(); });
        if (both.answered() == before)
            qFatal("SQL answered.");
        return std::accumulate(taken.cbegin(), taken.cend(), qint64(0));
    };
    const qint64 few = steps(300);
    const qint64 many = steps(3000);
    QVERIFY2(many < few * 3 / 2, qPrintable(u"%1 steps with 300 users, %2 with 3000"_s.arg(few).arg(many)));
}

void UserIndexTest::ordersOfHeadersAreReadBeforeTheyAreAskedFor()
{
    TestWorkspace workspace;
    QVector<Change> founding;
    for (int i = 0; i < 40; ++i)
        founding << newUser(u"user%1@x.example"_s.arg(i), {{Field::Department, u"D%1"_s.arg(i * 7 % 10)}, {Field::Phone, QString::number(i * 3 % 11)}, {Field::JobTitle, u"T%1"_s.arg(i % 3)}});
    MUSTER_VERIFY(workspace.apply(founding));
    Both both(workspace.options(), workspace.path());
    const auto expect = [&both](const QVector<Column> &columns) {
        MUSTER_VERIFY(both.byIndex->read(ExpectSorts {Table::Users, columns}).result());
    };
    const auto sorts = [&both](Column column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            QVERIFY(both.compare({.sort = {{column, order}}}, 0));
    };
    expect({Column::Email, Column::Department, Column::Phone}); // before all users are held
    both.wait();
    sorts(Column::Email);
    both.wait();
    const int read = both.byIndex->userIndex()->orderReads();
    for (const Column column : {Column::Email, Column::Department, Column::Phone})
        sorts(column);
    QCOMPARE(both.byIndex->userIndex()->orderReads(), read);
    sorts(Column::JobTitle); // nobody has its header
    QVERIFY(both.byIndex->userIndex()->orderReads() > read);

    expect({Column::ExternalId}); // somebody shows another column
    both.wait();
    const int more = both.byIndex->userIndex()->orderReads();
    sorts(Column::ExternalId);
    MUSTER_VERIFY(workspace.apply({change::editUser(u"user3@x.example"_s, {{Field::ExternalId, u"A 1"_s}})}));
    sorts(Column::ExternalId);
    QCOMPARE(both.byIndex->userIndex()->orderReads(), more);
}

void UserIndexTest::takesLittleMemory()
{
    constexpr int Count = 2000;
    TestWorkspace workspace;
    QVector<Change> founding;
    for (int i = 0; i < Count; ++i)
        founding << newUser(u"user%1@x.example"_s.arg(i), {{Field::FirstName, u"Given"_s}, {Field::LastName, u"Name %1"_s.arg(i)}, {Field::Department, u"D%1"_s.arg(i % 50)}});
    MUSTER_VERIFY(workspace.apply(founding));
    Both both(workspace.options(), workspace.path());
    both.wait();
    constexpr int Text = 45; // about, for each
    constexpr int Usual = 12 + 8 + 8 + 6 * 8; // ids, where the texts stand, a byte for each key and flag, two numbers for each way into other tables
    QVERIFY(both.byIndex->userIndex()->bytes() <= Count * (Text + Usual));
    Player player(5);
    for (int round = 0; round < 100; ++round)
        (void)both.compare(player.query(), 0);
    QVERIFY(both.byIndex->userIndex()->bytes() <= Count * (Text + Usual + UserIndex::MostBytesPerUser + 4 * UserIndex::MostOrders) * 11 / 10);
}

QTEST_GUILESS_MAIN(UserIndexTest)
#include "UserIndexTest.moc"
