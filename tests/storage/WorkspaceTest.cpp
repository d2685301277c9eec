// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"
#include "storage/queries/WorkspaceState.h"
#include "storage/queries/Reasons.h"
#include "storage/queries/Trail.h"
#include "support/TestWorkspace.h"

#include <QSignalSpy>
#include <QThread>

#include <atomic>

using namespace muster;
using namespace Qt::StringLiterals;

// The main job through the one door: add, group, assign, see what is wrong, take it back.
class WorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewWorkspaceHasItsOwner();
    void addsAndFindsUsers();
    void findsRolesByWhatTheyPermit();
    void whatIsYetToComeHasNotBeen_data();
    void whatIsYetToComeHasNotBeen();
    void whoHasAPasswordHasNoProvider();
    void undoesEverythingToTheStart();
    void outcomesNameWhatIsJoined();
    void outcomesCarryTheirSentence();
    void oneSentenceSaysWhatHappenedToAll();
    void refusesASecondTeamAndNamesBoth();
    void keepsTheLastAdministrator();
    void refusesToOverwriteWhatAnotherChanged();
    void tellsWhatAnotherProgramChanged();
    void cancellingLeavesNothing();
    void stopsAmidAStatement();
};

void WorkspaceTest::aNewWorkspaceHasItsOwner()
{
    TestWorkspace workspace;
    QCOMPARE(workspace.rows({Table::Users, {}, {}, {}}, {Column::Email, Column::FullName, Column::AccountType, Column::Roles, Column::Status}),
        QStringList {u"ada@northwind.example|Ada King|admin|Administrator|active"_s});
    QCOMPARE(workspace->info().organization, u"Northwind"_s);
    QCOMPARE(workspace->info().operatorEmail, u"ada@northwind.example"_s);
    QCOMPARE(workspace.rows({Table::Events, {}, {}, {}}, {Column::Event, Column::Operator, Column::Changes}), QStringList {u"1|Ada King|2"_s});
}

void WorkspaceTest::addsAndFindsUsers()
{
    TestWorkspace workspace;
    MUSTER_VERIFY(workspace.apply({newUser(u"bjorn@northwind.example"_s, {{Field::FirstName, u"Björn"_s}, {Field::LastName, u"Åström"_s}}),
        newUser(u"eva@contractor.example"_s, {{Field::FirstName, u"Eva"_s}, {Field::LastName, u"Kovács"_s}, {Field::Roles, QStringList {u"Analyst"_s}}}),
        change::addGroup(u"Field crew"_s), change::addMember(u"Field crew"_s, u"eva@contractor.example"_s)}));
    QCOMPARE(workspace.users(u"astrom"_s), QStringList {u"bjorn@northwind.example"_s});
    QCOMPARE(workspace.users(u"KOV contr"_s), QStringList {u"eva@contractor.example"_s});
    QCOMPARE(workspace.users(u"role:analyst"_s), QStringList {u"eva@contractor.example"_s});
    QCOMPARE(workspace.users(u"group:\"field c\""_s), QStringList {u"eva@contractor.example"_s});
    QCOMPARE(workspace.users(u"field"_s), QStringList {u"eva@contractor.example"_s});
    QCOMPARE(workspace.users(u"-domain:northwind.example"_s), QStringList {u"eva@contractor.example"_s});
    QCOMPARE(workspace.users(u"login:never status:pending åst"_s), QStringList {u"bjorn@northwind.example"_s});
    QCOMPARE(workspace.users(u"no-one"_s), QStringList());
    QCOMPARE(workspace.apply({newUser(u"EVA@contractor.example"_s)}).error().code, ErrorCode::EmailTaken);
    QCOMPARE(workspace.apply({newUser(u"eva@"_s)}).error().code, ErrorCode::InvalidEmail);
}

