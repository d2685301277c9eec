// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/TrailGuard.h"

using namespace Qt::StringLiterals;

namespace muster {

Result<QString> TrailGuard::check(Database &database, const EventHeader &header, const ChainHead &known) const
{
    const Result<bool> whole = isInTrail(database, known);
    if (!whole)
        return tl::unexpected(whole.error());
    if (*whole)
        return QString();
    if (!header.acceptsHead)
        return known.tenant == tenant ? fail(ErrorCode::TrailSuspect, place, QString::number(known.event), known.hash)
                                      : fail(ErrorCode::AnotherTenant, place, known.tenant, tenant);
    if (header.reason.trimmed().isEmpty())
        return fail(ErrorCode::MissingField, u"acceptHead"_s, u"reason"_s);
    return known.hash;
}

} // namespace muster
