// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/TrailChanges.h"

using namespace Qt::StringLiterals;

namespace muster {

Result<void> TrailChanges::add(const Change &)
{
    return fail(ErrorCode::UnknownChange, u"addTrail"_s);
}

Result<void> TrailChanges::remove(const Change &)
{
    return fail(ErrorCode::UnknownChange, u"deleteTrail"_s);
}

Result<void> TrailChanges::edit(const Change &change)
{
    QString uuid;
    QString organization;
    const Result<void> read = m_context.database.each("workspace.read", {}, [&](const SqlRow &row) {
        uuid = row.value(0).toString();
        organization = row.value(1).toString();
        return false;
    });
    if (!read)
        return read;
    QString head;
    const Result<void> found = m_context.database.each("trail.head", {}, [&head](const SqlRow &row) {
        head = row.value(1).toString();
        return false;
    });
    if (!found)
        return found;
    if (const Result<void> allowed = m_context.rights->check(Verb::Edit, ObjectKind::Trail, {}, {}); !allowed)
        return allowed;
    if (m_context.lostHead.isEmpty())
        return fail(ErrorCode::Nothing, organization);
    // Who names the heads must mean these
    const Values was {{Field::Head, m_context.lostHead}};
    const Values set {{Field::Head, head}};
    for (const auto &[given, now] : {std::pair(change.was, m_context.lostHead), std::pair(change.set, head)}) {
        if (given.contains(Field::Head) && given.text(Field::Head).toLower() != now)
            return fail(ErrorCode::Changed, organization, u"head"_s, given.text(Field::Head), now, head, QString());
    }
    m_context.record({Verb::Edit, ObjectKind::Trail, {}, was, set}, organization, uuid);
    return {};
}

} // namespace muster
