// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace muster {

class WorkspaceContext;
class TableSettings;

// What the columns button offers: choosing columns, saved views, and the way back to the start (U1).
class ColumnsMenu final : public QMenu
{
    Q_OBJECT

public:
    ColumnsMenu(WorkspaceContext &context, TableSettings &looks, QWidget *parent);

private:
    void fill();
    void addViews();
    void chooseColumns();
    void saveView();

    WorkspaceContext &m_context;
    TableSettings &m_looks;
};

} // namespace muster
