// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/ReadAccess.h"
#include "storage/queries/SignInsSince.h"
#include "storage/queries/WorkspaceState.h"
#include "storage/signins/SignInTaker.h"
#include "support/TestWorkspace.h"

#include <QCryptographicHash>
#include <QSignalSpy>

#include <atomic>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Noon = 1'790'000'000'000; // 2026-09-21
constexpr qint64 Minute = 60'000;
const QString Ada = u"ada@northwind.example"_s; // the only administrator
const QString Kim = u"kim@x.example"_s;
const QString Lee = u"lee@x.example"_s;

SignInReport report(const QString &email, qint64 at, SignInReport::Outcome outcome = SignInReport::Outcome::Success, const QString &session = {})
{
    return {.user = email, .at = at, .outcome = outcome, .provider = u"SSO"_s, .address = u"192.0.2.7"_s, .session = session};
}

SignInReport failure(const QString &email, qint64 at)
{
    return report(email, at, SignInReport::Outcome::Failure);
}

QVector<SignInReport> failures(const QString &email, int count, qint64 from, qint64 step)
{
    QVector<SignInReport> all;
    for (int i = 0; i < count; ++i)
        all.append(failure(email, from + i * step));
    return all;
}

} // namespace

// What other systems report of sign-ins, on each engine: who came, who failed, who is locked for it, whose session is whose.
class SignInsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lastLoginIsTheLatest();
    void theFirstByAProviderActivates();
    void isFoundByEachKindOfId();
    void whatIsWrongIsLeftOutAndTold();
    void tooManyFailuresLock();
    void thePolicyDecides_data();
    void thePolicyDecides();
    void whatFailedBeforeAnUnlockDoesNotCount();
    void toldTwiceIsToldOnce();
    void theLastAdministratorIsNotLocked();
    void nobodyElseLocks();
    void sessionsComeAndGo();
    void sessionsAreEndedForGood();
    void theyEndWithADeactivation();
    void whatStaysHindersNoUndo();
    void theOldestSessionsGo();
    void noSessionIsKeptAsItIsCalled();
    void whoMayNotReportsNothing();
    void deletingTakesAlongAndUndoBringsBack();
    void theTrailSaysNothingOfIt();
    void windowsHearOfIt();
    void theIndexFollows();
    void accessOfALoginServer();
    void aReadOnlyAccountIsCapped();
    void cleanup();

private:
    static void fill(TestWorkspace &workspace);
    Result<TakenSignIns> take(const QVector<SignInReport> &lines) { return (*m_workspace)->takeSignIns(lines, {u"too many"_s, u"first"_s}).result(); }
    QString cell(const QString &email, Column column) { return m_workspace->rows({Table::Users, u"email:"_s + email, {}, {}}, {column}).value(0); }
    bool isLocked(const QString &email) { return cell(email, Column::Locked) == u"true"_s; }
    QStringList sessions(const QString &email) { return m_workspace->rows({Table::Sessions, u"email:"_s + email, {}, {}}, {Column::Session}); }

    std::shared_ptr<std::atomic<qint64>> m_now;
    WorkspaceMould m_mould {&SignInsTest::fill};
    std::unique_ptr<TestWorkspace> m_workspace;
};

// What stands before each test.
void SignInsTest::fill(TestWorkspace &workspace)
{
    for (const auto &[email, id] : {std::pair(Kim, u"E-1"_s), std::pair(Lee, u"E-2"_s)})
        MUSTER_VERIFY(workspace.apply({newUser(email, {{Field::Status, u"active"_s}, {Field::Roles, QStringList {u"analyst"_s}}, {Field::ExternalId, id}})}));
    MUSTER_VERIFY(workspace.apply({change::editWorkspace({{Field::LockAfter, qint64(3)}, {Field::LockWithin, qint64(10)}})}));
}

void SignInsTest::init()
{
    m_now = std::make_shared<std::atomic<qint64>>(Noon);
    m_workspace = m_mould.cast([now = m_now] { return now->load(); });
}

// What is reported stands beside the trail, and leaves it whole.
void SignInsTest::cleanup()
{
    const Result<WorkspaceReport> verified = (*m_workspace)->verify().result();
    MUSTER_VERIFY(verified);
    QCOMPARE(faultsOf(*verified), QString());
}

