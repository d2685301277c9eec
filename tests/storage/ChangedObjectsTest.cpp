// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/ChangesSince.h"
#include "storage/queries/TableDependencies.h"
#include "support/TestWorkspace.h"

#include <QUuid>

using namespace Qt::StringLiterals;
using namespace muster;

// What Workspace::changed says, of changes made here and by another program, and what it means for each table.
class ChangedObjectsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesKindsAndIds();
    void namesWhatAnotherDidToo();
    void hearsOfAnotherBeforeAnOwnChange();
    void tooManyAreMany();
    void tooManyOfAnotherAreEverything();
    void undoNamesWhatItTakesBack();
    void tablesDependOnAllThatTheyShow();
    void whatDoesNotMatterIsNoEffect();
};

namespace {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

struct Fixture
{
    Fixture()
    {
        setUp = {newUser(u"bo@x.example"_s, {{Field::FirstName, u"Bo"_s}}), change::addGroup(u"North"_s, group), change::addProject(u"Alpha"_s, project)};
        setUp.append(change::addUser({{Field::Email, u"amara@x.example"_s}, {Field::SignIn, u"password"_s}}, user));
        QObject::connect(&workspace.door(), &Workspace::changed, &workspace.door(), [this](const ChangedObjects &changed) { heard.append(changed); });
    }

