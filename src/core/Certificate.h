// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace muster {

// An X.509 certificate (RFC 5280), as far as people need to know it.
struct Certificate
{
    static constexpr qsizetype LongestText = 12'000;

    QByteArray der;
    QString subject; // its common name, or all of its name where it has none
    qint64 validUntil = 0; // UTC milliseconds

    // PEM (RFC 7468 §5), or the Base64 of it alone, as SAML metadata has it; nothing: that is no certificate.
    static std::optional<Certificate> read(const QString &text);

    QString text() const; // Base64, in one line
};

} // namespace muster
