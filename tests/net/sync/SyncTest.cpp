// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncBench.h"
#include "net/sync/SyncText.h"
#include "storage/Database.h"

using namespace muster;
using namespace Qt::StringLiterals;

using Kind = RemoteObject::Kind;
using Step = RemoteAnswer::Step;

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
    void whatIsLeftOutIsNotDone();
    void whoIsForgottenIsForgotten();
    void onlyOneWay();
    void runsAndStepsAreKept();
    void hostileTextHarmsNothing();

private:
    WorkspaceMould m_mould {&SyncBench::fill};
    std::unique_ptr<SyncBench> m_bench;
};

void SyncTest::theFirstOneMakesBothTheSame()
{
    m_bench->add({u"ada"_s, u"bo"_s}, {{Field::Department, u"Läb"_s}});
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
    QCOMPARE(m_bench->users().size(), 2);
    QCOMPARE(m_bench->sync(), QString());
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
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->users().size(), 5);
    QVERIFY(m_bench->tally.event > 0);
    QCOMPARE(m_bench->workspace.rows({Table::Events, u"event:%1"_s.arg(m_bench->tally.event), {}, {}}, {Column::Reason, Column::Changes}), QStringList {u"Sync|5"_s});
    QCOMPARE(m_bench->isInStep(), QString());
    MUSTER_VERIFY(m_bench->workspace->undo(m_bench->tally.event).result());
    QCOMPARE(m_bench->workspace.everything(), before);
    QVERIFY(m_bench->workspace->verify().result().value().faults.found.isEmpty());
}

void SyncTest::changesGoBothWays()
{
    m_bench->add({u"ada"_s, u"bo"_s});
    QCOMPARE(m_bench->sync(), QString());
    const QString ada = m_bench->there.find(Kind::User, u"ada@x.example"_s);
    m_bench->there.user(ada).values.insert(Field::LastName, u"King"_s);
    m_bench->there.touch(m_bench->there.user(ada));
    MUSTER_VERIFY(m_bench->workspace.apply({change::editUser(u"ada@x.example"_s, {{Field::FirstName, u"Ada"_s}}), change::editUser(u"bo@x.example"_s, {{Field::Email, u"bob@x.example"_s}})}));
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:ada@x.example"_s, {}, {}}, {Column::FullName}), QStringList {u"Ada King"_s});
    QCOMPARE(m_bench->there.user(ada).values.value(Field::FirstName).toString(), u"Ada"_s);
    const QString bob = m_bench->there.find(Kind::User, u"bob@x.example"_s); // who was known by the address is so still
    QCOMPARE(m_bench->there.user(bob).values.value(Field::Email).toString(), u"bob@x.example"_s);
    QCOMPARE(m_bench->isInStep(), QString());
    MUSTER_VERIFY(m_bench->workspace.apply({change::editUser(u"bob@x.example"_s, {{Field::Status, u"disabled"_s}})}));
    m_bench->there.user(ada).values.insert(Field::Status, u"disabled"_s);
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->users(), QStringList({u"ada@x.example|disabled"_s, u"bob@x.example|disabled"_s}));
    QCOMPARE(m_bench->there.user(bob).values.value(Field::Status).toString(), u"disabled"_s);
    QCOMPARE(m_bench->isInStep(), QString());
}

void SyncTest::aConflictWaitsForAnAnswer()
{
    m_bench->add({u"ada"_s, u"bo"_s}, {{Field::Phone, u"1"_s}});
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->isInStep(), QString());
    for (const QString &name : {u"ada@x.example"_s, u"bo@x.example"_s}) {
        MUSTER_VERIFY(m_bench->workspace.apply({change::editUser(name, {{Field::Phone, u"2"_s}, {Field::JobTitle, u"Baker"_s}})}));
        RemoteObject &user = m_bench->there.user(m_bench->there.find(Kind::User, name));
        user.values.insert(Field::Phone, u"3"_s);
    }
    QCOMPARE(m_bench->sync(), QString()); // all else is done
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
    QCOMPARE(m_bench->isInStep(), QString());
}

void SyncTest::groupsAndWhoIsAboveWhom()
{
    m_bench->add({u"ada"_s, u"bo"_s});
    MUSTER_VERIFY(m_bench->workspace.apply({change::editUser(u"ada@x.example"_s, {{Field::Manager, u"bo@x.example"_s}}), change::addGroup(u"Outer"_s), change::addGroup(u"Inner"_s), change::addGroup(u"Crew"_s),
        Change(Verb::Add, ObjectKind::Nesting, {u"Outer"_s, u"Inner"_s}), change::addMember(u"Inner"_s, u"ada@x.example"_s), change::addMember(u"Crew"_s, u"bo@x.example"_s), change::addMember(u"Crew"_s, u"ada@northwind.example"_s)}));
    const QString cy = m_bench->there.addUser(u"cy@x.example"_s);
    const QString dan = m_bench->there.addUser(u"dan@x.example"_s, {{Field::Manager, cy}});
    m_bench->there.add(Kind::Group, {.values = {{Field::Name, u"crew"_s}}, .members = QStringList {cy}});
    const QString inner = m_bench->there.add(Kind::Group, {.values = {{Field::Name, u"There within"_s}}, .members = QStringList {dan}});
    m_bench->there.add(Kind::Group, {.values = {{Field::Name, u"There"_s}}, .members = QStringList {inner, cy, u"nobody knows"_s}});
    m_bench->settings.rule = SyncSettings::Rule::Ours;
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->isInStep(), QString());
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
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->isInStep(), QString());
    QCOMPARE(membersThere(u"Crew"_s), QString());
    QCOMPARE(m_bench->workspace.rows({Table::Members, u"group:Crew"_s, {}, {}}, {Column::Email}), QStringList {u"ada@northwind.example"_s}); // of whom they know nothing there
    QVERIFY(!m_bench->there.find(Kind::Group, u"Core"_s).isEmpty());
}

