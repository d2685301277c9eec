// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Progress.h"
#include "core/Query.h"
#include "core/Result.h"

#include <QFuture>
#include <QObject>

namespace muster {

class Desk;

// Saves tables and the audit workbook where the operator wants them, and says how it goes.
class Exports : public QObject
{
    Q_OBJECT

public:
    explicit Exports(Desk &desk);

    void saveTable(const TableQuery &query, const QVector<Column> &columns);
    void saveAuditWorkbook();

private:
    void watch(const QFuture<Result<qint64>> &writing, const QString &path);

    Desk &m_desk;
};

} // namespace muster
