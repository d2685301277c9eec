// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

// Whether the text is an ID and nothing else: 0f3a5c1e-…, 36 characters. QUuid::fromString() takes whatever begins like one.
inline bool isUuid(QStringView text)
{
    const auto isHexadecimal = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); };
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text.at(i) != u'-' : !isHexadecimal(text.at(i)))
            return false;
    }
    return true;
}

// A new ID, later in the order of texts than those made before it (UUID version 7, RFC 9562 §5.7, §6.2 methods 1 and 3): rows that come
// together stand together in an index.
QString newUuid();

} // namespace muster
