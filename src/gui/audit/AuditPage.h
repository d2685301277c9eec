// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/ListPage.h"

class QSplitter;

namespace muster {

class BannerLine;
class EventPanel;
class ListPanel;
struct ListDefinition;
struct WorkspaceReport;

// The audit trail: a time line of change sets, and what each did (A1, A2, A6).
class AuditPage final : public ListPage
{
    Q_OBJECT

public:
    AuditPage(WorkspaceContext &context, CommandSet &commands, QWidget *parent = nullptr);

    static PageFactory factory();

    Selection selection() const override;
    QVector<Column> visibleColumns() const override;
    bool showQuery(const TableQuery &query) override;

private:
    static ListDefinition timeline();
    void layOut();
    void takeSelection();
    void showVerified(const WorkspaceReport &report);
    void copyHead();

    WorkspaceContext &m_context;
    BannerLine *m_verified;
    ListPanel *m_timeline;
    EventPanel *m_event;
    QSplitter *m_splitter;
    QString m_head; // of the chain, as verified last
    QVector<qint64> m_published;
};

} // namespace muster
