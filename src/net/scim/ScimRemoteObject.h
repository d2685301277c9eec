// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sync/RemoteDirectory.h"

#include <QJsonArray>
#include <QJsonObject>

namespace muster {

// A resource of SCIM (RFC 7643 §4) as a RemoteObject, and the attributes that its fields stand in. Names are read without regard to case, flags however they are
// written; of several addresses and numbers the primary one counts, else the one for work, else the first.
struct ScimRemoteObject
{
    static constexpr const char *UserSchema = "urn:ietf:params:scim:schemas:core:2.0:User";
    static constexpr const char *GroupSchema = "urn:ietf:params:scim:schemas:core:2.0:Group";
    static constexpr const char *EnterpriseSchema = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    static constexpr qsizetype LongestValue = 4'000; // characters; what is longer is cut
    static constexpr qsizetype LongestId = 1'000;

    // Where the value of a field stands; users first, then groups.
    struct Place
    {
        Field field;
        RemoteObject::Kind kind;
        const char *schema; // of an extension; null: of the core
        const char *name;
        const char *sub; // null: it is no part of another
        bool isList; // of which one counts
    };
    static const QList<Place> &places(RemoteObject::Kind kind);

    // Nothing: it has no usable ID. `version` is meta.version.
    static std::optional<RemoteObject> read(RemoteObject::Kind kind, const QJsonObject &resource);
    // Of a value as it stands in a resource; not in it: Undefined.
    static QJsonValue valueAt(const QJsonObject &resource, const Place &place);
    static qsizetype indexOfChief(const QJsonArray &list); // of which one counts; -1: there is none
    static bool isUsableVersion(const QString &version); // as a header
};

} // namespace muster
