// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Load.h"
#include "storage/SqlRow.h"
#include "storage/StatementCache.h"

namespace muster {

// The door to the engine: one connection, for one thread. Every statement's error is looked at and comes back as an Error.
class Database
{
public:
    enum Mode { ReadOnly, Immutable, ReadWrite, Create, Private }; // Private: see PrivateFiles

    // A file, or a location as postgresql/README.md has it.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();

    // Statements are known by name (const char *, see resources/sql/README.md) or are SQL made up for the occasion (QString),
    // with the phrases of Dialect. They are kept prepared. Values are bound by position.
    Result<qint64> run(const char *name, const QVariantList &values = {}) { return write(name, values); } // rows written
    Result<qint64> run(const QString &sql, const QVariantList &values = {}) { return write(sql, values); }
    // First cell, also of what is RETURNING; null without a row.
    Result<QVariant> value(const char *name, const QVariantList &values = {}) { return first(name, values); }
    Result<QVariant> value(const QString &sql, const QVariantList &values = {}) { return first(sql, values); }

    // Many statements without values or an answer, one after another: a server is asked once for all of them.
    Result<void> runAll(const QStringList &statements);

    // Calls `take` for each row until it returns false or fails. Must not be entered again with the same statement, and
    // `take` should ask nothing: not every engine answers while it is answering.
    using TakeRow = std::function<bool(const SqlRow &row)>;
    Result<void> each(const char *name, const QVariantList &values, const TakeRow &take) { return read(name, values, take); }
    Result<void> each(const QString &sql, const QVariantList &values, const TakeRow &take) { return read(sql, values, take); }

    // Many rows into a table, the quickest way that the engine has. Nothing else is asked here until it has ended.
    Result<std::unique_ptr<Load>> load(const QString &table, const QVector<LoadColumn> &columns) { return m_connection->load(table, columns); }

    // The SQL of that name, to make up other from.
    QString text(const char *name) const;
    const Dialect &dialect() const { return m_connection->dialect(); } // for who makes the tables

    // Asked now and then while a statement runs, on the thread that runs it; once it says yes, the statement fails with
    // Cancelled. Empty: nobody is asked.
    void setCancelled(std::function<bool()> cancelled) { m_connection->setCancelled(std::move(cancelled)); }

    // How much of the file it may hold in memory; what is above that is given back.
    static constexpr qint64 UsualCache = 64 << 20;
    Result<void> setCache(qint64 bytes) { return m_connection->setCache(bytes); }

    // What is temporary, and does not fit into that much memory, goes to files of its own.
    Result<void> keepTemporaryOnDisk() { return m_connection->keepTemporaryOnDisk(); }

    // The file may have no more of them: for trying what happens when the medium is full.
    Result<void> limitPages(int most) { return m_connection->limitPages(most); }

    Result<void> begin(); // for writing: takes the write lock now, or fails with WorkspaceBusy
    Result<void> beginRead(); // a stable view of the database
    Result<void> commit();
    void rollback();

    // It has to be opened anew before anything is asked again.
    bool isBroken() const { return m_connection->isBroken(); }

    // When it ends, nothing that stands in the log is written to the file.
    void leaveLog() { m_connection->leaveLog(); }

    QString path() const { return m_path; }

    // Statements that ran on the thread that draws; a test says there are none.
    static int statementsOnMainThread();

private:
    Database(const QString &path, std::unique_ptr<Connection> connection);
    template <typename Sql> Result<void> read(const Sql &sql, const QVariantList &values, const TakeRow &take);
    template <typename Sql> Result<qint64> write(const Sql &sql, const QVariantList &values);
    template <typename Sql> Result<QVariant> first(const Sql &sql, const QVariantList &values);

    QString m_path;
    std::unique_ptr<Connection> m_connection;
    StatementCache m_statements; // of the connection, gone before it
};

} // namespace muster
