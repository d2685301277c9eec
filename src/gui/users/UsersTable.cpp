// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/UsersTable.h"

#include "gui/theme/MusterStyle.h"
#include "gui/users/DragLabel.h"
#include "gui/kit/SortHeader.h"
#include "gui/widgets/HeaderSelection.h"
#include "models/Drag.h"
#include "models/TableModel.h"

#include <QDrag>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>

namespace muster {

namespace {

constexpr qsizetype MostDragged = 1000; // told to other programs; here the selection itself is what is dragged

} // namespace

UsersTable::UsersTable(TableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName("users");
    setAccessibleName(tr("Users"));
    setHorizontalHeader(new SortHeader(model, this));
    setModel(&model);
    ignoreSelectionInHeader(this);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(MusterStyle::RowHeight);
}

QVector<qint64> UsersTable::selectedIds() const
{
    return m_model.idsOf(selectionModel()->selection());
}

qint64 UsersTable::currentId() const
{
    return currentIndex().isValid() ? m_model.idAt(currentIndex().row()) : 0;
}

void UsersTable::select(qint64 id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    const int section = std::max(0, horizontalHeader()->logicalIndexAt(1)); // a hidden cell cannot be current
    const QModelIndex shown = m_model.index(row, section);
    selectionModel()->setCurrentIndex(shown, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(shown);
}

void UsersTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentId());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void UsersTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    QTableView::mouseDoubleClickEvent(event);
    if (at.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT opened(m_model.idAt(at.row()));
}

// Not by the model: a selection may have a hundred thousand rows, most of them not loaded.
void UsersTable::startDrag(Qt::DropActions)
{
    const QVector<qint64> ids = selectedIds();
    if (ids.isEmpty())
        return;
    Drag dragged;
    for (const qint64 id : ids.first(std::min(ids.size(), MostDragged))) {
        if (const UserRef user = m_model.userOf(id); !user.uuid.isEmpty())
            dragged.users << user.uuid;
    }
    auto *drag = new QDrag(this);
    drag->setMimeData(dragged.encode());
    drag->setPixmap(dragLabel(tr("%Ln user(s)", nullptr, int(ids.size())), this));
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

void UsersTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedChanged();
}

} // namespace muster
