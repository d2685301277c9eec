// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/UsersPanel.h"

#include "gui/commands/CommandSet.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/WorkspaceSettings.h"
#include "gui/users/UsersFooter.h"
#include "gui/users/UsersTable.h"
#include "gui/widgets/StackedState.h"
#include "models/Selection.h"
#include "models/TableModel.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

Selection selecting(const Row &row)
{
    return {.rows = {{Table::Users, row}}};
}

// What a control of a row does is what the command does in every menu.
QString commandOf(const Row &row, Column column)
{
    switch (column) {
    case Column::Locked:
        return u"users.unlock"_s;
    case Column::Mfa:
        return u"users.resetMfa"_s;
    case Column::DisableControl:
        return userRef(row).status == Status::Disabled ? u"users.activate"_s : u"users.deactivate"_s;
    case Column::PasswordControl:
        return u"users.password"_s;
    case Column::DeleteControl:
        return u"users.delete"_s;
    default:
        return {};
    }
}

} // namespace

UsersPanel::UsersPanel(WorkspaceContext &context, CommandSet &commands, QWidget *parent)
    : ListPanel(parent)
{
    setUp(context, commands, users());
    connect(this, &ListPanel::asked, m_switches, &UsersFooter::countHidden);
    connect(m_switches, &UsersFooter::countingChanged, this, &UsersPanel::showState);
    connect(m_switches, &UsersFooter::hiddenChanged, this, &UsersPanel::showState);
    connect(&model(), &TableModel::used, this, [this, &commands](qint64 id, Column column) {
        const Row *row = model().rowAt(model().rowOf(id));
        if (Command *command = row ? commands.command(commandOf(*row, column)) : nullptr)
            command->run(selecting(*row));
    });
    model().setRefusal([&commands](const Row &row, Column column) {
        const Command *command = commands.command(commandOf(row, column));
        return command ? command->available(selecting(row)).reason() : QString();
    });
    connect(&context, &WorkspaceContext::stateChanged, table().viewport(), qOverload<>(&QWidget::update));
}

ListDefinition UsersPanel::users()
{
    return {.table = Table::Users,
        .title = tr("Users"),
        .search = tr("Search users"),
        .icon = IconName::Users,
        .nothing = tr("No users yet"),
        .nothingHint = tr("Add people one by one, or import them from a CSV file."),
        .failed = tr("The users could not be read"),
        .add = u"users.add"_s,
        .tools = {u"users.edit"_s, u"file.import"_s, u"file.export"_s},
        .rowMenu = CommandSet::userMenu(),
        .makeTable = [](TableModel &model, QWidget *parent) { return new UsersTable(model, parent); },
        .makeFooter = [this](TableModel &model, QWidget *parent) { return m_switches = new UsersFooter(context(), model, parent); }};
}

UsersTable &UsersPanel::table() const
{
    return static_cast<UsersTable &>(ListPanel::table());
}

bool UsersPanel::isBusy() const
{
    return ListPanel::isBusy() || m_switches->isCounting();
}

int UsersPanel::hidden() const
{
    return int(m_switches->hidden().disabled + m_switches->hidden().pending);
}

void UsersPanel::showNone(StackedState &state) const
{
    if (!isNarrowed() && hidden() == 0)
        return state.setNothing();
    state.describeNoMatch(isNarrowed() ? tr("Nothing matches") : tr("Nobody to show"),
        hidden() > 0 ? tr("%Ln user(s) who would match are hidden by the switches below.", nullptr, hidden()) : QString());
    state.setNoMatch();
}

QStringList UsersPanel::statusWords() const
{
    QStringList words = ListPanel::statusWords();
    if (hidden() > 0)
        words.insert(1, tr("%Ln hidden", nullptr, hidden()));
    return words;
}

void UsersPanel::showQuery(const TableQuery &query)
{
    context().settings().setValue(setting::ShowDisabled, query.showDisabled);
    context().settings().setValue(setting::ShowPending, query.showPending);
    ListPanel::showQuery(query);
}

void UsersPanel::clearFilters()
{
    if (!isNarrowed()) { // then it is the switches that hide everybody
        context().settings().setValue(setting::ShowDisabled, true);
        context().settings().setValue(setting::ShowPending, true);
    }
    ListPanel::clearFilters();
}

} // namespace muster
