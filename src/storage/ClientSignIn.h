// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ClientToken.h"
#include "core/Result.h"

#include <QByteArray>

namespace muster {

struct Reader;

// A program that works as a user of the workspace, and has shown the password of that user. Of a file that is the user's own; of a server that of their login, by which it is opened, so that the
// database itself keeps the program to what it may.
struct ClientSignIn
{
    QString location {}; // where the program opens it
    QString email {}; // as whom; blank: the login says it
    QByteArray mark {}; // changes with the password, see ReadPasswordMark; blank: nobody but the server knows

    // PasswordWrong: whoever it is, and whatever is wrong with it, also where a server would let them in without a password, or as its owner; and what opening says. Takes a good part of a second, on
    // the calling thread. On a server the password is held for the connections to come (ServerPasswords).
    static Result<ClientSignIn> check(const QString &location, const ClientToken &token);
};

// Of what is kept of the operator's own password, SHA-256; blank where there is none. OperatorNotFound once the account cannot be used any more.
struct ReadPasswordMark
{
    using Answer = QByteArray;

    QString userId;

    Result<QByteArray> answer(Reader &reader) const;
};

} // namespace muster
