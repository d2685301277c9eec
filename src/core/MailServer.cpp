// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/MailServer.h"

#include "core/FieldDefinition.h"
#include "core/Text.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int SubmissionPort = 587; // RFC 6409 §3.1
constexpr int TlsPort = 465; // RFC 8314 §3.3
constexpr int RelayPort = 25;

int usualPort(MailServer::Security security)
{
    return security == MailServer::Security::Tls ? TlsPort : security == MailServer::Security::None ? RelayPort : SubmissionPort;
}

// Nothing: one is there twice, so that two who read it might read two things.
std::optional<QHash<QString, QString>> parametersOf(const QUrl &url)
{
    QHash<QString, QString> parameters;
    const QUrlQuery query(url);
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (parameters.contains(name))
            return {};
        parameters.insert(name, value);
    }
    return parameters;
}

} // namespace

bool MailServer::isHere(const QString &host)
{
    static const QRegularExpression loopback(u"^(localhost|127(\\.[0-9]{1,3}){3}|::1)$"_s);
    return loopback.match(host).hasMatch();
}

bool MailServer::take(const QHash<QString, QString> &parameters)
{
    bool asks = false;
    for (const auto &[name, value] : parameters.asKeyValueRange()) {
        if (name == "sign-in"_L1 && !user.isEmpty())
            signIn = SignIn::AccessToken;
        else if (name == "authority"_L1 && !value.isEmpty())
            authority = value;
        else if (name == "tls"_L1 && value == "none"_L1 && security != Security::Tls && isHere(host))
            security = Security::None;
        else if (TokenSource::isParameter(name))
            asks = true;
        else
            return false;
    }
    if (!asks)
        return signIn != SignIn::AccessToken || parameters.value(u"sign-in"_s) == "oauth"_L1;
    tokens = signIn == SignIn::AccessToken ? TokenSource::parse(parameters) : std::nullopt;
    return tokens.has_value();
}

std::optional<MailServer> MailServer::parse(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool tls = url.scheme() == "smtps"_L1;
    const QString path = url.path();
    if (!url.isValid() || !(tls || url.scheme() == "smtp"_L1) || url.host().isEmpty() || !(path.isEmpty() || path == "/"_L1) || url.hasFragment() || !url.password().isEmpty())
        return {};
    MailServer server;
    server.host = url.host();
    server.user = url.userName(QUrl::FullyDecoded);
    server.signIn = server.user.isEmpty() ? SignIn::None : SignIn::Password;
    server.security = tls ? Security::Tls : Security::StartTls;
    const std::optional<QHash<QString, QString>> parameters = parametersOf(url);
    if (!parameters || !server.take(*parameters))
        return {};
    server.port = url.port(usualPort(server.security));
    if (server.port < 1 || server.user.contains(u'\n') || server.user.contains(u'\r'))
        return {};
    return server;
}

QString MailServer::text() const
{
    QUrl url;
    url.setScheme(security == Security::Tls ? u"smtps"_s : u"smtp"_s);
    url.setHost(host);
    url.setPort(port);
    url.setUserName(user, QUrl::DecodedMode);
    QUrlQuery query;
    if (tokens)
        tokens->addTo(query);
    else if (signIn == SignIn::AccessToken)
        query.addQueryItem(u"sign-in"_s, u"oauth"_s);
    if (!authority.isEmpty())
        query.addQueryItem(u"authority"_s, QString::fromLatin1(QUrl::toPercentEncoding(authority, "/")));
    if (security == Security::None)
        query.addQueryItem(u"tls"_s, u"none"_s);
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

Result<QString> MailServer::clean(const QString &text)
{
    if (text.trimmed().isEmpty())
        return u""_s;
    const std::optional<MailServer> server = parse(text);
    static const QRegularExpression secret(u":[^/:@]*@"_s);
    if (!server || server->text().size() > LongestText) // a password that was pasted along is not said
        return fail(ErrorCode::InvalidValue, keyOf(Field::MailServer), quotedText(QString(text).replace(secret, u":…@"_s)), u"smtp://USER@HOST:587, smtps://USER@HOST:465"_s);
    return server->text();
}

QString MailServer::account() const
{
    const QString account = u"mail %1@%2:%3"_s.arg(user, host, QString::number(port));
    return tokens ? u"%1 %2 %3"_s.arg(account, tokens->tokenEndpoint(), tokens->client) : account;
}

} // namespace muster
