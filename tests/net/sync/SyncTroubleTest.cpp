// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncBench.h"
#include "support/RightsFixture.h"

#include <atomic>

using namespace muster;
using namespace Qt::StringLiterals;

using Kind = RemoteObject::Kind;
using Step = RemoteAnswer::Step;

// What becomes of a sync that something comes in the way of: others, refusals, a server that goes away.
class SyncTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<SyncBench>(&m_mould); }
    void whatChangedInBetweenStays();
    void whatTheWorkspaceRefusesIsTold();
    void twoExcludeEachOther();
    void whoWasThoughtDeadHasNoSay();
    void anAnswerThatIsLostMakesNobodyTwice_data();
    void anAnswerThatIsLostMakesNobodyTwice();
    void whatIsRefusedThereIsToldAndTheRestIsDone();
    void aServerThatGoesAwayEndsTheRun();
    void whoLeavesByAnotherNameLeaves();
    void oneThatIsTurnedAwayKeepsNoOther();
    void anIdOfSomebodyElseIsNobodys();
    void idsOfUsersAndGroupsMayBeTheSame();
    void whatIsIgnoredThereIsNotDone_data();
    void whatIsIgnoredThereIsNotDone();
    void membersThatAreIgnoredThereStayHere();
    void whoIsMadeInactiveThereIsNotDeactivatedHere();
    void whoIsNotToBeFoundYetIsNotGone();
    void whatIsListedAsBeforeDoesNotComeBack();
    void nobodyEndsTheirOwnAccount_data();
    void nobodyEndsTheirOwnAccount();
    void groupsThatAreNotServedAreTold();
    void whoHasNoNameIsCalledByTheirId();
    void isStopped();

private:
    WorkspaceMould m_mould {&SyncBench::fill};
    std::unique_ptr<SyncBench> m_bench;
};

void SyncTroubleTest::whatChangedInBetweenStays()
{
    m_bench->add({u"ada"_s, u"bo"_s});
    QCOMPARE(m_bench->sync(), QString());
    RemoteObject &ada = m_bench->there.user(m_bench->there.find(Kind::User, u"ada@x.example"_s));
    RemoteObject &bo = m_bench->there.user(m_bench->there.find(Kind::User, u"bo@x.example"_s));
    ada.values.insert(Field::Phone, u"1"_s);
    MUSTER_VERIFY(m_bench->workspace.apply({change::editUser(u"bo@x.example"_s, {{Field::Phone, u"2"_s}})}));
    const auto planned = m_bench->plan();
    MUSTER_VERIFY(m_bench->workspace.apply({change::editUser(u"ada@x.example"_s, {{Field::Phone, u"7"_s}})}));
    bo.values.insert(Field::Phone, u"8"_s);
    m_bench->there.touch(bo);
    const auto done = m_bench->run(*planned);
    QVERIFY(done);
    QCOMPARE(done->refused, 1);
    QCOMPARE(done->failed, 1);
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:ada@x.example"_s, {}, {}}, {Column::Phone}), QStringList {u"7"_s});
    QCOMPARE(bo.values.value(Field::Phone).toString(), u"8"_s);
    m_bench->settings.rule = SyncSettings::Rule::Ours;
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->isInStep(), QString());
    QCOMPARE(ada.values.value(Field::Phone).toString(), u"7"_s);
    // Here, what was to go there
    MUSTER_VERIFY(m_bench->workspace.apply({change::editUser(u"bo@x.example"_s, {{Field::Phone, u"3"_s}})}));
    const auto other = m_bench->plan();
    MUSTER_VERIFY(m_bench->workspace.apply({change::editUser(u"bo@x.example"_s, {{Field::Phone, u"4"_s}})}));
    const auto later = m_bench->run(*other);
    QVERIFY(later && later->later == 1);
    QCOMPARE(bo.values.value(Field::Phone).toString(), u"2"_s);
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->isInStep(), QString());
}

