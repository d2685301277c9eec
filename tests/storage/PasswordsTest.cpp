// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Password.h"
#include "storage/Writer.h"
#include "support/TestWorkspace.h"

#include <QFile>

#include <atomic>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Noon = 1'790'000'000'000; // 2026-09-21
const QString Ada = u"ada@northwind.example"_s; // the only administrator, who signs in with a password
const QString Kim = u"kim@x.example"_s; // likewise
const QString Lee = u"lee@x.example"_s; // through a provider
const QString Words = u"glacier tuba onion ninety"_s;

} // namespace

// Passwords of accounts, on each engine: what is kept, what is told, who works in a file without one.
class PasswordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_hash = *Password::hash(Words); }
    void init();
    void isToldAndNotShown();
    void isTakenAway();
    void isNotTakenBack();
    void whoSignsInElsewhereHasNone();
    void timesAreNotSetByHand();
    void whoMayNotSetsNone();
    void nobodyComesInAsWhoMayMore();
    void goesWithTheUser();
    void aFileIsOpenedWithIt();
    void nobodyShutsThemselvesOut();
    void strangersAreToldTheSame();
    void strangersTakeAsMuchWork();
    void itStandsInNoOtherPlace();
    void cleanup();

private:
    static void fill(TestWorkspace &workspace);
    Result<Outcome> set(const QString &user, bool temporary = false) { return (*m_workspace)->setPassword({.user = user, .hash = m_hash, .temporary = temporary}, u"forgotten"_s).result(); }
    QString cell(const QString &email, Column column) { return m_workspace->rows({Table::Users, u"email:"_s + email, {}, {}}, {column}).value(0); }
    Result<std::unique_ptr<Workspace>> open(const QString &email, const std::optional<QString> &password);

    QString m_hash;
    std::shared_ptr<std::atomic<qint64>> m_now;
    WorkspaceMould m_mould {&PasswordsTest::fill};
    std::unique_ptr<TestWorkspace> m_workspace;
};

// What stands before each test.
void PasswordsTest::fill(TestWorkspace &workspace)
{
    MUSTER_VERIFY(workspace.apply({newUser(Kim, {{Field::Status, u"active"_s}, {Field::SignIn, u"password"_s}, {Field::Roles, QStringList {u"analyst"_s}}}),
        newUser(Lee, {{Field::Status, u"active"_s}, {Field::Roles, QStringList {u"analyst"_s}}}), change::editWorkspace({{Field::Deletion, u"any"_s}})}));
}

void PasswordsTest::init()
{
    m_now = std::make_shared<std::atomic<qint64>>(Noon);
    m_workspace = m_mould.cast([now = m_now] { return now->load(); });
}

void PasswordsTest::cleanup()
{
    const Result<WorkspaceReport> verified = (*m_workspace)->verify().result();
    MUSTER_VERIFY(verified);
    QCOMPARE(faultsOf(*verified), QString());
}

Result<std::unique_ptr<Workspace>> PasswordsTest::open(const QString &email, const std::optional<QString> &password)
{
    OpenOptions options = m_workspace->options();
    options.operatorEmail = email;
    options.password = password;
    return Workspace::open(m_workspace->path(), options);
}

void PasswordsTest::isToldAndNotShown()
{
    const Result<Outcome> outcome = set(Kim, true);
    MUSTER_VERIFY(outcome);
    QCOMPARE(cell(Kim, Column::PasswordChanged).isEmpty(), false);
    QCOMPARE(cell(Kim, Column::PasswordTemporary), u"true"_s);
    QCOMPARE(m_workspace->rows({.table = Table::Events, .sort = {{Column::Event, Qt::DescendingOrder}}}, {Column::Reason}).first(), u"forgotten"_s);
    *m_now += 1000;
    MUSTER_VERIFY(set(Kim)); // another time
    QCOMPARE(cell(Kim, Column::PasswordTemporary), u"false"_s);
}

void PasswordsTest::isTakenAway()
{
    MUSTER_VERIFY(set(Kim, true));
    MUSTER_VERIFY((*m_workspace)->setPassword({.user = Kim}).result());
    QCOMPARE(cell(Kim, Column::PasswordChanged), QString());
    QCOMPARE(cell(Kim, Column::PasswordTemporary), u"false"_s);
    QCOMPARE((*m_workspace)->setPassword({.user = Kim}).result()->event, 0); // there is none
}

// What else was done by the event is.
void PasswordsTest::isNotTakenBack()
{
    const Result<Outcome> first = set(Kim);
    MUSTER_VERIFY(first);
    const Result<Outcome> undone = (*m_workspace)->undo(first->event).result();
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::PasswordStays);
    MUSTER_VERIFY((*m_workspace)->setPassword({.user = Kim}).result());
    QVERIFY(!(*m_workspace)->undo().result()); // one that is away is not known any more
}

