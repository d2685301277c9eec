// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/SyncPlan.h"

#include "core/FieldDefinition.h"
#include "core/JsonText.h"
#include "core/Text.h"
#include "storage/apply/Lookup.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using What = SyncBrake::What;

QString nameOf(const SyncState &state)
{
    if (state.says(Field::Name))
        return state.values.value(Field::Name);
    return personName(state.values.value(Field::FirstName), state.values.value(Field::LastName), state.values.value(Field::Email));
}

void write(JsonText &json, const FieldDecision &field)
{
    json.beginObject();
    json.key("field");
    json.text(keyOf(field.field));
    json.key("before");
    json.value(field.before ? QVariant(*field.before) : QVariant(), ValueKind::Text);
    json.key("here");
    json.text(field.here);
    json.key("there");
    json.text(field.there);
    json.key("wins");
    json.value(field.wins ? QVariant(*field.wins == SyncSide::Here ? u"here"_s : u"there"_s) : QVariant(), ValueKind::Text);
    json.key("conflict");
    json.value(field.isConflict, ValueKind::Flag);
    json.endObject();
}

void write(JsonText &json, const MemberDecision &member)
{
    json.beginObject();
    json.key("member");
    json.text(member.member);
    json.key("in");
    json.value(member.isIn, ValueKind::Flag);
    json.key("changes");
    json.text(member.changes == SyncSide::Here ? u"here"_s : u"there"_s);
    json.endObject();
}

void write(JsonText &json, const SyncRow &row)
{
    json.beginObject();
    json.key("kind");
    json.text(row.kind == RemoteObject::Kind::Group ? u"group"_s : u"user"_s);
    json.key("id");
    json.value(row.ourId.isEmpty() ? QVariant() : QVariant(row.ourId), ValueKind::Text);
    json.key("remoteId");
    json.value(row.theirId.isEmpty() ? QVariant() : QVariant(row.theirId), ValueKind::Text);
    json.key("name");
    json.text(row.name);
    json.key("email");
    json.value(row.email.isEmpty() ? QVariant() : QVariant(row.email), ValueKind::Text);
    json.key("action");
    json.text(keyOf(row.decision.action));
    json.key("reason");
    json.text(keyOf(row.decision.reason));
    json.key("leftOut");
    json.value(row.leftOut, ValueKind::Flag);
    json.key("needsYes");
    json.value(row.decision.needsYes, ValueKind::Flag);
    json.key("refused");
    json.value(row.refusal.has_value(), ValueKind::Flag);
    json.key("fields");
    json.beginArray();
    for (const FieldDecision &field : row.decision.fields)
        write(json, field);
    json.endArray();
    json.key("members");
    json.beginArray();
    for (const MemberDecision &member : row.decision.members)
        write(json, member);
    json.endArray();
    json.key("others");
    json.value(row.others, ValueKind::List);
    json.key("candidates");
    QStringList candidates;
    for (const SyncRow::Candidate &candidate : row.candidates)
        candidates.append(candidate.ourId);
    json.value(candidates, ValueKind::List);
    json.endObject();
}

void write(JsonText &json, const SyncBrake &brake)
{
    json.beginObject();
    json.key("what");
    json.text(keyOf(brake.what));
    json.key("kind");
    json.text(brake.kind == RemoteObject::Kind::Group ? u"group"_s : u"user"_s);
    json.key("field");
    json.value(brake.field ? QVariant(keyOf(*brake.field)) : QVariant(), ValueKind::Text);
    json.key("count");
    json.number(brake.count);
    json.key("limit");
    json.number(brake.limit);
    json.endObject();
}

} // namespace

QByteArray SyncCounts::json() const
{
    JsonText json;
    json.beginObject();
    for (const auto &[key, number] : {std::pair("createHere", createHere), std::pair("createThere", createThere), std::pair("changeHere", changeHere), std::pair("changeThere", changeThere), std::pair("deactivateHere", deactivateHere),
             std::pair("deactivateThere", deactivateThere), std::pair("deleteHere", deleteHere), std::pair("deleteThere", deleteThere), std::pair("link", link), std::pair("conflicts", conflicts), std::pair("alone", alone),
             std::pair("leftOut", leftOut), std::pair("refused", refused), std::pair("noted", noted), std::pair("inStep", inStep)}) {
        json.key(key);
        json.number(qint64(number));
    }
    json.endObject();
    return json.take();
}

