// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestWorkspace.h"

using namespace muster;
using namespace Qt::StringLiterals;

// Rule 6 for every kind and verb: `seen` and `was` say what the operator looked at.
class SeenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyVerbLooksAtWhatWasSeen_data();
    void everyVerbLooksAtWhatWasSeen();
    void anotherFieldDoesNotStandInTheWay();
    void theFieldThatChangedIsNamed();
    void backAsItWasIsNoConflict();
    void aNameIsAsGoodAsAKey();
    void whatIsGoneIsNotPutBackUnseen();
    void oneSetMayChangeSomethingTwice();
    void whatASetChangedAndRemovedComesAndGoesAgain_data();
    void whatASetChangedAndRemovedComesAndGoesAgain();
    void whatASetAddedAndEditedGoesAgainThoughItWasEditedSince_data();
    void whatASetAddedAndEditedGoesAgainThoughItWasEditedSince();
    void aListNamesNothingTwiceAndCanBeTakenBack();

private:
    static void fill(TestWorkspace &workspace);
    qint64 sinceOf(Table table, const QString &text = {});
    Error refusalOf(Change change);

    WorkspaceMould m_mould {&SeenTest::fill};
    std::unique_ptr<TestWorkspace> m_workspace;
};

// What stands before each test.
void SeenTest::fill(TestWorkspace &workspace)
{
    MUSTER_VERIFY(workspace.apply({newUser(u"kay@x.example"_s, {{Field::FirstName, u"Kay"_s}, {Field::LastName, u"Olsen"_s}}), change::addGroup(u"Crew"_s),
        change::addGroup(u"Inner"_s), change::addProject(u"Alpha"_s), change::addMember(u"Crew"_s, u"kay@x.example"_s),
        Change(Verb::Add, ObjectKind::Nesting, {u"Crew"_s, u"Inner"_s}), change::assignGroup(u"Alpha"_s, u"Crew"_s, {{Field::Role, u"project.viewer"_s}})}));
}

void SeenTest::init()
{
    m_workspace = m_mould.cast();
}

qint64 SeenTest::sinceOf(Table table, const QString &text)
{
    const Result<Listing> ids = (*m_workspace)->read(ListIds {{table, text, {}, {}}, 0}).result();
    return (*m_workspace)->read(ReadRows {table, ids->ids}).result()->first().since;
}

Error SeenTest::refusalOf(Change change)
{
    const Result<Outcome> outcome = m_workspace->apply({std::move(change)});
    return outcome ? Error {ErrorCode::Nothing, {u"it was done"_s}} : outcome.error();
}

void SeenTest::everyVerbLooksAtWhatWasSeen_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("hasValues");
    const Values none;
    QTest::newRow("edit a user") << change::editUser(u"kay@x.example"_s, {{Field::LastName, u"Olson"_s}}) << false;
    QTest::newRow("delete a user") << change::deleteUser(u"kay@x.example"_s) << false;
    QTest::newRow("rename a group") << change::renameGroup(u"Crew"_s, u"Team"_s) << false;
    QTest::newRow("delete a group") << change::deleteGroup(u"Inner"_s) << false;
    QTest::newRow("edit a project") << change::editProject(u"Alpha"_s, {{Field::Archived, true}}) << false;
    QTest::newRow("assign what is there") << change::assignGroup(u"Alpha"_s, u"Crew"_s, {{Field::Role, u"Admin"_s}}) << true;
    QTest::newRow("edit an assignment") << change::editGroupAssignment(u"Alpha"_s, u"Crew"_s, {{Field::Role, u"Admin"_s}}) << true;
    QTest::newRow("unassign") << change::unassignGroup(u"Alpha"_s, u"Crew"_s) << true;
    QTest::newRow("assign what is not there") << change::assignUser(u"Alpha"_s, u"kay@x.example"_s) << true;
    QTest::newRow("add a member") << change::addMember(u"Crew"_s, u"kay@x.example"_s) << false;
    QTest::newRow("add another member") << change::addMember(u"Inner"_s, u"kay@x.example"_s) << false;
    QTest::newRow("remove a member") << change::removeMember(u"Crew"_s, u"kay@x.example"_s) << false;
    QTest::newRow("nest") << Change(Verb::Add, ObjectKind::Nesting, {u"Crew"_s, u"Inner"_s}) << false;
    QTest::newRow("unnest") << Change(Verb::Remove, ObjectKind::Nesting, {u"Crew"_s, u"Inner"_s}) << false;
    QTest::newRow("add a group") << change::addGroup(u"Other"_s) << false;
    QTest::newRow("settings") << change::editWorkspace({{Field::Organization, u"Southwind"_s}}) << false;
}

