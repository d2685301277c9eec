// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/CopyWorkspace.h"
#include "storage/past/CompareAccess.h"
#include "storage/queries/ReadAccess.h"
#include "storage/queries/RowReader.h"
#include "storage/queries/WorkspaceState.h"
#include "support/TestWorkspace.h"

#include <QRandomGenerator>

using namespace muster;
using namespace Qt::StringLiterals;

// The workspace as it was on a day in the past (A5), and what became of access between two.
class PastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isAsItWas();
    void isAsItWasWhateverHappened();
    void isFoundAndSortedAsThen();
    void tellsOfTheTrailNoMoreThanThen();
    void tellsNoSignInsOfLater();
    void isForWhoMaySeeTheTrail();
    void cannotBeChanged();
    void beginsWithTheWorkspace();
    void saysWhatBecameOfAccess();
    void comparesWhatIsAskedFor();
    void saysWhoCameToTheDefaultGroup();
    void saysWhoMayOnlyRead();
    void whoIsThereAgainHasLostNothing();

private:
    Result<Outcome> apply(QVector<Change> changes) { return m_workspace->apply(std::move(changes)); }
    qint64 now(); // the time of the latest event, before whatever comes next
    // It stays open as long as the test wants.
    Result<std::unique_ptr<Workspace>> at(qint64 time, const QString &as = {});
    QStringList differences(qint64 since, const QString &text = {}, std::optional<qint64> until = {});

    std::unique_ptr<TestWorkspace> m_workspace;
};

namespace {

QStringList rowsOf(Workspace &workspace, const TableQuery &query, const QVector<Column> &columns)
{
    QStringList rows;
    const Result<qint64> read = workspace.read(StreamRows {query, [&](const Row &row) {
        QStringList cells;
        for (const Column column : columns) {
            const QVariant cell = row.cells.at(columnIndex(query.table, column));
            cells.append(cell.typeId() == QMetaType::QStringList ? cell.toStringList().join(u',') : cell.toString());
        }
        rows.append(cells.join(u'|'));
        return true;
    }}).result();
    return read ? rows : QStringList {u"error %1 %2"_s.arg(int(read.error().code)).arg(read.error().parameters.join(u' '))};
}

// All that can be listed.
QStringList everythingOf(Workspace &workspace)
{
    QStringList all;
    for (const Table table : {Table::Users, Table::Groups, Table::Members, Table::Projects, Table::Assignments, Table::Access, Table::Misconfigurations, Table::Roles, Table::Invitations, Table::Events, Table::Entries}) {
        QVector<Column> columns;
        for (const FieldDefinition &definition : columnsOf(table))
            columns.append(definition.field);
        all.append(keyOf(table) + u':');
        all.append(rowsOf(workspace, {table}, columns));
    }
    return all;
}

} // namespace

void PastTest::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    MUSTER_VERIFY(apply({change::editWorkspace({{Field::Deletion, u"any"_s}}), newUser(u"kim@x.example"_s, {{Field::FirstName, u"Kim"_s}, {Field::LastName, u"Archer"_s}}), newUser(u"lee@x.example"_s, {{Field::FirstName, u"Lee"_s}, {Field::LastName, u"Baker"_s}}),
        change::addGroup(u"Crew"_s), change::addProject(u"Alpha"_s), change::addProject(u"Beta"_s), change::addMember(u"Crew"_s, u"kim@x.example"_s)}));
}

Result<std::unique_ptr<Workspace>> PastTest::at(qint64 time, const QString &as)
{
    OpenOptions options = m_workspace->options();
    options.asOf = time;
    if (!as.isEmpty())
        options.operatorEmail = as;
    return Workspace::open(as.isEmpty() ? m_workspace->path() : m_workspace->pathAs(as), options);
}

QStringList PastTest::differences(qint64 since, const QString &text, std::optional<qint64> until)
{
    QStringList found;
    const auto said = [](const Row &row) {
        const auto cell = [&row](Column column) { return row.cells.value(columnIndex(Table::Access, column)).toString(); };
        return row.cells.isEmpty() ? u"-"_s : QStringList {cell(Column::Project), cell(Column::Email), cell(Column::Via), cell(Column::Access), cell(Column::Role), cell(Column::Team)}.join(u'|');
    };
    const Result<qint64> taken = (*m_workspace)->read(CompareAccess {since, until, text, [&](const WayDifference &one) {
        found.append(QStringList {said(one.before), said(one.after)}.join(u" > "_s));
        return true;
    }}).result();
    return taken ? found : QStringList {u"error %1"_s.arg(int(taken.error().code))};
}

