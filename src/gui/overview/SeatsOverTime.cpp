// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/SeatsOverTime.h"

#include "gui/overview/SeatChart.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/widgets/ElidedLabel.h"
#include "gui/widgets/PanelFrame.h"
#include "storage/queries/TableDependencies.h"
#include "texts/ErrorText.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster {

SeatsOverTime::SeatsOverTime(WorkspaceContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_frame(new PanelFrame(tr("Seats over time"), this))
    , m_words(new ElidedLabel)
{
    m_words->setText(tr("A line stands here from the second month on."));
    m_words->setProperty("look", "quiet");
    m_words->setContentsMargins(14, 6, 14, 6);
    auto *body = new QWidget(m_frame);
    m_rows = new QVBoxLayout(body);
    m_rows->setContentsMargins(0, 4, 0, 6);
    m_rows->addWidget(m_words);
    m_frame->setBody(body);
    m_frame->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    connect(&context, &WorkspaceContext::stateChanged, this, [this] { take(m_months); }); // the licence may be another
    connect(&context.workspace(), &Workspace::changed, this, [this](const ChangedObjects &changed) {
        if (effectOf(changed, {.table = Table::Users, .text = u"has:licence"_s}) != ChangeEffect::None)
            ask();
    });
    take({});
    ask();
}

void SeatsOverTime::ask()
{
    m_answer.ask(m_context.workspace().read(ReadSeatsOverTime {}), [this](const Result<QVector<SeatsInMonth>> &months) {
        m_known |= months.has_value();
        if (months)
            take(*months);
        else
            m_frame->setCount(errorText(months.error()));
        Q_EMIT loaded();
    });
}

void SeatsOverTime::take(const QVector<SeatsInMonth> &months)
{
    m_months = months;
    const std::optional<Licence> &licence = m_context.state().seats.licence;
    const bool isLine = months.size() >= FewestMonths;
    if (isLine && !m_chart) { // not before: while the page is opened, a chart more would be seen to take its time
        m_chart = new SeatChart(tr("Seats taken at the end of each month"));
        m_rows->insertWidget(0, m_chart);
    }
    if (m_chart) {
        m_chart->setSeats(months, licence ? std::optional(licence->seats) : std::nullopt);
        m_chart->setVisible(isLine);
    }
    m_words->setVisible(m_known && !isLine);
    m_frame->setCount(months.isEmpty() ? QString() : tr("%Ln seat(s) taken", nullptr, int(months.last().used)));
}

} // namespace muster
