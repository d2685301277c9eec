// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ProviderText.h"

#include "core/Certificate.h"
#include "texts/TimeText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int SoonDays = 30;

struct ProviderText
{
    Q_DECLARE_TR_FUNCTIONS(ProviderText)

public:
    static QString ofCertificate(const QString &text, qint64 now);
};

QString ProviderText::ofCertificate(const QString &text, qint64 now)
{
    const std::optional<Certificate> certificate = Certificate::read(text);
    if (!certificate)
        return {};
    const QDate last = QDateTime::fromMSecsSinceEpoch(certificate->validUntil, QTimeZone::utc()).date();
    const QString day = dayText(last, QLocale());
    if (certificate->validUntil < now)
        return tr("the certificate ended on %1: get the new one from the provider").arg(day);
    const qint64 days = (certificate->validUntil - now) / (24LL * 60 * 60 * 1000);
    return days <= SoonDays ? tr("the certificate ends on %1: ask the provider for the next one").arg(day) : tr("certificate until %1").arg(day);
}

} // namespace

QString presetText(ProviderSettings::Preset preset)
{
    switch (preset) {
    case ProviderSettings::Preset::Generic:
        return ProviderText::tr("Another provider");
    case ProviderSettings::Preset::EntraId:
        return u"Microsoft Entra ID"_s;
    case ProviderSettings::Preset::Google:
        return u"Google"_s;
    case ProviderSettings::Preset::Okta:
        return u"Okta"_s;
    }
    Q_UNREACHABLE();
}

QString protocolText(ProviderSettings::Protocol protocol)
{
    return protocol == ProviderSettings::Protocol::Saml ? u"SAML 2.0"_s : u"OpenID Connect"_s;
}

QString providerText(const ProviderSettings &one, qint64 now)
{
    QStringList parts {protocolText(one.protocol), one.issuer};
    if (const QString certificate = ProviderText::ofCertificate(one.certificate, now); !certificate.isEmpty())
        parts.append(certificate);
    return parts.join(u" · "_s);
}

QString providerWords(const QString &settings)
{
    const Result<QVector<ProviderSettings>> all = ProviderSettings::read(settings);
    if (!all)
        return settings;
    QStringList words;
    for (const ProviderSettings &one : *all) {
        QStringList parts {protocolText(one.protocol), one.issuer, one.clientId, one.signInUrl};
        if (const std::optional<Certificate> certificate = Certificate::read(one.certificate))
            parts.append(ProviderText::tr("certificate of “%1” until %2").arg(certificate->subject, QDateTime::fromMSecsSinceEpoch(certificate->validUntil, QTimeZone::utc()).date().toString(Qt::ISODate)));
        parts.removeAll(QString());
        words.append(ProviderText::tr("%1: %2").arg(one.name, parts.join(u", "_s)));
    }
    return words.join(u"; "_s);
}

} // namespace muster
