// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/Reasons.h"
#include "support/TestWorkspace.h"

#include <atomic>

using namespace muster;
using namespace Qt::StringLiterals;

// Who has access, by which way and since when: also who kept it from a Default Group that was left (G5).
class KeptAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isListed();
    void canBeTakenAway();
    void isGrantedAnewByComingIn();
    void plansSayWhatBecomesOfIt();
    void whoEndsTheirOwnIsAsked();
    void outlivesADeletedProject();
    void sinceIsWhenTheUserGotIt();
    void sinceIsWhenTheGroupsWereJoined();
    void whySaysWhoGrantedItAndWhen();
    void whySaysWhoGaveEachRole();

private:
    QStringList access(const QString &query = {}) { return m_workspace->rows({Table::Access, query, {}, {}}, {Column::Project, Column::Email, Column::Via}); }
    qint64 sinceOf(const QString &query); // the event
    qint64 eventAt(const QString &time); // 0: there is none
    QString userId(const QString &email) { return m_workspace->rows({Table::Users, u"email:"_s + email, {}, {}}, {Column::UserId}).value(0); }
    void byEve(const QVector<Change> &changes);
    QStringList why(const QString &email); // “project, by which way: who, in which event”
    Result<Outcome> apply(QVector<Change> changes) { return m_workspace->apply(std::move(changes)); }

    std::unique_ptr<TestWorkspace> m_workspace;
};

static Change inDefaultGroup(bool in)
{
    return change::editUser(u"kim@x.example"_s, {{Field::DefaultGroup, in}});
}

// An administrator besides Ada King.
static Change eve()
{
    return newUser(u"eve@x.example"_s, {{Field::FirstName, u"Eve"_s}, {Field::LastName, u"Moss"_s}, {Field::Status, u"active"_s}, {Field::AccountType, u"admin"_s}, {Field::Roles, QStringList {u"administrator"_s}}});
}

void KeptAccessTest::init()
{
    const auto now = std::make_shared<std::atomic<qint64>>(1'775'000'000'000);
    m_workspace = std::make_unique<TestWorkspace>([now] { return *now += 1000; }); // each event has a time of its own
    MUSTER_VERIFY(apply({change::addProject(u"Alpha"_s), change::addProject(u"Beta"_s)})); // event 2
    MUSTER_VERIFY(apply({newUser(u"kim@x.example"_s, {{Field::Status, u"active"_s}}), newUser(u"lee@x.example"_s)})); // 3
    MUSTER_VERIFY(apply({inDefaultGroup(true)})); // 4
    MUSTER_VERIFY(apply({inDefaultGroup(false)})); // 5
    MUSTER_VERIFY(apply({change::addProject(u"Gamma"_s)})); // 6
}

void KeptAccessTest::isListed()
{
    QCOMPARE(access(), QStringList({u"Alpha|kim@x.example|default-kept"_s, u"Beta|kim@x.example|default-kept"_s}));
    QCOMPARE(access(u"alpha"_s).size(), 1);
    QCOMPARE(access(u"kim"_s).size(), 2);
    QCOMPARE(access(u"via:default"_s).size(), 2);
    MUSTER_VERIFY(apply({change::editUser(u"lee@x.example"_s, {{Field::DefaultGroup, true}})}));
    QCOMPARE(access(u"via:default"_s).size(), 5); // the Default Group's own on three projects
}

