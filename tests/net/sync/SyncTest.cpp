// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncBench.h"
#include "storage/Database.h"

#include <atomic>

using namespace muster;
using namespace Qt::StringLiterals;

using Kind = RemoteObject::Kind;
using Step = RemoteAnswer::Step;
using What = SyncBrake::What;

// A workspace is kept in step with another system.
class SyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<SyncBench>(&m_mould); }
    void theFirstOneMakesBothTheSame();
    void whatIsDoneHereIsOneEventAndCanBeTakenBack();
    void changesGoBothWays();
    void aConflictWaitsForAnAnswer();
    void groupsAndWhoIsAboveWhom();
    void twoThatAreAboveEachOther();
    void anotherComesInPlaceOfAManagerWhoIsGone();
    void whoIsGoneThereIsDeactivatedHere();
    void whoIsMissingInAListingIsAskedFor();
    void whoIsDeletedHereIsDeactivatedThere();
    void aSyncThatSeesNobodyStops();
    void aListingThatEndsEarlyStops();
    void aFieldThatVanishesStops();
    void manyDeactivationsStop();
    void anAddressAloneMakesNobodyTheSame();
    void ofSeveralHereOneIsChosen();
    void ofSeveralThereOneIsChosen();
    void whoIsAnothersCannotBeChosen();
    void whatIsLeftOutIsNotDone();
    void whatChangedInBetweenStays();
    void whatTheWorkspaceRefusesIsTold();
    void twoExcludeEachOther();
    void whoWasThoughtDeadHasNoSay();
    void anAnswerThatIsLostMakesNobodyTwice_data();
    void anAnswerThatIsLostMakesNobodyTwice();
    void whatIsRefusedThereIsToldAndTheRestIsDone();
    void aServerThatGoesAwayEndsTheRun();
    void isStopped();
    void whoIsForgottenIsForgotten();
    void onlyOneWay();
    void runsAndStepsAreKept();
    void hostileTextHarmsNothing();

private:
    QStringList users(const QString &query = {}) { return m_bench->workspace.rows({Table::Users, query.isEmpty() ? u"domain:x.example"_s : query, {}, {{Column::Email}}}, {Column::Email, Column::Status}); }
    void add(const QStringList &names, Values more = {});
    void cut(const char *call, Step step, bool isDone);
    static qsizetype rowOf(const SyncPlan &plan, const QString &theirId);

    WorkspaceMould m_mould {&SyncBench::fill};
    std::unique_ptr<SyncBench> m_bench;
};

#define IN_STEP() \
    do { \
        const QString left = m_bench->isInStep(); \
        QVERIFY2(left.isEmpty(), qPrintable(left)); \
    } while (false)

#define SYNC() \
    do { \
        const QString wrong = m_bench->sync(); \
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong)); \
    } while (false)

void SyncTest::add(const QStringList &names, Values more)
{
    QVector<Change> changes;
    more.set(Field::Status, u"active"_s);
    for (const QString &name : names)
        changes.append(newUser(name + u"@x.example"_s, more));
    MUSTER_VERIFY(m_bench->workspace.apply(changes));
}

// The next call of that name, and no other.
void SyncTest::cut(const char *call, Step step, bool isDone)
{
    auto times = std::make_shared<int>(0);
    (isDone ? m_bench->there.after : m_bench->there.before) = [call = QByteArray(call), step, times](const char *called, qint64) { return call == called && (*times)++ == 0 ? step : Step::Done; };
}

void SyncTest::theFirstOneMakesBothTheSame()
{
    add({u"ada"_s, u"bo"_s}, {{Field::Department, u"Läb"_s}});
    m_bench->there.addUser(u"cy@x.example"_s, {{Field::FirstName, u"Cy"_s}, {Field::Phone, u"+1 2"_s}, {Field::ExternalId, u"E7"_s}, {Field::PreferredLanguage, u"de-AT"_s}});
    m_bench->there.addUser(u"BO@x.example"_s, {{Field::JobTitle, u"Baker"_s}});
    m_bench->there.addUser(u"old@x.example"_s, {{Field::Status, u"disabled"_s}}); // nobody uses it
    const auto planned = m_bench->plan();
    QVERIFY(planned);
    const SyncCounts counts = (*planned)->counts();
    QCOMPARE(counts.createHere, 1);
    QCOMPARE(counts.createThere, 1);
    QCOMPARE(counts.link, 1);
    QCOMPARE(counts.alone, 1);
    QCOMPARE(m_bench->there.writes, 0); // a plan writes nothing
    QCOMPARE(users().size(), 2);
    SYNC();
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:cy@x.example"_s, {}, {}}, {Column::FirstName, Column::Phone, Column::ExternalId, Column::PreferredLanguage, Column::SignIn, Column::Status}), QStringList {u"Cy|+1 2|E7|de|sso|pending"_s});
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:bo@x.example"_s, {}, {}}, {Column::Department, Column::JobTitle}), QStringList {u"Läb|Baker"_s});
    const QString ada = m_bench->there.find(Kind::User, u"ada@x.example"_s);
    QCOMPARE(m_bench->there.user(ada).values.value(Field::Department).toString(), u"Läb"_s);
    QCOMPARE(m_bench->there.objects[0].size(), 4);
    QCOMPARE(m_bench->there.find(Kind::User, u"ada@northwind.example"_s), QString()); // not among those whom the settings say
}

