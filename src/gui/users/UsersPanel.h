// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"
#include "models/Refs.h"

#include <QWidget>

class QBoxLayout;

namespace muster {

class ColumnsMenu;
class CommandSet;
class WorkspaceContext;
class FilterChips;
class IconButton;
class TableSettings;
class PanelFrame;
class SearchBox;
class StackedState;
class TableModel;
class UserFilters;
class UsersFooter;
class UsersTable;

// The users of the workspace: search, filters, table, switches.
class UsersPanel final : public QWidget
{
    Q_OBJECT

public:
    UsersPanel(WorkspaceContext &context, CommandSet &commands, QWidget *parent = nullptr);
    ~UsersPanel() override;

    TableModel &model() const { return *m_model; }
    UsersTable &table() const { return *m_table; }
    QVector<Column> columns() const; // shown, in their order

    void search(); // focus
    void chooseColumns();
    void showQuery(const TableQuery &query);
    void clearFilters();
    void reveal(qint64 id);
    QString status() const; // "1,009 shown, 12 hidden, 3 selected"

Q_SIGNALS:
    void selectionChanged();
    void rowsChanged(); // what is selected may look different
    void opened(qint64 id);
    void statusChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHeader();
    void makeSearch();
    void makeTable();
    void connectModel();
    void placeChips();
    void askAgain();
    void showState();
    void showCount();
    void showBusy();
    void showNoMatch();
    void flick(qint64 id, Column column);
    void showMenu(const QPoint &globalPosition);
    void takeRevealed();

    WorkspaceContext &m_context;
    CommandSet &m_commands;
    TableModel *m_model;
    PanelFrame *m_frame;
    UsersTable *m_table;
    SearchBox *m_search;
    FilterChips *m_chips;
    UserFilters *m_filters;
    QBoxLayout *m_searchBar = nullptr;
    UsersFooter *m_footer;
    StackedState *m_state;
    TableSettings *m_looks;
    ColumnsMenu *m_columnsMenu;
    IconButton *m_columnsButton;
    qint64 m_revealed = 0; // to be selected once it is listed
};

} // namespace muster