void SyncTroubleTest::whatTheWorkspaceRefusesIsTold()
{
    m_bench->add({u"ada"_s});
    MUSTER_VERIFY(m_bench->workspace.apply({change::editWorkspace({{Field::CorrectNames, false}})}));
    QCOMPARE(m_bench->sync(), QString());
    m_bench->there.user(m_bench->there.find(Kind::User, u"ada@x.example"_s)).values.insert(Field::LastName, u"Other"_s);
    m_bench->there.addUser(u"bo@x.example"_s);
    const auto planned = m_bench->plan();
    QVERIFY(planned);
    const Result<Plan> preview = QtConcurrent::run([&] { return previewSync(m_bench->workspace.door(), *planned); }).result();
    MUSTER_VERIFY(preview);
    QCOMPARE((*planned)->counts().refused, 1);
    const auto done = m_bench->run(*planned);
    QVERIFY(done);
    QCOMPARE(done->refused, 1);
    QCOMPARE(done->here, 1);
    QVERIFY(done->refusal && done->refusal->code == ErrorCode::BelongsToUser);
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:ada@x.example"_s, {}, {}}, {Column::LastName}), QStringList {QString()});
}

void SyncTroubleTest::twoExcludeEachOther()
{
    m_bench->add({u"ada"_s, u"bo"_s});
    const auto first = m_bench->plan();
    const auto second = m_bench->plan();
    QString other;
    qint64 wait = 0;
    m_bench->there.before = [&](const char *call, qint64) {
        if (QByteArray(call) == "create" && other.isEmpty()) {
            SyncRun run(m_bench->workspace.door(), m_bench->there, *second, m_bench->clock);
            other = u"-"_s;
            const SyncTrouble trouble = run.run().error();
            other = SyncBench::told(trouble);
            wait = trouble.until - trouble.since;
        }
        return Step::Done;
    };
    QVERIFY(m_bench->run(*first));
    QCOMPARE(other, u"trouble 3"_s); // one is running
    QVERIFY(wait >= SyncStore::Lease && wait < SyncStore::Lease + 600'000); // and would be dead by then
    m_bench->there.before = {};
    const auto late = m_bench->run(*second);
    QVERIFY(!late);
    QCOMPARE(SyncBench::told(late.error()), u"trouble 4"_s); // it knows nothing of what was done since
    QCOMPARE(m_bench->there.objects[0].size(), 2);
    QCOMPARE(m_bench->isInStep(), QString());
}

void SyncTroubleTest::whoWasThoughtDeadHasNoSay()
{
    if (hasLogins())
        return; // the server goes by its own clock
    m_bench->add({u"ada"_s, u"bo"_s, u"cy"_s});
    const auto first = m_bench->plan();
    int calls = 0;
    QString other;
    m_bench->there.before = [&](const char *call, qint64) {
        if (QByteArray(call) == "create" && ++calls == 2) { // it hangs for so long that another begins
            *m_bench->ahead += SyncStore::Lease + 1;
            m_bench->there.before = {};
            SyncPlanner planner(m_bench->workspace.door(), m_bench->there, m_bench->settings, m_bench->clock);
            const auto plan = planner.plan();
            SyncRun run(m_bench->workspace.door(), m_bench->there, *plan, m_bench->clock);
            other = run.run() ? u"done"_s : u"not"_s;
        }
        return Step::Done;
    };
    const auto done = m_bench->run(*first);
    QVERIFY(done && done->stopped && done->stopped->what == SyncTrouble::What::TakenOver);
    QCOMPARE(other, u"done"_s);
    QCOMPARE(m_bench->there.objects[0].size(), 3);
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->isInStep(), QString());
}

void SyncTroubleTest::anAnswerThatIsLostMakesNobodyTwice_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<bool>("isDone");
    for (const char *const call : {"create", "change", "remove"}) {
        QTest::addRow("%s, done", call) << QString::fromLatin1(call) << true;
        QTest::addRow("%s, not done", call) << QString::fromLatin1(call) << false;
    }
}

