// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Windows1252.h"

#include <array>

namespace muster {
namespace {

constexpr std::array<char16_t, 32> from0x80 {
    0x20AC,
    0x0081,
    0x201A,
    0x0192,
    0x201E,
    0x2026,
    0x2020,
    0x2021,
    0x02C6,
    0x2030,
    0x0160,
    0x2039,
    0x0152,
    0x008D,
    0x017D,
    0x008F,
    0x0090,
    0x2018,
    0x2019,
    0x201C,
    0x201D,
    0x2022,
    0x2013,
    0x2014,
    0x02DC,
    0x2122,
    0x0161,
    0x203A,
    0x0153,
    0x009D,
    0x017E,
    0x0178,
};

constexpr char16_t codePoint(uchar byte)
{
    return byte >= 0x80 && byte < 0xA0 ? from0x80[byte - 0x80] : byte;
}

} // namespace

QByteArray windows1252ToUtf8(QByteArrayView bytes)
{
    QByteArray utf8;
    utf8.reserve(bytes.size() + bytes.size() / 8);
    for (const char byte : bytes) {
        const char16_t c = codePoint(uchar(byte));
        if (c < 0x80) {
            utf8 += byte;
        } else if (c < 0x800) {
            utf8 += char(0xC0 | (c >> 6));
            utf8 += char(0x80 | (c & 0x3F));
        } else {
            utf8 += char(0xE0 | (c >> 12));
            utf8 += char(0x80 | ((c >> 6) & 0x3F));
            utf8 += char(0x80 | (c & 0x3F));
        }
    }
    return utf8;
}

} // namespace muster
