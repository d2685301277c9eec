// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"
#include "storage/ReaderPool.h"

#include <QStringList>
#include <QVector>

namespace muster {

// The directory as an event left it (A5), for one connection alone: temporary tables and views by the names of those they stand in
// for, which engines find first, so that whatever is asked of that connection is answered of then. Made of the rows that are older than
// the event, and of those in history that it left standing; what is derived from rows is made anew. Settings of the workspace and the
// small lists of names are as they are now; what is kept beside the trail (sign-ins, mails) is blank.
class PastTables
{
public:
    // NothingThen. Told by events, so for who may see them.
    static Result<Moment> momentAt(Database &database, qint64 time);

    // A connection that has them. It only reads.
    static Result<std::unique_ptr<Database>> open(const QString &location, Moment moment, const std::function<bool()> &cancelled, Database::Mode mode = Database::ReadOnly);

private:
    PastTables(Database &database, Moment moment);

    // Of a connection that only reads otherwise, outside any transaction, before anything else was asked of it.
    Result<void> make();

    struct Past
    {
        QString name;
        QStringList statements; // that make it
        QStringList indexes; // once it is filled
        QStringList stored; // columns that history has too
        QStringList derived;
        bool hasHistory = true;
    };

    Result<void> findTables();
    Result<Past> tableOf(const QString &name, bool hasHistory);
    Result<QStringList> texts(const char *name, const QVariantList &values = {});
    Result<void> fill();
    Result<void> fillFromHistory(const Past &table);
    Result<void> derive();
    Result<void> permit();
    QStringList views() const;

    Database &m_database;
    Moment m_moment;
    QString m_schema; // of the tables that are stood in for
    QVector<Past> m_tables;
    QStringList m_views;
};

} // namespace muster
