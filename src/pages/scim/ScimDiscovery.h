// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/scim/ScimMessage.h"

// What the service says of itself (RFC 7643 §5, §6, §7; RFC 7644 §4): what it can really do.
namespace muster::ScimDiscovery {

ScimReply serviceProviderConfig(const QString &base);
ScimReply resourceTypes(const QString &base, const QString &id); // blank: all of them
ScimReply schemas(const QString &base, const QString &id);

} // namespace muster::ScimDiscovery
