// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/MailLink.h"

#include "core/FieldDefinition.h"
#include "core/MailServer.h"
#include "core/Text.h"

#include <QCryptographicHash>
#include <QUrl>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace muster::MailLink {

constexpr int TokenBytes = 32;

QString newToken()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be used here");
    QByteArray bytes(TokenBytes, Qt::Uninitialized);
    QString token;
    do { // one that begins with a hyphen would be an option on a command line
        randombytes_buf(bytes.data(), size_t(bytes.size()));
        token = QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    } while (token.startsWith(u'-'));
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    return token;
}

QString hashOf(const QString &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex());
}

// An address that people follow with trust in whoever gave it.
static bool isSafe(const QUrl &url)
{
    const bool encrypted = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && MailServer::isHere(url.host()));
    return url.isValid() && encrypted && !url.host().isEmpty() && url.userInfo().isEmpty() && url.toString(QUrl::FullyEncoded).size() <= MailServer::LongestText;
}

Result<QString> cleanPages(const QString &text)
{
    if (text.trimmed().isEmpty())
        return u""_s;
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (url.isValid() && !url.path().endsWith(u'/'))
        url.setPath(url.path() + u'/');
    if (!isSafe(url) || url.hasQuery() || url.hasFragment())
        return fail(ErrorCode::InvalidValue, keyOf(Field::LinkPages), quotedText(text), u"https://HOST/"_s);
    return url.toString(QUrl::FullyEncoded);
}

Result<QString> cleanTerms(const QString &text)
{
    if (text.trimmed().isEmpty())
        return u""_s;
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return isSafe(url) ? Result<QString>(url.toString(QUrl::FullyEncoded)) : fail(ErrorCode::InvalidValue, keyOf(Field::Terms), quotedText(text), u"https://HOST/PAGE"_s);
}

QString link(const QString &pages, MailKind kind, const QString &token)
{
    switch (kind) {
    case MailKind::Activation:
        return pages + u"activate/"_s + token;
    case MailKind::PasswordReset:
        return pages + u"reset/"_s + token;
    case MailKind::Invitation:
    case MailKind::InvitationReminder:
        return pages + u"invitation/"_s + token;
    case MailKind::SeatWarning:
        return pages;
    }
    Q_UNREACHABLE();
}

qint64 lifeOf(MailKind kind)
{
    return kind == MailKind::PasswordReset ? ResetLife : ActivationLife;
}

} // namespace muster::MailLink
