// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ProviderSettings.h"

#include "core/Certificate.h"
#include "core/Fold.h"
#include "core/Text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUrl>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Preset = ProviderSettings::Preset;
using Protocol = ProviderSettings::Protocol;

const QString EntraId = u"https://login.microsoftonline.com/"_s;
const QString EntraIdSaml = u"https://sts.windows.net/"_s;
const QString Google = u"https://accounts.google.com"_s;
const QString GoogleSaml = u"https://accounts.google.com/o/saml2?idpid="_s;
const QString OktaSaml = u"http://www.okta.com/"_s;

constexpr auto Strict = QUrl::StrictMode;

tl::unexpected<Error> wrong(const QString &name, const char *what)
{
    return fail(ErrorCode::ProviderMalformed, quotedText(name), QString::fromLatin1(what));
}

bool isPlain(const QString &text, qsizetype longest)
{
    return text.size() <= longest && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c > u' ' && c < QChar(0x7f) && c != u'"' && c != u'<' && c != u'>' && c != u'\\'; });
}

bool isHttps(const QString &text)
{
    const QUrl url(text, Strict);
    return isPlain(text, ProviderSettings::LongestAddress) && url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasFragment();
}

// OpenID Connect Core 1.0 §2: https, and neither query nor fragment.
bool isIssuer(const QString &text)
{
    return isHttps(text) && !QUrl(text, Strict).hasQuery();
}

bool isEntityId(const QString &text)
{
    const QUrl url(text, Strict);
    return !text.isEmpty() && isPlain(text, ProviderSettings::LongestAddress) && url.isValid() && !url.scheme().isEmpty();
}

// What stands between the two, if it is a UUID: a directory is called so by what it issues, whatever domains it has.
bool isDirectory(const QString &text, const QString &before, const QString &behind)
{
    if (!text.startsWith(before) || !text.endsWith(behind) || text.size() < before.size() + behind.size())
        return false;
    return !QUuid::fromString(text.mid(before.size(), text.size() - before.size() - behind.size())).isNull();
}

// An organization's own server, or one of its authorization servers; both issue without a slash at the end.
bool isOfOkta(const QString &path)
{
    return path.isEmpty() || (path.startsWith("/oauth2/"_L1) && !path.endsWith(u'/'));
}

bool isOfPreset(const ProviderSettings &one)
{
    const bool saml = one.protocol == Protocol::Saml;
    switch (one.preset) {
    case Preset::EntraId:
        return saml ? isDirectory(one.issuer, EntraIdSaml, u"/"_s) && isDirectory(one.signInUrl, EntraId, u"/saml2"_s) : isDirectory(one.issuer, EntraId, u"/v2.0"_s);
    case Preset::Google:
        return saml ? one.issuer.startsWith(GoogleSaml) && one.issuer.size() > GoogleSaml.size() : one.issuer == Google;
    case Preset::Okta:
        return saml ? one.issuer.startsWith(OktaSaml) && one.issuer.size() > OktaSaml.size() : isOfOkta(QUrl(one.issuer, Strict).path());
    case Preset::Generic:
        break;
    }
    return true;
}

// Of whole addresses, which people copy where they find them, what a preset asks for.
QString directoryIn(const QString &pasted)
{
    const QString text = pasted.toLower();
    const QString directory = text.startsWith(EntraId) || text.startsWith(EntraIdSaml) ? text.section(u'/', 3, 3) : text;
    const QUuid id = QUuid::fromString(directory);
    return id.isNull() ? directory : id.toString(QUuid::WithoutBraces);
}

QString idpIdIn(const QString &pasted)
{
    const QString before = u"idpid="_s;
    const qsizetype at = pasted.indexOf(before, 0, Qt::CaseInsensitive);
    return at < 0 ? pasted : pasted.mid(at + before.size()).section(u'&', 0, 0);
}

// Case matters behind the domain: authorization servers are called by IDs.
QString domainIn(const QString &pasted)
{
    QString text = pasted;
    for (const QString &scheme : {u"https://"_s, u"http://"_s}) {
        if (text.startsWith(scheme, Qt::CaseInsensitive))
            text.remove(0, scheme.size());
    }
    while (text.endsWith(u'/'))
        text.chop(1);
    const QString domain = text.section(u'/', 0, 0);
    return domain.toLower() + text.mid(domain.size());
}

struct Texts
{
    const char *key;
    QString ProviderSettings::*text;
};

constexpr Texts texts[] = {{"certificate", &ProviderSettings::certificate}, {"clientId", &ProviderSettings::clientId}, {"issuer", &ProviderSettings::issuer},
    {"name", &ProviderSettings::name}, {"signInUrl", &ProviderSettings::signInUrl}};

template <typename Enum>
bool take(const QJsonObject &object, QLatin1StringView key, Enum &value)
{
    const std::optional<Enum> given = fromKey<Enum>(object.value(key).toString(keyOf(value)));
    value = given.value_or(value);
    return given.has_value();
}

