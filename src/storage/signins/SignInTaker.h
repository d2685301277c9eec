// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/SignInReport.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <optional>

namespace muster {

class Database;

// Takes in what was reported, inside a transaction: last logins, failures since then, sessions. What was told before may be told again, and failures and
// logins in any order. Who has failed too often by the policy is noted as due; locking them is a change, as is the
// activation of who signs in for the first time, and not done here.
class SignInTaker
{
public:
    static constexpr int MostSessions = 20; // of a user that are kept, the newest
    static constexpr qsizetype MostFailures = 100; // of a user that are kept: as many as the policy can want

    SignInTaker(Database &database, qint64 now) : m_database(database), m_now(now) { }

    Result<TakenSignIns> take(const QVector<SignInReport> &lines);
    QStringList firstByProvider() const; // User IDs of who has no password, was pending, and has signed in now

private:
    struct State
    {
        std::optional<qint64> lastLogin;
        bool signedIn = false; // later than was known
        QVector<qint64> failures; // that count, in order
        qint64 lastFailure = 0;
        qint64 countAfter = 0;
        bool due = false;
        QString pending; // User ID of who becomes active by a first sign-in; blank: they do not
    };

    // Of a user and the hash of a session: where it began, or nothing where it ended.
    using SessionKey = std::pair<qint64, QString>;
    using Sessions = QMap<SessionKey, std::optional<SignInReport>>;

    Result<QHash<QString, QVector<qint64>>> find(SignInReport::By by, const QVector<SignInReport> &lines);
    Result<QVector<std::pair<qint64, const SignInReport *>>> resolved(const QVector<SignInReport> &lines, TakenSignIns &taken);
    Result<void> readStates(const QSet<qint64> &users);
    void note(qint64 user, const SignInReport &one);
    void noteSession(qint64 user, const SignInReport &one);
    bool isDue(const QVector<qint64> &failures) const;
    Result<void> write();
    Result<void> writeSessions();

    Database &m_database;
    qint64 m_now;
    qint64 m_number = 0; // of this taking-in
    qsizetype m_lockAfter = 0;
    qint64 m_lockWithin = 0; // milliseconds
    QHash<qint64, State> m_states;
    Sessions m_sessions;
    QHash<qint64, qint64> m_signedOut; // of all sessions that began up to then
};

} // namespace muster
