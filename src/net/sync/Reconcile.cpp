// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/Reconcile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Direction = SyncSettings::Direction;
using Rule = SyncSettings::Rule;

SyncSide other(SyncSide side)
{
    return side == SyncSide::Here ? SyncSide::There : SyncSide::Here;
}

SyncDecision only(SyncAction action, SyncReason reason)
{
    return {.action = action, .reason = reason};
}

// Everything there is of one that is made on the other side.
QVector<FieldDecision> allOf(const SyncState &state, SyncSide from)
{
    QVector<FieldDecision> fields;
    for (auto it = state.values.cbegin(); it != state.values.cend(); ++it) {
        if (it->isEmpty())
            continue;
        FieldDecision decision {.field = it.key(), .wins = from};
        (from == SyncSide::Here ? decision.here : decision.there) = it.value();
        fields.append(decision);
    }
    return fields;
}

QVector<MemberDecision> allMembers(const SyncState &state, SyncSide to)
{
    QVector<MemberDecision> members;
    for (const QString &member : state.members.value_or(QStringList()))
        members.append({member, true, to});
    return members;
}

bool has(const QStringList &sorted, const QString &one)
{
    return std::binary_search(sorted.cbegin(), sorted.cend(), one);
}

QStringList unionOf(const QStringList &a, const QStringList &b)
{
    QStringList all = a + b;
    all.sort();
    all.removeDuplicates();
    return all;
}

} // namespace

bool SyncDecision::hasConflict() const
{
    return action == SyncAction::Conflict || std::any_of(fields.cbegin(), fields.cend(), [](const FieldDecision &field) { return field.isConflict; });
}

bool SyncDecision::changes(SyncSide side) const
{
    switch (action) {
    case SyncAction::CreateHere:
    case SyncAction::DeleteHere:
        return side == SyncSide::Here;
    case SyncAction::CreateThere:
    case SyncAction::DeleteThere:
        return side == SyncSide::There;
    default:
        return std::any_of(fields.cbegin(), fields.cend(), [side](const FieldDecision &field) { return field.wins == other(side); })
            || std::any_of(members.cbegin(), members.cend(), [side](const MemberDecision &member) { return member.changes == side; });
    }
}

SyncDecision Reconcile::decide(const SyncTriple &triple, const SyncSettings &settings, const SyncAnswers &answers)
{
    const Reconcile reconcile(triple, settings, answers);
    if (settings.direction(reconcile.isGroup()) == Direction::Off)
        return {};
    if (triple.local && triple.remote)
        return reconcile.ofBoth();
    if (triple.local)
        return reconcile.ofHereAlone();
    if (triple.remote)
        return reconcile.ofThereAlone();
    return triple.isLinked && triple.isGoneThere ? only(SyncAction::Unlink, SyncReason::BothGone) : SyncDecision {};
}

bool Reconcile::mayChange(SyncSide side) const
{
    const Direction direction = m_settings.direction(isGroup());
    if (side == SyncSide::Here)
        return direction == Direction::Read || direction == Direction::Both;
    return !m_triple.isReadOnlyThere && (direction == Direction::Write || direction == Direction::Both);
}

SyncDecision Reconcile::ofHereAlone() const
{
    if (m_triple.isLinked) {
        if (!m_triple.isGoneThere)
            return only(SyncAction::LeaveAlone, SyncReason::NotSeen);
        return gone(SyncSide::There, SyncReason::GoneThere);
    }
    if (!m_triple.isInScope)
        return {};
    if (!mayChange(SyncSide::There))
        return {};
    if (!m_triple.local->isActive())
        return only(SyncAction::LeaveAlone, SyncReason::Inactive);
    return {SyncAction::CreateThere, SyncReason::NewHere, allOf(*m_triple.local, SyncSide::Here), allMembers(*m_triple.local, SyncSide::There)};
}

SyncDecision Reconcile::ofThereAlone() const
{
    if (m_triple.isLinked)
        return gone(SyncSide::Here, SyncReason::GoneHere);
    if (!mayChange(SyncSide::Here))
        return {};
    if (!m_triple.remote->isActive())
        return only(SyncAction::LeaveAlone, SyncReason::Inactive);
    if (!m_triple.remote->says(isGroup() ? Field::Name : Field::Email))
        return only(SyncAction::LeaveAlone, SyncReason::NoAddress);
    return {SyncAction::CreateHere, SyncReason::NewThere, allOf(*m_triple.remote, SyncSide::There), allMembers(*m_triple.remote, SyncSide::Here)};
}

