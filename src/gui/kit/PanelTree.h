// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace muster {

class TreeModel;

// The tree of a panel: loads more rows where there are more, opens and closes branches by Enter, and says when a row that is
// none is entered, and when it gets the focus.
class PanelTree : public QTreeView
{
    Q_OBJECT

public:
    PanelTree(TreeModel &model, const QString &name, QWidget *parent = nullptr);

    void expandAllIfFew(); // every branch costs a question
    void expandFound(const QModelIndex &below = {}); // what is listed for what stands below it, and was not opened yet

    static constexpr int Few = 60; // branches

Q_SIGNALS:
    void focused();
    void entered(const QModelIndex &index); // by Enter; nothing is below it

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void beginWhereSeen();

    TreeModel &m_model;
};

} // namespace muster