void SyncTest::twoThatAreAboveEachOther()
{
    m_bench->add({u"ada"_s, u"bo"_s});
    MUSTER_VERIFY(m_bench->workspace.apply({change::editUser(u"ada@x.example"_s, {{Field::Manager, u"bo@x.example"_s}}), change::editUser(u"bo@x.example"_s, {{Field::Manager, u"ada@x.example"_s}})}));
    const QString cy = m_bench->there.addUser(u"cy@x.example"_s);
    const QString dan = m_bench->there.addUser(u"dan@x.example"_s, {{Field::Manager, cy}});
    m_bench->there.user(cy).values.insert(Field::Manager, dan);
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->isInStep(), QString());
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
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:ada@x.example"_s, {}, {}}, {Column::Manager}), QStringList {u"boss@x.example"_s});
    QVERIFY(m_bench->there.remove(Kind::User, boss).isDone());
    m_bench->there.user(ada).values.insert(Field::Manager, m_bench->there.addUser(u"next@x.example"_s));
    m_bench->there.touch(m_bench->there.user(ada));
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(m_bench->sync(), QString());
        QCOMPARE(m_bench->counts.conflicts, 0);
    }
    QCOMPARE(m_bench->isInStep(), QString());
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:ada@x.example"_s, {}, {}}, {Column::Manager}), QStringList {u"next@x.example"_s});
}

void SyncTest::whoIsGoneThereIsDeactivatedHere()
{
    m_bench->add({u"ada"_s, u"bo"_s});
    QCOMPARE(m_bench->sync(), QString());
    (void)m_bench->there.remove(Kind::User, m_bench->there.find(Kind::User, u"ada@x.example"_s));
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->users(), QStringList({u"ada@x.example|disabled"_s, u"bo@x.example|active"_s}));
    QCOMPARE(m_bench->isInStep(), QString());
    QCOMPARE(m_bench->there.objects[0].size(), 1); // and is not made there anew
    MUSTER_VERIFY(m_bench->workspace.apply({change::editUser(u"ada@x.example"_s, {{Field::Status, u"active"_s}})}));
    QCOMPARE(m_bench->sync(), QString()); // unless somebody wants it so
    QCOMPARE(m_bench->there.objects[0].size(), 2);
    QCOMPARE(m_bench->isInStep(), QString());
}

void SyncTest::whoIsMissingInAListingIsAskedFor()
{
    m_bench->add({u"ada"_s, u"bo"_s, u"cy"_s});
    QCOMPARE(m_bench->sync(), QString());
    m_bench->there.promises = false; // and says that this is all
    m_bench->there.listsAtMost = 2;
    const qint64 reads = m_bench->there.reads;
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->there.reads, reads + 1);
    QCOMPARE(m_bench->users(), QStringList({u"ada@x.example|active"_s, u"bo@x.example|active"_s, u"cy@x.example|active"_s}));
    // Nor is anybody gone of whom nothing can be learned
    m_bench->there.before = [](const char *call, qint64) { return QByteArray(call) == "read" ? Step::Forbidden : Step::Done; };
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->counts.alone, 1);
    QCOMPARE(m_bench->users(u"status:disabled"_s), QStringList());
}

void SyncTest::whoIsDeletedHereIsDeactivatedThere()
{
    m_bench->add({u"ada"_s, u"bo"_s});
    QCOMPARE(m_bench->sync(), QString());
    const QString ada = m_bench->there.find(Kind::User, u"ada@x.example"_s);
    MUSTER_VERIFY(m_bench->workspace.apply({change::deleteUser(u"ada@x.example"_s)}));
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->there.user(ada).values.value(Field::Status).toString(), u"disabled"_s);
    QCOMPARE(m_bench->isInStep(), QString());
    QCOMPARE(m_bench->users(), QStringList {u"bo@x.example|active"_s});
    m_bench->settings.gone = SyncSettings::Gone::Delete;
    MUSTER_VERIFY(m_bench->workspace.apply({change::deleteUser(u"bo@x.example"_s)}));
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->there.find(Kind::User, u"bo@x.example"_s), QString());
    QCOMPARE(m_bench->isInStep(), QString());
}

