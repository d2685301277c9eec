// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

class QTreeWidgetItem;

namespace muster {

namespace Ui {
class ShortcutsDialog;
}

class CommandSet;

// Every key of the program: those of commands, by the menu in which they stand, and those of lists and panels.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const CommandSet &commands, QWidget *parent = nullptr);
    ~ShortcutsDialog() override;

private:
    void addCommands(const CommandSet &commands);
    void addOthers();
    QTreeWidgetItem *addGroup(const QString &title);
    static void addKeys(QTreeWidgetItem *group, const QString &what, const QString &keys);
    void find(const QString &text);

    std::unique_ptr<Ui::ShortcutsDialog> m_ui;
};

} // namespace muster
