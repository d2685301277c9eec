// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"
#include "models/IconName.h"
#include "storage/queries/WorkspaceState.h"

#include <QWidget>

#include <functional>

namespace muster {

struct Selection;
class CommandSet;
class WorkspaceContext;

// One page of the window. It publishes its selection with context.setSelection() when that changes and when it gets shown.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual Selection selection() const;
    virtual void search() { } // Ctrl+F: focus the search box of the panel that has the focus
    virtual void selectAll() { } // in the panel that has the focus
    virtual bool canCopy() const { return false; } // it shows rows that can be copied
    virtual void copy() { } // them, for a spreadsheet
    virtual void refresh() { }
    virtual bool isLoading() const { return false; } // nothing to look at yet; say loadingChanged() when that ends

    virtual bool hasColumns() const { return false; }
    virtual void chooseColumns() { }

    virtual bool hasTable() const { return false; } // something to export as shown (A4)
    virtual TableQuery tableQuery() const { return {}; }
    virtual QVector<Column> visibleColumns() const { return {}; }

    // Selects and shows one object; false when the page does not show its kind.
    virtual bool reveal(ObjectKind kind, const QString &uuid);
    virtual bool openRecord(ObjectKind kind, const QString &uuid);
    // Shows the rows of a query; false when the page does not show its table.
    virtual bool showQuery(const TableQuery &query);

    // Has the focus when the page is first shown; null: what Qt finds. Not a focus proxy: Tab into the page would go there,
    // past everything that stands before it.
    QWidget *firstFocus() const { return m_firstFocus; }

    // What the status line says: "1,009 shown, 12 hidden, 3 selected".
    QString status() const { return m_status; }

Q_SIGNALS:
    void statusChanged(const QString &text);
    void loadingChanged();

protected:
    void setStatus(const QString &text);
    void setFirstFocus(QWidget *part) { m_firstFocus = part; }

private:
    QWidget *m_firstFocus = nullptr;
    QString m_status;
};

// How the window makes a page, when it is first shown.
struct PageFactory
{
    QString id; // "users", as --page takes it
    QString title;
    IconName icon;
    std::function<Page *(WorkspaceContext &context, CommandSet &commands)> make;
    QVector<ObjectKind> kinds {}; // what it can reveal
    QVector<Table> tables {}; // whose queries it can show
    std::function<qint64(const Counts &counts)> badge {}; // what needs somebody; 0: no badge
    std::function<void(CommandSet &commands, WorkspaceContext &context)> addCommands {}; // those that only this page brings
    bool isApart = false; // it, and those after it, stand at the bottom

    // Why the operator sees nothing there, as a sentence; empty: they see some of its tables, or it is about no table.
    QString whyNotSeen(const WorkspaceContext &context) const;
};

} // namespace muster
