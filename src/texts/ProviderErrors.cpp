// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ErrorTopics.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// What the preset's addresses are made of, which is what people are asked for; see ProviderSettings::needsWord.
QString wrongPreset(const QString &preset, bool saml)
{
    if (preset == "entra-id"_L1)
        return ProviderErrors::tr("Entra ID needs the directory ID, such as 1b4e28ba-2fa1-11d2-883f-0016d3cca427: its addresses are made of it. You find it in Entra's overview.");
    if (preset == "google"_L1 && saml)
        return ProviderErrors::tr("With SAML, Google needs the IdP ID, such as C01abc23d. You find it behind “idpid=” in the entity ID that Google's admin console shows.");
    if (preset == "google"_L1)
        return ProviderErrors::tr("With OpenID Connect, Google's issuer is https://accounts.google.com and no other: leave it out.");
    if (saml)
        return ProviderErrors::tr("With SAML, Okta calls itself http://www.okta.com/ and an ID, as its metadata says.");
    return ProviderErrors::tr("Okta needs the domain, such as northwind.okta.com. An authorization server of its own stands behind it, as in northwind.okta.com/oauth2/default.");
}

QString notJson(const QString &mistake)
{
    const QString how = ProviderErrors::tr("Settings of providers are a list in square brackets; each object has name, preset, protocol and issuer, with OpenID Connect clientId too, with SAML signInUrl and certificate.");
    return mistake.isEmpty() ? how : ProviderErrors::tr("That is no JSON: %1.").arg(mistake) + u' ' + how;
}

QString malformed(const QStringList &p)
{
    const QString what = p.value(1);
    if (what == "json"_L1)
        return notJson(p.value(2));
    if (what == "unknown"_L1)
        return ProviderErrors::tr("Settings of “%1” have “%2”, which is nothing that they can say.").arg(p.value(0), p.value(2));
    if (what == "preset"_L1)
        return wrongPreset(p.value(2), p.value(3) == "saml"_L1);
    static const QHash<QString, const char *> sentences {
        {u"name"_s, QT_TRANSLATE_NOOP("ProviderErrors", "A provider needs a name.")},
        {u"protocol"_s, QT_TRANSLATE_NOOP("ProviderErrors", "A provider speaks OpenID Connect (oidc) or SAML 2.0 (saml); presets are generic, entra-id, google and okta.")},
        {u"issuer"_s, QT_TRANSLATE_NOOP("ProviderErrors", "The issuer is an address that begins with https:// and has neither “?” nor “#”, as the provider's configuration calls it.")},
        {u"entityId"_s, QT_TRANSLATE_NOOP("ProviderErrors", "The entity ID is an address of 1,024 characters at most, as the provider's metadata has it.")},
        {u"clientId"_s, QT_TRANSLATE_NOOP("ProviderErrors", "With OpenID Connect the client ID is needed, as the provider gave it when the login server was registered; SAML has none.")},
        {u"signInUrl"_s, QT_TRANSLATE_NOOP("ProviderErrors", "With SAML the sign-in address is needed, which begins with https://; OpenID Connect finds it by itself.")},
        {u"certificate"_s, QT_TRANSLATE_NOOP("ProviderErrors", "That is no certificate of a SAML provider. Paste it from “-----BEGIN CERTIFICATE-----” to “-----END CERTIFICATE-----”.")},
    };
    const auto sentence = sentences.constFind(what);
    return sentence == sentences.cend() ? ProviderErrors::tr("The settings of a provider cannot be read. Set it up again.") : ProviderErrors::tr(*sentence);
}

} // namespace

QString ProviderErrors::text(const Error &error)
{
    return error.code == ErrorCode::ProviderMalformed ? malformed(error.parameters) : QString();
}

} // namespace muster
