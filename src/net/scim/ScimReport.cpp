// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/scim/ScimReport.h"

#include <algorithm>

namespace muster {

ScimFinding::Found ScimReport::found(ScimFinding::Check check) const
{
    const auto finding = std::find_if(findings.cbegin(), findings.cend(), [check](const ScimFinding &one) { return one.check == check; });
    return finding == findings.cend() ? ScimFinding::Found::NotTried : finding->found;
}

} // namespace muster
