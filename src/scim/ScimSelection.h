// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scim/ScimSchema.h"

#include <QHash>
#include <QSet>

namespace muster {

// What of a resource is wanted: `attributes` and `excludedAttributes` (RFC 7644 §3.9). What is always returned is, whatever is asked for; names that nobody knows are passed over.
class ScimSelection
{
public:
    ScimSelection() = default; // all of it
    ScimSelection(ScimType type, const QStringList &attributes, const QStringList &excluded);

    bool wants(const QString &name) const; // an attribute, or the URN of an extension, or some of it
    QJsonObject of(const QJsonObject &resource) const; // as much of it as is wanted

    static QStringList names(const QString &list); // "userName,name.familyName"

private:
    struct Part
    {
        bool whole = false;
        QSet<QString> subs {}; // of an extension: "manager", "manager.value"
    };
    static QHash<QString, Part> parts(ScimType type, const QStringList &names);
    static QJsonValue some(const QJsonValue &value, const QSet<QString> &subs, bool keeps);

    bool m_isAll = true;
    bool m_includes = false;
    QHash<QString, Part> m_parts;
};

} // namespace muster
