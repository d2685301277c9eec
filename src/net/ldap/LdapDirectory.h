// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ldap/LdapMapping.h"
#include "net/ldap/LdapSession.h"
#include "net/sync/RemoteDirectory.h"

#include <QHash>

namespace muster {

// Users and groups of an LDAP server, to be read. IDs are those that stay when somebody is renamed or moved (entryUUID, objectGUID). Members of a group are users and groups below the base, of
// a domain those too whose primary group it is; who is elsewhere is left out. A server says no number beforehand: a listing is whole when the server has come to its end, held nothing back and referred to nobody.
class LdapDirectory : public RemoteDirectory
{
public:
    LdapDirectory(const LdapConnection &connection, const QString &secret, const LdapLimits &limits = {});
    LdapDirectory(const LdapConnection &connection, const LdapMapping &mapping, const QString &secret, const LdapLimits &limits = {}); // by other names than its kind has

    void setCancelled(std::function<bool()> cancelled) { m_session.setCancelled(std::move(cancelled)); }

    RemoteListing list(RemoteObject::Kind kind, const Each &each) override;
    RemoteAnswer read(RemoteObject::Kind kind, const QString &id, RemoteObject &object) override;
    QString placeOf(Field field) const override;
    bool isReadOnly() const override { return true; }

    // What has changed since a mark, the last of it included; blank: all. `mark` is where to go on next time, and stays when the listing was not whole. Who is gone is not among
    // them, nor a group that somebody has left by being deleted: a whole listing says that.
    RemoteListing listChanged(RemoteObject::Kind kind, QString &mark, const Each &each);

private:
    RemoteListing list(RemoteObject::Kind kind, const QByteArray &filter, QString &mark, const Each &each);
    LdapAnswer readNames(); // of everybody, so that members can be told by ID
    QByteArray filterOf(RemoteObject::Kind kind) const;
    QByteArrayList attributesOf(RemoteObject::Kind kind) const;
    std::optional<RemoteObject> objectOf(RemoteObject::Kind kind, const LdapEntry &entry) const; // a group of which the entry is a part has no members yet
    QStringList membersOf(const QByteArrayList &values, const LdapEntry &group) const;
    LdapAnswer readMembers(const QString &dn, RemoteObject &group); // part by part
    QVariant statusOf(const LdapEntry &entry) const;
    QString idOf(const LdapEntry &entry) const;
    RemoteAnswer told(const LdapAnswer &answer) const;

    LdapConnection m_connection;
    LdapMapping m_mapping;
    LdapSession m_session;
    int m_part; // values that are asked for at once
    QHash<QString, QString> m_ids; // by DN, or user name
    QMultiHash<QByteArray, QString> m_ofPrimaryGroup; // IDs, by its number
};

} // namespace muster
