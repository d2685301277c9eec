// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "pages/http/HttpMessage.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace muster {

// HTTP/1.1 for strangers, by libmicrohttpd: what one of them sends is bounded (head, body, fields, connections, time), and who sends slowly holds up nobody.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    struct Setup
    {
        QString address; // to listen on: an IP address
        quint16 port = 0; // 0: a free one
        QByteArray certificate; // PEM, with the chain; empty: no TLS
        QByteArray key; // PEM
        int connections = 1000; // at once
        int connectionsOfOne = 50; // at once from one network (Limiter::keyOf); 0: as many as there are, which a proxy needs
        int idle = 15; // seconds without a word, after which a connection ends
        int patience = 60; // seconds, after which it ends though somebody goes on sending: all of a request has to be there by then
        std::function<HttpResponse(const HttpRequest &, int status)> refused {}; // what is said of one that is not handed over, on another thread; empty: a few words
        std::function<qsizetype(const HttpRequest &)> largestBody {}; // bytes that are taken of it; empty: LargestBody
        std::function<bool(const HttpRequest &)> takesBody {}; // as it is, whatever it is, and PUT, PATCH and DELETE too; on another thread. Otherwise, or empty: forms
    };
    static constexpr qsizetype LargestHead = 16 * 1024; // bytes
    static constexpr qsizetype LargestBody = 8 * 1024 * 1024; // bytes; a picture
    static constexpr qsizetype LargestField = 16 * 1024; // bytes, of what is no file
    static constexpr int MostFields = 32;

    using Handler = std::function<QFuture<HttpResponse>(const HttpRequest &)>; // called on the thread of the server object

    explicit HttpServer(Handler handler, QObject *parent = nullptr);
    ~HttpServer() override; // who still waits for an answer is told that there is none

    // AddressUnusable, CertificateUnusable
    Result<void> listen(const Setup &setup);
    quint16 port() const;

private:
    struct Daemon;
    std::unique_ptr<Daemon> m_daemon;
};

} // namespace muster
