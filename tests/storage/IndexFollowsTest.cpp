// SPDX-License-Identifier: GPL-3.0-or-later
#include "IndexAndSql.h"
#include "storage/index/SnapshotUpdate.h"
#include "storage/queries/FindLinked.h"
#include "support/RightsFixture.h"
#include "support/StatementSteps.h"

#include <numeric>

using namespace muster;
using namespace Qt::StringLiterals;

// How the index takes in what was written since it was read.
class IndexFollowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyChangesAtOnce();
    void aWordOfManyIsFoundAmongTheFirst();
    void manyNewUsersAreFollowed();
    void whoSignsInStandsWhereTheyStood();
    void answersWhileAllAreReadAnew();
    void changesCostTheSame();

private:
    StatementSteps m_listener;
};

// Of more changes than are followed one by one, all is read anew, and until then SQL answers.
void IndexFollowsTest::manyChangesAtOnce()
{
    TestWorkspace workspace;
    QVector<Change> founding;
    for (int i = 0; i < 1200; ++i)
        founding << newUser(u"many%1@x.example"_s.arg(i), {{Field::LastName, u"Name %1"_s.arg(i * 7919 % 1200)}, {Field::Department, u"D%1"_s.arg(i % 7)}});
    MUSTER_VERIFY(workspace.apply(founding));
    IndexAndSql both(workspace.options(), workspace.path());
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
void IndexFollowsTest::aWordOfManyIsFoundAmongTheFirst()
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
    IndexAndSql both(workspace.options(), workspace.path());
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
void IndexFollowsTest::manyNewUsersAreFollowed()
{
    constexpr int Count = 4800; // more than four times as many
    constexpr int Came = SnapshotUpdate::MostPlaced + 100;
    TestWorkspace workspace;
    QVector<Change> founding {change::addGroup(u"Field"_s)};
    for (int i = 0; i < Count; ++i)
        founding << newUser(u"user%1@x.example"_s.arg(i), {{Field::LastName, u"Name %1"_s.arg(i * 7919 % Count)}});
    MUSTER_VERIFY(workspace.apply(founding));
    IndexAndSql both(workspace.options(), workspace.path());
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

// Of hundreds of sign-ins a second nobody's place is looked for, but among logins.
void IndexFollowsTest::whoSignsInStandsWhereTheyStood()
{
    constexpr int Count = 300;
    constexpr int SignedIn = 40;
    TestWorkspace workspace;
    QVector<Change> founding {change::editWorkspace({{Field::CorrectNames, true}})};
    for (int i = 0; i < Count; ++i)
        founding << newUser(u"user%1@x.example"_s.arg(i), {{Field::LastName, u"Name %1"_s.arg(i * 7 % Count)}, {Field::Department, u"D%1"_s.arg(i % 9)}, {Field::Status, u"active"_s}});
    MUSTER_VERIFY(workspace.apply(founding));
    IndexAndSql both(workspace.options(), workspace.path());
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

// Nobody waits for that, nor is SQL asked: it is done because of what came before.
void IndexFollowsTest::answersWhileAllAreReadAnew()
{
    constexpr int Came = SnapshotUpdate::MostPlaced + 400;
    TestWorkspace workspace;
    QVector<Change> founding;
    for (int i = 0; i < 12'000; ++i)
        founding << newUser(u"user%1@x.example"_s.arg(i), {{Field::LastName, u"Name %1"_s.arg(i)}});
    MUSTER_VERIFY(workspace.apply(founding));
    IndexAndSql both(workspace.options(), workspace.path());
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

// Following one change costs the engine the same, however many users there are.
void IndexFollowsTest::changesCostTheSame()
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
        IndexAndSql both(workspace.options(), workspace.path());
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

QTEST_GUILESS_MAIN(IndexFollowsTest)
#include "IndexFollowsTest.moc"
