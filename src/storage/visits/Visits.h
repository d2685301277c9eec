// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>

namespace muster {

class Database;
struct Reader;

// How what is kept of somebody's password was made, so that it can be made again of what they say, and compared where it is kept: it comes to nobody's hands. Blank:
// nobody could sign in so.
struct ReadPasswordForm
{
    using Answer = QString;

    QString email;

    Result<QString> answer(Reader &reader) const;
};

// Of somebody's second factor, as it was sealed, so that it can be said whether it can be opened; empty: nobody has one.
struct ReadSealedSecret
{
    using Answer = QByteArray;

    Result<QByteArray> answer(Reader &reader) const;
};

// Somebody who signs in on the pages of the workspace.
struct NewVisit
{
    QString email {};
    QString hash {}; // of the password they say, see Password::hashLike
    QString token {}; // that their browser will show, see core/MailLink.h
};

enum class VisitStart { Refused, NeedsCode, In };

// What they show besides: a code of their app, which was looked at already, or one that they have written down.
struct VisitCode
{
    qint64 step = 0; // see core/OneTimeCode.h; 0: a written one
    QString recoveryHash {};
};

// A sign-in on the pages that failed: a password, or a code, was wrong.
struct RefusedSignIn
{
    QString email {};
    QString origin {}; // for the trail
    qint64 ago = 0; // milliseconds

    static constexpr qint64 NotedWithin = 10'000; // milliseconds: what is said to have been longer ago was so long ago
};

// Who is signed in on the pages stands beside the trail. A visit ends by itself, and when the account is deactivated, locked, gets another address or password, or its sessions are ended.
class Visits
{
public:
    explicit Visits(Database &database) : m_database(database) { }

    Result<VisitStart> start(const NewVisit &visit, qint64 now);
    Result<bool> pass(const QString &token, const VisitCode &code, qint64 now); // false: it was shown before, or is none
    Result<bool> end(const QString &token);
    Result<bool> note(const RefusedSignIn &refusal, qint64 now); // as a login server reports it; true: too many by now, see OwnAct::ofRefusals

private:
    Result<void> noteLogin(const QString &hash, qint64 now);

    Database &m_database;
};

} // namespace muster
