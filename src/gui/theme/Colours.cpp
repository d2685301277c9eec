// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/Colours.h"

#include <algorithm>
#include <cmath>

namespace muster {

namespace {

const Colours *s_current = nullptr;

Colours makeLight()
{
    Colours c;
    c.window = QColor(0xf3f4f7);
    c.panel = QColor(0xffffff);
    c.line = QColor(0xdfe3ea);
    c.text = QColor(0x1b2430);
    c.quiet = QColor(0x616d7e);
    c.accent = QColor(0x2f5fd0);
    c.soft = QColor(0xe7eefc);
    c.good = QColor(0x1b7a4b);
    c.warn = QColor(0x8a5a00);
    c.bad = QColor(0xb3261e);
    c.onAccent = QColor(0xffffff);
    c.chrome = QColor(0xeceff3);
    c.header = QColor(0xf8f9fb);
    c.selection = QColor(0xdde7fb);
    c.quietOnSelection = QColor(0x4f5b6c);
    c.goodSoft = QColor(0xe3f4ea);
    c.warnSoft = QColor(0xfff0cf);
    c.badSoft = QColor(0xfde8e6);
    c.quietSoft = QColor(0xedf0f4);
    c.hover = QColor(0xf0f2f6);
    c.control = QColor(0x868f9d);
    c.disabledText = QColor(0xa3abb7);
    c.popup = QColor(0xffffff);
    c.popupLine = QColor(0xcfd5de);
    return c;
}

Colours makeDark()
{
    Colours c;
    c.dark = true;
    c.window = QColor(0x1a1d23);
    c.panel = QColor(0x22262e);
    c.line = QColor(0x343a46);
    c.text = QColor(0xe7eaf0);
    c.quiet = QColor(0x98a3b3);
    c.accent = QColor(0x86a9ff);
    c.soft = QColor(0x2a3650);
    c.good = QColor(0x6fd3a0);
    c.warn = QColor(0xf1c566);
    c.bad = QColor(0xff9a92);
    c.onAccent = QColor(0x101828);
    c.chrome = QColor(0x15181d);
    c.header = QColor(0x262b34);
    c.selection = QColor(0x2c3a5a);
    c.quietOnSelection = QColor(0xb3bdcb);
    c.goodSoft = QColor(0x1d3b2d);
    c.warnSoft = QColor(0x42351a);
    c.badSoft = QColor(0x4a2422);
    c.quietSoft = QColor(0x2f3540);
    c.hover = QColor(0x2b303a);
    c.control = QColor(0x7d8898);
    c.disabledText = QColor(0x626c7b);
    c.popup = QColor(0x2a2f39);
    c.popupLine = QColor(0x3f4654);
    return c;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Colours &lightColours()
{
    static const Colours table = makeLight();
    return table;
}

const Colours &darkColours()
{
    static const Colours table = makeDark();
    return table;
}

const Colours &colours()
{
    return s_current ? *s_current : lightColours();
}

void useColours(const Colours &table)
{
    s_current = &table;
}

ToneColours toneColours(Tone tone, const Colours &table)
{
    switch (tone) {
    case Tone::None: return {table.text, Qt::transparent};
    case Tone::Quiet: return {table.quietOnSelection, table.quietSoft};
    case Tone::Soft: return {table.accent, table.soft};
    case Tone::Good: return {table.good, table.goodSoft};
    case Tone::Warn: return {table.warn, table.warnSoft};
    case Tone::Bad: return {table.bad, table.badSoft};
    }
    return {table.text, Qt::transparent};
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace muster
