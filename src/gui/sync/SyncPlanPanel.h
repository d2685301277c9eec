// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sync/SyncRun.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTableView;

namespace muster {

class BannerLine;
class PanelFrame;
class QuickTerms;
class SyncPlanModel;

// What a sync would do, to be looked at before anything is written: rows are left out by their box, conflicts decided, who is whom said, and what it stops at is allowed.
class SyncPlanPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SyncPlanPanel(QWidget *parent = nullptr);

    void setPlan(const std::shared_ptr<SyncPlan> &plan);
    const std::shared_ptr<SyncPlan> &plan() const;
    void setRunnable(bool runnable, const QString &whyNot = {}); // not while something is on its way

Q_SIGNALS:
    void runWanted(const QString &reason);

private:
    void makeTable();
    void makeFooter();
    void showStanding();
    void showBrakes();
    void allow();
    void showChosen();
    void leaveOutSelected();
    void decideSelected(SyncSide side);
    void choose(int row, const QString &ourId);
    void offerWho(QMenu &menu);
    QVector<int> selectedRows() const;
    void openMenu(const QPoint &at);

    SyncPlanModel *m_model;
    PanelFrame *m_frame;
    BannerLine *m_brakes;
    QuickTerms *m_terms;
    QTableView *m_table;
    QLabel *m_counts;
    QPushButton *m_leaveOut;
    QPushButton *m_ours;
    QPushButton *m_theirs;
    QPushButton *m_who; // instead of the two, where it is to be said who is whom
    QLineEdit *m_reason;
    QPushButton *m_run;
    bool m_runnable = true;
    QString m_whyNot;
};

} // namespace muster
