// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Connection.h"

#include <string>
#include <unordered_map>

namespace muster {

// Statements of a connection that are kept prepared: those by name for good, those by their text as long as they are among the
// ones used last, for there is no end of these. One that is taken stays.
class StatementCache
{
public:
    explicit StatementCache(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<Statement *> take(const char *name);
    Result<Statement *> take(const QString &sql);
    void giveBack(const char *) { }
    void giveBack(const QString &sql);

    static constexpr size_t MostByText = 128;

private:
    struct Kept
    {
        std::unique_ptr<Statement> statement;
        quint64 used = 0;
        int taken = 0;
    };

    Result<std::unique_ptr<Statement>> prepare(const QString &sql);
    void dropOldest();

    Connection &m_connection;
    std::unordered_map<std::string, std::unique_ptr<Statement>> m_byName;
    std::unordered_map<QString, Kept> m_byText;
    quint64 m_uses = 0;
};

} // namespace muster