// One of the two is deleted. A group has nothing that could be switched off: it stays, unless the settings want it deleted.
SyncDecision Reconcile::gone(SyncSide from, SyncReason reason) const
{
    const SyncSide left = other(from);
    const SyncState &state = left == SyncSide::Here ? *m_triple.local : *m_triple.remote;
    const bool deletes = m_settings.gone == SyncSettings::Gone::Delete;
    if (!mayChange(left))
        return only(SyncAction::LeaveAlone, reason);
    if (left == SyncSide::Here && !m_triple.isInScope)
        return only(SyncAction::LeaveAlone, SyncReason::NotInScope);
    if (deletes)
        return only(left == SyncSide::Here ? SyncAction::DeleteHere : SyncAction::DeleteThere, reason);
    if (isGroup())
        return only(SyncAction::LeaveAlone, reason);
    if (!state.isActive())
        return only(SyncAction::Unlink, reason);
    FieldDecision status {.field = Field::Status, .before = u"active"_s, .here = u"disabled"_s, .there = u"disabled"_s, .wins = from};
    (left == SyncSide::Here ? status.here : status.there) = u"active"_s;
    return {left == SyncSide::Here ? SyncAction::DeactivateHere : SyncAction::DeactivateThere, reason, {status}};
}

SyncDecision Reconcile::ofBoth() const
{
    if (!m_triple.isInScope)
        return only(SyncAction::LeaveAlone, SyncReason::NotInScope);
    SyncDecision decision;
    for (const Field field : SyncSettings::fields(isGroup())) {
        if (const std::optional<FieldDecision> different = ofField(field))
            decision.fields.append(*different);
    }
    compareMembers(decision);
    const bool isNew = !m_triple.isLinked;
    decision.action = isNew ? SyncAction::Link : actionOf(decision);
    const bool joinsHere = std::any_of(decision.members.cbegin(), decision.members.cend(), [](const MemberDecision &member) { return member.isIn && member.changes == SyncSide::Here; });
    const bool letsIn = isNew && m_triple.matched == SyncReason::SameName && m_triple.givesAccess && joinsHere;
    decision.needsYes = letsIn || (isNew && m_triple.matched == SyncReason::SameEmail);
    const bool here = decision.changes(SyncSide::Here);
    const bool there = decision.changes(SyncSide::There);
    decision.reason = letsIn ? SyncReason::SameNameWithAccess : isNew ? m_triple.matched : decision.hasConflict() || (here && there) ? SyncReason::ChangedOnBoth : here ? SyncReason::ChangedThere : SyncReason::ChangedHere;
    if (decision.action == SyncAction::LeaveAlone)
        decision.reason = SyncReason::OtherDirection;
    if (decision.action == SyncAction::None) {
        const bool isNoted = m_triple.base && agreed(m_triple.base, *m_triple.local, *m_triple.remote) == *m_triple.base;
        decision = isNoted ? SyncDecision {} : only(SyncAction::Agree, SyncReason::ChangedOnBoth);
    }
    return decision;
}

SyncAction Reconcile::actionOf(const SyncDecision &decision)
{
    const bool here = decision.changes(SyncSide::Here);
    const bool there = decision.changes(SyncSide::There);
    for (const FieldDecision &field : decision.fields) {
        if (field.field == Field::Status && field.wins && field.value() == u"disabled"_s)
            return field.wins == SyncSide::There ? SyncAction::DeactivateHere : SyncAction::DeactivateThere;
    }
    if (here || there)
        return here && there ? SyncAction::ChangeBoth : here ? SyncAction::ChangeHere : SyncAction::ChangeThere;
    if (decision.hasConflict())
        return SyncAction::Conflict;
    return decision.fields.isEmpty() ? SyncAction::None : SyncAction::LeaveAlone;
}

std::optional<FieldDecision> Reconcile::ofField(Field field) const
{
    if (!m_triple.local->says(field))
        return {};
    if (!m_triple.remote->says(field))
        return ofUnsaid(field);
    FieldDecision decision {.field = field, .here = m_triple.local->values.value(field), .there = m_triple.remote->values.value(field)};
    if (decision.here == decision.there)
        return {};
    if (m_triple.base && m_triple.base->says(field))
        decision.before = m_triple.base->values.value(field);
    settle(decision);
    return decision;
}

