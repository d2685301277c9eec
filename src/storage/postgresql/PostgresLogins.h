// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"
#include "storage/Logins.h"

struct pg_conn;

namespace muster {

// By functions of the database, see resources/sql/postgresql/guards.
class PostgresLogins : public Logins
{
public:
    static Result<std::unique_ptr<Logins>> of(const QString &location);
    ~PostgresLogins() override;

    Result<QVector<Login>> list() override;
    Result<void> make(const QString &email, const QString &name, const QString &password) override;
    Result<QString> renew(const QString &email, const QString &password) override;
    Result<QString> drop(const QString &email) override;

private:
    PostgresLogins(std::unique_ptr<Database> database, pg_conn *connection);
    Result<QString> userOf(const QString &email);
    Result<QString> kept(const QString &password, const QString &name); // by the server, RFC 5803
    Result<QString> ask(const QString &sql, const QVariantList &values);

    std::unique_ptr<Database> m_database;
    pg_conn *m_connection; // tells how passwords are kept there
};

} // namespace muster
