// SPDX-License-Identifier: GPL-3.0-or-later
#include "Directory.h"

#include "models/GroupTreeModel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class GroupTreeModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsGroupsWithCounts();
    void membersComeWhenOpened();
    void largeGroupsComeByPages();
    void usersWithoutAGroupComeLast();
    void teamsAreBadges();
    void searchFindsGroupsAndMembers();
    void searchFieldsOfMembers();
    void mistakeKeepsTheTree();
    void offersWhatMayBeMeant_data();
    void offersWhatMayBeMeant();
    void refreshKeepsSelectionAndOpenBranches();
    void renamingMovesTheGroup();
    void changesOfOthersShow();
    void editingOnlyAsks();
    void droppingOnlyAsks();
    void innerGroupsStandInOuterOnes();
    void takenOutAGroupStandsAtTheTop();
    void searchFindsInnerGroupsAndTheirMembers();
    void groupsAreDroppedOnGroups();
    void staysSoundUnderAnyChange();

private:
    void make(GroupTreeModel::Options options = {});
    QStringList texts(const QModelIndex &parent = {}) const;
    QModelIndex at(const QString &text, const QModelIndex &parent = {}) const;
    QModelIndex open(const QString &group);

    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<GroupTreeModel> m_model;
};

static Change nesting(Verb verb, const QString &outer, const QString &inner)
{
    return {verb, ObjectKind::Nesting, {outer, inner}};
}

void GroupTreeModelTest::init()
{
    m_directory = std::make_unique<Directory>();
    QVERIFY(m_directory->apply({addUser(u"Amara Okafor"_s), addUser(u"Mei Chen"_s), addUser(u"João Pereira"_s, {{Field::DefaultGroup, true}}),
        change::addGroup(u"Field crew north"_s), change::addGroup(u"Pen testers"_s), change::addGroup(u"Auditors"_s),
        change::addMember(u"Field crew north"_s, addressOf(u"Mei Chen"_s)), change::addMember(u"Field crew north"_s, addressOf(u"Amara Okafor"_s)),
        change::addMember(u"Pen testers"_s, addressOf(u"Mei Chen"_s))}));
}

void GroupTreeModelTest::cleanup()
{
    QCOMPARE(ReaderPool::answersOnMainThread(), 0);
    m_model.reset();
    m_directory.reset();
}

void GroupTreeModelTest::make(GroupTreeModel::Options options)
{
    m_model = std::make_unique<GroupTreeModel>(m_directory->workspace(), options);
    QCOMPARE(m_model->state(), TreeModel::Loading);
    QTRY_COMPARE(m_model->state(), TreeModel::Ready);
}

QStringList GroupTreeModelTest::texts(const QModelIndex &parent) const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(parent); ++row)
        texts.append(m_model->index(row, 0, parent).data().toString());
    return texts;
}

QModelIndex GroupTreeModelTest::at(const QString &text, const QModelIndex &parent) const
{
    const int row = int(texts(parent).indexOf(text));
    return row < 0 ? QModelIndex() : m_model->index(row, 0, parent);
}

QModelIndex GroupTreeModelTest::open(const QString &group)
{
    const QPersistentModelIndex index = at(group);
    const QSignalSpy loaded(m_model.get(), &TreeModel::branchLoaded);
    m_model->fetchMore(index);
    return QTest::qWaitFor([&] { return !loaded.isEmpty(); }) ? QModelIndex(index) : QModelIndex();
}

