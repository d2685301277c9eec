// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/Reconcile.h"
#include "net/sync/SyncPairing.h"
#include "support/Rounds.h"

#include <QRandomGenerator>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

using Direction = SyncSettings::Direction;
using Rule = SyncSettings::Rule;
using Kind = RemoteObject::Kind;

// What is decided of three states, whatever they are.
class ReconcileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameOfTheSame();
    void leavesNothingToBeDone();
    void losesNothing();
    void isTheSameFromTheOtherSide();
    void writesNothingAgainstTheDirection();
    void whatIsNotSaidIsNoChange();
    void whatIsNotSaidCanBeTold();
    void whoIsInAGroupThatSaysNothingCanBeTold();
    void whoIsNotSaidToBeDisabledIsDeactivated();
    void whatIsNotUnderstoodStays();
    void goneIsWhatWasAskedFor();
    void theDeletionMarkOfEntraIsNoName();
    void answersSettleConflicts();
    void newestWins();
    void membersAreMergedOneByOne();
    void matchesInOrder();
    void doesNotGuess();
    void matchingDoesNotDependOnTheOrder();

private:
    struct Case
    {
        SyncTriple triple;
        SyncSettings settings;
    };
    Case someCase();
    SyncState someState(Kind kind);
    static std::pair<SyncState, SyncState> applied(const SyncTriple &triple, const SyncDecision &decision);

    QRandomGenerator m_random {4711};
};

namespace {

constexpr int Cases = 20'000;

QString textOf(const SyncState &state)
{
    return QString::fromUtf8(state.json());
}

QString textOf(const SyncTriple &triple)
{
    return u"base %1\nlocal %2\nremote %3\nlinked %4"_s.arg(triple.base ? textOf(*triple.base) : u"-"_s, triple.local ? textOf(*triple.local) : u"-"_s, triple.remote ? textOf(*triple.remote) : u"-"_s).arg(triple.isLinked);
}

SyncTriple mirrored(const SyncTriple &triple)
{
    SyncTriple other = triple;
    std::swap(other.local, other.remote);
    return other;
}

SyncSettings mirrored(const SyncSettings &settings)
{
    SyncSettings other = settings;
    const auto turn = [](Direction direction) { return direction == Direction::Read ? Direction::Write : direction == Direction::Write ? Direction::Read : direction; };
    const auto turnRule = [](Rule rule) { return rule == Rule::Ours ? Rule::Theirs : rule == Rule::Theirs ? Rule::Ours : rule; };
    other.users = turn(settings.users);
    other.groups = turn(settings.groups);
    other.rule = turnRule(settings.rule);
    for (Rule &rule : other.rules)
        rule = turnRule(rule);
    return other;
}

std::optional<SyncSide> mirrored(std::optional<SyncSide> side)
{
    return side ? std::optional(*side == SyncSide::Here ? SyncSide::There : SyncSide::Here) : side;
}

} // namespace

SyncState ReconcileTest::someState(Kind kind)
{
    SyncState state;
    for (const Field field : SyncSettings::fields(kind == Kind::Group)) {
        if (m_random.bounded(12) == 0 && field != Field::Email && field != Field::Name)
            continue; // not said
        if (field == Field::Status)
            state.values.insert(field, m_random.bounded(3) == 0 ? u"disabled"_s : u"active"_s);
        else if (field == Field::Email || field == Field::Name)
            state.values.insert(field, u"%1@x.example"_s.arg(QChar(u'a' + m_random.bounded(3))));
        else
            state.values.insert(field, m_random.bounded(3) == 0 ? u""_s : QString(QChar(u'a' + m_random.bounded(3))));
    }
    if (kind == Kind::Group && m_random.bounded(8) != 0) {
        state.members.emplace();
        for (int i = 0; i < 6; ++i) {
            if (m_random.bounded(2) == 0)
                state.members->append(QString::number(i));
        }
    }
    if (m_random.bounded(3) == 0)
        state.changed = m_random.bounded(3);
    return state;
}

