// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/LatestAnswer.h"
#include "storage/queries/ReadSeats.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace muster {

class PanelFrame;
class SeatChart;
class WorkspaceContext;

// How many seats were taken over time; words where that is too short a time for a line.
class SeatsOverTime : public QWidget
{
    Q_OBJECT

public:
    explicit SeatsOverTime(WorkspaceContext &context, QWidget *parent = nullptr);

    static constexpr qsizetype FewestMonths = 2;

    bool isLoading() const { return m_answer.isWaiting(); }

Q_SIGNALS:
    void loaded();

private:
    void ask();
    void take(const QVector<SeatsInMonth> &months);

    WorkspaceContext &m_context;
    PanelFrame *m_frame;
    QVBoxLayout *m_rows;
    SeatChart *m_chart = nullptr;
    QLabel *m_words;
    QVector<SeatsInMonth> m_months;
    bool m_known = false; // how many they were
    LatestAnswer<QVector<SeatsInMonth>> m_answer;
};

} // namespace muster
