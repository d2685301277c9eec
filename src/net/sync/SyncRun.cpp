// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/SyncRun.h"

#include "core/JsonText.h"
#include "net/sync/SyncChanges.h"
#include "storage/Workspace.h"

#include <algorithm>

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Kind = RemoteObject::Kind;
using Step = RemoteAnswer::Step;

constexpr qsizetype RowsAtOnce = 200;

// It would meet whatever comes next as well.
bool endsRun(Step step)
{
    return step == Step::Unreachable || step == Step::Refused || step == Step::Cancelled;
}

constexpr int MostTurnedAway = 3; // one after another: until then it may be about the one

// The answer was lost, or says nothing: it may have been done.
bool mayBeDone(Step step)
{
    return step == Step::Unreachable || step == Step::Malformed || step == Step::TryLater || step == Step::Cancelled;
}

// The workspace cannot be written to at all; of all others, it did not want what was asked.
bool endsAll(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
    case ErrorCode::WorkspaceReadOnly:
    case ErrorCode::WorkspaceGone:
    case ErrorCode::WorkspaceBusy:
    case ErrorCode::WorkspaceDamaged:
    case ErrorCode::ServerUnreachable:
    case ErrorCode::ServerForbids:
    case ErrorCode::OutcomeUnknown:
    case ErrorCode::DiskFull:
    case ErrorCode::Database:
    case ErrorCode::ReasonNeeded:
    case ErrorCode::TrailSuspect:
    case ErrorCode::SchemaChanged:
    case ErrorCode::OperatorNotFound:
        return true;
    default:
        return false;
    }
}

template <typename T>
QVector<QVector<T>> inPieces(const QVector<T> &all)
{
    QVector<QVector<T>> pieces;
    for (qsizetype from = 0; from < all.size(); from += RowsAtOnce)
        pieces.append(all.mid(from, RowsAtOnce));
    return pieces;
}

} // namespace

QByteArray SyncTally::json() const
{
    JsonText json;
    json.beginObject();
    for (const auto &[key, number] : {std::pair("here", qint64(here)), std::pair("there", qint64(there)), std::pair("linked", qint64(linked)), std::pair("refused", qint64(refused)), std::pair("failed", qint64(failed)), std::pair("later", qint64(later)), std::pair("event", event)}) {
        json.key(key);
        json.number(number);
    }
    json.endObject();
    return json.take();
}

SyncTally SyncTally::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto number = [&object](const char *key) { return object.value(QLatin1StringView(key)).toInt(); };
    return {.here = number("here"), .there = number("there"), .linked = number("linked"), .refused = number("refused"), .failed = number("failed"), .later = number("later"), .event = object.value("event"_L1).toInteger()};
}

SyncRun::SyncRun(Workspace &workspace, RemoteDirectory &there, std::shared_ptr<SyncPlan> plan, Clock clock)
    : m_workspace(workspace)
    , m_there(there)
    , m_plan(std::move(plan))
    , m_clock(std::move(clock))
{
}

SyncResult<SyncTally> SyncRun::run()
{
    if (const QVector<SyncBrake> brakes = m_plan->brakes(); !brakes.isEmpty())
        return tl::unexpected<SyncTrouble>({.what = SyncTrouble::What::Braked, .brakes = brakes});
    if (const Done begun = begin(); !begun)
        return tl::unexpected(begun.error());
    Done done;
    for (const auto step : {&SyncRun::keepIntents, &SyncRun::doHere, &SyncRun::noteHere, &SyncRun::doThere, &SyncRun::finishManagers}) {
        if (done)
            done = (this->*step)();
    }
    if (const Done ended = end(done); !ended)
        return tl::unexpected(ended.error());
    return m_tally;
}

