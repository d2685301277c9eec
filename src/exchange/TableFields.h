// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"
#include "core/Query.h"
#include "exchange/TableWriter.h"

#include <functional>

namespace muster {

struct Reader;

// Columns of a table as a file has them: for people, with titles and words in their language, or for programs, with the
// keys of columns and values.
class TableFields
{
public:
    enum Form { Words, Keys };

    // Without columns: all that the table offers.
    TableFields(Table table, const QVector<Column> &columns, Form form);

    QList<TableColumn> columns() const;
    QVariantList values(const Row &row) const;

    // Writes the rows of a query, or those of them with some ids, from begin to end; `step` is called for each and says whether to go on.
    Result<qint64> write(Reader &reader, const TableQuery &query, TableWriter &writer, const std::function<bool()> &step, const QVector<qint64> &ids = {}) const;

private:
    QVariant valueOf(const FieldDefinition &definition, const QVariant &cell) const;

    Table m_table;
    Form m_form;
    QVector<int> m_positions; // in columnsOf(m_table)
};

} // namespace muster