void WorkspaceTest::findsRolesByWhatTheyPermit()
{
    TestWorkspace workspace;
    QCOMPARE(workspace.rows({Table::Roles, u"audit_log.export"_s}, {Column::RoleKey}), QStringList({u"administrator"_s, u"project.admin"_s, u"project.co-admin"_s}));
    QCOMPARE(workspace.rows({Table::Roles, u"asset manager"_s}, {Column::RoleKey}), QStringList {u"project.asset-manager"_s});
}

void WorkspaceTest::whatIsYetToComeHasNotBeen_data()
{
    QTest::addColumn<Field>("field");
    QTest::newRow("created") << Field::Created;
    QTest::newRow("signed in") << Field::LastLogin;
}

void WorkspaceTest::whatIsYetToComeHasNotBeen()
{
    QFETCH(Field, field);
    TestWorkspace workspace;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const Result<Outcome> tomorrow = workspace.apply({newUser(u"bo@x.example"_s, {{field, now + 86'400'000}})});
    QVERIFY(!tomorrow && tomorrow.error().code == ErrorCode::TimeToCome);
    QCOMPARE(tomorrow.error().parameters.first(), keyOf(field));
    MUSTER_VERIFY(workspace.apply({newUser(u"bo@x.example"_s, {{field, now + 60'000}})})); // clocks differ
    Change group = change::addGroup(u"Crew"_s);
    group.set.set(Field::Created, now + 86'400'000);
    QCOMPARE(workspace.apply({group}).error().code, ErrorCode::TimeToCome);
}

void WorkspaceTest::whoHasAPasswordHasNoProvider()
{
    TestWorkspace workspace;
    const QString bo = u"bo@x.example"_s;
    QCOMPARE(workspace.apply({newUser(bo, {{Field::SignIn, u"password"_s}, {Field::Provider, u"SSO"_s}})}).error(), (Error {ErrorCode::ProviderNotUsed, {bo}}));
    MUSTER_VERIFY(workspace.apply({newUser(bo, {{Field::SignIn, u"password"_s}})}));
    QCOMPARE(workspace.apply({change::editUser(bo, {{Field::Provider, u"SSO"_s}})}).error().code, ErrorCode::ProviderNotUsed);
}

void WorkspaceTest::undoesEverythingToTheStart()
{
    TestWorkspace workspace;
    const QStringList start = workspace.everything();
    QStringList states {start.join(u'\n')};
    const auto step = [&](QVector<Change> changes) {
        const Result<Outcome> done = workspace.apply(std::move(changes));
        MUSTER_VERIFY(done);
        states.append(workspace.everything().join(u'\n'));
    };
    const auto compare = [&](qsizetype at) {
        const QStringList now = workspace.everything();
        const QStringList then = states.at(at).split(u'\n');
        for (qsizetype line = 0; line < std::max(now.size(), then.size()); ++line)
            QVERIFY2(now.value(line) == then.value(line), qPrintable(u"step %1\n  is   %2\n  was  %3"_s.arg(at).arg(now.value(line), then.value(line))));
    };
    step({newUser(u"a@x.example"_s, {{Field::FirstName, u"A"_s}}), newUser(u"b@x.example"_s), newUser(u"c@x.example"_s, {{Field::SignIn, u"password"_s}})});
    step({change::addGroup(u"G"_s), change::addMember(u"G"_s, u"a@x.example"_s), change::addMember(u"G"_s, u"b@x.example"_s)});
    step({change::renameGroup(u"G"_s, u"Gruppe"_s)});
    step({change::addProject(u"P"_s), change::addProject(u"Q"_s), change::assignGroup(u"P"_s, u"Gruppe"_s, {{Field::Team, true}}), change::assignUser(u"Q"_s, u"a@x.example"_s)});
    step({change::editUserAssignment(u"Q"_s, u"a@x.example"_s, {{Field::Team, true}, {Field::Access, u"read-only"_s}})});
    step({change::editUser(u"b@x.example"_s, {{Field::Status, u"disabled"_s}, {Field::Roles, QStringList {u"analyst"_s}}, {Field::DefaultGroup, true}})});
    step({change::editUser(u"b@x.example"_s, {{Field::DefaultGroup, false}})});
    step({change::deleteUser(u"c@x.example"_s)});
    step({change::unassignGroup(u"P"_s, u"Gruppe"_s), change::deleteGroup(u"Gruppe"_s)});
    step({change::editWorkspace({{Field::Organization, u"Südwind"_s}, {Field::Providers, QStringList {u"Okta"_s, u"SSO"_s}}})});
    for (qsizetype at = states.size() - 2; at >= 0; --at) {
        const Result<Outcome> undone = workspace->undo().result();
        MUSTER_VERIFY(undone);
        compare(at);
    }
    QCOMPARE(workspace->undo().result().error().code, ErrorCode::NothingToUndo);
    for (qsizetype at = 1; at < states.size(); ++at) {
        MUSTER_VERIFY(workspace->redo().result());
        compare(at);
    }
    QCOMPARE(workspace->redo().result().error().code, ErrorCode::NothingToRedo);
    MUSTER_VERIFY(workspace->undo(11).result());
    QCOMPARE(workspace->undo(11).result().error().code, ErrorCode::CannotUndo); // it is taken back already
    QCOMPARE(workspace->undo(1).result().error().code, ErrorCode::CannotUndo);
    MUSTER_VERIFY(workspace->redo().result());
    const Result<WorkspaceReport> report = workspace->verify().result();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
    QCOMPARE(report->events, 1 + 3 * 10 + 2);
}

// A name may hold an arrow: what is told of is the group, not what somebody is called.
void WorkspaceTest::outcomesNameWhatIsJoined()
{
    TestWorkspace workspace;
    MUSTER_VERIFY(workspace.apply({newUser(u"a@x.example"_s, {{Field::FirstName, u"A → Z"_s}}), newUser(u"b@x.example"_s), change::addGroup(u"North → South"_s), change::addGroup(u"Crew"_s),
        change::addProject(u"Alpha"_s)}));
    const auto told = [](const Result<Outcome> &outcome) {
        const Joined &joined = outcome->summary.joined;
        return u"%1|%2|%3|%4|%5"_s.arg(joined.subject).arg(joined.subjects).arg(joined.groups).arg(joined.owner).arg(joined.owners);
    };
    const Result<Outcome> one = workspace.apply({change::addMember(u"North → South"_s, u"a@x.example"_s), change::addMember(u"North → South"_s, u"b@x.example"_s)});
    MUSTER_VERIFY(one);
    QCOMPARE(told(one), u"A → Z|2|0|North → South|1"_s);
    QCOMPARE(told(workspace->read(ReadOutcome {one->event}).result()), told(one));
    const Result<Outcome> several = workspace.apply({change::assignUser(u"Alpha"_s, u"b@x.example"_s, {{Field::Team, true}}), change::assignGroup(u"Alpha"_s, u"Crew"_s)});
    MUSTER_VERIFY(several);
    QCOMPARE(told(several), u"b@x.example|2|1|Alpha|1"_s);
    const Result<Outcome> none = workspace.apply({newUser(u"c@x.example"_s)});
    MUSTER_VERIFY(none);
    QCOMPARE(none->summary.joined.owners, 0);
    const Result<Outcome> back = workspace->undo(several->event).result();
    MUSTER_VERIFY(back);
    QCOMPARE(told(back), told(several));
}

void WorkspaceTest::outcomesCarryTheirSentence()
{
    TestWorkspace workspace;
    const auto told = [](const Outcome &outcome) {
        const ChangeSummary &summary = outcome.summary;
        const QString what = summary.first.verb == Verb::Add ? u"add"_s : summary.first.verb == Verb::Edit ? u"edit"_s : u"remove"_s;
        return u"%1 %2 %3 %4%5"_s.arg(what, summary.label).arg(summary.count).arg(summary.allAlike ? u"alike"_s : u"mixed"_s, outcome.undone ? u" undone"_s : QString());
    };
    const auto inTrail = [&](const Result<Outcome> &outcome) {
        const Result<Outcome> read = workspace->read(ReadOutcome {outcome->event}).result();
        return read && read->event == outcome->event && read->head == outcome->head ? told(*read) : QString();
    };
    const Result<Outcome> added = workspace.apply({newUser(u"a@x.example"_s), newUser(u"b@x.example"_s)});
    MUSTER_VERIFY(added);
    QCOMPARE(told(*added), u"add a@x.example 2 alike"_s);
    QCOMPARE(inTrail(added), told(*added));
    const Result<Outcome> mixed = workspace.apply({change::addGroup(u"G"_s), change::addMember(u"G"_s, u"a@x.example"_s)});
    MUSTER_VERIFY(mixed);
    QCOMPARE(told(*mixed), u"add G 2 mixed"_s);
    QCOMPARE(inTrail(mixed), told(*mixed));

    const Result<Outcome> undone = workspace->undo().result(); // tells what was taken back
    MUSTER_VERIFY(undone);
    QCOMPARE(told(*undone), u"add G 2 mixed undone"_s);
    QCOMPARE(inTrail(undone), told(*undone));
    QTRY_COMPARE(workspace->ownEvent(), undone->event);
    QCOMPARE(told(workspace->ownOutcome()), told(*undone));
    const Result<UndoState> state = workspace->read(ReadUndoState {workspace->info().operatorId}).result();
    MUSTER_VERIFY(state);
    QCOMPARE(state->undoes.label, u"a@x.example"_s);
    QCOMPARE(state->redoes.label, u"G"_s);
    QCOMPARE(state->redoes.first.verb, Verb::Add);

    const Result<Outcome> redone = workspace->redo().result(); // tells what is done again
    MUSTER_VERIFY(redone);
    QCOMPARE(told(*redone), u"add G 2 mixed"_s);
    const Result<Outcome> nothing = workspace.apply({change::addMember(u"G"_s, u"a@x.example"_s)});
    MUSTER_VERIFY(nothing);
    QCOMPARE(nothing->event, 0);
    QCOMPARE(nothing->summary.count, 0);
    QCOMPARE(workspace->read(ReadOutcome {1000}).result()->event, 0);
}

// What is said of many is so of each.
void WorkspaceTest::oneSentenceSaysWhatHappenedToAll()
{
    TestWorkspace workspace;
    MUSTER_VERIFY(workspace.apply({change::editWorkspace({{Field::CorrectNames, true}}), newUser(u"a@x.example"_s, {{Field::Status, u"active"_s}, {Field::DefaultGroup, true}}), newUser(u"b@x.example"_s, {{Field::Status, u"active"_s}})}));
    const auto areAlike = [&](const Values &one, const Values &other) {
        const Result<Outcome> outcome = workspace.apply({change::editUser(u"a@x.example"_s, one), change::editUser(u"b@x.example"_s, other)});
        if (!outcome || outcome->summary.count != 2)
            qFatal("Two changes were to be made.");
        return outcome->summary.allAlike;
    };
    QVERIFY(areAlike({{Field::Department, u"North"_s}}, {{Field::Department, u"South"_s}}));
    QVERIFY(!areAlike({{Field::Department, u"East"_s}}, {{Field::JobTitle, u"Clerk"_s}}));
    QVERIFY(areAlike({{Field::FirstName, u"Ann"_s}}, {{Field::LastName, u"Lee"_s}})); // names are corrected
    QVERIFY(!areAlike({{Field::DefaultGroup, false}, {Field::DefaultAccessUntil, QVariant::fromValue(nullptr)}}, {{Field::DefaultGroup, true}}));
    QVERIFY(!areAlike({{Field::Status, u"disabled"_s}}, {{Field::AccountType, u"read-only"_s}}));
    QVERIFY(!areAlike({{Field::Status, u"active"_s}}, {{Field::Status, u"disabled"_s}}));
    QVERIFY(areAlike({{Field::AccountType, u"read-only"_s}}, {{Field::AccountType, u"standard"_s}}));
}

void WorkspaceTest::refusesASecondTeamAndNamesBoth()
{
    TestWorkspace workspace;
    MUSTER_VERIFY(workspace.apply({newUser(u"a@x.example"_s, {{Field::FirstName, u"Amara"_s}}), change::addGroup(u"North"_s), change::addGroup(u"South"_s),
        change::addMember(u"North"_s, u"a@x.example"_s), change::addProject(u"Alpha"_s), change::assignGroup(u"Alpha"_s, u"North"_s, {{Field::Team, true}}),
        change::assignGroup(u"Alpha"_s, u"South"_s, {{Field::Team, true}})}));
    const Result<Outcome> joined = workspace.apply({change::addMember(u"South"_s, u"a@x.example"_s)});
    QVERIFY(!joined);
    QCOMPARE(joined.error().code, ErrorCode::OnTwoTeams);
    QCOMPARE(joined.error().parameters.mid(0, 4), QStringList({u"Amara"_s, u"Alpha"_s, u"North"_s, u"South"_s}));
    const Result<Outcome> alone = workspace.apply({change::assignUser(u"Alpha"_s, u"a@x.example"_s, {{Field::Team, true}})});
    QVERIFY(!alone);
    QCOMPARE(alone.error().code, ErrorCode::OnTwoTeams);
    const Result<Plan> plan = workspace.preview({change::addMember(u"South"_s, u"a@x.example"_s)});
    MUSTER_VERIFY(plan);
    QCOMPARE(plan->violations.size(), 1);
    QVERIFY(!plan->canApply());
    // moving is one change set
    MUSTER_VERIFY(workspace.apply({change::removeMember(u"North"_s, u"a@x.example"_s), change::addMember(u"South"_s, u"a@x.example"_s)}));
    // a user with access and no team is misconfigured
    MUSTER_VERIFY(workspace.apply({change::editGroupAssignment(u"Alpha"_s, u"South"_s, {{Field::Team, false}})}));
    QCOMPARE(workspace.rows({Table::Misconfigurations, {}, {}, {}}, {Column::Project, Column::Email, Column::Via}), QStringList {u"Alpha|a@x.example|South"_s});
    QCOMPARE(workspace.rows({Table::Projects, {}, {}, {}}, {Column::Misconfigured, Column::Users}), QStringList {u"1|1"_s});
}

void WorkspaceTest::keepsTheLastAdministrator()
{
    TestWorkspace workspace;
    const QString ada = u"ada@northwind.example"_s;
    for (const Values &set : {Values {{Field::Status, u"disabled"_s}}, Values {{Field::Roles, QStringList {u"analyst"_s}}}}) {
        const Result<Outcome> done = workspace.apply({change::editUser(ada, set)});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::LastAdministrator);
    }
    MUSTER_VERIFY(workspace.apply({change::editWorkspace({{Field::Deletion, u"any"_s}})}));
    QCOMPARE(workspace.apply({change::deleteUser(ada)}).error().code, ErrorCode::LastAdministrator);
    // nor by undo: Ada hands over to Bea, and taking Bea's rights back afterwards is refused
    const Result<Outcome> second = workspace.apply({newUser(u"bea@x.example"_s, {{Field::Status, u"active"_s}, {Field::AccountType, u"admin"_s}, {Field::Roles, QStringList {u"administrator"_s}}})});
    MUSTER_VERIFY(second);
    MUSTER_VERIFY(workspace.apply({change::editUser(ada, {{Field::AccountType, u"standard"_s}})}));
    MUSTER_VERIFY(workspace.apply({change::editUser(ada, {{Field::Roles, QStringList {u"administrator"_s, u"analyst"_s}}})}));
    OpenOptions asBea = workspace.options();
    asBea.operatorEmail = u"bea@x.example"_s;
    Result<std::unique_ptr<Workspace>> other = Workspace::open(workspace.path(), asBea);
    MUSTER_VERIFY(other);
    MUSTER_VERIFY((*other)->apply({{change::editUser(ada, {{Field::Status, u"disabled"_s}})}, {}, 0}).result());
    const Result<Outcome> undone = (*other)->undo(second->event).result();
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::LastAdministrator);
}

void WorkspaceTest::refusesToOverwriteWhatAnotherChanged()
{
    TestWorkspace workspace;
    MUSTER_VERIFY(workspace.apply({newUser(u"a@x.example"_s, {{Field::FirstName, u"Amara"_s}})}));
    const Result<Listing> ids = workspace->read(ListIds {{Table::Users, u"amara"_s, {}, {}}, 0}).result();
    const qint64 seen = workspace->read(ReadRows {Table::Users, ids->ids}).result()->first().since;
    Result<std::unique_ptr<Workspace>> other = Workspace::open(workspace.path(), workspace.options());
    MUSTER_VERIFY(other);
    MUSTER_VERIFY((*other)->apply({{change::editUser(u"a@x.example"_s, {{Field::FirstName, u"Anna"_s}})}, {}, 0}).result());
    const Result<Outcome> stale = workspace.apply({change::editUser(u"a@x.example"_s, {{Field::FirstName, u"Amina"_s}}, seen)});
    QVERIFY(!stale);
    QCOMPARE(stale.error().code, ErrorCode::Changed);
    QCOMPARE(stale.error().parameters, QStringList({u"Anna"_s, u"firstName"_s, u"Amara"_s, u"Anna"_s, u"Amina"_s, u"Ada King"_s}));
    Change expecting = change::editUser(u"a@x.example"_s, {{Field::FirstName, u"Amina"_s}});
    expecting.was = {{Field::FirstName, u"Amara"_s}};
    QCOMPARE(workspace.apply({expecting}).error().parameters, QStringList({u"Anna"_s, u"firstName"_s, u"Amara"_s, u"Anna"_s, u"Amina"_s, u"Ada King"_s}));
}

void WorkspaceTest::tellsWhatAnotherProgramChanged()
{
    TestWorkspace workspace;
    QSignalSpy changed(&workspace.door(), &Workspace::changed);
    Result<std::unique_ptr<Workspace>> other = Workspace::open(workspace.path(), workspace.options());
    MUSTER_VERIFY(other);
    MUSTER_VERIFY((*other)->apply({{change::addGroup(u"New"_s)}, {}, 0}).result());
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 1000);
    const auto theirs = changed.first().first().value<ChangedObjects>();
    QCOMPARE(theirs.event, 2);
    QCOMPARE(theirs.byAnother, true);
    MUSTER_VERIFY(workspace.apply({change::addGroup(u"Own"_s)}));
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(changed.at(1).first().value<ChangedObjects>().byAnother, false);
}

void WorkspaceTest::cancellingLeavesNothing()
{
    TestWorkspace workspace;
    const QStringList before = workspace.everything();
    ChangeSet many;
    for (int i = 0; i < 20'000; ++i)
        many.changes.append(newUser(u"user%1@x.example"_s.arg(i)));
    QFuture<Result<Outcome>> running = workspace->apply(many);
    while (running.progressValue() < 100)
        QThread::yieldCurrentThread();
    running.cancel();
    running.waitForFinished();
    QCOMPARE(running.resultCount(), 0);
    QCOMPARE(workspace.everything(), before);
}

// A question that would take longer than any test may.
struct CountForever
{
    using Answer = qint64;

    std::shared_ptr<std::atomic_bool> begun;

    Result<qint64> answer(Reader &reader) const
    {
        *begun = true;
        const QString sql = u"WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n WHERE x < 0"_s;
        return reader.database.value(sql).map([](const QVariant &found) { return found.toLongLong(); });
    }
};

void WorkspaceTest::stopsAmidAStatement()
{
    TestWorkspace workspace;
    const CountForever question {std::make_shared<std::atomic_bool>(false)};
    QFuture<Result<qint64>> running = workspace->read(question);
    QTRY_VERIFY(*question.begun);
    running.cancel();
    running.waitForFinished();
    workspace.close(); // which waits for what is running
    QCOMPARE(running.resultCount(), 0);
}

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "WorkspaceTest.moc"
