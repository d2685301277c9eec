// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "storage/index/DeadRuns.h"
#include "storage/index/IndexOrder.h"

#include <QHash>

namespace muster {

// Where users belong in an order: each is searched by halving, all of them at once, with the engine's order of a few
// rows in between.
class PlaceFinder
{
public:
    PlaceFinder(Database &database, const IndexOrder &order, const IndexPiece &first, const DeadRows &dead);

    // For each the number of rows of the order that stand before.
    Result<QHash<qint64, quint32>> find(const QVector<qint64> &ids);

    // These users in the order; those that are gone are left out.
    Result<QVector<qint64>> sorted(const QVector<qint64> &ids);

private:
    struct Range
    {
        quint32 from = 0; // not before this place
        quint32 until = 0; // nor behind this one
    };

    QHash<qint64, quint32> probes(const QHash<qint64, Range> &ranges); // id of a living row: its place
    Result<bool> narrow(QHash<qint64, Range> &ranges);

    Database &m_database;
    const IndexOrder &m_order;
    const IndexPiece &m_first;
    DeadRuns m_dead;
};

} // namespace muster
