// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/SnapshotUpdate.h"
#include "storage/Database.h"
#include "storage/JsonList.h"
#include "storage/ReaderPool.h"
#include "storage/queries/ChangesSince.h"
#include "storage/queries/RowReader.h"
#include "storage/queries/TableDependencies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

using Made = std::shared_ptr<const UserSnapshot>;

SnapshotUpdate::SnapshotUpdate(Reader &reader, const UserSnapshot &old)
    : m_reader(reader)
    , m_next(std::make_shared<UserSnapshot>(old))
{
}

Result<Made> SnapshotUpdate::to(const StateMark &mark, Extent extent)
{
    const Result<bool> later = isLater(mark);
    if (!later || !*later)
        return later ? Result<Made>(nullptr) : tl::unexpected(later.error());
    const Result<std::optional<TouchedUsers>> touched = this->touched(extent);
    if (!touched || !*touched)
        return touched ? Result<Made>(nullptr) : tl::unexpected(touched.error());
    const QSet<qint64> &ids = (*touched)->ids;
    const BitSet moved = bury(ids);
    const Result<QVector<qint64>> there = stillThere(ids);
    if (!there)
        return tl::unexpected(there.error());
    const bool few = ids.size() <= MostPlaced;
    const bool areThere = there->size() == ids.size();
    const auto isQuickerAnew = [&](const IndexOrder &order) { return order.isOfHeldColumns() && ids.size() > MostPlacedAmongNumbers && !keepsPlaces(order); };
    m_next->orders.removeIf([&](const auto &order) { return !few || order->columns().intersects((*touched)->columns) || isQuickerAnew(*order); });
    for (IndexOrder &order : m_next->orders) {
        if (areThere && keepsPlaces(order))
            order.move(moved, *m_next->pieces.first().users, m_next->pieces.first().dead);
        else if (const Result<void> placed = placeIn(order, ids, *there); !placed)
            return tl::unexpected(placed.error());
    }
    addPiece(*there);
    m_next->mark = mark;
    return Made(m_next);
}

Result<bool> SnapshotUpdate::isLater(const StateMark &mark)
{
    const StateMark &old = m_next->mark;
    if (mark.isBefore(old) || mark.sortKeys != old.sortKeys)
        return false;
    const Result<QVariant> head = m_reader.database.value("trail.hashOfEvent", {old.event});
    if (!head)
        return tl::unexpected(head.error());
    return head->toByteArray() == old.head;
}

Result<std::optional<TouchedUsers>> SnapshotUpdate::touched(Extent extent)
{
    const qint64 most = extent == Few ? MostPlaced : std::max<qint64>(AtLeast, m_next->pieces.first().users->size() / OneOf);
    Result<TouchedUsers> touched = touchedOneByOne();
    if (touched && touched->all && extent == Any)
        touched = TouchedUsers::since(m_reader.database, m_next->mark.event, largestId(), most);
    if (!touched)
        return tl::unexpected(touched.error());
    if (const Result<void> told = takeReported(*touched, most + 1); !told)
        return tl::unexpected(told.error());
    if (touched->all || touched->ids.size() > most)
        return std::optional<TouchedUsers>();
    return std::optional(std::move(*touched));
}

// Of whom it was reported that they signed in, or tried to.
Result<void> SnapshotUpdate::takeReported(TouchedUsers &touched, qint64 most)
{
    return m_reader.database.each("signins.idsSince", {m_next->mark.signIns, most}, [this, &touched](const SqlRow &row) {
        touched.ids.insert(row.integer(0));
        m_changed.noteSignIn(QString::number(row.integer(0))); // whoever it is
        return true;
    });
}

// By what the trail says of each change, as long as that can be read at once.
Result<TouchedUsers> SnapshotUpdate::touchedOneByOne()
{
    const Result<ChangesSince::Answer> changes = ChangesSince {m_next->mark.event}.answer(m_reader);
    if (!changes)
        return tl::unexpected(changes.error());
    if (changes->latest <= m_next->mark.event)
        return TouchedUsers();
    if (changes->events.isEmpty()) { // too many
        m_changed = ChangedObjects::everything();
        return TouchedUsers {.all = true, .ids = {}, .columns = {}};
    }
    for (const ChangedObjects &event : changes->events)
        m_changed.unite(event);
    return TouchedUsers::of(m_reader.database, m_changed);
}

qint64 SnapshotUpdate::largestId() const
{
    qint64 largest = 0;
    for (const UserSnapshot::Piece &piece : m_next->pieces)
        largest = std::max(largest, piece.users->largestId());
    return largest;
}

// Where nothing was changed that the order is made of, nobody's place has to be looked for: as when hundreds sign in.
bool SnapshotUpdate::keepsPlaces(const IndexOrder &order) const
{
    TableQuery query {.table = Table::Users, .showDisabled = true, .showPending = true};
    for (const int column : order.columns())
        query.sort.append({Column(column), Qt::AscendingOrder});
    return effectOf(m_changed, query) != ChangeEffect::Rows;
}

BitSet SnapshotUpdate::bury(const QSet<qint64> &ids)
{
    BitSet moved(m_next->pieces.first().users->size());
    for (UserSnapshot::Piece &piece : m_next->pieces) {
        DeadRows found;
        for (const qint64 id : ids) {
            if (const std::optional<quint32> row = piece.users->rowOf(id); row && !piece.isDead(*row))
                found.push_back(*row);
        }
        piece.dead.insert(piece.dead.end(), found.cbegin(), found.cend());
        std::sort(piece.dead.begin(), piece.dead.end());
        if (&piece == &m_next->pieces.first())
            std::for_each(found.cbegin(), found.cend(), [&moved](quint32 row) { moved.insert(row); });
    }
    return moved;
}

Result<QVector<qint64>> SnapshotUpdate::stillThere(const QSet<qint64> &ids)
{
    QVector<qint64> there;
    if (ids.isEmpty())
        return there;
    const QString sql = u"SELECT u.id FROM users u WHERE u.id IN ({ids ?}) ORDER BY u.id"_s;
    const Result<void> done = m_reader.database.each(sql, {jsonOf(QVector<qint64>(ids.cbegin(), ids.cend()))}, [&there](const SqlRow &row) {
        there.append(row.value(0).toLongLong());
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return there;
}

Result<void> SnapshotUpdate::placeIn(IndexOrder &order, const QSet<qint64> &touched, const QVector<qint64> &there)
{
    const UserSnapshot::Piece &first = m_next->pieces.first();
    order.remove(touched, first.dead);
    return there.isEmpty() ? Result<void>() : order.insert(m_reader.database, *first.users, first.dead, there);
}

// Small pieces become one as soon as they are about as large as what comes, so that there are few of them and none is read
// again for every change.
void SnapshotUpdate::addPiece(const QVector<qint64> &ids)
{
    QVector<UserSnapshot::Piece> &pieces = m_next->pieces;
    std::vector<qint64> together(ids.cbegin(), ids.cend());
    while (pieces.size() > 1 && pieces.last().living() <= 2 * together.size()) {
        const UserSnapshot::Piece last = pieces.takeLast();
        for (quint32 row = 0; row < last.users->size(); ++row) {
            if (!last.isDead(row))
                together.push_back(last.users->id(row));
        }
    }
    if (together.empty())
        return;
    std::sort(together.begin(), together.end());
    pieces.append({std::make_shared<IndexPiece>(std::move(together), IndexPiece::TheseUsers), {}});
}

} // namespace muster
