// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QMap>
#include <QStringList>

namespace muster {

class Database;

// Whether each index of each table has just the rows of the table, in their order. The engine itself looks each row of a table
// up in each of its indexes, anywhere in the file; here tables and indexes are each read once from begin to end, and come to
// the same number (sqlite/SqliteDigest). Only of a file whose schema is known (SchemaCheck), as it makes up SQL of it.
class IndexCheck
{
public:
    explicit IndexCheck(Database &database);

    // The first that has not, or of which it cannot be said; empty: all have.
    Result<QString> run();

private:
    struct Index
    {
        QString name;
        bool unique = false;
        bool isTable = false; // the rows stand in it
        int keys = 0; // columns
        QStringList columns {}; // all that it holds
        QString condition {}; // of the rows that are in it; empty: all
    };

    Result<QMap<QString, QVector<Index>>> indexes(); // by table
    Result<bool> readColumns(Index &index);
    Result<QString> compare(const QString &table, const QVector<Index> &indexes);

    Database &m_database;
    qint64 m_key;
};

} // namespace muster