void SyncTest::whatIsDoneHereIsOneEventAndCanBeTakenBack()
{
    const QStringList before = m_bench->workspace.everything();
    for (int i = 0; i < 5; ++i)
        m_bench->there.addUser(u"u%1@x.example"_s.arg(i));
    SYNC();
    QCOMPARE(users().size(), 5);
    QVERIFY(m_bench->tally.event > 0);
    QCOMPARE(m_bench->workspace.rows({Table::Events, u"event:%1"_s.arg(m_bench->tally.event), {}, {}}, {Column::Reason, Column::Changes}), QStringList {u"Sync|5"_s});
    IN_STEP();
    MUSTER_VERIFY(m_bench->workspace->undo(m_bench->tally.event).result());
    QCOMPARE(m_bench->workspace.everything(), before);
    QVERIFY(m_bench->workspace->verify().result().value().faults.found.isEmpty());
}

void SyncTest::changesGoBothWays()
{
    add({u"ada"_s, u"bo"_s});
    SYNC();
    const QString ada = m_bench->there.find(Kind::User, u"ada@x.example"_s);
    m_bench->there.user(ada).values.insert(Field::LastName, u"King"_s);
    m_bench->there.touch(m_bench->there.user(ada));
    MUSTER_VERIFY(m_bench->workspace.apply({change::editUser(u"ada@x.example"_s, {{Field::FirstName, u"Ada"_s}}), change::editUser(u"bo@x.example"_s, {{Field::Email, u"bob@x.example"_s}})}));
    SYNC();
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:ada@x.example"_s, {}, {}}, {Column::FullName}), QStringList {u"Ada King"_s});
    QCOMPARE(m_bench->there.user(ada).values.value(Field::FirstName).toString(), u"Ada"_s);
    const QString bob = m_bench->there.find(Kind::User, u"bob@x.example"_s); // who was known by the address is so still
    QCOMPARE(m_bench->there.user(bob).values.value(Field::Email).toString(), u"bob@x.example"_s);
    IN_STEP();
    MUSTER_VERIFY(m_bench->workspace.apply({change::editUser(u"bob@x.example"_s, {{Field::Status, u"disabled"_s}})}));
    m_bench->there.user(ada).values.insert(Field::Status, u"disabled"_s);
    SYNC();
    QCOMPARE(users(), QStringList({u"ada@x.example|disabled"_s, u"bob@x.example|disabled"_s}));
    QCOMPARE(m_bench->there.user(bob).values.value(Field::Status).toString(), u"disabled"_s);
    IN_STEP();
}

void SyncTest::aConflictWaitsForAnAnswer()
{
    add({u"ada"_s, u"bo"_s}, {{Field::Phone, u"1"_s}});
    SYNC();
    IN_STEP();
    for (const QString &name : {u"ada@x.example"_s, u"bo@x.example"_s}) {
        MUSTER_VERIFY(m_bench->workspace.apply({change::editUser(name, {{Field::Phone, u"2"_s}, {Field::JobTitle, u"Baker"_s}})}));
        RemoteObject &user = m_bench->there.user(m_bench->there.find(Kind::User, name));
        user.values.insert(Field::Phone, u"3"_s);
    }
    SYNC(); // all else is done
    QCOMPARE(m_bench->counts.conflicts, 2);
    const auto planned = m_bench->plan();
    QVERIFY(planned);
    QCOMPARE((*planned)->counts().conflicts, 2);
    QVERIFY((*planned)->counts().isEmpty());
    for (qsizetype i = 0; i < (*planned)->size(); ++i) {
        const SyncRow row = (*planned)->row(i);
        QCOMPARE(row.decision.fields.value(0).before, std::optional(u"1"_s));
        (*planned)->answer(i, Field::Phone, row.name.startsWith("ada"_L1) ? SyncSide::Here : SyncSide::There);
    }
    QVERIFY(m_bench->run(*planned));
    QCOMPARE(m_bench->there.user(m_bench->there.find(Kind::User, u"ada@x.example"_s)).values.value(Field::Phone).toString(), u"2"_s);
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:bo@x.example"_s, {}, {}}, {Column::Phone, Column::JobTitle}), QStringList {u"3|Baker"_s});
    IN_STEP();
}