void SignInsTest::lastLoginIsTheLatest()
{
    const Result<TakenSignIns> taken = take({report(Kim, Noon - Minute), report(Kim, Noon - 3 * Minute), report(Lee, Noon)});
    MUSTER_VERIFY(taken);
    QCOMPARE(taken->taken, 3);
    QCOMPARE(taken->left, 0);
    QCOMPARE(cell(Kim, Column::LastLogin), QString::number(Noon - Minute));
    MUSTER_VERIFY(take({report(Kim, Noon - 2 * Minute)})); // comes late
    QCOMPARE(cell(Kim, Column::LastLogin), QString::number(Noon - Minute));
    QCOMPARE(m_workspace->users(u"login:never"_s), QStringList {Ada});
    QCOMPARE(m_workspace->rows({.table = Table::Users, .sort = {{Column::LastLogin, Qt::DescendingOrder}}}, {Column::Email}).first(), Lee);
}

// U9: of who has a password it is the link that does.
void SignInsTest::theFirstByAProviderActivates()
{
    const QString sso = u"sso@x.example"_s;
    const QString byPassword = u"word@x.example"_s;
    const QString gone = u"gone@x.example"_s;
    MUSTER_VERIFY(m_workspace->apply({newUser(sso), newUser(byPassword, {{Field::SignIn, u"password"_s}}), newUser(gone, {{Field::Status, u"disabled"_s}})}));
    const auto maySignIn = [this](const QString &email) { return (*m_workspace)->read(ReadAccess {email, {}}).result().value().maySignIn; };
    QVERIFY(maySignIn(sso) && !maySignIn(byPassword) && !maySignIn(gone)); // or nobody would ever sign in for the first time
    MUSTER_VERIFY(take({failure(sso, Noon - 2 * Minute)}));
    QCOMPARE(cell(sso, Column::Status), u"pending"_s);
    const Result<TakenSignIns> taken = take({report(sso, Noon - Minute), report(sso, Noon), report(byPassword, Noon), report(gone, Noon), report(Kim, Noon)});
    MUSTER_VERIFY(taken);
    QCOMPARE(taken->activated, 1);
    QCOMPARE(cell(sso, Column::Status), u"active"_s);
    QCOMPARE(cell(byPassword, Column::Status), u"pending"_s);
    QCOMPARE(cell(gone, Column::Status), u"disabled"_s);
    QCOMPARE(m_workspace->rows({.table = Table::Events, .sort = {{Column::Event, Qt::DescendingOrder}}}, {Column::Reason, Column::Changes}).first(), u"first|1"_s);
    QCOMPARE(take({report(sso, Noon + 1)})->activated, 0);
}

void SignInsTest::isFoundByEachKindOfId()
{
    SignInReport byId = report(cell(Lee, Column::UserId).toUpper(), Noon - Minute);
    byId.by = SignInReport::By::UserId;
    SignInReport byExternal = report(u"e-1"_s, Noon);
    byExternal.by = SignInReport::By::ExternalId;
    const Result<TakenSignIns> taken = take({byId, byExternal, report(u" KIM@X.example"_s, Noon - Minute)});
    MUSTER_VERIFY(taken);
    QCOMPARE(taken->taken, 3);
    QCOMPARE(cell(Lee, Column::LastLogin), QString::number(Noon - Minute));
    QCOMPARE(cell(Kim, Column::LastLogin), QString::number(Noon));
}

void SignInsTest::whatIsWrongIsLeftOutAndTold()
{
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Lee, {{Field::ExternalId, u"e-1"_s}})}));
    SignInReport nobody = report(u"nobody@x.example"_s, Noon);
    nobody.line = 1;
    SignInReport several = report(u"E-1"_s, Noon);
    several.by = SignInReport::By::ExternalId;
    several.line = 2;
    SignInReport future = report(Kim, Noon + SignInReport::Ahead + 1);
    future.line = 3;
    SignInReport fast = report(Kim, Noon + SignInReport::Ahead);
    const Result<TakenSignIns> taken = take({nobody, several, future, fast});
    MUSTER_VERIFY(taken);
    QCOMPARE(taken->taken, 1);
    QCOMPARE(taken->left, 3);
    QVector<std::pair<qint64, ErrorCode>> faults;
    for (const TakenSignIns::Fault &fault : taken->faults)
        faults.append({fault.line, fault.error.code});
    const QVector<std::pair<qint64, ErrorCode>> wanted {{1, ErrorCode::SignInOfNobody}, {2, ErrorCode::SignInOfSeveral}, {3, ErrorCode::SignInInFuture}};
    QCOMPARE(faults, wanted);
    QCOMPARE(cell(Kim, Column::LastLogin), QString::number(fast.at));
}

