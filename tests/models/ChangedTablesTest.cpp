// SPDX-License-Identifier: GPL-3.0-or-later
#include "Directory.h"

#include "models/GroupTreeModel.h"
#include "models/ProjectTreeModel.h"
#include "models/TableModel.h"

#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

// A model asks again when what it shows has changed, and otherwise asks nothing. Another model, which is made later and
// waits as long after a change, shows that the time to ask is over.
class ChangedTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void otherKindsAskNothing();
    void cellsAreReadWithoutListing();
    void orderAndMembershipAreListed();
    void whatAnotherProgramDoesCountsTheSame();
    void whatIsSearchedForIsListed();
    void treesAskNothingInVain();

private:
    int asked() const { return m_directory->workspace().questionsAsked(); }
    bool isReady(const TableModel &model) const { return model.state() == ResultPages::Ready && model.isComplete(); }
    QStringList shown(Column column) const;
    bool sees(const QString &project) const; // the model of projects does
    bool addProject(const QString &name, Workspace *by = nullptr);

    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<TableModel> m_users;
    std::unique_ptr<TableModel> m_projects;
};

void ChangedTablesTest::init()
{
    m_directory = std::make_unique<Directory>();
    QVERIFY(m_directory->apply({addUser(u"Bo Lund"_s), addUser(u"Cy Moss"_s), change::addGroup(u"North"_s), change::addProject(u"Alpha"_s),
        change::assignUser(u"Alpha"_s, addressOf(u"Bo Lund"_s))}));
    m_users = std::make_unique<TableModel>(m_directory->workspace(), Table::Users);
    m_users->setColumns({Column::Email, Column::Status, Column::Groups, Column::Projects});
    m_users->setQuery({.sort = {{Column::Email}}});
    QTRY_VERIFY(isReady(*m_users));
    m_projects = std::make_unique<TableModel>(m_directory->workspace(), Table::Projects);
    m_projects->setQuery(m_projects->query());
    QTRY_VERIFY(isReady(*m_projects));
}

void ChangedTablesTest::cleanup()
{
    m_projects.reset();
    m_users.reset();
    m_directory.reset();
}

QStringList ChangedTablesTest::shown(Column column) const
{
    QStringList texts;
    for (int row = 0; row < m_users->rowCount(); ++row)
        texts.append(m_users->cell(row, column).toStringList().join(u'+'));
    return texts;
}

bool ChangedTablesTest::sees(const QString &project) const
{
    return QTest::qWaitFor([&] {
        for (int row = 0; row < m_projects->rowCount(); ++row) {
            if (m_projects->cell(row, Column::Name).toString() == project)
                return isReady(*m_projects);
        }
        return false;
    });
}

bool ChangedTablesTest::addProject(const QString &name, Workspace *by)
{
    return Directory::applyTo(by ? *by : m_directory->workspace(), {change::addProject(name)}) && sees(name);
}

void ChangedTablesTest::otherKindsAskNothing()
{
    const int before = asked();
    QVERIFY(addProject(u"Beta"_s));
    QCOMPARE(asked() - before, 1); // the list of projects itself
    QVERIFY(m_directory->apply({change::editWorkspace({{Field::Organization, u"Südwind"_s}})}));
    QVERIFY(addProject(u"Gamma"_s));
    QCOMPARE(asked() - before, 2);
}

void ChangedTablesTest::cellsAreReadWithoutListing()
{
    const QSignalSpy states(m_users.get(), &TableModel::stateChanged);
    int before = asked();
    QVERIFY(m_directory->apply({change::editUser(addressOf(u"Cy Moss"_s), {{Field::Status, u"active"_s}})}));
    QTRY_COMPARE(shown(Column::Status), QStringList({u"active"_s, u"pending"_s, u"active"_s}));
    QCOMPARE(asked() - before, 1); // projects do not know it
    QVERIFY(m_directory->apply({change::addMember(u"North"_s, addressOf(u"Cy Moss"_s))}));
    QTRY_COMPARE(shown(Column::Groups), QStringList({QString(), QString(), u"North"_s}));
    QVERIFY(m_directory->apply({change::editProject(u"Alpha"_s, {{Field::Name, u"Omega"_s}})}));
    QTRY_COMPARE(shown(Column::Projects), QStringList({QString(), u"Omega"_s, QString()}));
    QVERIFY(m_directory->apply({change::assignGroup(u"Omega"_s, u"North"_s)}));
    QTRY_COMPARE(shown(Column::Projects), QStringList({QString(), u"Omega"_s, u"Omega"_s}));
    QCOMPARE(states.size(), 0); // nothing was listed: it never waited for ids
}

