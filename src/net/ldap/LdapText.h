// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ldap/LdapSession.h"
#include "net/sync/RemoteDirectory.h"

namespace muster {

// What came of it, as a sentence that says what to do next.
QString ldapText(const LdapAnswer &answer, const LdapConnection &connection);
QString ldapNobodyText(const LdapConnection &connection); // there is nobody with this ID

// In words that do not depend on the protocol.
RemoteAnswer remoteAnswer(const LdapAnswer &answer, const LdapConnection &connection);

} // namespace muster
