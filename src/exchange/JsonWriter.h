// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/JsonText.h"
#include "exchange/StreamFile.h"
#include "exchange/TableWriter.h"

namespace muster {

// An array of objects, one a line, with raw values: dates as ISO 8601 in UTC with milliseconds, lists as arrays,
// blanks as null. Members stand in the order of the columns.
class JsonWriter : public TableWriter
{
public:
    explicit JsonWriter(const QString &path, const QStringList &inputs = {}); // inputs: see OutputFile

    Result<void> begin(const QList<TableColumn> &columns) override;
    Result<void> row(const QVariantList &values) override;
    Result<void> end() override;

private:
    StreamFile m_file;
    QList<TableColumn> m_columns;
    JsonText m_json;
    bool m_empty = true;
};

} // namespace muster