void SyncTest::groupsAndWhoIsAboveWhom()
{
    add({u"ada"_s, u"bo"_s});
    MUSTER_VERIFY(m_bench->workspace.apply({change::editUser(u"ada@x.example"_s, {{Field::Manager, u"bo@x.example"_s}}), change::addGroup(u"Outer"_s), change::addGroup(u"Inner"_s), change::addGroup(u"Crew"_s),
        Change(Verb::Add, ObjectKind::Nesting, {u"Outer"_s, u"Inner"_s}), change::addMember(u"Inner"_s, u"ada@x.example"_s), change::addMember(u"Crew"_s, u"bo@x.example"_s), change::addMember(u"Crew"_s, u"ada@northwind.example"_s)}));
    const QString cy = m_bench->there.addUser(u"cy@x.example"_s);
    const QString dan = m_bench->there.addUser(u"dan@x.example"_s, {{Field::Manager, cy}});
    m_bench->there.add(Kind::Group, {.values = {{Field::Name, u"crew"_s}}, .members = QStringList {cy}});
    const QString inner = m_bench->there.add(Kind::Group, {.values = {{Field::Name, u"There within"_s}}, .members = QStringList {dan}});
    m_bench->there.add(Kind::Group, {.values = {{Field::Name, u"There"_s}}, .members = QStringList {inner, cy, u"nobody knows"_s}});
    m_bench->settings.rule = SyncSettings::Rule::Ours;
    SYNC();
    IN_STEP();
    QCOMPARE(m_bench->workspace.rows({Table::Members, {}, {}, {{Column::Group}, {Column::Email}}}, {Column::Group, Column::Email}),
        QStringList({u"Crew|ada@northwind.example"_s, u"Crew|bo@x.example"_s, u"Crew|cy@x.example"_s, u"Inner|ada@x.example"_s, u"There|cy@x.example"_s, u"There within|dan@x.example"_s}));
    QCOMPARE(m_bench->workspace.rows({Table::Groups, u"name:There"_s, {}, {}}, {Column::Name, Column::InnerGroups}), QStringList({u"There|There within"_s, u"There within|"_s}));
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:dan@x.example"_s, {}, {}}, {Column::Manager}), QStringList {u"cy@x.example"_s});
    const auto membersThere = [this](const QString &name) {
        QStringList names;
        for (const QString &member : m_bench->there.group(m_bench->there.find(Kind::Group, name)).members.value_or(QStringList()))
            names.append(m_bench->there.objects[0].contains(member) ? m_bench->there.user(member).userName : m_bench->there.group(member).values.value(Field::Name).toString());
        names.sort();
        return names.join(u' ');
    };
    QCOMPARE(membersThere(u"Crew"_s), u"bo@x.example cy@x.example"_s);
    QCOMPARE(membersThere(u"Outer"_s), u"Inner"_s);
    QCOMPARE(membersThere(u"Inner"_s), u"ada@x.example"_s);
    QCOMPARE(m_bench->there.user(m_bench->there.find(Kind::User, u"ada@x.example"_s)).values.value(Field::Manager).toString(), m_bench->there.find(Kind::User, u"bo@x.example"_s));
    // Out again, one on either side
    MUSTER_VERIFY(m_bench->workspace.apply({change::removeMember(u"Crew"_s, u"cy@x.example"_s), change::renameGroup(u"Inner"_s, u"Core"_s)}));
    m_bench->there.group(m_bench->there.find(Kind::Group, u"crew"_s)).members->removeAll(m_bench->there.find(Kind::User, u"bo@x.example"_s));
    SYNC();
    IN_STEP();
    QCOMPARE(membersThere(u"Crew"_s), QString());
    QCOMPARE(m_bench->workspace.rows({Table::Members, u"group:Crew"_s, {}, {}}, {Column::Email}), QStringList {u"ada@northwind.example"_s}); // of whom they know nothing there
    QVERIFY(!m_bench->there.find(Kind::Group, u"Core"_s).isEmpty());
}

void SyncTest::twoThatAreAboveEachOther()
{
    add({u"ada"_s, u"bo"_s});
    MUSTER_VERIFY(m_bench->workspace.apply({change::editUser(u"ada@x.example"_s, {{Field::Manager, u"bo@x.example"_s}}), change::editUser(u"bo@x.example"_s, {{Field::Manager, u"ada@x.example"_s}})}));
    const QString cy = m_bench->there.addUser(u"cy@x.example"_s);
    const QString dan = m_bench->there.addUser(u"dan@x.example"_s, {{Field::Manager, cy}});
    m_bench->there.user(cy).values.insert(Field::Manager, dan);
    SYNC();
    IN_STEP();
    const auto managerThere = [this](const QString &name) { return m_bench->there.user(m_bench->there.user(m_bench->there.find(Kind::User, name)).values.value(Field::Manager).toString()).userName; };
    QCOMPARE(managerThere(u"ada@x.example"_s), u"bo@x.example"_s);
    QCOMPARE(managerThere(u"bo@x.example"_s), u"ada@x.example"_s);
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:cy@x.example"_s, {}, {}}, {Column::Manager}), QStringList {u"dan@x.example"_s});
    QCOMPARE(m_bench->there.writes, 3); // two are made, and one is changed
}

// That nobody is above them here, since the account has gone, is nothing that somebody has changed here.
void SyncTest::anotherComesInPlaceOfAManagerWhoIsGone()
{
    m_bench->settings.users = SyncSettings::Direction::Read;
    m_bench->settings.gone = SyncSettings::Gone::Delete;
    const QString boss = m_bench->there.addUser(u"boss@x.example"_s);
    const QString ada = m_bench->there.addUser(u"ada@x.example"_s, {{Field::Manager, boss}});
    SYNC();
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:ada@x.example"_s, {}, {}}, {Column::Manager}), QStringList {u"boss@x.example"_s});
    QVERIFY(m_bench->there.remove(Kind::User, boss).isDone());
    m_bench->there.user(ada).values.insert(Field::Manager, m_bench->there.addUser(u"next@x.example"_s));
    m_bench->there.touch(m_bench->there.user(ada));
    for (int i = 0; i < 2; ++i) {
        SYNC();
        QCOMPARE(m_bench->counts.conflicts, 0);
    }
    IN_STEP();
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:ada@x.example"_s, {}, {}}, {Column::Manager}), QStringList {u"next@x.example"_s});
}

void SyncTest::whoIsGoneThereIsDeactivatedHere()
{
    add({u"ada"_s, u"bo"_s});
    SYNC();
    (void)m_bench->there.remove(Kind::User, m_bench->there.find(Kind::User, u"ada@x.example"_s));
    SYNC();
    QCOMPARE(users(), QStringList({u"ada@x.example|disabled"_s, u"bo@x.example|active"_s}));
    IN_STEP();
    QCOMPARE(m_bench->there.objects[0].size(), 1); // and is not made there anew
    MUSTER_VERIFY(m_bench->workspace.apply({change::editUser(u"ada@x.example"_s, {{Field::Status, u"active"_s}})}));
    SYNC(); // unless somebody wants it so
    QCOMPARE(m_bench->there.objects[0].size(), 2);
    IN_STEP();
}

