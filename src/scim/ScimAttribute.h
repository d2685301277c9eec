// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

// What a filter, a path or a list of attributes names (RFC 7644 §3.10): [URN:]name[.sub], as it was written.
struct ScimAttributePath
{
    QString urn {}; // of a schema; blank: it is not said
    QString name {};
    QString sub {}; // blank: none

    QString text() const { return (urn.isEmpty() ? QString() : urn + u':') + name + (sub.isEmpty() ? QString() : u'.' + sub); }
    bool operator==(const ScimAttributePath &) const = default;
};

} // namespace muster
