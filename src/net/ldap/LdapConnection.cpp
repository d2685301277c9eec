// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ldap/LdapConnection.h"

#include "core/MailServer.h"
#include "net/ldap/LdapMapping.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int UsualPort = 389;
constexpr int TlsPort = 636;

bool hasControls(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c < u' ' || c == QChar(0x7f); });
}

// A filter in parentheses of its own, so that it cannot end that in which it is put.
bool isFilter(const QString &text)
{
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        depth += text.at(i) == u'(' ? 1 : text.at(i) == u')' ? -1 : 0;
        if (depth < 1 && i + 1 < text.size())
            return false;
    }
    return depth == 0 && text.startsWith(u'(');
}

bool take(LdapConnection &connection, const QString &name, const QString &value)
{
    if (value.isEmpty() || hasControls(value))
        return false;
    if (name == "kind"_L1 && LdapMapping::isKnown(value))
        connection.kind = value;
    else if (name == "user"_L1)
        connection.user = value;
    else if (name == "users"_L1 && isFilter(value))
        connection.users = value;
    else if (name == "groups"_L1 && isFilter(value))
        connection.groups = value;
    else if (name == "authority"_L1)
        connection.authority = value;
    else if (name == "tls"_L1 && value == "none"_L1 && connection.security == LdapConnection::Security::StartTls && MailServer::isHere(connection.host))
        connection.security = LdapConnection::Security::None;
    else
        return false;
    return true;
}

} // namespace

std::optional<LdapConnection> LdapConnection::parse(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool tls = url.scheme() == "ldaps"_L1;
    if (!url.isValid() || !(tls || url.scheme() == "ldap"_L1) || url.host().isEmpty() || url.hasFragment() || !url.userInfo().isEmpty() || text.size() > LongestText)
        return {};
    LdapConnection connection {.host = url.host(), .port = url.port(tls ? TlsPort : UsualPort), .security = tls ? Security::Tls : Security::StartTls, .base = url.path(QUrl::FullyDecoded).mid(1), .kind = u"inetorgperson"_s};
    const QUrlQuery query(url);
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (!take(connection, name, value))
            return {};
    }
    if (connection.base.isEmpty() || hasControls(connection.base) || connection.port < 1)
        return {};
    return connection;
}

QString LdapConnection::text() const
{
    QUrlQuery query;
    const auto add = [&query](const QString &name, const QString &value) {
        if (!value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value, "/:,()")));
    };
    add(u"kind"_s, kind);
    add(u"user"_s, user);
    add(u"users"_s, users);
    add(u"groups"_s, groups);
    add(u"authority"_s, authority);
    add(u"tls"_s, security == Security::None ? u"none"_s : QString());
    return uri() + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(base, ",= ")).replace(u' ', u"%20"_s) + u'?' + query.toString(QUrl::FullyEncoded);
}

QString LdapConnection::place() const
{
    return u"%1:%2"_s.arg(host.contains(u':') ? u'[' + host + u']' : host).arg(port);
}

QString LdapConnection::uri() const
{
    return (security == Security::Tls ? u"ldaps://"_s : u"ldap://"_s) + place();
}

QString LdapConnection::account() const
{
    return u"ldap %1@%2"_s.arg(user, place());
}

} // namespace muster
