// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/AuditWorkbook.h"
#include "exchange/XlsxFacts.h"
#include "core/Query.h"

#include <QCoreApplication>

namespace muster {

// Writes the sheets of an AuditWorkbook one after another.
class AuditSheets
{
    Q_DECLARE_TR_FUNCTIONS(AuditSheets)

public:
    AuditSheets(Reader &reader, const AuditWorkbook &wanted);

    Result<qint64> write();

private:
    struct RoleColumn
    {
        QString title;
        QStringList permissions;
    };

    Result<void> countRows();
    Result<void> writeSummary();
    Result<void> writeTable(Table table, const QString &name);
    Result<void> writeSeats();
    Result<void> writeEvents();
    void writeCuts(); // what a cell could not hold, on the summary
    Result<void> writeRoles();
    Result<QVector<RoleColumn>> readRoles();
    Result<void> writeMatrix(TableWriter &sheet, const QVector<RoleColumn> &roles);
    Result<void> writeChanges();
    Result<void> writeDifferences(TableWriter &sheet, const Row &entry);
    bool step(); // one row more; false: stop

    Reader &m_reader;
    const AuditWorkbook &m_wanted;
    XlsxWorkbook m_book;
    std::unique_ptr<XlsxFacts> m_summary;
    qint64 m_total = 0;
    qint64 m_done = 0;
};

} // namespace muster
