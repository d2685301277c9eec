// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

namespace muster {

// A part of a transaction that can be taken back by itself.
class Savepoint
{
public:
    // A name that is no other savepoint's around it.
    Savepoint(Database &database, const char *name)
        : m_database(database), m_name(QString::fromLatin1(name)), m_begun(run("SAVEPOINT ")) { }
    ~Savepoint()
    {
        if (m_begun)
            (void)run("RELEASE ");
    }
    Q_DISABLE_COPY_MOVE(Savepoint)

    const Result<void> &begun() const { return m_begun; }
    Result<void> takeBack() { return run("ROLLBACK TO "); }

private:
    Result<void> run(const char *what)
    {
        return m_database.run(QString::fromLatin1(what) + m_name).map([](qint64) { });
    }

    Database &m_database;
    QString m_name;
    Result<void> m_begun;
};

} // namespace muster
