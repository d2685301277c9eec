// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/SyncPlanner.h"

#include "core/FieldDefinition.h"
#include "core/JsonText.h"
#include "core/Uuid.h"
#include "net/sync/SyncPairing.h"
#include "storage/Workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const char *wordOf(RemoteObject::Kind kind)
{
    return kind == RemoteObject::Kind::Group ? "group" : "user";
}

QByteArray jsonOf(const QSet<int> (&said)[2])
{
    JsonText json;
    json.beginObject();
    for (const RemoteObject::Kind kind : {RemoteObject::Kind::User, RemoteObject::Kind::Group}) {
        QStringList fields;
        for (const int field : said[int(kind)])
            fields.append(keyOf(Field(field)));
        fields.sort();
        json.key(wordOf(kind));
        json.value(fields, ValueKind::List);
    }
    json.endObject();
    return json.take();
}

} // namespace

SyncPlanner::SyncPlanner(Workspace &workspace, RemoteDirectory &there, SyncSettings settings, Clock clock)
    : m_workspace(workspace)
    , m_there(there)
    , m_clock(std::move(clock))
    , m_plan(std::make_shared<SyncPlan>())
{
    m_plan->m_settings = std::move(settings);
    m_plan->m_isReadOnlyThere = there.isReadOnly();
    m_plan->m_operator = m_workspace.info().operatorId;
}

SyncResult<std::shared_ptr<SyncPlan>> SyncPlanner::plan()
{
    if (const Done done = readKept(); !done)
        return tl::unexpected(done.error());
    if (const Done done = readHere(); !done)
        return tl::unexpected(done.error());
    for (const Kind kind : {Kind::User, Kind::Group}) {
        if (m_plan->m_settings.direction(kind == Kind::Group) == SyncSettings::Direction::Off)
            continue;
        dropIntents(kind);
        if (const Done done = readThere(kind); !done)
            return tl::unexpected(done.error());
        if (const Done done = askForMissing(kind); !done)
            return tl::unexpected(done.error());
    }
    for (const Kind kind : {Kind::User, Kind::Group})
        pair(kind);
    for (const Kind kind : {Kind::User, Kind::Group}) { // once it is known who is whom
        noteVanished(kind);
        if (const Done done = noteAll(kind); !done)
            return tl::unexpected(done.error());
    }
    m_plan->m_said = jsonOf(m_said);
    return m_plan;
}

SyncPlanner::Done SyncPlanner::readKept()
{
    const Result<std::unique_ptr<SyncStore>> store = SyncStore::open(m_workspace.info(), m_clock);
    if (!store)
        return trouble(store.error());
    const QString key = m_plan->m_settings.key();
    const Result<qint64> last = (*store)->lastRun(key); // before what it kept: who comes in between makes the plan an old one
    if (!last)
        return trouble(last.error());
    m_plan->m_lastRun = *last;
    const Result<void> read = (*store)->eachLink(key, [this](const SyncLink &link) {
        Side &side = m_sides[link.kind == 1 ? 1 : 0];
        side.linked.insert(link.remoteId, link.objectId);
        side.links.insert(link.objectId, link);
    });
    if (!read)
        return trouble(read.error());
    Result<QVector<SyncStep>> open = (*store)->openSteps(key);
    const Result<QByteArray> said = open ? (*store)->said(key) : tl::unexpected(open.error());
    if (!said)
        return trouble(said.error());
    for (const int kind : {0, 1}) {
        Side &side = m_sides[kind];
        const Result<void> written = (*store)->eachWritten(key, kind, m_clock() - m_lag, [&side](const QString &id, bool isMade) {
            side.written.insert(id);
            if (isMade)
                side.made.insert(id);
        });
        if (!written)
            return trouble(written.error());
    }
    m_open = std::move(*open);
    m_saidBefore = *said;
    return {};
}

SyncPlanner::Done SyncPlanner::readHere()
{
    const Result<qint64> read = resultOf(m_workspace.read(ReadSyncObjects {[this](const LocalObject &object) { m_sides[object.kind].locals.insert(object.id, packed(object)); }}));
    if (!read)
        return trouble(read.error());
    for (const QString &group : m_sides[1].locals.keys())
        m_plan->m_groups.insert(group);
    if (m_plan->m_settings.filter.isEmpty())
        return {};
    const Result<QStringList> scope = resultOf(m_workspace.read(ReadSyncScope {m_plan->m_settings.filter}));
    if (!scope)
        return trouble(scope.error());
    m_scope = QSet<QString>(scope->cbegin(), scope->cend());
    return {};
}

