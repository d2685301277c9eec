// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/Comparison.h"
#include "support/PostgresServer.h"

namespace muster {

// A PostgreSQL of the benchmark's own, and what it does at least: its tables in a schema without triggers and references, with all indexes.
class BareServer
{
public:
    BareServer();

    QString location(const QString &schema) const { return m_server->location(schema); }
    double processorTime() const; // seconds, user and system, of all its processes since it began
    // With what the server did for it.
    Lap with(const std::function<Lap()> &work) const;

    // As the superuser, in the workspaces' database.
    QString sql(const QString &script) const;
    void drop(const QString &schema) const;
    // The tables of a workspace, empty.
    void makeBare(const QString &schema) const;
    // What is in them, by COPY, in files of the server's; and into the bare ones from there, in one transaction.
    void copyOut(const QString &schema) const;
    void copyIn() const;
    void fillBare(const QString &schema) const; // the same by SQL

private:
    QStringList tables(const QString &schema) const;

    std::unique_ptr<PostgresServer> m_server;
};

} // namespace muster
