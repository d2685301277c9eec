// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Pseudonym.h"

using namespace Qt::StringLiterals;

namespace muster {

QString Pseudonym::nameStart()
{
    return u"user-"_s;
}

QString Pseudonym::addressEnd()
{
    return u"@forgotten.invalid"_s;
}

QString Pseudonym::nameOf(const QString &userId)
{
    return nameStart() + userId.right(IdCharacters);
}

QString Pseudonym::valueOf(Field field, const QString &userId)
{
    return field == Field::LastName ? nameOf(userId) : field == Field::Email ? userId + addressEnd() : u""_s;
}

QString Pseudonym::idOf(const QString &address)
{
    return address.endsWith(addressEnd()) ? address.chopped(addressEnd().size()) : QString();
}

} // namespace muster
