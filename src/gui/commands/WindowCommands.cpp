// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/AcceptHeadCommand.h"
#include "gui/commands/WindowCommands.h"

#include "gui/commands/CommandSet.h"
#include "gui/commands/LicenceDialog.h"
#include "gui/commands/OrderLanguageCommand.h"
#include "gui/commands/OwnPasswordCommand.h"
#include "gui/commands/PlainCommand.h"
#include "gui/commands/RecentCommand.h"
#include "gui/commands/SettingCommand.h"
#include "gui/commands/UndoCommand.h"
#include "gui/commands/WindowCommand.h"
#include "gui/shell/AboutDialog.h"
#include "gui/shell/Appearances.h"
#include "gui/shell/DayDialog.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/WorkspaceSettings.h"
#include "gui/shell/FileActions.h"
#include "gui/shell/Languages.h"
#include "gui/shell/PageStack.h"
#include "gui/shell/KnownLogins.h"
#include "gui/shell/Permits.h"
#include "gui/shell/Dialogs.h"
#include "models/Selection.h"


#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct WindowCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(WindowCommands)
};

using Keys = QList<QKeySequence>;

Keys keys(const QString &text)
{
    return {QKeySequence(text)};
}

void addPlain(CommandSet &commands, const QString &id, const Command::Look &look, PlainCommand::Doing doing)
{
    commands.add(std::make_unique<PlainCommand>(id, look, std::move(doing)));
}

// Available where the page on show says so.
std::function<Availability()> whenPage(PageStack &pages, bool (Page::*can)() const, const QString &otherwise)
{
    return [&pages, can, otherwise] {
        const Page *page = pages.current();
        return page && (page->*can)() ? Availability::yes() : Availability::no(otherwise);
    };
}

// Does it on the page on show.
std::function<void()> onPage(PageStack &pages, void (Page::*work)())
{
    return [&pages, work] {
        if (Page *page = pages.current())
            (page->*work)();
    };
}

// The rows of a table that are selected; none where all of it is.
QVector<qint64> selectedOf(const Selection &selection, Table table)
{
    if (selection.many && selection.many->query.table == table)
        return selection.many->ids;
    QVector<qint64> ids;
    for (const ObjectRow &object : selection.rows) {
        if (object.table == table)
            ids.append(object.row.id);
    }
    return ids;
}

// The workbook holds all tables but the settings.
Availability mayExportTrail(const WorkspaceContext &context)
{
    QString why = whyNot(context, u"audit_log.export"_s);
    for (const TableDefinition &table : tableDefinitions())
        why = why.isEmpty() && table.table != Table::Settings ? whyNotSeen(context, table.table) : why;
    return Availability::unless(why);
}

// Of the day that is looked at, or else a month ago.
void chooseDay(WorkspaceContext &context, const std::function<void(std::optional<QDate>)> &lookAt)
{
    const std::optional<Moment> moment = context.info().moment;
    auto *dialog = new DayDialog(moment ? QDateTime::fromMSecsSinceEpoch(moment->time).date() : QDate::currentDate().addMonths(-1), context.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &context, [dialog, lookAt] { lookAt(dialog->day()); });
    dialog->open();
}

// A server knows who has signed in.
QString whyAsOneself(const WorkspaceContext &context)
{
    const bool isOwnLogin = context.logins() && context.logins()->state().isOwnLogin;
    return isOwnLogin ? WindowCommandsText::tr("You signed in to the server as %1: there you work as yourself. Connect with another login to work as somebody else.").arg(context.info().operatorName) : QString();
}

} // namespace

