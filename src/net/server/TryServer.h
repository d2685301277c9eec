// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/server/Reach.h"
#include "storage/FindWorkspace.h"
#include "storage/postgresql/PostgresLocation.h"

#include <optional>

namespace muster {

// A connection as somebody has typed it so far.
struct ServerTrial
{
    PostgresLocation location;
    QString password {}; // empty: what is known of one, by libpq, this program, or the keychain
    // A server counts wrong passwords, and may lock the account. So one is only sent where it is all there; until then the server
    // is asked for everything else.
    bool signsIn = false;
};

struct ServerAnswer
{
    std::optional<FoundWorkspace> found {};
    std::optional<Error> error {}; // as opening it would fail; none: it waits for the password, or the name of the database
    bool isPasswordMissing = false; // the server is there, and wants one
    Reach reach {}; // where there is no connection
};

// Waits, some seconds at most; so not on the thread that draws. Nothing is held of it.
ServerAnswer tryServer(const ServerTrial &trial);

} // namespace muster
