// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/DescribeEvent.h"

#include "core/FieldDefinition.h"
#include "storage/queries/Listing.h"
#include "storage/queries/Trail.h"
#include "texts/ChangeText.h"

namespace muster {

static Result<std::optional<Row>> eventRow(qint64 event, Reader &reader)
{
    const auto rows = ReadRows {Table::Events, {event}}.answer(reader);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

static QVariant cell(const Row &row, Column column)
{
    return row.cells.value(columnIndex(Table::Events, column));
}

Result<DescribeEvent::Answer> DescribeEvent::answer(Reader &reader) const
{
    auto row = eventRow(event, reader);
    if (!row)
        return tl::unexpected(row.error());
    qint64 told = event;
    const qint64 undoes = *row ? cell(**row, Column::Undoes).toLongLong() : 0;
    if (taken && undoes > 0) {
        told = undoes;
        row = eventRow(told, reader);
        if (!row)
            return tl::unexpected(row.error());
    }
    const auto entries = ReadEntries {told, 0, 1}.answer(reader);
    if (!entries)
        return tl::unexpected(entries.error());
    if (!*row || entries->isEmpty())
        return Answer {};
    const bool allAlike = !cell(**row, Column::Action).toString().isEmpty();
    const Entry &first = entries->first();
    return Answer {changesText(first.change, first.object, cell(**row, Column::Changes).toLongLong(), allAlike), undoes};
}

} // namespace muster
