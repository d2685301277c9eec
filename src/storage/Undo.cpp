// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Undo.h"

#include "core/ChangeJson.h"
#include "storage/Database.h"
#include "storage/SqlLibrary.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype NamesSaid = 5;
constexpr qint64 Founding = 1; // the event that made the workspace cannot be taken back

} // namespace

Result<UndoState> undoState(Database &database, const QString &operatorId)
{
    struct Done
    {
        qint64 event;
        qint64 undoes;
        bool mine;
    };
    QVector<Done> events; // the latest first
    QHash<qint64, qint64> undoes;
    const Result<void> read = database.each(SqlLibrary::text(u"trail.undoOrder"_s), {}, [&](const QSqlQuery &row) {
        events.append({row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toString() == operatorId});
        undoes.insert(events.last().event, events.last().undoes);
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());

    UndoState state;
    QSet<qint64> takenBack; // by events that stand; the latest come first, so an event's fate is known when it comes
    for (const Done &done : std::as_const(events)) {
        if (takenBack.contains(done.event))
            continue;
        if (done.undoes)
            takenBack.insert(done.undoes);
        if (!done.mine || done.event == Founding)
            continue;
        if (!done.undoes) {
            state.undo = done.event;
            break; // whatever was undone before something new was done stays undone
        }
        const bool isRedo = undoes.value(done.undoes) != 0;
        if (!isRedo && !state.redo)
            state.redo = done.event;
    }
    return state;
}

// Whether an event that stands has taken it back already.
static Result<bool> isTakenBack(Database &database, qint64 event)
{
    QVector<qint64> undoing;
    const Result<void> read = database.each(SqlLibrary::text(u"trail.undoing"_s), {event}, [&undoing](const QSqlQuery &row) {
        undoing.append(row.value(0).toLongLong());
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    for (const qint64 by : undoing) {
        const Result<bool> gone = isTakenBack(database, by);
        if (!gone)
            return gone;
        if (!*gone)
            return true;
    }
    return false;
}

static Result<ChangeSet> inverseOf(Database &database, qint64 event)
{
    const Result<bool> gone = isTakenBack(database, event);
    if (!gone)
        return tl::unexpected(gone.error());
    if (*gone)
        return fail(ErrorCode::CannotUndo, QString::number(event));
    ChangeSet back;
    back.undoes = event;
    std::optional<Error> wrong; // malformed, or not to be taken back
    const Result<void> done = database.each(SqlLibrary::text(u"trail.changesBackwards"_s), {event}, [&](const QSqlQuery &row) {
        const Result<Change> change = changeFromJson(row.value(0).toByteArray());
        if (!change) {
            wrong = change.error();
            return false;
        }
        if (change->object == ObjectKind::Trail) {
            wrong = Error {ErrorCode::CannotUndo, {QString::number(event)}};
            return false;
        }
        Change one = inverse(*change);
        if (one.verb == Verb::Remove && !definitionOf(one.object).joins())
            one.seen = event; // fields that were blank then are not recorded, and may have been filled in
        back.changes.append(one);
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    if (wrong)
        return tl::unexpected(*wrong);
    if (back.changes.isEmpty() || event == Founding)
        return fail(ErrorCode::CannotUndo, QString::number(event));
    return back;
}

Result<Inverse> inverseToUndo(Database &database, const QString &operatorId, qint64 event)
{
    const Result<UndoState> state = undoState(database, operatorId);
    if (!state)
        return tl::unexpected(state.error());
    const qint64 picked = event ? event : state->undo;
    if (!picked)
        return fail(ErrorCode::NothingToUndo);
    return inverseOf(database, picked).map([&](const ChangeSet &set) { return Inverse {set, picked != state->undo}; });
}

Result<ChangeSet> inverseToRedo(Database &database, const QString &operatorId)
{
    const Result<UndoState> state = undoState(database, operatorId);
    if (!state)
        return tl::unexpected(state.error());
    return state->redo ? inverseOf(database, state->redo) : fail(ErrorCode::NothingToRedo);
}

Result<void> checkTakesNothingAlong(const Plan &plan, const ChangeSet &set, bool isOld)
{
    const QString event = QString::number(set.undoes);
    if (plan.alongCount > 0) {
        QStringList names;
        for (const AlongItem &item : plan.along.mid(0, NamesSaid))
            names.append(item.name);
        return fail(ErrorCode::UndoTakesAlong, event, QString::number(plan.alongCount), names.join(u", "_s));
    }
    if (!isOld)
        return {};
    for (const PlanItem &item : plan.items) {
        const Change &change = set.changes.at(item.index);
        const bool inUse = change.object == ObjectKind::User && change.verb == Verb::Remove && change.was.text(Field::Status) == keyOf(Status::Active);
        if (item.happens() && inUse)
            return fail(ErrorCode::UndoDeletesAccount, event, item.name);
    }
    return {};
}

} // namespace muster
