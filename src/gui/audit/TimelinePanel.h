// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "gui/widgets/FilterChips.h"

#include <QWidget>

class QButtonGroup;
class QTableView;

namespace muster {

class CommandSet;
class WorkspaceContext;
class PanelFrame;
class SearchBox;
class StackedState;
class TimelineModel;

// The left panel of the audit page: change sets, the latest first, with search and filters.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    TimelinePanel(WorkspaceContext &context, CommandSet &commands, QWidget *parent = nullptr);

    TimelineModel &model() const { return *m_model; }
    QTableView &table() const { return *m_table; }
    QVector<qint64> selectedEvents() const;
    void show(const QString &text); // of all times, without filters
    void focusSearch();
    void refresh();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void selectionChanged();
    void menuRequested(const QPoint &globalPosition);
    void countChanged();

private:
    void makeTable();
    QWidget *makeTimes();
    void makeFilters();
    void askValues(const QString &key);
    void listen();
    void ask();
    void clearFilters();
    void showState();
    void showMistake(const Error &error);
    void sizeColumns();
    void fitWords();
    void selectFirst();
    void askMenu(const QPoint &at);
    bool isNarrowed() const;

    WorkspaceContext &m_context;
    TimelineModel *m_model;
    PanelFrame *m_frame;
    SearchBox *m_search;
    FilterChips *m_filters;
    QButtonGroup *m_times;
    QTableView *m_table;
    StackedState *m_state;
};

} // namespace muster
