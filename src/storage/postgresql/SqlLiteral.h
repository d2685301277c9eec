// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace muster {

// Texts of the program's own in SQL that is made up.
inline QString quoted(QString text)
{
    return u'\'' + text.replace(QLatin1Char('\''), QLatin1StringView("''")) + u'\'';
}

inline QString arrayOf(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        all.append(quoted(text));
    return QStringLiteral("CAST(ARRAY[%1] AS text[])").arg(all.join(QStringLiteral(", ")));
}

} // namespace muster
