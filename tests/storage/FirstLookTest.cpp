// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/SameChange.h"
#include "storage/index/UserIndex.h"
#include "storage/queries/ListRoleSets.h"
#include "storage/queries/Listing.h"
#include "support/TestWorkspace.h"

#include <QRandomGenerator>

using namespace muster;
using namespace Qt::StringLiterals;

// What a first look at the same change to many says of all of them is what looking at each of them says.
class FirstLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatAllOfItSays_data();
    void saysWhatAllOfItSays();
    void knowsWhoMustRemain();
    void ofAListSaysHowManyItDoesNotKnow();
    void ofRowsThatAreGoneSaysNothing();
    void ofSeveralInTurn();
    void namesWhoIsRefusedAndNotWhoAsks();
    void whoWasChangedSinceIsSortedAnew();

private:
    struct Looks
    {
        Result<Plan> first;
        Result<Plan> whole;
    };

    std::unique_ptr<Workspace> open(const QString &who);
    ListSeen::Seen seen(Workspace &door, const QString &query, const Change &like);
    Looks look(Workspace &door, const QString &query, const Change &like);

    TestWorkspace m_workspace;
};

namespace {

constexpr int People = 2'600; // of fewer there is no first look
constexpr int Patience = 60'000;

const QString Crew = u"00000000-0000-4000-8000-000000900000"_s;
const QString Team = u"00000000-0000-4000-8000-000000900001"_s;
const QString Around = u"00000000-0000-4000-8000-000000900002"_s;

QString id(int i)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(i, 12, 10, QLatin1Char('0'));
}

QString address(int i)
{
    return u"person%1@northwind.example"_s.arg(i);
}

Change edit(const Values &set)
{
    return change::editUser({}, set);
}

Change person(QRandomGenerator &random, int i)
{
    const bool sso = random.bounded(2) == 1;
    Values set {{Field::Email, address(i)}, {Field::LastName, u"No %1"_s.arg(i)}, {Field::SignIn, keyOf(sso ? SignIn::Sso : SignIn::Password)},
        {Field::Status, keyOf(std::array {Status::Active, Status::Active, Status::Disabled, Status::Pending}[random.bounded(4u)])},
        {Field::DefaultGroup, random.bounded(2) == 1}, {Field::Locked, random.bounded(4) == 0}};
    QStringList roles;
    for (const QString &role : {u"administrator"_s, u"analyst"_s, u"standard-user"_s}) {
        if (random.bounded(4) == 0)
            roles.append(role);
    }
    if (!roles.isEmpty())
        set.set(Field::Roles, roles);
    if (random.bounded(5) == 0)
        set.set(Field::AccountType, keyOf(random.bounded(2) ? AccountType::Admin : AccountType::ReadOnly));
    if (random.bounded(2))
        set.set(Field::Classification, u"Internal"_s);
    return change::addUser(set, id(i));
}

QStringList errorsOf(const QVector<Error> &errors)
{
    QStringList all;
    for (const Error &error : errors)
        all << QString::number(int(error.code));
    return all;
}

QString totalsOf(const AccessDifference &access)
{
    return u"%1 %2 %3"_s.arg(access.lost.accesses).arg(access.changed.accesses).arg(access.gained.accesses);
}

QString countsOf(const Plan &plan)
{
    return u"%1 %2 %3"_s.arg(plan.happening).arg(plan.idle).arg(plan.refused);
}

} // namespace

