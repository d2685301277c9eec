// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/queries/FindInvitees.h"

#include <QAbstractTableModel>

namespace muster {

// Who was typed or pasted, and what becomes of each.
class InviteesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns { Who, Outcome, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setInvitees(const QVector<Invitee> &invitees);
    const QVector<Invitee> &invitees() const { return m_invitees; }
    qsizetype count(bool (Invitee::*is)() const) const;
    qsizetype returned() const; // that are sent mail to an address from which it came back
    qsizetype wrong() const; // that are no addresses

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString whoText(const Invitee &invitee);
    static QString outcomeText(const Invitee &invitee);

    QVector<Invitee> m_invitees;
};

} // namespace muster
