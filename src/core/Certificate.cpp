// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Certificate.h"

#include <QDateTime>
#include <QTimeZone>

#include <openssl/x509.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct FreeCertificate
{
    void operator()(X509 *certificate) const { X509_free(certificate); }
};

// Without the lines around it, if there are any, and without what breaks it into lines.
QByteArray base64Of(QString text)
{
    static const QString begin = u"-----BEGIN CERTIFICATE-----"_s;
    if (const qsizetype at = text.indexOf(begin); at >= 0) {
        text.remove(0, at + begin.size());
        text.truncate(text.indexOf("-----END CERTIFICATE-----"_L1));
    }
    return text.simplified().remove(u' ').toLatin1();
}

QString subjectOf(const X509 *certificate)
{
    const X509_NAME *name = X509_get_subject_name(certificate);
    const int at = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (at >= 0) {
        unsigned char *text = nullptr;
        const int length = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
        const QString common = length > 0 ? QString::fromUtf8(reinterpret_cast<const char *>(text), length) : QString();
        OPENSSL_free(text);
        if (!common.isEmpty())
            return common;
    }
    char line[256];
    return QString::fromUtf8(X509_NAME_oneline(name, line, sizeof line) ? line : "");
}

qint64 endOf(const X509 *certificate)
{
    tm time {};
    if (ASN1_TIME_to_tm(X509_get0_notAfter(certificate), &time) != 1)
        return 0;
    const QDateTime end(QDate(time.tm_year + 1900, time.tm_mon + 1, time.tm_mday), QTime(time.tm_hour, time.tm_min, time.tm_sec), QTimeZone::utc());
    return end.toMSecsSinceEpoch();
}

} // namespace

std::optional<Certificate> Certificate::read(const QString &text)
{
    if (text.size() > LongestText)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(base64Of(text), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).isEmpty())
        return std::nullopt;
    const QByteArray &der = *decoded;
    const unsigned char *from = reinterpret_cast<const unsigned char *>(der.constData());
    const unsigned char *const end = from + der.size();
    const std::unique_ptr<X509, FreeCertificate> certificate(d2i_X509(nullptr, &from, long(der.size())));
    if (!certificate || from != end)
        return std::nullopt;
    return Certificate {der, subjectOf(certificate.get()), endOf(certificate.get())};
}

QString Certificate::text() const
{
    return QString::fromLatin1(der.toBase64());
}

} // namespace muster
