// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace muster {

// Where musterctl has passwords of servers from, beside what libpq knows (PGPASSWORD, .pgpass): a file that was named, the keychain where
// it answers at once, or whoever sits at the terminal. The two latter only where a server asks and nobody else gave one.
class PasswordSources
{
public:
    static void useKeychainAndTerminal();

    // For the server that these locations are of; says what is wrong, and returns false, where that cannot be.
    static bool usePasswordFile(const QString &path, const QStringList &locations);
};

} // namespace muster
