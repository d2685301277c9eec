// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/WithSelected.h"

#include "core/SameChange.h"
#include "gui/shell/ShowWork.h"
#include "gui/shell/WhenDone.h"
#include "storage/queries/Listing.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct WithSelectedText
{
    Q_DECLARE_TR_FUNCTIONS(WithSelected)
};

// Which rows those are now, and the rows, of one moment.
struct ReadMany
{
    using Answer = QVector<ObjectRow>;

    Selection::Many many;

    Result<QVector<ObjectRow>> answer(Reader &reader) const
    {
        const Result<Listing> all = many.ids.isEmpty() ? ListIds {many.query, 0}.answer(reader) : Listing {many.ids};
        if (!all)
            return tl::make_unexpected(all.error());
        Result<QVector<Row>> rows = ReadRows {many.query.table, all->ids}.answer(reader);
        if (!rows)
            return tl::make_unexpected(rows.error());
        QVector<ObjectRow> objects;
        objects.reserve(rows->size());
        for (Row &row : *rows)
            objects.append({many.query.table, std::move(row)});
        return objects;
    }
};

} // namespace

void withSelected(WorkspaceContext &context, const Selection &selection, ObjectKind kind, QObject *receiver,
    std::function<void(const Selection &)> work)
{
    if (!selection.hasMany(kind))
        return work(selection);
    const auto reading = context.workspace().read(ReadMany {*selection.many});
    showWork(context, WithSelectedText::tr("Reading %Ln row(s)…", nullptr, int(selection.many->count)), reading);
    whenDone(reading, receiver, [&context, work, selection](const Result<QVector<ObjectRow>> &rows) {
        if (!rows)
            return context.refuse(rows.error());
        Selection read = selection;
        read.many.reset();
        read.rows += *rows;
        work(read);
    });
}

void withMany(WorkspaceContext &context, const Selection::Many &many, const Change &like, QObject *receiver,
    std::function<void(const std::shared_ptr<ChangeSource> &)> work)
{
    const auto reading = context.workspace().read(ListSeen {many.query, many.ids, like, context.info().operatorId});
    showWork(context, WithSelectedText::tr("Reading %Ln row(s)…", nullptr, int(many.count)), reading);
    whenDone(reading, receiver, [&context, table = many.query.table, like, work](const Result<ListSeen::Seen> &rows) {
        if (rows)
            work(std::make_shared<SameChange>(table, rows->ids, like, rows->event, rows->alike));
        else
            context.refuse(rows.error());
    });
}

} // namespace muster
