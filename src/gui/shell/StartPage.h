// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>

namespace muster {

namespace Ui {
class StartPage;
}

class RecentWorkspaces;
struct NewWorkspace;
struct Work;

// What one sees without a workspace: try it, start empty, open a file, or go on with a recent one.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const RecentWorkspaces &recent);
    ~StartPage() override;

    void showRecent();
    void showMistake(const QString &sentence);
    void setBusy(const QString &text); // empty: no longer
    void showWork(const Work &work); // how far, while it is busy

Q_SIGNALS:
    void sampleWanted();
    void openWanted();
    void serverWanted();
    void fileWanted(const QString &path);
    void createWanted(const muster::NewWorkspace &wanted);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeRoom();
    void showChoices(bool choices);
    void showMessage(const char *look, const QString &text);

    std::unique_ptr<Ui::StartPage> m_ui;
    const RecentWorkspaces &m_recent;
};

} // namespace muster
