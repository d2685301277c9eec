// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/SameChange.h"
#include "storage/queries/FreeSeats.h"
#include "storage/queries/ReadSeats.h"
#include "storage/queries/WorkspaceState.h"
#include "support/TestLicence.h"
#include "support/TestWorkspace.h"

#include <QTimeZone>
#include <QProcess>

#include <atomic>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Noon = 1'790'000'000'000; // 2026-09-21
const QString Kim = u"kim@x.example"_s;
const QString Lee = u"lee@x.example"_s;

Change analyst(const QString &email, Values more = {})
{
    more.set(Field::Roles, QStringList {u"analyst"_s});
    return newUser(email, more);
}

Change licensed(const QString &email)
{
    return newUser(email, {{Field::Roles, QStringList {u"standard-user"_s}}, {Field::Status, u"active"_s}});
}

Change roles(const QString &email, const QStringList &roles)
{
    return change::editUser(email, {{Field::Roles, roles}});
}

Change licence(const QString &key)
{
    return change::editWorkspace({{Field::LicenceKey, key}});
}

// Adds one user with a licensed role, and says what came of it.
int racer(const QStringList &arguments)
{
    OpenOptions options;
    options.origin = u"racer"_s;
    options.headsFolder = arguments.at(1);
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(arguments.at(0), options);
    if (!workspace)
        return 100;
    fputs("ready\n", stdout);
    fflush(stdout);
    fgetc(stdin); // until all are
    const Result<Outcome> done = (*workspace)->apply({{licensed(arguments.at(2))}, {}, 0}).result();
    return done ? 0 : done.error().code == ErrorCode::SeatsExceeded ? 1 : 100;
}

} // namespace

// Seats used never exceed seats licensed (rule 2), by whatever way they are taken.
class SeatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutALicenceThereIsNoLimit();
    void isInstalledShownAndTakenBack();
    void whatIsNoLicenceHereIsRefused_data();
    void whatIsNoLicenceHereIsRefused();
    void whoMayNotInstallsNone();
    void numbersAreSaid();
    void previewSaysTheSame();
    void whatStandsWhenFullStands();
    void changingPlacesNeedsNoSeat();
    void whoIsDisabledKeepsTheSeat();
    void anUndoThatNeedsASeatSaysSo();
    void aSmallerLicenceNeedsSeatsFreed();
    void whenItEndsNobodyNewComesIn();
    void ofAnotherOrganizationItEnds();
    void manyAtOnce();
    void aFirstLookCountsAll();
    void passingOverTakesWhatThereIs();
    void rolesThatBecomeLicensed();
    void freesSeats();
    void spareSeatsAreCounted();
    void overTime();
    void lastSeatIsWonByOne();
    void cleanup();

private:
    static void fill(TestWorkspace &workspace);
    Result<Outcome> apply(QVector<Change> changes) { return m_workspace->apply(std::move(changes)); }
    Seats seats() { return (*m_workspace)->read(ReadSeats {}).result().value_or(Seats {}); }
    QString counts(); // "used of licensed"
    static QString said(const Result<Outcome> &result);
    QString violation(const Result<Plan> &plan);

    std::shared_ptr<std::atomic<qint64>> m_now;
    WorkspaceMould m_mould {&SeatsTest::fill};
    std::unique_ptr<TestWorkspace> m_workspace;
};

// What stands before each test.
void SeatsTest::fill(TestWorkspace &workspace)
{
    MUSTER_VERIFY(workspace.apply({analyst(Kim, {{Field::Status, u"active"_s}}), analyst(Lee)})); // Ada has a licensed role
}

void SeatsTest::init()
{
    m_now = std::make_shared<std::atomic<qint64>>(Noon);
    m_workspace = m_mould.cast([now = m_now] { return now->load(); });
}

// Whatever was done, the tables agree with the trail, and the numbers with the tables.
void SeatsTest::cleanup()
{
    const Result<WorkspaceReport> report = (*m_workspace)->verify().result();
    MUSTER_VERIFY(report);
    QCOMPARE(faultsOf(*report), QString());
    QCOMPARE(seats().used, qint64(m_workspace->users(u"has:licence"_s).size()));
}

