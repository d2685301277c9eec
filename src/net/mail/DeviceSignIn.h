// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/MailServer.h"
#include "net/mail/TokenRequest.h"

#include <tl/expected.hpp>

#include <functional>

namespace muster {

// Somebody signs in in a browser, here or elsewhere, by a code that is shown here (RFC 8628). Blocks: not on the thread that draws.
class DeviceSignIn
{
public:
    struct Code
    {
        QString text; // what is typed in
        QString page; // where: https, or on this computer
        QString pageWithCode {}; // where it need not be typed in; may be empty
        qint64 until = 0; // UTC, milliseconds
    };

    // A server that canSignIn(). The client's secret may be blank: most clients of this kind have none.
    explicit DeviceSignIn(MailServer server, QString clientSecret = {}) : m_server(std::move(server)), m_clientSecret(std::move(clientSecret)) { }

    void setCancelled(std::function<bool()> cancelled) { m_cancelled = std::move(cancelled); }

    tl::expected<Code, TokenAnswer> begin();
    // After begin(): until somebody has signed in, or said no, or the code has expired. What is kept then: a TokenSecret as text.
    tl::expected<QString, TokenAnswer> wait();

private:
    TokenRequest request(const QString &endpoint) const;
    TokenRequest::Reply ask() const;
    bool pause() const;
    bool isOver() const;

    MailServer m_server;
    QString m_clientSecret;
    std::function<bool()> m_cancelled;
    QString m_device; // code, which is secret
    qint64 m_until = 0; // UTC, milliseconds
    qint64 m_interval = 0; // milliseconds between two questions
};

} // namespace muster
