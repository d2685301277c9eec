// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/NeedCard.h"

#include "gui/theme/Colours.h"
#include "gui/theme/Fonts.h"
#include "gui/theme/Icons.h"
#include "gui/theme/IndicatorPainter.h"
#include "gui/widgets/LinkButton.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int Radius = 8;
constexpr int Margin = 14;
constexpr int IconSide = 14;
constexpr int Lines = 2; // of the label, at most
constexpr int FollowUpSpacing = 4;
constexpr int LinkMargin = 3; // the room above and below the words of a link
constexpr int LinkSide = 5; // and at its sides

} // namespace

NeedCard::NeedCard(const QString &label, Tone tone, QWidget *parent)
    : QAbstractButton(parent)
    , m_tone(tone)
{
    setText(label);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // as high as the others of its line
    setNumber(-1);
}

void NeedCard::setNumber(qint64 number)
{
    m_number = number;
    setAccessibleName(number < 0 ? text() : tr("%1: %2").arg(text(), locale().toString(number)));
    setToolTip(number > 0 ? tr("Show them") : QString());
    update();
}

LinkButton *NeedCard::addFollowUp(const QString &text)
{
    m_followUp = new LinkButton(text, this);
    m_followUp->setAccessibleName(tr("%1 (%2)", "what to do, with whom").arg(text, this->text()));
    m_followUp->hide();
    return m_followUp;
}

int NeedCard::followUpHeight() const
{
    return m_followUp ? m_followUp->sizeHint().height() + FollowUpSpacing : 0;
}

void NeedCard::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    if (!m_followUp)
        return;
    const QSize size = m_followUp->sizeHint();
    const QRect place(QPoint(Margin - LinkSide, height() - Margin - size.height() + LinkMargin), size);
    m_followUp->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

QSize NeedCard::sizeHint() const
{
    int longest = 0; // word
    for (const QString &word : text().split(u' '))
        longest = qMax(longest, fontMetrics().horizontalAdvance(word));
    const int half = fontMetrics().horizontalAdvance(text()) / Lines + 12;
    const int words = fontMetrics().lineSpacing() * Lines;
    const int number = QFontMetrics(textFont(TextSize::Large, QFont::DemiBold)).height();
    const int link = m_followUp ? m_followUp->sizeHint().width() : 0;
    return {qMax(120, qMax(qMax(longest, half), link) + 2 * Margin), 2 * Margin + number + 4 + words + followUpHeight()};
}

void NeedCard::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    const bool needed = m_number > 0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(underMouse() ? c.control : c.line);
    painter.setBrush(isDown() ? c.hover : c.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);

    const QFont large = textFont(TextSize::Large, QFont::DemiBold);
    const int numberHeight = QFontMetrics(large).height();
    const QRect inside = rect().adjusted(Margin, Margin, -Margin, -Margin);
    const auto place = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const int leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.setFont(large);
    painter.setPen(needed ? c.text : c.quiet);
    painter.drawText(place(QRect(inside.topLeft(), QSize(inside.width(), numberHeight))), leading | Qt::AlignVCenter,
        m_number < 0 ? u"–"_s : locale().toString(m_number));
    painter.setFont(font());
    painter.setPen(c.quiet);
    painter.drawText(place(inside.adjusted(0, numberHeight + 4, 0, 0)), leading | Qt::AlignTop | Qt::TextWordWrap, text());
    if (m_number >= 0) {
        const QRect sign(inside.right() + 1 - IconSide, inside.top() + (numberHeight - IconSide) / 2, IconSide, IconSide);
        const QColor ink = needed ? toneColours(m_tone).text : c.disabledText;
        const IconName onwards = layoutDirection() == Qt::RightToLeft ? IconName::ChevronLeft : IconName::ChevronRight;
        const IconName name = !needed ? IconName::Check : m_tone == Tone::Quiet ? onwards : IconName::Warning;
        painter.drawPixmap(place(sign), iconPixmap(name, ink, IconSide, devicePixelRatioF()));
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawFocusRing(&painter, rect(), Radius);
}

} // namespace muster
