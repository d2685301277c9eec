// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportPlan.h"

#include <QAbstractTableModel>
#include <QCache>

namespace muster {

QString importStateText(ImportState state);

// The rows of an import plan for the review: line, state, what happens or why not, then the file's own columns. Rows are
// read when they are looked at. The cells of the file can be corrected; what comes of it stands in the next plan.
class ImportModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Section { Line, State, What, FirstField };

    explicit ImportModel(QObject *parent = nullptr);

    void setPlan(std::shared_ptr<const ImportPlan> plan);
    void setState(std::optional<ImportState> state); // only rows of this state; none: all

    std::optional<ImportState> shownState() const { return m_state; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override; // only asks for it
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void corrected(int row, int column, const QString &text); // of the plan

private:
    int placeOf(int row) const { return m_state ? m_rows.at(row) : row; } // in the plan
    void list();
    const ImportRow &rowAt(int row) const;
    QString headingOf(int column) const;
    QStringList dividedName(const Change &change, const ImportRow &row) const;
    QString what(const ImportRow &row) const;

    std::shared_ptr<const ImportPlan> m_plan;
    std::optional<ImportState> m_state;
    QVector<int> m_rows; // positions in the plan; empty when all are shown
    mutable QCache<int, ImportRow> m_cache {500};
};

} // namespace muster
