// SPDX-License-Identifier: GPL-3.0-or-later
#include "IndexAndSql.h"
#include "storage/Store.h"
#include "storage/index/SnapshotUpdate.h"
#include "storage/index/UserIndex.h"

#include <QSemaphore>

using namespace muster;
using namespace Qt::StringLiterals;

// Who waits for what is still to be read, and who does not.
class IndexWaitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeListsWaitForAllUsers();
    void beginningsDoNotWaitForMany();
    void questionsOfManyMoments();
    void ordersOfHeadersAreReadBeforeTheyAreAskedFor();
};

// SQL would read all users once more while they are being read; only the first page is not waited for.
void IndexWaitsTest::wholeListsWaitForAllUsers()
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

// While many who came are taken in, who types sees a beginning of what was found before, and then all.
void IndexWaitsTest::beginningsDoNotWaitForMany()
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
void IndexWaitsTest::questionsOfManyMoments()
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

void IndexWaitsTest::ordersOfHeadersAreReadBeforeTheyAreAskedFor()
{
    TestWorkspace workspace;
    QVector<Change> founding;
    for (int i = 0; i < 40; ++i)
        founding << newUser(u"user%1@x.example"_s.arg(i), {{Field::Department, u"D%1"_s.arg(i * 7 % 10)}, {Field::Phone, QString::number(i * 3 % 11)}, {Field::JobTitle, u"T%1"_s.arg(i % 3)}});
    MUSTER_VERIFY(workspace.apply(founding));
    IndexAndSql both(workspace.options(), workspace.path());
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

QTEST_GUILESS_MAIN(IndexWaitsTest)
#include "IndexWaitsTest.moc"
