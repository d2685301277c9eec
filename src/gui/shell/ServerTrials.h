// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/server/TryServer.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace muster {

// Tries a connection while somebody types it: when they pause a little, for all that can be said without a password; when they pause
// for longer, or say that it is all there, with it. Many servers lock an account after some wrong passwords, so half of one is never
// sent, and none twice unasked. One at a time, off the thread that draws; what was typed over meanwhile is answered to nobody.
class ServerTrials : public QObject
{
    Q_OBJECT

public:
    explicit ServerTrials(QObject *parent = nullptr);

    void type(const PostgresLocation &location, const QString &password);
    void rest(); // what is typed so far is not to be tried
    void settle(); // it is all there
    void again(); // what was tried, too

    // To what is typed now; none: it is not known yet, or waits for a password.
    const std::optional<ServerAnswer> &verdict() const { return m_verdict; }

Q_SIGNALS:
    void trying();
    void answered(const muster::ServerAnswer &answer);

private:
    void tryIt(bool signsIn);
    void take(const ServerAnswer &answer, quint64 typed);

    QTimer m_pause;
    QTimer m_longPause;
    ServerTrial m_trial;
    QString m_text;
    quint64 m_typed = 0; // how often it was another
    bool m_running = false;
    std::optional<bool> m_next; // with the password or without, when the one that runs has ended
    std::optional<ServerAnswer> m_verdict;
};

} // namespace muster