qint64 PastTest::now()
{
    const QStringList times = rowsOf(m_workspace->door(), {Table::Events, {}, {}, {{Column::Event, Qt::DescendingOrder}}}, {Column::At});
    QTest::qSleep(2);
    return times.first().toLongLong();
}

void PastTest::isAsItWas()
{
    const qint64 before = now();
    const QStringList was = everythingOf(m_workspace->door());
    MUSTER_VERIFY(apply({change::editUser(u"kim@x.example"_s, {{Field::Email, u"kim.new@x.example"_s}, {Field::LastName, u"Zander"_s}, {Field::Department, u"Night"_s}}), change::removeMember(u"Crew"_s, u"kim.new@x.example"_s),
        change::addUser({{Field::Email, u"mo@x.example"_s}}), change::deleteUser(u"lee@x.example"_s), change::renameGroup(u"Crew"_s, u"Gang"_s)}));
    QVERIFY(everythingOf(m_workspace->door()) != was);
    const auto past = at(before);
    MUSTER_VERIFY(past);
    QCOMPARE(everythingOf(**past), was);
    const auto today = at(now());
    MUSTER_VERIFY(today);
    QCOMPARE(everythingOf(**today), everythingOf(m_workspace->door()));
}

// After each of many changes of all kinds it is noted what there was: it is told so later.
void PastTest::isAsItWasWhateverHappened()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const auto one = [&random](const char *kind, int of) { return QString::fromLatin1(kind) + QString::number(random.bounded(of)); };
    const auto user = [&] { return one("u", 5) + u"@x.example"_s; };
    QMap<qint64, QStringList> were;
    for (int i = 0; i < 120; ++i) {
        const QString role = random.bounded(2) ? u"project.viewer"_s : u"project.admin"_s;
        const Change changes[] {newUser(user(), {{Field::LastName, one("Ñame ", 9)}, {Field::Roles, QStringList {random.bounded(2) ? u"analyst"_s : u"standard-user"_s}}}), change::deleteUser(user()),
            change::editUser(user(), {{Field::LastName, one("Übler ", 9)}, {Field::DefaultGroup, bool(random.bounded(2))}, {Field::Department, one("D", 3)}}),
            change::editUser(user(), {{Field::Email, user()}}), change::editUser(user(), {{Field::Status, random.bounded(2) ? u"active"_s : u"disabled"_s}, {Field::Roles, QStringList {u"analyst"_s}}}),
            change::addGroup(one("g", 3)), change::deleteGroup(one("g", 3)), change::renameGroup(one("g", 3), one("g", 3)), change::addMember(one("g", 3), user()), change::removeMember(one("g", 3), user()),
            Change(Verb::Add, ObjectKind::Nesting, {one("g", 3), one("g", 3)}), Change(Verb::Remove, ObjectKind::Nesting, {one("g", 3), one("g", 3)}), change::addProject(one("p", 2)),
            change::editProject(one("p", 2), {{Field::Archived, bool(random.bounded(2))}}), change::assignUser(one("p", 2), user(), {{Field::Role, role}, {Field::Team, bool(random.bounded(2))}}),
            change::assignGroup(one("p", 2), one("g", 3), {{Field::Role, role}}), change::unassignUser(one("p", 2), user()), change::unassignGroup(one("p", 2), one("g", 3)),
            change::addRole({{Field::Name, one("r", 2)}, {Field::Permissions, QStringList {u"users.view"_s}}}), change::editRole(one("r", 2), {{Field::Permissions, QStringList {u"users.view"_s, u"reports.view"_s}}})};
        (void)apply({changes[random.bounded(int(std::size(changes)))]}); // what cannot be is refused
        if (i % 12 == 0)
            were.insert(now(), everythingOf(m_workspace->door()));
    }
    for (auto it = were.cbegin(); it != were.cend(); ++it) {
        const auto past = at(it.key());
        MUSTER_VERIFY(past);
        const QStringList told = everythingOf(**past);
        for (qsizetype i = 0; i < std::max(told.size(), it->size()); ++i)
            QVERIFY2(told.value(i) == it->value(i), qPrintable(u"seed %1: “%2” was “%3”"_s.arg(seed).arg(told.value(i), it->value(i))));
    }
}

