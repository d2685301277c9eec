// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/TreePanel.h"
#include "models/ProjectTreeModel.h"

class QAction;

namespace muster {

class LinkButton;
class ProjectTree;
class ToggleChip;
struct Selection;

// The right panel of Project Permissions: projects, with the groups and users on each.
class ProjectsPanel : public TreePanel
{
    Q_OBJECT

public:
    ProjectsPanel(WorkspaceContext &context, CommandSet &commands, QWidget *parent = nullptr);

    ProjectTree &projects() const;
    void addTo(Selection &selection) const; // projects, assignments, and the focus
    QString status() const; // "31 projects, 2 misconfigured"
    const ProjectTreeModel &model() const { return *m_model; }

    void show(const QString &text, bool misconfiguredOnly); // of projects
    void reveal(const QString &projectId);

    void clearFilters() override;

protected:
    bool isNarrowed() const override;
    QString countWords() const override;
    QStringList menu() const override;

private:
    void makeFilters();
    void makeTree();
    void makeFooter();
    void sizeColumns();
    void showCounts();
    void takeState();
    void selectWanted();

    ProjectTreeModel *m_model;
    ToggleChip *m_misconfigured = nullptr;
    QAction *m_archived = nullptr;
    LinkButton *m_withoutTeam = nullptr;
    QString m_wanted; // project to be revealed once it is there
    bool m_opened = false; // shown for the first time
};

} // namespace muster
