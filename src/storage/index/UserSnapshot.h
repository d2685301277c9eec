// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/index/IndexOrder.h"
#include "storage/index/IndexPiece.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace muster {

class Database;

// Which state of a workspace a view shows: after which event, in which trail, with sort keys of which making, and what is reported up to when.
struct StateMark
{
    qint64 event = 0;
    QByteArray head;
    QByteArray sortKeys;
    qint64 signIns = 0; // the last taking-in of those that are reported, see storage/signins

    bool operator==(const StateMark &) const = default;

    bool isBefore(const StateMark &other) const { return event < other.event || signIns < other.signIns; }

    static Result<StateMark> of(Database &database);
};

// All users as they are after one event. It never changes; the next one shares most of it.
struct UserSnapshot
{
    struct Piece
    {
        std::shared_ptr<IndexPiece> users;
        DeadRows dead; // who was changed or is gone; who is still there stands in a later piece

        quint32 living() const { return users->size() - quint32(dead.size()); }
        bool isDead(quint32 row) const;
    };

    StateMark mark;
    QVector<Piece> pieces; // the first holds nearly all
    QHash<QString, IndexOrder> orders; // by the engine's text

    quint32 changed() const; // how many rows are not in the first piece
    qsizetype bytes() const;
};

} // namespace muster