void PastTest::isFoundAndSortedAsThen()
{
    const qint64 before = now();
    MUSTER_VERIFY(apply({change::editUser(u"kim@x.example"_s, {{Field::LastName, u"Zander"_s}}), change::deleteUser(u"lee@x.example"_s)}));
    const auto past = at(before);
    MUSTER_VERIFY(past);
    const QVector<Column> columns {Column::Email};
    QCOMPARE(rowsOf(**past, {Table::Users, u"arche"_s}, columns), QStringList {u"kim@x.example"_s});
    QCOMPARE(rowsOf(**past, {Table::Users, u"zander"_s}, columns), QStringList());
    QCOMPARE(rowsOf(**past, {Table::Users, u"last:bak"_s}, columns), QStringList {u"lee@x.example"_s});
    QCOMPARE(rowsOf(**past, {Table::Users, {}, {}, {{Column::LastName, Qt::AscendingOrder}}}, columns), QStringList({u"kim@x.example"_s, u"lee@x.example"_s, u"ada@northwind.example"_s}));
    QCOMPARE(rowsOf(**past, {Table::Users, u"group:crew"_s}, columns), QStringList {u"kim@x.example"_s});
}

void PastTest::tellsOfTheTrailNoMoreThanThen()
{
    const qint64 before = now();
    const Result<WorkspaceState> was = (*m_workspace)->read(ReadWorkspaceState()).result();
    MUSTER_VERIFY(was);
    MUSTER_VERIFY(apply({change::addGroup(u"Later"_s)}));
    const auto past = at(before);
    MUSTER_VERIFY(past);
    const Result<WorkspaceState> told = (*past)->read(ReadWorkspaceState()).result();
    MUSTER_VERIFY(told);
    QCOMPARE(told->event, was->event);
    QCOMPARE(told->head, was->head);
    QCOMPARE(rowsOf(**past, {Table::Events}, {Column::Event}).size(), was->event);
    QCOMPARE(rowsOf(**past, {Table::Entries, u"later"_s}, {Column::Object}), QStringList());
}

void PastTest::tellsNoSignInsOfLater()
{
    const qint64 before = now();
    SignInReport report;
    report.user = u"kim@x.example"_s;
    report.at = now() + 1;

    MUSTER_VERIFY((*m_workspace)->takeSignIns({report}).result());
    QVERIFY(!rowsOf(m_workspace->door(), {Table::Users, u"kim"_s}, {Column::LastLogin}).first().isEmpty());
    const auto past = at(before);
    MUSTER_VERIFY(past);
    QCOMPARE(rowsOf(**past, {Table::Users, u"kim"_s}, {Column::LastLogin}), QStringList {u""_s});
}

// Now, not then: who has lost the right sees nothing of it.
void PastTest::isForWhoMaySeeTheTrail()
{
    MUSTER_VERIFY(apply({newUser(u"eve@x.example"_s, {{Field::Status, u"active"_s}, {Field::AccountType, u"admin"_s}, {Field::Roles, QStringList {u"administrator"_s}}})}));
    const qint64 before = now();
    MUSTER_VERIFY(at(before, u"eve@x.example"_s));
    const auto open = at(before, u"eve@x.example"_s);
    MUSTER_VERIFY(open);
    QCOMPARE(rowsOf(**open, {Table::Users, u"kim"_s}, {Column::Email}).size(), 1);
    MUSTER_VERIFY(apply({change::editUser(u"eve@x.example"_s, {{Field::AccountType, u"read-only"_s}, {Field::Roles, QStringList {u"analyst"_s}}})}));
    const auto later = at(before, u"eve@x.example"_s);
    QVERIFY(!later);
    QCOMPARE(later.error().code, ErrorCode::NotAllowed);
    QCOMPARE(rowsOf(**open, {Table::Events}, {Column::Event}), QStringList {u"error %1 eve@x.example audit_log.view"_s.arg(int(ErrorCode::NotAllowed))});
}

void PastTest::cannotBeChanged()
{
    const auto past = at(now());
    MUSTER_VERIFY(past);
    const ChangeSet set {{change::addGroup(u"Other"_s)}, {}, 0};
    QVERIFY((*past)->info().readOnly);
    QCOMPARE((*past)->apply(set).result().error().code, ErrorCode::WorkspaceReadOnly);
    QCOMPARE((*past)->preview(set).result().error().code, ErrorCode::WorkspaceReadOnly);
    QCOMPARE((*past)->undo().result().error().code, ErrorCode::WorkspaceReadOnly);
    QCOMPARE((*past)->verify().result().error().code, ErrorCode::InThePast);
    QCOMPARE((*past)->copyTo(m_workspace->folder() + u"/copy.muster"_s).result().error().code, ErrorCode::InThePast);
    QVERIFY((*m_workspace)->verify().result()->isWhole());
}

