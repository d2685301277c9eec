// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/SameChange.h"
#include "storage/Database.h"
#include "storage/apply/Applier.h"
#include "storage/apply/ChangedRows.h"
#include "storage/queries/Trail.h"
#include "support/TestWorkspace.h"

#include <QFileInfo>
#include <QRandomGenerator>

using namespace muster;
using namespace Qt::StringLiterals;

// What is made for many at once comes to the same as made one by one: the same rows, entries, refusals, and the same undo.
class SameChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsOneByOne_data();
    void isAsOneByOne();
    void ofRowsIsAsOfNames();
    void leavesOutWhatIsGone();
    void overwritesNothingThatCameLater();
    void isNotHinderedByItself();
    void aFullDiskEndsIt();
    void aDamagedFileEndsIt();
};

namespace {

constexpr int People = 700; // more than are made at once

QString id(int i)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(i, 12, 10, QLatin1Char('0'));
}

QString address(int i)
{
    return u"person%1@northwind.example"_s.arg(i);
}

Clock still()
{
    return [] { return qint64(1'700'000'000'000); };
}

// People of all sorts, the same each time.
void fill(TestWorkspace &workspace)
{
    QRandomGenerator random(7);
    QVector<Change> changes {change::addGroup(u"Crew"_s, id(900'000)), change::editWorkspace({{Field::CorrectNames, true}})};
    for (int i = 0; i < People; ++i) {
        Values person {{Field::Email, address(i)}, {Field::FirstName, u"Änne"_s}, {Field::LastName, u"No %1"_s.arg(i)},
            {Field::Status, keyOf(random.bounded(3) ? Status::Active : Status::Disabled)}, {Field::DefaultGroup, random.bounded(2) == 1}};
        if (random.bounded(3) == 0)
            person.set(Field::Locked, true);
        if (random.bounded(4) == 0)
            person.set(Field::Roles, QStringList {u"analyst"_s});
        changes << change::addUser(person, id(i));
    }
    MUSTER_VERIFY(workspace.apply(changes));
}

QStringList entries(TestWorkspace &workspace, qint64 event)
{
    QStringList all;
    const auto read = workspace->read(ReadEntries {event, 0, 100'000}).result();
    if (!read)
        return {u"unreadable"_s};
    for (const Entry &entry : *read)
        all << entry.object + u' ' + entry.objectId + u' ' + QString::fromUtf8(toJsonText(entry.change));
    return all;
}

QStringList people(TestWorkspace &workspace)
{
    return workspace.rows({Table::Users, u"person"_s, {}, {}},
        {Column::Email, Column::FirstName, Column::LastName, Column::UserId, Column::Status, Column::Locked, Column::Roles, Column::Manager, Column::Groups, Column::Projects});
}

QStringList said(const Plan &plan)
{
    QStringList all {u"%1 %2 %3"_s.arg(plan.happening).arg(plan.idle).arg(plan.refused)};
    for (const PlanItem &item : plan.items)
        all << u"%1 %2 %3 %4"_s.arg(item.index).arg(item.name).arg(item.refusal ? int(item.refusal->code) : -1).arg(item.refusal ? item.refusal->parameters.join(u'|') : QString());
    return all;
}

} // namespace

void SameChangeTest::isAsOneByOne_data()
{
    QTest::addColumn<Values>("set");
    QTest::newRow("status") << Values {{Field::Status, keyOf(Status::Disabled)}};
    QTest::newRow("several fields") << Values {{Field::Status, keyOf(Status::Active)}, {Field::Locked, false}};
    QTest::newRow("with a time of its own") << Values {{Field::DefaultGroup, false}};
    QTest::newRow("what search looks into") << Values {{Field::LastName, u"Müller"_s}};
    QTest::newRow("roles") << Values {{Field::Roles, QStringList {u"analyst"_s}}};
    QTest::newRow("refused to all") << Values {{Field::Locked, true}};
    QTest::newRow("a name nobody has") << Values {{Field::Manager, u"nobody@northwind.example"_s}};
    QTest::newRow("one of them") << Values {{Field::Manager, address(17)}};
}

void SameChangeTest::isAsOneByOne()
{
    QFETCH(Values, set);
    TestWorkspace together(still());
    TestWorkspace single(still());
    fill(together);
    fill(single);
    QVector<Change> byId;
    QVector<Change> byAddress; // looked up one at a time
    for (int i = 0; i < People; ++i) {
        byId << change::editUser(id(i), set);
        byAddress << change::editUser(address(i), set);
        if (i % 300 == 7) { // somebody twice, and somebody who is not there
            byId << change::editUser(id(i), set) << change::editUser(id(500'000 + i), set);
            byAddress << change::editUser(address(i), set) << change::editUser(id(500'000 + i), set);
        }
    }
    const Result<Plan> planned = together.preview(byId);
    const Result<Plan> plannedSingle = single.preview(byAddress);
    MUSTER_VERIFY(planned);
    MUSTER_VERIFY(plannedSingle);
    QCOMPARE(said(*planned), said(*plannedSingle));

    const QStringList before = together.everything();
    const Result<Outcome> made = together->apply({byId, {}, 0}, OnRefusal::PassOver).result();
    const Result<Outcome> madeSingle = single->apply({byAddress, {}, 0}, OnRefusal::PassOver).result();
    QCOMPARE(made.has_value(), madeSingle.has_value());
    if (!made) {
        QCOMPARE(int(made.error().code), int(madeSingle.error().code));
        return;
    }
    QCOMPARE(made->changes, planned->happening);
    QCOMPARE(made->leftOut, madeSingle->leftOut);
    QCOMPARE(entries(together, made->event), entries(single, madeSingle->event));
    const QStringList rows = together.everything();
    QCOMPARE(people(together), people(single));
    const Result<WorkspaceReport> report = together->verify().result();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
    QVERIFY(!together->apply({byId, {}, 0}).result()); // all or nothing
    QCOMPARE(together.everything(), rows);
    MUSTER_VERIFY(together->undo().result());
    QCOMPARE(together.everything(), before);
}

void SameChangeTest::ofRowsIsAsOfNames()
{
    TestWorkspace workspace(still());
    fill(workspace);
    const auto listing = workspace->read(ListSeen {{Table::Users, u"person"_s, {}, {}, true, true}}).result();
    MUSTER_VERIFY(listing);
    QCOMPARE(listing->ids.size(), People);
    const auto changes = std::make_shared<SameChange>(Table::Users, listing->ids, change::addMember(u"Crew"_s, {}), listing->event);
    const Result<Plan> plan = workspace->preview(changes).result();
    MUSTER_VERIFY(plan);
    QCOMPARE(plan->happening, People);
    const Result<Outcome> made = workspace->apply(changes).result();
    MUSTER_VERIFY(made);
    QCOMPARE(made->changes, People);
    QCOMPARE(workspace.rows({Table::Members, {}, {}, {}}, {Column::Email}).size(), People);
    const QStringList listed = workspace.rows({Table::Users, u"person"_s, {}, {}, true, true}, {Column::UserId});
    const QStringList recorded = entries(workspace, made->event);
    for (int i = 0; i < People; ++i)
        QVERIFY2(recorded.at(i).contains(listed.at(i)), "not in the order of the list");
}

void SameChangeTest::leavesOutWhatIsGone()
{
    TestWorkspace workspace(still());
    fill(workspace);
    const Result<Listing> listing = workspace->read(ListIds {{Table::Users, u"person1"_s, {}, {}, true, true}, 0}).result();
    MUSTER_VERIFY(listing);
    MUSTER_VERIFY(workspace.apply({change::editWorkspace({{Field::Deletion, keyOf(DeletionPolicy::Any)}}), change::deleteUser(id(1))}));
    const auto changes = std::make_shared<SameChange>(Table::Users, listing->ids, change::deleteUser({}), 0);
    const Result<Outcome> made = workspace->apply(changes).result();
    MUSTER_VERIFY(made);
    QCOMPARE(made->changes, listing->ids.size() - 1);
    QVERIFY(workspace.users(u"person1"_s).isEmpty());
}

void SameChangeTest::overwritesNothingThatCameLater()
{
    TestWorkspace workspace(still());
    fill(workspace);
    MUSTER_VERIFY(workspace.apply({change::editUser(id(3), {{Field::Locked, false}, {Field::Status, keyOf(Status::Active)}}), change::addGroup(u"Later"_s)}));
    const auto listing = workspace->read(ListSeen {{Table::Users, u"person"_s, {}, {}, true, true}}).result();
    MUSTER_VERIFY(listing);
    // one field of each: the one that is set, and another, which hinders nobody
    MUSTER_VERIFY(workspace.apply({change::editUser(id(2), {{Field::FirstName, u"Another"_s}}), change::editUser(id(4), {{Field::LastName, u"Another"_s}})}));
    const auto changes = std::make_shared<SameChange>(Table::Users, listing->ids, change::editUser({}, {{Field::FirstName, u"Same"_s}}), listing->event);
    const Result<Plan> plan = workspace->preview(changes).result();
    MUSTER_VERIFY(plan);
    QCOMPARE(plan->refused, 1);
    const auto refused = std::find_if(plan->items.cbegin(), plan->items.cend(), [](const PlanItem &item) { return item.isRefused(); });
    QCOMPARE(int(refused->refusal->code), int(ErrorCode::Changed));
    QCOMPARE(refused->name, u"Another No 2"_s);
    const Result<Outcome> made = workspace->apply(changes, {}, OnRefusal::PassOver).result();
    MUSTER_VERIFY(made);
    QCOMPARE(made->leftOut, 1);
    QCOMPARE(made->changes, People - 1);
}

// A user who is deleted is taken from those who name them as their manager: that writes rows whose turn comes later.
void SameChangeTest::isNotHinderedByItself()
{
    TestWorkspace workspace(still());
    fill(workspace);
    MUSTER_VERIFY(workspace.apply({change::editWorkspace({{Field::Deletion, keyOf(DeletionPolicy::Any)}})}));
    const auto listing = workspace->read(ListSeen {{Table::Users, u"person"_s, {}, {}, true, true}}).result();
    MUSTER_VERIFY(listing);
    const QStringList inOrder = workspace.rows({Table::Users, u"person"_s, {}, {}, true, true}, {Column::UserId});
    QVector<Change> managed;
    for (const int staff : {1, 600, 690})
        managed << change::editUser(inOrder.at(staff), {{Field::Manager, inOrder.first()}});
    MUSTER_VERIFY(workspace.apply(managed));
    MUSTER_VERIFY(workspace.apply({change::addGroup(u"Later"_s)})); // so that the latest event wrote none of the rows
    const auto seen = workspace->read(ListSeen {{Table::Users, u"person"_s, {}, {}, true, true}}).result();
    MUSTER_VERIFY(seen);
    const Result<Outcome> made = workspace->apply(std::make_shared<SameChange>(Table::Users, seen->ids, change::deleteUser({}), seen->event)).result();
    MUSTER_VERIFY(made);
    QVERIFY(workspace.users(u"person"_s).isEmpty());
}

// Amid the run: it is no refusal of anything, and what was made before it does not stay.
void SameChangeTest::aFullDiskEndsIt()
{
    if (engineOfProgram() != Engine::Sqlite)
        QSKIP("It is about files.");
    TestWorkspace workspace(still());
    fill(workspace);
    const QStringList before = workspace.everything();
    workspace.close();
    OpenOptions options = workspace.options();
    options.maximumPages = QFileInfo(workspace.path()).size() / 4096 + 60; // some fit
    QVector<Change> changes;
    for (int i = 0; i < People; ++i)
        changes << change::editUser(id(i), {{Field::Department, QString(150, u'd')}});
    {
        const Result<std::unique_ptr<Workspace>> narrow = Workspace::open(workspace.path(), options);
        MUSTER_VERIFY(narrow);
        MUSTER_VERIFY((*narrow)->apply({changes.first(20), {}, 0}).result());
        MUSTER_VERIFY((*narrow)->undo().result());
        for (const OnRefusal onRefusal : {OnRefusal::Stop, OnRefusal::PassOver})
            QCOMPARE((*narrow)->apply({changes, {}, 0}, onRefusal).result().error(), (Error {ErrorCode::DiskFull, {workspace.path()}}));
    }
    MUSTER_VERIFY(workspace.reopen());
    QCOMPARE(workspace.everything(), before);
}

// Of one of them it cannot be read what became of it since it was seen. Whoever counted that as a refusal would go on.
void SameChangeTest::aDamagedFileEndsIt()
{
    TestWorkspace workspace(still());
    fill(workspace);
    MUSTER_VERIFY(workspace.apply({change::editUser(id(350), {{Field::LastName, u"Another"_s}})}));
    workspace.close();
    const auto database = Database::open(workspace.path(), Database::ReadWrite);
    MUSTER_VERIFY(database);
    MUSTER_VERIFY(ChangedRows::prepare(**database));
    MUSTER_VERIFY((*database)->run(u"ALTER TABLE entries RENAME TO gone"_s));
    for (const qint64 seen : {0, 2}) { // it is not looked at otherwise
        QVector<Change> changes;
        for (int i = 0; i < People; ++i)
            changes << change::editUser(id(i), {{Field::FirstName, u"Same"_s}}, seen);
        MUSTER_VERIFY((*database)->begin());
        const Rights rights = Rights::unlimited();
        Result<ApplyContext> context = startEvent(**database, rights, still()(), false);
        MUSTER_VERIFY(context);
        ChangeList list(changes);
        const Result<Plan> plan = Applier(*context, nullptr).run(list, OnRefusal::PassOver, {});
        (*database)->rollback();
        QCOMPARE(plan.has_value(), seen == 0);
        if (!plan)
            QCOMPARE(int(plan.error().code), int(ErrorCode::Database));
    }
}

QTEST_GUILESS_MAIN(SameChangeTest)

#include "SameChangeTest.moc"