ReconcileTest::Case ReconcileTest::someCase()
{
    Case one;
    SyncTriple &triple = one.triple;
    triple.kind = m_random.bounded(3) == 0 ? Kind::Group : Kind::User;
    triple.isLinked = m_random.bounded(4) != 0;
    if (m_random.bounded(8) != 0)
        triple.local = someState(triple.kind);
    if (m_random.bounded(8) != 0 || !triple.local)
        triple.remote = someState(triple.kind);
    if (triple.local && triple.kind == Kind::Group && !triple.local->members)
        triple.local->members.emplace();
    if (triple.isLinked && m_random.bounded(6) != 0) {
        triple.base = someState(triple.kind);
        triple.base->changed.reset();
    }
    if (triple.base && triple.local && m_random.bounded(2) == 0) // often, one side is as it was
        (m_random.bounded(2) == 0 || !triple.remote ? triple.local : triple.remote)->values = triple.base->values;
    triple.matched = SyncReason::SameUserName;
    triple.isGoneThere = !triple.remote && m_random.bounded(2) == 0;
    one.settings.users = Direction(1 + m_random.bounded(3));
    one.settings.groups = Direction(1 + m_random.bounded(3));
    one.settings.rule = Rule(m_random.bounded(4));
    one.settings.rules.insert(Field::Phone, Rule(m_random.bounded(4)));
    one.settings.gone = SyncSettings::Gone(m_random.bounded(2));
    return one;
}

// What both sides are, once it is done.
std::pair<SyncState, SyncState> ReconcileTest::applied(const SyncTriple &triple, const SyncDecision &decision)
{
    SyncState here = triple.local.value_or(SyncState {});
    SyncState there = triple.remote.value_or(SyncState {});
    if (decision.action == SyncAction::CreateHere && there.members)
        here.members.emplace();
    if (decision.action == SyncAction::CreateThere && here.members)
        there.members.emplace();
    for (const FieldDecision &field : decision.fields) {
        if (field.wins == SyncSide::Here)
            there.values.insert(field.field, field.here);
        else if (field.wins == SyncSide::There)
            here.values.insert(field.field, field.there);
    }
    for (const MemberDecision &member : decision.members) {
        if (!there.members)
            there.members.emplace();
        QStringList &members = member.changes == SyncSide::Here ? *here.members : *there.members;
        members.removeAll(member.member);
        if (member.isIn)
            members.append(member.member);
        members.sort();
    }
    return {here, there};
}

void ReconcileTest::isTheSameOfTheSame()
{
    for (int i = 0; i < Cases; ++i) {
        const Case one = someCase();
        QVERIFY(Reconcile::decide(one.triple, one.settings) == Reconcile::decide(one.triple, one.settings));
    }
}

// Once it is done and kept, nothing is left but what somebody has to say, or what may not be.
void ReconcileTest::leavesNothingToBeDone()
{
    int done = 0;
    for (int i = 0; i < roundsOr(Cases); ++i) {
        const Case one = someCase();
        const SyncDecision decision = Reconcile::decide(one.triple, one.settings);
        const bool isBoth = (one.triple.local && one.triple.remote) || decision.action == SyncAction::CreateHere || decision.action == SyncAction::CreateThere;
        const bool isTold = !one.triple.local || !one.triple.remote || one.triple.local->members.has_value() == one.triple.remote->members.has_value(); // of others, what has left here is told once they say who is there
        if (!isBoth || !isTold)
            continue;
        const auto [here, there] = applied(one.triple, decision);
        SyncTriple next = one.triple;
        next.local = here;
        next.remote = there;
        next.isLinked = true;
        next.base = Reconcile::agreed(one.triple.base, here, there);
        const SyncDecision again = Reconcile::decide(next, one.settings);
        const QString told = u"%1\n%2, then %3"_s.arg(textOf(one.triple)).arg(int(decision.action)).arg(int(again.action));
        QVERIFY2(!again.changes(SyncSide::Here) && !again.changes(SyncSide::There), qPrintable(told));
        QVERIFY2(again.action == SyncAction::None || again.action == SyncAction::LeaveAlone || again.action == SyncAction::Conflict, qPrintable(told));
        QVERIFY2(again.action != SyncAction::Conflict || decision.hasConflict(), qPrintable(told));
        done += decision.changes(SyncSide::Here) || decision.changes(SyncSide::There) ? 1 : 0;
    }
    QVERIFY(done > Cases / 4);
}