void PastTest::beginsWithTheWorkspace()
{
    const auto past = at(1'774'000'000'000);
    QVERIFY(!past);
    QCOMPARE(past.error().code, ErrorCode::NothingThen);
    QCOMPARE(differences(1'774'000'000'000), QStringList {u"error %1"_s.arg(int(ErrorCode::NothingThen))});
}

void PastTest::saysWhatBecameOfAccess()
{
    MUSTER_VERIFY(apply({change::assignUser(u"Alpha"_s, u"kim@x.example"_s, {{Field::Role, u"project.viewer"_s}, {Field::Access, u"read-only"_s}}), change::assignUser(u"Beta"_s, u"lee@x.example"_s, {{Field::Role, u"project.viewer"_s}}),
        change::assignGroup(u"Beta"_s, u"Crew"_s, {{Field::Role, u"project.viewer"_s}})}));
    const qint64 before = now();
    QCOMPARE(differences(before), QStringList());
    MUSTER_VERIFY(apply({change::editUserAssignment(u"Alpha"_s, u"kim@x.example"_s, {{Field::Access, u"write"_s}, {Field::Role, u"project.admin"_s}}), change::unassignUser(u"Beta"_s, u"lee@x.example"_s), change::addMember(u"Crew"_s, u"lee@x.example"_s),
        change::editUser(u"lee@x.example"_s, {{Field::DefaultGroup, true}})}));
    QStringList expected {u"Beta|lee@x.example|direct|write|Viewer|false > -"_s, u"Alpha|kim@x.example|direct|read-only|Viewer|false > Alpha|kim@x.example|direct|write|Admin|false"_s};
    const QStringList found = differences(before);
    QVERIFY2(found.contains(u"- > Beta|lee@x.example|Crew|write|Viewer|false"_s), qPrintable(found.join(u'\n')));
    for (const QString &one : std::as_const(expected))
        QVERIFY2(found.contains(one), qPrintable(found.join(u'\n')));
    for (const QString &project : {u"Alpha"_s, u"Beta"_s})
        QVERIFY2(found.contains(u"- > %1|lee@x.example|default|write||false"_s.arg(project)), qPrintable(found.join(u'\n')));
    QCOMPARE(found.size(), 5);
    QCOMPARE(found.first(), expected.first()); // what was lost comes first
}

// One comes to the Default Group and another leaves it: as many are in it as before.
void PastTest::saysWhoCameToTheDefaultGroup()
{
    const Values leaves {{Field::DefaultGroup, false}, {Field::DefaultAccessUntil, QVariant::fromValue(nullptr)}};
    MUSTER_VERIFY(apply({change::editUser(u"kim@x.example"_s, {{Field::DefaultGroup, true}})}));
    const qint64 before = now();
    MUSTER_VERIFY(apply({change::editUser(u"kim@x.example"_s, leaves), change::editUser(u"lee@x.example"_s, {{Field::DefaultGroup, true}})}));
    QCOMPARE(differences(before), QStringList({u"Alpha|kim@x.example|default|write||false > -"_s, u"Beta|kim@x.example|default|write||false > -"_s, u"- > Alpha|lee@x.example|default|write||false"_s, u"- > Beta|lee@x.example|default|write||false"_s}));
    QCOMPARE(differences(before, u"lee project:beta"_s), QStringList {u"- > Beta|lee@x.example|default|write||false"_s});
    const qint64 between = now();
    MUSTER_VERIFY(apply({change::editUser(u"lee@x.example"_s, {{Field::DefaultGroup, false}})})); // and keeps what was there
    QCOMPARE(differences(between), QStringList());
    MUSTER_VERIFY(apply({change::addProject(u"Gamma"_s), change::editUser(u"kim@x.example"_s, {{Field::DefaultGroup, true}})}));
    QCOMPARE(differences(between).size(), 4); // each of three, and Gamma by the group
}

