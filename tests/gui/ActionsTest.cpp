// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Selection.h"
#include "storage/Writer.h"
#include "storage/mails/Outbox.h"
#include "support/OperatorWindow.h"
#include "support/WrittenActions.h"

#include <QAction>

#include <atomic>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const QString Argon2 = u"$argon2id$v=19$m=65536,t=3,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY"_s;

QString accountOf(const QString &state)
{
    return QString(state).replace(u'/', u'.') + u"@x.example"_s;
}

constexpr int Many = 5'000;

// What is done to many at once.
struct OfMany
{
    QString name;
    Values like; // of each account
    std::function<Change(const QString &user)> make;
    QString found {}; // asks for those to whom it is done; %1: their domain
    int count = Many; // of these afterwards
    Table table = Table::Users;
    std::function<Change(const QString &user)> before {}; // is done first
    bool isMail = false;
    std::optional<ErrorCode> stays {}; // why it cannot be taken back
};

Values account(const QString &status, const Values &more = {})
{
    Values all {{Field::Status, status}, {Field::SignIn, u"password"_s}, {Field::Roles, QStringList {u"analyst"_s}}};
    for (const Values::Entry &entry : more)
        all.set(entry.field, entry.value);
    return all;
}

const QVector<OfMany> &ofMany()
{
    static const auto written = [](const QString &action) { return [action](const QString &user) { return changeOf(action, user); }; };
    static const auto set = [](Field field, const QVariant &value) { return [field, value](const QString &user) { return change::editUser(user, {{field, value}}); }; };
    static const auto join = [](const QString &user) { return change::addMember(u"Crew"_s, user); };
    static const auto assign = [](const QString &user) { return change::assignUser(u"Alpha"_s, user); };
    static const QStringList two {u"analyst"_s, u"standard-user"_s};
    static const QVector<OfMany> all {
        {.name = u"activate"_s, .like = account(u"disabled"_s), .make = written(u"users.activate"_s), .found = u"domain:%1 status:active"_s},
        {.name = u"activate who is pending"_s, .like = account(u"pending"_s), .make = written(u"users.activate"_s), .found = u"domain:%1 status:active"_s},
        {.name = u"deactivate"_s, .like = account(u"active"_s), .make = written(u"users.deactivate"_s), .found = u"domain:%1 status:disabled"_s},
        {.name = u"unlock"_s, .like = account(u"active"_s, {{Field::Locked, true}}), .make = written(u"users.unlock"_s), .found = u"domain:%1 locked:no"_s},
        {.name = u"reset MFA"_s, .like = account(u"active"_s, {{Field::Mfa, true}}), .make = written(u"users.resetMfa"_s), .found = u"domain:%1 mfa:no"_s},
        {.name = u"end sessions"_s, .like = account(u"active"_s), .make = written(u"users.endSessions"_s), .stays = ErrorCode::SessionsStayEnded},
        {.name = u"reset the password"_s, .like = account(u"active"_s), .make = written(u"users.resetPassword"_s), .found = u"email:%1 state:waiting"_s, .table = Table::Mails, .isMail = true},
        {.name = u"resend the activation"_s, .like = account(u"pending"_s), .make = written(u"users.resendActivation"_s), .found = u"email:%1 state:waiting"_s, .table = Table::Mails, .isMail = true},
        {.name = u"free the seat"_s, .like = account(u"active"_s, {{Field::Roles, two}}), .make = written(u"users.freeSeat"_s), .found = u"domain:%1 status:disabled -role:standard"_s},
        {.name = u"give a role"_s, .like = account(u"active"_s), .make = set(Field::Roles, two), .found = u"domain:%1 role:standard"_s},
        {.name = u"take a role away"_s, .like = account(u"active"_s, {{Field::Roles, two}}), .make = set(Field::Roles, QStringList {u"analyst"_s}), .found = u"domain:%1 -role:standard"_s},
        {.name = u"put into a group"_s, .like = account(u"active"_s), .make = join, .found = u"domain:%1 group:Crew"_s},
        {.name = u"take out of a group"_s, .like = account(u"active"_s), .make = [](const QString &user) { return change::removeMember(u"Crew"_s, user); }, .found = u"domain:%1 group:none"_s, .before = join},
        {.name = u"put on a project"_s, .like = account(u"active"_s), .make = assign, .found = u"email:%1 project:Alpha"_s, .table = Table::Assignments},
        {.name = u"take off a project"_s, .like = account(u"active"_s), .make = [](const QString &user) { return change::unassignUser(u"Alpha"_s, user); }, .found = u"email:%1 project:Alpha"_s, .count = 0, .table = Table::Assignments, .before = assign},
        {.name = u"put in the Default Group"_s, .like = account(u"active"_s), .make = set(Field::DefaultGroup, true), .found = u"domain:%1 default:yes"_s},
        {.name = u"take out of the Default Group"_s, .like = account(u"active"_s, {{Field::DefaultGroup, true}}), .make = set(Field::DefaultGroup, false), .found = u"domain:%1 default:no"_s},
        {.name = u"delete"_s, .like = account(u"active"_s), .make = written(u"users.delete"_s), .found = u"domain:%1"_s, .count = 0},
    };
    return all;
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
    void fiveThousandAtOnce_data();
    void fiveThousandAtOnce();

private:
    QChar engineSays(const QString &action, const QString &user);
    ObjectRow userOf(const QString &address);
    QStringList everybody(const QString &domain);

    std::shared_ptr<std::atomic<qint64>> m_ahead = std::make_shared<std::atomic<qint64>>(0); // milliseconds
    TestWorkspace m_workspace {[ahead = m_ahead] { return QDateTime::currentMSecsSinceEpoch() + ahead->load(); }};
    std::unique_ptr<OperatorWindow> m_window;
};