    ChangedObjects after(const QVector<Change> &changes) { return after([&] { return workspace.apply(changes); }); }
    ChangedObjects after(const std::function<Result<Outcome>()> &act)
    {
        heard.clear();
        const Result<Outcome> done = act();
        if (!done)
            qFatal("refused: %d %s", int(done.error().code), qPrintable(done.error().parameters.join(u'|')));
        if (!QTest::qWaitFor([this] { return !heard.isEmpty(); }, 20'000))
            qFatal("Nothing was heard of event %lld", (long long)done->event);
        return heard.first();
    }

    const QString user = newId();
    const QString group = newId();
    const QString project = newId();
    QVector<Change> setUp;
    TestWorkspace workspace;
    QVector<ChangedObjects> heard;
};

std::unique_ptr<Workspace> another(TestWorkspace &workspace)
{
    auto opened = Workspace::open(workspace.path(), workspace.options());
    return opened ? *std::move(opened) : nullptr;
}

// All rows of a table as they are now, and in which order.
QStringList rowsOf(TestWorkspace &workspace, Table table)
{
    const auto ids = workspace->read(ListIds {{.table = table}}).result().value().ids;
    const auto rows = workspace->read(ReadRows {table, ids}).result().value();
    QStringList lines;
    for (const Row &row : rows) {
        QStringList cells {QString::number(row.id)};
        for (const QVariant &cell : row.cells)
            cells.append(cell.metaType().id() == QMetaType::QStringList ? cell.toStringList().join(u'+') : cell.toString());
        lines.append(cells.join(u'|'));
    }
    return lines;
}

QStringList idsOf(const QStringList &rows)
{
    QStringList ids;
    for (const QString &row : rows)
        ids.append(row.section(u'|', 0, 0));
    return ids;
}

} // namespace

void ChangedObjectsTest::namesKindsAndIds()
{
    Fixture f;
    ChangedObjects changed = f.after(f.setUp);
    QCOMPARE(changed.event, 2);
    QVERIFY(!changed.byAnother && !changed.head.isEmpty());
    QCOMPARE(changed.ids(ObjectKind::Group), QSet<QString> {f.group});
    QCOMPARE(changed.ids(ObjectKind::Project), QSet<QString> {f.project});
    QVERIFY(changed.concerns(ObjectKind::User, f.user));
    QVERIFY(changed.touches(ObjectKind::User, ChangedObjects::Added) && !changed.touches(ObjectKind::User, ChangedObjects::Edited));
    QVERIFY(!changed.touches(ObjectKind::Member) && !changed.touches(ObjectKind::Assignment) && !changed.touches(ObjectKind::Workspace));

    changed = f.after({change::editUser(f.user, {{Field::Classification, u"Internal"_s}})});
    QCOMPARE(changed.ids(ObjectKind::User), QSet<QString> {f.user});
    QVERIFY(changed.edits(ObjectKind::User, Field::Classification) && !changed.edits(ObjectKind::User, Field::Status));

    changed = f.after({change::addMember(f.group, f.user), change::assignGroup(f.project, f.group)});
    QCOMPARE(changed.ids(ObjectKind::Member), (QSet<QString> {f.group, f.user})); // both ends
    QCOMPARE(changed.ids(ObjectKind::Assignment), (QSet<QString> {f.group, f.project}));
    QVERIFY(!changed.touches(ObjectKind::User) && !changed.touches(ObjectKind::Group) && !changed.touches(ObjectKind::Project));
}

void ChangedObjectsTest::namesWhatAnotherDidToo()
{
    Fixture f;
    f.after(f.setUp);
    const auto other = another(f.workspace);
    QVERIFY(other);
    const ChangedObjects changed = f.after([&] { return other->apply({{change::addMember(f.group, f.user)}, {}, 0}).result(); });
    QCOMPARE(changed.event, 3);
    QVERIFY(changed.byAnother);
    QCOMPARE(changed.ids(ObjectKind::Member), (QSet<QString> {f.group, f.user}));
    QVERIFY(!changed.touches(ObjectKind::User) && !changed.touches(ObjectKind::Project));
}

// The other's comes first, and is told although the own one is already known when somebody looks.
void ChangedObjectsTest::hearsOfAnotherBeforeAnOwnChange()
{
    Fixture f;
    f.after(f.setUp);
    const auto other = another(f.workspace);
    QVERIFY(other);
    f.heard.clear();
    MUSTER_VERIFY(other->apply({{change::editProject(f.project, {{Field::Name, u"Omega"_s}})}, {}, 0}).result()); // nobody looks meanwhile:
    MUSTER_VERIFY(f.workspace.apply({change::addGroup(u"Own"_s)})); // the event loop does not run
    const auto theirs = [&] {
        return std::any_of(f.heard.cbegin(), f.heard.cend(),
            [&](const ChangedObjects &one) { return one.byAnother && one.concerns(ObjectKind::Project, f.project); });
    };
    QTRY_VERIFY(theirs());
}

void ChangedObjectsTest::tooManyAreMany()
{
    Fixture f;
    QVector<Change> many {change::addGroup(u"North"_s, f.group)};
    for (int i = 0; i <= ChangedObjects::MostIds; ++i)
        many.append(newUser(u"many%1@x.example"_s.arg(i)));
    const ChangedObjects changed = f.after(many);
    QVERIFY(changed.isMany(ObjectKind::User));
    QVERIFY(changed.ids(ObjectKind::User).isEmpty());
    QVERIFY(changed.concerns(ObjectKind::User, f.user)); // it may be
    QVERIFY(!changed.touches(ObjectKind::User, ChangedObjects::Edited));
    QVERIFY(!changed.isMany(ObjectKind::Group));
    QCOMPARE(changed.ids(ObjectKind::Group), QSet<QString> {f.group});
}

void ChangedObjectsTest::tooManyOfAnotherAreEverything()
{
    Fixture f;
    const auto other = another(f.workspace);
    QVERIFY(other);
    QVector<Change> many;
    for (int i = 0; i <= ChangesSince::MostEntries; ++i)
        many.append(newUser(u"many%1@x.example"_s.arg(i)));
    const ChangedObjects changed = f.after([&] { return other->apply({many, {}, 0}).result(); });
    QVERIFY(changed.isMany(ObjectKind::User) && changed.isMany(ObjectKind::Project) && changed.isMany(ObjectKind::Workspace));
}

void ChangedObjectsTest::undoNamesWhatItTakesBack()
{
    Fixture f;
    f.after(f.setUp);
    f.after({change::addMember(f.group, f.user)});
    const ChangedObjects changed = f.after([&] { return f.workspace->undo().result(); });
    QCOMPARE(changed.ids(ObjectKind::Member), (QSet<QString> {f.group, f.user}));
    QVERIFY(changed.touches(ObjectKind::Member, ChangedObjects::Removed));
}

// The table of dependencies against the tables themselves: whatever differs after a change must have been foretold.
void ChangedObjectsTest::tablesDependOnAllThatTheyShow()
{
    Fixture f;
    f.after(f.setUp);
    const QString bo = u"bo@x.example"_s;
    const QVector<QVector<Change>> steps {{change::addMember(f.group, bo)}, {change::addMember(f.group, f.user)}, {change::assignGroup(f.project, f.group)},
        {change::assignUser(f.project, f.user)}, {change::editUserAssignment(f.project, f.user, {{Field::Team, true}, {Field::Access, u"read-only"_s}})},
        {change::editGroupAssignment(f.project, f.group, {{Field::Role, u"project.viewer"_s}})}, {change::renameGroup(f.group, u"Zulu"_s)},
        {change::editProject(f.project, {{Field::Name, u"Omega"_s}})}, {change::editProject(f.project, {{Field::Archived, true}})},
        {change::editProject(f.project, {{Field::Archived, false}})}, {change::addProject(u"Beta"_s)}, {change::addGroup(u"East"_s)},
        {change::editUser(bo, {{Field::FirstName, u"Zed"_s}})}, {change::editUser(bo, {{Field::Status, u"active"_s}})},
        {change::editUser(bo, {{Field::Roles, QStringList {u"analyst"_s}}})}, {change::editUser(bo, {{Field::AccountType, u"read-only"_s}})},
        {change::editUser(bo, {{Field::DefaultGroup, true}})},
        {change::editUser(bo, {{Field::DefaultGroup, false}})}, {change::editUser(bo, {{Field::Classification, u"Internal"_s}})},
        {change::editUser(bo, {{Field::Provider, QVariant()}})}, 
        {change::editWorkspace({{Field::Organization, u"Südwind"_s}})}, {change::removeMember(f.group, bo)},
        {change::unassignUser(f.project, f.user)}, {change::unassignGroup(f.project, f.group)}, {change::deleteUser(f.user)},
        {change::deleteGroup(f.group)}, {change::deleteProject(u"Beta"_s)}};
    QHash<int, QStringList> before;
    for (int table = 0; table <= int(Table::Entries); ++table)
        before[table] = rowsOf(f.workspace, Table(table));
    for (const QVector<Change> &step : steps) {
        const ChangedObjects changed = f.after(step);
        for (int table = 0; table <= int(Table::Entries); ++table) {
            const QStringList now = rowsOf(f.workspace, Table(table));
            const ChangeEffect effect = effectOf(changed, {.table = Table(table)});
            const QString what = keyOf(Table(table)) + u' ' + QString::fromUtf8(toJsonText(step.first()));
            QVERIFY2(now == before[table] || effect != ChangeEffect::None, qPrintable(what));
            QVERIFY2(idsOf(now) == idsOf(before[table]) || effect == ChangeEffect::Rows, qPrintable(what));
            before[table] = now;
        }
    }
}

void ChangedObjectsTest::whatDoesNotMatterIsNoEffect()
{
    Fixture f;
    f.after(f.setUp);
    const TableQuery users {.table = Table::Users};
    const TableQuery found {.table = Table::Users, .text = u"alpha"_s};
    const TableQuery byStatus {.table = Table::Users, .sort = {{Column::Status}}};
    const TableQuery inGroup {.table = Table::Users, .filters = {{Column::Groups, {u"North"_s}}}};

    ChangedObjects changed = f.after({change::addProject(u"Beta"_s)});
    QCOMPARE(effectOf(changed, users), ChangeEffect::None);
    QCOMPARE(effectOf(changed, {.table = Table::Groups}), ChangeEffect::None);
    QCOMPARE(effectOf(changed, {.table = Table::Projects}), ChangeEffect::Rows);
    QCOMPARE(effectOf(changed, {.table = Table::Events}), ChangeEffect::Rows);

    changed = f.after({change::editProject(f.project, {{Field::Name, u"Omega"_s}})});
    QCOMPARE(effectOf(changed, users), ChangeEffect::Cells); // their projects' names
    QCOMPARE(effectOf(changed, found), ChangeEffect::Rows); // the words look there too

    changed = f.after({change::editUser(f.user, {{Field::Status, u"disabled"_s}})});
    QCOMPARE(effectOf(changed, users), ChangeEffect::Cells);
    QCOMPARE(effectOf(changed, byStatus), ChangeEffect::Rows);
    QCOMPARE(effectOf(changed, {.table = Table::Users, .showDisabled = false}), ChangeEffect::Rows);
    QCOMPARE(effectOf(changed, {.table = Table::Projects}), ChangeEffect::None);

    changed = f.after({change::addMember(f.group, f.user)});
    QCOMPARE(effectOf(changed, users), ChangeEffect::Cells);
    QCOMPARE(effectOf(changed, inGroup), ChangeEffect::Rows);
    QCOMPARE(effectOf(changed, {.table = Table::Groups}), ChangeEffect::Cells);
}

QTEST_GUILESS_MAIN(ChangedObjectsTest)
#include "ChangedObjectsTest.moc"
