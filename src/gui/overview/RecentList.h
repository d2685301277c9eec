// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/DescribeEvents.h"
#include "models/LatestAnswer.h"
#include "models/ReadPart.h"

#include <QWidget>

class QVBoxLayout;

namespace muster {

class WorkspaceContext;

// What happened last, and the way to the audit trail.
class RecentList : public QWidget
{
    Q_OBJECT

public:
    explicit RecentList(WorkspaceContext &context, QWidget *parent = nullptr);

    static constexpr int Shown = 8;

    bool isLoading() const { return m_events.isWaiting() || m_words.isWaiting(); }

Q_SIGNALS:
    void loaded();

private:
    void ask();
    void describe(const QVector<Row> &events);
    void take(const QVector<Row> &events, const DescribeEvents::Answer &words);

    WorkspaceContext &m_context;
    QVBoxLayout *m_body;
    QWidget *m_rows = nullptr;
    LatestAnswer<Part> m_events;
    LatestAnswer<DescribeEvents::Answer> m_words;
};

} // namespace muster
