// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Selection.h"
#include "storage/Writer.h"
#include "support/OperatorWindow.h"
#include "support/WrittenActions.h"

#include <QAction>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const QStringList policies {u"never"_s, u"pending"_s, u"any"_s};

QString accountOf(const QString &like, const QString &state)
{
    return like + u'.' + QString(state).replace(u'/', u'.') + u"@x.example"_s;
}

// Those that an operator may want to change, in every state; the operator is in one.
QString accountOf(const OperatorKind &who, Target target, const QString &state)
{
    return target == Below ? accountOf(u"below"_s, state) : accountOf(target == Above ? operators.first().name : who.name, state);
}

} // namespace

// Every action, on an account of every state and sign-in method, by every operator, on everybody below, equal to and above them: what is written
// of the account (tests/data/actions.txt) and of the operator (tests/data/rights.txt) is what the engine does and what the window offers.
class EveryActionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isAsWritten_data();
    void isAsWritten();

private:
    bool mayWritten(const OperatorKind &who, Target target, const Change &change) const;
    bool isDone(Workspace &engine, const QString &action, const ObjectRow &object) const;
    QHash<QString, ObjectRow> accounts();

    TestWorkspace m_workspace;
    QMap<QString, QStringList> m_rights;
    QVector<QStringList> m_actions;
};

void EveryActionTest::initTestCase()
{
    makeOperators(m_workspace);
    m_rights = writtenRights();
    m_actions = writtenActions();
    MUSTER_VERIFY(m_workspace.apply({change::editWorkspace({{Field::LockAfter, qint64(1)}}), sendingMail()}));
    QVector<OperatorKind> kinds = operators;
    kinds.append({u"below"_s, u"standard"_s, {}});
    QVector<Change> added;
    QVector<SignInReport> failures;
    for (const QString &state : m_actions.first().mid(1)) {
        for (const OperatorKind &kind : std::as_const(kinds)) {
            Values set = valuesOf(state);
            set.set(Field::AccountType, kind.accountType);
            set.set(Field::Roles, kind.roles);
            added.append(newUser(accountOf(kind.name, state), set));
            if (state.startsWith("locked"_L1))
                failures.append({.user = accountOf(kind.name, state), .at = QDateTime::currentMSecsSinceEpoch(), .outcome = SignInReport::Outcome::Failure});
        }
    }
    MUSTER_VERIFY(m_workspace.apply(added));
    QCOMPARE(m_workspace->takeSignIns(failures).result()->locked, int(failures.size()));
}

void EveryActionTest::isAsWritten_data()
{
    QTest::addColumn<int>("who");
    QTest::addColumn<QString>("policy");
    for (const QString &policy : policies) {
        for (int i = 0; i < int(operators.size()); ++i)
            QTest::newRow(qPrintable(u"%1, %2"_s.arg(operators.at(i).name, policy))) << i << policy;
    }
}

void EveryActionTest::isAsWritten()
{
    QFETCH(int, who);
    QFETCH(QString, policy);
    const OperatorKind &kind = operators.at(who);
    MUSTER_VERIFY(m_workspace.apply({change::editWorkspace({{Field::Deletion, policy}})}));
    OperatorWindow window(m_workspace, addressOf(kind.name));
    const std::unique_ptr<Workspace> engine = openAs(m_workspace, addressOf(kind.name));
    QTRY_VERIFY(window.knowsRoles());
    const QHash<QString, ObjectRow> known = accounts();
    QStringList wrong;
    int can = 0;
    for (const QStringList &row : m_actions.mid(1)) {
        const QString action = row.first().section(u'(', 0, 0);
        const bool isOfPolicy = row.first().contains(u'(');
        if (isOfPolicy ? !row.first().contains(u'(' + policy + u')') : policy != policies.last()) // the others do not hang on it
            continue;
        for (qsizetype i = 1; i < row.size(); ++i) {
            for (const Target target : {Below, Equal, Above}) {
                const QString user = accountOf(kind, target, m_actions.first().at(i));
                const ObjectRow object = known.value(user);
                const bool isThere = action != "users.freeSeat"_L1 || object.value(Column::Licence).toBool();
                const bool written = row.at(i) == "+"_L1 && isThere && mayWritten(kind, target, changeOf(action, user));
                window.context().setSelection({.rows = {object}});
                const bool offered = window.action(action)->isEnabled();
                const bool done = isThere && isDone(*engine, action, object);
                if (offered != written || done != written)
                    wrong.append(u"%1 on %2: written %3, offered %4, done %5"_s.arg(action, user).arg(written).arg(offered).arg(done));
                can += written;
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    if (policy == policies.last())
        QCOMPARE(can > 0, who < 5); // the last two may do nothing
}

// All that it sets.
bool EveryActionTest::mayWritten(const OperatorKind &who, Target target, const Change &change) const
{
    const qsizetype column = std::find_if(operators.cbegin(), operators.cend(), [&who](const OperatorKind &one) { return one.name == who.name; }) - operators.cbegin();
    const QChar letter = u"sbea"_s.at(target);
    const auto may = [&](const QString &row) { return m_rights.value(row).value(column).contains(letter); };
    if (change.verb == Verb::Remove)
        return may(u"deleteUser"_s);
    return std::all_of(change.set.begin(), change.set.end(), [&may](const Values::Entry &entry) { return may(u"editUser."_s + keyOf(entry.field)); });
}

// A password has no plan: it is set, and taken away again. Whoever would give an administrator one and has none is told so before anything
// else: of these, the engine says by a change that needs the same.
bool EveryActionTest::isDone(Workspace &engine, const QString &action, const ObjectRow &object) const
{
    const QString user = object.text(Column::Email);
    if (action == "users.password"_L1) {
        const Result<Outcome> set = engine.setPassword({.user = user, .hash = u"$argon2id$v=19$m=65536,t=3,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY"_s}).result();
        if (!set && set.error().code == ErrorCode::OwnPasswordFirst)
            return object.text(Column::SignIn) == keyOf(SignIn::Password) && mayByEngine(engine, changeOf(action, user)).value_or(false);
        return set && engine.setPassword({.user = user}).result();
    }
    const Result<Plan> plan = engine.preview({{changeOf(action, user)}, {}, 0}).result();
    return plan && plan->happening > 0;
}

QHash<QString, ObjectRow> EveryActionTest::accounts()
{
    QHash<QString, ObjectRow> all;
    const Result<Listing> found = m_workspace->read(ListIds {{.table = Table::Users}, 0}).result();
    const Result<QVector<Row>> rows = m_workspace->read(ReadRows {Table::Users, found->ids}).result();
    for (const Row &row : *rows)
        all.insert(cellOf(Table::Users, row, Column::Email).toString(), {Table::Users, row});
    return all;
}

QTEST_MAIN(EveryActionTest)
#include "EveryActionTest.moc"
