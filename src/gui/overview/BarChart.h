// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/overview/ThemedChart.h"
#include "models/Roles.h"

class QBarCategoryAxis;
class QBarSet;
class QHorizontalStackedBarSeries;
class QValueAxis;

namespace muster {

class ChartBar;

// Lying bars, each with its label and its number. A click or Enter on one opens what it counts; Tab reaches the chart, arrows go from bar
// to bar. To screen readers each is a button that says its number, and the chart says all of them.
class BarChart final : public ThemedChart
{
    Q_OBJECT

public:
    struct Bar
    {
        QString label;
        QString query; // of those whom it counts
        Tone tone = Tone::Soft;
    };

    BarChart(const QString &name, const QVector<Bar> &bars, QWidget *parent = nullptr);

    void setNumbers(const QVector<qint64> &numbers); // of the bars, in their order

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QString &query);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void draw() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addBar(const Bar &bar);
    void drawBars();
    void place();
    bool walk(ChartBar *from, int key);
    int widest(int (ChartBar::*width)() const) const;
    int roomBefore() const; // the bars, in pixels
    int roomBehind() const;

    QVector<ChartBar *> m_bars;
    QVector<QBarSet *> m_filled; // one for each: it alone has its colour
    QVector<Tone> m_tones;
    QBarSet *m_rest; // of the bars' room
    QHorizontalStackedBarSeries *m_series;
    QBarCategoryAxis *m_labels;
    QValueAxis *m_numbers;
};

} // namespace muster
