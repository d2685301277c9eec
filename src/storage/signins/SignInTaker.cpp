// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/signins/SignInTaker.h"

#include "core/Fold.h"
#include "storage/Database.h"
#include "storage/JsonList.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString keyOf(const SignInReport &one)
{
    switch (one.by) {
    case SignInReport::By::Email:
        return emailKey(one.user);
    case SignInReport::By::UserId:
        return one.user.toLower();
    case SignInReport::By::ExternalId:
        return fold(one.user);
    }
    Q_UNREACHABLE();
}

const char *statementOf(SignInReport::By by)
{
    switch (by) {
    case SignInReport::By::Email:
        return "signins.byEmail";
    case SignInReport::By::UserId:
        return "signins.byUserId";
    case SignInReport::By::ExternalId:
        return "signins.byExternalId";
    }
    Q_UNREACHABLE();
}

QString hashOf(const QString &session)
{
    return QString::fromLatin1(QCryptographicHash::hash(session.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString textOf(const QJsonArray &rows)
{
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

QString textOf(const QVector<qint64> &times)
{
    QStringList words;
    for (const qint64 time : times)
        words.append(QString::number(time));
    return words.join(u' ');
}

QVector<qint64> timesOf(const QString &text)
{
    QVector<qint64> times;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        times.append(word.toLongLong());
    return times;
}

} // namespace

Result<TakenSignIns> SignInTaker::take(const QVector<SignInReport> &lines)
{
    TakenSignIns taken;
    const Result<QVariant> number = m_database.value("signins.next");
    if (!number)
        return tl::unexpected(number.error());
    m_number = number->toLongLong();
    const Result<void> policy = m_database.each("signins.policy", {}, [this](const SqlRow &row) {
        m_lockAfter = row.integer(0);
        m_lockWithin = row.integer(1) * 60'000;
        return false;
    });
    if (!policy)
        return tl::unexpected(policy.error());
    const Result<QVector<std::pair<qint64, const SignInReport *>>> found = resolved(lines, taken);
    if (!found)
        return tl::unexpected(found.error());
    QSet<qint64> users;
    for (const auto &[user, line] : *found)
        users.insert(user);
    if (const Result<void> read = readStates(users); !read)
        return tl::unexpected(read.error());
    for (const auto &[user, line] : *found)
        note(user, *line);
    const Result<void> written = write();
    return written ? Result<TakenSignIns>(taken) : tl::unexpected(written.error());
}

QStringList SignInTaker::firstByProvider() const
{
    QStringList first;
    for (const State &state : m_states) {
        if (state.signedIn && !state.pending.isEmpty())
            first.append(state.pending);
    }
    first.sort();
    return first;
}

// Several have the same External ID now and then: then nobody can say who it was.
Result<QHash<QString, QVector<qint64>>> SignInTaker::find(SignInReport::By by, const QVector<SignInReport> &lines)
{
    QSet<QString> keys;
    for (const SignInReport &one : lines) {
        if (one.by == by)
            keys.insert(keyOf(one));
    }
    QHash<QString, QVector<qint64>> found;
    if (keys.isEmpty())
        return found;
    const Result<void> read = m_database.each(statementOf(by), {jsonOf(QStringList(keys.cbegin(), keys.cend()))}, [&found](const SqlRow &row) {
        found[row.text(1)].append(row.integer(0));
        return true;
    });
    return read ? Result<QHash<QString, QVector<qint64>>>(found) : tl::unexpected(read.error());
}

Result<QVector<std::pair<qint64, const SignInReport *>>> SignInTaker::resolved(const QVector<SignInReport> &lines, TakenSignIns &taken)
{
    QHash<SignInReport::By, QHash<QString, QVector<qint64>>> known;
    for (const SignInReport::By by : {SignInReport::By::Email, SignInReport::By::UserId, SignInReport::By::ExternalId}) {
        const Result<QHash<QString, QVector<qint64>>> found = find(by, lines);
        if (!found)
            return tl::unexpected(found.error());
        known.insert(by, *found);
    }
    QVector<std::pair<qint64, const SignInReport *>> all;
    all.reserve(lines.size());
    for (const SignInReport &one : lines) {
        const QVector<qint64> users = known[one.by].value(keyOf(one));
        const bool isAhead = one.at > m_now + SignInReport::Ahead;
        if (users.size() == 1 && !isAhead) {
            all.append({users.first(), &one});
            continue;
        }
        ++taken.left;
        const Error error = isAhead ? Error {ErrorCode::SignInInFuture, {QDateTime::fromMSecsSinceEpoch(one.at).toUTC().toString(Qt::ISODateWithMs)}}
                                    : Error {users.isEmpty() ? ErrorCode::SignInOfNobody : ErrorCode::SignInOfSeveral, {one.user}};
        if (taken.faults.size() < TakenSignIns::MostFaults)
            taken.faults.append({one.line, error});
    }
    taken.taken = all.size();
    return all;
}

Result<void> SignInTaker::readStates(const QSet<qint64> &users)
{
    m_states.reserve(users.size());
    return m_database.each("signins.states", {jsonOf(users)}, [this](const SqlRow &row) {
        State &state = m_states[row.integer(0)];
        if (!row.isNull(1))
            state.lastLogin = row.integer(1);
        state.failures = timesOf(row.text(2));
        state.lastFailure = row.integer(3);
        state.countAfter = row.integer(4);
        state.due = row.integer(5) != 0;
        state.pending = row.text(6);
        return true;
    });
}

void SignInTaker::note(qint64 user, const SignInReport &one)
{
    State &state = m_states[user];
    QVector<qint64> &failures = state.failures;
    switch (one.outcome) {
    case SignInReport::Outcome::Success:
        if (!state.lastLogin || one.at > *state.lastLogin) {
            state.lastLogin = one.at;
            state.signedIn = true;
        }
        failures.erase(failures.begin(), std::upper_bound(failures.begin(), failures.end(), one.at));
        break;
    case SignInReport::Outcome::Failure: {
        state.lastFailure = std::max(state.lastFailure, one.at);
        const auto place = std::lower_bound(failures.begin(), failures.end(), one.at);
        if (one.at <= state.countAfter || (state.lastLogin && one.at <= *state.lastLogin) || (place != failures.end() && *place == one.at))
            break;
        failures.insert(place, one.at);
        if (failures.size() > MostFailures)
            failures.removeFirst();
        state.due = state.due || isDue(failures);
        break;
    }
    case SignInReport::Outcome::SignOut:
        break;
    }
    noteSession(user, one);
}

bool SignInTaker::isDue(const QVector<qint64> &failures) const
{
    for (qsizetype last = m_lockAfter - 1; m_lockAfter > 0 && last < failures.size(); ++last) {
        if (failures.at(last) - failures.at(last - m_lockAfter + 1) <= m_lockWithin)
            return true;
    }
    return false;
}

// One that has no name is not known apart; whoever signs out without saying from where has gone altogether.
void SignInTaker::noteSession(qint64 user, const SignInReport &one)
{
    if (one.outcome == SignInReport::Outcome::Failure || (one.session.isEmpty() && one.outcome == SignInReport::Outcome::Success))
        return;
    if (!one.session.isEmpty()) {
        m_sessions.insert({user, hashOf(one.session)}, one.outcome == SignInReport::Outcome::Success ? std::optional(one) : std::nullopt);
        return;
    }
    m_signedOut[user] = std::max(m_signedOut.value(user), one.at);
    for (auto session = m_sessions.lowerBound({user, QString()}); session != m_sessions.end() && session.key().first == user; ++session) {
        if (*session && (*session)->at <= one.at)
            session->reset();
    }
}

Result<void> SignInTaker::write()
{
    if (m_states.isEmpty())
        return {};
    QJsonArray logins;
    QJsonArray states;
    QVector<qint64> users(m_states.keyBegin(), m_states.keyEnd());
    std::sort(users.begin(), users.end()); // as they stand in the table
    for (const qint64 user : std::as_const(users)) {
        const State &state = m_states[user];
        if (state.signedIn)
            logins.append(QJsonArray {user, *state.lastLogin});
        states.append(QJsonArray {user, m_number, textOf(state.failures), qint64(state.failures.size()), state.lastFailure, state.countAfter, int(state.due)});
    }
    if (!logins.isEmpty()) {
        if (const Result<qint64> set = m_database.run("signins.setLogins", {textOf(logins)}); !set)
            return tl::unexpected(set.error());
    }
    if (const Result<qint64> set = m_database.run("signins.setStates", {textOf(states)}); !set)
        return tl::unexpected(set.error());
    return writeSessions();
}

Result<void> SignInTaker::writeSessions()
{
    for (auto all = m_signedOut.cbegin(); all != m_signedOut.cend(); ++all) {
        if (const Result<qint64> ended = m_database.run("signins.endSessionsUpTo", {all.key(), all.value()}); !ended)
            return tl::unexpected(ended.error());
    }
    QJsonArray begun;
    QSet<qint64> users;
    for (auto session = m_sessions.cbegin(); session != m_sessions.cend(); ++session) {
        const auto &[user, hash] = session.key();
        if (!*session) {
            if (const Result<qint64> ended = m_database.run("signins.endSession", {user, hash}); !ended)
                return tl::unexpected(ended.error());
            continue;
        }
        begun.append(QJsonArray {user, hash, (*session)->at, (*session)->provider, (*session)->address});
        users.insert(user);
    }
    if (begun.isEmpty())
        return {};
    if (const Result<qint64> added = m_database.run("signins.addSessions", {textOf(begun)}); !added)
        return tl::unexpected(added.error());
    return m_database.run("signins.endOldSessions", {jsonOf(users), MostSessions, MostSessions}).map([](qint64) { });
}

} // namespace muster
