// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ClientToken.h"

#include "core/MailLink.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster {

constexpr QByteArrayView Beginning = "muster_"; // so that who scans for secrets that got out knows it

ClientToken ClientToken::madeFor(const QString &who)
{
    return {who, MailLink::newToken()};
}

QString ClientToken::text() const
{
    return QString::fromLatin1(Beginning.toByteArray() + (who + u':' + secret).toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<ClientToken> ClientToken::read(const QByteArray &text)
{
    if (text.size() > Longest || !text.startsWith(Beginning))
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(text.mid(Beginning.size()), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QString both = decoded ? QString::fromUtf8(*decoded) : QString();
    const ClientToken token {both.section(u':', 0, -2), both.section(u':', -1)};
    static const QRegularExpression made(u"\\A[A-Za-z0-9_-]{43}\\z"_s); // as MailLink makes it, and nothing behind it: a server's client library would stop at a zero
    return token.who.isEmpty() || !made.match(token.secret).hasMatch() || token.text().toLatin1() != text ? std::nullopt : std::optional(token);
}

QByteArray ClientToken::hashOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

} // namespace muster