void GroupTreeModelTest::showsGroupsWithCounts()
{
    make();
    QCOMPARE(texts(), QStringList({u"Default Group"_s, u"Auditors"_s, u"Field crew north"_s, u"Pen testers"_s}));
    QCOMPARE(m_model->count(), 4);
    const QModelIndex crew = at(u"Field crew north"_s);
    QCOMPARE(crew.data(CountRole).toString(), u"2"_s);
    QCOMPARE(m_model->groupAt(crew).members, 2);
    QVERIFY(!m_model->groupAt(crew).uuid.isEmpty());
    QCOMPARE(m_model->indexOfGroup(m_model->groupAt(crew).uuid), crew);
    QVERIFY(m_model->isGroup(crew) && !m_model->isDefaultGroup(crew) && !m_model->isUser(crew));
    const QModelIndex builtIn = m_model->indexOfGroup({});
    QVERIFY(m_model->isDefaultGroup(builtIn) && m_model->isGroup(builtIn));
    QCOMPARE(builtIn.data(BadgeTextRole).toString(), u"built in"_s);
    QCOMPARE(builtIn.data(CountRole).toString(), u"1"_s);
    QVERIFY(!(m_model->flags(builtIn) & Qt::ItemIsEditable));
}

void GroupTreeModelTest::membersComeWhenOpened()
{
    make();
    const QModelIndex crew = at(u"Field crew north"_s);
    QVERIFY(m_model->hasChildren(crew));
    QCOMPARE(m_model->rowCount(crew), 0);
    QVERIFY(m_model->canFetchMore(crew));
    open(u"Field crew north"_s);
    QCOMPARE(texts(crew), QStringList({u"Amara Okafor"_s, u"Mei Chen"_s}));
    QVERIFY(!m_model->canFetchMore(crew));
    const QModelIndex mei = at(u"Mei Chen"_s, crew);
    QVERIFY(m_model->isUser(mei));
    QCOMPARE(m_model->userAt(mei).email, addressOf(u"Mei Chen"_s));
    QCOMPARE(m_model->groupAt(mei).name, u"Field crew north"_s);
    QCOMPARE(texts(open(u"Default Group"_s)), QStringList {u"João Pereira"_s});
    QVERIFY(!m_model->hasChildren(open(u"Auditors"_s)));
}

void GroupTreeModelTest::largeGroupsComeByPages()
{
    QVector<Change> changes;
    for (int number = 1000; number < 1140; ++number) {
        const QString name = u"Crew %1"_s.arg(number);
        changes.append(addUser(name));
        changes.append(change::addMember(u"Auditors"_s, addressOf(name)));
    }
    QVERIFY(m_directory->apply(changes));
    make();
    const QPersistentModelIndex auditors = open(u"Auditors"_s);
    QCOMPARE(m_model->rowCount(auditors), TreeModel::PageSize + 1);
    const QModelIndex more = m_model->index(TreeModel::PageSize, 0, auditors);
    QCOMPARE(more.data().toString(), u"40 more"_s);
    QVERIFY(m_model->isMore(more));
    QVERIFY(!m_model->activate(auditors));
    QVERIFY(m_model->activate(more));
    QTRY_COMPARE(m_model->rowCount(auditors), 140);
    QCOMPARE(m_model->index(139, 0, auditors).data().toString(), u"Crew 1139"_s);
    QVERIFY(m_directory->apply({change::removeMember(u"Auditors"_s, addressOf(u"Crew 1003"_s))}));
    QTRY_COMPARE(m_model->rowCount(auditors), 139); // all that was loaded stays loaded
}

void GroupTreeModelTest::usersWithoutAGroupComeLast()
{
    make(GroupTreeModel::WithUngrouped | GroupTreeModel::WithoutDefault);
    QCOMPARE(texts(), QStringList({u"Auditors"_s, u"Field crew north"_s, u"Pen testers"_s, u"Users without a group"_s}));
    const QModelIndex without = open(u"Users without a group"_s);
    QVERIFY(m_model->isUngrouped(without) && !m_model->isGroup(without));
    QCOMPARE(without.data(CountRole).toString(), u"2"_s);
    QCOMPARE(texts(without), QStringList({u"Ada King"_s, u"João Pereira"_s}));
    QVERIFY(m_directory->apply({change::addMember(u"Auditors"_s, addressOf(u"João Pereira"_s)), change::addMember(u"Auditors"_s, u"ada@northwind.example"_s)}));
    QTRY_COMPARE(texts(), QStringList({u"Auditors"_s, u"Field crew north"_s, u"Pen testers"_s}));
}

