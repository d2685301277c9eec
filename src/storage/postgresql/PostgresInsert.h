// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Load.h"

#include <QByteArrayList>
#include <QVector>

#include <memory>

namespace muster {

class Statement;

// Some hundred rows in a statement, each column an array: for who is kept to some rows of a table, COPY is not to be had.
class PostgresInsert : public Load
{
public:
    // The SQL whose parameters are arrays of the columns.
    static QString sqlFor(const QString &table, const QVector<LoadColumn> &columns);

    PostgresInsert(std::unique_ptr<Statement> statement, const QVector<LoadColumn> &columns);
    ~PostgresInsert() override;
    Q_DISABLE_COPY_MOVE(PostgresInsert)

    Result<void> add(const SqlRow &row) override;
    Result<void> end() override;

private:
    const std::unique_ptr<Statement> m_statement;
    const QVector<LoadColumn> m_columns;
    QByteArrayList m_arrays; // as the server reads them: {1,2,NULL}
    int m_rows = 0; // in these
};

} // namespace muster
