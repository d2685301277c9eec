// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace muster {

class NewWorkspaceForm;
class RecentWorkspaces;
class WorkLine;
struct NewWorkspace;
struct Work;

// What one sees without a workspace: try it, start empty, open a file, or go on with a recent one.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const RecentWorkspaces &recent);

    void showRecent();
    void showMistake(const QString &sentence);
    void setBusy(const QString &text); // empty: no longer
    void showWork(const Work &work); // how far, while it is busy

Q_SIGNALS:
    void sampleWanted();
    void openWanted();
    void fileWanted(const QString &path);
    void createWanted(const muster::NewWorkspace &wanted);

private:
    QWidget *makeWays();

    const RecentWorkspaces &m_recent;
    QWidget *m_choices;
    NewWorkspaceForm *m_form;
    QVBoxLayout *m_recentList;
    QLabel *m_recentTitle;
    QLabel *m_message;
    WorkLine *m_work;
};

} // namespace muster
