// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Page.h"
#include "models/Refs.h"

#include <QTimer>

#include <optional>

class QSplitter;

namespace muster {

class CentreButtons;
class ProjectsPanel;
class SubjectsPanel;

// Project Permissions: groups and users on the left, projects on the right, and the way from one to the other (P1 to P6).
class ProjectsPage : public Page
{
    Q_OBJECT

public:
    ProjectsPage(WorkspaceContext &context, CommandSet &commands, QWidget *parent = nullptr);

    static PageFactory factory();

    Selection selection() const override;
    void search() override;
    void selectAll() override;
    bool canCopy() const override { return true; }
    void copy() override;
    void refresh() override;
    bool isLoading() const override;
    bool hasTable() const override { return true; }
    TableQuery tableQuery() const override;
    QVector<Column> visibleColumns() const override;
    bool reveal(ObjectKind kind, const QString &uuid) override;
    bool showQuery(const TableQuery &query) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut(CommandSet &commands);
    void arrange(bool narrow);
    void listenToTrees();
    void listenToEdits();
    void publish();
    void focusOn(QWidget *panel);

    void edit(const AssignmentRef &assignment, const Values &values);
    void offerToMend();
    void triggerOrSay(const QString &command);
    void drop(const ProjectRef &project, const QStringList &users, const QStringList &groups);
    void assign(const QString &project, const QStringList &users, const QStringList &groups, bool asTeam);

    WorkspaceContext &m_context;
    CommandSet &m_commands;
    SubjectsPanel *m_subjects;
    ProjectsPanel *m_projects;
    CentreButtons *m_centre;
    QSplitter *m_splitter;
    std::optional<bool> m_narrow;
    bool m_focusOnProjects = true; // which panel had the focus last
    QTimer m_soon; // rows change many at a time
};

} // namespace muster
