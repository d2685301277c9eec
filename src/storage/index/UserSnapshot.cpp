// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/UserSnapshot.h"
#include "storage/Database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

Result<StateMark> StateMark::of(Database &database)
{
    StateMark mark;
    const Result<void> read = database.each("trail.head", {}, [&mark](const SqlRow &row) {
        mark.event = row.value(0).toLongLong();
        mark.head = row.value(1).toByteArray();
        return false;
    });
    if (!read)
        return tl::unexpected(read.error());
    const Result<QVariant> version = database.value("texts.version");
    if (!version)
        return tl::unexpected(version.error());
    mark.sortKeys = version->toByteArray();
    const Result<QVariant> signIns = database.value("signins.latest");
    if (!signIns)
        return tl::unexpected(signIns.error());
    mark.signIns = signIns->toLongLong();
    return mark;
}

bool UserSnapshot::Piece::isDead(quint32 row) const
{
    return std::binary_search(dead.cbegin(), dead.cend(), row);
}

quint32 UserSnapshot::changed() const
{
    quint32 all = 0;
    for (qsizetype i = 1; i < pieces.size(); ++i)
        all += pieces.at(i).users->size();
    return all;
}

qsizetype UserSnapshot::bytes() const
{
    qsizetype all = 0;
    for (const Piece &piece : pieces)
        all += piece.users->bytes() + qsizetype(piece.dead.size() * sizeof(quint32));
    for (const IndexOrder &order : orders)
        all += order.bytes();
    return all;
}

} // namespace muster