// A value goes only where the other side has another since they were the same, or the settings say whose is right.
void ReconcileTest::losesNothing()
{
    int overwritten = 0;
    for (int i = 0; i < Cases; ++i) {
        Case one = someCase();
        one.settings.rule = Rule::Ask;
        one.settings.rules.clear();
        const SyncDecision decision = Reconcile::decide(one.triple, one.settings);
        if (!one.triple.local || !one.triple.remote)
            continue;
        for (const FieldDecision &field : decision.fields) {
            if (!field.wins)
                continue;
            const QString lost = field.wins == SyncSide::Here ? field.there : field.here;
            QVERIFY2(lost.isEmpty() || lost == field.before, qPrintable(textOf(one.triple)));
            QVERIFY(one.triple.local->says(field.field) && (one.triple.remote->says(field.field) || field.wins == SyncSide::Here));
            ++overwritten;
        }
    }
    QVERIFY(overwritten > Cases / 4);
}

void ReconcileTest::isTheSameFromTheOtherSide()
{
    for (int i = 0; i < Cases; ++i) {
        Case one = someCase();
        if (!one.triple.local || !one.triple.remote)
            continue;
        if (one.triple.local->members.has_value() != one.triple.remote->members.has_value())
            continue;
        for (const Field field : SyncSettings::fields(one.triple.kind == Kind::Group)) { // what is not said there goes one way alone
            if (!one.triple.local->says(field) || !one.triple.remote->says(field)) {
                one.triple.local->values.remove(field);
                one.triple.remote->values.remove(field);
            }
        }
        const SyncDecision decision = Reconcile::decide(one.triple, one.settings);
        const SyncDecision other = Reconcile::decide(mirrored(one.triple), mirrored(one.settings));
        QCOMPARE(other.fields.size(), decision.fields.size());
        for (qsizetype at = 0; at < decision.fields.size(); ++at) {
            const FieldDecision &a = decision.fields.at(at);
            const FieldDecision &b = other.fields.at(at);
            QVERIFY2(a.field == b.field && a.here == b.there && a.there == b.here && a.wins == mirrored(b.wins) && a.isConflict == b.isConflict, qPrintable(textOf(one.triple)));
        }
        QCOMPARE(other.members.size(), decision.members.size());
        for (qsizetype at = 0; at < decision.members.size(); ++at) {
            const MemberDecision &a = decision.members.at(at);
            const MemberDecision &b = other.members.at(at);
            QVERIFY2(a.member == b.member && a.isIn == b.isIn && a.changes == *mirrored(b.changes), qPrintable(textOf(one.triple)));
        }
        QVERIFY(decision.changes(SyncSide::Here) == other.changes(SyncSide::There));
    }
}

void ReconcileTest::writesNothingAgainstTheDirection()
{
    for (int i = 0; i < Cases; ++i) {
        Case one = someCase();
        one.triple.isReadOnlyThere = m_random.bounded(4) == 0;
        const SyncDecision decision = Reconcile::decide(one.triple, one.settings);
        const Direction direction = one.settings.direction(one.triple.kind == Kind::Group);
        QVERIFY(!decision.changes(SyncSide::Here) || direction != Direction::Write);
        QVERIFY(!decision.changes(SyncSide::There) || (direction != Direction::Read && !one.triple.isReadOnlyThere));
        one.settings.users = one.settings.groups = Direction::Off;
        QVERIFY(Reconcile::decide(one.triple, one.settings) == SyncDecision {});
    }
}

void ReconcileTest::whatIsNotSaidIsNoChange()
{
    SyncTriple triple {.isLinked = true};
    triple.local = SyncState {{{Field::Email, u"a@x.example"_s}, {Field::Phone, u"1"_s}}};
    triple.base = triple.local;
    triple.remote = SyncState {{{Field::Email, u"a@x.example"_s}}};
    QCOMPARE(Reconcile::decide(triple, {}).action, SyncAction::None);
    triple.remote->values.insert(Field::Status, u"active"_s);
    QCOMPARE(Reconcile::decide(triple, {}).action, SyncAction::None);
    triple.remote->values.insert(Field::Phone, u""_s); // it says that there is none
    const SyncDecision decision = Reconcile::decide(triple, {});
    QCOMPARE(decision.action, SyncAction::ChangeHere);
    QCOMPARE(decision.fields.value(0).value(), QString());
}

