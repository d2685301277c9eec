// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/index/UserSnapshot.h"

#include <optional>

namespace muster {

// Users, the least id first, who have the same set of keys in a column.
struct UsersOfKeys
{
    QVector<quint32> keys;
    QVector<qint64> users;
};

namespace UsersByKeys {

// Those with the ids `wanted`, by a column that all pieces have. None: not all of them are there.
std::optional<QVector<UsersOfKeys>> of(const UserSnapshot &snapshot, const ColumnSource &source, const BitSet &wanted);

} // namespace UsersByKeys

} // namespace muster
