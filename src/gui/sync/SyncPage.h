// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Page.h"
#include "models/LatestAnswer.h"
#include "net/sync/SyncRun.h"
#include "storage/sync/ReadSync.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace muster {

class BannerLine;
class IconButton;
class SyncPlanPanel;

// Other systems that accounts are kept in step with (N3): which there are, what there is to do before anything is written, and what runs have done.
class SyncPage final : public Page
{
    Q_OBJECT

public:
    SyncPage(WorkspaceContext &context, CommandSet &commands, QWidget *parent = nullptr);

    static PageFactory factory();

    void refresh() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRuns();
    void makeTop(CommandSet &commands);
    void makeRuns();
    void showConnections();
    void showWork();
    void readRuns();
    void showRuns(const QVector<SyncRunRow> &runs);
    void readSteps(QTreeWidgetItem *item);
    void showSteps(qint64 run, const Result<QVector<SyncStepRow>> &steps);
    void askSecret(const SyncSettings &settings);
    void takePlan(const std::shared_ptr<SyncPlan> &plan);
    void takeTally(const SyncTally &tally);
    void look();
    std::optional<SyncSettings> chosen() const;

    WorkspaceContext &m_context;
    QComboBox *m_connections;
    IconButton *m_add;
    IconButton *m_edit;
    IconButton *m_remove;
    QPushButton *m_look;
    QPushButton *m_stop;
    QLabel *m_progress;
    BannerLine *m_said;
    QStackedWidget *m_body;
    QWidget *m_nothing;
    QWidget *m_inStep;
    SyncPlanPanel *m_plan;
    QTreeWidget *m_runs;
    LatestAnswer<QVector<SyncRunRow>> m_reading;
};

} // namespace muster
