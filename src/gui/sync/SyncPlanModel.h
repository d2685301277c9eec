// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sync/SyncPlan.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace muster {

// What a sync would do, a row for each user or group; each can be left out by its box. Rows are decided when somebody looks at them.
class SyncPlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns { Who, What, Fields, Why, ColumnCount };
    enum class Show { All, Creates, Changes, Deactivations, Conflicts, LeftAlone };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(std::shared_ptr<SyncPlan> plan); // null: there is none
    const std::shared_ptr<SyncPlan> &plan() const { return m_plan; }
    void show(Show which);
    void refresh(); // rows were left out, answered or refused elsewhere

    qsizetype planRow(int row) const { return m_rows.at(row); }
    SyncRow row(int row) const { return m_plan->row(m_rows.at(row)); }
    void leaveOut(const QVector<int> &rows, bool leftOut);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void leftOutChanged();

private:
    bool isShown(qsizetype row) const; // by what was decided, without looking at what it is about
    void gather();
    const SyncRow &seen(int row) const;
    QString text(const SyncRow &row, int column) const;

    std::shared_ptr<SyncPlan> m_plan;
    Show m_show = Show::All;
    QVector<qsizetype> m_rows; // of the plan
    mutable qsizetype m_seenRow = -1; // the one that was decided last: a view asks for each of its cells and roles
    mutable SyncRow m_seen;
};

} // namespace muster
