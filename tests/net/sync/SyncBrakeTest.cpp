// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncBench.h"

#include <iterator>

using namespace muster;
using namespace Qt::StringLiterals;

using Kind = RemoteObject::Kind;
using Step = RemoteAnswer::Step;
using What = SyncBrake::What;

// A sync stops and asks before it does what may be a mistake.
class SyncBrakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<SyncBench>(&m_mould); }
    void aSyncThatSeesNobodyStops();
    void aListingThatEndsEarlyStops();
    void aFieldThatVanishesStops();
    void whatMostHaveLostStops();
    void manyDeactivationsStop();
    void whoCannotBeAskedForIsCounted();
    void manyWhoComeBackStop();
    void manyGroupsThatGoStop();

private:
    WorkspaceMould m_mould {&SyncBench::fill};
    std::unique_ptr<SyncBench> m_bench;
};

void SyncBrakeTest::aSyncThatSeesNobodyStops()
{
    m_bench->add({u"ada"_s, u"bo"_s});
    QCOMPARE(m_bench->sync(), QString());
    const auto kept = m_bench->there.objects[0];
    m_bench->there.objects[0].clear();
    const qint64 writes = m_bench->there.writes;
    QCOMPARE(m_bench->sync(), u"trouble 2 brake empty 0"_s);
    const auto planned = m_bench->plan(); // also whoever says that it may
    (*planned)->release(What::Empty);
    QVERIFY(m_bench->run(*planned));
    QCOMPARE(m_bench->there.writes, writes);
    QCOMPARE(m_bench->users(u"status:disabled"_s), QStringList());
    m_bench->there.objects[0] = kept;
    QCOMPARE(m_bench->isInStep(), QString());
}

void SyncBrakeTest::aListingThatEndsEarlyStops()
{
    m_bench->add({u"ada"_s, u"bo"_s, u"cy"_s});
    QCOMPARE(m_bench->sync(), QString());
    m_bench->add({u"dan"_s});
    m_bench->there.addUser(u"dan@x.example"_s); // whom one does not see
    m_bench->there.listsAtMost = 2;
    QCOMPARE(m_bench->sync(), u"trouble 2 brake partial 2"_s);
    const auto planned = m_bench->plan();
    (*planned)->release(What::Partial);
    const auto done = m_bench->run(*planned);
    QVERIFY(done);
    QCOMPARE(done->there + done->here, 0);
    QCOMPARE(m_bench->users(u"status:disabled"_s), QStringList());
    m_bench->there.listsAtMost = -1;
    m_bench->there.listAnswer = Step::Unreachable; // amid it
    QVERIFY(m_bench->sync().startsWith(u"trouble 1 answer 0"_s));
    m_bench->there.listAnswer = Step::Done;
    m_bench->there.listsTwice = true;
    m_bench->there.listsInWrongOrder = 7;
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->isInStep(), QString());
    QCOMPARE(m_bench->there.objects[0].size(), 4);
}

void SyncBrakeTest::aFieldThatVanishesStops()
{
    m_bench->add({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}, {{Field::Phone, u"1"_s}});
    MUSTER_VERIFY(m_bench->workspace.apply({change::addGroup(u"Crew"_s), change::addMember(u"Crew"_s, u"a@x.example"_s), change::addMember(u"Crew"_s, u"b@x.example"_s), change::addMember(u"Crew"_s, u"c@x.example"_s), change::addMember(u"Crew"_s, u"d@x.example"_s),
        change::addMember(u"Crew"_s, u"e@x.example"_s)}));
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->sync(), QString()); // it was seen there
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
    QCOMPARE(m_bench->isInStep(), QString());
}

// Nor is what was told there believed to be blank by most of those who had it, whether or not the service was ever seen to keep it.
void SyncBrakeTest::whatMostHaveLostStops()
{
    m_bench->add({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s}, {{Field::Phone, u"1"_s}});
    MUSTER_VERIFY(m_bench->workspace.apply({change::addGroup(u"Crew"_s), change::addMember(u"Crew"_s, u"a@x.example"_s), change::addMember(u"Crew"_s, u"b@x.example"_s), change::addMember(u"Crew"_s, u"c@x.example"_s),
        change::addMember(u"Crew"_s, u"d@x.example"_s), change::addMember(u"Crew"_s, u"e@x.example"_s), change::addMember(u"Crew"_s, u"f@x.example"_s)}));
    QCOMPARE(m_bench->sync(), QString());
    const QStringList before = m_bench->workspace.everything();
    m_bench->there.blanks = {Field::Phone}; // which nobody has asked for since it was written
    QCOMPARE(m_bench->sync(), u"trouble 2 brake vanished 7"_s);
    m_bench->there.blanks = {};
    auto &users = m_bench->there.objects[0];
    const auto kept = users;
    for (auto it = std::next(users.begin()); it != users.end(); ++it) // the first has it still
        it->values.insert(Field::Phone, QString());
    QCOMPARE(m_bench->sync(), u"trouble 2 brake vanished 7"_s);
    users = kept;
    RemoteObject &crew = m_bench->there.objects[1].first();
    const QStringList members = *crew.members;
    crew.members = members.first(1);
    QCOMPARE(m_bench->sync(), u"trouble 2 brake vanished 6"_s);
    QCOMPARE(m_bench->workspace.everything(), before);
    crew.members = members.first(3); // half of them may well have left
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->isInStep(), QString());
    for (auto it = users.begin(); it != users.end(); ++it)
        it->values.insert(Field::Phone, QString());
    const auto planned = m_bench->plan();
    (*planned)->release(What::Vanished); // somebody says that it is so
    QVERIFY(m_bench->run(*planned));
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"has:phone domain:x.example"_s, {}, {}}, {Column::Email}), QStringList());
    QCOMPARE(m_bench->isInStep(), QString());
}

