// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/TrailGuard.h"

using namespace Qt::StringLiterals;

namespace muster {

Result<QString> TrailGuard::check(Database &database, const ChangeSet &set, const ChainHead &known) const
{
    const Result<bool> whole = isInTrail(database, known);
    if (!whole)
        return tl::unexpected(whole.error());
    if (*whole)
        return QString();
    const bool accepts = set.changes.size() == 1 && set.changes.first().object == ObjectKind::Trail;
    if (!accepts)
        return known.tenant == tenant ? fail(ErrorCode::TrailSuspect, place, QString::number(known.event), known.hash)
                                      : fail(ErrorCode::AnotherTenant, place, known.tenant, tenant);
    if (set.reason.trimmed().isEmpty())
        return fail(ErrorCode::MissingField, u"acceptHead"_s, u"reason"_s);
    return known.hash;
}

} // namespace muster
