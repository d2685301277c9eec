// SPDX-License-Identifier: GPL-3.0-or-later
#include "Directory.h"

#include "models/GroupTreeModel.h"
#include "storage/index/UserIndex.h"
#include "support/StatementSteps.h"

#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace muster;
using namespace Qt::StringLiterals;

// What a letter costs in a tree: nothing that the letter before has found out already, and nothing that nobody waits for any more.
class TreeSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void branchesAreAskedOnceForAWord();
    void branchesAreThereAfterAMistake();
    void fewBranchesAreAskedAtOnce();
    void groupsAreReadOnceForAWord();
    void readsAnewWhatWasChanged();
    void aPageOfALargeGroupIsListed();

private:
    static constexpr int Members = 700;

    QModelIndex at(const QString &text, const QModelIndex &parent = {}) const;
    void search(const QString &text);

    StatementSteps m_listener;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<GroupTreeModel> m_model;
};

void TreeSearchTest::init()
{
    m_directory = std::make_unique<Directory>(Directory::Held);
    QVector<Change> changes {change::addGroup(u"Crew"_s), change::addGroup(u"Staff"_s)};
    for (int number = 0; number < Members; ++number) {
        changes.append(addUser(u"Carter %1"_s.arg(1000 + number)));
        changes.append(change::addMember(u"Crew"_s, addressOf(u"Carter %1"_s.arg(1000 + number))));
    }
    changes.append(change::addMember(u"Staff"_s, addressOf(u"Carter 1003"_s)));
    QVERIFY(m_directory->apply(changes));
    m_model = std::make_unique<GroupTreeModel>(m_directory->workspace());
    QTRY_COMPARE(m_model->state(), TreeModel::Ready);
    const UserIndex &index = *m_directory->workspace().userIndex();
    QTRY_VERIFY(index.isIdle() && index.bytes() > 0);
}

void TreeSearchTest::cleanup()
{
    m_model.reset();
    m_directory.reset();
}

QModelIndex TreeSearchTest::at(const QString &text, const QModelIndex &parent) const
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        if (const QModelIndex index = m_model->index(row, 0, parent); index.data().toString() == text)
            return index;
    }
    return {};
}

void TreeSearchTest::search(const QString &text)
{
    m_model->setText(text);
    QTRY_VERIFY(m_model->text() == text && m_model->state() == TreeModel::Ready);
}

// The next letter comes while a branch is on its way: what that would show is not what is wanted now.
void TreeSearchTest::branchesAreAskedOnceForAWord()
{
    const QSignalSpy loaded(m_model.get(), &TreeModel::branchLoaded);
    m_model->fetchMore(at(u"Crew"_s));
    m_model->setText(u"carter 1"_s);
    m_model->setText(u"carter 1003"_s);
    QTRY_COMPARE(m_model->rowCount(at(u"Crew"_s)), 1);
    QTRY_COMPARE(m_model->state(), TreeModel::Ready);
    QTest::qWait(100); // for whatever else there is
    QCOMPARE(loaded.size(), 1);
}

void TreeSearchTest::branchesAreThereAfterAMistake()
{
    const QSignalSpy mistakes(m_model.get(), &TreeModel::queryMistake);
    m_model->fetchMore(at(u"Staff"_s));
    m_model->setText(u"rloe:x"_s);
    QTRY_COMPARE(mistakes.size(), 1);
    QTRY_COMPARE(m_model->rowCount(at(u"Staff"_s)), 1);
}

// Somebody who wants something else meanwhile does not wait for all of them.
void TreeSearchTest::fewBranchesAreAskedAtOnce()
{
    QVector<Change> changes;
    constexpr int Branches = 20;
    for (int number = 0; number < Branches; ++number) {
        changes.append(change::addGroup(u"Crew %1"_s.arg(number)));
        changes.append(change::addMember(u"Crew %1"_s.arg(number), addressOf(u"Carter 1003"_s)));
    }
    QVERIFY(m_directory->apply(changes));
    QTRY_VERIFY(at(u"Crew 19"_s).isValid());
    const Workspace &workspace = m_directory->workspace();
    const QSignalSpy loaded(m_model.get(), &TreeModel::branchLoaded);
    const int before = workspace.questionsAsked();
    for (int number = 0; number < Branches; ++number)
        m_model->fetchMore(at(u"Crew %1"_s.arg(number)));
    QVERIFY(workspace.questionsAsked() - before < 4);
    QTRY_COMPARE(loaded.size(), Branches);
    QCOMPARE(m_model->rowCount(at(u"Crew 19"_s)), 1);
}

void TreeSearchTest::groupsAreReadOnceForAWord()
{
    const auto steps = [this](const QString &text) {
        const StatementSteps::Steps taken = StatementSteps::of([&] { search(text); });
        return std::accumulate(taken.cbegin(), taken.cend(), qint64(0));
    };
    search(u"c"_s);
    const qint64 same = steps(u"ca"_s);
    QVERIFY2(same < Members, qPrintable(u"%1 steps for groups of %2"_s.arg(same).arg(Members)));
}

void TreeSearchTest::readsAnewWhatWasChanged()
{
    search(u"c"_s);
    QCOMPARE(at(u"Staff"_s).data(CountRole).toString(), u"1"_s);
    QVERIFY(m_directory->apply({change::addMember(u"Staff"_s, addressOf(u"Carter 1004"_s))}));
    search(u"ca"_s);
    QCOMPARE(at(u"Staff"_s).data(CountRole).toString(), u"2"_s);
    QVERIFY(m_directory->apply({change::addUser({{Field::Email, u"x@x.example"_s}, {Field::FirstName, u"Carl"_s}}), change::addMember(u"Staff"_s, u"x@x.example"_s)}));
    QTRY_COMPARE(at(u"Staff"_s).data(CountRole).toString(), u"3"_s);
}

void TreeSearchTest::aPageOfALargeGroupIsListed()
{
    const qint64 before = m_directory->workspace().userIndex()->listed();
    m_model->fetchMore(at(u"Crew"_s));
    QTRY_COMPARE(m_model->rowCount(at(u"Crew"_s)), TreeModel::PageSize + 1);
    QCOMPARE(m_model->index(TreeModel::PageSize, 0, at(u"Crew"_s)).data().toString(), u"%1 more"_s.arg(Members - TreeModel::PageSize));
    QCOMPARE(m_directory->workspace().userIndex()->listed() - before, qint64(TreeModel::PageSize));
}

QTEST_GUILESS_MAIN(TreeSearchTest)
#include "TreeSearchTest.moc"
