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

Result<ChangeSet> inverseOf(Database &database, qint64 event)
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
        if (change && change->object == ObjectKind::Trail)
            wrong = Error {ErrorCode::CannotUndo, {QString::number(event)}};
        else if (change)
            back.changes.append(inverse(*change));
        else
            wrong = change.error();
        return !wrong;
    });
    if (!done)
        return tl::unexpected(done.error());
    if (wrong)
        return tl::unexpected(*wrong);
    if (back.changes.isEmpty() || event == Founding)
        return fail(ErrorCode::CannotUndo, QString::number(event));
    return back;
}

} // namespace muster
