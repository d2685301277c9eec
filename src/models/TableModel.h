// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"
#include "models/ListChange.h"
#include "models/Refs.h"
#include "models/ResultPages.h"
#include "models/TableCells.h"

#include <QAbstractTableModel>
#include <QItemSelection>

#include <functional>

namespace muster {

// Any table of the workspace, in chosen columns. Rows are found by id and keep their selection when the result changes.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using State = ResultPages::State;

    TableModel(Workspace &workspace, Table table, QObject *parent = nullptr);

    Table table() const { return m_query.table; }
    const TableQuery &query() const { return m_query; }
    void setQuery(const TableQuery &query); // its sort too
    void setText(const QString &text);
    void setFilters(const QVector<Filter> &filters);
    void setShown(bool disabled, bool pending); // the two switches (U3)
    void setSort(const QVector<SortKey> &sort);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override; // by this column alone; by two: setSort

    const QVector<Column> &columns() const { return m_columns; } // at first those of FieldDefinition::ShownAtFirst
    void setColumns(const QVector<Column> &columns);
    Column columnAt(int section) const { return m_columns.at(section); }
    int sectionOf(Column column) const { return int(m_columns.indexOf(column)); } // -1 when it is not shown

    // A pager (U5): `size` rows, the page with this index. Size 0: everything scrolls.
    void setPage(int size, int index = 0);
    int pageSize() const { return m_pageSize; }
    int pageIndex() const { return m_pageIndex; }
    int pageCount() const;

    State state() const { return m_pages.state(); }
    bool isLoading() const { return m_pages.state() == ResultPages::Loading; }
    bool isComplete() const { return m_pages.isComplete(); } // count() is final
    const Error &error() const { return m_pages.error(); }
    qsizetype count() const { return m_pages.ids().size(); } // of the result, whatever page is shown
    const QVector<qint64> &allIds() const { return m_pages.ids(); }

    qint64 idAt(int row) const { return m_ids.at(row); }
    int rowOf(qint64 id) const; // -1 when it is not shown
    const Row *rowAt(int row) const; // null when it is not loaded
    QVector<qint64> idsOf(const QModelIndexList &indexes) const; // each once, in the order of rows
    QVector<qint64> idsOf(const QItemSelection &selection, qsizetype most = -1) const; // the same, quick for many; -1: all
    qsizetype countOf(const QItemSelection &selection) const; // rows, each once
    QVariant cell(int row, Column column) const; // null when it is not loaded
    UserRef userOf(qint64 id) const; // in Table::Users; with the id alone when it is not loaded

    // Why a control of a row may not be used, as a sentence; empty: it may. Who sets it redraws the view when the answers are others.
    using Refusal = std::function<QString(const Row &row, Column column)>;
    void setRefusal(Refusal refusal) { m_refusal = std::move(refusal); }

    // Of a list that is longer than any before, views are told at most so many rows at once and the rest a moment later: what they make for each row, Qt's header above all, keeps
    // the drawing thread for 30 ms where a million come together. Until then rowCount() is less than count().
    void setMostAtOnce(int rows) { m_mostAtOnce = rows; }

    void refresh() { m_pages.refresh(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override; // SwitchRole, ButtonRole: emits used
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }

Q_SIGNALS:
    void stateChanged();
    void countChanged();
    void pageChanged();
    void askedAnew(); // for another result, which is looked at from its first row
    void sortChanged();
    void queryMistake(const muster::Error &error); // in the query's text; the rows are those of the last good query
    void queryUnderstood();
    void used(qint64 id, muster::Column column); // an operator flicked a switch or pressed a button; nothing is changed yet

private:
    void askFor(const TableQuery &query);
    void takeListing();
    void show(const QVector<qint64> &ids, const ListChange &change);
    void reset(const QVector<qint64> &ids);
    void grow(); // by at most m_mostAtOnce rows
    void growWhole();
    void showRows(int count);
    void showChange(const QVector<qint64> &ids, const ListChange &change);
    void removeRun(ListChange::Run run, const QVector<qint64> &then);
    void insertRun(ListChange::Run run, const QVector<qint64> &then);
    void reorder(const QVector<qint64> &ids);
    void showSlice();
    void takeRows(int first, int last);
    void wantRow(int row) const;
    QString refusal(const Row &row, Column column) const;
    int offset() const { return m_pageSize * m_pageIndex; }

    TableQuery m_query;
    QVector<Column> m_columns;
    QVector<qint64> m_ids; // what is shown
    int m_rows = 0; // of m_ids, that views know of; all but while it grows
    int m_mostRows = 0; // that views ever knew of
    int m_mostAtOnce = 100'000;
    QTimer m_growth;
    int m_pageSize = 0;
    int m_pageIndex = 0;
    bool m_reordering = false; // what was asked for is another order of the same rows
    qsizetype m_count = -1; // announced
    TableCells m_cells;
    Refusal m_refusal;
    mutable ResultPages m_pages;
    mutable int m_wantedFirst = 0;
    mutable int m_wantedLast = -1;
    mutable QTimer m_want;
};

} // namespace muster
