// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/OneTimeCode.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QUrl>
#include <QtEndian>

#include <sodium.h>

#include <string_view>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int SecretBytes = 20;
constexpr int LeastBytes = 16; // RFC 4226 §4
constexpr std::string_view Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::string_view Written = "abcdefghijkmnpqrstuvwxyz23456789"; // without letters that look like others
constexpr int WrittenLetters = 10;

QString plain(const QString &typed)
{
    QString letters;
    for (const QChar c : typed.normalized(QString::NormalizationForm_KC).toLower()) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

void begin()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be used here");
}

} // namespace

QByteArray OneTimeCode::newSecret()
{
    begin();
    QByteArray secret(SecretBytes, Qt::Uninitialized);
    randombytes_buf(secret.data(), size_t(secret.size()));
    return secret;
}

QString OneTimeCode::base32(const QByteArray &secret)
{
    QString text;
    quint32 bits = 0;
    int count = 0;
    for (const char byte : secret) {
        bits = (bits << 8) | quint8(byte);
        for (count += 8; count >= 5; count -= 5)
            text += QLatin1Char(Base32[(bits >> (count - 5)) & 31]);
    }
    if (count > 0)
        text += QLatin1Char(Base32[(bits << (5 - count)) & 31]);
    return text;
}

QString OneTimeCode::at(const QByteArray &secret, qint64 step)
{
    QByteArray counter(sizeof(quint64), Qt::Uninitialized);
    qToBigEndian(quint64(step), counter.data());
    const QByteArray mac = QMessageAuthenticationCode::hash(counter, secret, QCryptographicHash::Sha1);
    const quint32 truncated = qFromBigEndian<quint32>(mac.constData() + (mac.back() & 0xf)) & 0x7fff'ffffU;
    return QString::number(truncated % 1'000'000).rightJustified(Digits, u'0');
}

std::optional<qint64> OneTimeCode::stepOf(const QString &code, const QByteArray &secret, qint64 now, qint64 last)
{
    const QByteArray typed = plain(code).toLatin1();
    std::optional<qint64> found;
    if (secret.size() < LeastBytes) // of a key that is none anybody can make codes
        return found;
    for (qint64 step = now / Period - 1; step <= now / Period + 1; ++step) {
        const QByteArray good = at(secret, step).toLatin1();
        if (step > last && typed.size() == good.size() && sodium_memcmp(typed.constData(), good.constData(), size_t(good.size())) == 0)
            found = step;
    }
    return found;
}

QString OneTimeCode::uri(const QByteArray &secret, const QString &organization, const QString &account)
{
    const auto part = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    return u"otpauth://totp/%1:%2?secret=%3&issuer=%1"_s.arg(part(organization), part(account), base32(secret));
}

QStringList OneTimeCode::newRecoveryCodes()
{
    begin();
    QStringList codes;
    while (codes.size() < RecoveryCodes) {
        QString code;
        for (int i = 0; i < WrittenLetters; ++i) {
            if (i == WrittenLetters / 2)
                code += u'-';
            code += QLatin1Char(Written[randombytes_uniform(uint32_t(Written.size()))]);
        }
        codes.append(code);
    }
    return codes;
}

QString OneTimeCode::hashOf(const QString &recoveryCode)
{
    return QString::fromLatin1(QCryptographicHash::hash(plain(recoveryCode).toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace muster
