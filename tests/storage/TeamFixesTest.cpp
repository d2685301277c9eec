// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/FindTeamFixes.h"
#include "support/TestWorkspace.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace muster;

class TeamFixesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksTheUsersOwnAssignment();
    void makesTheGroupATeamOnce();
    void assignsSinglyLikeTheGroup();
    void oneFixMayStandInTheWayOfTheNext();
    void looksOnlyWhereItIsMeant();
    void manyUsersAreFoundToo();
    void unknownNamesAreErrors();
    void aLargeProjectIsReadOnce();
};

namespace {

struct Fixture
{
    Fixture()
    {
        QVector<Change> changes {change::addProject(u"Alpha"_s), change::addProject(u"Beta"_s)};
        for (const QString &name : {u"amara"_s, u"bo"_s, u"cy"_s})
            changes.append(newUser(name + u"@x.example"_s, {{Field::FirstName, name}}));
        must(changes);
    }

    void must(const QVector<Change> &changes)
    {
        const Result<Outcome> done = workspace.apply(changes);
        if (!done)
            qFatal("refused: %d %s", int(done.error().code), qPrintable(done.error().parameters.join(u'|')));
    }
    Result<QVector<TeamFix>> find(const QVector<FindTeamFixes::Place> &places) { return workspace->read(FindTeamFixes {places}).result(); }
    QVector<TeamFix> all() { return workspace->read(FindTeamFixes {.everywhere = true}).result().value(); }

    // "kind subject project", as the sentences would say it.
    static QStringList told(const QVector<TeamFix> &fixes)
    {
        QStringList lines;
        for (const TeamFix &fix : fixes)
            lines.append(u"%1 %2 %3"_s.arg(QString::number(fix.kind), fix.subject, fix.project));
        return lines;
    }
    void apply(const QVector<TeamFix> &fixes)
    {
        QVector<Change> changes;
        for (const TeamFix &fix : fixes)
            changes.append(fix.change);
        must(changes);
    }
    QStringList misconfigured() { return workspace.rows({Table::Misconfigurations}, {Column::Project, Column::Email}); }

    TestWorkspace workspace;
};

} // namespace

void TeamFixesTest::ticksTheUsersOwnAssignment()
{
    Fixture f;
    QCOMPARE(f.all(), QVector<TeamFix>());
    f.must({change::addGroup(u"North"_s), change::addMember(u"North"_s, u"amara@x.example"_s), change::assignGroup(u"Alpha"_s, u"North"_s),
        change::assignUser(u"Alpha"_s, u"amara@x.example"_s)});
    const QVector<TeamFix> fixes = f.all();
    QCOMPARE(Fixture::told(fixes), QStringList {u"0 amara Alpha"_s}); // not the group
    f.apply(fixes);
    QCOMPARE(f.misconfigured(), QStringList());
}

void TeamFixesTest::makesTheGroupATeamOnce()
{
    Fixture f;
    f.must({change::addGroup(u"North"_s), change::addMember(u"North"_s, u"amara@x.example"_s), change::addMember(u"North"_s, u"bo@x.example"_s),
        change::assignGroup(u"Alpha"_s, u"North"_s), change::assignGroup(u"Beta"_s, u"North"_s)});
    const QVector<TeamFix> fixes = f.all();
    QCOMPARE(Fixture::told(fixes), QStringList({u"1 North Alpha"_s, u"1 North Beta"_s}));
    f.apply(fixes);
    QCOMPARE(f.misconfigured(), QStringList());
    QCOMPARE(f.all(), QVector<TeamFix>());
}

void TeamFixesTest::assignsSinglyLikeTheGroup()
{
    Fixture f;
    f.must({change::addGroup(u"North"_s), change::addGroup(u"South"_s), change::addMember(u"North"_s, u"amara@x.example"_s),
        change::addMember(u"South"_s, u"amara@x.example"_s), change::addMember(u"South"_s, u"bo@x.example"_s),
        change::assignGroup(u"Alpha"_s, u"North"_s, {{Field::Team, true}}),
        change::assignGroup(u"Alpha"_s, u"South"_s, {{Field::Access, u"read-only"_s}, {Field::Role, u"project.viewer"_s}})});
    const QVector<TeamFix> fixes = f.all();
    QCOMPARE(Fixture::told(fixes), QStringList {u"2 bo Alpha"_s});
    f.apply(fixes);
    QCOMPARE(f.misconfigured(), QStringList());
    const QStringList own = f.workspace.rows({.table = Table::Assignments, .filters = {{Column::SubjectKind, {u"user"_s}}}}, {Column::Subject, Column::Access, Column::Role, Column::Team});
    const QStringList groups = f.workspace.rows({.table = Table::Assignments, .filters = {{Column::Subject, {u"South"_s}}}}, {Column::Access, Column::Role, Column::Team});
    QCOMPARE(own, QStringList {u"bo|"_s + groups.value(0).replace(u"false"_s, u"true"_s)});
}

