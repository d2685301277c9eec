// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/StreamFile.h"
#include "exchange/TableWriter.h"
#include "exchange/ZoneClock.h"

namespace muster {

struct CsvOptions
{
    char delimiter = ','; // or ';', which Excel wants where the comma is the decimal sign
    bool mark = true; // a byte order mark, without which Excel takes UTF-8 for something else
    QTimeZone zone = QTimeZone::utc();
};

// UTF-8, RFC 4180, safe for spreadsheets (CsvGuard.h). Times as 2025-03-01 14:30:00+01:00, booleans as TRUE
// and FALSE, lists as in ListText.h.
class CsvWriter : public TableWriter
{
public:
    explicit CsvWriter(const QString &path, const CsvOptions &options = {}, const QStringList &inputs = {}); // inputs: see OutputFile

    Result<void> begin(const QList<TableColumn> &columns) override;
    Result<void> row(const QVariantList &values) override;
    Result<void> end() override;

private:
    void append(QByteArray &line, const QString &text) const;
    QString textOf(ValueKind kind, const QVariant &value);

    StreamFile m_file;
    CsvOptions m_options;
    ZoneClock m_clock;
    QList<TableColumn> m_columns;
    QByteArray m_line;
};

} // namespace muster