void KeptAccessTest::canBeTakenAway()
{
    const QStringList before = m_workspace->everything();
    MUSTER_VERIFY(apply({change::unassignUser(u"Beta"_s, u"kim@x.example"_s)}));
    QCOMPARE(access(), QStringList {u"Alpha|kim@x.example|default-kept"_s});
    const Result<Outcome> again = apply({change::unassignUser(u"Beta"_s, u"kim@x.example"_s)});
    QCOMPARE(again.error().code, ErrorCode::AssignmentNotFound);
    MUSTER_VERIFY(apply({change::unassignUser(u"alpha"_s, u"kim@x.example"_s)}));
    QCOMPARE(access(), QStringList());
    MUSTER_VERIFY((*m_workspace)->undo().result());
    QCOMPARE(access(), QStringList {u"Alpha|kim@x.example|default-kept"_s});
    MUSTER_VERIFY((*m_workspace)->undo().result());
    QCOMPARE(access().size(), 2);
    QCOMPARE(m_workspace->everything(), before);
    MUSTER_VERIFY((*m_workspace)->redo().result());
    QCOMPARE(access().size(), 1);
    const auto why = (*m_workspace)->read(WhyAccess {(*m_workspace)->read(ReadRows {Table::Users, (*m_workspace)->read(ListIds {{Table::Users, u"kim"_s}}).result()->ids})
                                                         .result()->first().cells.at(columnIndex(Table::Users, Column::UserId)).toString()}).result();
    MUSTER_VERIFY(why);
    QCOMPARE(why->size(), 1);
    QVERIFY(why->first().byDefaultGroup);
    QCOMPARE(why->first().project, u"Alpha"_s);
}

void KeptAccessTest::isGrantedAnewByComingIn()
{
    MUSTER_VERIFY(apply({change::unassignUser(u"Beta"_s, u"kim@x.example"_s)}));
    MUSTER_VERIFY(apply({inDefaultGroup(true)}));
    QCOMPARE(apply({change::unassignUser(u"Beta"_s, u"kim@x.example"_s)}).error().code, ErrorCode::AccessFromDefaultGroup);
    MUSTER_VERIFY(apply({inDefaultGroup(false)}));
    QCOMPARE(access().size(), 3);
}

// What was taken away does not come back with a project that does.
// Ended for one project, for all, for all but one that had ended before, and given again.
void KeptAccessTest::plansSayWhatBecomesOfIt()
{
    const auto told = [this](const QVector<Change> &changes) {
        const Result<Plan> plan = m_workspace->preview(changes);
        QStringList lines;
        for (const AccessChange &change : plan ? plan->access.items : QVector<AccessChange>())
            lines.append(u"%1 %2 %3"_s.arg(change.kind() == AccessChange::Lost ? u"-"_s : change.kind() == AccessChange::Gained ? u"+"_s : u"~"_s, change.project).arg(change.count));
        return lines;
    };
    const QVector<Change> endsAll {change::editUser(u"kim@x.example"_s, {{Field::DefaultAccessUntil, {}}})};
    QCOMPARE(told({change::unassignUser(u"Beta"_s, u"kim@x.example"_s)}), QStringList {u"- Beta 1"_s});
    QCOMPARE(told(endsAll), QStringList {u"-  2"_s});
    QCOMPARE(told({change::editUser(u"kim@x.example"_s, {{Field::AccountType, u"read-only"_s}})}), QStringList {u"~  2"_s});
    QCOMPARE(told({change::deleteProject(u"Beta"_s)}), QStringList {u"- Beta 1"_s});
    MUSTER_VERIFY(apply({change::unassignUser(u"Beta"_s, u"kim@x.example"_s)}));
    QCOMPARE(told(endsAll), QStringList {u"-  1"_s});
    QCOMPARE(told({change::editUser(u"kim@x.example"_s, {{Field::AccountType, u"read-only"_s}})}), QStringList {u"~  1"_s});
    QCOMPARE(told({change::deleteProject(u"Beta"_s)}), QStringList());
    QCOMPARE(told({change::editUser(u"kim@x.example"_s, {{Field::DefaultAccessWithout, QStringList()}})}), QStringList {u"+ Beta 1"_s});
    QCOMPARE(told({inDefaultGroup(true)}), QStringList({u"+  1"_s, u"+ Beta 1"_s})); // and Gamma, which came later
    const Result<UndoPlan> undo = (*m_workspace)->previewUndo().result();
    MUSTER_VERIFY(undo);
    QCOMPARE(undo->plan.access.gained.accesses, 1);
}

void KeptAccessTest::whoEndsTheirOwnIsAsked()
{
    MUSTER_VERIFY(apply({change::editUser(u"ada@northwind.example"_s, {{Field::DefaultGroup, true}})}));
    MUSTER_VERIFY(apply({change::editUser(u"ada@northwind.example"_s, {{Field::DefaultGroup, false}})}));
    for (const Change &change : {change::unassignUser(u"Beta"_s, u"ada@northwind.example"_s), change::editUser(u"ada@northwind.example"_s, {{Field::DefaultAccessUntil, {}}})}) {
        const Result<Plan> plan = m_workspace->preview({change});
        MUSTER_VERIFY(plan);
        QVERIFY(plan->ownLoss);
    }
}