void SignInsTest::tooManyFailuresLock()
{
    QCOMPARE(take(failures(Kim, 2, Noon - 20 * Minute, Minute))->locked, 0);
    QCOMPARE(cell(Kim, Column::FailedSignIns), u"2"_s);
    QCOMPARE(m_workspace->users(u"failed:2"_s), QStringList {Kim});
    const Result<TakenSignIns> taken = take({failure(Kim, Noon - 18 * Minute)});
    MUSTER_VERIFY(taken);
    QCOMPARE(taken->locked, 1);
    QVERIFY(isLocked(Kim));
    QVERIFY(!isLocked(Lee));
    // A change as any other: recorded, told why, unlocked by hand
    QCOMPARE(m_workspace->rows({.table = Table::Events, .sort = {{Column::Event, Qt::DescendingOrder}}}, {Column::Action, Column::Reason}).first(), u"editUser|too many"_s);
    QCOMPARE(take({failure(Kim, Noon)})->locked, 0); // it is already
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Kim, {{Field::Locked, false}})}));
    QCOMPARE(cell(Kim, Column::FailedSignIns), u"0"_s);
}

void SignInsTest::thePolicyDecides_data()
{
    QTest::addColumn<int>("after");
    QTest::addColumn<QVector<qint64>>("failed"); // minutes
    QTest::addColumn<QVector<qint64>>("succeeded");
    QTest::addColumn<bool>("locked");
    QTest::newRow("within the time") << 3 << QVector<qint64> {0, 5, 10} << QVector<qint64> {} << true;
    QTest::newRow("over more time") << 3 << QVector<qint64> {0, 5, 11} << QVector<qint64> {} << false;
    QTest::newRow("among others that are far apart") << 3 << QVector<qint64> {0, 30, 60, 61, 70} << QVector<qint64> {} << true;
    QTest::newRow("a success between") << 3 << QVector<qint64> {0, 1, 3} << QVector<qint64> {2} << false;
    QTest::newRow("a success after") << 3 << QVector<qint64> {0, 1, 2} << QVector<qint64> {3} << true;
    QTest::newRow("out of order") << 3 << QVector<qint64> {10, 0, 5} << QVector<qint64> {} << true;
    QTest::newRow("one is enough") << 1 << QVector<qint64> {0} << QVector<qint64> {} << true;
    QTest::newRow("never") << 0 << QVector<qint64> {0, 1, 2, 3, 4, 5} << QVector<qint64> {} << false;
}

void SignInsTest::thePolicyDecides()
{
    QFETCH(int, after);
    QFETCH(QVector<qint64>, failed);
    QFETCH(QVector<qint64>, succeeded);
    QFETCH(bool, locked);
    if (after != 3)
        MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::LockAfter, qint64(after)}})}));
    QVector<SignInReport> lines;
    for (const qint64 minute : failed)
        lines.append(failure(Kim, Noon - 120 * Minute + minute * Minute));
    for (const qint64 minute : succeeded)
        lines.append(report(Kim, Noon - 120 * Minute + minute * Minute));
    if (!QByteArray(QTest::currentDataTag()).contains("order"))
        std::stable_sort(lines.begin(), lines.end(), [](const SignInReport &one, const SignInReport &other) { return one.at < other.at; });
    MUSTER_VERIFY(take(lines));
    QCOMPARE(isLocked(Kim), locked);
}

void SignInsTest::whatFailedBeforeAnUnlockDoesNotCount()
{
    const QVector<SignInReport> old = failures(Kim, 3, Noon - 5 * Minute, Minute);
    QCOMPARE(take(old)->locked, 1);
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Kim, {{Field::Locked, false}})}));
    QCOMPARE(take(old)->locked, 0); // the same file once more
    QCOMPARE(take(failures(Kim, 2, Noon, 1))->locked, 0);
    QCOMPARE(take({failure(Kim, Noon + 2)})->locked, 1);
    MUSTER_VERIFY((*m_workspace)->undo().result());
    QVERIFY(!isLocked(Kim));
}

void SignInsTest::toldTwiceIsToldOnce()
{
    const QVector<SignInReport> two = failures(Kim, 2, Noon - Minute, 1);
    MUSTER_VERIFY(take(two + two));
    MUSTER_VERIFY(take(two));
    QCOMPARE(cell(Kim, Column::FailedSignIns), u"2"_s);
    QVERIFY(!isLocked(Kim));
}

