// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/UsersTable.h"

#include "gui/users/DragLabel.h"
#include "models/Drag.h"
#include "models/TableModel.h"

#include <QDrag>
#include <QDropEvent>
#include <QMimeData>

namespace muster {

namespace {

constexpr qsizetype MostDragged = 1000; // told to other programs; here the selection itself is what is dragged

} // namespace

UsersTable::UsersTable(TableModel &model, QWidget *parent)
    : ListTable(model, tr("Users"), parent)
{
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(false);
}

// Not by the model: a selection may have a hundred thousand rows, most of them not loaded.
void UsersTable::startDrag(Qt::DropActions)
{
    const qsizetype count = selectedCount();
    if (count == 0)
        return;
    Drag dragged;
    for (const qint64 id : selectedIds(MostDragged)) {
        if (const UserRef user = list().userOf(id); !user.uuid.isEmpty())
            dragged.users << user.uuid;
    }
    auto *drag = new QDrag(this);
    drag->setMimeData(dragged.encode());
    drag->setPixmap(dragLabel(tr("%Ln user(s)", nullptr, int(count)), this));
    m_dragging = true;
    drag->exec(Qt::CopyAction);
    m_dragging = false;
}

void UsersTable::dragEnterEvent(QDragEnterEvent *event)
{
    dragMoveEvent(event);
}

void UsersTable::dragMoveEvent(QDragMoveEvent *event)
{
    const bool ours = m_members && event->source() == m_members && !Drag::decode(event->mimeData()).users.isEmpty();
    event->setAccepted(ours);
}

void UsersTable::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT membersDropped();
}

} // namespace muster
