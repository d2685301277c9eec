// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>
#include <unordered_map>

namespace muster {

// One connection, for one thread. Every statement's error is looked at and comes back as an Error.
class Database
{
public:
    enum Mode { ReadOnly, Immutable, ReadWrite, Create, Private }; // Private: see PrivateFiles

    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();

    // Statements are kept prepared by their text. Values are bound by position.
    Result<qint64> run(const QString &sql, const QVariantList &values = {}); // rows written
    Result<QVariant> value(const QString &sql, const QVariantList &values = {}); // first cell; null without a row

    // Calls `take` for each row until it returns false or fails. Must not be entered again with the same text.
    using TakeRow = std::function<bool(const QSqlQuery &row)>;
    Result<void> each(const QString &sql, const QVariantList &values, const TakeRow &take);

    // Asked now and then while a statement runs, on the thread that runs it; once it says yes, the statement fails with
    // Cancelled. Empty: nobody is asked.
    void setCancelled(std::function<bool()> cancelled);

    // How much of the file it may hold in memory; what is above that is given back.
    static constexpr qint64 UsualCache = 64 << 20;
    Result<void> setCache(qint64 bytes);

    Result<void> begin(); // for writing: takes the write lock now, or fails with WorkspaceBusy
    Result<void> beginRead(); // a stable view of the database
    Result<void> commit();
    void rollback();

    // When it ends, nothing that stands in the log is written to the file.
    void leaveLog();
    qint64 lastId() const { return m_lastId; }

    QString path() const { return m_path; }
    QSqlDatabase connection() const { return m_connection; }

    // Statements that ran on the thread that draws; a test says there are none.
    static int statementsOnMainThread();

private:
    Database() = default;
    Result<QSqlQuery *> execute(const QString &sql, const QVariantList &values);
    Error errorOf(const QSqlQuery &query) const;

    QString m_path;
    QSqlDatabase m_connection;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_prepared;
    std::function<bool()> m_cancelled;
    qint64 m_lastId = 0;
};

// What the database says of an error, as an Error about the file at `path`.
Error databaseError(const QString &nativeCode, const QString &message, const QString &path);

} // namespace muster
