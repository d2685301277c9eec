// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace muster {

// What keeps secrets on this computer for whoever is signed in: the keyring of the desktop, Windows' credentials, macOS' keychain.
// It may ask somebody who is not there, or have died: so nothing is waited for longer than it is worth. Each call waits, and not on
// the thread that draws; an answer that comes later is heard by nobody, and until it comes, others are told at once.
class Keychain
{
public:
    enum class Said {
        Done,
        NotThere, // there is no secret of that name
        Unavailable, // there is no keychain, or it does not let this program in
        Silent, // it did not answer in time
    };
    struct Answer
    {
        Said said = Said::Silent;
        QString secret {}; // of read()
    };

    static Answer read(const QString &name, std::chrono::milliseconds limit);
    static Answer write(const QString &name, const QString &secret, std::chrono::milliseconds limit);
    static Answer remove(const QString &name, std::chrono::milliseconds limit); // Done also where there was none

    // What stands for an operator of a file among accounts.
    static QString accountOfFile(const QString &path, const QString &address);

    // Under what name the password of an account (PostgresLocation::account) is kept.
    static QString nameOf(const QString &account);
};

} // namespace muster