void SyncTest::whoIsMissingInAListingIsAskedFor()
{
    add({u"ada"_s, u"bo"_s, u"cy"_s});
    SYNC();
    m_bench->there.promises = false; // and says that this is all
    m_bench->there.listsAtMost = 2;
    const qint64 reads = m_bench->there.reads;
    SYNC();
    QCOMPARE(m_bench->there.reads, reads + 1);
    QCOMPARE(users(), QStringList({u"ada@x.example|active"_s, u"bo@x.example|active"_s, u"cy@x.example|active"_s}));
    // Nor is anybody gone of whom nothing can be learned
    m_bench->there.before = [](const char *call, qint64) { return QByteArray(call) == "read" ? Step::Forbidden : Step::Done; };
    SYNC();
    QCOMPARE(m_bench->counts.alone, 1);
    QCOMPARE(users(u"status:disabled"_s), QStringList());
}

void SyncTest::whoIsDeletedHereIsDeactivatedThere()
{
    add({u"ada"_s, u"bo"_s});
    SYNC();
    const QString ada = m_bench->there.find(Kind::User, u"ada@x.example"_s);
    MUSTER_VERIFY(m_bench->workspace.apply({change::deleteUser(u"ada@x.example"_s)}));
    SYNC();
    QCOMPARE(m_bench->there.user(ada).values.value(Field::Status).toString(), u"disabled"_s);
    IN_STEP();
    QCOMPARE(users(), QStringList {u"bo@x.example|active"_s});
    m_bench->settings.gone = SyncSettings::Gone::Delete;
    MUSTER_VERIFY(m_bench->workspace.apply({change::deleteUser(u"bo@x.example"_s)}));
    SYNC();
    QCOMPARE(m_bench->there.find(Kind::User, u"bo@x.example"_s), QString());
    IN_STEP();
}

void SyncTest::aSyncThatSeesNobodyStops()
{
    add({u"ada"_s, u"bo"_s});
    SYNC();
    const auto kept = m_bench->there.objects[0];
    m_bench->there.objects[0].clear();
    const qint64 writes = m_bench->there.writes;
    QCOMPARE(m_bench->sync(), u"trouble 2 brake empty 0"_s);
    const auto planned = m_bench->plan(); // also whoever says that it may
    (*planned)->release(What::Empty);
    QVERIFY(m_bench->run(*planned));
    QCOMPARE(m_bench->there.writes, writes);
    QCOMPARE(users(u"status:disabled"_s), QStringList());
    m_bench->there.objects[0] = kept;
    IN_STEP();
}

void SyncTest::aListingThatEndsEarlyStops()
{
    add({u"ada"_s, u"bo"_s, u"cy"_s});
    SYNC();
    add({u"dan"_s});
    m_bench->there.addUser(u"dan@x.example"_s); // whom one does not see
    m_bench->there.listsAtMost = 2;
    QCOMPARE(m_bench->sync(), u"trouble 2 brake partial 2"_s);
    const auto planned = m_bench->plan();
    (*planned)->release(What::Partial);
    const auto done = m_bench->run(*planned);
    QVERIFY(done);
    QCOMPARE(done->there + done->here, 0);
    QCOMPARE(users(u"status:disabled"_s), QStringList());
    m_bench->there.listsAtMost = -1;
    m_bench->there.listAnswer = Step::Unreachable; // amid it
    QVERIFY(m_bench->sync().startsWith(u"trouble 1 answer 0"_s));
    m_bench->there.listAnswer = Step::Done;
    m_bench->there.listsTwice = true;
    m_bench->there.listsInWrongOrder = 7;
    SYNC();
    IN_STEP();
    QCOMPARE(m_bench->there.objects[0].size(), 4);
}

void SyncTest::aFieldThatVanishesStops()
{
    add({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}, {{Field::Phone, u"1"_s}});
    MUSTER_VERIFY(m_bench->workspace.apply({change::addGroup(u"Crew"_s), change::addMember(u"Crew"_s, u"a@x.example"_s), change::addMember(u"Crew"_s, u"b@x.example"_s), change::addMember(u"Crew"_s, u"c@x.example"_s), change::addMember(u"Crew"_s, u"d@x.example"_s),
        change::addMember(u"Crew"_s, u"e@x.example"_s)}));
    SYNC();
    SYNC(); // it was seen there
    const QStringList before = m_bench->workspace.everything();
    m_bench->there.blanks = {Field::Phone};
    QCOMPARE(m_bench->sync(), u"trouble 2 brake vanished 5"_s);
    m_bench->there.blanks = {};
    m_bench->there.forgets = {Field::Phone};
    QCOMPARE(m_bench->sync(), u"trouble 2 brake vanished 5"_s);
    QCOMPARE(m_bench->sync(), u"trouble 2 brake vanished 5"_s); // as long as it is so
    m_bench->there.forgets = {};
    m_bench->there.forgetsMembers = true;
    QCOMPARE(m_bench->sync(), u"trouble 2 brake vanished 5"_s);
    m_bench->there.forgetsMembers = false;
    const QStringList members = *m_bench->there.objects[1].first().members;
    m_bench->there.objects[1].first().members->clear(); // as one does that lists groups without them
    QCOMPARE(m_bench->sync(), u"trouble 2 brake vanished 5"_s);
    m_bench->there.objects[1].first().members = members;
    QCOMPARE(m_bench->workspace.everything(), before);
    IN_STEP();
}