void SyncTroubleTest::anAnswerThatIsLostMakesNobodyTwice()
{
    QFETCH(QString, call);
    QFETCH(bool, isDone);
    m_bench->settings.gone = SyncSettings::Gone::Delete;
    m_bench->add({u"ada"_s, u"bo"_s, u"cy"_s, u"dan"_s});
    QCOMPARE(m_bench->sync(), QString());
    m_bench->add({u"eve"_s});
    MUSTER_VERIFY(m_bench->workspace.apply({change::editUser(u"ada@x.example"_s, {{Field::Phone, u"1"_s}}), change::deleteUser(u"bo@x.example"_s)}));
    m_bench->there.cut(call.toLatin1().constData(), Step::Unreachable, isDone);
    QVERIFY(m_bench->sync().startsWith(u"trouble 1"_s)); // the run ends
    QCOMPARE(m_bench->tally.later, 1);
    if (call == "create"_L1 && isDone) // the service knows the account by another name
        m_bench->there.user(m_bench->there.find(Kind::User, u"eve@x.example"_s)).userName = u"eve.1"_s;
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->isInStep(), QString());
    QCOMPARE(m_bench->there.objects[0].size(), 4);
    int eves = 0;
    for (const RemoteObject &user : std::as_const(m_bench->there.objects[0]))
        eves += user.values.value(Field::Email).toString() == "eve@x.example"_L1 ? 1 : 0;
    QCOMPARE(eves, 1);
    QCOMPARE(m_bench->users().size(), 4);
}

void SyncTroubleTest::whatIsRefusedThereIsToldAndTheRestIsDone()
{
    m_bench->add({u"ada"_s, u"bo"_s, u"cy"_s});
    int call = 0;
    m_bench->there.before = [&call](const char *name, qint64) { return QByteArray(name) == "create" && ++call == 2 ? Step::Rejected : Step::Done; };
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->tally.failed, 1);
    QCOMPARE(m_bench->tally.there, 2);
    QVERIFY(m_bench->tally.failure && m_bench->tally.failure->step == Step::Rejected);
    m_bench->there.before = [](const char *name, qint64) { return QByteArray(name) == "create" ? Step::NotSupported : Step::Done; };
    m_bench->add({u"dan"_s});
    const qint64 writes = m_bench->there.writes;
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->tally.failed, 2);
    QCOMPARE(m_bench->there.writes, writes + 1); // who cannot make one cannot make another
    m_bench->there.before = {};
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->isInStep(), QString());
}

void SyncTroubleTest::aServerThatGoesAwayEndsTheRun()
{
    m_bench->add({u"ada"_s, u"bo"_s, u"cy"_s});
    m_bench->there.addUser(u"dan@x.example"_s);
    int call = 0;
    m_bench->there.before = [&call](const char *name, qint64) { return QByteArray(name) == "create" && ++call >= 2 ? Step::Unreachable : Step::Done; };
    QVERIFY(m_bench->sync().startsWith(u"trouble 1 answer 0"_s));
    QCOMPARE(call, 2);
    QCOMPARE(m_bench->tally.here, 1); // what was done here stands
    QCOMPARE(m_bench->there.objects[0].size(), 2);
    m_bench->there.before = {};
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->isInStep(), QString());
    QCOMPARE(m_bench->there.objects[0].size(), 4);
}