// What a service does not say it may not have (RFC 7643 §2.5), or not show. So nothing comes from there, but what is new here goes there; what was told once is kept, and not told again.
std::optional<FieldDecision> Reconcile::ofUnsaid(Field field) const
{
    const SyncState &remote = *m_triple.remote;
    const bool isHidden = !isGroup() && remote.values.size() <= 1 && remote.obscure.isEmpty(); // of some a service says nothing but how they are called, and takes nothing
    if (isHidden || remote.obscure.contains(field) || !mayChange(SyncSide::There))
        return {};
    FieldDecision decision {.field = field, .here = m_triple.local->values.value(field), .wins = SyncSide::Here};
    if (m_triple.base && m_triple.base->says(field))
        decision.before = m_triple.base->values.value(field);
    const QString usual = field == Field::Status ? u"active"_s : QString(); // who is not said to be disabled is not
    if (decision.here.isEmpty() || decision.here == decision.before.value_or(usual))
        return {};
    return decision;
}

void Reconcile::settle(FieldDecision &decision) const
{
    // Where nothing was kept, what one side has and the other has not is new
    const bool isNewHere = !decision.before && decision.there.isEmpty();
    const bool isNewThere = !decision.before && decision.here.isEmpty();
    const bool changedHere = !isNewThere && decision.here != decision.before;
    const bool changedThere = !isNewHere && decision.there != decision.before;
    const Rule rule = m_settings.ruleOf(decision.field);
    const auto let = [&](SyncSide wins) {
        if (mayChange(other(wins)))
            decision.wins = wins;
    };
    if (changedHere != changedThere) {
        const SyncSide changed = changedHere ? SyncSide::Here : SyncSide::There;
        let(changed);
        // What may not go that way is put back, where the other side is always right
        if (!decision.wins && rule == (changed == SyncSide::Here ? Rule::Theirs : Rule::Ours))
            let(other(changed));
        return;
    }
    if (const auto answer = m_answers.constFind(decision.field); answer != m_answers.cend())
        return let(*answer);
    const std::optional<qint64> here = m_triple.local->changed;
    const std::optional<qint64> there = m_triple.remote->changed;
    if (rule == Rule::Ours || (rule == Rule::Newest && here && there && *here > *there))
        return let(SyncSide::Here);
    if (rule == Rule::Theirs || (rule == Rule::Newest && here && there && *there > *here))
        return let(SyncSide::There);
    decision.isConflict = true;
}

// In or not: who is in a group on one side alone has come there, or gone from the other. So there is always one that has changed.
void Reconcile::compareMembers(SyncDecision &decision) const
{
    if (!isGroup() || !m_triple.local->members)
        return;
    const QStringList &here = *m_triple.local->members;
    const QStringList before = m_triple.base ? m_triple.base->members.value_or(QStringList()) : QStringList();
    if (!m_triple.remote->members) { // nobody is in it there, or it does not say who
        for (const QString &member : here) {
            if (!has(before, member) && mayChange(SyncSide::There))
                decision.members.append({member, true, SyncSide::There});
        }
        return;
    }
    const QStringList &there = *m_triple.remote->members;
    const Rule rule = m_settings.ruleOf(Field::Members);
    for (const QString &member : unionOf(here, there)) {
        const bool isHere = has(here, member);
        if (isHere == has(there, member))
            continue;
        const SyncSide changed = isHere == has(before, member) ? SyncSide::There : SyncSide::Here;
        const bool isRight = mayChange(other(changed));
        const bool isPutBack = !isRight && mayChange(changed) && rule == (changed == SyncSide::Here ? Rule::Theirs : Rule::Ours);
        if (isRight)
            decision.members.append({member, changed == SyncSide::Here ? isHere : !isHere, other(changed)});
        else if (isPutBack)
            decision.members.append({member, changed == SyncSide::Here ? !isHere : isHere, changed});
    }
}

SyncState Reconcile::agreed(const std::optional<SyncState> &base, const SyncState &local, const SyncState &remote)
{
    SyncState agreed = base.value_or(SyncState {});
    for (auto it = local.values.cbegin(); it != local.values.cend(); ++it) {
        const bool isSaid = remote.says(it.key()) || remote.obscure.contains(it.key());
        const bool isSame = remote.says(it.key()) && remote.values.value(it.key()) == it.value();
        if (!isSame && (isSaid || !it->isEmpty()))
            continue;
        if (it->isEmpty())
            agreed.values.remove(it.key());
        else
            agreed.values.insert(it.key(), it.value());
    }
    if (local.members && remote.members) {
        const QStringList before = agreed.members.value_or(QStringList());
        QStringList members;
        for (const QString &member : unionOf(*local.members, *remote.members)) {
            const bool here = has(*local.members, member);
            if (here == has(*remote.members, member) ? here : has(before, member))
                members.append(member);
        }
        agreed.members = members;
    } else if (local.members && agreed.members) {
        agreed.members->removeIf([&local](const QString &member) { return !has(*local.members, member); });
    }
    return agreed;
}

} // namespace muster
