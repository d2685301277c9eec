// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/ListTable.h"

namespace muster {

// The table of users: rows to drag; members dropped on it leave their group.
class UsersTable final : public ListTable
{
    Q_OBJECT

public:
    UsersTable(TableModel &model, QWidget *parent);

    bool isDragging() const { return m_dragging; } // what is dragged are the selected users

    // Where members come from that may be dropped here.
    void acceptMembersFrom(const QWidget *view) { m_members = view; }

Q_SIGNALS:
    void membersDropped();

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    const QWidget *m_members = nullptr;
    bool m_dragging = false;
};

} // namespace muster
