// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>
#include <QVector>

namespace muster {

// What another system reports of somebody who signed in, tried to, or went: one line of `musterctl signins`.
struct SignInReport
{
    enum class By { Email, UserId, ExternalId };
    enum class Outcome { Success, Failure, SignOut };

    static constexpr qint64 Ahead = 5 * 60'000; // milliseconds that a reporter's clock may be fast

    qint64 line = 0; // in its file, from 1
    By by = By::Email;
    QString user; // the address or ID
    qint64 at = 0; // UTC milliseconds
    Outcome outcome = Outcome::Success;
    QString provider {}; // which way, as the reporter calls it; may be blank
    QString address {}; // from where; may be blank
    QString session {}; // as the reporter calls it; may be blank. Only a hash of it is kept: it may be all that a thief needs

    // From a line of JSON (RFC 8259): one of "email", "userId", "externalId"; "time" (ISO 8601; without a zone UTC), "outcome"
    // ("success", "failure", "sign-out"), and "provider", "address", "session" where they are known. What else it has is passed
    // over. SignInMalformed, SignInIncomplete, and what is said of a text (core/Text.h).
    static Result<SignInReport> fromJson(const QByteArray &json);
};

// Of the changes that follow from sign-ins.
struct SignInReasons
{
    QString lock {};
    QString first {}; // somebody is active since they have signed in by a provider
};

// What became of many of them.
struct TakenSignIns
{
    struct Fault
    {
        qint64 line;
        Error error; // SignInOfNobody, SignInOfSeveral, SignInInFuture
    };

    static constexpr qsizetype MostFaults = 1'000; // that are told one by one

    qint64 taken = 0; // lines
    qint64 left = 0; // lines that were left out
    QVector<Fault> faults {};
    qint64 locked = 0; // users
    qint64 activated = 0; // users who had not signed in before, and need nothing else (U9)
    QVector<Error> notLocked {}; // why somebody was not, although the policy has it so
    QVector<Error> notActivated {}; // likewise

    void unite(const TakenSignIns &more);
};

} // namespace muster