SyncRun::Done SyncRun::begin()
{
    Result<std::unique_ptr<SyncStore>> store = SyncStore::open(m_workspace.info(), m_clock);
    if (!store)
        return trouble(store.error());
    m_store = std::move(*store);
    const Result<SyncStart> start = m_store->start(m_plan->settings().key(), m_plan->lastRun());
    if (!start)
        return trouble(start.error());
    switch (start->answer) {
    case SyncStart::Answer::Running:
        return tl::unexpected<SyncTrouble>({.what = SyncTrouble::What::Running, .since = start->since, .until = start->until});
    case SyncStart::Answer::PlanOld:
        return tl::unexpected<SyncTrouble>({.what = SyncTrouble::What::PlanOld});
    case SyncStart::Answer::Started:
        break;
    }
    return {};
}

// False: it is another's by now.
SyncRun::Done SyncRun::ours(const Result<bool> &written) const
{
    if (!written)
        return trouble(written.error());
    return *written ? Done() : tl::unexpected<SyncTrouble>({.what = SyncTrouble::What::TakenOver});
}

// Of an account that ranks above, whoever runs it may keep nothing: it is left out, and all else goes on.
bool SyncRun::isRefused(const Done &done)
{
    if (done || !done.error().error || done.error().error->code != ErrorCode::NotAllowed)
        return false;
    ++m_tally.refused;
    if (!m_tally.refusal)
        m_tally.refusal = done.error().error;
    return true;
}

SyncRun::Done SyncRun::keep(const QVector<SyncLink> &links)
{
    const Done all = ours(m_store->keep(links));
    if (all || !all.error().error || all.error().error->code != ErrorCode::NotAllowed)
        return all;
    QVector<qsizetype> left;
    for (const SyncLink &link : links) {
        const Done kept = ours(m_store->keep({link}));
        if (!kept && !isRefused(kept))
            return kept;
        if (const std::optional<qsizetype> row = kept ? std::nullopt : m_plan->rowOf(link.objectId))
            left.append(*row);
    }
    m_plan->leaveOut(left);
    return {};
}

// What ended it before its end is told with what was done till then.
SyncRun::Done SyncRun::end(const Done &done)
{
    if (!done)
        m_tally.stopped = done.error();
    if (!done && done.error().what == SyncTrouble::What::TakenOver)
        return {};
    SyncEnd end {.state = done ? SyncRunState::Done : SyncRunState::Stopped, .counts = m_tally.json(), .said = m_plan->said()};
    if (!done && done.error().answer)
        end.problem = done.error().answer->words.isEmpty() ? QString::number(int(done.error().answer->step)) : done.error().answer->words;
    else if (!done && done.error().error)
        end.problem = QString::number(int(done.error().error->code));
    const Result<bool> ended = m_store->end(end);
    if (!ended && done)
        return trouble(ended.error());
    return {};
}

// Who is made here, or said to be the same, is written down before: whoever dies in between leaves it known whom that was about.
SyncRun::Done SyncRun::keepIntents()
{
    QVector<SyncLink> links;
    QVector<SyncLink> ended;
    for (qsizetype i = 0; i < m_plan->size(); ++i) {
        const Entry &entry = m_plan->entry(i);
        if (!m_plan->isDone(i))
            continue;
        const SyncLink link {.kind = int(entry.kind), .objectId = entry.ourId, .remoteId = entry.theirId, .version = entry.remote.isEmpty() ? QString() : unpacked(entry.remote).version};
        if (entry.action == SyncAction::CreateHere || entry.action == SyncAction::Link)
            links.append(link);
        if (entry.action == SyncAction::Link) {
            links.last().base = "{}";
            ++m_tally.linked;
        }
        if (entry.action == SyncAction::Unlink)
            ended.append(link);
    }
    for (const QVector<SyncLink> &piece : inPieces(links)) {
        if (const Done kept = keep(piece); !kept)
            return kept;
    }
    for (const QVector<SyncLink> &piece : inPieces(ended)) {
        if (const Done dropped = ours(m_store->drop(piece)); !dropped)
            return dropped;
    }
    return {};
}