void GroupTreeModelTest::teamsAreBadges()
{
    QVERIFY(m_directory->apply({change::addProject(u"Alpha"_s), change::assignGroup(u"Alpha"_s, u"Pen testers"_s, {{Field::Team, true}})}));
    make(GroupTreeModel::WithTeams);
    QCOMPARE(at(u"Pen testers"_s).data(BadgeTextRole).toString(), u"team on 1"_s);
    QVERIFY(!at(u"Auditors"_s).data(BadgeTextRole).isValid());
    QCOMPARE(m_model->groupAt(at(u"Pen testers"_s)).teams, 1);
}

void GroupTreeModelTest::searchFindsGroupsAndMembers()
{
    make();
    m_model->setText(u"crew"_s);
    QTRY_COMPARE(texts(), QStringList {u"Field crew north"_s});
    QCOMPARE(texts(open(u"Field crew north"_s)), QStringList({u"Amara Okafor"_s, u"Mei Chen"_s}));
    m_model->setText(u"mei"_s);
    QTRY_COMPARE(texts(), QStringList({u"Field crew north"_s, u"Pen testers"_s}));
    QTRY_COMPARE(texts(at(u"Field crew north"_s)), QStringList {u"Mei Chen"_s});
    m_model->setText(u"joao"_s);
    QTRY_COMPARE(texts(), QStringList {u"Default Group"_s});
    m_model->setText({});
    QTRY_COMPARE(m_model->rowCount(), 4);
    QCOMPARE(m_model->count(), 4);
}

void GroupTreeModelTest::searchFieldsOfMembers()
{
    make();
    m_model->setText(u"email:amara"_s); // not a field of groups
    QTRY_COMPARE(texts(), QStringList {u"Field crew north"_s});
    m_model->setText(u"amara.okafor@north"_s);
    QTRY_COMPARE(texts(), QStringList {u"Field crew north"_s});
}

void GroupTreeModelTest::mistakeKeepsTheTree()
{
    make();
    QSignalSpy mistakes(m_model.get(), &TreeModel::queryMistake);
    m_model->setText(u"rloe:x"_s);
    QTRY_COMPARE(mistakes.size(), 1);
    QCOMPARE(mistakes.first().first().value<Error>().code, ErrorCode::QueryUnknownField);
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(m_model->state(), TreeModel::Ready);
}

void GroupTreeModelTest::offersWhatMayBeMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("meant");
    QTest::newRow("a group") << u"auditrs"_s << QStringList {u"auditrs"_s, u"Auditors"_s};
    QTest::newRow("a member") << u"okafro"_s << QStringList {u"okafro"_s, u"Okafor"_s};
    QTest::newRow("a field of members") << u"role:analist"_s << QStringList {u"role:analist"_s, u"role:Analyst"_s};
    QTest::newRow("nothing near") << u"zzzzzz"_s << QStringList();
}

void GroupTreeModelTest::offersWhatMayBeMeant()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, meant);
    make();
    QStringList offered;
    connect(m_model.get(), &TreeModel::queryMistake, this, [&offered](const Error &error) { offered = error.code == ErrorCode::QueryMeant ? error.parameters : QStringList {u"?"_s}; });
    m_model->setText(typed);
    QTRY_COMPARE(m_model->count(), 0);
    if (meant.isEmpty()) { // what was asked for first is answered first
        m_model->setText({});
        QTRY_VERIFY(m_model->count() > 0);
    }
    QTRY_COMPARE(offered, meant);
}

void GroupTreeModelTest::refreshKeepsSelectionAndOpenBranches()
{
    make();
    const QPersistentModelIndex crew = open(u"Field crew north"_s);
    QItemSelectionModel selection(m_model.get());
    selection.select(at(u"Mei Chen"_s, crew), QItemSelectionModel::Select);
    const QString key = m_model->keyOf(at(u"Mei Chen"_s, crew));
    QVERIFY(m_directory->apply({change::addGroup(u"Carpenters"_s), addUser(u"Bo Li"_s), change::addMember(u"Field crew north"_s, addressOf(u"Bo Li"_s)),
        change::removeMember(u"Field crew north"_s, addressOf(u"Amara Okafor"_s)), change::deleteGroup(u"Auditors"_s)}));
    QTRY_COMPARE(texts(crew), QStringList({u"Bo Li"_s, u"Mei Chen"_s}));
    QTRY_COMPARE(texts(), QStringList({u"Default Group"_s, u"Carpenters"_s, u"Field crew north"_s, u"Pen testers"_s}));
    QCOMPARE(selection.selectedIndexes(), QModelIndexList {at(u"Mei Chen"_s, crew)});
    QCOMPARE(m_model->indexOf(key), at(u"Mei Chen"_s, crew));
}

