// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/TokenSource.h"

#include "core/MailServer.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QString MicrosoftLogin = u"https://login.microsoftonline.com/%1/oauth2/v2.0/%2"_s;
const QString MicrosoftScope = u"https://outlook.office.com/SMTP.Send offline_access"_s;
const QString MicrosoftOwnScope = u"https://outlook.office365.com/.default"_s; // of a client that signs in as itself
const QString GoogleToken = u"https://oauth2.googleapis.com/token"_s;
const QString GoogleScope = u"https://mail.google.com/"_s;

const QStringList Names {u"tenant"_s, u"token"_s, u"device"_s, u"client"_s, u"scope"_s, u"grant"_s}; // as they are written

bool isEndpoint(const QString &text)
{
    static const QRegularExpression printed(u"^[\\x21-\\x7e]+$"_s);
    const QUrl url(text, QUrl::StrictMode);
    const bool safe = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && MailServer::isHere(url.host()));
    return printed.match(text).hasMatch() && url.isValid() && safe && !url.host().isEmpty() && url.userInfo().isEmpty() && !text.contains(u'@') && !url.hasFragment(); // RFC 6749 §3.2
}

bool isSameHost(const QString &one, const QString &other)
{
    const QUrl first(one);
    const QUrl second(other);
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return first.scheme() == second.scheme() && first.host() == second.host() && port(first) == port(second);
}

// It becomes a part of a path.
bool isTenant(const QString &text)
{
    static const QRegularExpression tenant(u"^[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$"_s);
    return tenant.match(text).hasMatch();
}

bool isClient(const QString &text)
{
    static const QRegularExpression client(u"^[\\x21-\\x7e]{1,200}$"_s); // RFC 6749 appendix A.1, without spaces
    return client.match(text).hasMatch();
}

bool isScope(const QString &text)
{
    static const QRegularExpression scope(u"^[\\x21\\x23-\\x5b\\x5d-\\x7e]+( [\\x21\\x23-\\x5b\\x5d-\\x7e]+)*$"_s); // RFC 6749 §3.3
    return scope.match(text).hasMatch();
}

bool isOfProvider(TokenSource::Provider provider, const QString &name)
{
    if (name == "client"_L1 || name == "grant"_L1)
        return true;
    return provider == TokenSource::Provider::Microsoft ? name == "tenant"_L1 : provider == TokenSource::Provider::Other && name != "tenant"_L1;
}

} // namespace

bool TokenSource::isParameter(const QString &name)
{
    return Names.contains(name);
}

std::optional<TokenSource> TokenSource::parse(const QHash<QString, QString> &parameters)
{
    TokenSource source;
    const QString kind = parameters.value(u"sign-in"_s);
    source.provider = kind == "microsoft"_L1 ? Provider::Microsoft : kind == "google"_L1 ? Provider::Google : Provider::Other;
    const auto fits = [&](const QString &name) { return !parameters.contains(name) || isOfProvider(source.provider, name); };
    if ((source.provider == Provider::Other && kind != "oauth"_L1) || !std::all_of(Names.cbegin(), Names.cend(), fits))
        return {};
    source.tenant = parameters.value(u"tenant"_s);
    source.client = parameters.value(u"client"_s);
    source.token = parameters.value(u"token"_s);
    source.device = parameters.value(u"device"_s);
    source.scope = parameters.value(u"scope"_s);
    if (parameters.contains(u"grant"_s) && parameters.value(u"grant"_s) != "client"_L1)
        return {};
    source.grant = parameters.contains(u"grant"_s) ? Grant::ClientCredentials : Grant::RefreshToken;
    const bool codes = !parameters.contains(u"device"_s) || (source.grant == Grant::RefreshToken && isEndpoint(source.device) && isSameHost(source.device, source.token));
    const bool known = source.provider == Provider::Microsoft ? isTenant(source.tenant)
        : source.provider == Provider::Google                 ? source.grant == Grant::RefreshToken // its own kind of account signs what it asks with a key
                                                              : isEndpoint(source.token) && codes && (!parameters.contains(u"scope"_s) || isScope(source.scope));
    return known && isClient(source.client) ? std::optional(source) : std::nullopt;
}

void TokenSource::addTo(QUrlQuery &query) const
{
    query.addQueryItem(u"sign-in"_s, provider == Provider::Microsoft ? u"microsoft"_s : provider == Provider::Google ? u"google"_s : u"oauth"_s);
    const QHash<QString, QString> values {{u"tenant"_s, tenant}, {u"token"_s, token}, {u"device"_s, device}, {u"client"_s, client}, {u"scope"_s, scope}, {u"grant"_s, grant == Grant::ClientCredentials ? u"client"_s : QString()}};
    for (const QString &name : Names) {
        if (!values.value(name).isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(values.value(name), "/:")));
    }
}

QString TokenSource::tokenEndpoint() const
{
    return provider == Provider::Microsoft ? MicrosoftLogin.arg(tenant, u"token"_s) : provider == Provider::Google ? GoogleToken : token;
}

QString TokenSource::deviceEndpoint() const
{
    return provider == Provider::Microsoft ? MicrosoftLogin.arg(tenant, u"devicecode"_s) : device;
}

QString TokenSource::scopes() const
{
    if (provider == Provider::Microsoft)
        return grant == Grant::ClientCredentials ? MicrosoftOwnScope : MicrosoftScope;
    return provider == Provider::Google ? GoogleScope : scope;
}

QString TokenSource::host() const
{
    return QUrl(tokenEndpoint()).host();
}

} // namespace muster
