// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/JsonRows.h"

#include "cli/Terminal.h"
#include "core/FieldDefinition.h"
#include "core/JsonText.h"

namespace muster {

namespace {

QByteArray object(Table table, const Row &row)
{
    JsonText json;
    json.beginObject();
    const QVector<FieldDefinition> &columns = columnsOf(table);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        json.key(columns.at(i).key);
        json.value(row.cells.value(i), columns.at(i).kind);
    }
    json.endObject();
    return json.take();
}

} // namespace

void JsonRows::print(const Row &row)
{
    printRaw((m_empty ? "[\n" : ",\n") + object(m_table, row));
    m_empty = false;
}

void JsonRows::end()
{
    printRaw(m_empty ? "[]\n" : "\n]\n");
}

} // namespace muster