SyncRun::Done SyncRun::doHere()
{
    if (isCancelled())
        return trouble({ErrorCode::Cancelled, {}});
    const auto changes = std::make_shared<SyncChanges>(m_plan);
    if (changes->count() == 0)
        return {};
    const Result<Outcome> outcome = resultOf(m_workspace.apply(changes, EventHeader {m_reason}, OnRefusal::PassOver));
    if (!outcome) {
        m_tally.refusal = outcome.error();
        return endsAll(outcome.error().code) ? Done(trouble(outcome.error())) : Done();
    }
    m_tally.event = outcome->event;
    if (!outcome->refused.isEmpty())
        m_tally.refusal = outcome->refused.first().refusal;
    return {};
}

SyncResult<SyncRun::Locals> SyncRun::read(const QVector<qsizetype> &rows)
{
    QStringList users;
    QStringList groups;
    for (const qsizetype row : rows)
        (m_plan->entry(row).kind == Kind::Group ? groups : users).append(m_plan->entry(row).ourId);
    Locals locals;
    const Result<qint64> read = resultOf(m_workspace.read(ReadSyncObjects {[&locals](const LocalObject &object) { locals.insert(object.id, object); }, users, groups}));
    if (!read)
        return trouble(read.error());
    return locals;
}

SyncLink SyncRun::linkOf(const Entry &entry, const LocalObject &local, const RemoteObject &remote) const
{
    std::optional<SyncState> base;
    if (!entry.base.isEmpty())
        base = SyncState::fromJson(entry.base);
    const SyncState agreed = Reconcile::agreed(base, m_plan->localState(local), m_plan->remoteState(remote));
    return {int(entry.kind), entry.ourId, remote.id.isEmpty() ? entry.theirId : remote.id, remote.version, agreed.json()};
}

// As it is by now, not as it was wanted: what the workspace has refused is not kept as done.
SyncRun::Done SyncRun::noteHere()
{
    QVector<qsizetype> rows;
    for (qsizetype i = 0; i < m_plan->size(); ++i) {
        const Entry &entry = m_plan->entry(i);
        const bool isNoted = entry.writesHere || entry.action == SyncAction::Link || entry.action == SyncAction::Agree;
        if (m_plan->isDone(i) && isNoted)
            rows.append(i);
    }
    for (const QVector<qsizetype> &piece : inPieces(rows)) {
        if (const Done noted = noteChunk(piece); !noted)
            return noted;
    }
    return {};
}

SyncRun::Done SyncRun::noteChunk(const QVector<qsizetype> &rows)
{
    const SyncResult<Locals> locals = read(rows);
    if (!locals)
        return tl::unexpected(locals.error());
    QVector<SyncLink> kept;
    QVector<SyncLink> dropped;
    for (const qsizetype row : rows) {
        const Entry &entry = m_plan->entry(row);
        const auto local = locals->constFind(entry.ourId);
        const bool isThere = local != locals->cend();
        const SyncLink link {int(entry.kind), entry.ourId, entry.theirId};
        bool isDone = true;
        if (entry.remote.isEmpty()) { // it is gone there: it ends here, too
            isDone = !isThere || !m_plan->localState(*local).isActive();
            if (isDone)
                dropped.append(link);
        } else if (!isThere) {
            isDone = entry.action != SyncAction::CreateHere;
            if (!isDone)
                dropped.append(link);
        } else {
            kept.append(linkOf(entry, *local, unpacked(entry.remote)));
            const SyncState state = m_plan->localState(*local);
            for (const FieldDecision &field : entry.writesHere ? m_plan->decision(row).fields : QVector<FieldDecision>())
                isDone = isDone && (field.wins != SyncSide::There || !state.says(field.field) || state.values.value(field.field) == field.there || (field.field == Field::Status && entry.action == SyncAction::CreateHere));
            for (const MemberDecision &member : entry.writesHere ? m_plan->decision(row).members : QVector<MemberDecision>())
                isDone = isDone && (member.changes != SyncSide::Here || local->members.contains(member.member) == member.isIn);
        }
        m_tally.here += entry.writesHere && isDone ? 1 : 0;
        m_tally.refused += entry.writesHere && !isDone ? 1 : 0;
    }
    if (const Done done = kept.isEmpty() ? Done() : keep(kept); !done)
        return done;
    return dropped.isEmpty() ? Done() : ours(m_store->drop(dropped));
}