// As they come about: those that are locked failed too often.
void ActionsTest::initTestCase()
{
    MUSTER_VERIFY(m_workspace.apply({change::editWorkspace({{Field::LockAfter, qint64(1)}}), sendingMail(), change::addGroup(u"Crew"_s), change::addProject(u"Alpha"_s)}));
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

// Without when mails were asked for: what has gone stays.
QStringList ActionsTest::everybody(const QString &domain)
{
    QStringList rows = m_workspace.rows({Table::Users, u"domain:"_s + domain, {}, {}, true, true},
        {Column::Email, Column::Status, Column::Locked, Column::Mfa, Column::Roles, Column::Groups, Column::DefaultGroup});
    rows.sort(); // whoever was deleted and comes back has another number
    return rows;
}

void ActionsTest::fiveThousandAtOnce_data()
{
    QTest::addColumn<int>("row");
    for (int row = 0; row < int(ofMany().size()); ++row)
        QTest::newRow(qPrintable(ofMany().at(row).name)) << row;
}

// Planned, done as one change, and taken back where that makes sense: sessions that are over stay so, and a mail that went stays sent, and it says why.
void ActionsTest::fiveThousandAtOnce()
{
    QFETCH(int, row);
    const OfMany &of = ofMany().at(row);
    m_window.reset(); // which would send the mails
    const QString domain = u"many%1.example"_s.arg(row);
    const auto all = [&domain](const std::function<Change(const QString &user)> &make) {
        QVector<Change> changes;
        for (int i = 0; i < Many; ++i)
            changes.append(make(u"u%1@%2"_s.arg(i).arg(domain)));
        return changes;
    };
    const auto found = [&] { return of.found.isEmpty() ? -1 : int(m_workspace.rows({of.table, of.found.arg(domain), {}, {}, true, true}, {Column::Email}).size()); };
    // Without mails: who is added asks for none
    MUSTER_VERIFY(m_workspace.apply({change::editWorkspace({{Field::Deletion, u"any"_s}, {Field::MailServer, u""_s}})}));
    MUSTER_VERIFY(m_workspace.apply(all([&of](const QString &user) { return newUser(user, of.like); })));
    MUSTER_VERIFY(m_workspace.apply({sendingMail()}));
    if (of.before)
        MUSTER_VERIFY(m_workspace.apply(all(of.before)));
    const QStringList before = everybody(domain);
    QCOMPARE(before.size(), Many);
    const int foundBefore = found();
    QCOMPARE(foundBefore, of.found.isEmpty() ? -1 : Many - of.count);

    const QVector<Change> changes = all(of.make);
    const Result<Plan> plan = m_workspace.preview(changes);
    MUSTER_VERIFY(plan);
    QCOMPARE(plan->happening, Many);
    QCOMPARE(plan->idle + plan->refused, 0);
    QCOMPARE(everybody(domain), before); // it was only asked
    const Result<Outcome> done = m_workspace.apply(changes);
    MUSTER_VERIFY(done);
    QCOMPARE(done->changes, Many);
    QCOMPARE(found(), of.found.isEmpty() ? -1 : of.count);

    const Result<Outcome> undone = m_workspace->undo(done->event, {.withLater = true}).result();
    QCOMPARE(undone.has_value(), !of.stays);
    if (of.stays)
        QCOMPARE(undone.error().code, *of.stays);
    QCOMPARE(everybody(domain), before);
    QCOMPARE(found(), foundBefore);
    if (!of.isMail)
        return;

    // Of mails that one has taken on, this one stays, and the others can be taken back
    const Result<Outcome> again = m_workspace.apply(changes);
    MUSTER_VERIFY(again);
    *m_ahead += Outbox::Hold;
    std::optional<ClaimedMail> mail;
    do {
        mail = m_workspace->claimMail().result().value();
    } while (mail && !mail->address.endsWith(domain)); // others wait longer
    QVERIFY(mail);
    const Result<Outcome> whole = m_workspace->undo(again->event, {.withLater = true}).result();
    QVERIFY(!whole);
    QCOMPARE(whole.error(), (Error {ErrorCode::MailWent, {mail->address}}));
    QCOMPARE(found(), Many - 1);
    const Result<Outcome> others = m_workspace->undo(again->event, {.withLater = true, .onRefusal = OnRefusal::PassOver}).result();
    MUSTER_VERIFY(others);
    QCOMPARE(others->leftOut, 1);
    QCOMPARE(found(), 0);
}

QTEST_MAIN(ActionsTest)
#include "ActionsTest.moc"
