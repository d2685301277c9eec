// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace muster {

// What is known of a service before it is asked, and in spite of what it says of itself: /ServiceProviderConfig is not always right.
struct ScimProfile
{
    enum class Trait { Unknown, Yes, No };

    QString key {}; // "keycloak"
    QString name {}; // as its makers call it
    bool serves = true; // No: it is a SCIM client itself, and sends to others
    Trait patch = Trait::Unknown; // RFC 7644 §3.5.2
    bool mayPut = true; // where PATCH is not to be had: it shows an object as a whole, so that it may be written as a whole
    Trait etag = Trait::Unknown; // §3.14
    Trait sort = Trait::Unknown; // §3.4.2.3
    Trait cursor = Trait::Unknown; // RFC 9865
    Trait groups = Trait::Yes;
    Trait members = Trait::Unknown; // Yes: a group without any has none; No: what it says of members counts for nothing
    bool membersByName = false; // they come only where `attributes` names them
    bool membersByPatch = false; // a group with members cannot be made, nor written as a whole
    bool oneEmail = false; // of several the service keeps one
    int page = 100; // objects that are asked for at once
    int mostMembers = 100; // added, or removed, by one request

    static const QList<ScimProfile> &all();
    static ScimProfile find(const QString &key); // plain where there is none
    static bool isKnown(const QString &key);
    static QString guess(const QString &base); // key, by how the address is written; blank: nothing is known of it
};

} // namespace muster
