// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace muster {

class TreeModel;

// A tree of one of the two panels: loads more rows where there are more, says when Enter is pressed, and when it gets the
// focus.
class PanelTree : public QTreeView
{
    Q_OBJECT

public:
    PanelTree(TreeModel &model, const QString &name, QWidget *parent = nullptr);

    void expandAllIfFew(); // every branch costs a question

    static constexpr int Few = 60; // branches

Q_SIGNALS:
    void focused();
    void entered(const QModelIndex &index); // Enter or F2, on a row

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    TreeModel &m_model;
};

} // namespace muster
