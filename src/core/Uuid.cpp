// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Uuid.h"

#include <QRandomGenerator>
#include <QUuid>

#include <array>
#include <chrono>

namespace muster {

QString newUuid()
{
    using namespace std::chrono;
    const auto now = duration_cast<nanoseconds>(system_clock::now().time_since_epoch());
    const auto time = duration_cast<milliseconds>(now);
    const quint64 ms = quint64(time.count());
    const auto fraction = quint64((now - time).count()) * 4096 / 1'000'000; // 12 bits of a millisecond
    std::array<quint32, 2> random {};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const auto byte = [&random](int i) { return uchar(random[size_t(i) / 4] >> (8 * (i % 4))); };
    const QUuid uuid(uint(ms >> 16), ushort(ms & 0xffff), ushort(0x7000 | fraction), uchar(0x80 | (byte(0) & 0x3f)), byte(1), byte(2), byte(3), byte(4), byte(5),
        byte(6), byte(7));
    return uuid.toString(QUuid::WithoutBraces);
}

} // namespace muster