QString SeatsTest::counts()
{
    const Seats now = seats();
    return u"%1 of %2"_s.arg(now.used).arg(now.licence ? now.licence->seats : 0);
}

QString SeatsTest::said(const Result<Outcome> &result)
{
    return result ? u"done"_s : u"%1 %2"_s.arg(int(result.error().code)).arg(result.error().parameters.join(u' '));
}

QString SeatsTest::violation(const Result<Plan> &plan)
{
    return plan && plan->violations.size() == 1 ? u"%1 %2"_s.arg(int(plan->violations.first().code)).arg(plan->violations.first().parameters.join(u' ')) : u"none"_s;
}

static QString error(ErrorCode code, const QString &parameters)
{
    return u"%1 %2"_s.arg(int(code)).arg(parameters);
}

void SeatsTest::withoutALicenceThereIsNoLimit()
{
    MUSTER_VERIFY(apply({licensed(u"a@x.example"_s), licensed(u"b@x.example"_s)}));
    QCOMPARE(seats().state, Seats::State::None);
    QCOMPARE(seats().used, 3);
}

void SeatsTest::isInstalledShownAndTakenBack()
{
    const QString key = testLicence(12);
    const Result<Plan> plan = m_workspace->preview({licence(key)});
    MUSTER_VERIFY(plan);
    QVERIFY(plan->canApply());
    QCOMPARE(seats().state, Seats::State::None);
    MUSTER_VERIFY(apply({licence(u"  "_s + key.left(40) + u"\r\n"_s + key.mid(40))}));
    QCOMPARE(counts(), u"1 of 12"_s);
    QCOMPARE(seats().licence->serial, u"T-1"_s);
    QCOMPARE(apply({licence(key)})->event, 0); // it is there already
    MUSTER_VERIFY((*m_workspace)->undo().result());
    QCOMPARE(seats().state, Seats::State::None);
    MUSTER_VERIFY((*m_workspace)->redo().result());
    QCOMPARE(counts(), u"1 of 12"_s);
    MUSTER_VERIFY(apply({licence(u""_s)}));
    QCOMPARE(seats().state, Seats::State::None);
}

void SeatsTest::whatIsNoLicenceHereIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("error");
    const QString key = testLicence(12);
    QTest::newRow("words") << u"Dear Ada"_s << error(ErrorCode::LicenceMalformed, {});
    QTest::newRow("changed") << QString(key).replace(12, 1, key.at(12) == u'A' ? u'B' : u'A') << QString();
    QTest::newRow("not ours") << key.left(key.lastIndexOf(u'.') + 1) + QString(86, u'A') << error(ErrorCode::LicenceUnsigned, {});
    QTest::newRow("of another") << testLicence(12, u"Contoso"_s) << error(ErrorCode::LicenceOfAnother, u"Contoso Northwind"_s);
    QTest::newRow("ended") << testLicence(12, u"Northwind"_s, QDate(2026, 9, 20)) << error(ErrorCode::LicenceEnded, u"2026-09-20"_s);
    QTest::newRow("of the next version") << u"muster2.A.B"_s << error(ErrorCode::LicenceTooNew, u"2 1"_s);
}

void SeatsTest::whatIsNoLicenceHereIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, error);
    const Result<Outcome> result = apply({licence(key)});
    QVERIFY(!result);
    if (!error.isEmpty())
        QCOMPARE(said(result), error);
    QCOMPARE(seats().state, Seats::State::None);
}

void SeatsTest::whoMayNotInstallsNone()
{
    MUSTER_VERIFY(apply({roles(Kim, {u"standard-user"_s})}));
    OpenOptions options = m_workspace->options();
    options.operatorEmail = Kim;
    const Result<std::unique_ptr<Workspace>> door = Workspace::open(m_workspace->pathAs(Kim), options);
    MUSTER_VERIFY(door);
    const Result<Outcome> result = (*door)->apply({{licence(testLicence(12))}, {}, 0}).result();
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotAllowed);
    QCOMPARE((*door)->read(ReadSeats {}).result()->used, 0); // sees neither users nor the licence
}