// A service says nothing where there is nothing: what is new here goes there, once.
void ReconcileTest::whatIsNotSaidCanBeTold()
{
    SyncTriple triple {.isLinked = true};
    triple.local = SyncState {{{Field::Email, u"a@x.example"_s}, {Field::Status, u"active"_s}, {Field::Phone, u"1"_s}}};
    triple.base = SyncState {{{Field::Email, u"a@x.example"_s}, {Field::Status, u"active"_s}}};
    triple.remote = SyncState {{{Field::Email, u"a@x.example"_s}, {Field::FirstName, u"A"_s}}};
    for (const Rule rule : {Rule::Ask, Rule::Ours, Rule::Theirs, Rule::Newest}) {
        SyncSettings settings {.rule = rule};
        const SyncDecision decision = Reconcile::decide(triple, settings);
        QCOMPARE(decision.action, SyncAction::ChangeThere);
        QCOMPARE(decision.fields, (QVector<FieldDecision> {{.field = Field::Phone, .here = u"1"_s, .wins = SyncSide::Here}}));
        settings.users = Direction::Read;
        QCOMPARE(Reconcile::decide(triple, settings).action, SyncAction::None);
    }
    SyncTriple found = triple; // by now
    found.isLinked = false;
    found.base.reset();
    found.matched = SyncReason::SameUserName;
    QCOMPARE(Reconcile::decide(found, {}).fields.size(), 1);
    triple.base->values.insert(Field::Phone, u"1"_s); // it was told
    QCOMPARE(Reconcile::decide(triple, {}).action, SyncAction::None);
    triple.local->values.insert(Field::Phone, u"2"_s);
    QCOMPARE(Reconcile::decide(triple, {}).fields.value(0).before, std::optional(u"1"_s));
    triple.local->values.insert(Field::Phone, u""_s);
    QCOMPARE(Reconcile::decide(triple, {}).action, SyncAction::Agree);
    triple.base = Reconcile::agreed(triple.base, *triple.local, *triple.remote);
    QCOMPARE(Reconcile::decide(triple, {}).action, SyncAction::None);
    triple.local->values.insert(Field::Phone, u"1"_s); // once more
    QCOMPARE(Reconcile::decide(triple, {}).action, SyncAction::ChangeThere);
    triple.remote->values.remove(Field::FirstName); // nothing is said but what they are called
    QCOMPARE(Reconcile::decide(triple, {}).action, SyncAction::None);
}

void ReconcileTest::whoIsInAGroupThatSaysNothingCanBeTold()
{
    SyncTriple triple {.kind = Kind::Group, .isLinked = true};
    triple.local = SyncState {{{Field::Name, u"G"_s}}, QStringList {u"1"_s, u"2"_s}};
    triple.base = SyncState {{{Field::Name, u"G"_s}}, QStringList {u"1"_s}};
    triple.remote = SyncState {{{Field::Name, u"G"_s}}};
    QCOMPARE(Reconcile::decide(triple, {}).members, (QVector<MemberDecision> {{u"2"_s, true, SyncSide::There}}));
    SyncSettings settings;
    settings.groups = Direction::Read;
    QCOMPARE(Reconcile::decide(triple, settings).action, SyncAction::None);
    triple.local->members = QStringList {};
    QCOMPARE(Reconcile::decide(triple, {}).members, QVector<MemberDecision>()); // perhaps nobody is in it
    triple.base = Reconcile::agreed(triple.base, *triple.local, *triple.remote);
    QCOMPARE(Reconcile::decide(triple, {}).action, SyncAction::None);
    triple.local->members = QStringList {u"1"_s}; // who comes back is told again
    QCOMPARE(Reconcile::decide(triple, {}).members.size(), 1);
}

void ReconcileTest::whoIsNotSaidToBeDisabledIsDeactivated()
{
    SyncTriple triple {.isLinked = true};
    triple.local = SyncState {{{Field::Email, u"a@x.example"_s}, {Field::Status, u"active"_s}}};
    triple.remote = SyncState {{{Field::Email, u"a@x.example"_s}, {Field::FirstName, u"A"_s}}};
    triple.base = SyncState {};
    QCOMPARE(Reconcile::decide(triple, {}).fields, QVector<FieldDecision>());
    triple.local->values.insert(Field::Status, u"disabled"_s);
    QCOMPARE(Reconcile::decide(triple, {}).action, SyncAction::DeactivateThere);
    triple.base->values.insert(Field::Status, u"disabled"_s); // it was told
    QCOMPARE(Reconcile::decide(triple, {}).fields, QVector<FieldDecision>());
    triple.local->values.insert(Field::Status, u"active"_s);
    QCOMPARE(Reconcile::decide(triple, {}).fields.value(0).here, u"active"_s);
}

