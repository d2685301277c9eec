// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/scim/ScimListing.h"
#include "net/scim/ScimRemoteChanges.h"
#include "net/scim/ScimText.h"

namespace muster {

// A SCIM 2.0 service (RFC 7643, RFC 7644) as a directory that others can read and change. What the service can do, its profile says, then /ServiceProviderConfig, then what it answers.
//
// A change reads the object first and writes what is different by then: where somebody else has changed one of the same fields since `known`, it is Changed. With entity tags the
// write is made on condition that the object is as it was read. What was lost on the way is looked at again before it is sent again, so nothing is created or added twice.
class ScimDirectory : public RemoteDirectory
{
public:
    ScimDirectory(const ScimConnection &connection, const QString &secret, const ScimLimits &limits = {});

    void setCancelled(std::function<bool()> cancelled) { m_http.setCancelled(std::move(cancelled)); }
    void setLog(ScimLog log) { m_http.setLog(std::move(log)); }
    void setWaits(std::function<void(qint64)> waits) { m_http.setWaits(std::move(waits)); } // see ScimHttp
    void setPause(std::function<void(qint64)> pause) { m_http.setPause(std::move(pause)); } // see ScimHttp
    void setWantsMembers(bool wants) { m_wantsMembers = wants; } // of groups that are listed; at first it does

    QString placeOf(Field field) const override;
    RemoteListing list(RemoteObject::Kind kind, const Each &each) override;
    RemoteAnswer read(RemoteObject::Kind kind, const QString &id, RemoteObject &object) override;
    RemoteAnswer create(RemoteObject &object) override;
    RemoteAnswer change(const RemoteObject &known, RemoteObject &wanted) override;
    RemoteAnswer remove(RemoteObject::Kind kind, const QString &id) override;

    // Who has this value there, by a filter (RFC 7644 §3.4.2.2): of users Email (userName), ExternalId; of groups Name, ExternalId. Some services compare case where they should
    // not, or take no filter for one that nothing fits: that nobody was found proves nothing.
    RemoteListing find(RemoteObject::Kind kind, Field field, const QString &value, const Each &each);

    const ScimProfile &profile() const { return m_profile; }

private:
    enum class Attempt { Done, Failed, Lost };

    const ScimClaims &claims();
    bool usesTags() { return ScimClaims::isSo(m_profile.etag, claims().etag); }
    RemoteAnswer told(const ScimAnswer &answer) const { return remoteAnswer(answer, m_http.connection()); }
    RemoteAnswer noService(RemoteObject::Kind kind) const; // Done: it serves
    ScimAnswer fetch(RemoteObject::Kind kind, const QString &id, ScimCurrent &current);
    void learn(const ScimAnswer &answer, RemoteObject &object); // its version
    RemoteAnswer look(const RemoteObject &known, const ScimAnswer &answer, RemoteObject &wanted); // what a service has kept of what it was told

    bool isCreated(RemoteObject &object, QStringList &others); // by an attempt whose answer was lost
    RemoteAnswer addMembers(RemoteObject &object);
    ScimAnswer write(RemoteObject::Kind kind, const ScimRemoteChanges &changes, const ScimCurrent &current, RemoteObject &wanted);
    ScimAnswer patch(const QString &endpoint, const ScimRemoteChanges &changes, const ScimCurrent &current, RemoteObject &wanted);
    ScimAnswer put(const QString &endpoint, const ScimRemoteChanges &changes, const ScimCurrent &current, RemoteObject &wanted);

    ScimHttp m_http;
    ScimProfile m_profile;
    std::optional<ScimClaims> m_claims;
    bool m_wantsMembers = true;
    bool m_putsOnly = false; // PATCH is not to be had
};

} // namespace muster
