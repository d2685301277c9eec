// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "core/Error.h"

#include <QDataStream>
#include <QIODevice>

namespace muster {

// Changes and errors as bytes, for PackedRecords. They are never kept longer than the program runs.
QDataStream &operator<<(QDataStream &stream, const Values &values);
QDataStream &operator>>(QDataStream &stream, Values &values);
QDataStream &operator<<(QDataStream &stream, const Change &change);
QDataStream &operator>>(QDataStream &stream, Change &change);
QDataStream &operator<<(QDataStream &stream, const Error &error);
QDataStream &operator>>(QDataStream &stream, Error &error);

template <typename... Parts>
QByteArray toBytes(const Parts &...parts)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    (stream << ... << parts);
    return bytes;
}

template <typename... Parts>
void fromBytes(const QByteArray &bytes, Parts &...parts)
{
    QDataStream stream(bytes);
    (stream >> ... >> parts);
}

} // namespace muster
