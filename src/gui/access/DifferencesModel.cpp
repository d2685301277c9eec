// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/access/DifferencesModel.h"

namespace muster {

DifferencesModel::DifferencesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const TableColumn &column : fields().columns()) {
        if (!column.key.endsWith(QLatin1StringView("Id")))
            m_titles.append(column.title);
    }
}

void DifferencesModel::setRows(QVector<QVariantList> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DifferencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return m_rows.at(index.row()).at(index.column());
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_titles.at(section) : QVariant();
}

} // namespace muster