void SyncTest::manyDeactivationsStop()
{
    QStringList names;
    for (int i = 0; i < 30; ++i)
        names.append(u"u%1"_s.arg(i));
    add(names);
    SYNC();
    for (int i = 0; i < 4; ++i)
        m_bench->there.user(m_bench->there.find(Kind::User, names.at(i) + u"@x.example"_s)).values.insert(Field::Status, u"disabled"_s);
    QCOMPARE(m_bench->sync(), u"trouble 2 brake manyHere 4"_s);
    QCOMPARE(users(u"status:disabled"_s), QStringList());
    const auto planned = m_bench->plan();
    (*planned)->leaveOut({0});
    QVERIFY((*planned)->brakes().isEmpty()); // three of thirty
    (*planned)->leaveOut({0}, false);
    (*planned)->allowDeactivations(4);
    QVERIFY(m_bench->run(*planned));
    QCOMPARE(users(u"status:disabled"_s).size(), 4);
    IN_STEP();
    QVector<Change> off;
    for (int i = 10; i < 15; ++i)
        off.append(change::editUser(names.at(i) + u"@x.example"_s, {{Field::Status, u"disabled"_s}}));
    MUSTER_VERIFY(m_bench->workspace.apply(off));
    QCOMPARE(m_bench->sync(), u"trouble 2 brake manyThere 5"_s);
    m_bench->settings.mostPercent = 0;
    m_bench->settings.mostDeactivations = 4;
    QCOMPARE(m_bench->sync(), u"trouble 2 brake manyThere 5"_s);
    m_bench->settings.mostDeactivations = 0;
    SYNC();
}

void SyncTest::anAddressAloneMakesNobodyTheSame()
{
    add({u"ada"_s});
    MUSTER_VERIFY(m_bench->workspace.apply({change::addGroup(u"Crew"_s)}));
    const QString mallory = m_bench->there.addUser(u"ada@x.example"_s, {{Field::Phone, u"666"_s}});
    m_bench->there.user(mallory).userName = u"mallory"_s;
    m_bench->there.add(Kind::Group, {.values = {{Field::Name, u"Crew"_s}}, .members = QStringList {mallory}});
    SYNC();
    QCOMPARE(m_bench->counts.leftOut, 1);
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:ada@x.example"_s, {}, {}}, {Column::Phone, Column::Groups}), QStringList {u"|"_s}); // nor in groups that the other is in
    QCOMPARE(m_bench->there.objects[0].size(), 1); // and no second one is made there
    const auto planned = m_bench->plan();
    QCOMPARE((*planned)->size(), 1);
    QVERIFY((*planned)->row(0).decision.needsYes && (*planned)->row(0).leftOut);
    (*planned)->leaveOut({0}, false);
    QVERIFY(m_bench->run(*planned));
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:ada@x.example"_s, {}, {}}, {Column::Phone}), QStringList {u"666"_s});
    SYNC();
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:ada@x.example"_s, {}, {}}, {Column::Groups}), QStringList {u"Crew"_s});
    IN_STEP();
}

qsizetype SyncTest::rowOf(const SyncPlan &plan, const QString &theirId)
{
    for (qsizetype i = 0; i < plan.size(); ++i) {
        if (plan.row(i).theirId == theirId)
            return i;
    }
    return -1;
}

void SyncTest::ofSeveralHereOneIsChosen()
{
    add({u"ada"_s, u"bo"_s}, {{Field::ExternalId, u"E1"_s}});
    add({u"cy"_s});
    MUSTER_VERIFY(m_bench->workspace.apply({change::addGroup(u"Crew"_s)}));
    m_bench->settings.rules = {{Field::Email, SyncSettings::Rule::Ours}};
    const QString ann = m_bench->there.addUser(u"ann@y.example"_s, {{Field::ExternalId, u"E1"_s}, {Field::Phone, u"7"_s}});
    m_bench->there.add(Kind::Group, {.values = {{Field::Name, u"Crew"_s}}, .members = QStringList {ann}});
    const QString ada = m_bench->uuid(u"ada@x.example"_s);
    const QString bo = m_bench->uuid(u"bo@x.example"_s);
    const auto planned = m_bench->plan();
    SyncPlan &plan = **planned;
    const qsizetype row = rowOf(plan, ann);
    QCOMPARE(plan.row(row).decision.reason, SyncReason::SeveralHere);
    QStringList offered;
    for (const SyncRow::Candidate &candidate : plan.row(row).candidates)
        offered.append(candidate.email);
    offered.sort();
    QCOMPARE(offered, QStringList({u"ada@x.example"_s, u"bo@x.example"_s}));
    QVERIFY(!plan.choose(row, m_bench->uuid(u"cy@x.example"_s))); // whom nobody has offered
    QVERIFY(!plan.choose(row, u"nobody"_s));
    const QByteArray before = plan.json();
    QVERIFY(plan.choose(row, ada) && plan.choose(row, bo) && plan.row(row).ourId == bo);
    QVERIFY(!plan.isKnown(ada) && plan.choose(row, {}) && !plan.isKnown(bo));
    QCOMPARE(plan.json(), before);
    QVERIFY(plan.choose(row, ada));
    QCOMPARE(plan.row(row).decision.reason, SyncReason::Chosen);
    QCOMPARE(plan.counts().link, 2); // and the group, into which the one comes at once
    QCOMPARE(plan.counts().conflicts, 0);
    const auto done = m_bench->run(*planned);
    QVERIFY(done && !done->stopped && done->refused + done->failed == 0);
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:ada@x.example"_s, {}, {}}, {Column::Phone, Column::Groups}), QStringList {u"7|Crew"_s});
    QCOMPARE(m_bench->there.user(ann).values.value(Field::Email).toString(), u"ada@x.example"_s);
    SYNC(); // who was not chosen is somebody else, and made there
    IN_STEP();
    QVERIFY(!m_bench->there.find(Kind::User, u"bo@x.example"_s).isEmpty());
    QCOMPARE(m_bench->there.objects[0].size(), 3);
}

