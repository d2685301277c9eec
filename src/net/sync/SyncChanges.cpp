// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/SyncChanges.h"

#include "storage/Workspace.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Kind = RemoteObject::Kind;

// A manager or a language that there is none of is null, a text is blank.
QVariant valueOf(Field field, const QString &text)
{
    if (text.isEmpty() && (field == Field::Manager || field == Field::PreferredLanguage))
        return {};
    return text.isEmpty() ? u""_s : text;
}

} // namespace

SyncChanges::SyncChanges(std::shared_ptr<const SyncPlan> plan)
    : m_plan(std::move(plan))
{
    qint64 count = 0;
    for (Result<std::optional<Change>> change = next(); change && *change; change = next())
        ++count;
    m_count = count;
    (void)rewind();
}

Result<void> SyncChanges::rewind()
{
    m_phase = AddUsers;
    m_row = 0;
    m_ready.clear();
    m_added.clear();
    m_managers.clear();
    return {};
}

Result<std::optional<Change>> SyncChanges::next()
{
    while (m_ready.empty()) {
        if (!advance())
            return std::nullopt;
    }
    Change change = std::move(m_ready.front());
    m_ready.pop_front();
    return change;
}

bool SyncChanges::advance()
{
    if (m_phase == End)
        return false;
    if (m_phase == ManagersOfAdded) {
        for (const Change &change : std::as_const(m_managers)) {
            if (m_added.contains(change.set.text(Field::Manager)))
                m_ready.push_back(change);
        }
        m_managers.clear();
    } else if (m_row < m_plan->size()) {
        if (m_plan->isDone(m_row) && m_plan->entry(m_row).writesHere)
            fill(Phase(m_phase), m_row);
        ++m_row;
        return true;
    }
    ++m_phase;
    m_row = 0;
    return true;
}

void SyncChanges::fill(Phase phase, qsizetype row)
{
    const SyncPlan::Entry &entry = m_plan->entry(row);
    const bool isUser = entry.kind == Kind::User;
    const bool adds = entry.action == SyncAction::CreateHere;
    const bool deletes = entry.action == SyncAction::DeleteHere;
    const qint64 seen = entry.local.isEmpty() ? 0 : unpackedLocal(entry.local).since;
    switch (phase) {
    case AddUsers:
        return isUser && adds ? addUser(row) : void();
    case EditUsers:
        return isUser && !adds && !deletes ? editUser(row) : void();
    case AddGroups:
        if (!isUser && adds)
            m_ready.push_back(change::addGroup(m_plan->triple(entry).remote->values.value(Field::Name), entry.ourId));
        return;
    case RenameGroups:
        for (const FieldDecision &field : isUser || adds || deletes ? QVector<FieldDecision>() : m_plan->decision(row).fields) {
            if (field.field == Field::Name && field.wins == SyncSide::There)
                m_ready.push_back(change::renameGroup(entry.ourId, field.there, seen));
        }
        return;
    case Members:
        return !isUser && !deletes ? changeMembers(row) : void();
    case DeleteGroups:
        if (!isUser && deletes)
            m_ready.push_back(change::deleteGroup(entry.ourId, seen));
        return;
    case DeleteUsers:
        if (isUser && deletes)
            m_ready.push_back(change::deleteUser(entry.ourId, seen));
        return;
    case ManagersOfAdded:
    case End:
        return;
    }
}

void SyncChanges::addUser(qsizetype row)
{
    const SyncPlan::Entry &entry = m_plan->entry(row);
    Values set {{Field::SignIn, u"sso"_s}};
    if (!m_plan->settings().provider.isEmpty())
        set.set(Field::Provider, m_plan->settings().provider);
    for (const FieldDecision &field : m_plan->decision(row).fields) {
        if (field.field == Field::Status) // it becomes active when it is first used, as others who sign in by a provider
            continue;
        if (field.field != Field::Manager || !m_plan->isKnown(field.there)) {
            if (field.field != Field::Manager)
                set.set(field.field, valueOf(field.field, field.there));
            continue;
        }
        const std::optional<qsizetype> manager = m_plan->rowOf(field.there);
        const bool isThere = !manager || m_plan->entry(*manager).action != SyncAction::CreateHere || m_added.contains(field.there);
        if (isThere)
            set.set(Field::Manager, field.there);
        else
            m_managers.append(change::editUser(entry.ourId, {{Field::Manager, field.there}}));
    }
    m_added.insert(entry.ourId);
    m_ready.push_back(change::addUser(set, entry.ourId));
}

void SyncChanges::editUser(qsizetype row)
{
    const SyncPlan::Entry &entry = m_plan->entry(row);
    const qint64 seen = entry.local.isEmpty() ? 0 : unpackedLocal(entry.local).since;
    Values set;
    Values ended; // by itself: whoever leaves leaves, also where what else is said of them is refused
    for (const FieldDecision &field : m_plan->decision(row).fields) {
        if (field.wins != SyncSide::There || (field.field == Field::Manager && !field.there.isEmpty() && !m_plan->isKnown(field.there)))
            continue;
        if (field.field == Field::Status && field.there == "disabled"_L1) // who is out there is out here, at once
            ended = {{Field::Status, field.there}, {Field::SessionsEnded, qint64(1)}};
        else
            set.set(field.field, valueOf(field.field, field.there));
    }
    for (const Values &values : {ended, set}) {
        if (!values.isEmpty())
            m_ready.push_back(change::editUser(entry.ourId, values, seen));
    }
}

void SyncChanges::changeMembers(qsizetype row)
{
    const SyncPlan::Entry &entry = m_plan->entry(row);
    for (const MemberDecision &member : m_plan->decision(row).members) {
        if (member.changes != SyncSide::Here || !m_plan->isKnown(member.member))
            continue;
        if (m_plan->isGroup(member.member))
            m_ready.push_back(Change(member.isIn ? Verb::Add : Verb::Remove, ObjectKind::Nesting, {entry.ourId, member.member}));
        else
            m_ready.push_back(member.isIn ? change::addMember(entry.ourId, member.member) : change::removeMember(entry.ourId, member.member));
    }
}

Result<Plan> previewSync(Workspace &workspace, const std::shared_ptr<SyncPlan> &plan)
{
    const auto changes = std::make_shared<SyncChanges>(plan);
    if (changes->count() == 0)
        return Plan {};
    QFuture<Result<Plan>> future = workspace.preview(changes);
    future.waitForFinished();
    if (future.resultCount() == 0)
        return fail(ErrorCode::Cancelled);
    const Result<Plan> previewed = future.result();
    if (!previewed)
        return previewed;
    for (const PlanItem &item : previewed->items) {
        const std::optional<qsizetype> row = item.isRefused() ? plan->rowOf(item.change.references.value(0)) : std::nullopt;
        if (row)
            plan->refuse(*row, *item.refusal);
    }
    return previewed;
}

} // namespace muster
