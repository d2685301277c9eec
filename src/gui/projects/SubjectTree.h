// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/PanelTree.h"

namespace muster {

// The tree of groups and users. What is dragged here from the tree of projects is taken off its project.
class SubjectTree : public PanelTree
{
    Q_OBJECT

public:
    using PanelTree::PanelTree;

    void takeBackFrom(const QWidget *tree) { m_other = tree; }

Q_SIGNALS:
    void takenBack();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    const QWidget *m_other = nullptr;
};

} // namespace muster
