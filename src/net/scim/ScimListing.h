// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/scim/ScimClaims.h"
#include "net/scim/ScimHttp.h"
#include "net/sync/RemoteDirectory.h"

#include <QJsonArray>
#include <QSet>

namespace muster {

// All users, or all groups, of a service, page by page: by number (RFC 7644 §3.4.2.4), or by cursor (RFC 9865) where the service prefers that or goes on with one unasked. Nothing
// keeps pages still while they are read, so: it goes on after as many as it was given, not as many as it asked for; it ends with an empty page, or with as many as there are,
// not with a short one; an object is given once, however often it comes; and where a pass was not whole, there is a second, which gives what the first has missed.
class ScimListing
{
public:
    ScimListing(ScimHttp &http, const ScimProfile &profile, const ScimClaims &claims, RemoteObject::Kind kind);

    void setWantsMembers(bool wants) { m_wantsMembers = wants; }
    // By a filter; blank: all. One pass is enough then.
    void setFilter(const QString &filter) { m_filter = filter; }
    // Told of every resource beside the object.
    using EachResource = std::function<bool(const QJsonObject &, RemoteObject)>;
    RemoteListing run(const EachResource &each);

private:
    enum class End { Whole, NotWhole, Enough, Failed, Expired };
    struct Page
    {
        QJsonArray resources {};
        std::optional<qint64> total {};
        QString next {}; // cursor
    };

    End pass(const EachResource &each);
    End take(const Page &page, const EachResource &each);
    ScimAnswer ask(Page &page);
    ScimRequest request() const;
    bool giveWay(const ScimAnswer &answer); // it does not want to be asked like this: true, it is asked otherwise
    End ended() const;

    ScimHttp &m_http;
    ScimProfile m_profile;
    ScimClaims m_claims;
    RemoteObject::Kind m_kind;
    QString m_filter;
    bool m_wantsMembers = true;
    bool m_sorts = false;
    bool m_hasTags = false; // entity tags, which count
    bool m_byCursor = false;
    int m_count = 0;

    RemoteListing m_listing;
    QSet<QString> m_given; // IDs, of all passes
    QSet<QString> m_seen; // of this one
    bool m_isSteady = true; // the service has said the same number all along
    qint64 m_received = 0; // in this pass, each as often as it came
    QString m_cursor;
    int m_idle = 0; // pages with nothing new, one after another
};

} // namespace muster
