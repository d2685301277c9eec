// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/DifferencesExport.h"

#include <QAbstractTableModel>

namespace muster {

// The first of what became of access, in words; all of it is counted.
class DifferencesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr qsizetype MostRows = 10'000; // nobody reads more on a screen

    explicit DifferencesModel(QObject *parent);

    void setRows(QVector<QVariantList> rows); // as DifferenceFields has them
    static DifferenceFields fields() { return DifferenceFields(DifferenceFields::Words); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_titles;
    QVector<QVariantList> m_rows;
};

} // namespace muster
