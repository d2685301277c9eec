// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>

namespace muster {

// What these pages know and nobody else, in a file of mode 0600: it seals second factors, so that who has the database cannot make codes, and what a form carries from one page to the next. Without
// that file nobody with a second factor can sign in any more, and the program does not start where there are any. Several of these programs for one workspace share one.
class PagesSecret
{
public:
    // FileNotFound, FileUnreadable, KeyMalformed, KeyExposed. One that is not there is made, where it may be: FileUnwritable.
    static Result<PagesSecret> at(const QString &path, bool mayMake = true);
    static QString usualPath();

    QByteArray sealed(const QByteArray &plain) const; // XSalsa20-Poly1305, with a nonce of its own
    QByteArray opened(const QByteArray &sealed) const; // empty: it was not sealed by this

    QString sealedText(const QByteArray &plain) const { return QString::fromLatin1(sealed(plain).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)); }
    QByteArray openedText(const QString &text) const { return opened(QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding)); }

    QByteArray mark(const QByteArray &text) const; // that only who has this can make

private:
    explicit PagesSecret(const QByteArray &secret);

    QByteArray m_sealing;
    QByteArray m_marking;
};

} // namespace muster
