// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"
#include "gui/kit/ResultPanel.h"
#include "gui/kit/TableLayout.h"

namespace muster {

class ColumnsMenu;
class FilterChips;
class IconButton;
class ListFilters;
class ListTable;
class QuickTerms;
class TableModel;
class TableSettings;

// A list of whatever has a Table: what a ResultPanel has, and filters, columns and views, and a footer.
class ListPanel : public ResultPanel
{
    Q_OBJECT

public:
    explicit ListPanel(QWidget *parent = nullptr);
    ~ListPanel() override;

    void setUp(WorkspaceContext &context, CommandSet &commands, const ListDefinition &definition); // once, before anything else

    TableModel &model() const { return *m_model; }
    ListTable &table() const { return *m_table; }
    QVector<Column> columns() const; // shown, in their order, without controls: what is copied and exported

    void copy(); // the selected rows, see CopyRows
    void chooseColumns();
    void reveal(qint64 id);
    virtual void showQuery(const TableQuery &query);
    void clearFilters() override;
    QString status() const; // "1,009 shown, 3 selected"

Q_SIGNALS:
    void opened(qint64 id);
    void asked(); // the query is another one

protected:
    void resizeEvent(QResizeEvent *event) override;

    virtual QStringList statusWords() const;
    QString countWords() const override;
    bool isBusy() const override;
    const Error *fault() const override;
    bool isNarrowed() const override;
    QStringList menu() const override;

private:
    void makeColumnsButton();
    void makeFilters();
    void makeTable();
    void placeChips();
    void askAgain();
    void narrow(const TableLayout::Narrowing &narrowing);
    QString wantedText() const;
    void selectFirst();
    QString rowsWords() const;
    int selectedCount() const;
    void takeRevealed();

    TableModel *m_model = nullptr;
    ListTable *m_table = nullptr;
    FilterChips *m_chips = nullptr;
    ListFilters *m_filters = nullptr;
    QuickTerms *m_quickTerms = nullptr;
    TableSettings *m_settings = nullptr;
    IconButton *m_columnsButton = nullptr;
    ColumnsMenu *m_columnsMenu = nullptr;
    qint64 m_revealed = 0; // to be selected once it is listed
};

} // namespace muster
