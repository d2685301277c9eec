// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ldap/LdapSession.h"

#include <optional>

namespace muster {

// Some of the values of an attribute that has many: Active Directory gives 1,500 at once and says which (member;range=0-1499), the last part ends in an asterisk (MS-ADTS §3.1.1.3.1.3.3).
struct LdapPart
{
    QByteArrayList values {};
    bool isLast = true;

    static QByteArray name(const QByteArray &attribute, qsizetype first, qsizetype count); // as which it is asked for
    // What an entry says of an attribute from one of its values on; nothing: another part, or one that is no part. An entry without the attribute has none of it.
    static std::optional<LdapPart> of(const LdapEntry &entry, const QByteArray &attribute, qsizetype first);
};

} // namespace muster
