// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/Session.h"

#include "gui/commands/CommandSet.h"
#include "gui/commands/OwnPasswordCommand.h"
#include "gui/commands/UserCommands.h"
#include "gui/commands/WindowCommands.h"
#include "gui/window/MainWindow.h"
#include "gui/shell/PageStack.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace muster {

Session::Session(std::shared_ptr<Workspace> workspace, const Surroundings &around)
    : m_workspace(std::move(workspace))
    , m_context(std::make_unique<WorkspaceContext>(*m_workspace, around.contextParts))
    , m_commands(std::make_unique<CommandSet>(*m_context))
    , m_dialogs(around.registry.dialogs(*m_context))
    , m_window(std::make_unique<MainWindow>(*m_context, *m_commands, around.registry.pages()))
{
    PageStack &pages = m_window->pages();
    addFileCommands(*m_commands, *m_context, m_dialogs, pages, around.actions, around.recent);
    addEditCommands(*m_commands, *m_context, pages);
    addViewCommands(*m_commands, *m_context, pages, around.theme, around.actions);
    addUserCommands(*m_commands, *m_context, m_dialogs);
    addGroupCommands(*m_commands, *m_context);
    addProjectCommands(*m_commands, *m_context);
    for (const PageFactory &page : pages.factories()) {
        if (page.addCommands)
            page.addCommands(*m_commands, *m_context);
    }
    addHelpCommands(*m_commands, *m_context);
    m_window->finish();
    if (auto *own = dynamic_cast<OwnPasswordCommand *>(m_commands->command(u"file.password"_s)))
        own->runIfTemporary();
    QObject::connect(m_window.get(), &MainWindow::fileDropped, m_window.get(),
        [this, actions = around.actions](const QString &path) { openDropped(path, actions); });
}

Session::~Session()
{
    m_commands->rest();
}

void Session::openDropped(const QString &path, const FileActions &actions)
{
    if (path.endsWith(u".muster"_s, Qt::CaseInsensitive))
        return actions.openFile(path);
    const QAction *import = m_commands->action(u"file.import"_s);
    if (import->isEnabled())
        m_dialogs.importUsers(path);
    else
        m_context->say(import->property("disabledReason").toString());
}

} // namespace muster
