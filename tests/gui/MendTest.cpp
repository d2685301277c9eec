// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/CommandSet.h"
#include "gui/commands/UserCommands.h"
#include "gui/shell/TeamMove.h"
#include "support/NoWindows.h"
#include "support/TestDesk.h"

#include <QAction>

using namespace muster;
using namespace Qt::StringLiterals;

// Everybody on a project is on exactly one team: who is on none gets one with a click, who would be on two is moved.
class MendTest : public QObject
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
        : commands(desk.desk())
    {
        addUserCommands(commands, desk.desk(), windows);
        addProjectCommands(commands, desk.desk());
        project = desk.project(u"Alpha"_s);
        amara = desk.user(u"Amara"_s);
        diego = desk.user(u"Diego"_s);
    }

    QAction *mend() { return commands.action(u"projects.mend"_s); }
    void selectProject()
    {
        Selection selection;
        selection.projects = {desk.projectRefOf(project)};
        desk->setSelection(selection);
    }
    QStringList misconfigured() { return desk.workspace.rows({Table::Misconfigurations}, {Column::Project, Column::Email}); }
    QStringList assignments() { return desk.workspace.rows({Table::Assignments}, {Column::Subject, Column::Access, Column::Team}); }

    TestDesk desk;
    NoWindows windows;
    CommandSet commands;
    QString project;
    QString amara;
    QString diego;
};

} // namespace

void MendTest::ticksTheUsersOwnAssignment()
{
    Fixture f;
    f.desk.must({change::assignUser(f.project, f.amara)});
    QCOMPARE(f.misconfigured().size(), 1);
    Selection selection;
    selection.assignments = {f.desk.assignmentOf(f.project, f.amara)};
    f.desk->setSelection(selection);
    QVERIFY(f.mend()->isEnabled());
    f.mend()->trigger();
    QTRY_COMPARE(f.misconfigured(), QStringList());
    QCOMPARE(f.assignments(), QStringList(u"Amara|write|true"_s));
    QVERIFY(f.desk.answers.planQuestions.isEmpty());
}

void MendTest::makesTheGroupATeam()
{
    Fixture f;
    const QString group = f.desk.group(u"Field crew"_s, {f.amara, f.diego});
    f.desk.must({change::assignGroup(f.project, group)});
    QCOMPARE(f.misconfigured().size(), 2);
    f.selectProject();
    f.mend()->trigger();
    QTRY_COMPARE(f.misconfigured(), QStringList());
    QCOMPARE(f.assignments(), QStringList(u"Field crew|write|true"_s));
}

void MendTest::assignsSinglyWhereTheGroupCannotBeATeam()
{
    Fixture f;
    const QString team = f.desk.group(u"Pen testers"_s, {f.diego});
    const QString group = f.desk.group(u"Field crew"_s, {f.amara, f.diego});
    f.desk.must({change::assignGroup(f.project, team, {{Field::Team, true}}),
        change::assignGroup(f.project, group, {{Field::Access, keyOf(Access::ReadOnly)}})});
    QCOMPARE(f.misconfigured(), QStringList(u"Alpha|amara@northwind.example"_s));
    f.selectProject();
    f.mend()->trigger();
    QTRY_COMPARE(f.misconfigured(), QStringList());
    QVERIFY2(f.assignments().contains(u"Amara|read-only|true"_s), qPrintable(f.assignments().join(u' ')));
    QVERIFY(f.assignments().contains(u"Field crew|read-only|false"_s));
}

void MendTest::mendsAUserOnEveryProject()
{
    Fixture f;
    const QString beta = f.desk.project(u"Beta"_s);
    f.desk.must({change::assignUser(f.project, f.amara), change::assignUser(beta, f.amara), change::assignUser(beta, f.diego)});
    QCOMPARE(f.misconfigured().size(), 3);
    Selection selection;
    selection.users = {f.desk.userRefOf(f.amara)};
    f.desk->setSelection(selection);
    f.mend()->trigger();
    QTRY_COMPARE(f.misconfigured(), QStringList(u"Beta|diego@northwind.example"_s));
}

void MendTest::saysBeforehandWhatItDoes()
{
    Fixture f;
    f.selectProject();
    QVERIFY(!f.mend()->isEnabled());
    QVERIFY(!f.mend()->toolTip().isEmpty());
    f.desk.must({change::assignUser(f.project, f.amara)});
    f.selectProject();
    QTRY_VERIFY2(f.mend()->toolTip().contains(u"Amara"_s), qPrintable(f.mend()->toolTip()));
    QVERIFY(f.mend()->toolTip().contains(u"Alpha"_s));
}

void MendTest::movesAUserFromTeamToTeam()
{
    Fixture f;
    const QString north = f.desk.group(u"North"_s, {f.amara});
    const QString south = f.desk.group(u"South"_s, {f.amara, f.diego});
    f.desk.must({change::assignGroup(f.project, north, {{Field::Team, true}})});
    QSignalSpy refusals(&f.desk.desk(), &Desk::refused);
    f.desk->apply({{change::assignGroup(f.project, south, {{Field::Team, true}})}, {}});
    QTRY_COMPARE(refusals.size(), 1);
    const auto refusal = refusals.first().first().value<Refusal>();
    QCOMPARE(refusal.error.code, ErrorCode::OnTwoTeams);
    QVERIFY(TeamMove::canMove(refusal));

    f.desk.answers.reasons << QString();
    TeamMove move(f.desk.desk());
    move.move(refusal);
    QTRY_VERIFY(f.assignments().contains(u"South|write|true"_s));
    QCOMPARE(f.desk.answers.planQuestions.size(), 1); // it was shown
    QCOMPARE(f.desk.workspace.users(u"group:North"_s), QStringList());
    QCOMPARE(f.desk.workspace.users(u"group:South"_s).size(), 2);
}

void MendTest::unticksAUsersOwnTeam()
{
    Fixture f;
    const QString south = f.desk.group(u"South"_s, {f.amara});
    f.desk.must({change::assignUser(f.project, f.amara, {{Field::Team, true}})});
    f.desk.answers.reasons << QString();
    const ChangeSet wanted {{change::assignGroup(f.project, south, {{Field::Team, true}})}, {}};
    QSignalSpy refusals(&f.desk.desk(), &Desk::refused);
    f.desk->apply(wanted);
    QTRY_COMPARE(refusals.size(), 1);
    TeamMove move(f.desk.desk());
    move.move(refusals.first().first().value<Refusal>());
    QTRY_VERIFY(f.assignments().contains(u"South|write|true"_s));
    QVERIFY(f.assignments().contains(u"Amara|write|false"_s)); // the access stays
}

QTEST_MAIN(MendTest)
#include "MendTest.moc"
