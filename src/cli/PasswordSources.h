// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace muster {

// Where musterctl has passwords from. Of an operator of a file: a file that was named, MUSTER_PASSWORD, the keychain where it answers at once,
// or whoever sits at the terminal. Of servers, beside what libpq knows (PGPASSWORD, .pgpass): a file that was named, the keychain where
// it answers at once, or whoever sits at the terminal. The two latter only where a server asks and nobody else gave one. Of an account
// that mail is handed over by: as of an operator, by MUSTER_MAIL_PASSWORD; or a file of its own. Of a SCIM service: MUSTER_SCIM_TOKEN, whether its secret is a token or a password.
class PasswordSources
{
public:
    static void useKeychainAndTerminal();

    // Nothing where nobody gives one.
    static std::optional<QString> ofOperator(const QString &address, const QString &workspace);

    // `question`: what whoever sits at the terminal is asked.
    static std::optional<QString> ofMail(const QString &account, const QString &question);
    // Another one instead, where that one came from. False: that is nowhere where one can be kept. May be called from any thread.
    static bool keepOfMail(const QString &account, const QString &secret);
    static std::optional<QString> keptOfMail(const QString &account); // read there again

    // A file that its secret is read from, and kept in: says what is wrong, and returns false, where that cannot be. `isNew`: it need not be there yet.
    static bool useMailFile(const QString &path, bool isNew);
    static bool canKeepOfMail(); // one of them is
    static bool useKeychainForMail(const QString &account); // the same of the keychain

    // Of a connection to another system: a file that was named for it, MUSTER_SYNC_SECRET, the keychain, or whoever sits at the terminal. --password-file is of the workspace's own server. Says what is wrong with `file`.
    static std::optional<QString> ofSync(const QString &account, const QString &name, const QString &file);

    static std::optional<QString> ofScim(const QString &account, const QString &host);

    // For the server, or the file, that these locations are of; says what is wrong, and returns false, where that cannot be.
    static bool usePasswordFile(const QString &path, const QStringList &locations);
};

} // namespace muster