SyncState SyncPlan::localState(const LocalObject &object) const
{
    return SyncState::of(object, [this](const QString &ourId) { return isKnown(ourId); });
}

SyncState SyncPlan::remoteState(const RemoteObject &object) const
{
    return SyncState::of(object, [this](const QString &theirId) { return ourId(theirId); });
}

SyncTriple SyncPlan::triple(const Entry &entry) const
{
    SyncTriple triple {.kind = entry.kind, .isLinked = entry.isLinked, .matched = entry.matched, .isGoneThere = entry.isGoneThere, .isInScope = entry.isInScope, .isReadOnlyThere = m_isReadOnlyThere};
    if (!entry.base.isEmpty()) {
        triple.base = SyncState::fromJson(entry.base);
        if (const QString manager = triple.base->values.value(Field::Manager); !manager.isEmpty() && !isKnown(manager))
            triple.base->values.insert(Field::Manager, u""_s); // who has gone is above nobody any more, which nobody has decided
    }
    if (!entry.local.isEmpty()) {
        const LocalObject local = unpackedLocal(entry.local);
        triple.local = localState(local);
        triple.givesAccess = local.givesAccess;
    }
    if (!entry.remote.isEmpty())
        triple.remote = remoteState(unpacked(entry.remote));
    return triple;
}

SyncDecision SyncPlan::decide(const Entry &entry, const SyncAnswers &answers) const
{
    if (entry.conflict && entry.matched != SyncReason::Chosen)
        return {.action = SyncAction::Conflict, .reason = *entry.conflict};
    SyncDecision decision = Reconcile::decide(triple(entry), m_settings, answers);
    if (entry.isBlind && decision.action == SyncAction::CreateThere)
        decision = {.action = SyncAction::LeaveAlone, .reason = SyncReason::NotSeen};
    if (entry.isJustMade && decision.reason == SyncReason::NotSeen)
        decision.reason = SyncReason::NotFoundYet;
    if (isOwnEnd(entry, decision))
        decision = {.action = SyncAction::LeaveAlone, .reason = SyncReason::OwnAccount};
    return decision;
}

// After it the run could not go on, and nobody be asked. Another one's does it.
bool SyncPlan::isOwnEnd(const Entry &entry, const SyncDecision &decision) const
{
    if (entry.kind != RemoteObject::Kind::User || entry.ourId.isEmpty() || entry.ourId != m_operator)
        return false;
    return decision.action == SyncAction::DeleteHere || std::any_of(decision.fields.cbegin(), decision.fields.cend(), [](const FieldDecision &field) {
        return field.field == Field::Status && field.wins == SyncSide::There && field.there == u"disabled";
    });
}

void SyncPlan::settle(Entry &entry, const SyncAnswers &answers) const
{
    const SyncDecision decision = decide(entry, answers);
    entry.action = decision.action;
    entry.writesHere = decision.changes(SyncSide::Here);
    entry.writesThere = decision.changes(SyncSide::There);
    entry.hasConflict = decision.hasConflict();
    entry.needsYes = decision.needsYes;
    const auto sets = [&decision](SyncSide winner, QStringView status) {
        return std::any_of(decision.fields.cbegin(), decision.fields.cend(), [winner, status](const FieldDecision &field) { return field.field == Field::Status && field.wins == winner && field.value() == status; });
    };
    const bool isUser = entry.kind == RemoteObject::Kind::User;
    entry.deactivatesHere = isUser && (decision.action == SyncAction::DeleteHere || sets(SyncSide::There, u"disabled"));
    entry.deactivatesThere = isUser && (decision.action == SyncAction::DeleteThere || sets(SyncSide::Here, u"disabled"));
    const bool isMade = decision.action == SyncAction::CreateHere || decision.action == SyncAction::CreateThere;
    entry.activates.reset();
    if (isUser && !isMade && sets(SyncSide::There, u"active"))
        entry.activates = SyncSide::Here;
    else if (isUser && !isMade && sets(SyncSide::Here, u"active"))
        entry.activates = SyncSide::There;
}