void PasswordsTest::whoSignsInElsewhereHasNone()
{
    const Result<Outcome> refused = set(Lee);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::PasswordNotUsed);
}

void PasswordsTest::timesAreNotSetByHand()
{
    for (const Change &change : {change::editUser(Kim, {{Field::PasswordChanged, Noon}}), newUser(u"new@x.example"_s, {{Field::SignIn, u"password"_s}, {Field::PasswordChanged, Noon}})}) {
        const Result<Outcome> refused = m_workspace->apply({change});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::PasswordMissing);
    }
}

void PasswordsTest::whoMayNotSetsNone()
{
    OpenOptions options = m_workspace->options();
    options.operatorEmail = Kim;
    const Result<std::unique_ptr<Workspace>> door = Workspace::open(m_workspace->pathAs(Kim), options);
    MUSTER_VERIFY(door);
    for (const NewPassword &wanted : {NewPassword {.user = Ada, .hash = m_hash}, NewPassword {.user = Kim}}) { // nor takes one away
        const Result<Outcome> refused = (*door)->setPassword(wanted).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
    }
    const Result<Outcome> own = (*door)->setPassword({.user = Kim, .hash = m_hash}).result();
    QCOMPARE(own.has_value(), engineOfProgram() == Engine::Sqlite); // on a server their login has one
}

// Whoever sets a password, or has the address changed to which a link goes, could work as that account.
void PasswordsTest::nobodyComesInAsWhoMayMore()
{
    const QString help = u"help@x.example"_s;
    const QStringList some {u"users.view"_s, u"users.edit"_s};
    const auto account = [](const QString &email, const QString &role) { return newUser(email, {{Field::Status, u"active"_s}, {Field::SignIn, u"password"_s}, {Field::Roles, QStringList {role}}}); };
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::CorrectNames, true}}), change::addRole({{Field::Name, u"Help desk"_s}, {Field::Permissions, some}}),
        change::addRole({{Field::Name, u"Auditor"_s}, {Field::Permissions, some + QStringList {u"audit_log.view"_s}}}), account(help, u"Help desk"_s), account(u"peer@x.example"_s, u"Help desk"_s), account(u"auditor@x.example"_s, u"Auditor"_s)}));
    OpenOptions options = m_workspace->options();
    options.operatorEmail = help;
    const Result<std::unique_ptr<Workspace>> door = Workspace::open(m_workspace->pathAs(help), options);
    MUSTER_VERIFY(door);
    const auto missing = [](const Result<Outcome> &outcome) { return outcome || outcome.error().code != ErrorCode::NotAllowed ? u"none"_s : outcome.error().parameters.value(1); };
    const auto renamed = [&](const QString &from, const QString &to) { return (*door)->apply({{change::editUser(from, {{Field::Email, to}})}, {}, 0}).result(); };
    QCOMPARE(missing((*door)->setPassword({.user = u"auditor@x.example"_s, .hash = m_hash}).result()), u"audit_log.view"_s);
    QCOMPARE(missing(renamed(u"auditor@x.example"_s, u"mine@x.example"_s)), u"audit_log.view"_s);
    MUSTER_VERIFY((*door)->apply({{change::editUser(u"auditor@x.example"_s, {{Field::Phone, u"7"_s}})}, {}, 0}).result());
    MUSTER_VERIFY((*door)->setPassword({.user = u"peer@x.example"_s, .hash = m_hash}).result());
    MUSTER_VERIFY(renamed(u"peer@x.example"_s, u"other@x.example"_s));
}

void PasswordsTest::goesWithTheUser()
{
    MUSTER_VERIFY(set(Kim));
    MUSTER_VERIFY(m_workspace->apply({change::deleteUser(Kim)}));
    MUSTER_VERIFY((*m_workspace)->undo().result());
    QCOMPARE(cell(Kim, Column::PasswordChanged), QString()); // nobody has kept it
}

void PasswordsTest::aFileIsOpenedWithIt()
{
    if (engineOfProgram() != Engine::Sqlite)
        return; // a server's own logins decide
    MUSTER_VERIFY(open(Ada, {})); // nobody has one
    MUSTER_VERIFY(set(Ada));
    QCOMPARE(open(Ada, {}).error().code, ErrorCode::PasswordNeeded);
    QCOMPARE(open({}, {}).error().parameters, QStringList {Ada});
    QCOMPARE(open(Ada, u"wrong"_s).error().code, ErrorCode::PasswordWrong);
    MUSTER_VERIFY(open(Ada, Words));
    MUSTER_VERIFY(open({}, Words));
    // From then on nobody works without
    QCOMPARE(open(Kim, {}).error().code, ErrorCode::PasswordNeeded);
    QCOMPARE(open(Kim, Words).error().code, ErrorCode::PasswordWrong);
    MUSTER_VERIFY(set(Kim));
    MUSTER_VERIFY(open(Kim, Words));
}

