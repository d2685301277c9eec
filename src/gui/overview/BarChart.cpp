// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/BarChart.h"

#include "gui/theme/Colours.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int RowHeight = 28;
constexpr int BarHeight = 10;
constexpr int Margin = 14;
constexpr int Gap = 12;
constexpr int ShortestBar = 3; // of what is not nothing

QColor inkOf(Tone tone, const Colours &c)
{
    return tone == Tone::Soft ? c.accent : tone == Tone::Quiet ? c.control : toneColours(tone, c).text;
}

} // namespace

BarChart::BarChart(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarChart::setBars(const QVector<Bar> &bars)
{
    m_bars = bars;
    QStringList said;
    for (const Bar &bar : bars)
        said << tr("%1: %2").arg(bar.label, locale().toString(bar.value));
    setAccessibleDescription(said.join(u", "_s));
    updateGeometry();
    update();
}

int BarChart::labelWidth() const
{
    int width = 0;
    for (const Bar &bar : m_bars)
        width = qMax(width, fontMetrics().horizontalAdvance(bar.label) + 1);
    return width;
}

int BarChart::numberWidth() const
{
    int width = 0;
    for (const Bar &bar : m_bars)
        width = qMax(width, fontMetrics().horizontalAdvance(locale().toString(bar.value)) + 1);
    return width;
}

QSize BarChart::sizeHint() const
{
    return {labelWidth() + numberWidth() + 2 * (Margin + Gap) + 160, int(m_bars.size()) * RowHeight + 2 * Margin - 6};
}

QSize BarChart::minimumSizeHint() const
{
    return {sizeHint().width() - 120, sizeHint().height()};
}

void BarChart::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto place = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const int labels = labelWidth();
    const int numbers = numberWidth();
    const int room = qMax(0, width() - 2 * (Margin + Gap) - labels - numbers);
    qint64 most = 1;
    for (const Bar &bar : m_bars)
        most = qMax(most, bar.value);

    int top = Margin - 3;
    for (const Bar &bar : m_bars) {
        const QRect label(Margin, top, labels, RowHeight);
        const QRect track(Margin + labels + Gap, top + (RowHeight - BarHeight) / 2, room, BarHeight);
        QRect filled = track;
        filled.setWidth(bar.value == 0 ? 0 : qMax(ShortestBar, int(room * bar.value / most)));
        painter.setPen(c.text);
        painter.drawText(place(label), Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft), bar.label);
        painter.setPen(c.quiet);
        painter.drawText(place(QRect(track.right() + Gap, top, numbers, RowHeight)),
            Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignRight), locale().toString(bar.value));
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.quietSoft);
        painter.drawRoundedRect(place(track), 3, 3);
        painter.setBrush(inkOf(bar.tone, c));
        painter.drawRoundedRect(place(filled), 3, 3);
        top += RowHeight;
    }
}

} // namespace muster