void SeatsTest::numbersAreSaid()
{
    MUSTER_VERIFY(apply({licence(testLicence(2))}));
    QCOMPARE(said(apply({licensed(u"a@x.example"_s), licensed(u"b@x.example"_s)})), error(ErrorCode::SeatsExceeded, u"1 2 2"_s));
    QCOMPARE(m_workspace->users(u"domain:x.example"_s).size(), 2); // nothing was written
    MUSTER_VERIFY(apply({licensed(u"a@x.example"_s)}));
    QCOMPARE(counts(), u"2 of 2"_s);
    QCOMPARE(said(apply({roles(Kim, {u"analyst"_s, u"standard-user"_s})})), error(ErrorCode::SeatsExceeded, u"2 2 1"_s));
    MUSTER_VERIFY(apply({analyst(u"c@x.example"_s)})); // who needs none
}

void SeatsTest::previewSaysTheSame()
{
    MUSTER_VERIFY(apply({licence(testLicence(1))}));
    QCOMPARE(violation(m_workspace->preview({licensed(u"a@x.example"_s)})), error(ErrorCode::SeatsExceeded, u"1 1 1"_s));
    QCOMPARE(violation(m_workspace->preview({roles(Kim, {u"administrator"_s})})), error(ErrorCode::SeatsExceeded, u"1 1 1"_s));
    QVERIFY(m_workspace->preview({analyst(u"a@x.example"_s)})->canApply());
}

void SeatsTest::whatStandsWhenFullStands()
{
    MUSTER_VERIFY(apply({licensed(u"a@x.example"_s), licence(testLicence(2))}));
    const Result<Outcome> again = apply({change::editUser(u"a@x.example"_s, {{Field::Roles, QStringList {u"standard-user"_s}}, {Field::Department, u"Yard"_s}}),
        change::editUser(u"ada@northwind.example"_s, {{Field::Department, u"Yard"_s}})});
    MUSTER_VERIFY(again);
    MUSTER_VERIFY(apply({roles(u"a@x.example"_s, {u"standard-user"_s, u"administrator"_s})})); // two roles, one seat
    MUSTER_VERIFY(apply({roles(u"a@x.example"_s, {u"administrator"_s})}));
    QCOMPARE(counts(), u"2 of 2"_s);
}

void SeatsTest::changingPlacesNeedsNoSeat()
{
    MUSTER_VERIFY(apply({licensed(u"a@x.example"_s), licence(testLicence(2))}));
    MUSTER_VERIFY(apply({roles(Kim, {u"standard-user"_s}), roles(u"a@x.example"_s, {u"analyst"_s})}));
    MUSTER_VERIFY(apply({roles(Kim, {u"analyst"_s}), roles(Kim, {u"standard-user"_s})})); // gone and back, in one event
    QCOMPARE(counts(), u"2 of 2"_s);
    MUSTER_VERIFY(apply({licensed(u"b@x.example"_s), roles(u"b@x.example"_s, {u"analyst"_s})})); // came and went
    QCOMPARE(counts(), u"2 of 2"_s);
}

void SeatsTest::whoIsDisabledKeepsTheSeat()
{
    MUSTER_VERIFY(apply({licensed(u"a@x.example"_s), licence(testLicence(2))}));
    MUSTER_VERIFY(apply({change::editUser(u"a@x.example"_s, {{Field::Status, u"disabled"_s}})}));
    QCOMPARE(counts(), u"2 of 2"_s);
    QCOMPARE(said(apply({licensed(u"b@x.example"_s)})), error(ErrorCode::SeatsExceeded, u"2 2 1"_s));
    MUSTER_VERIFY(apply({roles(u"a@x.example"_s, {u"analyst"_s})}));
    MUSTER_VERIFY(apply({licensed(u"b@x.example"_s)}));
    QCOMPARE(counts(), u"2 of 2"_s);
}

void SeatsTest::anUndoThatNeedsASeatSaysSo()
{
    MUSTER_VERIFY(apply({licensed(u"a@x.example"_s), licence(testLicence(2))}));
    const Result<Outcome> freed = apply({change::editUser(u"a@x.example"_s, {{Field::Status, u"disabled"_s}, {Field::Roles, QStringList {u"analyst"_s}}})});
    MUSTER_VERIFY(freed);
    MUSTER_VERIFY(apply({licensed(u"b@x.example"_s)}));
    const Result<UndoPlan> plan = (*m_workspace)->previewUndo(freed->event).result();
    MUSTER_VERIFY(plan);
    QCOMPARE(violation(plan->plan), error(ErrorCode::SeatsExceeded, u"2 2 1"_s));
    QCOMPARE(said((*m_workspace)->undo(freed->event).result()), error(ErrorCode::SeatsExceeded, u"2 2 1"_s));
    QCOMPARE(m_workspace->users(u"status:disabled"_s).size(), 1);
}

