// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace muster {

// What is kept of a second factor, on its way.
struct NewAuthenticator
{
    QByteArray secret {}; // sealed by a key that is kept elsewhere
    qint64 step = 0; // of the code that proved it: it is good no second time
    QStringList recoveryHashes {}; // see core/OneTimeCode.h
};

} // namespace muster
