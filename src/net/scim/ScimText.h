// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/scim/ScimAnswer.h"
#include "net/scim/ScimConnection.h"
#include "net/scim/ScimProfile.h"
#include "net/sync/RemoteDirectory.h"

namespace muster {

// What came of it, as a sentence that says what to do next.
QString scimText(const ScimAnswer &answer, const ScimConnection &connection);

// Why nothing can be read from it or written to it by SCIM, and how it is done instead; blank: it serves.
QString scimNoServiceText(const ScimProfile &profile);

// In words that do not depend on the protocol: the service's own where it said something of the object, else the sentence.
RemoteAnswer remoteAnswer(const ScimAnswer &answer, const ScimConnection &connection);

} // namespace muster
