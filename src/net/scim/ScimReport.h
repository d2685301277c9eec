// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/scim/ScimAnswer.h"
#include "net/scim/ScimClaims.h"

namespace muster {

// One thing that a service can do or not.
struct ScimFinding
{
    enum class Check {
        Config, // it says what it can (RFC 7644 §4)
        Schemas,
        ResourceTypes,
        Users, // lists them
        Groups,
        Members, // says who is in a group
        Paging, // gives the page that it is asked for (§3.4.2.4)
        PagingEnd, // and nothing beyond the last
        Cursor, // pages by cursor (RFC 9865)
        FilterEqual, // finds a user by name, and nobody by a name that nobody has (§3.4.2.2)
        FilterCase, // however the name is spelled (RFC 7643 §4.1.1)
        FilterAnd,
        FilterExternalId,
        Sort, // §3.4.2.3
        Attributes, // gives only what is asked for (§3.9)
        ExcludedAttributes,
        EntityTags, // §3.14
        Create, // what follows is tried only where that was asked for
        Patch,
        Put,
        Conditions, // changes nothing where the entity tag is another
        Deactivate, // keeps “active” as false
        Remove,
    };
    enum class Found { Works, Fails, Unclear, NotTried };

    Check check = Check::Config;
    std::optional<bool> claimed {}; // by /ServiceProviderConfig
    Found found = Found::NotTried;
    QString words {}; // the service's own, where it refused
};

// What a look at a service has shown.
struct ScimReport
{
    ScimAnswer reached {}; // Done: it is there, lets whoever asks in, and has users
    ScimClaims claims {};
    QList<ScimFinding> findings {}; // each check once, in their order
    qint64 users = -1; // that it says it has; -1: it does not say
    qint64 groups = -1;
    QString profile {}; // that is proposed: a key of ScimProfile
    QString leftBehind {}; // the name of the throw-away user where it could not be removed

    ScimFinding::Found found(ScimFinding::Check check) const;
};

} // namespace muster
