// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Writer.h"
#include "support/TestWorkspace.h"

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const QString Kim = u"kim@x.example"_s;
const QString Lee = u"lee@x.example"_s;
const QString Hash = u"$argon2id$v=19$m=65536,t=3,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY"_s;

} // namespace

// For what the workspace wants to be told why, by its policies (A1).
class ReasonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isNeededWhereThePolicySaysSo_data();
    void isNeededWhereThePolicySaysSo();
    void isNotNeededToAdd();
    void thePolicyGoesWithAReasonOnly();
    void nothingIsDoneWithout();
    void undoSaysWhatItTakesBack();
    void aPasswordNeedsOne();
    void aPreviewSaysIt();

private:
    static void fill(TestWorkspace &workspace);
    QString said(const Result<Outcome> &outcome) const { return outcome ? u"done"_s : u"%1 %2"_s.arg(int(outcome.error().code)).arg(outcome.error().parameters.join(u' ')); }
    QString needed(Field policy) const { return u"%1 %2"_s.arg(int(ErrorCode::ReasonNeeded)).arg(keyOf(policy)); }
    Result<Outcome> apply(const QVector<Change> &changes, const QString &reason = {}) { return (*m_workspace)->apply({changes, reason, 0}).result(); }
    void turnOn(Field policy) { MUSTER_VERIFY(apply({change::editWorkspace({{policy, true}})}, u"the auditor wants it"_s)); }

    WorkspaceMould m_mould {&ReasonsTest::fill};
    std::unique_ptr<TestWorkspace> m_workspace;
};

// What stands before each test.
void ReasonsTest::fill(TestWorkspace &workspace)
{
    MUSTER_VERIFY(workspace.apply({newUser(Kim, {{Field::Status, u"active"_s}, {Field::SignIn, u"password"_s}}), newUser(Lee, {{Field::SignIn, u"password"_s}, {Field::Mfa, true}, {Field::Locked, true}}), change::addGroup(u"Crew"_s),
        change::addGroup(u"Inner"_s), change::addProject(u"Alpha"_s), change::addProject(u"Beta"_s), change::assignUser(u"Beta"_s, Kim), change::addMember(u"Inner"_s, Lee),
        change::addRole({{Field::Name, u"Auditor"_s}, {Field::Permissions, QStringList {u"users.view"_s}}})}));
}

void ReasonsTest::init()
{
    m_workspace = m_mould.cast();
}

void ReasonsTest::isNeededWhereThePolicySaysSo_data()
{
    QTest::addColumn<Field>("policy");
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Field policy, const Change &change) { QTest::newRow(name) << policy << change; };
    row("delete a user", Field::ReasonToDelete, change::deleteUser(Lee));
    row("delete a group", Field::ReasonToDelete, change::deleteGroup(u"Crew"_s));
    row("delete a project", Field::ReasonToDelete, change::deleteProject(u"Alpha"_s));
    row("deactivate", Field::ReasonForSignIn, change::editUser(Kim, {{Field::Status, u"disabled"_s}}));
    row("activate", Field::ReasonForSignIn, change::editUser(Lee, {{Field::Status, u"active"_s}}));
    row("unlock", Field::ReasonForSignIn, change::editUser(Lee, {{Field::Locked, false}}));
    row("reset the second factor", Field::ReasonForSignIn, change::editUser(Lee, {{Field::Mfa, false}}));
    row("end sessions", Field::ReasonForSignIn, change::editUser(Kim, {{Field::SessionsEnded, qint64(0)}}));
    row("roles", Field::ReasonForRoles, change::editUser(Kim, {{Field::Roles, QStringList {u"analyst"_s}}}));
    row("account type", Field::ReasonForRoles, change::editUser(Kim, {{Field::AccountType, u"read-only"_s}}));
    row("add a role", Field::ReasonForRoles, change::addRole({{Field::Name, u"New"_s}, {Field::Permissions, QStringList {u"users.view"_s}}}));
    row("edit a role", Field::ReasonForRoles, change::editRole(u"Auditor"_s, {{Field::Name, u"Reader"_s}}));
    row("delete a role", Field::ReasonForRoles, change::deleteRole(u"Auditor"_s, {}));
    row("into a group", Field::ReasonForAccess, change::addMember(u"Crew"_s, Kim));
    row("out of a group", Field::ReasonForAccess, change::removeMember(u"Inner"_s, Lee));
    row("a group into a group", Field::ReasonForAccess, Change(Verb::Add, ObjectKind::Nesting, {u"Crew"_s, u"Inner"_s}));
    row("onto a project", Field::ReasonForAccess, change::assignUser(u"Alpha"_s, Kim));
    row("less on a project", Field::ReasonForAccess, change::editUserAssignment(u"Beta"_s, Kim, {{Field::Access, u"read-only"_s}}));
    row("off a project", Field::ReasonForAccess, change::unassignUser(u"Beta"_s, Kim));
    row("into the Default Group", Field::ReasonForAccess, change::editUser(Kim, {{Field::DefaultGroup, true}}));
    row("a setting", Field::ReasonForSettings, change::editWorkspace({{Field::MfaRequired, true}}));
}

