// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/CommandSet.h"
#include "gui/commands/UserCommands.h"
#include "gui/shell/TeamMove.h"
#include "support/NoDialogs.h"
#include "support/TestContext.h"

#include <QAction>

using namespace muster;
using namespace Qt::StringLiterals;

// Everybody on a project is on exactly one team: who is on none gets one with a click, who would be on two is moved.
class FixTeamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksTheUsersOwnAssignment();
    void makesTheGroupATeam();
    void assignsSinglyWhereTheGroupCannotBeATeam();
    void mendsAUserOnEveryProject();
    void saysBeforehandWhatItDoes();
    void movesAUserFromTeamToTeam();
    void unticksAUsersOwnTeam();
};

namespace {

struct Fixture
{
    Fixture()
        : commands(context.context())
    {
        addUserCommands(commands, context.context(), dialogs.dialogs());
        addProjectCommands(commands, context.context());
        project = context.project(u"Alpha"_s);
        amara = context.user(u"Amara"_s);
        diego = context.user(u"Diego"_s);
    }

    QAction *mend() { return commands.action(u"projects.mend"_s); }
    void selectProject()
    {
        context->setSelection({.rows = {context.projectRow(project)}});
    }
    QStringList misconfigured() { return context.workspace.rows({Table::Misconfigurations}, {Column::Project, Column::Email}); }
    QStringList assignments() { return context.workspace.rows({Table::Assignments}, {Column::Subject, Column::Access, Column::Team}); }

    TestContext context;
    NoDialogs dialogs;
    CommandSet commands;
    QString project;
    QString amara;
    QString diego;
};

} // namespace

void FixTeamTest::ticksTheUsersOwnAssignment()
{
    Fixture f;
    f.context.must({change::assignUser(f.project, f.amara)});
    QCOMPARE(f.misconfigured().size(), 1);
    f.context->setSelection({.rows = {f.context.assignmentRow(f.project, f.amara)}});
    QVERIFY(f.mend()->isEnabled());
    f.mend()->trigger();
    QTRY_COMPARE(f.misconfigured(), QStringList());
    QCOMPARE(f.assignments(), QStringList(u"Amara|write|true"_s));
    QVERIFY(f.context.answers.planQuestions.isEmpty());
}

void FixTeamTest::makesTheGroupATeam()
{
    Fixture f;
    const QString group = f.context.group(u"Field crew"_s, {f.amara, f.diego});
    f.context.must({change::assignGroup(f.project, group)});
    QCOMPARE(f.misconfigured().size(), 2);
    f.selectProject();
    f.mend()->trigger();
    QTRY_COMPARE(f.misconfigured(), QStringList());
    QCOMPARE(f.assignments(), QStringList(u"Field crew|write|true"_s));
}

void FixTeamTest::assignsSinglyWhereTheGroupCannotBeATeam()
{
    Fixture f;
    const QString team = f.context.group(u"Pen testers"_s, {f.diego});
    const QString group = f.context.group(u"Field crew"_s, {f.amara, f.diego});
    f.context.must({change::assignGroup(f.project, team, {{Field::Team, true}}),
        change::assignGroup(f.project, group, {{Field::Access, keyOf(Access::ReadOnly)}})});
    QCOMPARE(f.misconfigured(), QStringList(u"Alpha|amara@northwind.example"_s));
    f.selectProject();
    f.mend()->trigger();
    QTRY_COMPARE(f.misconfigured(), QStringList());
    QVERIFY2(f.assignments().contains(u"Amara|read-only|true"_s), qPrintable(f.assignments().join(u' ')));
    QVERIFY(f.assignments().contains(u"Field crew|read-only|false"_s));
}

void FixTeamTest::mendsAUserOnEveryProject()
{
    Fixture f;
    const QString beta = f.context.project(u"Beta"_s);
    f.context.must({change::assignUser(f.project, f.amara), change::assignUser(beta, f.amara), change::assignUser(beta, f.diego)});
    QCOMPARE(f.misconfigured().size(), 3);
    f.context->setSelection({.rows = {f.context.userRow(f.amara)}});
    f.mend()->trigger();
    QTRY_COMPARE(f.misconfigured(), QStringList(u"Beta|diego@northwind.example"_s));
}

void FixTeamTest::saysBeforehandWhatItDoes()
{
    Fixture f;
    f.selectProject();
    QVERIFY(!f.mend()->isEnabled());
    QVERIFY(!f.mend()->toolTip().isEmpty());
    f.context.must({change::assignUser(f.project, f.amara)});
    f.selectProject();
    QTRY_VERIFY2(f.mend()->toolTip().contains(u"Amara"_s), qPrintable(f.mend()->toolTip()));
    QVERIFY(f.mend()->toolTip().contains(u"Alpha"_s));
}

void FixTeamTest::movesAUserFromTeamToTeam()
{
    Fixture f;
    const QString north = f.context.group(u"North"_s, {f.amara});
    const QString south = f.context.group(u"South"_s, {f.amara, f.diego});
    f.context.must({change::assignGroup(f.project, north, {{Field::Team, true}})});
    QSignalSpy refusals(&f.context.context(), &WorkspaceContext::refused);
    f.context->changes().apply({{change::assignGroup(f.project, south, {{Field::Team, true}})}, {}});
    QTRY_COMPARE(refusals.size(), 1);
    const auto refusal = refusals.first().first().value<Refusal>();
    QCOMPARE(refusal.error.code, ErrorCode::OnTwoTeams);
    QVERIFY(TeamMove::canMove(refusal));

    f.context.answers.reasons << QString();
    TeamMove move(f.context.context());
    move.move(refusal);
    QTRY_VERIFY(f.assignments().contains(u"South|write|true"_s));
    QCOMPARE(f.context.answers.planQuestions.size(), 1); // it was shown
    QCOMPARE(f.context.workspace.users(u"group:North"_s), QStringList());
    QCOMPARE(f.context.workspace.users(u"group:South"_s).size(), 2);
}

void FixTeamTest::unticksAUsersOwnTeam()
{
    Fixture f;
    const QString south = f.context.group(u"South"_s, {f.amara});
    f.context.must({change::assignUser(f.project, f.amara, {{Field::Team, true}})});
    f.context.answers.reasons << QString();
    const ChangeSet wanted {{change::assignGroup(f.project, south, {{Field::Team, true}})}, {}};
    QSignalSpy refusals(&f.context.context(), &WorkspaceContext::refused);
    f.context->changes().apply(wanted);
    QTRY_COMPARE(refusals.size(), 1);
    TeamMove move(f.context.context());
    move.move(refusals.first().first().value<Refusal>());
    QTRY_VERIFY(f.assignments().contains(u"South|write|true"_s));
    QVERIFY(f.assignments().contains(u"Amara|write|false"_s)); // the access stays
}

QTEST_MAIN(FixTeamTest)
#include "FixTeamTest.moc"