// Somebody is above them whom nobody knows here, which is not nobody.
void ReconcileTest::whatIsNotUnderstoodStays()
{
    RemoteObject object {.id = u"r1"_s, .values = {{Field::Email, u"a@x.example"_s}, {Field::Status, u"active"_s}, {Field::FirstName, u"A"_s}, {Field::Manager, u"r9"_s}, {Field::PreferredLanguage, u"?"_s}}};
    SyncTriple triple {.isLinked = true};
    triple.base = SyncState {{{Field::Email, u"a@x.example"_s}, {Field::FirstName, u"A"_s}, {Field::Status, u"active"_s}, {Field::Manager, u"m1"_s}}};
    triple.local = triple.base;
    triple.local->values.insert(Field::Manager, u"m2"_s);
    triple.local->values.insert(Field::PreferredLanguage, u"de"_s);
    triple.remote = SyncState::of(object, [](const QString &) { return QString(); });
    QCOMPARE(Reconcile::decide(triple, {}).action, SyncAction::None);
    triple.local->values.insert(Field::Manager, u""_s);
    QCOMPARE(Reconcile::decide(triple, {}).action, SyncAction::None);
}

void ReconcileTest::goneIsWhatWasAskedFor()
{
    SyncTriple triple {.isLinked = true};
    triple.local = SyncState {{{Field::Email, u"a@x.example"_s}, {Field::Status, u"active"_s}}};
    triple.base = triple.local;
    SyncSettings settings;
    QCOMPARE(Reconcile::decide(triple, settings).action, SyncAction::LeaveAlone);
    QCOMPARE(Reconcile::decide(triple, settings).reason, SyncReason::NotSeen);
    triple.isGoneThere = true;
    QCOMPARE(Reconcile::decide(triple, settings).action, SyncAction::DeactivateHere);
    settings.users = Direction::Write;
    QCOMPARE(Reconcile::decide(triple, settings).action, SyncAction::LeaveAlone);
    settings.users = Direction::Both;
    settings.gone = SyncSettings::Gone::Delete;
    QCOMPARE(Reconcile::decide(triple, settings).action, SyncAction::DeleteHere);
    triple.kind = Kind::Group;
    QCOMPARE(Reconcile::decide(triple, settings).action, SyncAction::DeleteHere);
    settings.gone = SyncSettings::Gone::Deactivate;
    QCOMPARE(Reconcile::decide(triple, settings).action, SyncAction::LeaveAlone);
    // Deleted here
    std::swap(triple.local, triple.remote);
    triple.kind = Kind::User;
    triple.isGoneThere = false;
    QCOMPARE(Reconcile::decide(triple, settings).action, SyncAction::DeactivateThere);
    triple.remote->values.insert(Field::Status, u"disabled"_s);
    QCOMPARE(Reconcile::decide(triple, settings).action, SyncAction::Unlink);
}

void ReconcileTest::theDeletionMarkOfEntraIsNoName()
{
    const QString marked = u"0123456789abcdef0123456789ABCDEFada@x.example"_s;
    QCOMPARE(withoutDeletionMark(marked, false), u"ada@x.example"_s);
    QCOMPARE(withoutDeletionMark(marked, true), marked); // somebody is called so
    QCOMPARE(withoutDeletionMark(u"0123456789abcdef0123456789abcdef@x.example"_s, false), u"0123456789abcdef0123456789abcdef@x.example"_s);
    RemoteObject object {.userName = marked};
    object.values = {{Field::Email, marked}, {Field::Status, u"disabled"_s}};
    SyncTriple triple {.isLinked = true};
    triple.local = SyncState {{{Field::Email, u"ada@x.example"_s}, {Field::Status, u"active"_s}}};
    triple.base = triple.local;
    triple.remote = SyncState::of(object, [](const QString &) { return QString(); });
    const SyncDecision decision = Reconcile::decide(triple, {});
    QCOMPARE(decision.action, SyncAction::DeactivateHere);
    QCOMPARE(decision.fields.size(), 1);
}

