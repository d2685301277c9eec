// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/DescribeEvents.h"
#include "models/LatestAnswer.h"
#include "models/TableModel.h"

namespace muster {

// The audit trail as a time line: events, each with what it did in words.
class TimelineModel final : public TableModel
{
    Q_OBJECT

public:
    explicit TimelineModel(Workspace &workspace, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString words(qint64 event) const; // blank while they are not known
    bool isUndone(const QModelIndex &index) const;
    void ask();
    void take(const DescribeEvents::Answer &words);

    Workspace &m_workspace;
    QHash<qint64, QString> m_words; // what an event did never changes
    mutable QVector<qint64> m_wanted;
    mutable QTimer m_soon;
    LatestAnswer<DescribeEvents::Answer> m_answer;
};

} // namespace muster
