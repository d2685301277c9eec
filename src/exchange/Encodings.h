// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

// Encodings of text by their IANA names, in any case.
namespace muster::encoding {

inline const QString Utf8 = QStringLiteral("UTF-8");
inline const QString Utf16LittleEndian = QStringLiteral("UTF-16LE");
inline const QString Utf16BigEndian = QStringLiteral("UTF-16BE");
inline const QString Windows1252 = QStringLiteral("windows-1252");

QStringList offered(); // those that people choose from; others are understood, too
bool isKnown(const QString &name);

struct Detected
{
    QString name = Windows1252;
    bool isSure = false; // else somebody has to look at what it says
};

// What ICU's detector takes the bytes for, of those that are ASCII where the letters are plain; Windows-1252 where it cannot tell.
// `bytes` are no valid UTF-8.
Detected detected(QByteArrayView bytes);

bool isMultiByte(const QString &name); // East Asian: two letters of it may look like one of UTF-8

// What means nothing in the encoding becomes U+FFFD.
QByteArray toUtf8(QByteArrayView bytes, const QString &name);

} // namespace muster::encoding
