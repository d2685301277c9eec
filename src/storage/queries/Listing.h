// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"
#include "core/SameChange.h"
#include "core/Result.h"

namespace muster {

struct Reader;

// The rows of a query, as ids in order.
struct Listing
{
    QVector<qint64> ids;
    bool complete = true; // false when `limit` cut it
    bool isBehind = false; // it is of a moment ago, see ListIds
};

struct ListIds
{
    using Answer = Listing;

    TableQuery query;
    int limit = 0; // 0: all. A small limit gives the first page at once.
    bool mayBeBehind = false; // whoever asks again would rather have a beginning as it was a moment ago than wait; it is not complete

    Result<Listing> answer(Reader &reader) const;
};

// By which columns a table may be ordered next, since their headers are there: what takes long is prepared in the background.
struct ExpectSorts
{
    using Answer = bool; // whether there was something to prepare

    Table table;
    QVector<Column> columns;

    Result<bool> answer(Reader &reader) const;
};

// All rows of a query and the latest event, of one moment: with these a change to each of them begins (SameChange).
struct ListSeen
{
    struct Seen
    {
        QVector<qint64> ids;
        qint64 event = 0;
        QVector<AlikeRows> alike {}; // empty: not known
    };
    using Answer = Seen;

    TableQuery query;
    QVector<qint64> ids {}; // those of its rows; empty: all
    std::optional<Change> like {}; // the change to come: then also which rows are alike in what it is judged by, where users are held in memory
    QString apart {}; // User ID of somebody who is alike to nobody

    Result<Seen> answer(Reader &reader) const;

private:
    std::optional<QVector<AlikeRows>> alikeRows(Reader &reader, const QVector<qint64> &all) const;
};

// How many users the two switches hide from a query (U3).
struct HiddenUsers
{
    qint64 disabled = 0;
    qint64 pending = 0;
};

struct CountHidden
{
    using Answer = HiddenUsers;

    TableQuery query;

    Result<HiddenUsers> answer(Reader &reader) const;
};

// Rows by ids, in the order of the ids; rows that are gone are left out.
struct ReadRows
{
    using Answer = QVector<Row>;

    Table table = Table::Users;
    QVector<qint64> ids;

    Result<QVector<Row>> answer(Reader &reader) const;
};

// Ids by User ID, group ID or project ID, in the table's order of ids; what is unknown is left out.
struct FindIds
{
    using Answer = QVector<qint64>;

    Table table = Table::Users;
    QStringList uuids;

    Result<QVector<qint64>> answer(Reader &reader) const;
};

// Values that a column has, for completion and filters: names of roles, groups, projects, providers …
// At most `limit`, those that begin with or contain `part` first.
struct KnownValues
{
    using Answer = QStringList;

    Table table = Table::Users;
    Column column = Column::Roles;
    QString part;
    int limit = 50;

    Result<QStringList> answer(Reader &reader) const;
};

} // namespace muster
