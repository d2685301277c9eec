// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TableFields.h"

#include "core/FieldDefinition.h"
#include "storage/queries/RowReader.h"
#include "texts/CellText.h"
#include "texts/Titles.h"

namespace muster {

TableFields::TableFields(Table table, const QVector<Column> &columns, Form form)
    : m_table(table)
    , m_form(form)
{
    const QVector<FieldDefinition> &all = columnsOf(table);
    for (const Column column : columns) {
        if (const int position = columnIndex(table, column); position >= 0)
            m_positions.append(position);
    }
    for (int i = 0; columns.isEmpty() && i < int(all.size()); ++i) {
        if (!(all.at(i).use & FieldDefinition::Hidden))
            m_positions.append(i);
    }
}

QList<TableColumn> TableFields::columns() const
{
    QList<TableColumn> columns;
    for (const int position : m_positions) {
        const FieldDefinition &definition = columnsOf(m_table).at(position);
        const QString key = QString::fromLatin1(definition.key);
        columns.append({m_form == Words ? columnTitle(m_table, definition.field) : key, key, definition.kind});
    }
    return columns;
}

QVariantList TableFields::values(const Row &row) const
{
    QVariantList values;
    values.reserve(m_positions.size());
    for (const int position : m_positions)
        values.append(valueOf(columnsOf(m_table).at(position), row.cells.at(position)));
    return values;
}

QVariant TableFields::valueOf(const FieldDefinition &definition, const QVariant &cell) const
{
    if (m_form == Keys || cell.isNull())
        return cell;
    switch (definition.kind) {
    case ValueKind::Key:
    case ValueKind::Text:
        return cellText(m_table, definition.field, cell, QLocale(), QTimeZone::utc());
    case ValueKind::List: {
        QStringList words;
        for (const QString &key : cell.toStringList())
            words.append(keyText(definition.field, key));
        return words;
    }
    default:
        return cell;
    }
}

Result<qint64> TableFields::write(Reader &reader, const TableQuery &query, TableWriter &writer, const std::function<bool()> &step, const QVector<qint64> &ids) const
{
    if (const Result<void> begun = writer.begin(columns()); !begun)
        return tl::unexpected(begun.error());
    Result<void> written;
    const Result<qint64> read = StreamRows {query, [&](const Row &row) {
        written = step() ? writer.row(values(row)) : fail(ErrorCode::Cancelled);
        return written.has_value();
    }, ids}.answer(reader);
    if (!read)
        return read;
    if (written)
        written = writer.end();
    if (!written)
        return tl::unexpected(written.error());
    return read;
}

} // namespace muster
