// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/scim/ScimConnection.h"

#include "core/MailServer.h"
#include "net/scim/ScimProfile.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// A token goes there: encrypted, or not beyond this computer.
bool mayBeTold(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || url.hasFragment() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && MailServer::isHere(url.host()));
}

bool hasControls(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c < u' ' || c == QChar(0x7f); });
}

QString withoutSlash(QString base)
{
    while (base.endsWith(u'/'))
        base.chop(1);
    return base;
}

bool isWhole(const ScimConnection &connection)
{
    switch (connection.signIn) {
    case ScimConnection::SignIn::Bearer:
        return connection.user.isEmpty() && connection.tokenUrl.isEmpty() && connection.scope.isEmpty();
    case ScimConnection::SignIn::Basic:
        return !connection.user.isEmpty() && !connection.user.contains(u':') && connection.tokenUrl.isEmpty() && connection.scope.isEmpty(); // RFC 7617 §2
    case ScimConnection::SignIn::ClientCredentials:
        return !connection.user.isEmpty() && !connection.tokenUrl.isEmpty();
    }
    return false;
}

bool take(ScimConnection &connection, const QString &name, const QString &value)
{
    if (value.isEmpty() || hasControls(value))
        return false;
    if (name == "profile"_L1 && ScimProfile::isKnown(value))
        connection.profile = value;
    else if (name == "authority"_L1)
        connection.authority = value;
    else if (name == "sign-in"_L1 && value == "basic"_L1)
        connection.signIn = ScimConnection::SignIn::Basic;
    else if (name == "sign-in"_L1 && value == "client"_L1)
        connection.signIn = ScimConnection::SignIn::ClientCredentials;
    else if (name == "user"_L1)
        connection.user = value;
    else if (name == "token"_L1 && mayBeTold(QUrl(value, QUrl::StrictMode)))
        connection.tokenUrl = value;
    else if (name == "scope"_L1)
        connection.scope = value;
    else
        return false;
    return true;
}

} // namespace

std::optional<ScimConnection> ScimConnection::parse(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!mayBeTold(url) || text.size() > LongestText)
        return {};
    ScimConnection connection;
    const QUrlQuery query(url);
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (!take(connection, name, value))
            return {};
    }
    url.setQuery(QString());
    connection.base = withoutSlash(url.toString(QUrl::FullyEncoded));
    if (connection.profile.isEmpty())
        connection.profile = ScimProfile::find(ScimProfile::guess(connection.base)).key;
    return isWhole(connection) ? std::optional(connection) : std::nullopt;
}

QString ScimConnection::text() const
{
    QUrlQuery query;
    const auto add = [&query](const QString &name, const QString &value) {
        if (!value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value, "/:")));
    };
    add(u"profile"_s, profile);
    add(u"authority"_s, authority);
    add(u"sign-in"_s, signIn == SignIn::Basic ? u"basic"_s : signIn == SignIn::ClientCredentials ? u"client"_s : QString());
    add(u"user"_s, user);
    add(u"token"_s, tokenUrl);
    add(u"scope"_s, scope);
    return query.isEmpty() ? base : base + u'?' + query.toString(QUrl::FullyEncoded);
}

QString ScimConnection::host() const
{
    const QUrl url(base);
    const QString host = url.host().contains(u':') ? u'[' + url.host() + u']' : url.host();
    return url.port() < 0 ? host : u"%1:%2"_s.arg(host).arg(url.port());
}

QString ScimConnection::account() const
{
    return user.isEmpty() ? u"scim "_s + base : u"scim %1 %2"_s.arg(user, base);
}

} // namespace muster
