// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Field.h"
#include "core/Result.h"

#include <QList>
#include <QVariant>

namespace muster {

// A column of an exported table. A Time may also be a QDateTime, a Number a double.
struct TableColumn
{
    QString title; // what people read
    QString key = {}; // what programs read (JSON)
    ValueKind kind = ValueKind::Text;
    int width = 0; // in characters, where the format has widths; 0: made to fit
};

// Writes one table, row by row, without keeping it in memory: begin, row …, end. After an error only the destructor
// may be called. What stood at the target stays as it was until everything is written; without end it stays for good.
class TableWriter
{
public:
    virtual ~TableWriter() = default;

    virtual Result<void> begin(const QList<TableColumn> &columns) = 0;
    virtual Result<void> row(const QVariantList &values) = 0; // one for each column
    virtual Result<void> end() = 0;
};

} // namespace muster