// Whatever else has changed of them, and may not be changed here.
void SyncTroubleTest::whoLeavesByAnotherNameLeaves()
{
    m_bench->add({u"ada"_s, u"bo"_s});
    QCOMPARE(m_bench->sync(), QString());
    const auto leave = [this](const QString &email) {
        RemoteObject &one = m_bench->there.user(m_bench->there.find(Kind::User, email));
        one.values.insert(Field::Status, u"disabled"_s);
        one.values.insert(Field::LastName, u"Another"_s);
    };
    leave(u"bo@x.example"_s);
    QCOMPARE(m_bench->sync(), QString()); // where names may be corrected, both
    QCOMPARE(m_bench->isInStep(), QString());
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:bo@x.example"_s, {}, {}}, {Column::Status, Column::LastName}), QStringList {u"disabled|Another"_s});
    MUSTER_VERIFY(m_bench->workspace.apply({change::editWorkspace({{Field::CorrectNames, false}})}));
    leave(u"ada@x.example"_s);
    m_bench->sync();
    QCOMPARE(m_bench->tally.refused, 1);
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:ada@x.example"_s, {}, {}}, {Column::Status, Column::LastName}), QStringList {u"disabled|"_s});
}

// It may be about that one alone; where it goes on, it is about all.
void SyncTroubleTest::oneThatIsTurnedAwayKeepsNoOther()
{
    m_bench->add({u"ada"_s, u"bo"_s, u"cy"_s, u"dan"_s, u"eve"_s});
    int calls = 0;
    int most = 1;
    m_bench->there.before = [&](const char *call, qint64) { return QByteArray(call) == "create" && ++calls <= most ? Step::TryLater : Step::Done; };
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->tally.there, 4);
    QCOMPARE(m_bench->tally.later, 1);
    QVERIFY(m_bench->tally.failure.has_value());
    calls = 0;
    most = 0;
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->isInStep(), QString());
    QCOMPARE(m_bench->there.objects[0].size(), 5);
    m_bench->add({u"fay"_s, u"gil"_s, u"hal"_s, u"ivy"_s});
    calls = 0;
    most = 100;
    QVERIFY(!m_bench->sync().isEmpty());
    QCOMPARE(calls, 3);
}

// Whoever has it keeps it, and what belongs to them.
void SyncTroubleTest::anIdOfSomebodyElseIsNobodys()
{
    m_bench->add({u"ada"_s});
    MUSTER_VERIFY(m_bench->workspace.apply({change::addGroup(u"Crew"_s), change::addMember(u"Crew"_s, u"ada@x.example"_s)}));
    QCOMPARE(m_bench->sync(), QString());
    m_bench->there.mistakenId = m_bench->there.find(Kind::User, u"ada@x.example"_s);
    m_bench->add({u"bo"_s});
    m_bench->sync();
    m_bench->there.mistakenId.clear();
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->isInStep(), QString());
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"domain:x.example"_s, {}, {{Column::Email}}}, {Column::Email, Column::Groups}), QStringList({u"ada@x.example|Crew"_s, u"bo@x.example|"_s}));
    QCOMPARE(m_bench->there.objects[0].size(), 2);
}

// As where each kind has a table of its own, and its IDs are numbers.
void SyncTroubleTest::idsOfUsersAndGroupsMayBeTheSame()
{
    const QString ada = m_bench->there.addUser(u"ada@x.example"_s);
    m_bench->there.add(Kind::Group, {.values = {{Field::Name, u"Readers"_s}}, .members = QStringList {ada}});
    RemoteObject writers {.kind = Kind::Group, .id = ada, .values = {{Field::Name, u"Writers"_s}}, .members = QStringList()};
    m_bench->there.objects[1].insert(ada, writers);
    m_bench->there.addUser(u"bo@x.example"_s, {{Field::Manager, ada}});
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:ada@x.example"_s, {}, {}}, {Column::Groups}), QStringList {u"Readers"_s});
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:bo@x.example"_s, {}, {}}, {Column::Manager}), QStringList {u"ada@x.example"_s});
}

