// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TableModel.h"

#include "core/FieldDefinition.h"
#include "models/Drag.h"
#include "texts/Titles.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace muster {

namespace {


QVector<Column> initialColumns(Table table)
{
    QVector<Column> columns;
    for (const FieldDefinition &definition : columnsOf(table)) {
        if (definition.use & FieldDefinition::ShownAtFirst)
            columns.append(definition.field);
    }
    return columns;
}

} // namespace

TableModel::TableModel(Workspace &workspace, Table table, QObject *parent)
    : QAbstractTableModel(parent), m_query({.table = table}), m_columns(initialColumns(table)),
      m_cells(table, QLocale(), QTimeZone::systemTimeZone()), m_pages(workspace)
{
    m_want.setSingleShot(true);
    m_want.setInterval(0);
    connect(&m_want, &QTimer::timeout, this, [this] { m_pages.requestRange(offset() + m_wantedFirst, offset() + m_wantedLast); });
    m_growth.setInterval(0);
    connect(&m_growth, &QTimer::timeout, this, &TableModel::grow);
    m_pages.setMostCompared([this] { return m_reordering || persistentIndexList().isEmpty() ? ListChange::Large : -1; });
    connect(&m_pages, &ResultPages::listed, this, &TableModel::takeListing);
    connect(&m_pages, &ResultPages::rowsLoaded, this, &TableModel::takeRows);
    connect(&m_pages, &ResultPages::stateChanged, this, &TableModel::stateChanged);
    connect(&m_pages, &ResultPages::mistaken, this, &TableModel::queryMistake);
    connect(&m_pages, &ResultPages::understood, this, &TableModel::queryUnderstood);
}

void TableModel::setQuery(const TableQuery &query)
{
    if (query == m_query && m_count >= 0)
        return;
    askFor(query);
}

void TableModel::setText(const QString &text)
{
    TableQuery query = m_query;
    query.text = text;
    setQuery(query);
}

void TableModel::setFilters(const QVector<Filter> &filters)
{
    TableQuery query = m_query;
    query.filters = filters;
    setQuery(query);
}

void TableModel::setShown(bool disabled, bool pending)
{
    TableQuery query = m_query;
    query.showDisabled = disabled;
    query.showPending = pending;
    setQuery(query);
}

void TableModel::setSort(const QVector<SortKey> &sort)
{
    TableQuery query = m_query;
    query.sort = sort;
    setQuery(query);
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0) {
        setSort({});
        return;
    }
    const FieldDefinition *definition = findColumn(table(), m_columns.value(column));
    if (definition && definition->use & FieldDefinition::Sortable)
        setSort({{definition->field, order}});
}

// Another order of the same rows must not lose what is selected far down, so nothing is shown before all of it is known.
void TableModel::askFor(const TableQuery &query)
{
    TableQuery reordered = m_query;
    reordered.sort = query.sort;
    const bool keep = query == reordered && !persistentIndexList().isEmpty();
    const bool sorted = query.sort != m_query.sort;
    const bool turned = !keep && m_pageIndex != 0;
    m_query = query;
    m_reordering = keep;
    if (turned)
        m_pageIndex = 0;
    m_pages.setQuery(query, keep ? ResultPages::Whole : ResultPages::FirstPage);
    if (!keep)
        Q_EMIT askedAnew();
    if (sorted)
        Q_EMIT sortChanged();
    if (turned)
        Q_EMIT pageChanged();
}

