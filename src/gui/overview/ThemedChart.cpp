// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/ThemedChart.h"

#include "gui/theme/Colours.h"
#include "gui/theme/Fonts.h"

#include <QAbstractAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QWheelEvent>

namespace muster {

ThemedChart::ThemedChart(const QString &name, QWidget *parent)
    : QChartView(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setRenderHint(QPainter::Antialiasing);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    chart()->setBackgroundVisible(false);
    viewport()->setAutoFillBackground(false); // it stands on what it is on
    chart()->setLocalizeNumbers(true);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
}

void ThemedChart::stand(QAbstractAxis *axis, bool atLeadingEdge)
{
    const Colours &c = colours();
    axis->setLabelsColor(c.quiet);
    axis->setLabelsFont(textFont(TextSize::Small));
    axis->setLinePen(QPen(c.line, 1));
    axis->setGridLinePen(QPen(c.line, 1));
    const Qt::Alignment edge = !atLeadingEdge ? Qt::AlignBottom : isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    if (axis->alignment() == edge)
        return;
    if (chart()->axes().contains(axis))
        chart()->removeAxis(axis);
    chart()->addAxis(axis, edge);
    for (QAbstractSeries *series : chart()->series())
        series->attachAxis(axis);
}

void ThemedChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LocaleChange:
        draw();
        break;
    default:
        break;
    }
}

// It is the page's.
void ThemedChart::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace muster