void SyncTroubleTest::whatIsIgnoredThereIsNotDone_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("leaves") << int(Field::Status) << u"active"_s << u"disabled"_s;
    QTest::newRow("comes back") << int(Field::Status) << u"disabled"_s << u"active"_s;
    QTest::newRow("phone") << int(Field::Phone) << u"1"_s << u"2"_s;
    QTest::newRow("phone that was none") << int(Field::Phone) << u""_s << u"2"_s;
    QTest::newRow("phone that is none") << int(Field::Phone) << u"1"_s << u""_s;
    QTest::newRow("address") << int(Field::Email) << u"ada@x.example"_s << u"ada.king@x.example"_s;
}

// It said yes, and kept what was: that is nothing that somebody there has changed, and it does not come back here. All else of the same change is in step.
void SyncTroubleTest::whatIsIgnoredThereIsNotDone()
{
    QFETCH(int, field);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto set = [this](const QString &email, const Values &values) { MUSTER_VERIFY(m_bench->workspace.apply({change::editUser(email, values)})); };
    m_bench->add({u"ada"_s, u"bo"_s});
    QCOMPARE(m_bench->sync(), QString());
    set(u"ada@x.example"_s, {{Field(field), before}});
    QCOMPARE(m_bench->sync(), QString());
    m_bench->there.ignores = {Field(field)};
    set(u"ada@x.example"_s, {{Field(field), after}, {Field::Department, u"Crew"_s}});
    const QStringList here = m_bench->users({});
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(m_bench->sync(), QString());
        QCOMPARE(m_bench->tally.failed, 1);
        QVERIFY(m_bench->tally.failure && m_bench->tally.failure->step == Step::NotKept);
        QCOMPARE(m_bench->users({}), here);
        QCOMPARE(m_bench->counts.changeHere + m_bench->counts.deactivateHere, 0);
    }
    QCOMPARE(m_bench->there.objects[0].first().values.value(Field::Department).toString(), u"Crew"_s);
    set(field == int(Field::Email) ? after : u"ada@x.example"_s, {{Field::Department, u"Guard"_s}}); // was kept, and is changed anew
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->there.objects[0].first().values.value(Field::Department).toString(), u"Guard"_s);
    m_bench->there.ignores = {};
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->tally.failed, 0);
    QCOMPARE(m_bench->there.objects[0].first().values.value(Field(field)).toString(), after);
    QCOMPARE(m_bench->isInStep(), QString());
}

void SyncTroubleTest::membersThatAreIgnoredThereStayHere()
{
    m_bench->add({u"ada"_s, u"bo"_s, u"cy"_s});
    MUSTER_VERIFY(m_bench->workspace.apply({change::addGroup(u"Crew"_s), change::addMember(u"Crew"_s, u"ada@x.example"_s), change::addMember(u"Crew"_s, u"bo@x.example"_s)}));
    QCOMPARE(m_bench->sync(), QString());
    m_bench->there.ignoresMembers = true;
    MUSTER_VERIFY(m_bench->workspace.apply({change::removeMember(u"Crew"_s, u"ada@x.example"_s), change::addMember(u"Crew"_s, u"cy@x.example"_s)}));
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(m_bench->sync(), QString());
        QCOMPARE(m_bench->tally.failed, 1);
        QCOMPARE(m_bench->workspace.rows({Table::Users, u"group:Crew"_s, {}, {{Column::Email}}}, {Column::Email}), QStringList({u"bo@x.example"_s, u"cy@x.example"_s}));
    }
    m_bench->there.ignoresMembers = false;
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->isInStep(), QString());
    QCOMPARE(m_bench->there.objects[1].first().members->size(), 2);
}

// Some let nobody in before they have answered a mail. That is for somebody to say.
void SyncTroubleTest::whoIsMadeInactiveThereIsNotDeactivatedHere()
{
    m_bench->add({u"ada"_s});
    m_bench->there.after = [this](const char *call, qint64) {
        if (QByteArray(call) == "create")
            m_bench->there.objects[0].first().values.insert(Field::Status, u"disabled"_s);
        return Step::Done;
    };
    QCOMPARE(m_bench->sync(), QString());
    m_bench->there.after = {};
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->counts.conflicts, 1);
    QCOMPARE(m_bench->users(u"status:active"_s).size(), 2);
}