// Rule 1: nobody keeps everybody out by typing wrong passwords.
void SignInsTest::theLastAdministratorIsNotLocked()
{
    const Result<TakenSignIns> alone = take(failures(Ada, 5, Noon - Minute, 1));
    MUSTER_VERIFY(alone);
    QCOMPARE(alone->locked, 0);
    QCOMPARE(alone->notLocked.value(0).code, ErrorCode::LastAdministrator);
    const Result<TakenSignIns> together = take(failures(Kim, 3, Noon - Minute, 1));
    MUSTER_VERIFY(together);
    QCOMPARE(together->locked, 1); // the others are all the same
    QVERIFY(!isLocked(Ada));
    QVERIFY(isLocked(Kim));
}

void SignInsTest::nobodyElseLocks()
{
    const Result<Outcome> byHand = m_workspace->apply({change::editUser(Kim, {{Field::Locked, true}})});
    QVERIFY(!byHand);
    QCOMPARE(byHand.error().code, ErrorCode::InvalidValue);
}

void SignInsTest::sessionsComeAndGo()
{
    MUSTER_VERIFY(take({report(Kim, Noon - 2, {}, u"one"_s), report(Kim, Noon - 1, {}, u"two"_s), report(Lee, Noon, {}, u"one"_s)}));
    QCOMPARE(sessions(Kim).size(), 2);
    QCOMPARE(m_workspace->rows({Table::Sessions, u"email:"_s + Lee, {}, {}}, {Column::Since, Column::Provider, Column::Address}), QStringList {u"%1|SSO|192.0.2.7"_s.arg(Noon)});
    MUSTER_VERIFY(take({report(Kim, Noon, SignInReport::Outcome::SignOut, u"two"_s)}));
    QCOMPARE(sessions(Kim).size(), 1);
    QCOMPARE(sessions(Lee).size(), 1); // of the same name
    MUSTER_VERIFY(take({report(Kim, Noon + 1, {}, u"three"_s), report(Kim, Noon + 1, SignInReport::Outcome::SignOut)})); // from everywhere
    QCOMPARE(sessions(Kim), QStringList());
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Lee, {{Field::Status, u"disabled"_s}})}));
    QCOMPARE(sessions(Lee), QStringList());
}

void SignInsTest::sessionsAreEndedForGood()
{
    MUSTER_VERIFY(take({report(Kim, Noon - 2, {}, u"one"_s), report(Lee, Noon - 2, {}, u"one"_s)}));
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Kim, {{Field::SessionsEnded, qint64(0)}}), change::editUser(Lee, {{Field::SessionsEnded, Noon + 99 * Minute}})}));
    const QString ended = m_workspace->rows({.table = Table::Events, .sort = {{Column::Event, Qt::DescendingOrder}}}, {Column::At}).first();
    QCOMPARE(cell(Kim, Column::SessionsEnded), ended); // whatever was given
    QCOMPARE(cell(Lee, Column::SessionsEnded), ended);
    QCOMPARE(sessions(Kim), QStringList());
    const Result<Outcome> undone = (*m_workspace)->undo().result();
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::SessionsStayEnded);
    *m_now = ended.toLongLong() + Minute; // by the clock of who ended them, which may be a server's
    MUSTER_VERIFY(take({report(Kim, *m_now, {}, u"later"_s)}));
    QCOMPARE(sessions(Kim).size(), 1);
    // What was done along with it is taken back
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Kim, {{Field::SessionsEnded, qint64(0)}, {Field::Department, u"Sales"_s}})}));
    MUSTER_VERIFY((*m_workspace)->undo().result());
    QCOMPARE(cell(Kim, Column::Department), QString());
    QVERIFY(cell(Kim, Column::SessionsEnded) > ended);
}

