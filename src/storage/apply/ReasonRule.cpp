// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/ReasonRule.h"

#include "core/FieldDefinition.h"
#include "storage/apply/ApplyContext.h"

#include <algorithm>

namespace muster {

namespace {

constexpr std::array Policies {Field::ReasonToDelete, Field::ReasonForSignIn, Field::ReasonForRoles, Field::ReasonForAccess, Field::ReasonForSettings}; // as workspace.reasons has them

} // namespace

void ReasonRule::note(ApplyContext &context, const Change &recorded)
{
    if (const std::optional<Field> whole = definitionOf(recorded.verb, recorded.object).reason)
        context.reasons.insert(*whole);
    if (recorded.verb != Verb::Edit)
        return;
    for (const Values::Entry &entry : recorded.set) {
        const FieldDefinition *const field = findField(recorded.object, entry.field);
        if (field && field->reason)
            context.reasons.insert(*field->reason);
    }
}

Result<QVector<Field>> ReasonRule::policies(Database &database)
{
    QVector<Field> on;
    const Result<void> read = database.each("workspace.reasons", {}, [&on](const SqlRow &row) {
        for (int i = 0; i < int(Policies.size()); ++i) {
            if (row.integer(i) != 0)
                on.append(Policies.at(size_t(i)));
        }
        return false;
    });
    return read.map([&on] { return on; });
}

std::optional<Field> ReasonRule::missing(const ApplyContext &context, const QVector<Field> &policies)
{
    const auto it = context.undoing ? policies.cend() : std::find_if(policies.cbegin(), policies.cend(), [&context](Field policy) { return context.reasons.contains(policy); });
    return it == policies.cend() ? std::nullopt : std::optional(*it);
}

} // namespace muster
