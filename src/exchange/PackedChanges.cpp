// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PackedChanges.h"

namespace muster {

QDataStream &operator<<(QDataStream &stream, const Values &values)
{
    stream << qint32(std::distance(values.begin(), values.end()));
    for (const Values::Entry &entry : values)
        stream << entry.field << entry.value;
    return stream;
}

QDataStream &operator>>(QDataStream &stream, Values &values)
{
    values = {};
    qint32 count = 0;
    for (stream >> count; count > 0; --count) {
        Values::Entry entry {};
        stream >> entry.field >> entry.value;
        values.set(entry.field, std::move(entry.value));
    }
    return stream;
}

QDataStream &operator<<(QDataStream &stream, const Change &change)
{
    return stream << change.verb << change.object << change.references << change.was << change.set << change.seen;
}

QDataStream &operator>>(QDataStream &stream, Change &change)
{
    return stream >> change.verb >> change.object >> change.references >> change.was >> change.set >> change.seen;
}

QDataStream &operator<<(QDataStream &stream, const Error &error)
{
    return stream << error.code << error.parameters;
}

QDataStream &operator>>(QDataStream &stream, Error &error)
{
    return stream >> error.code >> error.parameters;
}

} // namespace muster