void SyncTest::whatIsLeftOutIsNotDone()
{
    m_bench->add({u"ada"_s});
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
    QCOMPARE(m_bench->users(), QStringList({u"ada@x.example|active"_s, u"cy@x.example|pending"_s}));
    QCOMPARE(m_bench->there.objects[0].size(), 2);
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->isInStep(), QString());
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:cy@x.example"_s, {}, {}}, {Column::Manager}), QStringList {u"bo@x.example"_s});
    QCOMPARE(m_bench->workspace.rows({Table::Members, {}, {}, {}}, {Column::Email}), QStringList {u"bo@x.example"_s});
}

void SyncTest::whoIsForgottenIsForgotten()
{
    MUSTER_VERIFY(m_bench->workspace.apply({change::editWorkspace({{Field::Tombstone, u"pseudonym"_s}})}));
    m_bench->add({u"secretive"_s});
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->isInStep(), QString());
    MUSTER_VERIFY(m_bench->workspace.apply({change::deleteUser(u"secretive@x.example"_s)}));
    m_bench->workspace.close();
    const Result<std::unique_ptr<Database>> database = Database::open(m_bench->workspace.path(), Database::ReadOnly);
    MUSTER_VERIFY(database);
    const Result<QVariant> told = (*database)->value(u"SELECT count(*) FROM (SELECT base AS text FROM sync_links UNION ALL SELECT wanted FROM sync_steps UNION ALL SELECT counts FROM sync_runs) AS t WHERE text LIKE '%secretive%'"_s);
    MUSTER_VERIFY(told);
    QCOMPARE(told->toInt(), 0);
    MUSTER_VERIFY(m_bench->workspace.reopen());
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->there.objects[0].first().values.value(Field::Status).toString(), u"disabled"_s);
    QCOMPARE(m_bench->isInStep(), QString());
    QCOMPARE(m_bench->users(), QStringList());
}

void SyncTest::onlyOneWay()
{
    m_bench->add({u"ada"_s});
    m_bench->there.addUser(u"bo@x.example"_s);
    m_bench->settings.users = m_bench->settings.groups = SyncSettings::Direction::Read;
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->there.objects[0].size(), 1);
    QCOMPARE(m_bench->users().size(), 2);
    MUSTER_VERIFY(m_bench->workspace.apply({change::editUser(u"bo@x.example"_s, {{Field::Phone, u"1"_s}})}));
    QCOMPARE(m_bench->sync(), QString()); // it stays, and is told
    QCOMPARE(m_bench->counts.alone, 1);
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:bo@x.example"_s, {}, {}}, {Column::Phone}), QStringList {u"1"_s});
    m_bench->settings.rule = SyncSettings::Rule::Theirs; // who is always right
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:bo@x.example"_s, {}, {}}, {Column::Phone}), QStringList {QString()});
    QCOMPARE(m_bench->there.writes, 0);
    m_bench->settings.users = m_bench->settings.groups = SyncSettings::Direction::Write;
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->there.objects[0].size(), 2);
    const QStringList before = m_bench->workspace.everything();
    m_bench->there.addUser(u"cy@x.example"_s);
    m_bench->there.user(m_bench->there.find(Kind::User, u"ada@x.example"_s)).values.insert(Field::Phone, u"9"_s);
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->workspace.everything(), before);
    m_bench->there.readOnly = true;
    m_bench->add({u"dan"_s});
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->there.objects[0].size(), 3);
}

void SyncTest::runsAndStepsAreKept()
{
    m_bench->add({u"ada"_s});
    QCOMPARE(m_bench->sync(), QString());
    const auto runs = m_bench->workspace->read(ReadSyncRuns {m_bench->settings.key()}).result();
    MUSTER_VERIFY(runs);
    QCOMPARE(runs->size(), 1);
    QCOMPARE(runs->first().state, SyncRunState::Done);
    QCOMPARE(runs->first().operatorName, u"Ada King"_s);
    QVERIFY(runs->first().counts.contains("\"there\":1"));
    QVERIFY(runs->first().until >= runs->first().started);
    SyncRunRow killed = runs->first(); // and nobody has come since who would have noted it
    killed.state = SyncRunState::Running;
    killed.counts.clear();
    killed.until = QDateTime::currentMSecsSinceEpoch() + 60'000;
    QCOMPARE(syncRunText(killed), u"Runs"_s);
    killed.until = QDateTime::currentMSecsSinceEpoch() - 60'000;
    QCOMPARE(syncRunText(killed), u"Stopped"_s);
    QCOMPARE(syncCameText(killed), QString());
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
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->tally.refused, 3); // too long; no address; a group whose member there is none of
    QCOMPARE(m_bench->users(), QStringList {u"cy@x.example|pending"_s});
    QVERIFY(m_bench->workspace->verify().result().value().faults.found.isEmpty());
    const auto planned = m_bench->plan();
    QVERIFY(!(*planned)->json().isEmpty());
    QCOMPARE((*planned)->counts().createHere, 2); // tried again, and the rest is in step
}

QTEST_GUILESS_MAIN(SyncTest)
#include "SyncTest.moc"
