// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/SeatChart.h"

#include "gui/theme/Colours.h"
#include "gui/theme/Fonts.h"

#include <QCategoryAxis>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int Height = 196;
constexpr int LeastWidth = 220;
constexpr int MostMonths = 3; // that have their name below: more would not fit beside each other on a small screen
constexpr int MostSteps = 4; // between the lowest number and the highest

// 1, 2 or 5 of some power of ten, and never a part of a seat.
qint64 stepFor(qint64 highest)
{
    qint64 power = 1;
    for (;; power *= 10) {
        for (const qint64 digit : {1, 2, 5}) {
            if (digit * power * MostSteps >= highest)
                return digit * power;
        }
    }
}

} // namespace

SeatChart::SeatChart(const QString &name, QWidget *parent)
    : ThemedChart(name, parent)
    , m_taken(new QLineSeries)
    , m_limit(new QLineSeries)
    , m_time(new QCategoryAxis)
    , m_numbers(new QValueAxis)
{
    m_taken->setName(tr("Taken"));
    m_limit->setName(tr("Licence"));
    m_time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_time->setTruncateLabels(false);
    m_time->setGridLineVisible(false);
    m_numbers->setLabelFormat(u"%.0f"_s);
    m_numbers->setLineVisible(false);
    QChart *chart = this->chart();
    chart->addSeries(m_limit);
    chart->addSeries(m_taken); // in front
    chart->setMargins({6, 8, 6, 0});
    setFixedHeight(Height);
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    draw();
}

void SeatChart::setSeats(const QVector<SeatsInMonth> &months, std::optional<qint64> most)
{
    m_months = months;
    m_most = most;
    setAccessibleDescription(said());
    draw();
}

QString SeatChart::said() const
{
    QStringList words;
    for (const SeatsInMonth &month : m_months)
        words << tr("%1: %2", "month, seats taken").arg(locale().toString(month.first, u"MMMM yyyy"_s), locale().toString(month.used));
    if (m_most)
        words << tr("The licence has %Ln seat(s)", nullptr, int(*m_most));
    return words.join(u", "_s);
}

QSize SeatChart::sizeHint() const
{
    return {LeastWidth + 100, Height};
}

QSize SeatChart::minimumSizeHint() const
{
    return {LeastWidth, Height};
}

void SeatChart::draw()
{
    chart()->setLocale(locale());
    stand(m_time, false);
    stand(m_numbers, true);
    drawMonths();
    drawNumbers();
    drawLegend();
}

// Each month has its room, over all of which the line stands at what was taken at its end.
void SeatChart::drawMonths()
{
    QList<QPointF> steps;
    for (qsizetype i = 0; i < m_months.size(); ++i)
        steps << QPointF(double(i), double(m_months.at(i).used)) << QPointF(double(i + 1), double(m_months.at(i).used));
    m_taken->replace(steps);
    for (const QString &label : m_time->categoriesLabels())
        m_time->remove(label);
    m_time->setRange(0, double(std::max<qsizetype>(1, m_months.size())));
    m_time->setReverse(isRightToLeft());
    const qsizetype every = (m_months.size() + MostMonths - 1) / MostMonths;
    QVector<qsizetype> named;
    for (qsizetype i = m_months.size() - 1 - every / 2; i >= 0; i -= every) // none at the edge, where it would be cut
        named.prepend(i);
    for (const qsizetype i : std::as_const(named))
        m_time->append(locale().toString(m_months.at(i).first, u"MMM yyyy"_s), double(i) + 0.5);
}

void SeatChart::drawNumbers()
{
    qint64 highest = std::max<qint64>(1, m_most.value_or(0));
    for (const SeatsInMonth &month : std::as_const(m_months))
        highest = std::max(highest, month.used);
    const qint64 step = stepFor(highest);
    const qint64 steps = (highest + step - 1) / step;
    m_numbers->setRange(0, double(steps * step));
    m_numbers->setTickCount(int(steps) + 1);
    const double end = double(std::max<qsizetype>(1, m_months.size()));
    m_limit->replace(m_most ? QList<QPointF> {{0, double(*m_most)}, {end, double(*m_most)}} : QList<QPointF>());
    m_limit->setVisible(m_most.has_value());
}

void SeatChart::drawLegend()
{
    const Colours &c = colours();
    m_taken->setPen(QPen(c.accent, 2));
    m_limit->setPen(QPen(c.quiet, 1.5, Qt::DashLine));
    QLegend *legend = chart()->legend();
    legend->setVisible(m_most.has_value()); // one line alone needs none
    legend->setLabelColor(c.text);
    legend->setFont(textFont(TextSize::Small));
}

} // namespace muster
