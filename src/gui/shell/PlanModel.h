// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Plan.h"

#include <QAbstractTableModel>

namespace muster {

// What would happen to each: those to which it does not first, with the reason, then what goes along unasked.
class PlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Section { NameSection, WhatSection, SectionCount };

    explicit PlanModel(const Plan &plan, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const AlongItem *along(int row) const; // null: it was asked for
    const PlanItem &item(int row) const;
    QVariant alongData(const AlongItem &item, int section, int role) const;

    QVector<PlanItem> m_items;
    QVector<AlongItem> m_along; // between those that cannot be and those that will
    int m_alongFrom = 0; // row
};

} // namespace muster