void KeptAccessTest::outlivesADeletedProject()
{
    MUSTER_VERIFY(apply({change::unassignUser(u"Beta"_s, u"kim@x.example"_s)}));
    const Result<Outcome> deleted = apply({Change(Verb::Remove, ObjectKind::Project, {u"Beta"_s})});
    MUSTER_VERIFY(deleted);
    MUSTER_VERIFY(apply({change::unassignUser(u"Alpha"_s, u"kim@x.example"_s)}));
    QCOMPARE(access(), QStringList());
    MUSTER_VERIFY((*m_workspace)->undo(deleted->event).result());
    QCOMPARE(access(), QStringList());
}

qint64 KeptAccessTest::sinceOf(const QString &query)
{
    const QStringList times = m_workspace->rows({Table::Access, query, {}, {}}, {Column::Since});
    if (times.size() != 1)
        return -times.size();
    return eventAt(times.first());
}

qint64 KeptAccessTest::eventAt(const QString &time)
{
    const QStringList events = m_workspace->rows({Table::Events}, {Column::At, Column::Event});
    const auto found = std::find_if(events.cbegin(), events.cend(), [&time](const QString &event) { return event.startsWith(time + u'|'); });
    return found == events.cend() ? 0 : found->section(u'|', 1).toLongLong();
}

void KeptAccessTest::byEve(const QVector<Change> &changes)
{
    OpenOptions options = m_workspace->options();
    options.operatorEmail = u"eve@x.example"_s;
    options.watch = false;
    const Result<std::unique_ptr<Workspace>> hers = Workspace::open(m_workspace->pathAs(options.operatorEmail), options);
    MUSTER_VERIFY(hers);
    MUSTER_VERIFY((*hers)->apply({changes, {}, 0}).result());
}

QStringList KeptAccessTest::why(const QString &email)
{
    const Result<QVector<AccessPath>> paths = (*m_workspace)->read(WhyAccess {userId(email)}).result();
    QStringList lines;
    for (const AccessPath &path : paths ? *paths : QVector<AccessPath>()) {
        const auto said = [this](const QString &by, qint64 at) { return u"%1 %2"_s.arg(by).arg(eventAt(QString::number(at))); };
        const QString way = path.byDefaultGroup ? u"Default Group"_s : path.groupId.isEmpty() ? u"direct"_s : path.group;
        QString line = u"%1, %2: %3"_s.arg(path.project, way, said(path.grantedBy, path.grantedAt));
        for (const AccessStep &step : path.steps)
            line += u", %1: %2"_s.arg(step.group, said(step.by, step.at));
        lines.append(line);
    }
    lines.sort(); // ways that are no teams stand in no order
    return lines;
}

void KeptAccessTest::sinceIsWhenTheUserGotIt()
{
    QCOMPARE(sinceOf(u"alpha"_s), 4); // when Kim came into the Default Group
    MUSTER_VERIFY(apply({change::addGroup(u"Crew"_s), change::assignGroup(u"Gamma"_s, u"Crew"_s)})); // 7
    MUSTER_VERIFY(apply({change::addMember(u"Crew"_s, u"lee@x.example"_s)})); // 8
    QCOMPARE(sinceOf(u"gamma lee"_s), 8);
    MUSTER_VERIFY(apply({change::assignGroup(u"Alpha"_s, u"Crew"_s)})); // 9
    QCOMPARE(sinceOf(u"alpha lee"_s), 9);
    QCOMPARE(sinceOf(u"gamma lee"_s), 8);
}

