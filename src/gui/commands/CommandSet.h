// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/Command.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <vector>

class QAction;
class QMenu;

namespace muster {

class WorkspaceContext;

// One of each command, and its QAction, kept up to date with what is selected.
class CommandSet : public QObject
{
    Q_OBJECT

public:
    explicit CommandSet(WorkspaceContext &context, QObject *parent = nullptr);
    ~CommandSet() override;

    void add(std::unique_ptr<Command> command);

    QStringList ids() const { return m_ids; } // in the order they were added
    Command *command(const QString &id) const; // null when there is none
    QAction *action(const QString &id) const; // must be there

    // Fills a menu by ids; an empty id is a separator.
    void fill(QMenu *menu, const QStringList &ids) const;
    // A context menu that deletes itself when it closes. Show it with popup().
    QMenu *contextMenu(const QStringList &ids, QWidget *parent) const;

    void refreshAll(); // done by itself when the context changes
    void rest(); // refreshes nothing any more: what commands ask, the window and its pages, is about to go

    // The context menus of the design, so that every page offers the same.
    static QStringList userMenu();
    static QStringList groupMenu();
    static QStringList groupActions(); // the part of it that is about groups alone
    static QStringList projectMenu();
    static QStringList assignmentMenu();
    static QStringList roleMenu();

private:
    struct Item
    {
        std::unique_ptr<Command> command;
        std::unique_ptr<QMenu> menu;
        QAction *action;
    };

    void refresh(const Item &item) const;
    const Item *item(const QString &id) const;

    WorkspaceContext &m_context;
    bool m_resting = false;
    QStringList m_ids;
    std::vector<Item> m_items;
    QHash<QString, int> m_index;
};

} // namespace muster
