// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Connection.h"

#include <QVector>

struct sqlite3_stmt;

namespace muster {

class SqliteConnection;

// See Connection.h. Text goes in and out as UTF-8, as the file has it.
class SqliteStatement : public Statement
{
public:
    SqliteStatement(const SqliteConnection &connection, sqlite3_stmt *statement);
    ~SqliteStatement() override;
    Q_DISABLE_COPY_MOVE(SqliteStatement)

    Result<void> bind(const QVariantList &values) override;
    Result<bool> step() override;
    bool writes() const override;
    void reset() override;

    int count() const override;
    bool isNull(int column) const override;
    qint64 integer(int column) const override;
    QString text(int column) const override;
    QByteArray bytes(int column) const override;
    QVariant value(int column) const override;

private:
    int bindOne(int position, const QVariant &value);
    int bindText(int position, const QByteArray &utf8);

    const SqliteConnection &m_connection;
    sqlite3_stmt *m_statement;
    QVector<QByteArray> m_texts; // what is bound; SQLite reads it where it stands
};

} // namespace muster