// Both groups could be a team, but one member is in both.
void TeamFixesTest::oneFixMayStandInTheWayOfTheNext()
{
    Fixture f;
    f.must({change::addGroup(u"North"_s), change::addGroup(u"South"_s), change::addMember(u"North"_s, u"amara@x.example"_s),
        change::addMember(u"North"_s, u"bo@x.example"_s), change::addMember(u"South"_s, u"bo@x.example"_s),
        change::addMember(u"South"_s, u"cy@x.example"_s), change::assignGroup(u"Alpha"_s, u"North"_s), change::assignGroup(u"Alpha"_s, u"South"_s)});
    QCOMPARE(f.misconfigured().size(), 3);
    const QVector<TeamFix> fixes = f.all();
    QCOMPARE(Fixture::told(fixes), QStringList({u"1 North Alpha"_s, u"2 cy Alpha"_s}));
    f.apply(fixes); // as one set: no rule is broken
    QCOMPARE(f.misconfigured(), QStringList());
}

void TeamFixesTest::looksOnlyWhereItIsMeant()
{
    Fixture f;
    f.must({change::addGroup(u"North"_s), change::addMember(u"North"_s, u"amara@x.example"_s), change::assignGroup(u"Alpha"_s, u"North"_s),
        change::assignGroup(u"Beta"_s, u"North"_s), change::assignUser(u"Alpha"_s, u"bo@x.example"_s), change::assignUser(u"Beta"_s, u"bo@x.example"_s)});
    QCOMPARE(Fixture::told(f.find({{.project = u"alpha"_s}}).value()), QStringList({u"1 North Alpha"_s, u"0 bo Alpha"_s}));
    QCOMPARE(Fixture::told(f.find({{.project = u"Alpha"_s, .user = u"bo@x.example"_s}}).value()), QStringList {u"0 bo Alpha"_s});
    QCOMPARE(Fixture::told(f.find({{.project = u"Beta"_s, .group = u"North"_s}}).value()), QStringList {u"1 North Beta"_s});
    QCOMPARE(Fixture::told(f.find({{.user = u"bo@x.example"_s}}).value()), QStringList({u"0 bo Alpha"_s, u"0 bo Beta"_s}));
    QCOMPARE(Fixture::told(f.find({{.user = u"cy@x.example"_s}}).value()), QStringList());
    // a place that is meant twice is mended once
    QCOMPARE(f.find({{.project = u"Alpha"_s}, {.project = u"Alpha"_s, .user = u"bo@x.example"_s}}).value().size(), 2);
    QCOMPARE(f.find({}).value(), QVector<TeamFix>());
    QCOMPARE(f.find({{}}).value(), QVector<TeamFix>()); // no name is no place
    f.must({change::editProject(u"Alpha"_s, {{Field::Archived, true}})});
    QCOMPARE(f.find({{.project = u"Alpha"_s}}).value(), QVector<TeamFix>());
}

void TeamFixesTest::manyUsersAreFoundToo()
{
    Fixture f;
    QVector<Change> changes;
    QVector<FindTeamFixes::Place> places;
    for (int i = 0; i < 50; ++i) {
        const QString email = u"many%1@x.example"_s.arg(i);
        changes << newUser(email) << change::assignUser(i % 2 ? u"Alpha"_s : u"Beta"_s, email);
        if (i % 5)
            places.append({.user = email});
    }
    f.must(changes);
    const QVector<TeamFix> fixes = f.find(places).value();
    QCOMPARE(fixes.size(), 40);
    f.apply(fixes);
    QCOMPARE(f.misconfigured().size(), 10);
}

void TeamFixesTest::unknownNamesAreErrors()
{
    Fixture f;
    QCOMPARE(f.find({{.project = u"Gamma"_s}}).error().code, ErrorCode::ProjectNotFound);
    QCOMPARE(f.find({{.user = u"dee@x.example"_s}}).error().code, ErrorCode::UserNotFound);
    QCOMPARE(f.find({{.project = u"Alpha"_s, .group = u"West"_s}}).error().code, ErrorCode::GroupNotFound);
}

// Five thousand who cannot all be helped by one group: what is done per user must not look at all the others again.
void TeamFixesTest::aLargeProjectIsReadOnce()
{
    Fixture f;
    QVector<Change> changes {change::addGroup(u"Everybody"_s), change::addGroup(u"Some"_s), change::addMember(u"Some"_s, u"amara@x.example"_s),
        change::addMember(u"Everybody"_s, u"amara@x.example"_s), change::assignGroup(u"Alpha"_s, u"Everybody"_s),
        change::assignGroup(u"Alpha"_s, u"Some"_s, {{Field::Team, true}})};
    constexpr int Count = 5000;
    for (int i = 0; i < Count; ++i) {
        const QString email = u"many%1@x.example"_s.arg(i);
        changes << newUser(email) << change::addMember(u"Everybody"_s, email);
    }
    f.must(changes);
    const QVector<TeamFix> fixes = f.all();
    QCOMPARE(fixes.size(), Count);
    QSet<QString> subjects;
    for (const TeamFix &fix : fixes) {
        QCOMPARE(fix.kind, TeamFix::AssignAsTeam);
        subjects.insert(fix.subjectId);
    }
    QCOMPARE(subjects.size(), Count);
    f.apply(fixes);
    QCOMPARE(f.misconfigured(), QStringList());
}

QTEST_GUILESS_MAIN(TeamFixesTest)
#include "TeamFixesTest.moc"
