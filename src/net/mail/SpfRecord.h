// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QString>
#include <QVector>

namespace muster {

// One term of an SPF record: a mechanism with what it comes to, or a modifier (RFC 7208 §4.6.1).
struct SpfTerm
{
    enum class Kind { All, Include, A, Mx, Ptr, Ip4, Ip6, Exists, Redirect, Other };

    Kind kind = Kind::Other;
    QChar qualifier = QLatin1Char('+'); // + pass, - fail, ~ softfail, ? neutral
    QString domain {}; // blank: the one that the record is of
    QHostAddress network {};
    int prefix4 = 32;
    int prefix6 = 128;
    QString text {}; // as it stands there

    bool asksDns() const; // counts as one of ten (RFC 7208 §4.6.4)
    bool hasMacro() const { return domain.contains(QLatin1Char('%')); } // stands for what only a mail tells (RFC 7208 §7)
};

// An SPF record taken apart (RFC 7208 §12).
struct SpfRecord
{
    static constexpr qsizetype MostTerms = 200; // further ones are wrong, for no record needs them

    QVector<SpfTerm> terms {};
    QString wrong {}; // the first term that is none; blank: all are right

    static bool isOne(const QByteArray &text); // “v=spf1”, and a space or nothing behind it (RFC 7208 §4.5)
    static SpfRecord parse(const QByteArray &text); // of what isOne()
};

} // namespace muster
