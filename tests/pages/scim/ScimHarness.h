// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/Site.h"
#include "pages/http/HttpServer.h"
#include "pages/scim/ScimSite.h"
#include "storage/Database.h"
#include "storage/Workspace.h"
#include "support/TestWorkspace.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <atomic>

namespace muster {

// JSON with ' in place of quotation marks: moc does not read raw strings in macros.
inline QByteArray q(QByteArray json)
{
    return json.replace('\'', '"');
}

// An answer of the service.
struct ScimAnswer
{
    int status = 0;
    QJsonObject body;
    QByteArray text;
    QHash<QByteArray, QByteArray> headers; // by name in small letters

    QString field(const QString &name) const { return body.value(name).toString(); }
    QJsonArray resources() const { return body.value(QStringLiteral("Resources")).toArray(); }
    QString id() const { return field(QStringLiteral("id")); }
    QString scimType() const { return field(QStringLiteral("scimType")); }
    QString words() const { return QString::fromUtf8(text); }
};

// A workspace with SCIM served at it by HTTP, as muster-pages does; on a server, which asks for passwords, by logins. Ada King owns it.
class ScimHarness
{
public:
    explicit ScimHarness(const std::function<void(ScimSite::Setup &)> &change = {});
    ~ScimHarness();

    Workspace &door() { return *m_owner; }
    Result<Outcome> apply(QVector<Change> changes) { return m_owner->apply({std::move(changes), {}, 0}).result(); }
    QStringList rows(const TableQuery &query, const QVector<Column> &columns);
    QString cell(const QString &sql, const QVariantList &values = {}) { return m_rows->value(sql, values).value().toString(); }
    // An account that a program works as, and a token for it.
    QString client(const QString &email, const QString &accountType = QStringLiteral("admin"), const QStringList &roles = {QStringLiteral("standard-user")});
    QString token(const QString &email); // a new one

    void use(const QString &token) { m_token = token; } // from now on
    using Headers = QVector<std::pair<QByteArray, QByteArray>>;
    ScimAnswer ask(const QByteArray &method, const QString &path, const QByteArray &body = {}, const Headers &headers = {});
    QVector<ScimAnswer> askTogether(const QByteArray &method, const QString &path, const QVector<QByteArray> &bodies, const Headers &headers = {}); // answers in the order of the bodies
    ScimAnswer get(const QString &path) { return ask("GET", path); }
    ScimAnswer find(const QString &kind, const QString &filter); // a list by a filter
    ScimAnswer post(const QString &path, const QByteArray &body) { return ask("POST", path, body); }
    ScimAnswer put(const QString &path, const QByteArray &body) { return ask("PUT", path, body); }
    ScimAnswer patch(const QString &path, const QByteArray &operations); // of "Operations"
    ScimAnswer remove(const QString &path) { return ask("DELETE", path); }
    ScimAnswer user(const QByteArray &address, const QByteArray &more = {}); // makes one; `more`: as in JSON, with a comma before it

    quint16 port() const { return m_server->port(); }
    QString location() const { return m_location; }
    static QString ownersPassword(); // of a server; the pages have the same
    static QString base() { return QStringLiteral("https://x.example/accounts/scim/v2"); }
    QString verified(); // what verifying finds; blank: nothing
    void pass(qint64 ms) { *m_ahead += ms; } // time

private:
    QNetworkReply *send(const QByteArray &method, const QString &path, const QByteArray &body, const Headers &headers);
    QString password(const QString &who) const;
    OpenOptions options() const;

    QTemporaryDir m_folder;
    QString m_location;
    std::shared_ptr<std::atomic<qint64>> m_ahead = std::make_shared<std::atomic<qint64>>(0);
    std::unique_ptr<Workspace> m_owner;
    std::unique_ptr<Database> m_rows;
    std::unique_ptr<Workspace> m_pages;
    std::optional<PagesSecret> m_secret;
    std::unique_ptr<ScimSite> m_scim;
    std::unique_ptr<Site> m_site;
    std::unique_ptr<HttpServer> m_server;
    QNetworkAccessManager m_network;
    QString m_token;
};

} // namespace muster
