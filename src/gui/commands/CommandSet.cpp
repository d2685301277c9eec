// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/CommandSet.h"

#include "gui/commands/ChooseValueCommand.h"
#include "gui/commands/FieldActions.h"
#include "gui/shell/KnownLogins.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/WorkspaceSettings.h"
#include "gui/theme/Icons.h"
#include "models/Selection.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace muster {

CommandSet::CommandSet(WorkspaceContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context, &WorkspaceContext::selectionChanged, this, &CommandSet::refreshAll);
    connect(&context, &WorkspaceContext::stateChanged, this, &CommandSet::refreshAll);
    connect(&context, &WorkspaceContext::undoStateChanged, this, &CommandSet::refreshAll);
    connect(&context.changes(), &ChangeFlow::busyChanged, this, &CommandSet::refreshAll);
    if (context.logins())
        connect(context.logins(), &KnownLogins::changed, this, &CommandSet::refreshAll);
    connect(&context.settings(), &WorkspaceSettings::changed, this, &CommandSet::refreshAll);
}

CommandSet::~CommandSet() = default;

void CommandSet::add(std::unique_ptr<Command> command)
{
    Q_ASSERT(!m_index.contains(command->id()));
    auto *action = new QAction(this);
    action->setObjectName(command->id());
    if (command->look().icon)
        action->setIcon(icon(*command->look().icon));
    std::unique_ptr<QMenu> menu(command->makeMenu());
    if (menu)
        action->setMenu(menu.get());
    Command *raw = command.get();
    connect(action, &QAction::triggered, this, [this, raw] {
        if (raw->available(m_context.selection()))
            raw->run(m_context.selection());
        refreshAll(); // a tick that was not taken goes back
    });
    connect(raw, &Command::changed, this, [this, raw] { refresh(*item(raw->id())); });

    m_index.insert(raw->id(), int(m_items.size()));
    m_ids.append(raw->id());
    m_items.push_back({std::move(command), std::move(menu), action});
    refresh(m_items.back());
}

Command *CommandSet::command(const QString &id) const
{
    const Item *found = item(id);
    return found ? found->command.get() : nullptr;
}

QAction *CommandSet::action(const QString &id) const
{
    const Item *found = item(id);
    Q_ASSERT_X(found, "CommandSet::action", qPrintable(id));
    return found ? found->action : nullptr;
}

const CommandSet::Item *CommandSet::item(const QString &id) const
{
    const int index = m_index.value(id, -1);
    return index < 0 ? nullptr : &m_items[size_t(index)];
}

void CommandSet::fill(QMenu *menu, const QStringList &ids) const
{
    menu->setToolTipsVisible(true);
    for (const QString &id : ids) {
        if (id.isEmpty())
            menu->addSeparator();
        else if (!id.startsWith("users.login."_L1) || command(id)) // of workspaces on a server
            menu->addAction(action(id));
    }
}

QMenu *CommandSet::contextMenu(const QStringList &ids, QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(menu, ids);
    return menu;
}

void CommandSet::rest()
{
    m_resting = true;
}

void CommandSet::refreshAll()
{
    for (const Item &item : m_items)
        refresh(item);
}

void CommandSet::refresh(const Item &item) const
{
    if (m_resting)
        return;
    const Selection &selection = m_context.selection();
    const Command &command = *item.command;
    const Availability available = command.available(selection);
    const QString about = command.about(selection);

    // No command has a mnemonic of its own: an ampersand is one in a name.
    item.action->setText(command.text(selection).replace(u'&', u"&&"_s));
    item.action->setEnabled(available.isAvailable());
    item.action->setProperty("disabledReason", available.reason());
    item.action->setToolTip(!available ? available.reason() : about.isEmpty() ? command.text(selection) : about);
    item.action->setShortcuts(command.hasKeys(selection) ? command.look().shortcuts : QList<QKeySequence>());
    const std::optional<bool> checked = command.checked(selection);
    item.action->setCheckable(checked.has_value());
    item.action->setChecked(checked.value_or(false));
}

QStringList CommandSet::userMenu()
{
    QStringList chosen;
    for (const Field field : ChooseValueCommand::fields())
        chosen.append(ChooseValueCommand::idOf(field));
    return QStringList {u"users.edit"_s, u"users.roles"_s} + chosen + QStringList {{}} + fieldActionIds(FieldAction::UserState)
        + QStringList {u"users.password"_s, u"users.freeSeat"_s, {}, u"users.picture"_s} + fieldActionIds(FieldAction::UserPicture) + QStringList {{}, u"users.addToGroup"_s, u"users.removeFromGroup"_s, u"users.bind"_s} + fieldActionIds(FieldAction::UserGroups)
        + QStringList {u"users.leaveDefaultGroup"_s, {}, u"users.copyAddresses"_s, {}, u"users.login.make"_s, u"users.login.renew"_s, u"users.login.drop"_s, {},
            u"users.delete"_s};
}

QStringList CommandSet::groupMenu()
{
    return QStringList {u"users.add"_s, u"users.addToGroup"_s, {}} + groupActions();
}

QStringList CommandSet::groupActions()
{
    return {u"groups.rename"_s, u"groups.assign"_s, {}, u"groups.nest"_s, u"groups.unnest"_s, {}, u"groups.delete"_s};
}

QStringList CommandSet::projectMenu()
{
    return QStringList {u"projects.assign"_s, u"projects.assignTeams"_s, u"projects.mend"_s, {}, u"projects.rename"_s,
               u"projects.duplicate"_s, u"projects.duplicateEmpty"_s, {}}
        + fieldActionIds(FieldAction::ProjectArchive);
}

QStringList CommandSet::roleMenu()
{
    return {u"roles.rename"_s, u"roles.duplicate"_s, u"roles.licensed"_s, {}, u"roles.compare"_s, u"roles.holders"_s, {}, u"roles.delete"_s};
}

QStringList CommandSet::assignmentMenu()
{
    return fieldActionIds(FieldAction::AssignmentAccess) + QStringList {u"assignments.role"_s, {}}
        + fieldActionIds(FieldAction::AssignmentTeam) + QStringList {u"projects.mend"_s, {}, u"assignments.remove"_s};
}

} // namespace muster