void SyncTroubleTest::whoIsNotToBeFoundYetIsNotGone()
{
    m_bench->lag = SyncPlanner::UsualLag;
    m_bench->add({u"ada"_s});
    MUSTER_VERIFY(m_bench->workspace.apply({change::addGroup(u"Old"_s)}));
    QCOMPARE(m_bench->sync(), QString());
    m_bench->there.lags = true;
    m_bench->add({u"bo"_s});
    MUSTER_VERIFY(m_bench->workspace.apply({change::addGroup(u"Crew"_s)}));
    m_bench->settings.gone = SyncSettings::Gone::Delete;
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(m_bench->sync(), QString());
        QCOMPARE(m_bench->users().size(), 2);
        QVERIFY(!m_bench->group(u"Crew"_s).isEmpty());
        QCOMPARE(m_bench->there.objects[0].size(), 2);
        const auto planned = m_bench->plan();
        QCOMPARE((*planned)->size(), 2);
        QCOMPARE((*planned)->row(0).decision.reason, SyncReason::NotFoundYet);
    }
    m_bench->there.lags = false;
    QCOMPARE(m_bench->isInStep(), QString());
    m_bench->there.lags = true; // for good
    m_bench->lag = 0; // it is over
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->users().size(), 1);
    QVERIFY(m_bench->group(u"Crew"_s).isEmpty());
}

// A listing may come from a copy that does not know yet what was written.
void SyncTroubleTest::whatIsListedAsBeforeDoesNotComeBack()
{
    m_bench->lag = SyncPlanner::UsualLag;
    m_bench->add({u"ada"_s, u"bo"_s});
    MUSTER_VERIFY(m_bench->workspace.apply({change::addGroup(u"Crew"_s), change::addMember(u"Crew"_s, u"ada@x.example"_s)}));
    QCOMPARE(m_bench->sync(), QString());
    for (const Kind kind : {Kind::User, Kind::Group})
        m_bench->there.listed[int(kind)] = m_bench->there.objects[int(kind)];
    MUSTER_VERIFY(m_bench->workspace.apply({change::editUser(u"ada@x.example"_s, {{Field::Status, u"disabled"_s}, {Field::Phone, u"1"_s}}), change::addMember(u"Crew"_s, u"bo@x.example"_s)}));
    QCOMPARE(m_bench->sync(), QString());
    const QStringList before = m_bench->workspace.everything();
    const qint64 reads = m_bench->there.reads;
    QCOMPARE(m_bench->isInStep(), QString());
    QCOMPARE(m_bench->there.reads - reads, 2); // of whom it is said that they have changed, and of no other
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->workspace.everything(), before);
    m_bench->there.user(m_bench->there.find(Kind::User, u"ada@x.example"_s)).values.insert(Field::Phone, u"2"_s); // by somebody there
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:ada@x.example"_s, {}, {}}, {Column::Phone}), QStringList {u"2"_s}); // that it differs is seen, and what is so comes
    m_bench->there.listed[0].reset();
    m_bench->there.listed[1].reset();
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:ada@x.example"_s, {}, {}}, {Column::Phone, Column::Status}), QStringList {u"2|disabled"_s});
}

