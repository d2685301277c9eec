// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/TableLayout.h"

#include <QObject>
#include <QTimer>

namespace muster {

class ListTable;
class WorkspaceContext;
class TableModel;

// Gives a table the look it had last time, remembers what the operator makes of it, and keeps named views (U1). The model
// has all columns; those that are not shown are hidden in the view, so that nothing is lost when they change.
class TableSettings final : public QObject
{
    Q_OBJECT

public:
    TableSettings(WorkspaceContext &context, TableModel &model, ListTable *view, const QString &settings); // "users"

    Table table() const;
    QString titleOf(Column column) const; // in the header
    void finish(); // while the view is still there: remembers what was done last

    TableLayout look() const; // as it is on the screen
    void setLook(const TableLayout &look);
    void reset();
    QVector<Column> columns() const; // shown, in their order

    bool eventFilter(QObject *watched, QEvent *event) override;

    QStringList views() const; // names, sorted
    void saveView(const QString &name); // with the search and the filters
    void showView(const QString &name);
    void removeView(const QString &name);

Q_SIGNALS:
    void narrowingWanted(const muster::TableLayout::Narrowing &narrowing); // by a view that is shown

private:
    void apply(const TableLayout &look);
    int usualWidth(Column column) const;
    int statusWidth() const;
    void fitStatus();
    void fitWide();
    void remember();
    QString viewKey(const QString &name) const;

    WorkspaceContext &m_context;
    TableModel &m_model;
    ListTable *m_view;
    QString m_settings;
    QTimer m_soon; // sizes change pixel by pixel
    int m_statusWidth = 0; // as it is usual now
    bool m_applying = false;
};

} // namespace muster
