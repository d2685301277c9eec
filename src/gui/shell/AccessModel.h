// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AccessDifference.h"

#include <QAbstractTableModel>

namespace muster {

// Who would gain, lose or change access to what: what is lost first.
class AccessModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Section { UserSection, ProjectSection, BeforeSection, AfterSection, SectionCount };

    explicit AccessModel(const AccessDifference &access, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVector<AccessChange> m_items;
};

} // namespace muster
