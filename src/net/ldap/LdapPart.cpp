// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ldap/LdapPart.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster {

QByteArray LdapPart::name(const QByteArray &attribute, qsizetype first, qsizetype count)
{
    return attribute + ";range=" + QByteArray::number(first) + '-' + QByteArray::number(first + count - 1);
}

std::optional<LdapPart> LdapPart::of(const LdapEntry &entry, const QByteArray &attribute, qsizetype first)
{
    static const QRegularExpression range(u"^([0-9]{1,9})-([0-9]{1,9}|\\*)$"_s);
    const QByteArray name = attribute.toLower();
    const QByteArray before = name + ";range=";
    for (auto it = entry.values.cbegin(); it != entry.values.cend(); ++it) {
        if (!it.key().startsWith(before))
            continue;
        const QRegularExpressionMatch match = range.match(QString::fromLatin1(it.key().mid(before.size())));
        const bool isLast = match.captured(2) == "*"_L1;
        const bool isCounted = isLast || (!it->isEmpty() && match.captured(2).toLongLong() - first + 1 == it->size());
        if (!match.hasMatch() || match.captured(1).toLongLong() != first || !isCounted)
            return {};
        return LdapPart {*it, isLast};
    }
    const QByteArrayList all = entry.values.value(name);
    return first == 0 ? std::optional(LdapPart {all}) : std::nullopt;
}

} // namespace muster