Result<ProviderSettings> readOne(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QString name = object.value("name"_L1).toString();
    static const QStringList known {u"certificate"_s, u"clientId"_s, u"issuer"_s, u"name"_s, u"preset"_s, u"protocol"_s, u"signInUrl"_s};
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!known.contains(it.key()) || !it->isString())
            return fail(ErrorCode::ProviderMalformed, quotedText(name), u"unknown"_s, quotedText(it.key()));
    }
    ProviderSettings one;
    if (!take(object, "preset"_L1, one.preset) || !take(object, "protocol"_L1, one.protocol))
        return wrong(name, "protocol");
    for (const Texts &text : texts)
        one.*text.text = object.value(QLatin1StringView(text.key)).toString().trimmed();
    const Result<QString> clean = cleanText(one.name, u"providerSettings"_s, LongestName);
    if (!clean)
        return tl::unexpected(clean.error());
    one.name = *clean;
    if (const std::optional<Certificate> certificate = Certificate::read(one.certificate)) // whatever lines it was given in
        one.certificate = certificate->text();
    return one.check().map([&one] { return one; });
}

} // namespace

template <>
QStringList keys<ProviderSettings::Preset>()
{
    static const QStringList list {u"generic"_s, u"entra-id"_s, u"google"_s, u"okta"_s};
    return list;
}

template <>
QStringList keys<ProviderSettings::Protocol>()
{
    static const QStringList list {u"oidc"_s, u"saml"_s};
    return list;
}

Result<void> ProviderSettings::check() const
{
    const bool saml = protocol == Protocol::Saml;
    if (name.isEmpty())
        return wrong(name, "name");
    const bool isAddress = saml ? isEntityId(issuer) : isIssuer(issuer);
    if (!isAddress && !needsWord(preset, protocol))
        return wrong(name, saml ? "entityId" : "issuer");
    if (!isAddress || !isOfPreset(*this)) // what is asked for is the word, not the address that is made of it
        return fail(ErrorCode::ProviderMalformed, quotedText(name), u"preset"_s, keyOf(preset), keyOf(protocol));
    if (saml ? !clientId.isEmpty() : (clientId.isEmpty() || !isPlain(clientId, LongestName)))
        return wrong(name, "clientId");
    if (saml ? !isHttps(signInUrl) : !signInUrl.isEmpty())
        return wrong(name, "signInUrl");
    if (!certificate.isEmpty() && (!saml || !Certificate::read(certificate)))
        return wrong(name, "certificate");
    return {};
}

bool ProviderSettings::needsWord(Preset preset, Protocol protocol)
{
    return preset == Preset::EntraId || (preset == Preset::Okta && protocol == Protocol::OpenIdConnect) || (preset == Preset::Google && protocol == Protocol::Saml);
}

void ProviderSettings::setAddresses(const QString &pasted)
{
    const bool saml = protocol == Protocol::Saml;
    if (preset == Preset::EntraId) {
        const QString directory = directoryIn(pasted.trimmed());
        issuer = saml ? EntraIdSaml + directory + u'/' : EntraId + directory + u"/v2.0"_s;
        signInUrl = saml ? EntraId + directory + u"/saml2"_s : QString();
    } else if (preset == Preset::Google) {
        const QString word = idpIdIn(pasted.trimmed());
        issuer = saml ? GoogleSaml + word : Google;
        signInUrl = saml ? Google + u"/o/saml2/idp?idpid="_s + word : QString();
    } else if (preset == Preset::Okta && !saml) {
        issuer = u"https://"_s + domainIn(pasted.trimmed());
    }
}

QString ProviderSettings::word() const
{
    if (preset == Preset::EntraId)
        return issuer.section(u'/', 3, 3);
    if (preset == Preset::Google)
        return issuer.startsWith(GoogleSaml) ? issuer.mid(GoogleSaml.size()) : QString();
    return preset == Preset::Okta ? issuer.section(u"://"_s, 1) : QString();
}

Result<QVector<ProviderSettings>> ProviderSettings::read(const QString &text)
{
    QVector<ProviderSettings> all;
    if (text.trimmed().isEmpty())
        return all;
    if (text.size() > LongestText)
        return fail(ErrorCode::TextTooLong, u"providerSettings"_s, QString::number(LongestText), QString::number(text.size()), quotedText(text));
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &mistake);
    if (!document.isArray())
        return fail(ErrorCode::ProviderMalformed, QString(), u"json"_s, document.isNull() ? mistake.errorString() : QString());
    QSet<QString> names;
    for (const QJsonValue &value : document.array()) {
        Result<ProviderSettings> one = readOne(value);
        if (!one)
            return tl::unexpected(one.error());
        if (names.contains(fold(one->name)))
            return fail(ErrorCode::NamedTwice, u"providerSettings"_s, quotedText(one->name));
        names.insert(fold(one->name));
        all.append(std::move(*one));
    }
    return all;
}

QString ProviderSettings::text(QVector<ProviderSettings> all)
{
    if (all.isEmpty())
        return u""_s;
    std::sort(all.begin(), all.end(), [](const ProviderSettings &a, const ProviderSettings &b) { return a.name < b.name; });
    QJsonArray array;
    for (const ProviderSettings &one : std::as_const(all)) {
        QJsonObject object {{u"preset"_s, keyOf(one.preset)}, {u"protocol"_s, keyOf(one.protocol)}};
        for (const Texts &text : texts) {
            if (!(one.*text.text).isEmpty())
                object.insert(QLatin1StringView(text.key), one.*text.text);
        }
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Result<QString> ProviderSettings::clean(const QString &text)
{
    return read(text).map([](const QVector<ProviderSettings> &all) { return ProviderSettings::text(all); });
}

} // namespace muster
