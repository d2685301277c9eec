// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QElapsedTimer>
#include <QString>
#include <QVariant>

#include <memory>

namespace muster {

class Database;

// Looks, from a connection of its own, whether others wait for what a connection holds: one that holds it for a tenth of a second
// hinders nobody and needs no other connection.
class PostgresLookout
{
public:
    // `process`: the server's number of that connection.
    PostgresLookout(QString location, int process);
    ~PostgresLookout();

    void begin(); // a transaction of that connection
    // Asks the server ten times a second at most; once somebody waited, it stays so. Also where it cannot be asked.
    bool isWaitedFor();

private:
    Result<QVariant> waiting();

    const QString m_location;
    const int m_process;
    std::unique_ptr<Database> m_database;
    QElapsedTimer m_asked;
    bool m_waitedFor = false;
};

} // namespace muster
