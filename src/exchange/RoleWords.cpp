// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/RoleWords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace muster {

// Only words that can mean nothing else: a word that is left out waits for a choice, one that is wrong gives rights away.
QStringList roleWords(const QString &key)
{
    static const QHash<QString, QStringList> words {
        {u"administrator"_s,
            {u"admin"_s, u"admins"_s, u"administrators"_s, u"admin user"_s, u"workspace admin"_s, u"workspace administrator"_s,
                u"Administratorin"_s, u"Administratoren"_s}},
        {u"standard-user"_s, {u"STD_USER"_s, u"standard"_s, u"standard users"_s, u"Standardbenutzer"_s, u"Standardnutzer"_s, u"Standardbenutzerin"_s}},
        {u"analyst"_s, {u"analysts"_s, u"analyst user"_s, u"Analystin"_s, u"Analysten"_s}},
    };
    return words.value(key);
}

} // namespace muster
