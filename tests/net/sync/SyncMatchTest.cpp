// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncBench.h"

using namespace muster;
using namespace Qt::StringLiterals;

using Kind = RemoteObject::Kind;

// Who of both systems is the same, and who says so where it is not plain.
class SyncMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<SyncBench>(&m_mould); }
    void anAddressAloneMakesNobodyTheSame();
    void ofSeveralHereOneIsChosen();
    void ofSeveralThereOneIsChosen();
    void whoIsAnothersCannotBeChosen();
    void aGroupThatGivesAccessIsLinkedByAYes();

private:
    WorkspaceMould m_mould {&SyncBench::fill};
    std::unique_ptr<SyncBench> m_bench;
};

static qsizetype rowOf(const SyncPlan &plan, const QString &theirId)
{
    for (qsizetype i = 0; i < plan.size(); ++i) {
        if (plan.row(i).theirId == theirId)
            return i;
    }
    return -1;
}

void SyncMatchTest::anAddressAloneMakesNobodyTheSame()
{
    m_bench->add({u"ada"_s});
    MUSTER_VERIFY(m_bench->workspace.apply({change::addGroup(u"Crew"_s)}));
    const QString mallory = m_bench->there.addUser(u"ada@x.example"_s, {{Field::Phone, u"666"_s}});
    m_bench->there.user(mallory).userName = u"mallory"_s;
    m_bench->there.add(Kind::Group, {.values = {{Field::Name, u"Crew"_s}}, .members = QStringList {mallory}});
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->counts.leftOut, 1);
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:ada@x.example"_s, {}, {}}, {Column::Phone, Column::Groups}), QStringList {u"|"_s}); // nor in groups that the other is in
    QCOMPARE(m_bench->there.objects[0].size(), 1); // and no second one is made there
    const auto planned = m_bench->plan();
    QCOMPARE((*planned)->size(), 1);
    QVERIFY((*planned)->row(0).decision.needsYes && (*planned)->row(0).leftOut);
    (*planned)->leaveOut({0}, false);
    QVERIFY(m_bench->run(*planned));
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:ada@x.example"_s, {}, {}}, {Column::Phone}), QStringList {u"666"_s});
    QCOMPARE(m_bench->sync(), QString());
    QCOMPARE(m_bench->workspace.rows({Table::Users, u"email:ada@x.example"_s, {}, {}}, {Column::Groups}), QStringList {u"Crew"_s});
    QCOMPARE(m_bench->isInStep(), QString());
}

void SyncMatchTest::ofSeveralHereOneIsChosen()
{
    m_bench->add({u"ada"_s, u"bo"_s}, {{Field::ExternalId, u"E1"_s}});
    m_bench->add({u"cy"_s});
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
    QCOMPARE(m_bench->sync(), QString()); // who was not chosen is somebody else, and made there
    QCOMPARE(m_bench->isInStep(), QString());
    QVERIFY(!m_bench->there.find(Kind::User, u"bo@x.example"_s).isEmpty());
    QCOMPARE(m_bench->there.objects[0].size(), 3);
}

void SyncMatchTest::ofSeveralThereOneIsChosen()
{
    m_bench->add({u"cy"_s});
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
void SyncMatchTest::whoIsAnothersCannotBeChosen()
{
    m_bench->add({u"ada"_s, u"bo"_s}, {{Field::ExternalId, u"E1"_s}});
    const QString ann = m_bench->there.addUser(u"ann@y.example"_s, {{Field::ExternalId, u"E1"_s}});
    m_bench->there.addUser(u"bo@x.example"_s);
    const auto planned = m_bench->plan();
    const qsizetype row = rowOf(**planned, ann);
    QCOMPARE((*planned)->row(row).candidates.size(), 1);
    QVERIFY(!(*planned)->choose(row, m_bench->uuid(u"bo@x.example"_s)));
    QVERIFY((*planned)->choose(row, m_bench->uuid(u"ada@x.example"_s)));
}

// Who there may name a group as they like would let people in to projects here.
void SyncMatchTest::aGroupThatGivesAccessIsLinkedByAYes()
{
    m_bench->add({u"cy"_s});
    MUSTER_VERIFY(m_bench->workspace.apply({change::addGroup(u"Crew"_s), change::addGroup(u"Ship"_s), change::addGroup(u"Idle"_s), Change(Verb::Add, ObjectKind::Nesting, {u"Ship"_s, u"Crew"_s}), change::addProject(u"Apollo"_s),
        change::addMember(u"Ship"_s, u"cy@x.example"_s), change::assignGroup(u"Apollo"_s, u"Ship"_s)}));
    const QString ada = m_bench->there.addUser(u"ada@x.example"_s);
    const QString cy = m_bench->there.addUser(u"cy@x.example"_s);
    const QString crew = m_bench->there.add(Kind::Group, {.values = {{Field::Name, u"Crew"_s}}, .members = QStringList {ada}});
    const QString ship = m_bench->there.add(Kind::Group, {.values = {{Field::Name, u"Ship"_s}}, .members = QStringList {cy, crew}}); // the same as here: nobody gets anything
    const QString idle = m_bench->there.add(Kind::Group, {.values = {{Field::Name, u"Idle"_s}}, .members = QStringList {ada}});
    const auto planned = m_bench->plan();
    SyncPlan &plan = **planned;
    const SyncRow row = plan.row(rowOf(plan, crew));
    QVERIFY(row.decision.needsYes && row.leftOut);
    QCOMPARE(row.decision.reason, SyncReason::SameNameWithAccess);
    QVERIFY(!plan.row(rowOf(plan, ship)).leftOut && !plan.row(rowOf(plan, idle)).leftOut);
    QVERIFY(m_bench->run(*planned));
    const auto groupsOf = [this](const QString &email) { return m_bench->workspace.rows({Table::Users, u"email:"_s + email, {}, {}}, {Column::Groups}); };
    QCOMPARE(groupsOf(u"ada@x.example"_s), QStringList {u"Idle"_s});
    QCOMPARE(m_bench->there.objects[1].size(), 3); // nor is it made there once more
    const auto again = m_bench->plan();
    (*again)->leaveOut({rowOf(**again, crew)}, false);
    QVERIFY(m_bench->run(*again));
    QVERIFY(groupsOf(u"ada@x.example"_s).value(0).contains(u"Crew"_s));
    QCOMPARE(m_bench->isInStep(), QString());
}

QTEST_GUILESS_MAIN(SyncMatchTest)
#include "SyncMatchTest.moc"
