// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace muster {

// What a program shows that works as a user of the workspace: who that is, and a password of 256 random bits. Kept of it is what is kept of every password.
struct ClientToken
{
    QString who {}; // of a file the User ID, of a server the name of the login
    QString secret {};

    static constexpr qsizetype Longest = 400; // characters

    static ClientToken madeFor(const QString &who);
    QString text() const; // "muster_" and letters that need no escaping anywhere (RFC 4648 §5)
    static std::optional<ClientToken> read(const QByteArray &text); // none: it has not that form
    static QByteArray hashOf(const QByteArray &text); // SHA-256: what it is known by without being kept
};

} // namespace muster
