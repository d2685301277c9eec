// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Selection.h"
#include "storage/Writer.h"
#include "support/OperatorWindow.h"
#include "support/WrittenActions.h"

#include <QAction>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const QString Argon2 = u"$argon2id$v=19$m=65536,t=3,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY"_s;

QString accountOf(const QString &state)
{
    return QString(state).replace(u'/', u'.') + u"@x.example"_s;
}

} // namespace

// Every action on an account of every state and sign-in method is as it is written, in the engine and in the window (tests/data/actions.txt).
class ActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isAsWritten_data();
    void isAsWritten();
    void anActionOfManyIsEachOfThem();
    void fiveThousandAtOnce();

private:
    QChar engineSays(const QString &action, const QString &user);
    ObjectRow userOf(const QString &address);

    TestWorkspace m_workspace;
    std::unique_ptr<OperatorWindow> m_window;
};

// As they come about: those that are locked failed too often.
void ActionsTest::initTestCase()
{
    MUSTER_VERIFY(m_workspace.apply({change::editWorkspace({{Field::LockAfter, qint64(1)}}), sendingMail()}));
    const QStringList states = writtenActions().first().mid(1);
    QCOMPARE(states.size(), 8);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const QString &state : states) {
        Values set = valuesOf(state);
        set.set(Field::Roles, QStringList {u"standard-user"_s});
        MUSTER_VERIFY(m_workspace.apply({newUser(accountOf(state), set)}));
        if (state.startsWith("locked"_L1))
            QCOMPARE(m_workspace->takeSignIns({{.user = accountOf(state), .at = now, .outcome = SignInReport::Outcome::Failure}}).result()->locked, 1);
    }
    m_window = std::make_unique<OperatorWindow>(m_workspace, u"ada@northwind.example"_s);
    QTRY_VERIFY(m_window->knowsRoles());
}

void ActionsTest::isAsWritten_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QChar>("cell");
    const QVector<QStringList> rows = writtenActions();
    for (const QStringList &row : rows.mid(1)) {
        QCOMPARE(row.size(), rows.first().size());
        const QString policy = row.first().section(u'(', 1).chopped(row.first().contains(u'(') ? 1 : 0);
        for (qsizetype i = 1; i < row.size(); ++i)
            QTest::newRow(qPrintable(row.first() + u' ' + rows.first().at(i))) << row.first().section(u'(', 0, 0) << policy << rows.first().at(i) << row.at(i).front();
    }
}

void ActionsTest::isAsWritten()
{
    QFETCH(QString, action);
    QFETCH(QString, policy);
    QFETCH(QString, state);
    QFETCH(QChar, cell);
    if (!policy.isEmpty()) {
        MUSTER_VERIFY(m_window->context().workspace().apply({{change::editWorkspace({{Field::Deletion, policy}})}, {}, 0}).result());
        QTRY_COMPARE(keyOf(m_window->context().state().deletion), policy);
    }
    QCOMPARE(engineSays(action, accountOf(state)), cell);
    m_window->context().setSelection({.rows = {userOf(accountOf(state))}});
    const QAction *const command = m_window->action(action);
    QVERIFY(command);
    QVERIFY2(command->isEnabled() == (cell == u'+'), qPrintable(command->property("disabledReason").toString()));
    QVERIFY(command->isEnabled() || !command->property("disabledReason").toString().isEmpty());
}

// Of a password there is no plan: it is set, and taken away again.
QChar ActionsTest::engineSays(const QString &action, const QString &user)
{
    if (action == "users.password"_L1) {
        const Result<Outcome> set = m_workspace->setPassword({.user = user, .hash = Argon2}).result();
        return set && m_workspace->setPassword({.user = user}).result() ? u'+' : u'x';
    }
    const Result<Plan> plan = m_workspace.preview({changeOf(action, user)});
    return !plan ? u'?' : plan->refused > 0 ? u'x' : plan->happening > 0 ? u'+' : u'-';
}

ObjectRow ActionsTest::userOf(const QString &address)
{
    const Result<Listing> found = m_workspace->read(ListIds {{.table = Table::Users, .text = u"email:"_s + address}, 0}).result();
    const Result<QVector<Row>> rows = m_workspace->read(ReadRows {Table::Users, found->ids}).result();
    return {Table::Users, rows->first()};
}

// On all of them at once: done to those where it can be, and the plan says of the others why not.
void ActionsTest::anActionOfManyIsEachOfThem()
{
    const QVector<QStringList> rows = writtenActions();
    MUSTER_VERIFY(m_workspace.apply({change::editWorkspace({{Field::Deletion, u"pending"_s}, {Field::LockWithin, qint64(20)}})}));
    for (const QStringList &row : rows.mid(1)) {
        if (row.first() == "users.password"_L1 || (row.first().contains(u'(') && !row.first().contains(u"(pending)"_s)))
            continue;
        QVector<Change> changes;
        for (const QString &state : rows.first().mid(1))
            changes.append(changeOf(row.first().section(u'(', 0, 0), accountOf(state)));
        const Result<Plan> plan = m_workspace.preview(changes);
        MUSTER_VERIFY(plan);
        QCOMPARE(plan->happening, int(row.mid(1).count(u"+"_s)));
        QCOMPARE(plan->idle, int(row.mid(1).count(u"-"_s)));
        QCOMPARE(plan->refused, int(row.mid(1).count(u"x"_s)));
        for (const PlanItem &item : plan->items)
            QVERIFY(!item.refusal || !item.refusal->parameters.isEmpty()); // names whom
    }
}

// Planned, done as one change, and taken back where that makes sense: sessions that are over stay so, and it says why.
void ActionsTest::fiveThousandAtOnce()
{
    constexpr int Many = 5'000;
    QVector<Change> added;
    for (int i = 0; i < Many; ++i)
        added.append(newUser(u"many%1@x.example"_s.arg(i), {{Field::Status, u"active"_s}, {Field::Mfa, true}, {Field::SignIn, u"password"_s}, {Field::Roles, QStringList {u"analyst"_s}}}));
    MUSTER_VERIFY(m_workspace.apply({change::editWorkspace({{Field::Deletion, u"any"_s}})}));
    MUSTER_VERIFY(m_workspace.apply(added));
    const auto everybody = [this] {
        QStringList rows = m_workspace.rows({Table::Users, u"many"_s, {}, {}, true, true}, {Column::Email, Column::Status, Column::Mfa});
        rows.sort(); // whoever was deleted and comes back has another number
        return rows;
    };
    const QStringList before = everybody();
    QCOMPARE(before.size(), Many);
    for (const QString &action : {u"users.deactivate"_s, u"users.resetMfa"_s, u"users.endSessions"_s, u"users.resetPassword"_s, u"users.delete"_s}) {
        QVector<Change> changes;
        for (int i = 0; i < Many; ++i)
            changes.append(changeOf(action, u"many%1@x.example"_s.arg(i)));
        const Result<Plan> plan = m_workspace.preview(changes);
        MUSTER_VERIFY(plan);
        QCOMPARE(plan->happening, Many);
        const Result<Outcome> done = m_workspace.apply(changes);
        MUSTER_VERIFY(done);
        const Result<Outcome> undone = m_workspace->undo(done->event, {.withLater = true}).result();
        if (action == "users.endSessions"_L1)
            QCOMPARE(undone.error().code, ErrorCode::SessionsStayEnded);
        else
            MUSTER_VERIFY(undone);
        QCOMPARE(everybody(), before);
    }
}

QTEST_MAIN(ActionsTest)
#include "ActionsTest.moc"