void SeenTest::everyVerbLooksAtWhatWasSeen()
{
    QFETCH(Change, change);
    QFETCH(bool, hasValues);
    const QStringList before = m_workspace->everything();
    Change stale = change;
    stale.seen = 999;
    const Error version = refusalOf(stale);
    QCOMPARE(version.code, ErrorCode::Changed);
    QVERIFY2(version.parameters.contains(u"999"_s), qPrintable(version.parameters.join(u'|')));
    if (hasValues) {
        Change wrong = change;
        wrong.was = {{Field::Access, u"read-only"_s}, {Field::Role, u"project.co-admin"_s}};
        const Error values = refusalOf(wrong);
        QVERIFY(values.code == ErrorCode::Changed || values.code == ErrorCode::ChangedBesides);
        QVERIFY((QStringList {u"read-only"_s, u"project.co-admin"_s}).contains(values.parameters.value(2)));
    }
    QCOMPARE(m_workspace->everything(), before);
}

void SeenTest::anotherFieldDoesNotStandInTheWay()
{
    const qint64 seen = sinceOf(Table::Users, u"kay"_s);
    MUSTER_VERIFY(m_workspace->apply({change::editUser(u"kay@x.example"_s, {{Field::Roles, QStringList {u"analyst"_s}}})}));
    Change change = change::editUser(u"kay@x.example"_s, {{Field::LastName, u"Olson"_s}}, seen);
    change.was = {{Field::LastName, u"Olsen"_s}};
    MUSTER_VERIFY(m_workspace->apply({change}));
    QCOMPARE(m_workspace->rows({Table::Users, u"kay"_s, {}, {}}, {Column::FullName, Column::Roles}), QStringList(u"Kay Olson|Analyst"_s));
}

void SeenTest::theFieldThatChangedIsNamed()
{
    const qint64 seen = sinceOf(Table::Users, u"kay"_s);
    MUSTER_VERIFY(m_workspace->apply({change::editUser(u"kay@x.example"_s, {{Field::Roles, QStringList {u"analyst"_s}}, {Field::FirstName, u"Kai"_s}})}));
    const Error error = refusalOf(change::editUser(u"kay@x.example"_s, {{Field::LastName, u"Olson"_s}, {Field::Roles, QStringList()}}, seen));
    QCOMPARE(error.parameters, QStringList({u"Kai Olsen"_s, u"roles"_s, u"standard-user"_s, u"analyst"_s, QString(), u"Ada King"_s}));
    const qint64 project = sinceOf(Table::Projects);
    MUSTER_VERIFY(m_workspace->apply({change::editProject(u"Alpha"_s, {{Field::Archived, true}})}));
    QCOMPARE(refusalOf(change::editProject(u"Alpha"_s, {{Field::Name, u"Beta"_s}, {Field::Archived, false}}, project)).code, ErrorCode::Changed);
}

void SeenTest::backAsItWasIsNoConflict()
{
    const qint64 seen = sinceOf(Table::Users, u"kay"_s);
    MUSTER_VERIFY(m_workspace->apply({change::editUser(u"kay@x.example"_s, {{Field::LastName, u"Other"_s}})}));
    MUSTER_VERIFY(m_workspace->apply({change::editUser(u"kay@x.example"_s, {{Field::LastName, u"Olsen"_s}})}));
    MUSTER_VERIFY(m_workspace->apply({change::editUser(u"kay@x.example"_s, {{Field::LastName, u"Olson"_s}}, seen)}));
}

void SeenTest::aNameIsAsGoodAsAKey()
{
    for (const QString &role : {u"Viewer"_s, u"viewer"_s, u"project.viewer"_s}) {
        Change change = change::editGroupAssignment(u"Alpha"_s, u"Crew"_s, {{Field::Role, u"Admin"_s}});
        change.was = {{Field::Role, role}, {Field::Access, u"write"_s}};
        MUSTER_VERIFY(m_workspace->preview({change}));
        QVERIFY2(m_workspace->preview({change})->canApply(), qPrintable(role));
    }
    Change removal = change::unassignGroup(u"Alpha"_s, u"Crew"_s);
    removal.was = {{Field::Role, u"Viewer"_s}};
    QVERIFY(m_workspace->preview({removal})->canApply());
    removal.was = {{Field::Role, u"Co-admin"_s}, {Field::Access, u"write"_s}};
    QCOMPARE(refusalOf(removal).code, ErrorCode::ChangedBesides);
}

void SeenTest::whatIsGoneIsNotPutBackUnseen()
{
    const qint64 seen = sinceOf(Table::Assignments);
    MUSTER_VERIFY(m_workspace->apply({change::unassignGroup(u"Alpha"_s, u"Crew"_s)}));
    Change change = change::assignGroup(u"Alpha"_s, u"Crew"_s, {{Field::Role, u"Admin"_s}});
    change.seen = seen;
    QCOMPARE(refusalOf(change).code, ErrorCode::Changed);
    const Error error = refusalOf(change);
    QCOMPARE(error.parameters.last(), u"Ada King"_s);
}

