// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/scim/ScimAnswer.h"
#include "net/scim/ScimLimits.h"

#include <QByteArrayList>

#include <functional>
#include <memory>

namespace muster {

// One request of HTTP and what came of it, before anybody has read what it says.
struct ScimRequestBytes
{
    QByteArray method {};
    QByteArray url {};
    QByteArrayList headers {}; // “Name: value”
    QByteArray body {};
};

struct ScimReply
{
    ScimAnswer::Step step = ScimAnswer::Step::Lost; // Done: there is an answer, of whatever status
    int status = 0;
    QByteArray location {};
    QByteArray version {}; // header ETag
    QByteArray retryAfter {};
    QByteArray body {};
    QString words {}; // the TLS library's
    bool mayHaveArrived = false;
};

// HTTP by libcurl: over TLS that is verified, or to this computer; redirects are not followed; what is longer than the limit is not read to its end.
// Connections are kept for the next GET or DELETE; anything else has a new one, for libcurl sends again on its own what it gave to a kept one that turns out to be dead.
// Blocks, and belongs to one thread.
class ScimExchange
{
public:
    ScimExchange(const QString &authority, const ScimLimits &limits);
    ~ScimExchange();
    Q_DISABLE_COPY_MOVE(ScimExchange)

    void setCancelled(std::function<bool()> cancelled);
    ScimReply run(const ScimRequestBytes &request);

private:
    class Curl;
    std::unique_ptr<Curl> m_curl;
};

} // namespace muster
