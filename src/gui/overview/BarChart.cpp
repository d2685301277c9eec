// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/BarChart.h"

#include "gui/overview/ChartBar.h"
#include "gui/theme/Colours.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QLegend>
#include <QStyle>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int RowHeight = 28;
constexpr double BarHeight = 10. / RowHeight;
constexpr int Edge = 11;
constexpr int Gap = 12;
constexpr int ShortestRoom = 40; // of the bars
constexpr double Shortest = 0.015; // bar of what is not nothing, of the longest

QColor inkOf(Tone tone, const Colours &c)
{
    return tone == Tone::Soft ? c.accent : tone == Tone::Quiet ? c.control : toneColours(tone, c).text;
}

} // namespace

BarChart::BarChart(const QString &name, const QVector<Bar> &bars, QWidget *parent)
    : ThemedChart(name, parent)
    , m_rest(new QBarSet(QString()))
    , m_series(new QHorizontalStackedBarSeries)
    , m_labels(new QBarCategoryAxis)
    , m_numbers(new QValueAxis)
{
    for (const Bar &bar : bars)
        addBar(bar);
    for (auto bar = bars.crbegin(); bar != bars.crend(); ++bar) // the first is on top
        m_labels->append(bar->label);
    for (QBarSet *set : std::as_const(m_filled)) {
        set->append(QList<qreal>(bars.size(), 0));
        m_series->append(set);
    }
    m_rest->append(QList<qreal>(bars.size(), 0));
    m_series->append(m_rest);
    m_series->setBarWidth(BarHeight);
    m_bars.first()->setFocusPolicy(Qt::StrongFocus);
    chart()->addSeries(m_series);
    chart()->legend()->hide();
    draw();
    setFixedHeight(minimumSizeHint().height());
}

void BarChart::addBar(const Bar &bar)
{
    auto *row = new ChartBar(bar.label, viewport()); // the other children of a view are not told to screen readers
    row->setFocusPolicy(Qt::ClickFocus);
    row->installEventFilter(this);
    connect(row, &QAbstractButton::clicked, this, [this, query = bar.query] { Q_EMIT opened(query); });
    m_bars << row;
    m_filled << new QBarSet(bar.label);
    m_tones << bar.tone;
}

void BarChart::setNumbers(const QVector<qint64> &numbers)
{
    QStringList said;
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        m_bars.at(i)->setNumber(numbers.at(i));
        said << m_bars.at(i)->said();
    }
    setAccessibleDescription(said.join(u", "_s));
    updateGeometry();
    draw();
}

int BarChart::widest(int (ChartBar::*width)() const) const
{
    int widest = 0;
    for (const ChartBar *bar : m_bars)
        widest = std::max(widest, (bar->*width)());
    return widest;
}

int BarChart::roomBefore() const
{
    return ChartBar::Margin + widest(&ChartBar::labelWidth) + Gap;
}

int BarChart::roomBehind() const
{
    return Gap + widest(&ChartBar::numberWidth) + ChartBar::Margin;
}

QSize BarChart::sizeHint() const
{
    return minimumSizeHint() + QSize(120, 0);
}

QSize BarChart::minimumSizeHint() const
{
    return {roomBefore() + ShortestRoom + roomBehind(), int(m_bars.size()) * RowHeight + 2 * Edge};
}

void BarChart::draw()
{
    stand(m_labels, true);
    stand(m_numbers, false);
    m_labels->setVisible(false); // each row has its own
    m_numbers->setVisible(false);
    m_numbers->setReverse(isRightToLeft());
    drawBars();
    place();
}

void BarChart::drawBars()
{
    const Colours &c = colours();
    qint64 most = 1;
    for (const ChartBar *bar : std::as_const(m_bars))
        most = std::max(most, bar->number());
    m_numbers->setRange(0, double(most));
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const qint64 number = m_bars.at(i)->number();
        const double length = number <= 0 ? 0 : std::max(double(number), Shortest * double(most));
        const qsizetype place = m_bars.size() - 1 - i; // on the axis
        m_filled.at(i)->replace(place, length);
        m_filled.at(i)->setColor(inkOf(m_tones.at(i), c));
        m_filled.at(i)->setPen(Qt::NoPen);
        m_rest->replace(place, double(most) - length);
    }
    m_rest->setColor(c.quietSoft);
    m_rest->setPen(Qt::NoPen);
}

void BarChart::place()
{
    const QRect rows(0, Edge, width(), int(m_bars.size()) * RowHeight);
    chart()->setPlotArea(QStyle::visualRect(layoutDirection(), rect(), rows.adjusted(roomBefore(), 0, -roomBehind(), 0)));
    const int labels = widest(&ChartBar::labelWidth);
    for (qsizetype i = 0; i < m_bars.size(); ++i)
        m_bars.at(i)->place(QRect(0, rows.top() + int(i) * RowHeight, width(), RowHeight), labels);
}

void BarChart::resizeEvent(QResizeEvent *event)
{
    ThemedChart::resizeEvent(event);
    place();
}

bool BarChart::eventFilter(QObject *watched, QEvent *event)
{
    if (auto *row = qobject_cast<ChartBar *>(watched)) {
        if (event->type() == QEvent::KeyPress && walk(row, static_cast<QKeyEvent *>(event)->key()))
            return true;
        if (event->type() == QEvent::FocusIn) { // Tab comes back to where one was
            for (ChartBar *bar : std::as_const(m_bars))
                bar->setFocusPolicy(bar == row ? Qt::StrongFocus : Qt::ClickFocus);
        }
    }
    return ThemedChart::eventFilter(watched, event);
}

// As Tab would, so that the page scrolls to it.
bool BarChart::walk(ChartBar *from, int key)
{
    const bool onwards = key == Qt::Key_Down || key == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    if (!onwards && key != Qt::Key_Up && key != Qt::Key_Left && key != Qt::Key_Right)
        return false;
    const qsizetype to = m_bars.indexOf(from) + (onwards ? 1 : -1);
    if (to < 0 || to >= m_bars.size())
        return true; // it is the last
    m_bars.at(to)->setFocusPolicy(Qt::StrongFocus);
    focusNextPrevChild(onwards);
    return true;
}

} // namespace muster