void SeenTest::oneSetMayChangeSomethingTwice()
{
    const qint64 seen = sinceOf(Table::Users, u"kay"_s);
    MUSTER_VERIFY(m_workspace->apply({change::editUser(u"kay@x.example"_s, {{Field::LastName, u"Olson"_s}}, seen), change::editUser(u"kay@x.example"_s, {{Field::Status, u"active"_s}}, seen)}));
}

void SeenTest::whatASetChangedAndRemovedComesAndGoesAgain_data()
{
    QTest::addColumn<QVector<Change>>("changes");
    QTest::newRow("group") << QVector<Change> {change::renameGroup(u"Inner"_s, u"Outer"_s), change::deleteGroup(u"Outer"_s)};
    QTest::newRow("user") << QVector<Change> {change::editWorkspace({{Field::Deletion, keyOf(DeletionPolicy::Any)}}),
        change::editUser(u"kay@x.example"_s, {{Field::Department, u"Survey"_s}}), change::deleteUser(u"kay@x.example"_s)};
    QTest::newRow("project") << QVector<Change> {change::unassignGroup(u"Alpha"_s, u"Crew"_s), change::editProject(u"Alpha"_s, {{Field::Archived, true}}), change::deleteProject(u"Alpha"_s)};
}

void SeenTest::whatASetChangedAndRemovedComesAndGoesAgain()
{
    QFETCH(QVector<Change>, changes);
    const QStringList before = m_workspace->everything();
    MUSTER_VERIFY(m_workspace->apply(changes));
    const QStringList after = m_workspace->everything();
    for (int i = 0; i < 2; ++i) {
        MUSTER_VERIFY((*m_workspace)->undo().result());
        QCOMPARE(m_workspace->everything(), before);
        MUSTER_VERIFY((*m_workspace)->redo().result());
        QCOMPARE(m_workspace->everything(), after);
    }
}

void SeenTest::whatASetAddedAndEditedGoesAgainThoughItWasEditedSince_data()
{
    QTest::addColumn<QVector<Change>>("first");
    QTest::addColumn<Change>("later");
    const QString id = u"00000000-0000-4000-8000-000000000007"_s;
    QTest::newRow("user") << QVector<Change> {change::addUser({{Field::Email, u"lee@x.example"_s}, {Field::Department, u"Yard"_s}}, id), change::editUser(id, {{Field::Department, u"Docks"_s}})}
                          << change::editUser(id, {{Field::Department, u"Sea"_s}});
    QTest::newRow("group") << QVector<Change> {change::addGroup(u"Yard"_s, id), change::renameGroup(id, u"Docks"_s)} << change::renameGroup(id, u"Sea"_s);
    const auto permissions = [](const char *one) { return Values {{Field::Permissions, QStringList {QString::fromLatin1(one)}}}; };
    QTest::newRow("role") << QVector<Change> {change::addRole({{Field::Name, u"Auditor"_s}, {Field::Permissions, QStringList {u"assets.view"_s}}}, id), change::editRole(id, permissions("users.view"))}
                          << change::editRole(id, permissions("reports.view"));
}

// Taking the first back steps through what the later one has put back.
void SeenTest::whatASetAddedAndEditedGoesAgainThoughItWasEditedSince()
{
    QFETCH(QVector<Change>, first);
    QFETCH(Change, later);
    const QStringList before = m_workspace->everything();
    MUSTER_VERIFY(m_workspace->apply(first));
    MUSTER_VERIFY(m_workspace->apply({later}));
    MUSTER_VERIFY((*m_workspace)->undo().result());
    MUSTER_VERIFY((*m_workspace)->undo().result());
    QCOMPARE(m_workspace->everything(), before);
}

void SeenTest::aListNamesNothingTwiceAndCanBeTakenBack()
{
    const QStringList before = m_workspace->everything();
    for (const QString &again : {u"sso"_s, u" SSO "_s}) {
        const Result<Outcome> twice = m_workspace->apply({change::editWorkspace({{Field::Providers, QStringList {u"SSO"_s, again}}})});
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, ErrorCode::NamedTwice);
    }
    QCOMPARE(m_workspace->everything(), before);
    const Result<Outcome> done = m_workspace->apply({change::editWorkspace({{Field::Providers, QStringList {u"SSO"_s, u"Okta"_s}}})});
    MUSTER_VERIFY(done);
    const Result<Outcome> undone = (*m_workspace)->undo().result();
    MUSTER_VERIFY(undone);
    QVERIFY(undone->undone);
    QVERIFY(undone->event > 0);
    QCOMPARE(m_workspace->everything(), before);
}

QTEST_GUILESS_MAIN(SeenTest)
#include "SeenTest.moc"