void SyncPlanner::noteSaid(const RemoteObject &object)
{
    QSet<int> &said = m_said[int(object.kind)];
    for (auto it = object.values.cbegin(); it != object.values.cend(); ++it) {
        if (!it->toString().isEmpty())
            said.insert(int(it.key()));
    }
    if (object.members && !object.members->isEmpty())
        said.insert(int(Field::Members));
}

SyncPlanner::Done SyncPlanner::readThere(Kind kind)
{
    Side &side = of(kind);
    bool cancelled = false;
    const RemoteListing listing = m_there.list(kind, [&](RemoteObject object) {
        object.kind = kind;
        if (!object.id.isEmpty() && object.id.size() <= SyncStore::LongestId) {
            noteSaid(object);
            side.remotes.insert(object.id, packed(object)); // one that comes twice is one
        } else {
            ++side.unusable;
        }
        if (m_told && ++m_seen % 100 == 0)
            m_told(m_seen);
        cancelled = isCancelled();
        return !cancelled;
    });
    if (cancelled)
        return trouble({ErrorCode::Cancelled, {}});
    const bool isMissing = listing.answer.step == RemoteAnswer::Step::NotFound || listing.answer.step == RemoteAnswer::Step::NotSupported;
    if (isMissing && kind == Kind::Group)
        return tl::unexpected<SyncTrouble>({.what = SyncTrouble::What::NoGroups, .answer = listing.answer});
    if (!listing.answer.isDone())
        return tl::unexpected(SyncTrouble::of(listing.answer));
    side.isListed = true;
    side.isWhole = listing.isWhole && (!listing.promised || side.remotes.size() >= *listing.promised);
    if (!side.isWhole)
        m_plan->m_brakes.append({.what = SyncBrake::What::Partial, .kind = kind, .count = side.remotes.size(), .limit = listing.promised.value_or(0), .unusable = side.unusable + listing.unusable});
    else if (side.remotes.isEmpty() && !side.links.isEmpty())
        m_plan->m_brakes.append({.what = SyncBrake::What::Empty, .kind = kind, .limit = side.links.size()});
    return {};
}

// What was about to be made here when a run ended, and was not: there is no such link.
void SyncPlanner::dropIntents(Kind kind)
{
    Side &side = of(kind);
    for (auto it = side.links.begin(); it != side.links.end();) {
        if (it->base.isEmpty() && !side.locals.contains(it.key())) {
            side.linked.remove(it->remoteId);
            it = side.links.erase(it);
        } else {
            ++it;
        }
    }
}

// Who is not in a listing is asked for: only who is not there then is gone. Of a listing that ended early, or has nobody in it, nobody is.
SyncPlanner::Done SyncPlanner::askForMissing(Kind kind)
{
    Side &side = of(kind);
    if (!side.isWhole || side.remotes.isEmpty())
        return {};
    QStringList missing;
    for (auto it = side.linked.cbegin(); it != side.linked.cend(); ++it) {
        if (!side.remotes.contains(it.key()))
            missing.append(it.key());
    }
    missing.sort();
    for (const QString &id : std::as_const(missing)) {
        if (isCancelled())
            return trouble({ErrorCode::Cancelled, {}});
        RemoteObject object;
        const RemoteAnswer answer = m_there.read(kind, id, object);
        switch (answer.step) {
        case RemoteAnswer::Step::Done:
            object.kind = kind;
            side.remotes.insert(id, packed(object));
            break;
        case RemoteAnswer::Step::NotFound:
            if (!side.made.contains(id))
                side.gone.insert(id);
            break;
        case RemoteAnswer::Step::Forbidden:
        case RemoteAnswer::Step::Malformed:
        case RemoteAnswer::Step::Rejected:
        case RemoteAnswer::Step::NotSupported:
            break; // nobody knows
        default:
            return tl::unexpected(SyncTrouble::of(answer));
        }
    }
    return {};
}

SyncPlan::Entry SyncPlanner::entryOf(Kind kind, const QString &ourId, const QString &theirId) const
{
    const Side &side = m_sides[kind == Kind::Group ? 1 : 0];
    return {.kind = kind, .isInScope = ourId.isEmpty() || !side.locals.contains(ourId) || isInScope(kind, ourId), .isBlind = !side.isWhole || (side.remotes.isEmpty() && !side.links.isEmpty()), .ourId = ourId, .theirId = theirId,
        .local = side.locals.value(ourId), .remote = side.remotes.value(theirId)};
}