void TableModel::setColumns(const QVector<Column> &columns)
{
    if (columns == m_columns)
        return;
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

void TableModel::setPage(int size, int index)
{
    if (size == m_pageSize && index == m_pageIndex)
        return;
    m_pageSize = size;
    m_pageIndex = size == 0 ? 0 : index;
    showSlice();
    Q_EMIT pageChanged();
}

int TableModel::pageCount() const
{
    return m_pageSize == 0 ? 1 : std::max(1, int((count() + m_pageSize - 1) / m_pageSize));
}

void TableModel::takeListing()
{
    growWhole(); // the change is one of all that was there
    if (m_pageSize == 0)
        show(m_pages.ids(), m_pages.change());
    else
        showSlice();
    m_count = m_pages.ids().size();
    Q_EMIT countChanged();
}

void TableModel::showSlice()
{
    growWhole();
    const QVector<qint64> &all = m_pages.ids();
    if (m_pageIndex >= pageCount()) {
        if (!m_pages.isComplete())
            return; // the rest of the list is on its way
        m_pageIndex = pageCount() - 1;
        Q_EMIT pageChanged();
    }
    const QVector<qint64> ids = m_pageSize == 0 ? all : all.mid(offset(), m_pageSize);
    show(ids, ListChange::between(m_ids, ids));
}

void TableModel::show(const QVector<qint64> &ids, const ListChange &change)
{
    if (!change.isEmpty() && std::max(ids.size(), m_ids.size()) > ListChange::Large && persistentIndexList().isEmpty()) {
        reset(ids);
        return;
    }
    if (change.isUnknown && ids.size() == m_ids.size())
        reorder(ids);
    else
        showChange(ids, change.isUnknown ? ListChange::between(m_ids, ids) : change); // others came or went since it was asked for
    m_ids = ids; // shared with the pages from here on
    m_mostRows = std::max(m_mostRows, m_rows);
    takeRows(offset(), offset() + int(ids.size()) - 1);
}

void TableModel::reset(const QVector<qint64> &ids)
{
    beginResetModel();
    m_ids = ids;
    m_rows = ids.size() > m_mostRows ? std::min(int(ids.size()), m_mostRows + m_mostAtOnce) : int(ids.size());
    m_mostRows = std::max(m_mostRows, m_rows);
    endResetModel();
    showRows(m_rows);
}

void TableModel::grow()
{
    showRows(std::min(int(m_ids.size()), m_rows + m_mostAtOnce));
}

void TableModel::growWhole()
{
    showRows(int(m_ids.size()));
}

void TableModel::showRows(int count)
{
    if (count > m_rows) {
        beginInsertRows({}, m_rows, count - 1);
        m_rows = count;
        m_mostRows = std::max(m_mostRows, m_rows);
        endInsertRows();
    }
    if (m_rows < m_ids.size())
        m_growth.start();
    else
        m_growth.stop();
}

void TableModel::showChange(const QVector<qint64> &ids, const ListChange &change)
{
    if (change.isGathered) { // a thousand runs are one for the views
        reorder(change.beforeRemoval);
        if (change.removed.count > 0)
            removeRun(change.removed, change.afterRemoval);
        if (change.inserted.count > 0)
            insertRun(change.inserted, change.afterInsertion);
        reorder(ids);
        return;
    }
    auto step = change.steps.cbegin();
    const auto next = [&] { return step == change.steps.cend() ? ids : *step++; };
    for (auto run = change.removedRuns.crbegin(); run != change.removedRuns.crend(); ++run)
        removeRun(*run, next());
    const int grown = int(m_ids.size());
    if (change.insertedRuns.size() == 1 && change.insertedRuns.first().first == grown && grown + change.insertedRuns.first().count == ids.size()) {
        m_ids = ids;
        showRows(std::min(int(ids.size()), std::max(m_mostRows, grown + m_mostAtOnce)));
        return;
    }
    for (const ListChange::Run run : change.insertedRuns)
        insertRun(run, next());
}

void TableModel::removeRun(ListChange::Run run, const QVector<qint64> &then)
{
    beginRemoveRows({}, run.first, run.first + run.count - 1);
    m_ids = then;
    m_rows = int(then.size());
    endRemoveRows();
}

void TableModel::insertRun(ListChange::Run run, const QVector<qint64> &then)
{
    beginInsertRows({}, run.first, run.first + run.count - 1);
    m_ids = then;
    m_rows = int(then.size());
    endInsertRows();
}

void TableModel::reorder(const QVector<qint64> &ids)
{
    if (ids == m_ids)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QHash<qint64, int> rows;
    constexpr size_t Marks = 1 << 16;
    std::vector<bool> marked(Marks); // by the end of their ids: nearly all others are passed over by that
    for (const QModelIndex &index : before) {
        rows.insert(m_ids.at(index.row()), -1);
        marked[size_t(m_ids.at(index.row())) % Marks] = true;
    }
    for (int row = 0; !rows.isEmpty() && row < ids.size(); ++row) {
        if (!marked[size_t(ids.at(row)) % Marks])
            continue;
        if (const auto it = rows.find(ids.at(row)); it != rows.end())
            *it = row;
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after.append(createIndex(rows.value(m_ids.at(index.row())), index.column()));
    m_ids = ids;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void TableModel::takeRows(int first, int last)
{
    const int top = std::max(0, first - offset());
    const int bottom = std::min(last - offset(), m_rows - 1);
    if (top <= bottom && !m_columns.isEmpty())
        Q_EMIT dataChanged(index(top, 0), index(bottom, int(m_columns.size()) - 1));
}

// Cells are asked for one by one while a view draws; what is missing is read together afterwards.
void TableModel::wantRow(int row) const
{
    constexpr int Near = 500;
    if (m_want.isActive() && row >= m_wantedFirst - Near && row <= m_wantedLast + Near) {
        m_wantedFirst = std::min(m_wantedFirst, row);
        m_wantedLast = std::max(m_wantedLast, row);
        return;
    }
    m_wantedFirst = m_wantedLast = row;
    m_want.start();
}

int TableModel::rowOf(qint64 id) const
{
    const int row = int(m_ids.indexOf(id));
    return row < m_rows ? row : -1;
}

const Row *TableModel::rowAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_pages.peek(m_ids.at(row)) : nullptr;
}

QVector<qint64> TableModel::idsOf(const QModelIndexList &indexes) const
{
    QVector<int> rows;
    for (const QModelIndex &index : indexes)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QVector<qint64> ids;
    for (const int row : std::as_const(rows))
        ids.append(m_ids.at(row));
    return ids;
}

// The runs of rows of a selection, in order, without overlaps.
static QVector<std::pair<int, int>> runsOf(const QItemSelection &selection)
{
    QVector<std::pair<int, int>> runs;
    for (const QItemSelectionRange &range : selection)
        runs.append({range.top(), range.bottom()});
    std::sort(runs.begin(), runs.end());
    int next = 0;
    for (auto &[top, bottom] : runs) {
        top = std::max(top, next);
        next = std::max(next, bottom + 1);
    }
    return runs;
}

QVector<qint64> TableModel::idsOf(const QItemSelection &selection, qsizetype most) const
{
    QVector<qint64> ids;
    for (const auto &[top, bottom] : runsOf(selection)) {
        for (int row = top; row <= bottom && ids.size() != most; ++row)
            ids.append(m_ids.at(row));
    }
    return ids;
}

qsizetype TableModel::countOf(const QItemSelection &selection) const
{
    qsizetype count = 0;
    for (const auto &[top, bottom] : runsOf(selection))
        count += std::max(0, bottom - top + 1);
    return count;
}

QVariant TableModel::cell(int row, Column column) const
{
    const Row *cells = rowAt(row);
    return cells ? cellOf(table(), *cells, column) : QVariant();
}

UserRef TableModel::userOf(qint64 id) const
{
    const Row *cells = m_pages.peek(id);
    return cells ? userRef(*cells) : UserRef {.id = id};
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qint64 id = m_ids.at(index.row());
    if (role == IdRole)
        return id;
    const Row *row = m_pages.row(id);
    if (!row || (role == Qt::DisplayRole && !m_pages.isFresh(id)))
        wantRow(index.row());
    if (!row)
        return role == LoadingRole ? QVariant(true) : QVariant();
    const QVariant data = m_cells.data(*row, columnAt(index.column()), role);
    const bool explains = role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole;
    if (m_refusal && (explains || (role == ControlEnabledRole && data.toBool()))) {
        if (const QString refused = refusal(*row, columnAt(index.column())); !refused.isEmpty())
            return explains ? QVariant(refused) : QVariant(false);
    }
    return data;
}

// Of a control that could be used.
QString TableModel::refusal(const Row &row, Column column) const
{
    return m_cells.data(row, column, ControlEnabledRole).toBool() ? m_refusal(row, column) : QString();
}

bool TableModel::setData(const QModelIndex &index, const QVariant &, int role)
{
    if ((role != SwitchRole && role != ButtonRole) || !data(index, role).isValid() || !data(index, ControlEnabledRole).toBool())
        return false;
    Q_EMIT used(idAt(index.row()), columnAt(index.column()));
    return false; // it is so when the workspace says so
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(columnTitle(table(), columnAt(section))) : QVariant();
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isDragged = index.isValid() && (table() == Table::Users || table() == Table::Groups);
    return isDragged ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList TableModel::mimeTypes() const
{
    return Drag::mimeTypes();
}

QMimeData *TableModel::mimeData(const QModelIndexList &indexes) const
{
    const Column column = table() == Table::Users ? Column::UserId : Column::GroupId;
    Drag drag;
    QStringList &uuids = table() == Table::Users ? drag.users : drag.groups;
    for (const qint64 id : idsOf(indexes)) {
        if (const Row *row = m_pages.peek(id))
            uuids.append(cellOf(table(), *row, column).toString());
    }
    return drag.encode();
}

} // namespace muster