void SyncPlan::note(Entry entry)
{
    settle(entry, {});
    if (entry.action == SyncAction::None) {
        m_inStep += entry.isLinked ? 1 : 0;
        return;
    }
    entry.leftOut = entry.needsYes;
    if (!entry.ourId.isEmpty())
        m_rows.insert(entry.ourId, m_entries.size());
    m_entries.append(std::move(entry));
}

SyncRow SyncPlan::row(qsizetype row) const
{
    const Entry &entry = m_entries.at(row);
    SyncRow shown {.kind = entry.kind, .ourId = entry.ourId, .theirId = entry.theirId, .decision = decision(row), .leftOut = entry.leftOut, .others = entry.others};
    const SyncTriple triple = this->triple(entry);
    const std::optional<SyncState> &state = triple.local ? triple.local : triple.remote ? triple.remote : triple.base;
    if (state) {
        shown.name = nameOf(*state);
        shown.email = state->values.value(Field::Email);
    }
    if (shown.name.isEmpty() && !entry.remote.isEmpty()) // who has neither name nor address is known by what they sign in by, or by their ID
        shown.name = visibleText(unpacked(entry.remote).userName);
    if (shown.name.isEmpty())
        shown.name = entry.theirId.isEmpty() ? entry.ourId : entry.theirId;
    for (auto it = entry.candidates.cbegin(); it != entry.candidates.cend(); ++it) {
        if (!mayBeChosen(it.key()))
            continue;
        const SyncState candidate = localState(unpackedLocal(*it));
        shown.candidates.append({it.key(), nameOf(candidate), candidate.values.value(Field::Email)});
    }
    if (const auto refusal = m_refusals.constFind(row); refusal != m_refusals.cend())
        shown.refusal = *refusal;
    return shown;
}

bool SyncPlan::isDone(qsizetype row) const
{
    const Entry &entry = m_entries.at(row);
    return !entry.leftOut && entry.action != SyncAction::None && entry.action != SyncAction::LeaveAlone && entry.action != SyncAction::Conflict;
}

std::optional<qsizetype> SyncPlan::rowOf(const QString &ourId) const
{
    const auto found = m_rows.constFind(ourId);
    return found == m_rows.cend() ? std::nullopt : std::optional(*found);
}

SyncCounts SyncPlan::counts() const
{
    SyncCounts counts {.inStep = m_inStep};
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        counts.conflicts += entry.hasConflict ? 1 : 0;
        if (entry.leftOut) {
            ++counts.leftOut;
            continue;
        }
        counts.refused += m_refusals.contains(i) ? 1 : 0;
        switch (entry.action) {
        case SyncAction::CreateHere:
            ++counts.createHere;
            break;
        case SyncAction::CreateThere:
            ++counts.createThere;
            break;
        case SyncAction::DeleteHere:
            ++counts.deleteHere;
            break;
        case SyncAction::DeleteThere:
            ++counts.deleteThere;
            break;
        case SyncAction::Agree:
        case SyncAction::Unlink:
            ++counts.noted;
            break;
        case SyncAction::LeaveAlone:
            ++counts.alone;
            break;
        case SyncAction::Link:
            ++counts.link;
            [[fallthrough]];
        default:
            counts.changeHere += entry.writesHere && !entry.deactivatesHere ? 1 : 0;
            counts.changeThere += entry.writesThere && !entry.deactivatesThere ? 1 : 0;
            counts.deactivateHere += entry.deactivatesHere ? 1 : 0;
            counts.deactivateThere += entry.deactivatesThere ? 1 : 0;
            break;
        }
    }
    return counts;
}