void SyncPlanner::addTo(SyncPairing &pairing, Kind kind) const
{
    const Side &side = m_sides[kind == Kind::Group ? 1 : 0];
    for (const QByteArray &bytes : side.locals) {
        const LocalObject object = unpackedLocal(bytes);
        pairing.add(SyncPairing::Here {object.id, object.values.value(kind == Kind::Group ? Field::Name : Field::Email), object.values.value(Field::ExternalId), side.links.contains(object.id)});
    }
    for (const SyncStep &step : m_open) {
        if (step.action == SyncStep::Action::Create && step.kind == int(kind))
            pairing.addMade(SyncState::fromJson(step.wanted).values.value(kind == Kind::Group ? Field::Name : Field::Email), step.objectId);
    }
    for (auto it = side.remotes.cbegin(); it != side.remotes.cend(); ++it) {
        if (side.linked.contains(it.key()))
            continue;
        const RemoteObject object = unpacked(*it);
        const SyncState state = SyncState::of(object, [](const QString &) { return QString(); });
        const QString userName = kind == Kind::Group ? state.values.value(Field::Name) : object.userName.isEmpty() ? state.values.value(Field::Email) : withoutDeletionMark(object.userName, state.isActive());
        pairing.add(SyncPairing::There {object.id, userName, state.values.value(Field::Email), state.values.value(Field::ExternalId), state.isActive()});
    }
}

// Also says whom both know, so that people in groups and above others can be told of by one ID.
void SyncPlanner::pair(Kind kind)
{
    Side &side = of(kind);
    const bool isGroup = kind == Kind::Group;
    const SyncSettings::Direction direction = m_plan->m_settings.direction(isGroup);
    if (!side.isListed)
        return;
    const auto know = [this, kind](const QString &ourId, const QString &theirId) {
        m_plan->m_known.insert(ourId, theirId);
        if (!theirId.isEmpty())
            m_plan->m_ourIds[int(kind)].insert(theirId, ourId);
    };
    for (auto it = side.links.cbegin(); it != side.links.cend(); ++it) {
        if (side.locals.contains(it.key()) && !side.gone.contains(it->remoteId))
            know(it.key(), it->remoteId);
    }
    m_plan->m_linked[int(kind)] = side.links.size();
    SyncPairing pairing(m_plan->m_settings.matching);
    addTo(pairing, kind);
    QSet<QString> found;
    for (const SyncPairing::Pair &pair : pairing.pairs(isGroup)) {
        SyncPlan::Entry entry = entryOf(kind, pair.ourId, pair.theirId);
        if (pair.isConflict) {
            entry.conflict = pair.reason;
            entry.others = pair.others;
            if (pair.reason == SyncReason::SeveralHere)
                found.unite(QSet<QString>(pair.others.cbegin(), pair.others.cend())); // they are not made there once more
            if (!pair.claimed.isEmpty())
                found.insert(pair.claimed);
            const QStringList candidates = pair.reason == SyncReason::SeveralHere ? pair.others : pair.reason == SyncReason::SeveralThere ? QStringList {pair.claimed} : QStringList();
            for (const QString &ourId : candidates) {
                if (isInScope(kind, ourId))
                    entry.candidates.insert(ourId, side.locals.value(ourId));
            }
        } else if (!pair.ourId.isEmpty()) {
            entry.matched = pair.reason;
            found.insert(pair.ourId);
            if (entry.isInScope)
                know(pair.ourId, pair.theirId);
        } else {
            entry.ourId = newUuid();
            if (m_plan->decide(entry).action == SyncAction::CreateHere) {
                know(entry.ourId, pair.theirId);
                if (isGroup)
                    m_plan->m_groups.insert(entry.ourId);
            } else {
                entry.ourId.clear();
            }
        }
        m_paired.append(entry);
    }
    for (auto it = side.locals.cbegin(); it != side.locals.cend(); ++it) {
        if (side.links.contains(it.key()) || found.contains(it.key()) || !isInScope(kind, it.key()))
            continue;
        const SyncPlan::Entry entry = entryOf(kind, it.key(), {});
        if (direction != SyncSettings::Direction::Off && m_plan->decide(entry).action == SyncAction::CreateThere)
            know(it.key(), {});
        m_paired.append(entry);
    }
}

