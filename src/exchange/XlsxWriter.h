// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/XlsxWorkbook.h"

namespace muster {

// An .xlsx file of one table.
class XlsxWriter : public TableWriter
{
public:
    XlsxWriter(const QString &path, const QString &sheetName, const QTimeZone &zone = QTimeZone::utc(), const QStringList &inputs = {});

    Result<void> begin(const QList<TableColumn> &columns) override;
    Result<void> row(const QVariantList &values) override;
    Result<void> end() override;

private:
    XlsxWorkbook m_book;
    std::unique_ptr<TableWriter> m_sheet;
};

} // namespace muster