void GroupTreeModelTest::renamingMovesTheGroup()
{
    make();
    const QPersistentModelIndex crew = open(u"Field crew north"_s);
    const QPersistentModelIndex mei = at(u"Mei Chen"_s, crew);
    QVERIFY(m_directory->apply({change::renameGroup(u"Field crew north"_s, u"Zeppelin crew"_s)}));
    QTRY_COMPARE(texts(), QStringList({u"Default Group"_s, u"Auditors"_s, u"Pen testers"_s, u"Zeppelin crew"_s}));
    QCOMPARE(crew.row(), 3);
    QTRY_COMPARE(texts(crew), QStringList({u"Amara Okafor"_s, u"Mei Chen"_s}));
    QCOMPARE(mei.data().toString(), u"Mei Chen"_s);
    QVERIFY(m_directory->apply({change::removeMember(u"Zeppelin crew"_s, addressOf(u"Amara Okafor"_s))}));
    QTRY_COMPARE(texts(crew), QStringList {u"Mei Chen"_s}); // asked for under the new name
}

void GroupTreeModelTest::changesOfOthersShow()
{
    make();
    const auto other = m_directory->another();
    QVERIFY(other);
    QVERIFY(Directory::applyTo(*other, {change::addMember(u"Auditors"_s, addressOf(u"Mei Chen"_s))}));
    QTRY_COMPARE(at(u"Auditors"_s).data(CountRole).toString(), u"1"_s);
}

void GroupTreeModelTest::editingOnlyAsks()
{
    make();
    QSignalSpy asked(m_model.get(), &GroupTreeModel::renameRequested);
    const QModelIndex crew = at(u"Field crew north"_s);
    QCOMPARE(crew.data(Qt::EditRole).toString(), u"Field crew north"_s);
    m_model->setData(crew, u"Field crew north"_s);
    m_model->setData(crew, u"  "_s);
    m_model->setData(m_model->indexOfGroup({}), u"Everybody"_s);
    QCOMPARE(asked.size(), 0);
    m_model->setData(crew, u" Field crew south "_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).value<GroupRef>(), m_model->groupAt(crew));
    QCOMPARE(asked.first().at(1).toString(), u"Field crew south"_s);
    QCOMPARE(crew.data().toString(), u"Field crew north"_s);
}

void GroupTreeModelTest::droppingOnlyAsks()
{
    make();
    QSignalSpy dropped(m_model.get(), &GroupTreeModel::droppedOn);
    const QModelIndex crew = open(u"Field crew north"_s);
    const QModelIndex mei = at(u"Mei Chen"_s, crew);
    const std::unique_ptr<QMimeData> user(m_model->mimeData({mei}));
    const std::unique_ptr<QMimeData> group(m_model->mimeData({crew}));
    const QModelIndex auditors = at(u"Auditors"_s);
    QVERIFY(m_model->canDropMimeData(user.get(), Qt::CopyAction, -1, -1, auditors));
    QVERIFY(!m_model->canDropMimeData(user.get(), Qt::CopyAction, 1, 0, {})); // between groups
    QVERIFY(m_model->dropMimeData(user.get(), Qt::CopyAction, -1, -1, auditors));
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first().at(0).value<GroupRef>(), m_model->groupAt(auditors));
    QCOMPARE(dropped.first().at(1).value<Drag>().users, QStringList {m_model->userAt(mei).uuid});
    QCOMPARE(dropped.first().at(1).value<Drag>().within, m_model->groupAt(crew).uuid);
    QVERIFY(m_model->dropMimeData(user.get(), Qt::CopyAction, -1, -1, m_model->indexOfGroup({})));
    QVERIFY(dropped.last().at(0).value<GroupRef>().isDefault);
    QVERIFY(m_model->dropMimeData(user.get(), Qt::CopyAction, -1, -1, mei));
    QCOMPARE(dropped.last().at(0).value<GroupRef>(), m_model->groupAt(crew));
    const QSignalSpy outside(m_model.get(), &GroupTreeModel::droppedOutside);
    QVERIFY(m_model->dropMimeData(user.get(), Qt::CopyAction, -1, -1, {}));
    QCOMPARE(outside.first().at(0).value<Drag>().within, m_model->groupAt(crew).uuid);
    QVERIFY(!m_model->canDropMimeData(group.get(), Qt::CopyAction, -1, -1, {})); // stands in none
}