void addFileCommands(CommandSet &commands, WorkspaceContext &context, const Dialogs &dialogs, PageStack &pages, const FileActions &actions,
    const RecentWorkspaces &recent)
{
    addPlain(commands, u"file.new"_s, {WindowCommandsText::tr("New workspace…"), IconName::NewWorkspace}, {actions.create});
    addPlain(commands, u"file.open"_s, {WindowCommandsText::tr("Open workspace…"), IconName::OpenWorkspace, keys(u"Ctrl+O"_s)}, {actions.open});
    addPlain(commands, u"file.connect"_s, {WindowCommandsText::tr("Connect to a team’s workspace…"), {}, {}, WindowCommandsText::tr("Open one that stands on a server")}, {actions.connect});
    commands.add(std::make_unique<RecentCommand>(recent, actions));
    addPlain(commands, u"file.sample"_s, {WindowCommandsText::tr("Try it with sample data"), IconName::Sample}, {actions.sample});
    commands.add(std::make_unique<WindowCommand>(context, u"file.import"_s,
        Command::Look {WindowCommandsText::tr("Import users…"), IconName::Import, keys(u"Ctrl+I"_s)}, change::addUser({}), [open = dialogs.importUsers] { open({}); }));
    addPlain(commands, u"file.export"_s, {WindowCommandsText::tr("Export table…"), IconName::Export, keys(u"Ctrl+E"_s), WindowCommandsText::tr("Save the table as it is shown")},
        {[&pages, &context, open = dialogs.exportTable] {
            const TableQuery query = pages.current()->tableQuery();
            open(query, pages.current()->visibleColumns(), selectedOf(context.selection(), query.table));
        },
            whenPage(pages, &Page::hasTable, WindowCommandsText::tr("This page has no table to export."))});
    addPlain(commands, u"file.audit"_s, {WindowCommandsText::tr("Audit workbook…"), IconName::Audit, keys(u"Ctrl+Shift+E"_s), WindowCommandsText::tr("Everything an auditor wants to see, as an Excel workbook")},
        {dialogs.auditWorkbook, [&context] { return mayExportTrail(context); }});
    addPlain(commands, u"file.operator"_s, {WindowCommandsText::tr("Work as…"), IconName::User, {}, WindowCommandsText::tr("Choose the account under which your changes stand in the audit trail")},
        {actions.chooseOperator, [&context] { return Availability::unless(whyAsOneself(context)); }});
    commands.add(std::make_unique<OwnPasswordCommand>(context));
    commands.add(std::make_unique<OrderLanguageCommand>(context));
    commands.add(std::make_unique<WindowCommand>(context, u"workspace.licence"_s,
        Command::Look {WindowCommandsText::tr("Licence…"), IconName::Key, {}, WindowCommandsText::tr("How many seats there are and until when, and another key")}, change::editWorkspace({{Field::LicenceKey, QString()}}), [&context] {
            auto *dialog = new LicenceDialog(context, context.window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        }));
    addPlain(commands, u"file.quit"_s, {WindowCommandsText::tr("Quit"), {}, keys(u"Ctrl+Q"_s)}, {actions.quit});
}

void addEditCommands(CommandSet &commands, WorkspaceContext &context, PageStack &pages)
{
    commands.add(std::make_unique<UndoCommand>(context, UndoCommand::Undo));
    commands.add(std::make_unique<UndoCommand>(context, UndoCommand::Redo));
    addPlain(commands, u"edit.copy"_s, {WindowCommandsText::tr("Copy rows"), IconName::Copy, {QKeySequence::Copy}, WindowCommandsText::tr("The selected rows as they are shown, for a spreadsheet")},
        {onPage(pages, &Page::copy), whenPage(pages, &Page::canCopy, WindowCommandsText::tr("This page has no rows to copy."))});
    commands.add(std::make_unique<AcceptHeadCommand>(context));
    addPlain(commands, u"edit.selectAll"_s, {WindowCommandsText::tr("Select all"), {}, keys(u"Ctrl+A"_s)}, {onPage(pages, &Page::selectAll)});
    addPlain(commands, u"edit.find"_s, {WindowCommandsText::tr("Find"), IconName::Search, keys(u"Ctrl+F"_s)}, {onPage(pages, &Page::search)});
}

void addViewCommands(CommandSet &commands, WorkspaceContext &context, PageStack &pages, Theme &theme, const FileActions &actions)
{
    int number = 0;
    for (const PageFactory &factory : pages.factories()) {
        const QString id = factory.id;
        addPlain(commands, u"view.page."_s + id, {factory.title, factory.icon, keys(u"Ctrl+%1"_s.arg(++number % 10))},
            {[&pages, id] { pages.showPage(id); }, [&context, factory] { return Availability::unless(factory.whyNotSeen(context)); }, [&pages, id] { return pages.currentId() == id; }});
    }
    for (const AppearanceChoice &choice : appearanceChoices())
        addPlain(commands, choice.commandId, {choice.text, choice.icon},
            {[&theme, choice] { setAppearance(theme, choice.appearance); }, {}, [&theme, choice] { return theme.appearance() == choice.appearance; }});
    for (const DensityChoice &choice : densityChoices())
        addPlain(commands, choice.commandId, {choice.text}, {[choice, reopen = actions.reopen] {
            setDensity(choice.key);
            reopen();
        }, {}, [choice] { return rememberedDensity() == choice.key; }});
    for (const LanguageChoice &choice : languageChoices())
        addPlain(commands, choice.commandId, {choice.text}, {[choice, reopen = actions.reopen] {
            setLanguage(choice.key);
            reopen();
        }, {}, [choice] { return rememberedLanguage() == choice.key; }});
    addPlain(commands, u"view.day"_s, {WindowCommandsText::tr("Look at a day in the past…"), IconName::Calendar, {}, WindowCommandsText::tr("Who was there, and who had access to what, at the end of a day")},
        {[&context, lookAt = actions.lookAt] { chooseDay(context, lookAt); }, [&context] { return Availability::unless(whyNotSeen(context, Table::Events)); }});
    addPlain(commands, u"view.today"_s, {WindowCommandsText::tr("Back to today"), IconName::Undo},
        {[lookAt = actions.lookAt] { lookAt({}); }, [&context] { return context.info().moment ? Availability::yes() : Availability::no(WindowCommandsText::tr("This is the workspace as it is now.")); }});
    addPlain(commands, u"view.columns"_s, {WindowCommandsText::tr("Columns…"), IconName::Columns, keys(u"Ctrl+Shift+L"_s)},
        {onPage(pages, &Page::chooseColumns), whenPage(pages, &Page::hasColumns, WindowCommandsText::tr("This page has no columns to choose."))});
    const auto addSetting = [&](const QString &id, const QString &text, const QString &key) {
        commands.add(std::make_unique<SettingCommand>(context, id, Command::Look {text}, key));
    };
    addSetting(u"view.pager"_s, WindowCommandsText::tr("Pages instead of scrolling"), setting::Pager);
    addSetting(u"view.showDisabled"_s, WindowCommandsText::tr("Show deactivated users"), setting::ShowDisabled);
    addSetting(u"view.showPending"_s, WindowCommandsText::tr("Show non-activated users"), setting::ShowPending);
    addPlain(commands, u"view.refresh"_s, {WindowCommandsText::tr("Refresh"), IconName::Refresh, keys(u"F5"_s)}, {onPage(pages, &Page::refresh)});
}

void addHelpCommands(CommandSet &commands, WorkspaceContext &context)
{
    addPlain(commands, u"help.about"_s, {WindowCommandsText::tr("About Muster"), IconName::Help}, {[&context] { AboutDialog::show(context.window()); }});
}

} // namespace muster
