// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/DescribeEvents.h"
#include "models/LatestAnswer.h"
#include "models/TableModel.h"

#include <QIdentityProxyModel>

namespace muster {

// The audit trail as a time line: the events of a TableModel, each with what it did in words.
class TimelineModel : public QIdentityProxyModel
{
    Q_OBJECT

public:
    explicit TimelineModel(Workspace &workspace, QObject *parent = nullptr);

    TableModel &events() { return m_events; }
    const TableModel &events() const { return m_events; }
    qint64 eventAt(const QModelIndex &index) const; // 0 when there is none
    QString wordsOf(qint64 event) const { return m_words.value(event); } // blank while they are not known

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString words(const QModelIndex &index) const;
    bool isUndone(const QModelIndex &index) const;
    void ask();
    void take(const DescribeEvents::Answer &words);

    Workspace &m_workspace;
    TableModel m_events;
    QHash<qint64, QString> m_words; // what an event did never changes
    mutable QVector<qint64> m_wanted;
    mutable QTimer m_soon;
    LatestAnswer<DescribeEvents::Answer> m_answer;
};

} // namespace muster
