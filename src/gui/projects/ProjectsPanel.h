// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/projects/TreePanel.h"
#include "models/ProjectTreeModel.h"

class QAction;
class QLabel;

namespace muster {

class CommandSet;
class WorkspaceContext;
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
    QStringList menu() const; // for what is selected
    void refresh() { m_model->refresh(); }
    QString status() const; // "31 projects, 2 misconfigured"
    const ProjectTreeModel &model() const { return *m_model; }

    void show(const QString &text, bool misconfiguredOnly); // of projects
    void reveal(const QString &projectId);

Q_SIGNALS:
    void rowsChanged(); // what is selected may have changed inside
    void statusChanged();

protected:
    bool isNarrowed() const override;
    void clearFilters() override;

private:
    ProjectsPanel(WorkspaceContext &context, CommandSet &commands, ProjectTreeModel *model, QWidget *parent);
    void sizeColumns();
    void makeFooter();
    void showCounts();
    void takeState();
    void selectWanted();

    WorkspaceContext &m_context;
    ProjectTreeModel *m_model;
    ToggleChip *m_misconfigured;
    QAction *m_archived;
    QLabel *m_footer;
    LinkButton *m_withoutTeam;
    QString m_wanted; // project to be revealed once it is there
    bool m_opened = false; // shown for the first time
};

} // namespace muster
