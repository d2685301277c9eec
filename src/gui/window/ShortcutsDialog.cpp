// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/ShortcutsDialog.h"

#include "gui/commands/CommandSet.h"
#include "gui/shell/FitOnScreen.h"
#include "gui/widgets/CellDelegate.h"
#include "models/Roles.h"
#include "window/ui_ShortcutsDialog.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// "users.add" stands under "users"
struct Group
{
    QString prefix;
    QString title;
};

QVector<Group> groups()
{
    return {{u"file"_s, ShortcutsDialog::tr("File")}, {u"edit"_s, ShortcutsDialog::tr("Edit")}, {u"view"_s, ShortcutsDialog::tr("View")},
        {u"users"_s, ShortcutsDialog::tr("Users")}, {u"groups"_s, ShortcutsDialog::tr("Groups")}, {u"invitations"_s, ShortcutsDialog::tr("Invitations")}, {u"projects"_s, ShortcutsDialog::tr("Projects")},
        {u"assignments"_s, ShortcutsDialog::tr("Groups and users on projects")}, {u"audit"_s, ShortcutsDialog::tr("Audit")}, {u"help"_s, ShortcutsDialog::tr("Help")}};
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const CommandSet &commands, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ShortcutsDialog>())
{
    m_ui->setupUi(this);
    (new CellDelegate(m_ui->keys))->setRowMenu(false);
    addCommands(commands);
    addOthers();
    m_ui->keys->expandAll();
    m_ui->keys->header()->setStretchLastSection(false);
    m_ui->keys->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->keys->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    fitOnScreen(*this);
    connect(m_ui->search, &QLineEdit::textChanged, this, &ShortcutsDialog::find);
}

ShortcutsDialog::~ShortcutsDialog() = default;

QTreeWidgetItem *ShortcutsDialog::addGroup(const QString &title)
{
    auto *item = new QTreeWidgetItem(m_ui->keys, {title});
    item->setData(0, BoldRole, true);
    item->setFlags(Qt::ItemIsEnabled);
    return item;
}

void ShortcutsDialog::addKeys(QTreeWidgetItem *group, const QString &what, const QString &keys)
{
    new QTreeWidgetItem(group, {what, keys});
}

void ShortcutsDialog::addCommands(const CommandSet &commands)
{
    for (const Group &group : groups()) {
        QTreeWidgetItem *title = nullptr;
        for (const QString &id : commands.ids()) {
            const Command::Look &look = commands.command(id)->look();
            if (look.shortcuts.isEmpty() || id.section(u'.', 0, 0) != group.prefix)
                continue;
            title = title ? title : addGroup(group.title);
            addKeys(title, look.text, QKeySequence::listToString(look.shortcuts, QKeySequence::NativeText));
        }
    }
}

// What no menu shows.
void ShortcutsDialog::addOthers()
{
    const auto key = [](auto combination) { return QKeySequence(combination).toString(QKeySequence::NativeText); };
    QTreeWidgetItem *panels = addGroup(tr("Panels"));
    addKeys(panels, tr("To the next panel, to the one before"), key(Qt::Key_F6) + u", "_s + key(Qt::SHIFT | Qt::Key_F6));
    addKeys(panels, tr("From the search into the rows"), key(Qt::Key_Down));
    QTreeWidgetItem *rows = addGroup(tr("Rows"));
    addKeys(rows, tr("Open what is selected"), key(Qt::Key_Return));
    addKeys(rows, tr("Menu of what is selected"), key(Qt::Key_Menu) + u", "_s + key(Qt::SHIFT | Qt::Key_F10));
    addKeys(rows, tr("Flick the switch of a cell, tick a filter"), key(Qt::Key_Space));
    addKeys(rows, tr("Sort by one more column"), tr("Shift and a click on its heading"));
    QTreeWidgetItem *adding = addGroup(tr("Adding users"));
    addKeys(adding, tr("Create them"), key(Qt::CTRL | Qt::Key_Return));
    addKeys(adding, tr("Remove the row"), key(Qt::CTRL | Qt::Key_Delete));
}

void ShortcutsDialog::find(const QString &text)
{
    for (int at = 0; at < m_ui->keys->topLevelItemCount(); ++at) {
        QTreeWidgetItem *group = m_ui->keys->topLevelItem(at);
        bool any = false;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem *item = group->child(row);
            const bool fits = item->text(0).contains(text, Qt::CaseInsensitive) || item->text(1).contains(text, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

} // namespace muster
