// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/scim/ScimContext.h"

namespace muster {

// What is meant by a request, and its answer (RFC 7644 §3.2).
ScimReply scimAnswer(const ScimContext &context, const ScimRequest &request);

} // namespace muster