// A field that many had and nobody has any more was more likely forgotten by the service than by all of them.
void SyncPlanner::noteVanished(Kind kind)
{
    Side &side = of(kind);
    if (!side.isListed || side.remotes.isEmpty())
        return;
    const QJsonArray before = QJsonDocument::fromJson(m_saidBefore).object().value(QLatin1StringView(wordOf(kind))).toArray();
    QMap<Field, qint64> had;
    QMap<Field, qint64> lost; // of these: it is said that there is none
    for (const SyncLink &link : std::as_const(side.links)) {
        const SyncState base = SyncState::fromJson(link.base);
        const std::optional<RemoteObject> now = side.remotes.contains(link.remoteId) ? std::optional(unpacked(side.remotes.value(link.remoteId))) : std::nullopt;
        for (auto it = base.values.cbegin(); it != base.values.cend(); ++it) {
            if (it->isEmpty())
                continue;
            ++had[it.key()];
            const bool isBlank = now && now->values.contains(it.key()) && now->values.value(it.key()).toString().isEmpty();
            lost[it.key()] += isBlank ? 1 : 0;
        }
        const qsizetype members = base.members.value_or(QStringList()).size();
        had[Field::Members] += members;
        lost[Field::Members] += now && now->members ? std::max<qsizetype>(0, members - now->members->size()) : 0;
    }
    for (auto it = had.cbegin(); it != had.cend(); ++it) {
        const bool isSilent = *it >= SyncPlan::FewestToTell && !m_said[int(kind)].contains(int(it.key())) && before.contains(keyOf(it.key()));
        const bool areMostBlank = lost.value(it.key()) >= SyncPlan::FewestToTell && lost.value(it.key()) * 2 > *it;
        if (isSilent || areMostBlank)
            m_plan->m_brakes.append({.what = SyncBrake::What::Vanished, .kind = kind, .field = it.key(), .count = *it});
    }
    for (const QJsonValue &field : before) { // as long as nobody has said that it is so
        const auto vanished = std::find_if(m_plan->m_brakes.cbegin(), m_plan->m_brakes.cend(), [&](const SyncBrake &brake) { return brake.kind == kind && brake.field && keyOf(*brake.field) == field.toString(); });
        if (vanished != m_plan->m_brakes.cend())
            m_said[int(kind)].insert(int(*vanished->field));
    }
}

// Of one that was written a moment ago, a listing may say what was before; whoever is asked for by their ID is as they are.
SyncPlanner::Done SyncPlanner::lookAgain(SyncPlan::Entry &entry)
{
    if (entry.remote.isEmpty() || !of(entry.kind).written.contains(entry.theirId) || !m_plan->decide(entry).changes(SyncSide::Here))
        return {};
    RemoteObject object;
    const RemoteAnswer answer = m_there.read(entry.kind, entry.theirId, object);
    if (answer.step == RemoteAnswer::Step::Unreachable || answer.step == RemoteAnswer::Step::TryLater || answer.step == RemoteAnswer::Step::Cancelled)
        return tl::unexpected(SyncTrouble::of(answer));
    object.kind = entry.kind;
    if (answer.isDone())
        entry.remote = packed(object);
    return {};
}

SyncPlanner::Done SyncPlanner::noteAll(Kind kind)
{
    Side &side = of(kind);
    if (!side.isListed)
        return {};
    QStringList ids = side.links.keys();
    ids.sort();
    for (const QString &ourId : std::as_const(ids)) {
        const SyncLink link = side.links.take(ourId);
        SyncPlan::Entry entry = entryOf(kind, ourId, link.remoteId);
        entry.isLinked = true;
        entry.isGoneThere = side.gone.contains(link.remoteId);
        entry.isJustMade = side.made.contains(link.remoteId);
        if (link.base != "{}" && !link.base.isEmpty())
            entry.base = link.base;
        side.locals.remove(ourId);
        side.remotes.remove(link.remoteId);
        if (const Done done = lookAgain(entry); !done)
            return done;
        m_plan->note(std::move(entry));
    }
    for (const SyncPlan::Entry &entry : std::as_const(m_paired)) {
        if (entry.kind == kind)
            m_plan->note(entry);
    }
    return {};
}

} // namespace muster
