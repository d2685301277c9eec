// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/scim/ScimLog.h"
#include "net/scim/ScimToken.h"

#include <QPair>

namespace muster {

struct ScimRequest
{
    QByteArray method = "GET";
    QString endpoint {}; // "/Users"
    QString id {}; // of one there; blank: of all of them
    QList<QPair<QString, QString>> query {}; // names and values, not encoded
    QJsonObject body {};
    QString ifMatch {}; // an entity tag
    QString ifNoneMatch {}; // likewise; what is still so answers 304
};

// Asks a service: with the secret, at its pace, and again where that makes sense. What it is asked to wait (429 and 503 with Retry-After, RFC 9110 §10.2.3) it waits; what was lost,
// or failed on the service's side, is asked again with growing pauses, but only GET and DELETE: of anything else nobody knows whether it was done (`mayHaveArrived`), so whoever
// wanted it looks first. Blocks, and belongs to one thread.
class ScimHttp
{
public:
    // `secret`: see ScimConnection.
    ScimHttp(const ScimConnection &connection, const QString &secret, const ScimLimits &limits = {});

    void setCancelled(std::function<bool()> cancelled);
    void setLog(ScimLog log) { m_log = std::move(log); }
    void setWaits(std::function<void(qint64)> waits) { m_waits = std::move(waits); } // told before it waits for longer than a moment, for so many milliseconds; and after it: 0
    void setPause(std::function<void(qint64)> pause) { m_pause = std::move(pause); } // milliseconds; instead of sleeping

    ScimAnswer ask(const ScimRequest &request);
    // Before what was lost is tried again by whoever asked: sleeps, longer each time. False: that was the last try, or it was cancelled.
    bool pauseAfter(int tries);

    const ScimConnection &connection() const { return m_connection; }
    const ScimLimits &limits() const { return m_limits; }

private:
    ScimAnswer askOnce(const ScimRequest &request, const QByteArray &url);
    ScimAnswer authorization(QByteArray &header);
    ScimReply exchange(const ScimRequestBytes &request);
    void write(const ScimRequestBytes &request, const ScimReply &reply, qint64 began);
    bool mayRepeat(const ScimRequest &request, const ScimAnswer &answer) const;
    bool sleep(qint64 milliseconds); // false: it was cancelled
    bool isCancelled() const { return m_cancelled && m_cancelled(); }

    ScimConnection m_connection;
    QString m_secret;
    ScimLimits m_limits;
    ScimExchange m_exchange;
    ScimToken m_token;
    ScimLog m_log;
    std::function<bool()> m_cancelled;
    std::function<void(qint64)> m_pause;
    std::function<void(qint64)> m_waits;
    qint64 m_next = 0; // when the next request may go, milliseconds of a clock that only goes forward
};

} // namespace muster
