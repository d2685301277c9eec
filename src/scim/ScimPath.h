// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scim/ScimFilter.h"

namespace muster {

// What an operation of a PATCH is about (RFC 7644 §3.5.2): attribute, attribute.sub, attribute[filter] or attribute[filter].sub.
struct ScimPath
{
    ScimAttributePath attribute {}; // `sub` behind the brackets too
    std::optional<ScimFilter> which {}; // of several values; what stands in the brackets

    static ScimResult<ScimPath> parse(const QString &text); // InvalidPath
    QString text() const;

    bool operator==(const ScimPath &) const = default;
};

} // namespace muster
