// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/DisplayWidth.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <iterator>

namespace muster {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// Unicode's East Asian Width W and F, in blocks.
constexpr Range wide[] {{0x1100, 0x115f}, {0x2e80, 0x303e}, {0x3041, 0x33ff}, {0x3400, 0x4dbf}, {0x4e00, 0x9fff},
    {0xa000, 0xa4cf}, {0xa960, 0xa97f}, {0xac00, 0xd7a3}, {0xf900, 0xfaff}, {0xfe30, 0xfe6f}, {0xff00, 0xff60},
    {0xffe0, 0xffe6}, {0x1f300, 0x1f64f}, {0x1f900, 0x1f9ff}, {0x20000, 0x3fffd}};

int widthOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    return std::any_of(std::begin(wide), std::end(wide),
               [c](const Range &range) { return c >= range.first && c <= range.last; })
        ? 2
        : 1;
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += widthOf(c);
    return width;
}

} // namespace muster
