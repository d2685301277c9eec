// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projects/SubjectTree.h"

#include <QDropEvent>

namespace muster {

void SubjectTree::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(m_other && event->source() == m_other);
}

void SubjectTree::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(m_other && event->source() == m_other);
}

// A copy as far as the other tree is concerned: its rows go when the workspace says so.
void SubjectTree::dropEvent(QDropEvent *event)
{
    if (!m_other || event->source() != m_other)
        return event->ignore();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT takenBack();
}

} // namespace muster
