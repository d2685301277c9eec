// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SearchText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster {

QString namesOnly(const QString &text)
{
    static const QRegularExpression word(uR"((-?)((?:[^\s"]|"[^"]*"?)+))"_s);
    QStringList words;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString value = match.captured(2);
        if (value == u'|' || value.compare("or"_L1, Qt::CaseInsensitive) == 0) { // between alternatives
            words.append(value);
            continue;
        }
        const bool hasField = value.indexOf(u':') > 0 && !value.startsWith(u'"');
        const QString field = hasField ? QString() : value.contains(u'@') ? u"email:"_s : u"name:"_s;
        words.append(match.captured(1) + field + value);
    }
    return words.join(u' ');
}

} // namespace muster
