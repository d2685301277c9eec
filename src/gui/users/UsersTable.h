// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Refs.h"

#include <QTableView>

namespace muster {

class TableModel;

// The table of users: rows to select, open and drag; members dropped on it leave their group.
class UsersTable final : public QTableView
{
    Q_OBJECT

public:
    UsersTable(TableModel &model, QWidget *parent);

    QVector<qint64> selectedIds() const;
    qint64 currentId() const; // 0: none
    bool isDragging() const { return m_dragging; } // what is dragged are the selected users
    void select(qint64 id); // and makes it current; nothing when it is not shown

    // Where members come from that may be dropped here.
    void acceptMembersFrom(const QWidget *view) { m_members = view; }

Q_SIGNALS:
    void opened(qint64 id); // by double click or Enter
    void selectedChanged();
    void membersDropped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    TableModel &m_model;
    const QWidget *m_members = nullptr;
    bool m_dragging = false;
};

} // namespace muster