// So many go without a word.
qint64 SyncPlan::limit(What what) const
{
    if (const auto allowed = m_allowedOf.constFind(int(what)); allowed != m_allowedOf.cend())
        return *allowed;
    if (m_allowed)
        return *m_allowed;
    const qint64 linked = m_linked[what == What::GroupsHere || what == What::GroupsThere ? 1 : 0];
    qint64 limit = std::numeric_limits<qint64>::max();
    if (m_settings.mostDeactivations > 0)
        limit = m_settings.mostDeactivations;
    if (m_settings.mostPercent > 0)
        limit = std::min(limit, std::max<qint64>(1, linked * m_settings.mostPercent / 100)); // one person leaves also where there are few
    return limit;
}

QVector<SyncBrake> SyncPlan::brakes() const
{
    QVector<SyncBrake> brakes;
    std::copy_if(m_brakes.cbegin(), m_brakes.cend(), std::back_inserter(brakes), [this](const SyncBrake &brake) { return !m_released.contains(int(brake.what)); });
    QMap<What, qint64> many;
    for (const Entry &entry : m_entries) {
        if (entry.leftOut)
            continue;
        const bool isGroup = entry.kind == RemoteObject::Kind::Group;
        many[What::ManyHere] += entry.deactivatesHere ? 1 : 0;
        many[What::ManyThere] += entry.deactivatesThere ? 1 : 0;
        many[What::BackHere] += entry.activates == SyncSide::Here ? 1 : 0;
        many[What::BackThere] += entry.activates == SyncSide::There ? 1 : 0;
        many[What::GroupsHere] += isGroup && entry.action == SyncAction::DeleteHere ? 1 : 0;
        many[What::GroupsThere] += isGroup && entry.action == SyncAction::DeleteThere ? 1 : 0;
    }
    for (auto it = many.cbegin(); it != many.cend(); ++it) {
        const qint64 most = limit(it.key());
        const bool ofGroups = it.key() == What::GroupsHere || it.key() == What::GroupsThere;
        if (*it > most && !m_released.contains(int(it.key())))
            brakes.append({.what = it.key(), .kind = ofGroups ? RemoteObject::Kind::Group : RemoteObject::Kind::User, .count = *it, .limit = most});
    }
    return brakes;
}

void SyncPlan::allow(const SyncBrake &brake)
{
    if (brake.isOfMany())
        m_allowedOf.insert(int(brake.what), brake.count);
    else
        release(brake.what);
}

// Who becomes known by it may be in groups.
void SyncPlan::leaveOut(const QVector<qsizetype> &rows, bool leftOut)
{
    for (const qsizetype row : rows)
        m_entries[row].leftOut = leftOut;
    settleGroups();
}

void SyncPlan::settleGroups()
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).kind == RemoteObject::Kind::Group)
            settle(m_entries[i], m_answers.value(i));
    }
}

// Who is another one's already is so; who was only chosen for another can be chosen anew.
bool SyncPlan::mayBeChosen(const QString &ourId) const
{
    const std::optional<qsizetype> row = rowOf(ourId);
    return !row || m_entries.at(*row).matched == SyncReason::Chosen;
}

void SyncPlan::forgetChoice(qsizetype row)
{
    Entry &entry = m_entries[row];
    if (entry.matched != SyncReason::Chosen)
        return;
    m_known.remove(entry.ourId);
    m_ourIds[int(entry.kind)].remove(entry.theirId);
    m_rows.remove(entry.ourId);
    m_answers.remove(row);
    m_refusals.remove(row);
    entry.matched = SyncReason::None;
    entry.ourId.clear();
    entry.local.clear();
    settle(entry, {});
}

bool SyncPlan::choose(qsizetype row, const QString &ourId)
{
    if (!ourId.isEmpty() && !(m_entries.at(row).candidates.contains(ourId) && mayBeChosen(ourId)))
        return false;
    forgetChoice(row);
    if (!ourId.isEmpty()) {
        if (const std::optional<qsizetype> other = rowOf(ourId))
            forgetChoice(*other);
        Entry &entry = m_entries[row];
        entry.matched = SyncReason::Chosen;
        entry.ourId = ourId;
        entry.local = entry.candidates.value(ourId);
        noteMade(ourId, entry.theirId);
        m_rows.insert(ourId, row);
        settle(entry, {});
    }
    settleGroups();
    return true;
}