void SyncTest::ofSeveralThereOneIsChosen()
{
    add({u"cy"_s});
    m_bench->settings.rules = {{Field::Email, SyncSettings::Rule::Ours}};
    const QString one = m_bench->there.addUser(u"cy@x.example"_s, {{Field::Phone, u"1"_s}});
    const QString two = m_bench->there.addUser(u"other@x.example"_s, {{Field::Phone, u"2"_s}});
    m_bench->there.user(one).userName = u"cy1"_s;
    m_bench->there.user(two).userName = u"cy2"_s;
    m_bench->there.user(two).values.insert(Field::Email, u"cy@x.example"_s);
    const QString cy = m_bench->uuid(u"cy@x.example"_s);
    const auto planned = m_bench->plan();
    SyncPlan &plan = **planned;
    const qsizetype first = rowOf(plan, one);
    const qsizetype second = rowOf(plan, two);
    QCOMPARE(plan.counts().conflicts, 2);
    QVERIFY(plan.choose(first, cy));
    QVERIFY(plan.choose(second, cy)); // nobody is two: the first is so no more
    QCOMPARE(plan.row(first).decision.action, SyncAction::Conflict);
    QCOMPARE(plan.theirId(cy), two);
    const auto done = m_bench->run(*planned);
    QVERIFY(done && !done->stopped && done->refused + done->failed == 0);
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:cy@x.example"_s, {}, {}}, {Column::Phone}), QStringList {u"2"_s});
    const auto again = m_bench->plan();
    QCOMPARE((*again)->size(), 1);
    QCOMPARE((*again)->row(0).decision.reason, SyncReason::TakenByOther);
    QVERIFY((*again)->row(0).candidates.isEmpty() && !(*again)->choose(0, cy));
}

// One of the two that may be meant is certainly somebody else.
void SyncTest::whoIsAnothersCannotBeChosen()
{
    add({u"ada"_s, u"bo"_s}, {{Field::ExternalId, u"E1"_s}});
    const QString ann = m_bench->there.addUser(u"ann@y.example"_s, {{Field::ExternalId, u"E1"_s}});
    m_bench->there.addUser(u"bo@x.example"_s);
    const auto planned = m_bench->plan();
    const qsizetype row = rowOf(**planned, ann);
    QCOMPARE((*planned)->row(row).candidates.size(), 1);
    QVERIFY(!(*planned)->choose(row, m_bench->uuid(u"bo@x.example"_s)));
    QVERIFY((*planned)->choose(row, m_bench->uuid(u"ada@x.example"_s)));
}

void SyncTest::whatIsLeftOutIsNotDone()
{
    add({u"ada"_s});
    const QString bo = m_bench->there.addUser(u"bo@x.example"_s);
    m_bench->there.addUser(u"cy@x.example"_s, {{Field::Manager, bo}});
    m_bench->there.add(Kind::Group, {.values = {{Field::Name, u"Crew"_s}}, .members = QStringList {bo}});
    const auto planned = m_bench->plan();
    QVector<qsizetype> rows;
    for (qsizetype i = 0; i < (*planned)->size(); ++i) {
        if (!(*planned)->row(i).name.startsWith("cy"_L1) && (*planned)->row(i).kind == Kind::User)
            rows.append(i);
    }
    QCOMPARE(rows.size(), 2);
    (*planned)->leaveOut(rows);
    QCOMPARE((*planned)->counts().leftOut, 2);
    const auto done = m_bench->run(*planned);
    QVERIFY(done && !done->stopped && done->refused == 0);
    QCOMPARE(users(), QStringList({u"ada@x.example|active"_s, u"cy@x.example|pending"_s}));
    QCOMPARE(m_bench->there.objects[0].size(), 2);
    SYNC();
    IN_STEP();
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:cy@x.example"_s, {}, {}}, {Column::Manager}), QStringList {u"bo@x.example"_s});
    QCOMPARE(m_bench->workspace.rows({Table::Members, {}, {}, {}}, {Column::Email}), QStringList {u"bo@x.example"_s});
}

void SyncTest::whatChangedInBetweenStays()
{
    add({u"ada"_s, u"bo"_s});
    SYNC();
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
    SYNC();
    IN_STEP();
    QCOMPARE(ada.values.value(Field::Phone).toString(), u"7"_s);
    // Here, what was to go there
    MUSTER_VERIFY(m_bench->workspace.apply({change::editUser(u"bo@x.example"_s, {{Field::Phone, u"3"_s}})}));
    const auto other = m_bench->plan();
    MUSTER_VERIFY(m_bench->workspace.apply({change::editUser(u"bo@x.example"_s, {{Field::Phone, u"4"_s}})}));
    const auto later = m_bench->run(*other);
    QVERIFY(later && later->later == 1);
    QCOMPARE(bo.values.value(Field::Phone).toString(), u"2"_s);
    SYNC();
    IN_STEP();
}

