// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVector>

namespace muster {

// A request (RFC 9110), as far as pages ask for it. All of it is what a stranger says.
struct HttpRequest
{
    QByteArray method {};
    QString path {}; // decoded, without the query
    QHash<QString, QString> query {};
    QHash<QByteArray, QByteArray> headers {}; // by name in small letters; of several of one name, the last
    QHash<QString, QString> cookies {};
    QHash<QString, QByteArray> form {}; // of application/x-www-form-urlencoded and multipart/form-data
    QByteArray body {}; // of one that takes it as it is, see HttpServer::Setup::takesBody
    QString address {}; // of whoever is connected, without the port

    QByteArray header(const char *name) const { return headers.value(name); }
    QString field(const QString &name) const { return QString::fromUtf8(form.value(name)); }
};

struct HttpResponse
{
    int status = 200;
    QByteArray type = "text/html; charset=utf-8"; // blank: there is no body
    QByteArray body {};
    QVector<std::pair<QByteArray, QByteArray>> headers {};

    void say(const QByteArray &name, const QByteArray &value) { headers.append(std::make_pair(name, value)); }
};

} // namespace muster