// In one step; of who is deactivated already, nothing is left to be done.
void SignInsTest::theyEndWithADeactivation()
{
    const auto deactivating = [](const QString &email) { return change::editUser(email, {{Field::Status, u"disabled"_s}, {Field::SessionsEnded, qint64(0)}}); };
    MUSTER_VERIFY(m_workspace->apply({deactivating(Kim)}));
    const QString ended = cell(Kim, Column::SessionsEnded);
    QVERIFY(!ended.isEmpty());
    *m_now += Minute;
    const Result<Plan> plan = m_workspace->preview({deactivating(Kim), deactivating(Lee)});
    MUSTER_VERIFY(plan);
    QCOMPARE(plan->idle, 1);
    QCOMPARE(plan->happening, 1);
    MUSTER_VERIFY((*m_workspace)->undo().result());
    QCOMPARE(cell(Kim, Column::Status), u"active"_s);
    QCOMPARE(cell(Kim, Column::SessionsEnded), ended);
}

// Sessions stay ended, and what was done before that is taken back all the same: the account itself as well.
void SignInsTest::whatStaysHindersNoUndo()
{
    const QString ray = u"ray@x.example"_s;
    const QStringList before = m_workspace->everything();
    MUSTER_VERIFY(m_workspace->apply({newUser(ray, {{Field::Status, u"active"_s}})}));
    MUSTER_VERIFY(m_workspace->apply({change::editUser(ray, {{Field::Department, u"Lab"_s}})}));
    MUSTER_VERIFY(m_workspace->apply({change::editUser(ray, {{Field::Status, u"disabled"_s}, {Field::SessionsEnded, Noon}})}));
    for (int i = 0; i < 3; ++i)
        MUSTER_VERIFY((*m_workspace)->undo().result());
    QCOMPARE(m_workspace->everything(), before);
    for (int i = 0; i < 2; ++i)
        MUSTER_VERIFY((*m_workspace)->redo().result());
    QCOMPARE(cell(ray, Column::Department), u"Lab"_s);
    QVERIFY(!cell(ray, Column::SessionsEnded).isEmpty());
}

void SignInsTest::theOldestSessionsGo()
{
    QVector<SignInReport> lines;
    for (int i = 0; i < SignInTaker::MostSessions + 5; ++i)
        lines.append(report(Kim, Noon - 1000 + i, {}, u"s%1"_s.arg(i)));
    MUSTER_VERIFY(take(lines));
    const QStringList since = m_workspace->rows({Table::Sessions, u"email:"_s + Kim, {}, {}}, {Column::Since});
    QCOMPARE(since.size(), SignInTaker::MostSessions);
    QCOMPARE(since.last(), QString::number(Noon - 1000 + 5));
}

void SignInsTest::noSessionIsKeptAsItIsCalled()
{
    const QString secret = u"eyJhbGciOiJIUzI1NiJ9.secret-token"_s;
    MUSTER_VERIFY(take({report(Kim, Noon, {}, secret)}));
    QCOMPARE(sessions(Kim), QStringList {QString::fromLatin1(QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256).toHex())});
}

void SignInsTest::whoMayNotReportsNothing()
{
    OpenOptions options = m_workspace->options();
    options.operatorEmail = Kim;
    const Result<std::unique_ptr<Workspace>> door = Workspace::open(m_workspace->pathAs(Kim), options);
    MUSTER_VERIFY(door);
    const Result<TakenSignIns> taken = (*door)->takeSignIns({report(Lee, Noon)}).result();
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::NotAllowed);
    QCOMPARE(cell(Lee, Column::LastLogin), QString());
}

void SignInsTest::deletingTakesAlongAndUndoBringsBack()
{
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::Deletion, u"any"_s}})}));
    MUSTER_VERIFY(take(QVector<SignInReport> {report(Kim, Noon, {}, u"one"_s)} + failures(Kim, 2, Noon + 1, 1)));
    MUSTER_VERIFY(m_workspace->apply({change::deleteUser(Kim)}));
    MUSTER_VERIFY(take({report(Lee, Noon)}));
    MUSTER_VERIFY((*m_workspace)->undo().result());
    QCOMPARE(cell(Kim, Column::LastLogin), QString::number(Noon));
    QCOMPARE(cell(Kim, Column::FailedSignIns), u"0"_s);
    QCOMPARE(sessions(Kim), QStringList());
}

