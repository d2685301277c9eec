// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Uuid.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>

namespace muster {

namespace {

constexpr int FractionBits = 12; // of a millisecond

// Later than any that was given out, also where the clock of the computer stands still for a while.
quint64 newTime()
{
    using namespace std::chrono;
    const auto now = duration_cast<nanoseconds>(system_clock::now().time_since_epoch());
    const auto ms = duration_cast<milliseconds>(now);
    const quint64 time = (quint64(ms.count()) << FractionBits) | (quint64((now - ms).count()) << FractionBits) / 1'000'000;
    static std::atomic<quint64> last {0};
    quint64 before = last.load();
    quint64 next = 0;
    do
        next = std::max(time, before + 1);
    while (!last.compare_exchange_weak(before, next));
    return next;
}

} // namespace

QString newUuid()
{
    const quint64 time = newTime();
    const quint64 ms = time >> FractionBits;
    const quint64 fraction = time & ((1 << FractionBits) - 1);
    std::array<quint32, 2> random {};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const auto byte = [&random](int i) { return uchar(random[size_t(i) / 4] >> (8 * (i % 4))); };
    const QUuid uuid(uint(ms >> 16), ushort(ms & 0xffff), ushort(0x7000 | fraction), uchar(0x80 | (byte(0) & 0x3f)), byte(1), byte(2), byte(3), byte(4), byte(5),
        byte(6), byte(7));
    return uuid.toString(QUuid::WithoutBraces);
}

} // namespace muster
