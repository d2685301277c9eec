// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Undo.h"

#include "core/ChangeJson.h"
#include "storage/Database.h"
#include "storage/visits/OwnAct.h"

#include <QHash>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype NamesSaid = 5;
constexpr int OwnEventsAtOnce = 16;
constexpr qint64 EntriesAtOnce = 512;
constexpr qint64 Founding = 1; // the event that made the workspace cannot be taken back

// Whether events stand, or another that stands has taken them back. Answers are kept: whoever goes from the latest event
// backwards asks of one at a time, however often something was undone and redone.
class EventStanding
{
public:
    explicit EventStanding(Database &database) : m_database(database) { }

    Result<bool> isTakenBack(qint64 event)
    {
        if (const auto known = m_takenBack.constFind(event); known != m_takenBack.constEnd())
            return *known;
        QVector<qint64> undoing;
        const Result<void> read = m_database.each("trail.undoing", {event}, [&undoing](const SqlRow &row) {
            undoing.append(row.value(0).toLongLong());
            return true;
        });
        if (!read)
            return tl::unexpected(read.error());
        bool takenBack = false;
        for (auto by = undoing.crbegin(); by != undoing.crend() && !takenBack; ++by) {
            const Result<bool> gone = isTakenBack(*by);
            if (!gone)
                return gone;
            takenBack = !*gone;
        }
        m_takenBack.insert(event, takenBack);
        return takenBack;
    }

private:
    Database &m_database;
    QHash<qint64, bool> m_takenBack;
};

struct OwnEvent
{
    qint64 event;
    qint64 undoes; // 0: nothing
    bool redoes; // it takes an undo back
    bool accepts; // the audit trail as it is
};

// Before `before`, the latest first. That they were locked since somebody tried their password too often stands under their name, but is none of what they did.
Result<QVector<OwnEvent>> ownEvents(Database &database, const QString &operatorId, qint64 before)
{
    QVector<OwnEvent> events;
    const Result<void> read = database.each("trail.ownEvents", {operatorId, before, OwnAct::tooManyFailures(), OwnEventsAtOnce}, [&events](const SqlRow &row) {
        events.append({row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toLongLong() != 0, row.value(3).toBool()});
        return true;
    });
    return read ? Result<QVector<OwnEvent>>(events) : tl::unexpected(read.error());
}

} // namespace

// Goes back along the operator's own events to the first that can be undone: seldom more than one, however long the trail is.
Result<UndoState> undoState(Database &database, const QString &operatorId)
{
    UndoState state;
    EventStanding standing(database);
    for (qint64 before = std::numeric_limits<qint64>::max();;) {
        const Result<QVector<OwnEvent>> events = ownEvents(database, operatorId, before);
        if (!events)
            return tl::unexpected(events.error());
        for (const OwnEvent &own : *events) {
            before = own.event;
            if (own.accepts) // nobody who takes back the latest means what was done before a backup came in
                return state;
            const Result<bool> gone = standing.isTakenBack(own.event);
            if (!gone)
                return tl::unexpected(gone.error());
            if (*gone || own.event == Founding)
                continue;
            if (!own.undoes) {
                state.undo = own.event;
                return state; // whatever was undone before something new was done stays undone
            }
            if (!own.redoes && !state.redo)
                state.redo = own.event;
        }
        if (events->size() < OwnEventsAtOnce)
            return state;
    }
}

Result<std::unique_ptr<Inverse>> Inverse::of(Database &database, qint64 event)
{
    const Result<bool> gone = EventStanding(database).isTakenBack(event);
    if (!gone)
        return tl::unexpected(gone.error());
    std::unique_ptr<Inverse> back(new Inverse(database, event));
    bool forgot = false;
    const Result<void> read = database.each("trail.entriesRange", {event}, [&back, &forgot](const SqlRow &row) {
        back->m_first = row.value(0).toLongLong();
        back->m_count = row.value(1).toLongLong();
        forgot = !row.text(2).isEmpty();
        return false;
    });
    if (!read)
        return tl::unexpected(read.error());
    if (*gone || back->m_count == 0 || event == Founding)
        return fail(ErrorCode::CannotUndo, QString::number(event));
    if (forgot)
        return fail(ErrorCode::Forgotten, QString::number(event));
    if (const Result<void> begun = back->rewind(); !begun)
        return tl::unexpected(begun.error());
    if (!back->m_piece.isEmpty() && back->m_piece.last().object == ObjectKind::Trail)
        return fail(ErrorCode::CannotUndo, QString::number(event));
    return back;
}

Result<void> Inverse::rewind()
{
    m_left = m_count;
    return readPiece();
}

Result<void> Inverse::readPiece()
{
    const qint64 size = std::min(m_left, EntriesAtOnce);
    m_left -= size;
    m_piece.clear();
    Result<void> whole;
    const Result<void> read = m_database.each("trail.changesInRange", {m_first + m_left, size}, [&](const SqlRow &row) {
        const Result<Change> change = changeFromJson(row.value(0).toByteArray());
        if (!change) {
            whole = tl::unexpected(change.error());
            return false;
        }
        Change one = inverse(*change);
        if (one.verb == Verb::Remove && !definitionOf(one.object).joins())
            one.seen = m_event; // fields that were blank then are not recorded, and may have been filled in
        m_piece.append(one);
        return true;
    });
    if (read && whole && m_piece.size() != size)
        return fail(ErrorCode::ChainBroken, QString::number(m_event), u"entries"_s);
    return read ? whole : read;
}

Result<std::optional<Change>> Inverse::next()
{
    if (m_piece.isEmpty() && m_left > 0) {
        if (const Result<void> read = readPiece(); !read)
            return tl::unexpected(read.error());
    }
    return m_piece.isEmpty() ? std::nullopt : std::optional(m_piece.takeLast());
}

Result<std::unique_ptr<Inverse>> inverseToUndo(Database &database, const QString &operatorId, qint64 event)
{
    const Result<UndoState> state = undoState(database, operatorId);
    if (!state)
        return tl::unexpected(state.error());
    const qint64 picked = event ? event : state->undo;
    if (!picked)
        return fail(ErrorCode::NothingToUndo);
    Result<std::unique_ptr<Inverse>> back = Inverse::of(database, picked);
    if (back)
        (*back)->setOld(picked != state->undo);
    return back;
}

Result<std::unique_ptr<Inverse>> inverseToRedo(Database &database, const QString &operatorId)
{
    const Result<UndoState> state = undoState(database, operatorId);
    if (!state)
        return tl::unexpected(state.error());
    return state->redo ? Inverse::of(database, state->redo) : fail(ErrorCode::NothingToRedo);
}

Result<void> checkTakesNothingAlong(const Plan &plan, const Inverse &inverse)
{
    const QString event = QString::number(inverse.header().undoes);
    if (plan.alongCount > 0) {
        QStringList names;
        for (const AlongItem &item : plan.along.mid(0, NamesSaid))
            names.append(item.name);
        return fail(ErrorCode::UndoTakesAlong, event, QString::number(plan.alongCount), names.join(u", "_s));
    }
    return inverse.isOld() && !plan.deletedInUse.isEmpty() ? fail(ErrorCode::UndoDeletesAccount, event, plan.deletedInUse) : Result<void>();
}

} // namespace muster
