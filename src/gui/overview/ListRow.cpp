// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/ListRow.h"

#include "gui/theme/Colours.h"
#include "gui/theme/IndicatorPainter.h"
#include "gui/theme/MusterStyle.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int Margin = 14;
constexpr int Gap = 10;

} // namespace

ListRow::ListRow(const QString &words, const QString &after, const QString &atEnd, QWidget *parent)
    : QAbstractButton(parent)
    , m_after(after)
    , m_atEnd(atEnd)
{
    QStringList said {words, after, atEnd};
    said.removeAll(QString());
    setText(words);
    setAccessibleName(said.join(u", "_s));
    setToolTip(said.join(u" · "_s));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ListRow::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text() + m_after + m_atEnd) + 2 * (Margin + Gap), MusterStyle::rowHeight()};
}

QSize ListRow::minimumSizeHint() const
{
    return {160, MusterStyle::rowHeight()};
}

// The end keeps its place; what stands after the words gives way first.
void ListRow::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    QPainter painter(this);
    if (underMouse() || isDown())
        painter.fillRect(rect(), c.hover);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // names and dates keep the direction of their own script
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const auto draw = [&](int from, int room, const QString &words, const QColor &ink) {
        const QString fitting = fontMetrics().elidedText(words, Qt::ElideRight, room);
        const int width = qMin(room, fontMetrics().horizontalAdvance(fitting) + 1);
        painter.setPen(ink);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(from, 0, width, height())), flags, fitting);
        return width;
    };
    const int endWidth = m_atEnd.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_atEnd) + 1;
    const int end = width() - Margin - endWidth;
    if (endWidth)
        draw(end, endWidth, m_atEnd, c.quiet);
    const int room = end - Margin - (endWidth ? Gap : 0);
    const int used = draw(Margin, room, text(), c.text) + Gap;
    if (!m_after.isEmpty() && room - used > 30)
        draw(Margin + used, room - used, m_after, c.quiet);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawFocusRing(&painter, rect().adjusted(3, 1, -3, -1), 4);
}

} // namespace muster
