// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/LinkButton.h"

#include "gui/theme/Colours.h"
#include "gui/theme/Fonts.h"
#include "gui/theme/IndicatorPainter.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace muster {

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : EnterButton(parent, text)
{
    setCursor(Qt::PointingHandCursor);
    setFlat(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LinkButton::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void LinkButton::setUnderlined(bool underlined)
{
    m_underlined = underlined;
    update();
}

QSize LinkButton::sizeHint() const
{
    return QFontMetrics(drawnFont()).size(Qt::TextShowMnemonic, text()) + QSize(10, 6);
}

QSize LinkButton::minimumSizeHint() const
{
    return sizeHint();
}

// The second click of two is on whatever came under the pointer meanwhile.
void LinkButton::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        drawFocusRing(&painter, rect(), 4);
    }
    QFont font = drawnFont();
    font.setUnderline(m_underlined || (underMouse() && isEnabled()));
    painter.setFont(font);
    painter.setPen(isEnabled() ? toneColours(m_tone).text : colours().disabledText);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

QFont LinkButton::drawnFont() const
{
    return textFont(TextSize::Normal, QFont::DemiBold);
}

} // namespace muster
