// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/NestingChanges.h"
#include "storage/queries/GroupWay.h"

using namespace Qt::StringLiterals;

namespace muster {

// The refusal shows the way round: the outer group, the inner one, and by which way that one holds the outer one already.
Result<void> NestingChanges::checkAdded(const Target &target)
{
    const ResolvedRef &outer = target.owner();
    const ResolvedRef &inner = target.subject();
    const Result<QVariant> holds = context().database.value("nestings.holds", {inner.id, outer.id});
    if (!holds)
        return tl::unexpected(holds.error());
    if (holds->isNull())
        return {};
    const Result<QVector<GroupStep>> way = wayBetween(context().database, inner.id, outer.id);
    if (!way)
        return tl::unexpected(way.error());
    QStringList names {outer.name, inner.name};
    for (const GroupStep &step : *way)
        names.append(step.inner);
    return fail(ErrorCode::GroupCircle, inner.name, outer.name, names.join(u" → "_s));
}

Result<void> NestingChanges::written(Verb verb, const Target &target)
{
    return verb == Verb::Add ? context().run("nestings.touch", {target.subject().id, target.owner().id}) : Result<void>();
}

} // namespace muster