// A password of somebody who may not administer keeps nobody out but them.
void PasswordsTest::nobodyShutsThemselvesOut()
{
    if (engineOfProgram() != Engine::Sqlite)
        return;
    MUSTER_VERIFY(set(Kim));
    MUSTER_VERIFY(open(Ada, {}));
    QCOMPARE(open(Kim, {}).error().code, ErrorCode::PasswordNeeded);
    MUSTER_VERIFY(m_workspace->apply({newUser(u"two@x.example"_s, {{Field::Status, u"active"_s}, {Field::SignIn, u"password"_s}, {Field::AccountType, u"admin"_s}, {Field::Roles, QStringList {u"administrator"_s}}})}));
    QCOMPARE(set(u"two@x.example"_s).error().code, ErrorCode::OwnPasswordFirst);
    MUSTER_VERIFY(set(Ada));
    MUSTER_VERIFY(set(u"two@x.example"_s));
}

void PasswordsTest::strangersAreToldTheSame()
{
    if (engineOfProgram() != Engine::Sqlite)
        return;
    MUSTER_VERIFY(set(Ada));
    QCOMPARE(open(u"nobody@x.example"_s, {}).error(), (Error {ErrorCode::PasswordNeeded, {u"nobody@x.example"_s}}));
    QCOMPARE(open(u"nobody@x.example"_s, Words).error(), (Error {ErrorCode::PasswordWrong, {u"nobody@x.example"_s}}));
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Kim, {{Field::Status, u"disabled"_s}})}));
    QCOMPARE(open(Kim, Words).error().code, ErrorCode::PasswordWrong);
}

// Or how long it takes would say who there is; times say nothing here, so what is worked on is counted.
void PasswordsTest::strangersTakeAsMuchWork()
{
    if (engineOfProgram() != Engine::Sqlite)
        return;
    const QString off = u"off@x.example"_s;
    const QString locked = u"locked@x.example"_s;
    Values likeKim {{Field::Status, u"active"_s}, {Field::SignIn, u"password"_s}, {Field::Roles, QStringList {u"analyst"_s}}};
    MUSTER_VERIFY(m_workspace->apply({newUser(off, likeKim)}));
    likeKim.set(Field::Locked, true);
    MUSTER_VERIFY(m_workspace->apply({newUser(locked, likeKim)}));
    for (const QString &email : {Ada, off, locked})
        MUSTER_VERIFY(set(email));
    MUSTER_VERIFY(m_workspace->apply({change::editUser(off, {{Field::Status, u"disabled"_s}})}));
    const auto workOf = [this](const QString &email, const QString &password) {
        const Password::Work before = Password::workDone();
        const bool opened = open(email, password).has_value();
        const Password::Work done = Password::workDone().since(before);
        return u"%1: %2 of %3 KiB, %4 passes"_s.arg(opened).arg(done.hashes).arg(done.memory).arg(done.passes);
    };
    QCOMPARE(workOf(Ada, Words), u"1: 1 of 65536 KiB, 3 passes"_s);
    const QString refused = u"0: 1 of 65536 KiB, 3 passes"_s;
    for (const QString &email : {Ada, u"nobody@x.example"_s, u"no address"_s, Kim, Lee, off, locked}) { // Kim has none yet, Lee never will
        const QString work = workOf(email, u"wrong"_s);
        QVERIFY2(work == refused, qPrintable(email + u' ' + work));
    }
    QCOMPARE(workOf(off, Words), refused); // theirs
    QCOMPARE(workOf(locked, Words), refused);
}

void PasswordsTest::itStandsInNoOtherPlace()
{
    MUSTER_VERIFY(set(Kim));
    for (const Table table : {Table::Users, Table::Events, Table::Entries}) {
        for (const FieldDefinition &column : columnsOf(table)) {
            const QStringList cells = m_workspace->rows({table, {}, {}, {}}, {column.field});
            for (const QString &one : cells)
                QVERIFY2(!one.contains(u"argon2"_s) && !one.contains(Words), qPrintable(one));
        }
    }
}

QTEST_GUILESS_MAIN(PasswordsTest)
#include "PasswordsTest.moc"
