// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/scim/ScimProfile.h"
#include "net/scim/ScimRemoteObject.h"

#include <QJsonArray>

namespace muster {

// An object as it stands at the service: what it sent, and what that means.
struct ScimCurrent
{
    QJsonObject resource {};
    RemoteObject object {};
    QString tag {}; // an entity tag that a change may be made on condition of; blank: there is none
};

// What has to be written so that an object becomes what is wanted.
class ScimRemoteChanges
{
public:
    // As it is created (RFC 7644 §3.3), without its members where the profile wants that.
    static QJsonObject resource(const RemoteObject &object, const ScimProfile &profile);

    // Of the fields that `wanted` has otherwise than `known`, those that `current` has otherwise than `wanted`. Not said is the same as blank here.
    ScimRemoteChanges(const RemoteObject &known, const RemoteObject &wanted, const ScimCurrent &current, const ScimProfile &profile);

    bool isEmpty() const { return m_places.isEmpty() && !m_setsUserName && m_joining.isEmpty() && m_leaving.isEmpty(); }
    // Of those fields, one that is neither what was known nor what is wanted by now: somebody else has changed it.
    bool hasForeign() const { return m_hasForeign; }

    // Bodies of PATCH (§3.5.2), in this order: the first changes values, none has more members than the profile lets through.
    QList<QJsonObject> patches() const;
    // The whole of it, for PUT (§3.5.1); nothing where the service has shown too little of it to write it as a whole.
    std::optional<QJsonObject> whole() const;

private:
    void compareMembers(const RemoteObject &known);
    QJsonArray valueOperations() const;
    QJsonValue attributeOf(const ScimRemoteObject::Place &place, const QJsonObject &from) const; // as it is to be, with what stands in it besides; Undefined: it goes
    bool isBlank(Field field) const { return m_wanted.values.value(field).toString().isEmpty(); }
    QString displayName() const; // that follows the names; blank: it stays

    const RemoteObject &m_wanted;
    const ScimCurrent &m_current;
    const ScimProfile &m_profile;
    QList<ScimRemoteObject::Place> m_places; // that change
    bool m_setsUserName = false;
    QString m_userName;
    bool m_hasForeign = false;
    QStringList m_joining;
    QStringList m_leaving;
    std::optional<QStringList> m_before; // members, by the service, or by whoever wants the change where it says nothing of them
};

} // namespace muster