void KeptAccessTest::sinceIsWhenTheGroupsWereJoined()
{
    MUSTER_VERIFY(apply({change::addGroup(u"Outer"_s), change::addGroup(u"Middle"_s), change::addGroup(u"Inner"_s), change::assignGroup(u"Gamma"_s, u"Outer"_s),
        change::addMember(u"Inner"_s, u"lee@x.example"_s)})); // 7
    MUSTER_VERIFY(apply({Change(Verb::Add, ObjectKind::Nesting, {u"Outer"_s, u"Middle"_s})})); // 8
    MUSTER_VERIFY(apply({Change(Verb::Add, ObjectKind::Nesting, {u"Middle"_s, u"Inner"_s})})); // 9
    QCOMPARE(sinceOf(u"gamma lee"_s), 9);
    MUSTER_VERIFY(apply({Change(Verb::Add, ObjectKind::Nesting, {u"Outer"_s, u"Inner"_s})})); // 10: a second way
    QCOMPARE(sinceOf(u"gamma lee"_s), 9);
}

void KeptAccessTest::whySaysWhoGrantedItAndWhen()
{
    MUSTER_VERIFY(apply({eve(), change::addGroup(u"Crew"_s)})); // 7
    byEve({change::assignUser(u"Gamma"_s, u"lee@x.example"_s)}); // 8
    QCOMPARE(why(u"lee@x.example"_s), QStringList {u"Gamma, direct: Eve Moss 8"_s});
    byEve({change::editUser(u"lee@x.example"_s, {{Field::DefaultGroup, true}})}); // 9
    MUSTER_VERIFY(apply({change::editUser(u"lee@x.example"_s, {{Field::Department, u"Lab"_s}})})); // 10: grants nothing
    MUSTER_VERIFY(apply({change::addProject(u"Delta"_s)})); // 11: which the Default Group is on from then
    MUSTER_VERIFY(apply({change::assignGroup(u"Beta"_s, u"Crew"_s)})); // 12
    byEve({change::addMember(u"Crew"_s, u"lee@x.example"_s)}); // 13
    QCOMPARE(why(u"lee@x.example"_s), QStringList({u"Alpha, Default Group: Eve Moss 9"_s, u"Beta, Crew: Ada King 12, Crew: Eve Moss 13"_s, u"Beta, Default Group: Eve Moss 9"_s, u"Delta, Default Group: Ada King 11"_s,
        u"Gamma, Default Group: Eve Moss 9"_s, u"Gamma, direct: Eve Moss 8"_s}));
    QCOMPARE(why(u"kim@x.example"_s), QStringList({u"Alpha, Default Group: Ada King 4"_s, u"Beta, Default Group: Ada King 4"_s})); // who has left it
}

void KeptAccessTest::whySaysWhoGaveEachRole()
{
    MUSTER_VERIFY(apply({eve()})); // 7
    const auto roles = [this] {
        const Result<QVector<RoleGrant>> grants = (*m_workspace)->read(WhyRoles {userId(u"lee@x.example"_s)}).result();
        QStringList lines;
        for (const RoleGrant &grant : grants ? *grants : QVector<RoleGrant>())
            lines.append(u"%1%2: %3 %4"_s.arg(grant.role, grant.licensed ? u" (licensed)"_s : QString(), grant.grantedBy).arg(eventAt(QString::number(grant.grantedAt))));
        return lines;
    };
    QCOMPARE(roles(), QStringList {u"Standard User (licensed): Ada King 3"_s}); // with the account
    byEve({change::editUser(u"lee@x.example"_s, {{Field::Roles, QStringList {u"standard-user"_s, u"analyst"_s}}})}); // 8
    MUSTER_VERIFY(apply({change::editUser(u"lee@x.example"_s, {{Field::Department, u"Lab"_s}})})); // 9: gives none
    QCOMPARE(roles(), QStringList({u"Standard User (licensed): Ada King 3"_s, u"Analyst: Eve Moss 8"_s}));
    MUSTER_VERIFY(apply({change::editUser(u"lee@x.example"_s, {{Field::Roles, QStringList {u"analyst"_s}}})})); // 10
    MUSTER_VERIFY((*m_workspace)->undo().result()); // 11: given again
    QCOMPARE(roles(), QStringList({u"Standard User (licensed): Ada King 11"_s, u"Analyst: Eve Moss 8"_s}));
}

QTEST_GUILESS_MAIN(KeptAccessTest)
#include "KeptAccessTest.moc"