void SignInsTest::theTrailSaysNothingOfIt()
{
    const auto events = [this] { return m_workspace->rows({Table::Events, {}, {}, {}}, {Column::Event}).size(); };
    const auto before = events();
    MUSTER_VERIFY(take({report(Kim, Noon, {}, u"one"_s), failure(Lee, Noon)}));
    QCOMPARE(events(), before);
    // And what it says is not taken for what somebody changed
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Kim, {{Field::Department, u"Sales"_s}})}));
    MUSTER_VERIFY(take({report(Kim, Noon + 1)}));
    MUSTER_VERIFY((*m_workspace)->undo().result());
    MUSTER_VERIFY(m_workspace->apply({newUser(u"new@x.example"_s, {{Field::LastLogin, Noon - Minute}, {Field::Status, u"active"_s}})}));
    MUSTER_VERIFY(take({report(u"new@x.example"_s, Noon)}));
    MUSTER_VERIFY((*m_workspace)->undo().result()); // of the account, which has signed in since
    QVERIFY(m_workspace->users(u"new"_s).isEmpty());
}

void SignInsTest::windowsHearOfIt()
{
    OpenOptions options = m_workspace->options();
    const Result<std::unique_ptr<Workspace>> window = Workspace::open(m_workspace->pathAs(Ada), options);
    MUSTER_VERIFY(window);
    QSignalSpy heard(window->get(), &Workspace::changed);
    for (int i = 0; heard.isEmpty() && i < 100; ++i) { // what came before it looked for the first time is no news
        MUSTER_VERIFY(take({report(Kim, Noon + i)}));
        QTest::qWait(200);
    }
    QVERIFY(!heard.isEmpty());
    const auto changed = heard.first().first().value<ChangedObjects>();
    QVERIFY(changed.edits(ObjectKind::User, Field::LastLogin));
    QVERIFY(!changed.edits(ObjectKind::User, Field::Status));
    QVERIFY(changed.concerns(ObjectKind::User, cell(Kim, Column::UserId)));
    QVERIFY(!changed.concerns(ObjectKind::User, cell(Lee, Column::UserId)));
    QVERIFY(changed.byAnother);
}

// What lists from memory says the same as the engine, whoever came meanwhile.
void SignInsTest::theIndexFollows()
{
    OpenOptions options = m_workspace->options();
    options.indexUsers = true;
    options.operatorEmail = hasLogins() ? QString() : Ada;
    const Result<std::unique_ptr<Workspace>> window = Workspace::open(m_workspace->pathAs(Ada), options);
    MUSTER_VERIFY(window);
    const auto found = [&](const TableQuery &query) {
        const Result<Listing> listing = (*window)->read(ListIds {query, 0}).result();
        return listing ? listing->ids : QVector<qint64> {-1};
    };
    const TableQuery byLogin {.table = Table::Users, .sort = {{Column::LastLogin, Qt::DescendingOrder}}};
    const TableQuery byFailed {.table = Table::Users, .sort = {{Column::FailedSignIns, Qt::DescendingOrder}}};
    const TableQuery never {.table = Table::Users, .text = u"login:never"_s};
    const TableQuery failed {.table = Table::Users, .text = u"failed:1"_s};
    QVector<qint64> last;
    for (const QString &who : {Kim, Lee, Kim, Ada}) {
        QTRY_VERIFY((*window)->userIndex() != nullptr);
        for (const TableQuery &query : {byLogin, byFailed, never, failed}) {
            const auto engine = m_workspace->door().read(ListIds {query, 0}).result();
            QCOMPARE(found(query), engine->ids);
        }
        *m_now += Minute;
        MUSTER_VERIFY(take({report(who, *m_now), failure(who == Kim ? Lee : Kim, *m_now)}));
    }
    // The one who was told of last goes: what is held goes on all the same
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::Deletion, u"any"_s}})}));
    MUSTER_VERIFY(m_workspace->apply({change::deleteUser(Kim)}));
    MUSTER_VERIFY(take({report(Lee, *m_now)}));
    QCOMPARE(found(byLogin), m_workspace->door().read(ListIds {byLogin, 0}).result()->ids);
}