void ChangedTablesTest::orderAndMembershipAreListed()
{
    QVERIFY(m_directory->apply({addUser(u"Al Berg"_s)}));
    QTRY_COMPARE(shown(Column::Email).value(1), addressOf(u"Al Berg"_s));
    m_users->setSort({{Column::Groups, Qt::DescendingOrder}, {Column::Email}});
    QTRY_VERIFY(isReady(*m_users));
    QVERIFY(m_directory->apply({change::addMember(u"North"_s, addressOf(u"Cy Moss"_s))}));
    QTRY_COMPARE(shown(Column::Email).value(0), addressOf(u"Cy Moss"_s));
    m_users->setFilters({{Column::Status, {u"active"_s}}});
    QTRY_VERIFY(isReady(*m_users) && m_users->rowCount() == 1);
    QVERIFY(m_directory->apply({change::editUser(addressOf(u"Cy Moss"_s), {{Field::Status, u"active"_s}})}));
    QTRY_COMPARE(m_users->rowCount(), 2);
}

void ChangedTablesTest::whatAnotherProgramDoesCountsTheSame()
{
    const auto other = m_directory->another();
    QVERIFY(other);
    const int before = asked();
    QVERIFY(addProject(u"Beta"_s, other.get()));
    QCOMPARE(asked() - before, 1);
    QVERIFY(Directory::applyTo(*other, {change::editProject(u"Alpha"_s, {{Field::Name, u"Omega"_s}})}));
    QTRY_COMPARE(shown(Column::Projects), QStringList({QString(), u"Omega"_s, QString()}));
    QVERIFY(Directory::applyTo(*other, {addUser(u"Al Berg"_s)}));
    QTRY_COMPARE(m_users->rowCount(), 4);
}

void ChangedTablesTest::whatIsSearchedForIsListed()
{
    m_users->setText(u"project:omega"_s);
    QTRY_VERIFY(isReady(*m_users) && m_users->rowCount() == 0);
    QVERIFY(m_directory->apply({change::editProject(u"Alpha"_s, {{Field::Name, u"Omega"_s}})}));
    QTRY_COMPARE(shown(Column::Email), QStringList {addressOf(u"Bo Lund"_s)});
}

void ChangedTablesTest::treesAskNothingInVain()
{
    GroupTreeModel groups(m_directory->workspace());
    ProjectTreeModel projects(m_directory->workspace());
    QTRY_VERIFY(groups.state() == TreeModel::Ready && projects.state() == TreeModel::Ready);
    TableModel last(m_directory->workspace(), Table::Users); // made after them
    last.setQuery({.text = u"moss"_s});
    QTRY_VERIFY(isReady(last));
    const int before = asked();
    QVERIFY(m_directory->apply({change::editUser(addressOf(u"Cy Moss"_s), {{Field::Status, u"active"_s}})}));
    QTRY_COMPARE(last.cell(0, Column::Status).toString(), u"active"_s);
    QTRY_COMPARE(shown(Column::Status).value(2), u"active"_s);
    QCOMPARE(asked() - before, 2); // the two tables of users
    QVERIFY(m_directory->apply({change::addMember(u"North"_s, addressOf(u"Cy Moss"_s))}));
    const QModelIndex north = groups.indexOf(groups.keyOf(groups.index(groups.rowCount() - 1, 0)));
    QTRY_COMPARE(groups.groupAt(groups.index(north.row(), 0)).members, 1);
    QVERIFY(m_directory->apply({change::addProject(u"Beta"_s)}));
    QTRY_COMPARE(projects.rowCount(), 2);
}

QTEST_GUILESS_MAIN(ChangedTablesTest)

#include "ChangedTablesTest.moc"
