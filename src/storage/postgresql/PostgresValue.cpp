// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql/PostgresValue.h"

#include <QtEndian>

#include <bit>
#include <cmath>

namespace muster {

namespace {

// pg_type.dat; they never change
enum Type : unsigned {
    Boolean = 16,
    Bytes = 17,
    Int8 = 20,
    Int2 = 21,
    Int4 = 23,
    Oid = 26,
    Float4 = 700,
    Float8 = 701,
    Numeric = 1700,
};

template <typename Number> Number numberAt(QByteArrayView binary, qsizetype at = 0)
{
    return qFromBigEndian<Number>(binary.data() + at);
}

// Sums of numbers are that. Groups of four digits, of which `weight` stand between the first one and the point.
QVariant numeric(QByteArrayView binary)
{
    constexpr quint16 Negative = 0x4000;
    const int groups = numberAt<qint16>(binary, 0);
    const int weight = numberAt<qint16>(binary, 2);
    const int sign = numberAt<quint16>(binary, 4) == Negative ? -1 : 1;
    const auto group = [&](int i) { return i < groups ? numberAt<qint16>(binary, 8 + 2 * i) : qint16(0); };
    if (groups <= weight + 1) {
        qint64 whole = 0;
        for (int i = 0; i <= weight; ++i)
            whole = whole * 10'000 + group(i);
        return sign * whole;
    }
    double sum = 0;
    for (int i = 0; i < groups; ++i)
        sum += group(i) * std::pow(10'000.0, weight - i);
    return sign * sum;
}

} // namespace

QVariant postgresValue(unsigned type, QByteArrayView binary)
{
    switch (type) {
    case Boolean:
        return qint64(binary.front() != 0);
    case Bytes:
        return binary.isEmpty() ? QByteArray("") : binary.toByteArray();
    case Int8:
        return numberAt<qint64>(binary);
    case Int4:
        return qint64(numberAt<qint32>(binary));
    case Int2:
        return qint64(numberAt<qint16>(binary));
    case Oid:
        return qint64(numberAt<quint32>(binary));
    case Float8:
        return std::bit_cast<double>(numberAt<quint64>(binary));
    case Float4:
        return double(std::bit_cast<float>(numberAt<quint32>(binary)));
    case Numeric:
        return numeric(binary);
    default: // texts of all kinds
        return binary.isEmpty() ? QString(QLatin1StringView("")) : QString::fromUtf8(binary);
    }
}

QByteArray postgresBytes(unsigned type, QByteArrayView binary)
{
    switch (type) {
    case Boolean:
    case Int8:
    case Int4:
    case Int2:
    case Oid:
    case Float8:
    case Float4:
    case Numeric:
        return postgresValue(type, binary).toByteArray();
    default:
        return binary.isEmpty() ? QByteArray("") : binary.toByteArray();
    }
}

} // namespace muster