void GroupTreeModelTest::innerGroupsStandInOuterOnes()
{
    make();
    QVERIFY(m_directory->apply({nesting(Verb::Add, u"Auditors"_s, u"Pen testers"_s), nesting(Verb::Add, u"Field crew north"_s, u"Auditors"_s)}));
    QTRY_COMPARE(texts(), QStringList({u"Default Group"_s, u"Field crew north"_s}));
    const QPersistentModelIndex crew = open(u"Field crew north"_s);
    QCOMPARE(texts(crew), QStringList({u"Auditors"_s, u"Amara Okafor"_s, u"Mei Chen"_s}));
    QCOMPARE(crew.data(CountRole).toString(), u"2 · 2 in all"_s); // Mei is in both
    const QPersistentModelIndex auditors = at(u"Auditors"_s, crew);
    QVERIFY(m_model->isGroup(auditors));
    QCOMPARE(auditors.data(CountRole).toString(), u"0 · 1 in all"_s);
    QCOMPARE(m_model->groupAround(auditors)->name, u"Field crew north"_s);
    QVERIFY(!m_model->groupAround(crew));
    m_model->fetchMore(auditors);
    QTRY_COMPARE(texts(auditors), QStringList {u"Pen testers"_s});
    const QString testers = m_model->groupAt(at(u"Pen testers"_s, auditors)).uuid;
    QCOMPARE(m_model->indexOfGroup(testers), at(u"Pen testers"_s, auditors));
    make();
    QVERIFY(!m_model->indexOfGroup(testers).isValid());
    connect(m_model.get(), &TreeModel::rowsInserted, m_model.get(), [this] { m_model->openOuterGroups(); });
    m_model->openOuterGroups(); // one after the other, down to the innermost
    QTRY_VERIFY(m_model->indexOfGroup(testers).isValid());
}

void GroupTreeModelTest::takenOutAGroupStandsAtTheTop()
{
    QVERIFY(m_directory->apply({nesting(Verb::Add, u"Auditors"_s, u"Pen testers"_s), nesting(Verb::Add, u"Field crew north"_s, u"Auditors"_s)}));
    make();
    const QPersistentModelIndex crew = open(u"Field crew north"_s);
    const QPersistentModelIndex auditors = at(u"Auditors"_s, crew);
    m_model->fetchMore(auditors);
    QTRY_COMPARE(texts(auditors), QStringList {u"Pen testers"_s});
    QVERIFY(m_directory->apply({nesting(Verb::Remove, u"Auditors"_s, u"Pen testers"_s)}));
    QTRY_COMPARE(texts(), QStringList({u"Default Group"_s, u"Field crew north"_s, u"Pen testers"_s}));
    QTRY_COMPARE(texts(auditors), QStringList());
}