void ReconcileTest::answersSettleConflicts()
{
    SyncTriple triple {.isLinked = true};
    triple.base = SyncState {{{Field::Phone, u"1"_s}}};
    triple.local = SyncState {{{Field::Phone, u"2"_s}}};
    triple.remote = SyncState {{{Field::Phone, u"3"_s}}};
    QCOMPARE(Reconcile::decide(triple, {}).action, SyncAction::Conflict);
    QCOMPARE(Reconcile::decide(triple, {}, {{Field::Phone, SyncSide::Here}}).action, SyncAction::ChangeThere);
    QCOMPARE(Reconcile::decide(triple, {}, {{Field::Phone, SyncSide::There}}).action, SyncAction::ChangeHere);
    SyncSettings settings;
    settings.rules.insert(Field::Phone, Rule::Theirs);
    QCOMPARE(Reconcile::decide(triple, settings).action, SyncAction::ChangeHere);
}

void ReconcileTest::newestWins()
{
    SyncTriple triple {.isLinked = true};
    triple.local = SyncState {{{Field::Phone, u"2"_s}}, {}, 10};
    triple.remote = SyncState {{{Field::Phone, u"3"_s}}, {}, 20};
    SyncSettings settings;
    settings.rule = Rule::Newest;
    QCOMPARE(Reconcile::decide(triple, settings).action, SyncAction::ChangeHere);
    triple.local->changed = 30;
    QCOMPARE(Reconcile::decide(triple, settings).action, SyncAction::ChangeThere);
    triple.remote->changed.reset(); // nobody knows
    QCOMPARE(Reconcile::decide(triple, settings).action, SyncAction::Conflict);
}

void ReconcileTest::membersAreMergedOneByOne()
{
    SyncTriple triple {.kind = Kind::Group, .isLinked = true};
    triple.base = SyncState {{{Field::Name, u"Crew"_s}}, QStringList {u"a"_s, u"b"_s, u"c"_s}};
    triple.local = SyncState {{{Field::Name, u"Crew"_s}}, QStringList {u"a"_s, u"b"_s, u"d"_s}}; // c went, d came
    triple.remote = SyncState {{{Field::Name, u"Crew"_s}}, QStringList {u"b"_s, u"c"_s, u"e"_s}}; // a went, e came
    const SyncDecision decision = Reconcile::decide(triple, {});
    QCOMPARE(decision.members, QVector<MemberDecision>({{u"a"_s, false, SyncSide::Here}, {u"c"_s, false, SyncSide::There}, {u"d"_s, true, SyncSide::There}, {u"e"_s, true, SyncSide::Here}}));
    triple.remote->members.reset(); // it did not say
    QCOMPARE(Reconcile::decide(triple, {}).members, QVector<MemberDecision>({{u"d"_s, true, SyncSide::There}}));
}

void ReconcileTest::matchesInOrder()
{
    SyncPairing pairing(SyncSettings().matching);
    pairing.add(SyncPairing::Here {u"1"_s, u"ada@x.example"_s, u"E1"_s});
    pairing.add(SyncPairing::Here {u"2"_s, u"bo@x.example"_s, {}});
    pairing.add(SyncPairing::Here {u"3"_s, u"cy@x.example"_s, {}});
    pairing.add(SyncPairing::Here {u"4"_s, u"dan@x.example"_s, u"e9"_s});
    pairing.addMade(u"EVE@x.example"_s, u"5"_s);
    pairing.add(SyncPairing::Here {u"5"_s, u"eve@x.example"_s, {}});
    pairing.add(SyncPairing::There {u"a"_s, u"somebody"_s, u"bo@x.example"_s, u"E1"_s});
    pairing.add(SyncPairing::There {u"b"_s, u"BO@x.example"_s, {}, {}});
    pairing.add(SyncPairing::There {u"c"_s, u"cyrus"_s, u"Cy@X.example"_s, {}});
    pairing.add(SyncPairing::There {u"d"_s, u"daniel"_s, {}, u"E9"_s}); // External IDs are exact
    pairing.add(SyncPairing::There {u"e"_s, u"eva"_s, u"eve@x.example"_s, {}});
    QStringList found;
    for (const SyncPairing::Pair &pair : pairing.pairs(false))
        found.append(u"%1 %2 %3 %4"_s.arg(pair.theirId, pair.ourId).arg(int(pair.reason)).arg(pair.isConflict));
    const auto line = [](const QString &ids, SyncReason reason) { return u"%1 %2 0"_s.arg(ids).arg(int(reason)); };
    QCOMPARE(found, QStringList({line(u"a 1"_s, SyncReason::SameExternalId), line(u"b 2"_s, SyncReason::SameUserName), line(u"c 3"_s, SyncReason::SameEmail), line(u"d "_s, SyncReason::None), line(u"e 5"_s, SyncReason::MadeByUs)}));
    // Who is the same by the address alone is so when somebody has said it
    SyncTriple triple {.matched = SyncReason::SameEmail};
    triple.local = triple.remote = SyncState {{{Field::Email, u"a@x.example"_s}}};
    QVERIFY(Reconcile::decide(triple, {}).needsYes);
    triple.matched = SyncReason::SameUserName;
    QVERIFY(!Reconcile::decide(triple, {}).needsYes);
}