void SyncBrakeTest::manyDeactivationsStop()
{
    QStringList names;
    for (int i = 0; i < 30; ++i)
        names.append(u"u%1"_s.arg(i));
    m_bench->add(names);
    QCOMPARE(m_bench->sync(), QString());
    for (int i = 0; i < 4; ++i)
        m_bench->there.user(m_bench->there.find(Kind::User, names.at(i) + u"@x.example"_s)).values.insert(Field::Status, u"disabled"_s);
    QCOMPARE(m_bench->sync(), u"trouble 2 brake manyHere 4"_s);
    QCOMPARE(m_bench->users(u"status:disabled"_s), QStringList());
    const auto planned = m_bench->plan();
    (*planned)->leaveOut({0});
    QVERIFY((*planned)->brakes().isEmpty()); // three of thirty
    (*planned)->leaveOut({0}, false);
    (*planned)->allow(4);
    QVERIFY(m_bench->run(*planned));
    QCOMPARE(m_bench->users(u"status:disabled"_s).size(), 4);
    QCOMPARE(m_bench->isInStep(), QString());
    QVector<Change> off;
    for (int i = 10; i < 15; ++i)
        off.append(change::editUser(names.at(i) + u"@x.example"_s, {{Field::Status, u"disabled"_s}}));
    MUSTER_VERIFY(m_bench->workspace.apply(off));
    QCOMPARE(m_bench->sync(), u"trouble 2 brake manyThere 5"_s);
    m_bench->settings.mostPercent = 0;
    m_bench->settings.mostDeactivations = 4;
    QCOMPARE(m_bench->sync(), u"trouble 2 brake manyThere 5"_s);
    m_bench->settings.mostDeactivations = 0;
    QCOMPARE(m_bench->sync(), QString());
}

void SyncBrakeTest::whoCannotBeAskedForIsCounted()
{
    m_bench->there.addUser(u"ada@x.example"_s);
    m_bench->there.objects[0].insert(QString(), {.kind = Kind::User, .userName = u"nobody"_s});
    const auto planned = m_bench->plan();
    QVERIFY(planned);
    const QVector<SyncBrake> brakes = (*planned)->brakes();
    QCOMPARE(brakes.size(), 1);
    QCOMPARE(brakes.first().what, What::Partial);
    QCOMPARE(brakes.first().unusable, 1);
}

// Whoever has ended many accounts on one side has had a reason.
void SyncBrakeTest::manyWhoComeBackStop()
{
    const QStringList names {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
    m_bench->add(names);
    QCOMPARE(m_bench->sync(), QString());
    const auto setHere = [&](const QString &status) {
        QVector<Change> changes;
        for (const QString &name : names)
            changes.append(change::editUser(name + u"@x.example"_s, {{Field::Status, status}}));
        MUSTER_VERIFY(m_bench->workspace.apply(changes));
    };
    m_bench->settings.mostDeactivations = 0;
    m_bench->settings.mostPercent = 0;
    setHere(u"disabled"_s);
    QCOMPARE(m_bench->sync(), QString());
    m_bench->settings.mostDeactivations = 4;
    setHere(u"active"_s);
    QCOMPARE(m_bench->sync(), u"trouble 2 brake backThere 5"_s);
    setHere(u"disabled"_s);
    for (RemoteObject &user : m_bench->there.objects[0])
        user.values.insert(Field::Status, u"active"_s);
    QCOMPARE(m_bench->sync(), u"trouble 2 brake backHere 5"_s);
    QCOMPARE(m_bench->users(u"status:active domain:x.example"_s), QStringList());
    const auto planned = m_bench->plan();
    (*planned)->leaveOut({0});
    QVERIFY((*planned)->brakes().isEmpty());
    (*planned)->leaveOut({0}, false);
    (*planned)->allow((*planned)->brakes().first());
    QVERIFY(m_bench->run(*planned));
    QCOMPARE(m_bench->users(u"status:active domain:x.example"_s).size(), 5);
    QCOMPARE(m_bench->isInStep(), QString());
}

void SyncBrakeTest::manyGroupsThatGoStop()
{
    const QStringList names {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s};
    QVector<Change> add {newUser(u"ada@x.example"_s)};
    QVector<Change> remove;
    for (const QString &name : names) {
        add.append(change::addGroup(name));
        remove.append(change::deleteGroup(name));
    }
    MUSTER_VERIFY(m_bench->workspace.apply(add));
    m_bench->settings.gone = SyncSettings::Gone::Delete;
    QCOMPARE(m_bench->sync(), QString());
    const auto kept = m_bench->there.objects[1];
    const QString last = kept.lastKey();
    for (const QString &id : kept.keys()) {
        if (id != last)
            m_bench->there.objects[1].remove(id);
    }
    QCOMPARE(m_bench->sync(), u"trouble 2 brake groupsHere 4"_s);
    m_bench->there.objects[1] = kept;
    MUSTER_VERIFY(m_bench->workspace.apply(remove));
    QCOMPARE(m_bench->sync(), u"trouble 2 brake groupsThere 5"_s);
    QCOMPARE(m_bench->there.objects[1].size(), 5);
    const auto planned = m_bench->plan();
    const SyncBrake brake = (*planned)->brakes().first();
    QCOMPARE(brake.limit, 1);
    (*planned)->allow(brake);
    QVERIFY(m_bench->run(*planned));
    QCOMPARE(m_bench->there.objects[1].size(), 0);
    QCOMPARE(m_bench->isInStep(), QString());
}

QTEST_GUILESS_MAIN(SyncBrakeTest)
#include "SyncBrakeTest.moc"
