// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/LatestAnswer.h"
#include "models/Selection.h"

#include <QObject>
#include <QTimer>

namespace muster {

class WorkspaceContext;
class GroupsTree;
class TableModel;
class UsersTable;

// What is selected in the two panels, as commands see it. Rows that are not loaded are read apart when they are few; of
// many only how they are found is told.
class UserSelection final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype Few = 500;

    UserSelection(WorkspaceContext &context, TableModel &model, UsersTable *table, GroupsTree *tree);

    const Selection &selection() const { return m_selection; }
    void setInGroups(bool inGroups); // which panel has the focus
    bool isInGroups() const { return m_inGroups; }
    void later(); // something was selected or changed; many times is once
    void now();

    Selection users() const; // of the table, whatever has the focus

Q_SIGNALS:
    void changed();

private:
    void read(const QVector<qint64> &ids);

    WorkspaceContext &m_context;
    TableModel &m_model;
    UsersTable *m_table;
    GroupsTree *m_tree;
    Selection m_selection;
    bool m_inGroups = false;
    QTimer m_soon;
    QVector<qint64> m_asked; // the ids that are being read, or were
    QVector<ObjectRow> m_known; // their answer
    LatestAnswer<QVector<Row>> m_reading;
};

} // namespace muster
