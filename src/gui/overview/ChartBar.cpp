// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/ChartBar.h"

#include "gui/theme/Colours.h"
#include "gui/theme/IndicatorPainter.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int Veil = 14; // of 255: the bar is seen through it

} // namespace

ChartBar::ChartBar(const QString &label, QWidget *parent)
    : EnterButton(parent, label)
{
    setCursor(Qt::PointingHandCursor);
    setNumber(-1);
}

void ChartBar::setNumber(qint64 number)
{
    m_number = number;
    setAccessibleName(said());
    setToolTip(number > 0 ? tr("Show them") : QString());
    update();
}

QString ChartBar::said() const
{
    return m_number < 0 ? text() : tr("%1: %Ln user(s)", "how they are", int(m_number)).arg(text());
}

QString ChartBar::shown() const
{
    return m_number < 0 ? u"–"_s : locale().toString(m_number);
}

void ChartBar::place(const QRect &row, int labelWidth)
{
    m_roomOfLabel = labelWidth;
    setGeometry(row);
    update();
}

int ChartBar::labelWidth() const
{
    return fontMetrics().horizontalAdvance(text()) + 1;
}

int ChartBar::numberWidth() const
{
    return fontMetrics().horizontalAdvance(shown()) + 1;
}

void ChartBar::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        QColor veil = c.text;
        veil.setAlpha(isDown() ? 2 * Veil : Veil);
        painter.fillRect(rect(), veil);
    }
    painter.setPen(c.text);
    const QRect label(Margin, 0, m_roomOfLabel, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), label), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter), text());
    const QRect number(width() - Margin - numberWidth(), 0, numberWidth(), height());
    painter.setPen(c.quiet);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), number), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter), shown());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawFocusRing(&painter, rect().adjusted(3, 1, -3, -1), 4);
}

} // namespace muster
