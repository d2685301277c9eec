// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/MailLink.h"
#include "core/OneTimeCode.h"
#include "core/Password.h"
#include "pages/Site.h"
#include "pages/http/HttpServer.h"
#include "storage/Database.h"
#include "storage/Writer.h"
#include "support/TestWorkspace.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <atomic>

namespace muster {

using namespace Qt::StringLiterals;

constexpr int LongestWait = 60'000; // milliseconds
inline const QString Good = u"vier Wörter ohne jeden Sinn"_s;

using Fields = QVector<std::pair<QString, QString>>;

struct Answer
{
    int status = 0;
    QString body;
    QString location;
    QList<QNetworkReply::RawHeaderPair> headers;

    QByteArray header(const QByteArray &name) const
    {
        QByteArray all;
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                all += value + '\n';
        }
        return all.trimmed();
    }
    bool says(const QString &key, const QString &language = u"en"_s) const { return body.contains(PageText::in(language)(key).toHtmlEscaped()) && PageText::in(language).has(key); }
    QString field(const QString &name) const { return QRegularExpression(u"name=\"%1\" value=\"([^\"]*)\""_s.arg(name)).match(body).captured(1); }
};

QByteArray secretOn(const Answer &page); // of a second factor, as an app reads it that cannot scan (RFC 4648 §6)

// A browser: it keeps cookies, says where a form comes from, and follows nothing by itself.
class Browser
{
public:
    explicit Browser(quint16 port) : m_base(u"http://127.0.0.1:%1"_s.arg(port)) { }

    Answer get(const QString &path, const QVector<std::pair<QByteArray, QByteArray>> &headers = {}) { return wait(m_network.get(requestOf(path, headers))); }
    Answer head(const QString &path) { return wait(m_network.head(requestOf(path, {}))); }

    Answer post(const QString &path, const Fields &fields, const QVector<std::pair<QByteArray, QByteArray>> &headers = {})
    {
        QByteArray body;
        for (const auto &[name, value] : fields)
            body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        QNetworkRequest request = requestOf(path, headers);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
        return wait(m_network.post(request, body));
    }

    // What somebody does: looks, fills the form in and sends it.
    Answer fill(const QString &path, const Fields &fields)
    {
        const Answer page = get(path);
        Fields all {{u"form"_s, page.field(u"form"_s)}};
        return post(path, all + fields);
    }

    const QString &base() const { return m_base; }

private:
    QNetworkRequest requestOf(const QString &path, const QVector<std::pair<QByteArray, QByteArray>> &headers) const;
    static Answer wait(QNetworkReply *reply);

    QString m_base;
    QNetworkAccessManager m_network;
};

// The pages of a workspace, served by HTTP, on each engine; on a server by the login that is theirs.
class SiteFixture : public QObject
{
protected:
    void open();
    void close(); // and looks at what was left

    void serve(Site::Setup setup = {});
    QString link(MailKind kind, const QString &object); // a token that is good
    QString invite(const QString &email, Values more = {});
    QString account(const QString &email, const QString &status = u"active"_s, bool withPassword = true); // its ID
    QString path(MailKind kind, const QString &token) const { return QUrl(MailLink::link(u"http://x/accounts/"_s, kind, token)).path(); }
    QStringList user(const QString &email, const QVector<Column> &columns) { return m_workspace->rows({Table::Users, u"email:"_s + email, {}, {}, true, true}, columns); }
    QString cell(const QString &sql, const QVariantList &values = {}) { return m_owner->value(sql, values).value().toString(); }

    std::shared_ptr<std::atomic<qint64>> m_ahead;
    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<Database> m_owner;
    std::unique_ptr<Workspace> m_door; // as the pages have it
    QTemporaryDir m_folder;
    std::optional<PagesSecret> m_secret;
    std::unique_ptr<Site> m_site;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<Browser> m_browser;
};

} // namespace muster