void SyncTroubleTest::nobodyEndsTheirOwnAccount_data()
{
    QTest::addColumn<QString>("how");
    for (const char *const how : {"disabled", "deactivated as gone", "deleted as gone", "linked to who is disabled"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

// By their own sync, which could not go on after it. Everything else is done, and another operator's run does this, too.
void SyncTroubleTest::nobodyEndsTheirOwnAccount()
{
    QFETCH(QString, how);
    m_bench->settings.filter.clear();
    m_bench->settings.rule = SyncSettings::Rule::Theirs;
    const QString ada = u"ada@northwind.example"_s;
    MUSTER_VERIFY(m_bench->workspace.apply({newUser(u"chief@northwind.example"_s, {{Field::Status, u"active"_s}, {Field::AccountType, u"admin"_s}, {Field::Roles, m_bench->workspace.rows({Table::Users, u"email:"_s + ada, {}, {}}, {Column::Roles})}})}));
    if (how.startsWith(u"linked"))
        m_bench->there.addUser(ada, {{Field::Status, u"disabled"_s}});
    else
        QCOMPARE(m_bench->sync(), QString());
    const QString id = m_bench->there.find(Kind::User, ada);
    m_bench->settings.gone = how.startsWith(u"deleted") ? SyncSettings::Gone::Delete : SyncSettings::Gone::Deactivate;
    if (how == "disabled"_L1)
        m_bench->there.user(id).values.insert(Field::Status, u"disabled"_s);
    else if (how.endsWith(u"gone"))
        m_bench->there.objects[0].remove(id);
    m_bench->there.addUser(u"bo@x.example"_s);
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->counts.alone, 1);
    QCOMPARE(m_bench->tally.here, 1); // bo
    QCOMPARE(m_bench->tally.refused, 0);
    QCOMPARE(m_bench->users(u"status:active email:"_s + ada).size(), 1);
    const std::unique_ptr<Workspace> chief = openAs(m_bench->workspace, u"chief@northwind.example"_s);
    QVERIFY(chief);
    const auto planned = m_bench->plan(chief.get());
    const auto done = m_bench->run(*planned, chief.get());
    QVERIFY2(done && !done->stopped, qPrintable(done ? QString() : SyncBench::told(done.error())));
    QCOMPARE(done->here, 1);
}

void SyncTroubleTest::groupsThatAreNotServedAreTold()
{
    for (const Step step : {Step::NotFound, Step::NotSupported}) {
        int lists = 0;
        m_bench->there.before = [&lists, step](const char *call, qint64) { return QByteArray(call) == "list" && ++lists == 2 ? step : Step::Done; };
        const auto planned = m_bench->plan();
        QVERIFY(!planned && planned.error().what == SyncTrouble::What::NoGroups);
    }
    m_bench->there.before = {};
    m_bench->settings.groups = SyncSettings::Direction::Off;
    m_bench->add({u"ada"_s});
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->there.objects[0].size(), 1);
}

void SyncTroubleTest::whoHasNoNameIsCalledByTheirId()
{
    RemoteObject nobody {.kind = Kind::User, .values = {{Field::Status, u"active"_s}}};
    const QString id = m_bench->there.add(Kind::User, nobody);
    nobody.userName = u"printer-7"_s;
    m_bench->there.add(Kind::User, nobody);
    const auto planned = m_bench->plan();
    QVERIFY(planned);
    QStringList names;
    for (qsizetype i = 0; i < (*planned)->size(); ++i)
        names.append((*planned)->row(i).name);
    names.sort();
    QCOMPARE(names, QStringList({u"printer-7"_s, id}));
}

void SyncTroubleTest::isStopped()
{
    m_bench->add({u"ada"_s, u"bo"_s, u"cy"_s});
    const auto planned = m_bench->plan();
    std::atomic_bool stop = false;
    const auto done = QtConcurrent::run([&] {
        SyncRun run(m_bench->workspace.door(), m_bench->there, *planned, m_bench->clock);
        run.setCancelled([&stop] { return stop.load(); });
        run.setTold([&stop](const SyncTally &tally) { stop = tally.there == 1; });
        return run.run();
    }).result();
    QVERIFY(done && done->stopped && done->stopped->isCancelled());
    QCOMPARE(m_bench->there.objects[0].size(), 1);
    QCOMPARE(m_bench->sync(), QString()); // at once: the lease was given back
    QCOMPARE(m_bench->isInStep(), QString());
}

QTEST_GUILESS_MAIN(SyncTroubleTest)
#include "SyncTroubleTest.moc"
