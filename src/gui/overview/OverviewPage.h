// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Page.h"

namespace muster {

class BarChart;
class CardGrid;
class Command;
class LinkButton;
class NeedCard;
class FixTeamList;
class PanelFrame;
class RecentList;
class SeatsOverTime;
struct Selection;

// What needs somebody, each a number that opens the filtered table; what is misconfigured, with its mend; and how the
// accounts are.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    OverviewPage(WorkspaceContext &context, CommandSet &commands, QWidget *parent = nullptr);

    static PageFactory factory();

    bool isLoading() const override;

private:
    struct Need
    {
        NeedCard *card;
        qint64 Counts::*number;
        Table table; // what it counts
        bool goesBySignIns; // or by mails, which are not known of the past
    };
    struct FollowUp
    {
        LinkButton *link;
        NeedCard *card;
        TableQuery query;
        Command *command;
    };

    QWidget *makeCards();
    NeedCard *addNeed(const QString &id, const QString &label, qint64 Counts::*number, const TableQuery &query);
    void addFollowUp(NeedCard *card, const TableQuery &query, const QString &command, const QString &text);
    static Selection allOf(const FollowUp &one);
    void showFollowUps();
    QWidget *makePanels();
    void makeStatuses();
    void makeLogins();
    PanelFrame *makeChart(const QString &title, BarChart *chart);
    bool sees(Table table) const;
    bool seesSeats() const;
    void showSeen();
    void showCounts();
    void showCharts(const Counts &counts);

    WorkspaceContext &m_context;
    CommandSet &m_commands;
    CardGrid *m_grid = nullptr;
    QVector<Need> m_needs;
    QVector<FollowUp> m_followUps;
    FixTeamList *m_fixes = nullptr;
    RecentList *m_recent = nullptr;
    SeatsOverTime *m_seats = nullptr;
    BarChart *m_statuses = nullptr;
    BarChart *m_logins = nullptr;
    PanelFrame *m_statusFrame = nullptr;
    PanelFrame *m_loginFrame = nullptr;
};

} // namespace muster