// Who is not made, or not said to be the same, is nobody whom both know.
bool SyncPlan::isKnown(const QString &ourId) const
{
    if (!m_known.contains(ourId))
        return false;
    const std::optional<qsizetype> row = rowOf(ourId);
    if (!row)
        return true;
    const SyncAction action = m_entries.at(*row).action;
    if (!m_entries.at(*row).isLinked && action == SyncAction::LeaveAlone)
        return false;
    return (action != SyncAction::CreateHere && action != SyncAction::CreateThere && action != SyncAction::Link) || isDone(*row);
}

QString SyncPlan::ourId(const QString &theirId) const
{
    const QString user = ourId(RemoteObject::Kind::User, theirId);
    return user.isEmpty() ? ourId(RemoteObject::Kind::Group, theirId) : user;
}

QString SyncPlan::ourId(RemoteObject::Kind kind, const QString &theirId) const
{
    const QString ours = m_ourIds[int(kind)].value(theirId);
    return isKnown(ours) ? ours : QString();
}

void SyncPlan::noteMade(const QString &ourId, const QString &theirId)
{
    m_known.insert(ourId, theirId);
    m_ourIds[isGroup(ourId) ? 1 : 0].insert(theirId, ourId);
}

void SyncPlan::answer(qsizetype row, Field field, std::optional<SyncSide> side)
{
    if (side)
        m_answers[row].insert(field, *side);
    else
        m_answers[row].remove(field);
    settle(m_entries[row], m_answers.value(row));
}

QByteArray SyncPlan::rowJson(qsizetype row) const
{
    JsonText json;
    write(json, this->row(row));
    return json.take();
}

QByteArray SyncPlan::json() const
{
    JsonText begin;
    begin.beginArray();
    for (const SyncBrake &brake : brakes())
        write(begin, brake);
    begin.endArray();
    QByteArray all = "{\"counts\":" + counts().json() + ",\"brakes\":" + begin.take() + ",\"rows\":[";
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        all += (i == 0 ? "\n" : ",\n") + rowJson(i);
    return all + "\n]}";
}

QString keyOf(SyncAction action)
{
    static const QStringList keys {u"none"_s, u"agree"_s, u"createHere"_s, u"createThere"_s, u"changeHere"_s, u"changeThere"_s, u"changeBoth"_s, u"deactivateHere"_s, u"deactivateThere"_s, u"deleteHere"_s, u"deleteThere"_s, u"link"_s,
        u"unlink"_s, u"conflict"_s, u"leaveAlone"_s};
    return keys.at(int(action));
}

QString keyOf(SyncReason reason)
{
    static const QStringList keys {u"none"_s, u"newThere"_s, u"newHere"_s, u"changedThere"_s, u"changedHere"_s, u"changedOnBoth"_s, u"sameExternalId"_s, u"sameUserName"_s, u"sameEmail"_s, u"sameName"_s, u"sameNameWithAccess"_s, u"madeByUs"_s, u"chosen"_s, u"goneThere"_s,
        u"goneHere"_s, u"bothGone"_s, u"notSeen"_s, u"otherDirection"_s, u"notInScope"_s, u"inactive"_s, u"noAddress"_s, u"severalHere"_s, u"severalThere"_s, u"takenByOther"_s, u"notFoundYet"_s, u"ownAccount"_s};
    return keys.at(int(reason));
}

QString keyOf(SyncBrake::What what)
{
    static const QStringList keys {u"empty"_s, u"partial"_s, u"vanished"_s, u"manyHere"_s, u"manyThere"_s, u"backHere"_s, u"backThere"_s, u"groupsHere"_s, u"groupsThere"_s};
    return keys.at(int(what));
}

} // namespace muster
