// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "storage/SqlRow.h"

#include <QVector>

#include <functional>
#include <memory>

namespace muster {

class Dialect;
class Load;
struct LoadColumn;

// A statement that is prepared, and the row its answer stands on.
class Statement : public SqlRow
{
public:
    virtual ~Statement() = default;

    // By position; a null QString or QByteArray is NULL, as an invalid QVariant is.
    virtual Result<void> bind(const QVariantList &values) = 0;
    // The next row, or false where there is none any more. What is written stands after the first call.
    virtual Result<bool> step() = 0;
    virtual bool writes() const = 0;
    virtual void reset() = 0; // can be bound and stepped anew
};

// A connection to an engine, for one thread: what Database needs of it. Errors are those of Database.
class Connection
{
public:
    virtual ~Connection() = default;

    virtual const Dialect &dialect() const = 0;
    // One that is only a comment does nothing.
    virtual Result<std::unique_ptr<Statement>> prepare(const QString &sql) = 0;
    virtual Result<void> execute(const QByteArray &sql) = 0; // one or several statements without an answer, in one go

    enum class Begin { Read, Write }; // see Database
    virtual Result<void> begin(Begin how) = 0;
    virtual Result<void> commit() = 0;

    virtual Result<std::unique_ptr<Load>> load(const QString &table, const QVector<LoadColumn> &columns) = 0; // see Load.h

    virtual bool isBroken() const { return false; } // nothing will ever be answered any more: a server has gone away
    virtual qint64 rowsWritten() const = 0; // by the statement that ended last

    virtual void setCancelled(std::function<bool()> cancelled) = 0;
    virtual Result<void> setCache(qint64 bytes) = 0;
    virtual Result<void> keepTemporaryOnDisk() = 0;
    virtual Result<void> limitPages(int most) = 0;
    virtual void leaveLog() = 0;
};

} // namespace muster
