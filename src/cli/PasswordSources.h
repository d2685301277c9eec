// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace muster {

// Where musterctl has passwords from. Of an operator of a file: a file that was named, MUSTER_PASSWORD, the keychain where it answers at once,
// or whoever sits at the terminal. Of servers, beside what libpq knows (PGPASSWORD, .pgpass): a file that was named, the keychain where
// it answers at once, or whoever sits at the terminal. The two latter only where a server asks and nobody else gave one. Of an account
// that mail is handed over by: as of an operator, by MUSTER_MAIL_PASSWORD; of a SCIM service by MUSTER_SCIM_TOKEN, whether its secret is a token or a password.
class PasswordSources
{
public:
    static void useKeychainAndTerminal();

    // Nothing where nobody gives one.
    static std::optional<QString> ofOperator(const QString &address, const QString &workspace);

    static std::optional<QString> ofMail(const QString &account, const QString &user);

    static std::optional<QString> ofScim(const QString &account, const QString &host);

    // For the server, or the file, that these locations are of; says what is wrong, and returns false, where that cannot be.
    static bool usePasswordFile(const QString &path, const QStringList &locations);
};

} // namespace muster