void ReconcileTest::doesNotGuess()
{
    SyncPairing pairing(SyncSettings().matching);
    pairing.add(SyncPairing::Here {u"1"_s, u"ada@x.example"_s, u"E1"_s});
    pairing.add(SyncPairing::Here {u"2"_s, u"bo@x.example"_s, u"E1"_s}); // two with one External ID
    pairing.add(SyncPairing::Here {u"3"_s, u"cy@x.example"_s, {}});
    pairing.add(SyncPairing::Here {u"4"_s, u"dan@x.example"_s, {}, true});
    pairing.add(SyncPairing::There {u"a"_s, u"x"_s, {}, u"E1"_s});
    pairing.add(SyncPairing::There {u"b"_s, u"cy1"_s, u"cy@x.example"_s, {}});
    pairing.add(SyncPairing::There {u"c"_s, u"cy2"_s, u"cy@x.example"_s, {}});
    pairing.add(SyncPairing::There {u"d"_s, u"dan@x.example"_s, {}, {}});
    QStringList found;
    for (const SyncPairing::Pair &pair : pairing.pairs(false))
        found.append(u"%1 %2 %3 %4"_s.arg(pair.theirId).arg(int(pair.reason)).arg(pair.isConflict).arg(pair.others.join(u'+')));
    const auto line = [](const QString &id, SyncReason reason, const QString &others) { return u"%1 %2 1 %3"_s.arg(id).arg(int(reason)).arg(others); };
    QCOMPARE(found, QStringList({line(u"a"_s, SyncReason::SeveralHere, u"1+2"_s), line(u"b"_s, SyncReason::SeveralThere, u"b+c"_s), line(u"c"_s, SyncReason::SeveralThere, u"b+c"_s), line(u"d"_s, SyncReason::TakenByOther, u"4"_s)}));
}

void ReconcileTest::matchingDoesNotDependOnTheOrder()
{
    for (int round = 0; round < 300; ++round) {
        QVector<SyncPairing::Here> here;
        QVector<SyncPairing::There> there;
        const auto word = [this] { return m_random.bounded(4) == 0 ? QString() : QString(QChar(u'a' + m_random.bounded(6))); };
        for (int i = 0; i < 6; ++i) {
            here.append({u"h%1"_s.arg(i), word() + u"@x"_s, word(), m_random.bounded(5) == 0});
            there.append({u"t%1"_s.arg(i), word() + u"@x"_s, word() + u"@x"_s, word(), m_random.bounded(3) != 0});
        }
        const auto pairsOf = [&] {
            SyncPairing pairing(SyncSettings().matching);
            for (const SyncPairing::Here &one : std::as_const(here))
                pairing.add(one);
            for (const SyncPairing::There &one : std::as_const(there))
                pairing.add(one);
            QStringList lines;
            QSet<QString> taken;
            for (const SyncPairing::Pair &pair : pairing.pairs(false)) {
                lines.append(u"%1 %2 %3 %4"_s.arg(pair.theirId, pair.ourId).arg(int(pair.reason)).arg(pair.isConflict));
                if (!pair.ourId.isEmpty() && taken.contains(pair.ourId))
                    lines.append(u"twice"_s);
                taken.insert(pair.ourId);
            }
            return lines;
        };
        const QStringList first = pairsOf();
        QVERIFY(!first.contains(u"twice"_s));
        std::shuffle(here.begin(), here.end(), m_random);
        std::shuffle(there.begin(), there.end(), m_random);
        QCOMPARE(pairsOf(), first);
    }
}

QTEST_GUILESS_MAIN(ReconcileTest)
#include "ReconcileTest.moc"
