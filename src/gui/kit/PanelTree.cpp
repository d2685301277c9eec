// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/PanelTree.h"

#include "models/TreeModel.h"

#include <QKeyEvent>

namespace muster {

PanelTree::PanelTree(TreeModel &model, const QString &name, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(&model);
    setAccessibleName(name);
    setFrameShape(NoFrame);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers); // what can be edited says so to the keys and the double click
    setContextMenuPolicy(Qt::CustomContextMenu);
    setDragEnabled(true);
    setAutoExpandDelay(600);
    setTextElideMode(Qt::ElideRight);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &PanelTree::beginWhereSeen, Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::modelReset, this, &PanelTree::beginWhereSeen, Qt::QueuedConnection);
}

// With the keys one stands somewhere, though nothing is chosen by that.
void PanelTree::beginWhereSeen()
{
    const QModelIndex top = hasFocus() && !currentIndex().isValid() ? indexAt({viewport()->width() / 2, 0}) : QModelIndex();
    if (top.isValid())
        selectionModel()->setCurrentIndex(top.siblingAtColumn(0), QItemSelectionModel::NoUpdate);
}

void PanelTree::expandAllIfFew()
{
    if (m_model.rowCount() <= Few)
        expandToDepth(0);
}

void PanelTree::expandFound(const QModelIndex &below)
{
    for (int row = 0, left = Few; row < m_model.rowCount(below) && left > 0; ++row) {
        const QModelIndex branch = m_model.index(row, 0, below);
        if (!m_model.isFoundByOthers(branch) || !m_model.hasChildren(branch) || (below.isValid() && !m_model.canFetchMore(branch)))
            continue;
        expand(branch);
        --left;
    }
}

void PanelTree::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QModelIndex current = currentIndex();
    if (!enters || event->modifiers() & ~Qt::KeypadModifier || !current.isValid())
        return QTreeView::keyPressEvent(event);
    event->accept();
    const QModelIndex row = current.siblingAtColumn(0);
    if (m_model.activate(current))
        return;
    if (m_model.hasChildren(row))
        setExpanded(row, !isExpanded(row));
    else
        Q_EMIT entered(current);
}

void PanelTree::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        beginWhereSeen();
    Q_EMIT focused();
}

void PanelTree::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        m_model.activate(indexAt(event->position().toPoint()));
}

} // namespace muster
