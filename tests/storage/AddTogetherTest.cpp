// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ChangeSource.h"
#include "storage/queries/Trail.h"
#include "support/TestWorkspace.h"

using namespace muster;
using namespace Qt::StringLiterals;

// Many accounts of one set are added together where the engine is far away: each is judged and recorded as by itself.
class AddTogetherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachIsJudgedByItself();
    void oneThatIsRefusedStopsAll();
    void whatNamesAnotherComesAfterIt();
    void aPreviewAddsNone();
    void takesFewStatements();

private:
    Result<Outcome> apply(const QVector<Change> &changes, OnRefusal onRefusal = OnRefusal::Stop) { return (*m_workspace)->apply({changes, {}, 0}, onRefusal).result(); }
    void verify();

    WorkspaceMould m_mould;
    std::unique_ptr<TestWorkspace> m_workspace;
};

static QString address(int number)
{
    return u"many%1@x.example"_s.arg(number);
}

static Change person(int number)
{
    return newUser(address(number), {{Field::FirstName, number % 3 ? u"Ann"_s : u"Łucja \U0001F600"_s}, {Field::LastName, u"O'Neil \\ %1"_s.arg(number)},
        {Field::Roles, number % 2 ? QStringList {u"analyst"_s} : QStringList {}}, {Field::Phone, number % 5 ? u""_s : u"+49 %1"_s.arg(number)}});
}

void AddTogetherTest::init()
{
    m_workspace = m_mould.cast();
}

void AddTogetherTest::verify()
{
    const Result<WorkspaceReport> report = (*m_workspace)->verify().result();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
}

void AddTogetherTest::eachIsJudgedByItself()
{
    constexpr int Count = 1'250; // more than go together
    MUSTER_VERIFY(apply({newUser(u"Taken@x.example"_s)}));
    const QStringList before = m_workspace->everything();
    QVector<Change> changes;
    for (int i = 0; i < Count; ++i)
        changes.append(person(i));
    changes.insert(10, newUser(u"taken@X.example"_s)); // whom it has already
    changes.insert(20, newUser(u"MANY5@x.example"_s)); // who stands before it in the set
    changes.insert(30, newUser(u"no address"_s));
    changes.insert(40, newUser(u"other@x.example"_s, {{Field::Roles, QStringList {u"no such role"_s}}}));
    changes.insert(700, newUser(address(1'249))); // the first of two has it, so the last one is refused
    changes.append(newUser(u"taken@x.example"_s));
    const Result<Outcome> outcome = apply(changes, OnRefusal::PassOver);
    MUSTER_VERIFY(outcome);
    QStringList refused;
    for (const PlanItem &item : outcome->refused)
        refused.append(u"%1 %2"_s.arg(item.index).arg(int(item.refusal->code)));
    const auto said = [](int index, ErrorCode code) { return u"%1 %2"_s.arg(index).arg(int(code)); };
    QCOMPARE(refused, (QStringList {said(10, ErrorCode::EmailTaken), said(20, ErrorCode::EmailTaken), said(30, ErrorCode::InvalidEmail), said(40, ErrorCode::RoleNotFound),
        said(1'254, ErrorCode::EmailTaken), said(1'255, ErrorCode::EmailTaken)}));
    QCOMPARE(outcome->changes, Count);
    QCOMPARE(m_workspace->users(u"many"_s).size(), Count);
    QCOMPARE(m_workspace->users(u"many role:analyst"_s).size(), Count / 2 - 1); // the last one came without
    QCOMPARE(m_workspace->rows({Table::Users, u"email:many15@x.example"_s, {}, {}}, {Column::FirstName, Column::LastName, Column::Roles, Column::Phone}), QStringList {u"Łucja \U0001F600|O'Neil \\ 15|Analyst|+49 15"_s});
    QCOMPARE(m_workspace->users(u"lucja o'neil"_s).size(), m_workspace->users(u"łucja"_s).size());
    verify();
    MUSTER_VERIFY((*m_workspace)->undo().result());
    QCOMPARE(m_workspace->everything(), before);
    MUSTER_VERIFY((*m_workspace)->redo().result());
    QCOMPARE(m_workspace->users(u"many"_s).size(), Count);
    verify();
}

void AddTogetherTest::oneThatIsRefusedStopsAll()
{
    QVector<Change> changes;
    for (int i = 0; i < 600; ++i)
        changes.append(person(i));
    changes.append(person(3));
    const Result<Outcome> outcome = apply(changes);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::EmailTaken);
    QVERIFY(outcome.error().parameters.first().contains(address(3)));
    QCOMPARE(m_workspace->users({}).size(), 1);
    changes.removeLast();
    MUSTER_VERIFY(apply(changes));
    verify();
}

void AddTogetherTest::whatNamesAnotherComesAfterIt()
{
    const QString id = u"00000000-0000-4000-8000-000000000009"_s;
    Change underling = person(4);
    underling.set.set(Field::Manager, address(3));
    Change theirs = person(6);
    theirs.set.set(Field::Manager, id);
    const QVector<Change> changes {person(1), person(2), person(3), underling, change::addUser({{Field::Email, address(5)}}, id), theirs, person(7), change::addGroup(u"G"_s), change::addMember(u"G"_s, address(7)),
        person(8), change::editUser(address(8), {{Field::Department, u"New"_s}}), change::addMember(u"G"_s, address(1))};
    MUSTER_VERIFY(apply(changes));
    QCOMPARE(m_workspace->users(u"many"_s).size(), 8);
    QCOMPARE(m_workspace->users(u"group:G"_s).size(), 2);
    QCOMPARE(m_workspace->rows({Table::Users, u"email:many6@x.example"_s, {}, {}}, {Column::Manager}).first().isEmpty(), false);
    QCOMPARE(m_workspace->users(u"department:new"_s), QStringList {address(8)});
    verify();
}

void AddTogetherTest::aPreviewAddsNone()
{
    QVector<Change> changes;
    for (int i = 0; i < 700; ++i)
        changes.append(person(i));
    changes.append(person(3));
    const Result<Plan> plan = m_workspace->preview(changes);
    MUSTER_VERIFY(plan);
    QCOMPARE(plan->happening, 700);
    QCOMPARE(plan->refused, 1);
    QCOMPARE(m_workspace->users({}).size(), 1);
    changes.removeLast();
    MUSTER_VERIFY(apply(changes));
}

// Of a server, each is a round trip.
void AddTogetherTest::takesFewStatements()
{
    if (engineOfProgram() != Engine::Postgresql)
        return;
    const PostgresServer &server = PostgresServer::instance();
    server.sql(u"ALTER DATABASE %1 SET log_statement = 'all'"_s.arg(PostgresServer::databaseOf(m_workspace->path())));
    MUSTER_VERIFY(m_workspace->reopen());
    QVector<Change> changes;
    for (int i = 0; i < 1'000; ++i)
        changes.append(person(i));
    const qsizetype before = server.log().size();
    MUSTER_VERIFY(apply(changes));
    const QString log = server.log().mid(before);
    const qsizetype statements = log.count(u"LOG:  execute"_s) + log.count(u"LOG:  statement"_s);
    QVERIFY2(statements < 100, qPrintable(QString::number(statements)));
}

QTEST_GUILESS_MAIN(AddTogetherTest)
#include "AddTogetherTest.moc"