void SyncTest::whatTheWorkspaceRefusesIsTold()
{
    m_bench->settings.filter.clear(); // also its only administrator
    SYNC();
    RemoteObject &ada = m_bench->there.user(m_bench->there.find(Kind::User, u"ada@northwind.example"_s));
    ada.values.insert(Field::Status, u"disabled"_s);
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
    QVERIFY(done->refusal && done->refusal->code == ErrorCode::LastAdministrator);
    QCOMPARE(users(u"status:disabled"_s), QStringList());
}

void SyncTest::twoExcludeEachOther()
{
    add({u"ada"_s, u"bo"_s});
    const auto first = m_bench->plan();
    const auto second = m_bench->plan();
    QString other;
    m_bench->there.before = [&](const char *call, qint64) {
        if (QByteArray(call) == "create" && other.isEmpty()) {
            SyncRun run(m_bench->workspace.door(), m_bench->there, *second, m_bench->clock);
            other = u"-"_s;
            other = SyncBench::told(run.run().error());
        }
        return Step::Done;
    };
    QVERIFY(m_bench->run(*first));
    QCOMPARE(other, u"trouble 3"_s); // one is running
    m_bench->there.before = {};
    const auto late = m_bench->run(*second);
    QVERIFY(!late);
    QCOMPARE(SyncBench::told(late.error()), u"trouble 4"_s); // it knows nothing of what was done since
    QCOMPARE(m_bench->there.objects[0].size(), 2);
    IN_STEP();
}

void SyncTest::whoWasThoughtDeadHasNoSay()
{
    if (hasLogins())
        return; // the server goes by its own clock
    add({u"ada"_s, u"bo"_s, u"cy"_s});
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
    SYNC();
    IN_STEP();
}

void SyncTest::anAnswerThatIsLostMakesNobodyTwice_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<bool>("isDone");
    for (const char *const call : {"create", "change", "remove"}) {
        QTest::addRow("%s, done", call) << QString::fromLatin1(call) << true;
        QTest::addRow("%s, not done", call) << QString::fromLatin1(call) << false;
    }
}

void SyncTest::anAnswerThatIsLostMakesNobodyTwice()
{
    QFETCH(QString, call);
    QFETCH(bool, isDone);
    m_bench->settings.gone = SyncSettings::Gone::Delete;
    add({u"ada"_s, u"bo"_s, u"cy"_s, u"dan"_s});
    SYNC();
    add({u"eve"_s});
    MUSTER_VERIFY(m_bench->workspace.apply({change::editUser(u"ada@x.example"_s, {{Field::Phone, u"1"_s}}), change::deleteUser(u"bo@x.example"_s)}));
    cut(call.toLatin1().constData(), Step::Unreachable, isDone);
    QVERIFY(m_bench->sync().startsWith(u"trouble 1"_s)); // the run ends
    QCOMPARE(m_bench->tally.later, 1);
    if (call == "create"_L1 && isDone) // the service knows the account by another name
        m_bench->there.user(m_bench->there.find(Kind::User, u"eve@x.example"_s)).userName = u"eve.1"_s;
    SYNC();
    IN_STEP();
    QCOMPARE(m_bench->there.objects[0].size(), 4);
    int eves = 0;
    for (const RemoteObject &user : std::as_const(m_bench->there.objects[0]))
        eves += user.values.value(Field::Email).toString() == "eve@x.example"_L1 ? 1 : 0;
    QCOMPARE(eves, 1);
    QCOMPARE(users().size(), 4);
}

void SyncTest::whatIsRefusedThereIsToldAndTheRestIsDone()
{
    add({u"ada"_s, u"bo"_s, u"cy"_s});
    int call = 0;
    m_bench->there.before = [&call](const char *name, qint64) { return QByteArray(name) == "create" && ++call == 2 ? Step::Rejected : Step::Done; };
    SYNC();
    QCOMPARE(m_bench->tally.failed, 1);
    QCOMPARE(m_bench->tally.there, 2);
    QVERIFY(m_bench->tally.failure && m_bench->tally.failure->step == Step::Rejected);
    m_bench->there.before = [](const char *name, qint64) { return QByteArray(name) == "create" ? Step::NotSupported : Step::Done; };
    add({u"dan"_s});
    const qint64 writes = m_bench->there.writes;
    SYNC();
    QCOMPARE(m_bench->tally.failed, 2);
    QCOMPARE(m_bench->there.writes, writes + 1); // who cannot make one cannot make another
    m_bench->there.before = {};
    SYNC();
    IN_STEP();
}

void SyncTest::aServerThatGoesAwayEndsTheRun()
{
    add({u"ada"_s, u"bo"_s, u"cy"_s});
    m_bench->there.addUser(u"dan@x.example"_s);
    int call = 0;
    m_bench->there.before = [&call](const char *name, qint64) { return QByteArray(name) == "create" && ++call >= 2 ? Step::Unreachable : Step::Done; };
    QVERIFY(m_bench->sync().startsWith(u"trouble 1 answer 0"_s));
    QCOMPARE(call, 2);
    QCOMPARE(m_bench->tally.here, 1); // what was done here stands
    QCOMPARE(m_bench->there.objects[0].size(), 2);
    m_bench->there.before = {};
    SYNC();
    IN_STEP();
    QCOMPARE(m_bench->there.objects[0].size(), 4);
}

void SyncTest::isStopped()
{
    add({u"ada"_s, u"bo"_s, u"cy"_s});
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
    SYNC(); // at once: the lease was given back
    IN_STEP();
}