void ReasonsTest::isNeededWhereThePolicySaysSo()
{
    QFETCH(Field, policy);
    QFETCH(Change, change);
    for (const Field other : {Field::ReasonToDelete, Field::ReasonForSignIn, Field::ReasonForRoles, Field::ReasonForAccess, Field::ReasonForSettings}) {
        if (other != policy && change.object != ObjectKind::Workspace)
            turnOn(other);
    }
    if (change.verb == Verb::Remove && change.object == ObjectKind::User) // whose memberships go along
        MUSTER_VERIFY(apply({change::removeMember(u"Inner"_s, Lee)}, u"leaves"_s));
    MUSTER_VERIFY(apply({change}));
    const Result<Outcome> undone = (*m_workspace)->undo().result();
    QVERIFY(undone || undone.error().code == ErrorCode::SessionsStayEnded);
    turnOn(policy);
    const QStringList before = m_workspace->everything();
    QCOMPARE(said(apply({change})), needed(policy));
    QCOMPARE(said(apply({change}, u"   "_s)), needed(policy));
    QCOMPARE(m_workspace->everything(), before);
    MUSTER_VERIFY(apply({change}, u"She asked for it"_s));
}

// Whoever comes has lost nothing; only the group that they come into is looked at.
void ReasonsTest::isNotNeededToAdd()
{
    for (const Field policy : {Field::ReasonToDelete, Field::ReasonForSignIn, Field::ReasonForRoles, Field::ReasonForAccess})
        turnOn(policy);
    MUSTER_VERIFY(apply({newUser(u"new@x.example"_s, {{Field::Status, u"active"_s}, {Field::Roles, QStringList {u"analyst"_s}}, {Field::DefaultGroup, true}}), change::addGroup(u"New"_s), change::addProject(u"New"_s)}));
    MUSTER_VERIFY(apply({change::editUser(Kim, {{Field::Department, u"Lab"_s}}), change::renameGroup(u"Crew"_s, u"Team"_s), change::editWorkspace({{Field::MfaRequired, true}})}));
    QCOMPARE(said(apply({change::addMember(u"New"_s, u"new@x.example"_s)})), needed(Field::ReasonForAccess));
}

// Not turned off in the event that would have needed it.
void ReasonsTest::thePolicyGoesWithAReasonOnly()
{
    turnOn(Field::ReasonToDelete);
    QCOMPARE(said(apply({change::editWorkspace({{Field::ReasonToDelete, false}}), change::deleteGroup(u"Crew"_s)})), needed(Field::ReasonToDelete));
    turnOn(Field::ReasonForSettings);
    QCOMPARE(said(apply({change::editWorkspace({{Field::ReasonForSettings, false}})})), needed(Field::ReasonForSettings));
    MUSTER_VERIFY(apply({change::editWorkspace({{Field::ReasonForSettings, false}})}, u"no more"_s));
    MUSTER_VERIFY(apply({change::editWorkspace({{Field::ReasonToDelete, false}})}));
    MUSTER_VERIFY(apply({change::deleteGroup(u"Crew"_s)}));
}

void ReasonsTest::nothingIsDoneWithout()
{
    turnOn(Field::ReasonToDelete);
    const QStringList before = m_workspace->everything();
    QVector<Change> changes {change::editUser(Kim, {{Field::Department, u"Lab"_s}}), change::deleteGroup(u"Crew"_s), change::deleteGroup(u"Nobody"_s)};
    QCOMPARE(said((*m_workspace)->apply({changes, {}, 0}, OnRefusal::PassOver).result()), needed(Field::ReasonToDelete));
    QCOMPARE(m_workspace->everything(), before);
    const Result<Outcome> done = (*m_workspace)->apply({changes, u"tidied up"_s, 0}, OnRefusal::PassOver).result();
    MUSTER_VERIFY(done);
    QCOMPARE(done->leftOut, 1);
}

void ReasonsTest::undoSaysWhatItTakesBack()
{
    MUSTER_VERIFY(apply({change::addGroup(u"Short"_s)}));
    turnOn(Field::ReasonToDelete);
    turnOn(Field::ReasonForAccess);
    MUSTER_VERIFY(apply({change::addMember(u"Short"_s, Kim)}, u"helps out"_s));
    MUSTER_VERIFY((*m_workspace)->undo().result());
    MUSTER_VERIFY((*m_workspace)->redo().result());
}

void ReasonsTest::aPasswordNeedsOne()
{
    turnOn(Field::ReasonForSignIn);
    QCOMPARE(said((*m_workspace)->setPassword({.user = Kim, .hash = Hash}).result()), needed(Field::ReasonForSignIn));
    MUSTER_VERIFY((*m_workspace)->setPassword({.user = Kim, .hash = Hash}, u"forgotten"_s).result());
}

void ReasonsTest::aPreviewSaysIt()
{
    const auto needs = [this](const Change &change) {
        const Result<Plan> plan = m_workspace->preview({change});
        return plan ? int(plan->reasonNeeded) : -1;
    };
    const Change deletes = change::deleteGroup(u"Crew"_s);
    QCOMPARE(needs(deletes), 0);
    turnOn(Field::ReasonToDelete);
    QCOMPARE(needs(deletes), 1);
    QCOMPARE(needs(change::addGroup(u"Other"_s)), 0);
}

QTEST_GUILESS_MAIN(ReasonsTest)
#include "ReasonsTest.moc"
