// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Kinds.h"
#include "core/Result.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace muster {

// How an authentication provider is reached: kept for login servers, which ask for it (`musterctl access`), checked, and given to users by
// its name. Muster itself signs nobody in there, so no secret is kept.
struct ProviderSettings
{
    enum class Preset { Generic, EntraId, Google, Okta };
    enum class Protocol { OpenIdConnect, Saml };

    static constexpr int LongestText = 60'000; // of all providers
    static constexpr qsizetype LongestAddress = 1024; // SAML 2.0 Core §8.3.6

    QString name {}; // one of the workspace's providers
    Preset preset = Preset::Generic;
    Protocol protocol = Protocol::OpenIdConnect;
    QString issuer {}; // issuer identifier (OpenID Connect Core 1.0 §1.2), or entity ID (SAML 2.0 Core §8.3.6)
    QString clientId {}; // OpenID Connect: what the provider knows the login server by
    QString signInUrl {}; // SAML: single sign-on service (SAML 2.0 Metadata §2.4.3)
    QString certificate {}; // SAML: what the provider signs with, see Certificate.h; blank: not known here

    // ProviderMalformed, which says what is wrong; of a preset with the protocol.
    Result<void> check() const;

    // Addresses that follow from one word: Entra ID's is the ID of the directory, Okta's the domain. Google's OpenID Connect needs none. A whole address
    // that has the word in it does too.
    static bool needsWord(Preset preset, Protocol protocol);
    void setAddresses(const QString &pasted);
    QString word() const; // of a preset: what its addresses were made of

    // All of a workspace, in the order of names: JSON, an array of objects with the names above, without what is blank. ProviderMalformed, NamedTwice.
    static Result<QVector<ProviderSettings>> read(const QString &text);
    static QString text(QVector<ProviderSettings> all);
    static Result<QString> clean(const QString &text); // in the one form

    bool operator==(const ProviderSettings &) const = default;
};

template <>
QStringList keys<ProviderSettings::Preset>();
template <>
QStringList keys<ProviderSettings::Protocol>();

} // namespace muster
