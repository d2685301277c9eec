// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/postgresql/PostgresLocation.h"

struct pg_conn;

namespace muster {

// How a connection is made: what libpq itself knows of passwords comes first, but for what somebody has typed here; then who else
// may know one is asked, see ServerPasswords.
class PostgresSignIn
{
public:
    // Whether it has worked, its status says; who asked ends it. Of several hosts it is the one that may be written to.
    static pg_conn *connect(const PostgresLocation &location);

    // While one lives, connections of its thread are tried as somebody has typed it so far: with this password, or with none at
    // all, whoever may know one, and for not so long. Nothing of it is held, and nobody is asked or told.
    class Trial
    {
    public:
        enum class With { Nothing, Password, WhatIsKnown };
        Trial(With with, const QString &password);
        ~Trial();
        Q_DISABLE_COPY_MOVE(Trial)

        bool isPasswordMissing() const { return m_missing; } // of the last connection: the server wants one

    private:
        friend class PostgresSignIn;
        With m_with;
        QByteArray m_password;
        bool m_missing = false;
    };

private:
    static pg_conn *connectOnce(const PostgresLocation &location, const QByteArray &password, const Trial *trial);
    static bool wantsAnother(const pg_conn *connection);
};

} // namespace muster
