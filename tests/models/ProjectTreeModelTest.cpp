// SPDX-License-Identifier: GPL-3.0-or-later
#include "Directory.h"

#include "models/ProjectTreeModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class ProjectTreeModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsProjects();
    void groupsComeBeforeUsersAndTeamsFirst();
    void cellsSayAccessRoleAndTeam();
    void misconfiguredOnesAreWarnedOf();
    void mendingTakesTheWarningAway();
    void misconfiguredOnly();
    void archivedOnesAreHidden();
    void searchFindsProjectsAndSubjects();
    void editingOnlyAsks();
    void droppingOnlyAsks();
    void dragsSubjects();
    void staysSoundUnderAnyChange();

private:
    QStringList texts(const QModelIndex &parent = {}) const;
    QModelIndex at(const QString &text, const QModelIndex &parent = {}) const;
    QModelIndex open(const QString &project);
    QModelIndex cell(const QModelIndex &row, int section) const { return row.siblingAtColumn(section); }

    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<ProjectTreeModel> m_model;
};

void ProjectTreeModelTest::init()
{
    m_directory = std::make_unique<Directory>();
    QVERIFY(m_directory->apply({addUser(u"Amara Okafor"_s), addUser(u"Mei Chen"_s), addUser(u"Eva Kovács"_s), change::addGroup(u"Field crew"_s),
        change::addGroup(u"Auditors"_s), change::addMember(u"Field crew"_s, addressOf(u"Amara Okafor"_s)),
        change::addMember(u"Auditors"_s, addressOf(u"Mei Chen"_s)), change::addProject(u"Bridge"_s), change::addProject(u"Alpha"_s),
        change::addProject(u"Old mill"_s), change::editProject(u"Old mill"_s, {{Field::Archived, true}}),
        change::assignGroup(u"Alpha"_s, u"Auditors"_s, {{Field::Access, u"read-only"_s}, {Field::Role, u"project.viewer"_s}}),
        change::assignGroup(u"Alpha"_s, u"Field crew"_s, {{Field::Team, true}}), change::assignUser(u"Alpha"_s, addressOf(u"Eva Kovács"_s)),
        change::assignGroup(u"Bridge"_s, u"Field crew"_s, {{Field::Team, true}})}));
    m_model = std::make_unique<ProjectTreeModel>(m_directory->workspace());
    QTRY_COMPARE(m_model->state(), TreeModel::Ready);
}

void ProjectTreeModelTest::cleanup()
{
    QCOMPARE(ReaderPool::answersOnMainThread(), 0);
    m_model.reset();
    m_directory.reset();
}

QStringList ProjectTreeModelTest::texts(const QModelIndex &parent) const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(parent); ++row)
        texts.append(m_model->index(row, 0, parent).data().toString());
    return texts;
}

QModelIndex ProjectTreeModelTest::at(const QString &text, const QModelIndex &parent) const
{
    const int row = int(texts(parent).indexOf(text));
    return row < 0 ? QModelIndex() : m_model->index(row, 0, parent);
}

QModelIndex ProjectTreeModelTest::open(const QString &project)
{
    const QPersistentModelIndex index = at(project);
    const QSignalSpy loaded(m_model.get(), &TreeModel::branchLoaded);
    m_model->fetchMore(index);
    return QTest::qWaitFor([&] { return !loaded.isEmpty(); }) ? QModelIndex(index) : QModelIndex();
}

void ProjectTreeModelTest::showsProjects()
{
    QCOMPARE(texts(), QStringList({u"Alpha"_s, u"Bridge"_s}));
    QCOMPARE(m_model->columnCount(), 4);
    QCOMPARE(m_model->headerData(ProjectTreeModel::TeamSection, Qt::Horizontal).toString(), u"Team"_s);
    const ProjectRef alpha = m_model->projectAt(at(u"Alpha"_s));
    QVERIFY(!alpha.uuid.isEmpty());
    QCOMPARE(alpha.groups, 2);
    QCOMPARE(m_model->indexOfProject(alpha.uuid), at(u"Alpha"_s));
    QCOMPARE(m_model->rowCount(at(u"Alpha"_s)), 0); // until it is opened
}

void ProjectTreeModelTest::groupsComeBeforeUsersAndTeamsFirst()
{
    const QModelIndex alpha = open(u"Alpha"_s);
    // Mei comes through the Auditors, who are no team: she has no assignment of her own, and is on no team
    QCOMPARE(texts(alpha), QStringList({u"Field crew · 1"_s, u"Auditors · 1"_s, u"Eva Kovács"_s, u"Mei Chen"_s}));
    QVERIFY(m_model->isAssignment(m_model->index(2, 0, alpha)));
    QVERIFY(m_model->isStray(m_model->index(3, 0, alpha)));
    QCOMPARE(m_model->assignmentAt(m_model->index(3, 0, alpha)).via, QStringList {u"Auditors"_s});
    QCOMPARE(m_model->projectAt(m_model->index(2, 0, alpha)).name, u"Alpha"_s);
}

