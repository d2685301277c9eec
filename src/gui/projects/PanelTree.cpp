// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projects/PanelTree.h"

#include "models/TreeModel.h"

#include <QKeyEvent>

namespace muster {

PanelTree::PanelTree(TreeModel &model, const QString &name, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(&model);
    setAccessibleName(name);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers); // what can be edited says so to the keys and the double click
    setContextMenuPolicy(Qt::CustomContextMenu);
    setDragEnabled(true);
    setAutoExpandDelay(600);
    setTextElideMode(Qt::ElideRight);
}

void PanelTree::expandAllIfFew()
{
    if (m_model.rowCount() <= Few)
        expandToDepth(0);
}

void PanelTree::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    const QModelIndex current = currentIndex();
    if (!enters || event->modifiers() & ~Qt::KeypadModifier || !current.isValid())
        return QTreeView::keyPressEvent(event);
    if (!m_model.activate(current))
        Q_EMIT entered(current);
    event->accept();
}

void PanelTree::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    Q_EMIT focused();
}

void PanelTree::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        m_model.activate(indexAt(event->position().toPoint()));
}

} // namespace muster
