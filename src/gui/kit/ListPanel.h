// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"
#include "gui/kit/ListDefinition.h"

#include <QStringList>
#include <QWidget>

class QBoxLayout;

namespace muster {

class ColumnsMenu;
class CommandSet;
class FilterChips;
class IconButton;
class ListFilters;
class ListTable;
class PanelFrame;
class QuickTerms;
class SearchBox;
class StackedState;
class TableModel;
class TableSettings;
class WorkspaceContext;

// A list of whatever has a Table: title with count and tools, search that completes and explains its mistakes, filters,
// columns and views, the rows with their menu, words for nothing, no match, slow and wrong, and a footer.
class ListPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ListPanel(QWidget *parent = nullptr);
    ~ListPanel() override;

    // Once, before anything else. Apart from the constructor because a form makes panels without arguments.
    void setUp(WorkspaceContext &context, CommandSet &commands, const ListDefinition &definition);

    TableModel &model() const { return *m_model; }
    ListTable &table() const { return *m_table; }
    QVector<Column> columns() const; // shown, in their order

    void search(); // focus
    void chooseColumns();
    void reveal(qint64 id);
    virtual void showQuery(const TableQuery &query);
    virtual void clearFilters();
    QString status() const; // "1,009 shown, 3 selected"

Q_SIGNALS:
    void selectionChanged();
    void rowsChanged(); // what is selected may look different
    void opened(qint64 id);
    void statusChanged();
    void asked(); // the query is another one

protected:
    void resizeEvent(QResizeEvent *event) override;

    WorkspaceContext &context() const { return *m_context; }
    QWidget *footer() const { return m_footer; } // what makeFooter made
    bool isNarrowed() const; // by search or filters
    void showState();

    virtual QStringList statusWords() const;
    virtual bool isBusy() const;
    virtual void showNone(StackedState &state) const; // there are no rows: why

private:
    void makeHeader();
    void makeSearch();
    void makeFilters(const QVector<Column> &columns);
    void makeTable();
    void connectModel();
    void placeChips();
    void askAgain();
    QString wantedText() const;
    void selectFirst();
    void showCount();
    QString countWords() const;
    int selectedCount() const;
    void showMenu(const QPoint &globalPosition);
    void takeRevealed();

    ListDefinition m_definition;
    WorkspaceContext *m_context = nullptr;
    CommandSet *m_commands = nullptr;
    TableModel *m_model = nullptr;
    PanelFrame *m_frame = nullptr;
    ListTable *m_table = nullptr;
    SearchBox *m_search = nullptr;
    QBoxLayout *m_searchBar = nullptr;
    FilterChips *m_chips = nullptr;
    ListFilters *m_filters = nullptr;
    QuickTerms *m_quickTerms = nullptr;
    QWidget *m_footer = nullptr;
    StackedState *m_state = nullptr;
    TableSettings *m_settings = nullptr;
    IconButton *m_columnsButton = nullptr;
    ColumnsMenu *m_columnsMenu = nullptr;
    qint64 m_revealed = 0; // to be selected once it is listed
};

} // namespace muster