void SignInsTest::accessOfALoginServer()
{
    MUSTER_VERIFY(m_workspace->apply({change::addProject(u"Alpha"_s), change::addProject(u"Beta"_s), change::addGroup(u"Crew"_s), change::addMember(u"Crew"_s, Kim),
        change::assignUser(u"Alpha"_s, Kim, {{Field::Role, u"project.viewer"_s}, {Field::Access, u"read-only"_s}}),
        change::assignGroup(u"Beta"_s, u"Crew"_s, {{Field::Role, u"project.admin"_s}})}));
    const Result<UserAccess> access = (*m_workspace)->read(ReadAccess {Kim}).result();
    MUSTER_VERIFY(access);
    QVERIFY(access->maySignIn);
    QVERIFY(!access->mfaRequired);
    QVERIFY(access->workspace.granted.contains(u"reports.view"_s));
    QCOMPARE(access->workspace.granted.value(u"findings.set_remediation"_s), QStringList {u"Analyst"_s});
    QCOMPARE(access->projects.size(), 2);
    const ProjectAccess &alpha = access->projects.first();
    QCOMPARE(alpha.project, u"Alpha"_s);
    QCOMPARE(alpha.permissions.cap, EffectivePermissions::Cap::Access); // what the Analyst might set stays out
    QVERIFY(!alpha.permissions.granted.contains(u"findings.set_remediation"_s));
    QVERIFY(alpha.permissions.granted.contains(u"findings.view"_s));
    const ProjectAccess &beta = access->projects.last();
    QCOMPARE(beta.permissions.cap, EffectivePermissions::Cap::None);
    QCOMPARE(beta.permissions.granted.value(u"assets.delete"_s), QStringList {u"Admin"_s});
    QCOMPARE(beta.permissions.granted.value(u"findings.set_remediation"_s), (QStringList {u"Analyst"_s, u"Admin"_s}));
    QCOMPARE(beta.ways.first().group, u"Crew"_s);
    QCOMPARE((*m_workspace)->read(ReadAccess {Kim, u"beta"_s}).result()->projects.size(), 1);
    QCOMPARE((*m_workspace)->read(ReadAccess {Kim, u"Gamma"_s}).result().error().code, ErrorCode::ProjectNotFound);
    QCOMPARE((*m_workspace)->read(ReadAccess {u"nobody"_s}).result().error().code, ErrorCode::UserNotFound);
    MUSTER_VERIFY(take(failures(Kim, 3, Noon - Minute, 1)));
    QVERIFY(!(*m_workspace)->read(ReadAccess {Kim}).result()->maySignIn);
}

void SignInsTest::aReadOnlyAccountIsCapped()
{
    MUSTER_VERIFY(m_workspace->apply({change::addProject(u"Alpha"_s), change::assignUser(u"Alpha"_s, Kim, {{Field::Role, u"project.admin"_s}}), change::editUser(Kim, {{Field::AccountType, u"read-only"_s}}),
        change::editWorkspace({{Field::MfaRequired, true}})}));
    const Result<UserAccess> access = (*m_workspace)->read(ReadAccess {Kim}).result();
    MUSTER_VERIFY(access);
    QVERIFY(access->mfaRequired);
    QCOMPARE(access->workspace.cap, EffectivePermissions::Cap::Account);
    QCOMPARE(access->projects.first().permissions.cap, EffectivePermissions::Cap::Account);
    QVERIFY(!access->projects.first().permissions.granted.contains(u"assets.delete"_s));
    QVERIFY(access->projects.first().permissions.granted.contains(u"assets.view"_s));
    QVERIFY(access->projects.first().ways.first().capped);
    QCOMPARE(access->projects.first().ways.first().access, Access::Write); // as it was granted
    QCOMPARE(access->roles.size(), 1);
    QCOMPARE(access->roles.first().role, u"Analyst"_s);
    QVERIFY(access->roles.first().capped);
    MUSTER_VERIFY(m_workspace->apply({change::editUserAssignment(u"Alpha"_s, Kim, {{Field::Access, u"read-only"_s}}), change::editUser(Lee, {{Field::DefaultGroup, true}})}));
    const Result<UserAccess> reading = (*m_workspace)->read(ReadAccess {Kim}).result();
    MUSTER_VERIFY(reading);
    QCOMPARE(reading->projects.first().permissions.cap, EffectivePermissions::Cap::Account);
    QVERIFY(!reading->projects.first().ways.first().capped); // nothing more was granted
    const auto ofLee = [this] { return (*m_workspace)->read(ReadAccess {Lee}).result(); };
    const Result<UserAccess> standard = ofLee();
    MUSTER_VERIFY(standard);
    QVERIFY(!standard->projects.first().ways.first().capped && !standard->roles.first().capped);
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Lee, {{Field::AccountType, u"read-only"_s}})}));
    const Result<UserAccess> byDefaultGroup = ofLee();
    MUSTER_VERIFY(byDefaultGroup);
    QVERIFY(byDefaultGroup->projects.first().ways.first().byDefaultGroup && byDefaultGroup->projects.first().ways.first().capped);
}

QTEST_GUILESS_MAIN(SignInsTest)
#include "SignInsTest.moc"