void SeatsTest::aSmallerLicenceNeedsSeatsFreed()
{
    MUSTER_VERIFY(apply({licensed(u"a@x.example"_s), licensed(u"b@x.example"_s)}));
    QCOMPARE(said(apply({licence(testLicence(2))})), error(ErrorCode::LicenceTooSmall, u"2 3"_s));
    MUSTER_VERIFY(apply({licence(testLicence(2)), roles(u"a@x.example"_s, {u"analyst"_s})})); // in one step
    QCOMPARE(counts(), u"2 of 2"_s);
    MUSTER_VERIFY(apply({licence(testLicence(5))}));
    MUSTER_VERIFY(apply({licensed(u"c@x.example"_s)}));
    const Result<Outcome> back = (*m_workspace)->undo(5).result(); // the larger licence
    QCOMPARE(said(back), error(ErrorCode::LicenceTooSmall, u"2 3"_s));
}

void SeatsTest::whenItEndsNobodyNewComesIn()
{
    if (hasLogins())
        QSKIP("The server's clock says when it is");
    MUSTER_VERIFY(apply({licensed(u"a@x.example"_s), licence(testLicence(9, u"Northwind"_s, QDate(2026, 10, 31)))}));
    QCOMPARE(seats().state, Seats::State::Valid);
    *m_now = QDateTime(QDate(2026, 11, 1), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
    QCOMPARE(seats().state, Seats::State::Invalid);
    QCOMPARE(said(apply({licensed(u"b@x.example"_s)})), error(ErrorCode::SeatsWithoutLicence, u"1 LicenceEnded 2026-10-31"_s));
    QCOMPARE(violation(m_workspace->preview({licensed(u"b@x.example"_s)})), error(ErrorCode::SeatsWithoutLicence, u"1 LicenceEnded 2026-10-31"_s));
    MUSTER_VERIFY(apply({change::editUser(u"a@x.example"_s, {{Field::Department, u"Yard"_s}})}));
    MUSTER_VERIFY(apply({roles(Kim, {u"standard-user"_s}), roles(u"a@x.example"_s, {u"analyst"_s})}));
    MUSTER_VERIFY(apply({licence(testLicence(9))}));
    MUSTER_VERIFY(apply({licensed(u"b@x.example"_s)}));
    MUSTER_VERIFY((*m_workspace)->undo().result());
    MUSTER_VERIFY((*m_workspace)->undo().result()); // what was ended may come back: it was there
    QCOMPARE(seats().state, Seats::State::Invalid);
}

void SeatsTest::ofAnotherOrganizationItEnds()
{
    MUSTER_VERIFY(apply({licence(testLicence(9))}));
    MUSTER_VERIFY(apply({change::editWorkspace({{Field::Organization, u"NORTHWIND"_s}})}));
    QCOMPARE(seats().state, Seats::State::Valid);
    MUSTER_VERIFY(apply({change::editWorkspace({{Field::Organization, u"Southwind"_s}})}));
    QCOMPARE(seats().state, Seats::State::Invalid);
    QCOMPARE(said(apply({licensed(u"b@x.example"_s)})), error(ErrorCode::SeatsWithoutLicence, u"1 LicenceOfAnother Northwind Southwind"_s));
    MUSTER_VERIFY(apply({change::editWorkspace({{Field::Organization, u"Southwind Ltd"_s}, {Field::LicenceKey, testLicence(9, u"Southwind Ltd"_s)}})}));
    MUSTER_VERIFY(apply({licensed(u"b@x.example"_s)}));
}

void SeatsTest::manyAtOnce()
{
    QVector<Change> people;
    for (int i = 0; i < 700; ++i)
        people << analyst(u"p%1@x.example"_s.arg(i));
    MUSTER_VERIFY(apply(people));
    MUSTER_VERIFY(apply({licence(testLicence(300))}));
    const Result<ListSeen::Seen> all = (*m_workspace)->read(ListSeen {{.table = Table::Users, .text = u"email:p"_s}}).result();
    MUSTER_VERIFY(all);
    const auto give = [&](qsizetype count) {
        return std::make_shared<SameChange>(Table::Users, all->ids.first(count), change::editUser({}, {{Field::Roles, QStringList {u"standard-user"_s}}}), all->event);
    };
    QCOMPARE(said((*m_workspace)->apply(give(700)).result()), error(ErrorCode::SeatsExceeded, u"1 300 700"_s));
    QCOMPARE(counts(), u"1 of 300"_s);
    MUSTER_VERIFY((*m_workspace)->apply(give(299)).result());
    QCOMPARE(counts(), u"300 of 300"_s);
    MUSTER_VERIFY((*m_workspace)->undo().result());
    QCOMPARE(counts(), u"1 of 300"_s);
    QVector<Change> more;
    for (int i = 0; i < 300; ++i)
        more << licensed(u"q%1@x.example"_s.arg(i));
    QCOMPARE(said(apply(more)), error(ErrorCode::SeatsExceeded, u"1 300 300"_s));
    more.removeLast();
    MUSTER_VERIFY(apply(more));
    QCOMPARE(counts(), u"300 of 300"_s);
}

void SeatsTest::aFirstLookCountsAll()
{
    QVector<Change> people;
    for (int i = 0; i < 2'500; ++i)
        people << analyst(u"p%1@people.example"_s.arg(i), {{Field::Status, i % 2 ? u"active"_s : u"disabled"_s}});
    MUSTER_VERIFY(apply(people));
    MUSTER_VERIFY(apply({licence(testLicence(1'000))}));
    OpenOptions options = m_workspace->options();
    options.indexUsers = true;
    const Result<std::unique_ptr<Workspace>> door = Workspace::open(m_workspace->pathAs(u"ada@northwind.example"_s), options);
    MUSTER_VERIFY(door);
    const Change like = change::editUser({}, {{Field::Roles, QStringList {u"standard-user"_s}}});
    const auto look = [&](const QString &query) -> Result<Plan> {
        const Result<ListSeen::Seen> seen = (*door)->read(ListSeen {{.table = Table::Users, .text = query}, {}, like, (*door)->info().operatorId}).result();
        if (!seen)
            return tl::unexpected(seen.error());
        return (*door)->firstLook(std::make_shared<SameChange>(Table::Users, seen->ids, like, seen->event, seen->alike)).result();
    };
    const auto isHeld = [&] { return (*door)->read(ListSeen {{.table = Table::Users, .text = u"domain:people.example"_s}, {}, like, (*door)->info().operatorId}).result()->alike.isEmpty() == false; };
    QTRY_VERIFY_WITH_TIMEOUT(isHeld(), 60'000);
    const Result<Plan> all = look(u"domain:people.example"_s);
    MUSTER_VERIFY(all);
    QVERIFY(all->lookedAt > 0);
    QVERIFY(all->lookedAt < 1'000); // so fewer were looked at than there are seats
    QCOMPARE(violation(all), error(ErrorCode::SeatsExceeded, u"1 1000 2500"_s));
    QCOMPARE(violation(look(u"domain:people.example p1 -p12 -p13"_s)), u"none"_s); // 889 of them
}

void SeatsTest::passingOverTakesWhatThereIs()
{
    MUSTER_VERIFY(apply({licence(testLicence(2))}));
    const Result<Outcome> some = (*m_workspace)->apply({{licensed(u"a@x.example"_s), licensed(u"b@x.example"_s), analyst(u"c@x.example"_s)}, {}, 0}, OnRefusal::PassOver).result();
    MUSTER_VERIFY(some);
    QCOMPARE(some->leftOut, 1);
    QCOMPARE(some->refused.first().refusal->code, ErrorCode::SeatsExceeded);
    QCOMPARE(m_workspace->users(u"domain:x.example"_s).size(), 4);
    QCOMPARE(counts(), u"2 of 2"_s);
}

// A role of one's own that needs a licence from now on, or no more, and one that goes.
void SeatsTest::rolesThatBecomeLicensed()
{
    MUSTER_VERIFY(apply({change::addRole({{Field::Name, u"Auditor"_s}, {Field::Permissions, QStringList {u"reports.view"_s}}})}));
    const auto auditor = [](bool licensed) { return change::editRole(u"Auditor"_s, {{Field::Licensed, licensed}}); };
    MUSTER_VERIFY(apply({roles(Kim, {u"Auditor"_s}), roles(Lee, {u"Auditor"_s, u"analyst"_s}), newUser(u"a@x.example"_s, {{Field::Roles, QStringList {u"Auditor"_s, u"standard-user"_s}}})}));
    MUSTER_VERIFY(apply({licence(testLicence(3))}));
    QCOMPARE(counts(), u"2 of 3"_s);
    QCOMPARE(violation(m_workspace->preview({auditor(true)})), error(ErrorCode::SeatsExceeded, u"2 3 2"_s)); // two have no other
    QCOMPARE(said(apply({auditor(true)})), error(ErrorCode::SeatsExceeded, u"2 3 2"_s));
    MUSTER_VERIFY(apply({auditor(true), roles(Kim, {u"analyst"_s})}));
    QCOMPARE(counts(), u"3 of 3"_s);
    QCOMPARE(said(apply({roles(Kim, {u"Auditor"_s})})), error(ErrorCode::SeatsExceeded, u"3 3 1"_s));
    MUSTER_VERIFY(apply({change::editRole(u"Auditor"_s, {{Field::Name, u"Inspector"_s}})})); // holds as many as before
    QCOMPARE(counts(), u"3 of 3"_s);
    MUSTER_VERIFY(apply({change::deleteRole(u"Inspector"_s, u"analyst"_s)}));
    QCOMPARE(counts(), u"2 of 3"_s);
    MUSTER_VERIFY((*m_workspace)->undo().result());
    QCOMPARE(counts(), u"3 of 3"_s);
    MUSTER_VERIFY(apply({change::editRole(u"Inspector"_s, {{Field::Licensed, false}})}));
    QCOMPARE(counts(), u"2 of 3"_s);
}

void SeatsTest::freesSeats()
{
    MUSTER_VERIFY(apply({licensed(u"a@x.example"_s), newUser(u"b@x.example"_s, {{Field::Roles, QStringList {u"analyst"_s, u"standard-user"_s}}}), roles(Kim, {u"analyst"_s})}));
    MUSTER_VERIFY(apply({licence(testLicence(3))}));
    const FreeSeats question {.query = {.table = Table::Users, .text = u"domain:x.example"_s}, .operatorId = (*m_workspace)->info().operatorId};
    const Result<FreeSeats::Freed> freed = (*m_workspace)->read(question).result();
    MUSTER_VERIFY(freed);
    QCOMPARE(freed->count, 2); // not the analysts
    MUSTER_VERIFY((*m_workspace)->apply(freed->changes).result());
    QCOMPARE(counts(), u"1 of 3"_s);
    QCOMPARE(m_workspace->rows({Table::Users, u"status:disabled"_s, {}, {}}, {Column::Email, Column::Roles}), QStringList({u"a@x.example|Analyst"_s, u"b@x.example|Analyst"_s}));
    QCOMPARE(m_workspace->rows({Table::Users, u"status:disabled -sessionsended:never"_s, {}, {}}, {Column::Email}).size(), 2); // nobody who is let in again comes with a session of before
    QVERIFY(!(*m_workspace)->read(question).result()->changes); // nobody is left of them
    FreeSeats other = question;
    other.instead = u"standard-user"_s;
    QCOMPARE((*m_workspace)->read(other).result().error().code, ErrorCode::RoleTakesSeat);
    MUSTER_VERIFY((*m_workspace)->undo().result());
    QCOMPARE(counts(), u"3 of 3"_s);
    QCOMPARE(m_workspace->rows({Table::Users, u"b@"_s, {}, {}}, {Column::Roles}), QStringList {u"Standard User+Analyst"_s});
}

void SeatsTest::spareSeatsAreCounted()
{
    const qint64 day = 86'400'000;
    const auto at = [&](int days) { return Noon - days * day; };
    const auto user = [&](const QString &name, const QString &status, QVariant login, int age) {
        return newUser(name + u"@y.example"_s, {{Field::Roles, QStringList {u"standard-user"_s}}, {Field::Status, status}, {Field::LastLogin, login}, {Field::Created, at(age)}});
    };
    MUSTER_VERIFY(apply({user(u"disabled"_s, u"disabled"_s, {}, 100), user(u"old"_s, u"active"_s, at(95), 200), user(u"here"_s, u"active"_s, at(3), 200),
        user(u"never"_s, u"active"_s, {}, 60), user(u"invited"_s, u"pending"_s, {}, 60), user(u"new"_s, u"pending"_s, {}, 2), analyst(u"plain@y.example"_s, {{Field::Created, at(100)}})}));
    const Result<SpareSeats> spare = (*m_workspace)->read(CountSpareSeats {}).result();
    MUSTER_VERIFY(spare);
    QCOMPARE(spare->disabled, 1);
    QCOMPARE(spare->neverSignedIn, 2);
    QCOMPARE(spare->idle, 1);
    QCOMPARE(m_workspace->users(SeatQueries::all()).size(), 4);
    QCOMPARE((*m_workspace)->read(ReadCounts {}).result()->spareSeats, 4);
    QCOMPARE(m_workspace->users(SeatQueries::idle()), QStringList {u"old@y.example"_s});
}

void SeatsTest::overTime()
{
    if (hasLogins()) // the server's clock says when it is
        QSKIP("There is one time for all");
    const auto go = [this](int month, int day) { *m_now = QDateTime(QDate(2027, month, day), QTime(12, 0)).toMSecsSinceEpoch(); };
    go(1, 10);
    MUSTER_VERIFY(apply({licensed(u"a@x.example"_s), licensed(u"b@x.example"_s)}));
    go(1, 20);
    MUSTER_VERIFY(apply({roles(u"a@x.example"_s, {u"analyst"_s})}));
    go(4, 2);
    MUSTER_VERIFY(apply({licensed(u"c@x.example"_s), roles(Kim, {u"standard-user"_s})}));
    go(5, 3);
    const auto months = (*m_workspace)->read(ReadSeatsOverTime {}).result();
    MUSTER_VERIFY(months);
    QStringList lines;
    for (const SeatsInMonth &month : *months)
        lines << month.first.toString(Qt::ISODate) + u' ' + QString::number(month.used);
    QCOMPARE(lines, QStringList({u"2026-09-01 1"_s, u"2026-10-01 1"_s, u"2026-11-01 1"_s, u"2026-12-01 1"_s, u"2027-01-01 2"_s, u"2027-02-01 2"_s, u"2027-03-01 2"_s,
                      u"2027-04-01 4"_s, u"2027-05-01 4"_s}));
}

// Four programs at once.
void SeatsTest::lastSeatIsWonByOne()
{
    *m_now = QDateTime::currentMSecsSinceEpoch();
    MUSTER_VERIFY(apply({licence(testLicence(2))}));
    std::vector<std::unique_ptr<QProcess>> racers;
    for (int i = 0; i < 4; ++i) {
        racers.push_back(std::make_unique<QProcess>());
        racers.back()->start(QCoreApplication::applicationFilePath(),
            {u"--racer"_s, m_workspace->pathAs(u"ada@northwind.example"_s), m_workspace->folder() + u"/heads-%1"_s.arg(i), u"racer%1@x.example"_s.arg(i)});
    }
    for (const auto &racer : racers) {
        while (racer->canReadLine() || racer->waitForReadyRead(60'000)) {
            if (racer->readLine() == "ready\n")
                break;
        }
    }
    for (const auto &racer : racers) {
        racer->write("\n");
        racer->closeWriteChannel();
    }
    QMap<int, int> ends;
    for (const auto &racer : racers) {
        QVERIFY(racer->waitForFinished(60'000));
        ++ends[racer->exitCode()];
    }
    QCOMPARE(ends, (QMap<int, int> {{0, 1}, {1, 3}}));
    QCOMPARE(counts(), u"2 of 2"_s);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--racer"_L1)
        return racer(app.arguments().mid(2));
    SeatsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "SeatsTest.moc"
