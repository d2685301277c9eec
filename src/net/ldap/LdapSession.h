// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ldap/LdapConnection.h"

#include <QByteArrayList>
#include <QHash>

#include <functional>
#include <memory>

namespace muster {

// What came of it. In the order of the way.
struct LdapAnswer
{
    enum class Step {
        SecretMissing, // with a user and no password a server lets anybody in, and nobody is signed in (RFC 4513 §5.1.2)
        AuthorityMissing, // the file with the certificates of authorities is not there, or is none
        Unreachable,
        NoAnswer, // within the time
        TlsRefused, // the server does not offer it, or its certificate is not trusted, or not for its name
        Refused, // user or password
        Forbidden,
        NoBase, // there is nothing at the base
        Rejected, // the filter, the control …
        Limited, // the server gave a part, and no more (size or time)
        TryLater,
        Cancelled,
        Done,
    };
    Step step = Step::Unreachable;
    QString words {}; // the server's or the library's, made visible
    bool isElsewhere = false; // a part of it is, by the server's word: references are not followed (RFC 4511 §4.5.3)
    bool isDone() const { return step == Step::Done; }
};

struct LdapEntry
{
    QString dn {};
    QHash<QByteArray, QByteArrayList> values {}; // by names in small letters, with their options
};

struct LdapLimits
{
    int connect = 20'000; // milliseconds
    int silence = 60'000; // without an answer, likewise
    int page = 500; // entries that are asked for at once (RFC 2696)
    int part = 1'500; // values of an entry, likewise, where a server has parts
    qsizetype mostValue = 10'000; // bytes of a value; what is longer is cut
};

// A connection by libldap: over TLS that is verified, or to this computer; referrals are not followed. Blocks, and belongs to one thread.
class LdapSession
{
public:
    LdapSession(const LdapConnection &connection, const QString &secret, const LdapLimits &limits);
    ~LdapSession();
    Q_DISABLE_COPY_MOVE(LdapSession)

    void setCancelled(std::function<bool()> cancelled);
    void setOwnDomain(bool isOwnDomain); // a server that has a part of several domains is asked for its own alone (MS-ADTS §3.1.1.3.4.1.4); it does not refer to the others then

    using Each = std::function<bool(const LdapEntry &)>; // false: enough
    // Page by page, so that a server that gives so many at once gives all; connects when that has not been done.
    LdapAnswer search(const QString &base, bool below, const QByteArray &filter, const QByteArrayList &attributes, const Each &each);

private:
    class Ldap;
    std::unique_ptr<Ldap> m_ldap;
};

} // namespace muster