// Who is named by others comes before them.
void SyncRun::addAfter(qsizetype row, QSet<qsizetype> &seen, QVector<qsizetype> &order) const
{
    QVector<qsizetype> way {row};
    while (!way.isEmpty()) { // not by calling itself: a line of managers may be as long as somebody likes
        const qsizetype at = way.last();
        if (seen.contains(at)) {
            way.removeLast();
            if (!order.contains(at))
                order.append(at);
            continue;
        }
        seen.insert(at);
        const SyncDecision decision = m_plan->decision(at);
        QStringList names;
        for (const FieldDecision &field : decision.fields) {
            if (field.field == Field::Manager && !field.here.isEmpty())
                names.append(field.here);
        }
        for (const MemberDecision &member : decision.members) {
            if (m_plan->isGroup(member.member))
                names.append(member.member);
        }
        for (const QString &name : std::as_const(names)) {
            const std::optional<qsizetype> other = m_plan->rowOf(name);
            if (other && m_plan->isDone(*other) && m_plan->entry(*other).action == SyncAction::CreateThere && !seen.contains(*other))
                way.append(*other);
        }
    }
}

// Made, changed, ended; users before the groups that they are in.
QVector<qsizetype> SyncRun::rowsThere() const
{
    QVector<qsizetype> made[2];
    QVector<qsizetype> changed[2];
    QVector<qsizetype> ended;
    for (qsizetype i = 0; i < m_plan->size(); ++i) {
        const Entry &entry = m_plan->entry(i);
        if (!m_plan->isDone(i) || !entry.writesThere)
            continue;
        const int kind = int(entry.kind);
        if (entry.action == SyncAction::CreateThere)
            made[kind].append(i);
        else if (entry.action == SyncAction::DeleteThere || entry.deactivatesThere)
            ended.append(i);
        else
            changed[kind].append(i);
    }
    QVector<qsizetype> order;
    for (const int kind : {0, 1}) {
        QSet<qsizetype> seen;
        QVector<qsizetype> sorted;
        for (const qsizetype row : std::as_const(made[kind])) {
            QVector<qsizetype> some;
            addAfter(row, seen, some);
            sorted += some;
        }
        QSet<qsizetype> once;
        for (const qsizetype row : std::as_const(sorted)) {
            if (!once.contains(row))
                order.append(row);
            once.insert(row);
        }
        order += changed[kind];
    }
    return order + ended;
}

SyncRun::Done SyncRun::doThere()
{
    for (const QVector<qsizetype> &piece : inPieces(rowsThere())) {
        const SyncResult<Locals> locals = read(piece);
        if (!locals)
            return tl::unexpected(locals.error());
        for (const qsizetype row : piece) {
            if (isCancelled())
                return trouble({ErrorCode::Cancelled, {}});
            if (const Done done = doRow(row, *locals); !done)
                return done;
            if (m_told)
                m_told(m_tally);
        }
    }
    return {};
}

// What changed here since the plan was made is not what somebody has seen in it.
bool SyncRun::isAsPlanned(qsizetype row, const LocalObject *local) const
{
    const Entry &entry = m_plan->entry(row);
    if (entry.local.isEmpty() || !local)
        return entry.local.isEmpty() && !local;
    const SyncState now = m_plan->localState(*local);
    const SyncState then = m_plan->localState(unpackedLocal(entry.local));
    for (const FieldDecision &field : m_plan->decision(row).fields) {
        if (field.wins == SyncSide::Here && now.values.value(field.field) != then.values.value(field.field))
            return false;
    }
    for (const MemberDecision &member : m_plan->decision(row).members) {
        if (member.changes == SyncSide::There && now.members.value_or(QStringList()).contains(member.member) != member.isIn)
            return false;
    }
    return true;
}

