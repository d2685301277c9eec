// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Connection.h"
#include "storage/Database.h"

struct sqlite3;

namespace muster {

// SQLite by its C interface: Qt's driver takes half as much again for a page of rows, and twice as much for a row that is written.
class SqliteConnection : public Connection
{
public:
    static Result<std::unique_ptr<Connection>> open(const QString &path, Database::Mode mode);
    ~SqliteConnection() override;

    const Dialect &dialect() const override;
    Result<std::unique_ptr<Statement>> prepare(const QString &sql) override;
    Result<void> execute(const QByteArray &sql) override;
    Result<void> begin(Begin how) override;
    Result<void> commit() override;
    Result<std::unique_ptr<Load>> load(const QString &table, const QVector<LoadColumn> &columns) override;
    qint64 rowsWritten() const override;
    void setCancelled(std::function<bool()> cancelled) override;
    Result<void> setCache(qint64 bytes) override;
    Result<void> keepTemporaryOnDisk() override;
    Result<void> limitPages(int most) override;
    void leaveLog() override;

    // What SQLite said last, as an Error about the file.
    Error lastError() const;

private:
    explicit SqliteConnection(const QString &path);

    QString m_path;
    sqlite3 *m_sqlite = nullptr;
    std::function<bool()> m_cancelled;
};

} // namespace muster
