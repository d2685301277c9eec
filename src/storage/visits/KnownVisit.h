// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>

namespace muster {

class Database;
struct Reader;

// Somebody who is signed in on the pages of the workspace, and what is theirs.
struct KnownVisit
{
    static constexpr qint64 Life = 60 * 60'000LL; // milliseconds, from when they signed in

    QString userId {};
    QString email {};
    QString firstName {};
    QString lastName {};
    QString language {}; // BCP 47; blank: none was chosen
    QString signature {};
    QByteArray picture {}; // PNG; empty: none
    bool needsCode = false; // they have shown their password alone: nothing is for them yet but to show a code
    bool hasTemporary = false; // a password that has to be changed first
    bool mfa = false; // it is set up, here or in another system
    bool mustHaveMfa = false; // the workspace requires it of everybody
    QByteArray secret {}; // sealed, see storage/visits/README.md; empty: no second factor was set up here
    qint64 step = 0; // of its last code that was good
    int recoveryCodes = 0; // that are left

    QString name() const;

    // LinkExpired: it is over, or never was.
    static Result<KnownVisit> find(Database &database, const QString &token, qint64 now);
};

struct ReadVisit
{
    using Answer = KnownVisit;

    QString token;

    Result<KnownVisit> answer(Reader &reader) const;
};

} // namespace muster
