// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/TreePanel.h"

namespace muster {

class GroupTreeModel;
class GroupsTree;

// Groups with their members, beside the users (G1).
class GroupsPanel final : public TreePanel
{
    Q_OBJECT

public:
    GroupsPanel(WorkspaceContext &context, CommandSet &commands, QWidget *parent = nullptr);

    GroupTreeModel &model() const { return *m_model; }
    GroupsTree &tree() const;

    void reveal(const QString &group);
    using TreePanel::setHint;

protected:
    QString countWords() const override;
    QStringList menu() const override;

private:
    void takeRevealed();

    GroupTreeModel *m_model;
    QString m_revealed; // to be selected once it is loaded
};

} // namespace muster
