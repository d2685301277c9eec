// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

// Codes of six digits that an app shows for half a minute (TOTP, RFC 6238, with SHA-1 as apps take it), and codes to write down for when that app is lost.
namespace muster::OneTimeCode {

constexpr int Digits = 6;
constexpr qint64 Period = 30'000; // milliseconds
constexpr int RecoveryCodes = 10;

QByteArray newSecret(); // 160 bits (RFC 4226 §4)
QString base32(const QByteArray &secret); // RFC 4648 §6, without padding: as people type it into an app

QString at(const QByteArray &secret, qint64 step); // RFC 4226 §5.3

// The step that this code is of, now or one before or after (RFC 6238 §5.2), if it is later than `last`: none is good twice.
std::optional<qint64> stepOf(const QString &code, const QByteArray &secret, qint64 now, qint64 last);

// What apps read out of a picture.
QString uri(const QByteArray &secret, const QString &organization, const QString &account);

QStringList newRecoveryCodes(); // 50 bits each, "abcde-fgh23"
QString hashOf(const QString &recoveryCode); // however it was typed; in hexadecimal

} // namespace muster::OneTimeCode