void ProjectTreeModelTest::cellsSayAccessRoleAndTeam()
{
    const QModelIndex alpha = open(u"Alpha"_s);
    const QModelIndex crew = at(u"Field crew · 1"_s, alpha);
    const QModelIndex auditors = at(u"Auditors · 1"_s, alpha);
    QCOMPARE(cell(crew, ProjectTreeModel::TeamSection).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(cell(auditors, ProjectTreeModel::TeamSection).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(cell(auditors, ProjectTreeModel::AccessSection).data(RawRole).toString(), keyOf(Access::ReadOnly));
    QCOMPARE(cell(auditors, ProjectTreeModel::RoleSection).data().toString(), u"Viewer"_s);
    QVERIFY(cell(auditors, ProjectTreeModel::AccessSection).data(QuietRole).toBool());
    const AssignmentRef assignment = m_model->assignmentAt(auditors);
    QVERIFY(assignment.isGroup && !assignment.team && !assignment.subjectId.isEmpty());
    QCOMPARE(assignment.access, Access::ReadOnly);
    QCOMPARE(assignment.projectId, m_model->projectAt(alpha).uuid);
    QVERIFY(!cell(at(u"Mei Chen"_s, alpha), ProjectTreeModel::TeamSection).data(Qt::CheckStateRole).isValid());
}

void ProjectTreeModelTest::misconfiguredOnesAreWarnedOf()
{
    QCOMPARE(at(u"Alpha"_s).data(WarningTextRole).toString(), u"2 without a team"_s);
    QVERIFY(!at(u"Bridge"_s).data(WarningRole).isValid());
    const QModelIndex alpha = open(u"Alpha"_s);
    QCOMPARE(at(u"Eva Kovács"_s, alpha).data(WarningTextRole).toString(), u"no team"_s);
    QVERIFY(at(u"Mei Chen"_s, alpha).data(WarningRole).toString().contains(u"Auditors"_s));
    QVERIFY(!at(u"Field crew · 1"_s, alpha).data(WarningRole).isValid());
}

void ProjectTreeModelTest::mendingTakesTheWarningAway()
{
    const QPersistentModelIndex alpha = open(u"Alpha"_s);
    QVERIFY(m_directory->apply({change::editUserAssignment(u"Alpha"_s, addressOf(u"Eva Kovács"_s), {{Field::Team, true}}),
        change::editGroupAssignment(u"Alpha"_s, u"Auditors"_s, {{Field::Team, true}})}));
    QTRY_COMPARE(texts(alpha), QStringList({u"Auditors · 1"_s, u"Field crew · 1"_s, u"Eva Kovács"_s}));
    QTRY_VERIFY(!QModelIndex(alpha).data(WarningTextRole).isValid());
    QVERIFY(!at(u"Eva Kovács"_s, alpha).data(WarningTextRole).isValid());
}

void ProjectTreeModelTest::misconfiguredOnly()
{
    m_model->setMisconfiguredOnly(true);
    QTRY_COMPARE(texts(), QStringList {u"Alpha"_s});
    m_model->setText(u"bridge"_s);
    QTRY_COMPARE(m_model->rowCount(), 0);
    m_model->setMisconfiguredOnly(false);
    QTRY_COMPARE(texts(), QStringList {u"Bridge"_s});
}

void ProjectTreeModelTest::archivedOnesAreHidden()
{
    m_model->setShowArchived(true);
    QTRY_COMPARE(texts(), QStringList({u"Alpha"_s, u"Bridge"_s, u"Old mill"_s}));
    QVERIFY(m_model->projectAt(at(u"Old mill"_s)).archived);
    QVERIFY(at(u"Old mill"_s).data(QuietRole).toBool());
    m_model->setShowArchived(false);
    QTRY_COMPARE(texts(), QStringList({u"Alpha"_s, u"Bridge"_s}));
}

void ProjectTreeModelTest::searchFindsProjectsAndSubjects()
{
    m_model->setText(u"kovacs"_s);
    QTRY_COMPARE(texts(), QStringList {u"Alpha"_s});
    QCOMPARE(texts(open(u"Alpha"_s)), QStringList {u"Eva Kovács"_s});
    m_model->setText(u"field"_s);
    QTRY_COMPARE(texts(), QStringList({u"Alpha"_s, u"Bridge"_s}));
    QTRY_COMPARE(texts(at(u"Alpha"_s)), QStringList {u"Field crew · 1"_s});
    m_model->setText(u"alpha"_s);
    QTRY_COMPARE(texts(at(u"Alpha"_s)).size(), 4);
    QCOMPARE(texts(), QStringList {u"Alpha"_s});
}

void ProjectTreeModelTest::editingOnlyAsks()
{
    QSignalSpy teams(m_model.get(), &ProjectTreeModel::teamToggled);
    QSignalSpy accesses(m_model.get(), &ProjectTreeModel::accessEdited);
    QSignalSpy roles(m_model.get(), &ProjectTreeModel::roleEdited);
    QSignalSpy names(m_model.get(), &ProjectTreeModel::renameRequested);
    const QModelIndex alpha = open(u"Alpha"_s);
    const QModelIndex eva = at(u"Eva Kovács"_s, alpha);
    const QModelIndex team = cell(eva, ProjectTreeModel::TeamSection);
    QVERIFY(m_model->flags(team) & Qt::ItemIsUserCheckable);
    m_model->setData(team, Qt::Checked, Qt::CheckStateRole);
    QCOMPARE(teams.size(), 1);
    QCOMPARE(teams.first().at(0).value<AssignmentRef>(), m_model->assignmentAt(eva));
    QVERIFY(teams.first().at(1).toBool());
    QCOMPARE(team.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    m_model->setData(cell(eva, ProjectTreeModel::AccessSection), keyOf(Access::Write));
    m_model->setData(cell(eva, ProjectTreeModel::AccessSection), u"nonsense"_s);
    QCOMPARE(accesses.size(), 0);
    m_model->setData(cell(eva, ProjectTreeModel::AccessSection), keyOf(Access::ReadOnly));
    QCOMPARE(accesses.size(), 1);
    m_model->setData(cell(eva, ProjectTreeModel::RoleSection), u"Viewer"_s);
    QCOMPARE(roles.size(), 1);
    QCOMPARE(roles.first().at(1).toString(), u"Viewer"_s);
    m_model->setData(alpha, u"Omega"_s);
    QCOMPARE(names.size(), 1);
    QCOMPARE(alpha.data().toString(), u"Alpha"_s);
}

void ProjectTreeModelTest::droppingOnlyAsks()
{
    QSignalSpy dropped(m_model.get(), &ProjectTreeModel::subjectsDropped);
    const std::unique_ptr<QMimeData> data(Drag {{u"u"_s}, {u"g"_s}}.encode());
    const QModelIndex alpha = open(u"Alpha"_s);
    QVERIFY(!m_model->canDropMimeData(data.get(), Qt::CopyAction, -1, -1, {}));
    QVERIFY(m_model->dropMimeData(data.get(), Qt::CopyAction, -1, -1, m_model->index(1, 0, alpha)));
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first().at(0).value<ProjectRef>(), m_model->projectAt(alpha));
    QCOMPARE(dropped.first().at(1).toStringList(), QStringList {u"u"_s});
    QCOMPARE(dropped.first().at(2).toStringList(), QStringList {u"g"_s});
}

void ProjectTreeModelTest::dragsSubjects()
{
    const QModelIndex alpha = open(u"Alpha"_s);
    const QModelIndex crew = at(u"Field crew · 1"_s, alpha);
    const QModelIndex eva = at(u"Eva Kovács"_s, alpha);
    const std::unique_ptr<QMimeData> data(m_model->mimeData({crew, cell(crew, 1), eva, cell(eva, 1)}));
    QCOMPARE(Drag::decode(data.get()).groups, QStringList {m_model->assignmentAt(crew).subjectId});
    QCOMPARE(Drag::decode(data.get()).users, QStringList {m_model->assignmentAt(eva).subjectId});
}

// The tester opens every branch it sees.
void ProjectTreeModelTest::staysSoundUnderAnyChange()
{
    const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_COMPARE(texts(at(u"Alpha"_s)).size(), 4);
    QVERIFY(m_directory->apply({change::unassignUser(u"Alpha"_s, addressOf(u"Eva Kovács"_s)), change::addProject(u"Aardvark"_s)}));
    QTRY_COMPARE(texts(at(u"Alpha"_s)).size(), 3);
    QTRY_COMPARE(m_model->rowCount(), 3);
    QVERIFY(m_directory->apply({change::editProject(u"Alpha"_s, {{Field::Name, u"Zeta"_s}}), change::unassignGroup(u"Bridge"_s, u"Field crew"_s)}));
    QTRY_COMPARE(texts(), QStringList({u"Aardvark"_s, u"Bridge"_s, u"Zeta"_s}));
    QTRY_COMPARE(texts(at(u"Zeta"_s)), QStringList({u"Field crew · 1"_s, u"Auditors · 1"_s, u"Mei Chen"_s}));
    m_model->setText(u"zeta"_s);
    QTRY_COMPARE(texts(), QStringList {u"Zeta"_s});
}

QTEST_GUILESS_MAIN(ProjectTreeModelTest)

#include "ProjectTreeModelTest.moc"
