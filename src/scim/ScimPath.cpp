// SPDX-License-Identifier: GPL-3.0-or-later
#include "scim/ScimPath.h"

#include "scim/ScimReader.h"
#include "scim/ScimSchema.h"

using namespace Qt::StringLiterals;

namespace muster {

ScimResult<ScimPath> ScimPath::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > ScimReader::LongestText)
        return scimFail(ScimError::Type::InvalidPath, {});
    if (ScimSchema::find(trimmed)) // an extension as a whole
        return ScimPath {.attribute = {.urn = trimmed}};
    ScimReader reader(trimmed, ScimError::Type::InvalidPath);
    const ScimResult<ScimAttributePath> attribute = reader.attribute();
    if (!attribute)
        return tl::unexpected(attribute.error());
    ScimPath path {.attribute = *attribute};
    if (reader.stands(u'[')) {
        ScimResult<ScimFilter> within = reader.within(*attribute);
        if (!within)
            return tl::unexpected(within.error());
        path.which = std::move(within->parts.front());
        if (reader.stands(u'.')) {
            const ScimResult<QString> sub = reader.nameAfterDot();
            if (!sub)
                return tl::unexpected(sub.error());
            path.attribute.sub = *sub;
        }
    }
    return reader.atEnd() ? ScimResult<ScimPath>(path) : reader.refuse();
}

QString ScimPath::text() const
{
    ScimAttributePath outer = attribute;
    if (!which)
        return attribute.name.isEmpty() ? attribute.urn : attribute.text();
    outer.sub.clear();
    return outer.text() + u'[' + which->text() + u']' + (attribute.sub.isEmpty() ? QString() : u'.' + attribute.sub);
}

} // namespace muster