SyncRun::Done SyncRun::doRow(qsizetype row, const Locals &locals)
{
    const Entry &entry = m_plan->entry(row);
    const auto found = locals.constFind(entry.ourId);
    const LocalObject *const local = found == locals.cend() ? nullptr : &*found;
    if (!isAsPlanned(row, local)) {
        ++m_tally.later;
        return {};
    }
    switch (entry.action) {
    case SyncAction::CreateThere:
        return create(row, *local);
    case SyncAction::DeleteThere:
        return remove(row);
    default:
        return change(row, local);
    }
}

// Of one who is made there: everything; of others, what they are known by, and what this side is right about.
RemoteObject SyncRun::wanted(qsizetype row, const LocalObject *local, const RemoteObject &known) const
{
    const Entry &entry = m_plan->entry(row);
    const bool isNew = entry.action == SyncAction::CreateThere;
    RemoteObject wanted = known;
    wanted.kind = entry.kind;
    const SyncDecision decision = m_plan->decision(row);
    for (const FieldDecision &field : decision.fields) {
        if (field.wins != SyncSide::Here)
            continue;
        if (field.field == Field::Manager && !field.here.isEmpty()) {
            if (const QString manager = m_plan->theirId(field.here); !manager.isEmpty())
                wanted.values.insert(Field::Manager, manager);
            continue;
        }
        const QString before = withoutDeletionMark(known.userName, false);
        if (field.field == Field::Email && (isNew || (!known.userName.isEmpty() && matchKey(before) == matchKey(field.there))))
            wanted.userName = field.here;
        wanted.values.insert(field.field, field.here);
    }
    if (entry.kind == Kind::Group && local) {
        QStringList members = known.members.value_or(QStringList()); // where it is not said who they are: those who join
        for (const MemberDecision &member : decision.members) {
            const QString theirs = member.changes == SyncSide::There ? m_plan->theirId(member.member) : QString();
            if (theirs.isEmpty())
                continue;
            members.removeAll(theirs);
            if (member.isIn)
                members.append(theirs);
        }
        if (isNew || known.members || !members.isEmpty())
            wanted.members = members;
    }
    return wanted;
}

SyncRun::Done SyncRun::settle(SyncStep &step, const RemoteAnswer &answer, const SyncLink *link, bool drops)
{
    step.said = answer.words;
    step.state = answer.isDone() ? SyncStep::State::Done : mayBeDone(answer.step) ? SyncStep::State::Perhaps : SyncStep::State::Failed;
    m_tally.there += step.state == SyncStep::State::Done ? 1 : 0;
    m_tally.failed += step.state == SyncStep::State::Failed ? 1 : 0;
    m_tally.later += step.state == SyncStep::State::Perhaps ? 1 : 0;
    if (!answer.isDone() && !m_tally.failure)
        m_tally.failure = answer;
    if (answer.step == Step::NotSupported)
        m_notSupported.insert(step.kind * 10 + int(step.action));
    const bool isKnown = answer.isDone() || (answer.step == Step::NotKept && !drops);
    if (const Done ended = ours(m_store->endStep(step, isKnown ? link : nullptr, drops)); !ended)
        return ended;
    m_turnedAway = answer.step == Step::TryLater ? m_turnedAway + 1 : 0;
    return endsRun(answer.step) || m_turnedAway >= MostTurnedAway ? Done(tl::unexpected(SyncTrouble::of(answer))) : Done();
}

SyncRun::Done SyncRun::create(qsizetype row, const LocalObject &local)
{
    const Entry &entry = m_plan->entry(row);
    SyncStep step {.kind = int(entry.kind), .objectId = entry.ourId, .action = SyncStep::Action::Create};
    if (m_notSupported.contains(step.kind * 10 + int(step.action))) {
        ++m_tally.failed;
        return {};
    }
    RemoteObject object = wanted(row, &local, {});
    const QString manager = m_plan->localState(local).values.value(Field::Manager);
    const bool isWithoutManager = !manager.isEmpty() && m_plan->theirId(manager).isEmpty();
    step.wanted = m_plan->localState(local).json();
    if (const Done begun = ours(m_store->beginStep(step)); !begun)
        return isRefused(begun) ? Done() : begun;
    const RemoteAnswer answer = m_there.create(object);
    if (answer.isDone() && object.id.isEmpty()) // what came of it is not known by any ID
        return settle(step, {Step::Malformed, answer.words}, nullptr);
    if (const QString other = m_plan->ourId(entry.kind, object.id); answer.isDone() && !other.isEmpty() && other != entry.ourId) // nobody is two, and who has it keeps it
        return settle(step, {Step::Malformed, answer.words}, nullptr);
    step.remoteId = object.id;
    if (answer.isDone()) {
        m_plan->noteMade(entry.ourId, object.id);
        if (isWithoutManager)
            m_withoutManager.insert(row, object);
    }
    const SyncLink link = linkOf(entry, local, object);
    return settle(step, answer, &link);
}

