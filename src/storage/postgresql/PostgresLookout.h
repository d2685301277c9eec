// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QElapsedTimer>

#include <memory>

namespace muster {

class Database;

// Looks, from a connection of its own, whether others wait for what a connection holds.
class PostgresLookout
{
public:
    // `process`: the server's number of that connection.
    static Result<std::unique_ptr<PostgresLookout>> over(const QString &location, int process);
    ~PostgresLookout();

    // Asks the server ten times a second at most; once somebody waited, it stays so. Also where it cannot be asked any more.
    bool isWaitedFor();

private:
    PostgresLookout(std::unique_ptr<Database> database, int process);

    std::unique_ptr<Database> m_database;
    const int m_process;
    QElapsedTimer m_asked;
    bool m_waitedFor = false;
};

} // namespace muster
