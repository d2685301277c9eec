// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Page.h"

namespace muster {

class ListPanel;

// A page that is a list, with or without something beside it: what the window asks of the page is asked of the list.
class ListPage : public Page
{
    Q_OBJECT

public:
    using Page::Page;

    void search() override;
    void selectAll() override;
    bool canCopy() const override;
    void copy() override;
    void refresh() override;
    bool isLoading() const override;

    bool hasColumns() const override { return true; }
    void chooseColumns() override;
    bool hasTable() const override { return true; }
    TableQuery tableQuery() const override;
    QVector<Column> visibleColumns() const override;
    bool showQuery(const TableQuery &query) override;

protected:
    void setList(ListPanel *list); // once it is set up

private:
    ListPanel *m_list = nullptr;
};

} // namespace muster
