// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/ListPage.h"

#include "gui/kit/ListPanel.h"
#include "gui/kit/ListTable.h"
#include "models/TableModel.h"

namespace muster {

void ListPage::setList(ListPanel *list)
{
    m_list = list;
    connect(list, &ListPanel::statusChanged, this, [this] { setStatus(m_list->status()); });
    connect(&list->model(), &TableModel::stateChanged, this, &Page::loadingChanged);
    setStatus(list->status());
    setFirstFocus(&list->table());
}

void ListPage::search()
{
    m_list->search();
}

void ListPage::selectAll()
{
    m_list->table().selectAll();
}

bool ListPage::canCopy() const
{
    return true;
}

void ListPage::copy()
{
    m_list->copy();
}

void ListPage::refresh()
{
    m_list->model().refresh();
}

bool ListPage::isLoading() const
{
    return m_list->model().isLoading() && m_list->model().count() == 0;
}

void ListPage::chooseColumns()
{
    m_list->chooseColumns();
}

TableQuery ListPage::tableQuery() const
{
    return m_list->model().query();
}

QVector<Column> ListPage::visibleColumns() const
{
    return m_list->columns();
}

bool ListPage::showQuery(const TableQuery &query)
{
    if (query.table != m_list->model().table())
        return false;
    m_list->showQuery(query);
    return true;
}

} // namespace muster