void GroupTreeModelTest::searchFindsInnerGroupsAndTheirMembers()
{
    QVERIFY(m_directory->apply({nesting(Verb::Add, u"Auditors"_s, u"Pen testers"_s), change::removeMember(u"Field crew north"_s, addressOf(u"Mei Chen"_s))}));
    make();
    m_model->setText(u"mei"_s);
    QTRY_COMPARE(texts(), QStringList {u"Auditors"_s});
    QCOMPARE(texts(open(u"Auditors"_s)), QStringList {u"Pen testers"_s});
    m_model->setText(u"pen"_s);
    QTRY_COMPARE(texts(), QStringList {u"Auditors"_s});
    QTRY_COMPARE(texts(at(u"Auditors"_s)), QStringList {u"Pen testers"_s});
    m_model->setText(u"email:mei"_s); // not a field of groups
    QTRY_COMPARE(texts(), QStringList {u"Auditors"_s});
}

void GroupTreeModelTest::groupsAreDroppedOnGroups()
{
    QVERIFY(m_directory->apply({nesting(Verb::Add, u"Auditors"_s, u"Pen testers"_s)}));
    make();
    const QModelIndex auditors = open(u"Auditors"_s);
    const QModelIndex crew = at(u"Field crew north"_s);
    const QModelIndex testers = at(u"Pen testers"_s, auditors);
    const std::unique_ptr<QMimeData> inner(m_model->mimeData({testers}));
    const std::unique_ptr<QMimeData> outer(m_model->mimeData({auditors}));
    const auto canDrop = [this](const std::unique_ptr<QMimeData> &data, const QModelIndex &on) { return m_model->canDropMimeData(data.get(), Qt::CopyAction, -1, -1, on); };
    QVERIFY(canDrop(inner, crew));
    QVERIFY(canDrop(outer, crew));
    QVERIFY(!canDrop(outer, auditors)); // itself
    QVERIFY(!canDrop(outer, testers)); // what it holds
    QVERIFY(!canDrop(inner, m_model->indexOfGroup({})));
    QVERIFY(canDrop(inner, {})); // out of the outer one
    QVERIFY(!canDrop(outer, {}));
    QSignalSpy dropped(m_model.get(), &GroupTreeModel::droppedOn);
    QVERIFY(m_model->dropMimeData(outer.get(), Qt::CopyAction, -1, -1, crew));
    QCOMPARE(dropped.first().at(0).value<GroupRef>(), m_model->groupAt(crew));
    QCOMPARE(dropped.first().at(1).value<Drag>().groups, QStringList {m_model->groupAt(auditors).uuid});
    QSignalSpy outside(m_model.get(), &GroupTreeModel::droppedOutside);
    QVERIFY(m_model->dropMimeData(inner.get(), Qt::CopyAction, -1, -1, {}));
    QCOMPARE(outside.first().at(0).value<Drag>().within, m_model->groupAt(auditors).uuid);
    QCOMPARE(outside.first().at(0).value<Drag>().groups, QStringList {m_model->groupAt(testers).uuid});
}

// The tester opens every branch it sees.
void GroupTreeModelTest::staysSoundUnderAnyChange()
{
    m_model = std::make_unique<GroupTreeModel>(m_directory->workspace(), GroupTreeModel::WithUngrouped | GroupTreeModel::WithTeams);
    const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto crew = [this] { return texts(at(u"Field crew north"_s)); };
    QTRY_COMPARE(crew().size(), 2);
    QVERIFY(m_directory->apply({change::removeMember(u"Field crew north"_s, addressOf(u"Mei Chen"_s)), change::addGroup(u"Bakers"_s)}));
    QTRY_COMPARE(crew().size(), 1);
    QVERIFY(m_directory->apply({change::renameGroup(u"Auditors"_s, u"Surveyors"_s), change::addMember(u"Field crew north"_s, addressOf(u"João Pereira"_s))}));
    QTRY_COMPARE(crew().size(), 2);
    m_model->setText(u"mei"_s);
    QTRY_COMPARE(texts(), QStringList {u"Pen testers"_s});
    m_model->setText({});
    QTRY_COMPARE(texts(), QStringList({u"Default Group"_s, u"Bakers"_s, u"Field crew north"_s, u"Pen testers"_s, u"Surveyors"_s, u"Users without a group"_s}));
}

QTEST_GUILESS_MAIN(GroupTreeModelTest)

#include "GroupTreeModelTest.moc"