void SyncTest::whoIsForgottenIsForgotten()
{
    MUSTER_VERIFY(m_bench->workspace.apply({change::editWorkspace({{Field::Tombstone, u"pseudonym"_s}})}));
    add({u"secretive"_s});
    SYNC();
    IN_STEP();
    MUSTER_VERIFY(m_bench->workspace.apply({change::deleteUser(u"secretive@x.example"_s)}));
    m_bench->workspace.close();
    const Result<std::unique_ptr<Database>> database = Database::open(m_bench->workspace.path(), Database::ReadOnly);
    MUSTER_VERIFY(database);
    const Result<QVariant> told = (*database)->value(u"SELECT count(*) FROM (SELECT base AS text FROM sync_links UNION ALL SELECT wanted FROM sync_steps UNION ALL SELECT counts FROM sync_runs) AS t WHERE text LIKE '%secretive%'"_s);
    MUSTER_VERIFY(told);
    QCOMPARE(told->toInt(), 0);
    MUSTER_VERIFY(m_bench->workspace.reopen());
    SYNC();
    QCOMPARE(m_bench->there.objects[0].first().values.value(Field::Status).toString(), u"disabled"_s);
    IN_STEP();
    QCOMPARE(users(), QStringList());
}

void SyncTest::onlyOneWay()
{
    add({u"ada"_s});
    m_bench->there.addUser(u"bo@x.example"_s);
    m_bench->settings.users = m_bench->settings.groups = SyncSettings::Direction::Read;
    SYNC();
    QCOMPARE(m_bench->there.objects[0].size(), 1);
    QCOMPARE(users().size(), 2);
    MUSTER_VERIFY(m_bench->workspace.apply({change::editUser(u"bo@x.example"_s, {{Field::Phone, u"1"_s}})}));
    SYNC(); // it stays, and is told
    QCOMPARE(m_bench->counts.alone, 1);
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:bo@x.example"_s, {}, {}}, {Column::Phone}), QStringList {u"1"_s});
    m_bench->settings.rule = SyncSettings::Rule::Theirs; // who is always right
    SYNC();
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:bo@x.example"_s, {}, {}}, {Column::Phone}), QStringList {QString()});
    QCOMPARE(m_bench->there.writes, 0);
    m_bench->settings.users = m_bench->settings.groups = SyncSettings::Direction::Write;
    SYNC();
    QCOMPARE(m_bench->there.objects[0].size(), 2);
    const QStringList before = m_bench->workspace.everything();
    m_bench->there.addUser(u"cy@x.example"_s);
    m_bench->there.user(m_bench->there.find(Kind::User, u"ada@x.example"_s)).values.insert(Field::Phone, u"9"_s);
    SYNC();
    QCOMPARE(m_bench->workspace.everything(), before);
    m_bench->there.readOnly = true;
    add({u"dan"_s});
    SYNC();
    QCOMPARE(m_bench->there.objects[0].size(), 3);
}

void SyncTest::runsAndStepsAreKept()
{
    add({u"ada"_s});
    SYNC();
    const auto runs = m_bench->workspace->read(ReadSyncRuns {m_bench->settings.key()}).result();
    MUSTER_VERIFY(runs);
    QCOMPARE(runs->size(), 1);
    QCOMPARE(runs->first().state, SyncRunState::Done);
    QCOMPARE(runs->first().operatorName, u"Ada King"_s);
    QVERIFY(runs->first().counts.contains("\"there\":1"));
    const auto steps = m_bench->workspace->read(ReadSyncSteps {runs->first().id}).result();
    MUSTER_VERIFY(steps);
    QCOMPARE(steps->size(), 1);
    QCOMPARE(steps->first().step.state, SyncStep::State::Done);
    QCOMPARE(steps->first().step.action, SyncStep::Action::Create);
    QCOMPARE(steps->first().name, u"ada@x.example"_s);
    QCOMPARE(steps->first().step.objectId, m_bench->uuid(u"ada@x.example"_s));
    QCOMPARE(steps->first().step.remoteId, m_bench->there.objects[0].firstKey());
    m_bench->settings.location += u"/other"_s; // another server: what was kept is not of it
    QVERIFY(m_bench->plan());
    QCOMPARE((*m_bench->plan())->counts().link, 1);
}

// What stands there was written by others.
void SyncTest::hostileTextHarmsNothing()
{
    const QString evil = u"\u202E<b>\"';DROP TABLE users;--\u0000\uFEFF{\"a\":1}"_s;
    const QString id = m_bench->there.addUser(u"bo@x.example"_s, {{Field::FirstName, evil}, {Field::LastName, QString(300, u'x')}, {Field::Manager, u"../../etc/passwd"_s}});
    m_bench->there.addUser(u"no address"_s);
    m_bench->there.addUser(u"cy@x.example"_s, {{Field::FirstName, evil}});
    m_bench->there.add(Kind::Group, {.values = {{Field::Name, evil}}, .members = QStringList {id, id, u""_s, u"'"_s}});
    SYNC();
    QCOMPARE(m_bench->tally.refused, 3); // too long; no address; a group whose member there is none of
    QCOMPARE(users(), QStringList {u"cy@x.example|pending"_s});
    QVERIFY(m_bench->workspace->verify().result().value().faults.found.isEmpty());
    const auto planned = m_bench->plan();
    QVERIFY(!(*planned)->json().isEmpty());
    QCOMPARE((*planned)->counts().createHere, 2); // tried again, and the rest is in step
}

QTEST_GUILESS_MAIN(SyncTest)
#include "SyncTest.moc"