void FirstLookTest::initTestCase()
{
    QRandomGenerator random(11);
    QVector<Change> changes {change::addGroup(u"Crew"_s, Crew), change::addGroup(u"Team"_s, Team), change::addGroup(u"Around"_s, Around),
        change::addProject(u"Alpha"_s, id(910'000)), change::addProject(u"Beta"_s, id(910'001)), change::addGroup(u"Inner"_s, id(900'003))};
    for (int i = 0; i < People; ++i)
        changes << person(random, i);
    changes << newUser(u"plain@northwind.example"_s, {{Field::Status, keyOf(Status::Active)}, {Field::AccountType, keyOf(AccountType::Admin)}, {Field::Roles, QStringList {u"standard-user"_s}}});
    for (int i = 0; i < People; i += 3)
        changes << change::addMember(Crew, id(i));
    changes << change::addMember(Team, id(5)) << change::addMember(Team, id(6)) << Change(Verb::Add, ObjectKind::Nesting, {Around, id(900'003)})
            << change::assignGroup(id(910'000), Team, {{Field::Team, true}}) << change::assignGroup(id(910'001), Crew) << change::assignGroup(id(910'000), Around, {{Field::Team, true}})
            << change::assignUser(id(910'000), id(7), {{Field::Team, true}});
    MUSTER_VERIFY(m_workspace.apply(changes));
}

std::unique_ptr<Workspace> FirstLookTest::open(const QString &who)
{
    OpenOptions options = m_workspace.options();
    options.indexUsers = true;
    options.watch = false;
    options.operatorEmail = who;
    Result<std::unique_ptr<Workspace>> door = Workspace::open(m_workspace.path(), options);
    if (!door)
        qFatal("The workspace of the test could not be opened.");
    (void)(*door)->read(ListIds {{}, 1}).result(); // from now on users are held
    (void)QTest::qWaitFor([&door] { return (*door)->userIndex()->isIdle(); }, Patience);
    return std::move(*door);
}

ListSeen::Seen FirstLookTest::seen(Workspace &door, const QString &query, const Change &like)
{
    const auto rows = door.read(ListSeen {{Table::Users, query, {}, {}, true, true}, {}, like, door.info().operatorId}).result();
    return rows.value_or(ListSeen::Seen());
}

FirstLookTest::Looks FirstLookTest::look(Workspace &door, const QString &query, const Change &like)
{
    const ListSeen::Seen rows = seen(door, query, like);
    const auto changes = std::make_shared<SameChange>(Table::Users, rows.ids, like, rows.event, rows.alike);
    return {door.firstLook(changes).result(), door.preview(changes).result()};
}

void FirstLookTest::saysWhatAllOfItSays_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<Change>("like");
    QTest::addColumn<bool>("knowsAll"); // how many of each
    QTest::addColumn<bool>("isWhole"); // and what comes of it
    const auto row = [](const char *name, const Change &like, bool knowsAll, bool isWhole) {
        for (const QString &who : {u"ada@northwind.example"_s, u"plain@northwind.example"_s})
            QTest::newRow(qPrintable(QLatin1StringView(name) + u" as "_s + who)) << who << like << knowsAll << isWhole;
    };
    row("deactivated", edit({{Field::Status, keyOf(Status::Disabled)}}), true, true);
    row("activated", edit({{Field::Status, keyOf(Status::Active)}}), true, true);
    row("unlocked", edit({{Field::Locked, false}}), true, true);
    row("locked, which nobody may", edit({{Field::Locked, true}}), true, true);
    row("classified", edit({{Field::Classification, u"Internal"_s}}), true, true);
    row("not classified", edit({{Field::Classification, {}}}), true, true);
    row("given a role", edit({{Field::Roles, QStringList {u"analyst"_s}}}), true, true);
    row("made administrators", edit({{Field::Roles, QStringList {u"administrator"_s}}}), true, true);
    row("a provider", edit({{Field::Provider, u"SSO"_s}}), true, true);
    row("made read-only", edit({{Field::AccountType, keyOf(AccountType::ReadOnly)}}), true, false);
    row("in the Default Group", edit({{Field::DefaultGroup, true}}), true, false);
    row("out of the Default Group", edit({{Field::DefaultGroup, false}}), true, false);
    row("out of the Default Group with what it gave", edit({{Field::DefaultGroup, false}, {Field::DefaultAccessUntil, {}}}), true, false);
    row("two at once", edit({{Field::Status, keyOf(Status::Active)}, {Field::Locked, false}}), true, true);
    row("no such provider", edit({{Field::Provider, u"Nobody"_s}}), true, true);
    row("a manager", edit({{Field::Manager, id(7)}}), false, false);
    row("a name", edit({{Field::FirstName, u"Änne"_s}}), false, false);
    row("deleted", change::deleteUser({}), true, false);
    row("members", change::addMember(Crew, {}), true, false);
    row("members of a team", change::addMember(Team, {}), false, false);
    row("members in a team", change::addMember(id(900'003), {}), false, false);
    row("members of nothing", change::addMember(u"Nowhere"_s, {}), false, false);
}

void FirstLookTest::saysWhatAllOfItSays()
{
    QFETCH(QString, who);
    QFETCH(Change, like);
    QFETCH(bool, knowsAll);
    QFETCH(bool, isWhole);
    const auto door = open(who);
    const auto [first, whole] = look(*door, {}, like);
    MUSTER_VERIFY(first);
    MUSTER_VERIFY(whole);
    QVERIFY(whole->isWhole);
    if (whole->happening == 0) // then there is nothing that could come of it
        isWhole = knowsAll;
    if (like.verb == Verb::Remove && who != "ada@northwind.example"_L1) // whether it may be done hangs on each one's projects
        knowsAll = isWhole = false;
    QCOMPARE(first->unknown == 0, knowsAll);
    QCOMPARE(first->isWhole, isWhole);
    QVERIFY(!first->items.isEmpty());
    if (knowsAll) {
        QCOMPARE(countsOf(*first), countsOf(*whole));
        QCOMPARE(errorsOf(first->violations), errorsOf(whole->violations));
        QCOMPARE(first->ownLoss.has_value(), whole->ownLoss.has_value());
    } else {
        QCOMPARE(first->happening + first->idle + first->refused + first->unknown, whole->happening + whole->idle + whole->refused);
    }
    if (isWhole) {
        QCOMPARE(totalsOf(first->access), totalsOf(whole->access));
        QCOMPARE(first->alongCount, whole->alongCount);
    }
}

// Every administrator but one, wherever they stand in the list; then that one, too.
void FirstLookTest::knowsWhoMustRemain()
{
    const auto door = open(u"ada@northwind.example"_s);
    const Change like = edit({{Field::Status, keyOf(Status::Disabled)}});
    const auto [all, allWhole] = look(*door, {}, like);
    MUSTER_VERIFY(all);
    QCOMPARE(errorsOf(all->violations), QStringList {QString::number(int(ErrorCode::LastAdministrator))});
    QCOMPARE(errorsOf(all->violations), errorsOf(allWhole->violations));
    const auto [others, othersWhole] = look(*door, u"person"_s, like);
    MUSTER_VERIFY(others);
    QCOMPARE(others->unknown, 0);
    QVERIFY(others->violations.isEmpty());
    QVERIFY(othersWhole->violations.isEmpty());
    QVERIFY(!others->ownLoss);
}

void FirstLookTest::ofAListSaysHowManyItDoesNotKnow()
{
    QVector<Change> changes;
    for (int i = 0; i < People; ++i)
        changes << change::editUser(id(i), {{Field::Status, keyOf(Status::Active)}});
    const auto first = m_workspace->firstLook(std::make_shared<ChangeList>(changes)).result();
    MUSTER_VERIFY(first);
    QCOMPARE(first->happening + first->idle + first->refused, int(ChangeList::FirstOnes));
    QCOMPARE(first->unknown, People - ChangeList::FirstOnes);
    QVERIFY(!first->isWhole);
    const auto few = m_workspace->firstLook(std::make_shared<ChangeList>(changes.first(20))).result();
    MUSTER_VERIFY(few);
    QCOMPARE(few->happening + few->idle + few->refused, 20);
    QVERIFY(few->isWhole);
}

void FirstLookTest::ofRowsThatAreGoneSaysNothing()
{
    const auto door = open(u"ada@northwind.example"_s);
    const Change like = edit({{Field::Status, keyOf(Status::Active)}});
    ListSeen::Seen rows = seen(*door, {}, like);
    rows.ids[3] = 999'999'999;
    const auto changes = std::make_shared<SameChange>(Table::Users, rows.ids, like, rows.event, rows.alike);
    const auto first = door->firstLook(changes).result();
    MUSTER_VERIFY(first);
    QCOMPARE(first->unknown, rows.ids.size());
    QVERIFY(!first->isWhole);
    QVERIFY(first->items.isEmpty());
}

// As roles of very many are edited: those who hold the same get the same, a few sets and one that is large.
void FirstLookTest::ofSeveralInTurn()
{
    const auto door = open(u"ada@northwind.example"_s);
    const auto sets = door->read(ListRoleSets {{Table::Users, u"person"_s, {}, {}, true, true}}).result();
    MUSTER_VERIFY(sets);
    QVERIFY(sets->sets.size() > 4);
    qsizetype people = 0;
    std::vector<std::shared_ptr<ChangeSource>> parts;
    for (const RoleSet &same : sets->sets) {
        people += same.users.size();
        QCOMPARE(m_workspace.rows({Table::Users, u"person"_s, {}, {}, true, true}, {Column::Roles}).count(same.roles.join(u'+')), same.users.size());
        const Change like = edit({{Field::Roles, same.roles + QStringList {u"Analyst"_s}}});
        const auto rows = door->read(ListSeen {{Table::Users, {}, {}, {}}, same.users, like, door->info().operatorId}).result();
        parts.push_back(std::make_shared<SameChange>(Table::Users, same.users, like, sets->event, rows->alike));
    }
    QCOMPARE(people, People);
    const auto listed = seen(*door, u"person"_s, edit({{Field::Locked, false}}));
    parts.push_back(std::make_shared<SameChange>(Table::Users, listed.ids, edit({{Field::Locked, false}}), 0, listed.alike));
    const auto changes = std::make_shared<ChangesInTurn>(parts);
    QCOMPARE(changes->count(), 2 * People);
    const auto first = door->firstLook(changes).result();
    const auto whole = door->preview(changes).result();
    MUSTER_VERIFY(first);
    MUSTER_VERIFY(whole);
    QVERIFY(first->items.size() < whole->items.size());
    QCOMPARE(first->unknown, 0);
    QCOMPARE(countsOf(*first), countsOf(*whole));
    MUSTER_VERIFY(door->apply(changes, {}, OnRefusal::PassOver).result());
    QCOMPARE(m_workspace.users(u"person -role:analyst"_s).size(), 0);
    MUSTER_VERIFY(door->undo().result());
}

void FirstLookTest::namesWhoIsRefusedAndNotWhoAsks()
{
    const auto door = open(u"plain@northwind.example"_s);
    const auto [first, whole] = look(*door, u"person"_s, edit({{Field::Status, keyOf(Status::Disabled)}}));
    int refused = 0;
    for (const PlanItem &item : whole->items + first->items) {
        if (!item.isRefused())
            continue;
        ++refused;
        QCOMPARE(item.refusal->code, ErrorCode::NotAllowed);
        QVERIFY2(item.name.startsWith(u"No "), qPrintable(item.name));
    }
    QVERIFY(refused > 10);
}

// Rows that were written after users were read into memory stand in pieces of their own.
void FirstLookTest::whoWasChangedSinceIsSortedAnew()
{
    const auto door = open(u"ada@northwind.example"_s);
    const Change like = edit({{Field::Status, keyOf(Status::Disabled)}});
    QVector<Change> changes;
    for (int i = 1'000; i < 1'040; ++i)
        changes << change::editUser(id(i), {{Field::Status, keyOf(i % 2 ? Status::Active : Status::Disabled)}, {Field::Locked, false}});
    MUSTER_VERIFY(door->apply({changes, {}, 0}).result());
    const auto [first, whole] = look(*door, u"person"_s, like);
    MUSTER_VERIFY(first);
    QCOMPARE(first->unknown, 0);
    QCOMPARE(countsOf(*first), countsOf(*whole));
    MUSTER_VERIFY(door->undo().result());
}

QTEST_GUILESS_MAIN(FirstLookTest)

#include "FirstLookTest.moc"
