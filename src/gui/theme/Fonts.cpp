// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/Fonts.h"

#include <QFontDatabase>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// Asked once: each card, row and badge asks for its font, and the cards of the overview waited 10 ms for the answers.
bool hasInter()
{
    static const bool has = QFontDatabase::hasFamily(u"Inter"_s);
    return has;
}

} // namespace

QFont applicationFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (hasInter()) {
        // The system's family stays behind it for scripts that Inter does not write.
        font.setFamilies(QStringList({u"Inter"_s, font.family()}));
        font.setPointSizeF(9.75);
    }
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont textFont(TextSize size, QFont::Weight weight)
{
    QFont font = applicationFont();
    const qreal base = font.pointSizeF();
    switch (size) {
    case TextSize::Small: font.setPointSizeF(base * 0.88); break;
    case TextSize::Normal: break;
    case TextSize::Title: font.setPointSizeF(base * 1.08); break;
    case TextSize::Large: font.setPointSizeF(base * 1.5); break;
    }
    font.setWeight(weight);
    return font;
}

} // namespace muster
