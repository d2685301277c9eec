// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/access/AccessPage.h"

#include "gui/access/CompareDialog.h"
#include "gui/commands/CommandSet.h"
#include "gui/commands/PlainCommand.h"
#include "gui/kit/ListPanel.h"
#include "gui/shell/Permits.h"
#include "gui/shell/WorkspaceContext.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster {

AccessPage::AccessPage(WorkspaceContext &context, CommandSet &commands, QWidget *parent)
    : ListPage(parent)
{
    auto *ways = new ListPanel(this);
    ways->setUp(context, commands, {.table = Table::Access, .title = tr("Access"), .search = tr("Search who and where"), .icon = IconName::Key, .nothing = tr("Nobody has access to a project yet"),
        .nothingHint = tr("Put users or groups on a project on the page Project Permissions."), .failed = tr("Access could not be read"),
        .tools = {u"access.compare"_s, u"view.day"_s, u"file.export"_s}, .rowMenu = {u"edit.copy"_s, {}, u"access.compare"_s},
        .count = [](qsizetype rows) { return tr("%Ln way(s)", nullptr, int(rows)); }});
    setList(ways);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(ways);
}

static void addAccessCommands(CommandSet &commands, WorkspaceContext &context)
{
    const auto whyNot = [&context] {
        for (const Table table : {Table::Events, Table::Access, Table::Users}) {
            if (const QString why = whyNotSeen(context, table); !why.isEmpty())
                return Availability::no(why);
        }
        return Availability::yes();
    };
    commands.add(std::make_unique<PlainCommand>(u"access.compare"_s, Command::Look {AccessPage::tr("Compare two days…"), IconName::History, {}, AccessPage::tr("Who gained, lost or changed access between two days")},
        PlainCommand::Doing {[&context] { CompareDialog::open(context); }, whyNot}));
}

PageFactory AccessPage::factory()
{
    return {.id = u"access"_s, .title = tr("Access"), .icon = IconName::Key, .make = [](WorkspaceContext &context, CommandSet &commands) { return new AccessPage(context, commands); },
        .tables = {Table::Access}, .addCommands = addAccessCommands};
}

} // namespace muster
