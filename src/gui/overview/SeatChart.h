// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/overview/ThemedChart.h"
#include "storage/queries/ReadSeats.h"

class QCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace muster {

// How many seats were taken when each month ended: a line of steps, and a broken one at how many the licence has. To screen readers it
// is a picture that says its numbers.
class SeatChart final : public ThemedChart
{
    Q_OBJECT

public:
    explicit SeatChart(const QString &name, QWidget *parent = nullptr);

    void setSeats(const QVector<SeatsInMonth> &months, std::optional<qint64> most); // of the licence, where there is one

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void draw() override;

private:
    void drawMonths();
    void drawNumbers();
    void drawLegend();
    QString said() const;

    QVector<SeatsInMonth> m_months;
    std::optional<qint64> m_most;
    QLineSeries *m_taken;
    QLineSeries *m_limit;
    QCategoryAxis *m_time;
    QValueAxis *m_numbers;
};

} // namespace muster
