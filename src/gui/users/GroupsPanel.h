// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace muster {

class CommandSet;
class WorkspaceContext;
class GroupTreeModel;
class GroupsTree;
class PanelFrame;
class SearchBox;
class StackedState;

// Groups with their members, beside the users (G1).
class GroupsPanel final : public QWidget
{
    Q_OBJECT

public:
    GroupsPanel(WorkspaceContext &context, CommandSet &commands, QWidget *parent = nullptr);

    GroupTreeModel &model() const { return *m_model; }
    GroupsTree &tree() const { return *m_tree; }

    void search(); // focus
    void reveal(const QString &group);
    void setHint(const QString &words); // in the footer

Q_SIGNALS:
    void selectionChanged();
    void rowsChanged(); // what is selected may look different

private:
    void makeTree();
    void showState();
    void takeRevealed();
    void showMenu(const QPoint &globalPosition);

    WorkspaceContext &m_context;
    CommandSet &m_commands;
    GroupTreeModel *m_model;
    PanelFrame *m_frame;
    GroupsTree *m_tree;
    SearchBox *m_search;
    StackedState *m_state;
    QLabel *m_hint;
    QString m_revealed; // to be selected once it is loaded
};

} // namespace muster
