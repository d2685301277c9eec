// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Licence.h"

namespace muster {

// Reads the bytes as a licence key. Returns what should never be, or nothing.
inline QString brokenLicencePromise(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const Result<QString> clean = Licence::clean(text);
    const Result<Licence> read = Licence::read(text);
    if (!clean)
        return read ? QStringLiteral("what has no form is read") : QString();
    if (clean->size() > Licence::LongestText || Licence::clean(*clean) != *clean)
        return QStringLiteral("a key has more than one form");
    if (read && !read->statement())
        return QStringLiteral("what is read cannot be said");
    if (read && !clean->startsWith(QString::fromLatin1(*read->statement()) + u'.'))
        return QStringLiteral("what is read is not what was signed");
    return {};
}

} // namespace muster