// Which no way says, but who goes it.
void PastTest::saysWhoMayOnlyRead()
{
    MUSTER_VERIFY(apply({change::assignUser(u"Alpha"_s, u"kim@x.example"_s, {{Field::Role, u"project.viewer"_s}}), change::editUser(u"lee@x.example"_s, {{Field::DefaultGroup, true}})}));
    const qint64 before = now();
    MUSTER_VERIFY(apply({change::editUser(u"kim@x.example"_s, {{Field::AccountType, u"read-only"_s}})}));
    QCOMPARE(differences(before), QStringList {u"Alpha|kim@x.example|direct|write|Viewer|false > Alpha|kim@x.example|direct|read-only|Viewer|false"_s});
    QCOMPARE(m_workspace->rows({Table::Access, u"kim"_s}, {Column::Access}), QStringList {u"read-only"_s});
    QCOMPARE(m_workspace->rows({Table::Access, u"access:write"_s}, {Column::Via}), QStringList({u"default"_s, u"default"_s}));
    const qint64 between = now();
    MUSTER_VERIFY(apply({change::editUser(u"lee@x.example"_s, {{Field::AccountType, u"read-only"_s}})}));
    QCOMPARE(differences(between), QStringList({u"Alpha|lee@x.example|default|write||false > Alpha|lee@x.example|default|read-only||false"_s, u"Beta|lee@x.example|default|write||false > Beta|lee@x.example|default|read-only||false"_s}));
}

void PastTest::whoIsThereAgainHasLostNothing()
{
    MUSTER_VERIFY(apply({change::assignUser(u"Alpha"_s, u"lee@x.example"_s, {{Field::Role, u"project.viewer"_s}}), change::assignGroup(u"Beta"_s, u"Crew"_s, {{Field::Role, u"project.viewer"_s}})}));
    const qint64 before = now();
    MUSTER_VERIFY(apply({change::unassignUser(u"Alpha"_s, u"lee@x.example"_s), change::removeMember(u"Crew"_s, u"kim@x.example"_s)}));
    QCOMPARE(differences(before).size(), 2);
    MUSTER_VERIFY(apply({change::assignUser(u"Alpha"_s, u"lee@x.example"_s, {{Field::Role, u"project.viewer"_s}}), change::addMember(u"Crew"_s, u"kim@x.example"_s)}));
    QCOMPARE(differences(before), QStringList());
    MUSTER_VERIFY(apply({change::unassignUser(u"Alpha"_s, u"lee@x.example"_s)}));
    MUSTER_VERIFY(apply({change::assignUser(u"Alpha"_s, u"lee@x.example"_s, {{Field::Role, u"project.admin"_s}})}));
    const QStringList changed {u"Alpha|lee@x.example|direct|write|Viewer|false > Alpha|lee@x.example|direct|write|Admin|false"_s};
    QCOMPARE(differences(before), changed);
    QCOMPARE(differences(before, u"role:viewer"_s), changed);
    QCOMPARE(differences(before, u"role:admin"_s), changed);
}

void PastTest::comparesWhatIsAskedFor()
{
    const qint64 before = now();
    MUSTER_VERIFY(apply({change::assignUser(u"Alpha"_s, u"kim@x.example"_s, {{Field::Role, u"project.viewer"_s}}), change::assignUser(u"Beta"_s, u"lee@x.example"_s, {{Field::Role, u"project.viewer"_s}})}));
    QCOMPARE(differences(before).size(), 2);
    QCOMPARE(differences(before, u"project:alpha"_s).size(), 1);
    QCOMPARE(differences(before, u"lee"_s).size(), 1);
    QCOMPARE(differences(before, u"role:admin"_s), QStringList());
    const qint64 between = now();
    MUSTER_VERIFY(apply({change::editUserAssignment(u"Beta"_s, u"lee@x.example"_s, {{Field::Role, u"project.admin"_s}})}));
    const QStringList changed {u"Beta|lee@x.example|direct|write|Viewer|false > Beta|lee@x.example|direct|write|Admin|false"_s}; // and neither lost nor gained
    QCOMPARE(differences(between, u"role:viewer"_s), changed);
    QCOMPARE(differences(between, u"role:admin"_s), changed);
    MUSTER_VERIFY(apply({change::unassignUser(u"Alpha"_s, u"kim@x.example"_s)}));
    QCOMPARE(differences(before).size(), 1);
    QCOMPARE(differences(before, {}, between).size(), 2); // as it was then
    QCOMPARE(differences(between, {}, now()).size(), 2);
}

QTEST_GUILESS_MAIN(PastTest)
#include "PastTest.moc"