SyncRun::Done SyncRun::change(qsizetype row, const LocalObject *local)
{
    const Entry &entry = m_plan->entry(row);
    SyncStep step {.kind = int(entry.kind), .objectId = entry.ourId, .remoteId = entry.theirId, .action = SyncStep::Action::Change};
    if (m_notSupported.contains(step.kind * 10 + int(step.action))) {
        ++m_tally.failed;
        return {};
    }
    const RemoteObject known = unpacked(entry.remote);
    RemoteObject object = wanted(row, local, known);
    step.wanted = m_plan->remoteState(object).json();
    if (const Done begun = ours(m_store->beginStep(step)); !begun)
        return isRefused(begun) ? Done() : begun;
    const RemoteAnswer answer = m_there.change(known, object);
    const SyncLink link = local ? linkOf(entry, *local, object) : SyncLink {step.kind, entry.ourId, entry.theirId};
    return settle(step, answer, &link, !local);
}

// Who is not there any more is gone, too.
SyncRun::Done SyncRun::remove(qsizetype row)
{
    const Entry &entry = m_plan->entry(row);
    SyncStep step {.kind = int(entry.kind), .objectId = entry.ourId, .remoteId = entry.theirId, .action = SyncStep::Action::Remove};
    if (m_notSupported.contains(step.kind * 10 + int(step.action))) {
        ++m_tally.failed;
        return {};
    }
    if (const Done begun = ours(m_store->beginStep(step)); !begun)
        return isRefused(begun) ? Done() : begun;
    RemoteAnswer answer = m_there.remove(entry.kind, entry.theirId);
    if (answer.step == Step::NotFound)
        answer.step = Step::Done;
    const SyncLink link {step.kind, entry.ourId, entry.theirId};
    return settle(step, answer, &link, true);
}

// Where two are above each other, one of them was made first.
SyncRun::Done SyncRun::finishManagers()
{
    QVector<qsizetype> rows(m_withoutManager.keyBegin(), m_withoutManager.keyEnd());
    std::sort(rows.begin(), rows.end());
    const SyncResult<Locals> locals = rows.isEmpty() ? Locals() : read(rows);
    if (!locals)
        return tl::unexpected(locals.error());
    for (const qsizetype row : std::as_const(rows)) {
        const Entry &entry = m_plan->entry(row);
        const auto local = locals->constFind(entry.ourId);
        const QString manager = local == locals->cend() ? QString() : m_plan->theirId(local->values.value(Field::Manager));
        if (manager.isEmpty())
            continue;
        if (isCancelled())
            return trouble({ErrorCode::Cancelled, {}});
        const RemoteObject known = m_withoutManager.value(row);
        RemoteObject object = known;
        object.values.insert(Field::Manager, manager);
        SyncStep step {.kind = int(entry.kind), .objectId = entry.ourId, .remoteId = known.id, .action = SyncStep::Action::Change, .wanted = m_plan->remoteState(object).json()};
        if (const Done begun = ours(m_store->beginStep(step)); !begun)
            return begun;
        const RemoteAnswer answer = m_there.change(known, object);
        const SyncLink link = linkOf(entry, *local, object);
        m_tally.there -= answer.isDone() ? 1 : 0; // it is one thing
        if (const Done settled = settle(step, answer, &link); !settled)
            return settled;
    }
    return {};
}

} // namespace muster
