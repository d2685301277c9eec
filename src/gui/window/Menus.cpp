// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/Menus.h"

#include "gui/commands/CommandSet.h"
#include "gui/commands/FieldActions.h"
#include "gui/shell/Appearances.h"
#include "gui/shell/Languages.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct MenusText
{
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

} // namespace

Menus::Menus(QMenuBar *bar, const CommandSet &commands)
    : m_bar(bar)
    , m_commands(commands)
{
}

void Menus::build()
{
    add(MenusText::tr("&File"), {u"file.new"_s, u"file.open"_s, u"file.connect"_s, u"file.recent"_s, u"file.sample"_s, {}, u"file.import"_s,
        u"file.export"_s, u"file.audit"_s, u"audit.verify"_s, u"audit.accept"_s, {}, u"file.operator"_s, u"file.password"_s, u"workspace.order"_s, u"workspace.licence"_s, {}, u"file.quit"_s});
    add(MenusText::tr("&Edit"), {u"edit.undo"_s, u"edit.redo"_s, u"audit.undo"_s, {}, u"edit.copy"_s, u"edit.selectAll"_s, u"edit.find"_s, {}, u"edit.palette"_s});
    addView();
    add(MenusText::tr("&Users"), QStringList {u"users.add"_s, u"file.import"_s, {}} + CommandSet::userMenu());
    add(MenusText::tr("&Groups"), QStringList {u"groups.add"_s} + CommandSet::groupActions());
    add(MenusText::tr("&Invitations"), QStringList {u"invitations.create"_s, u"users.bind"_s, {}} + fieldActionIds(FieldAction::InvitationState) + QStringList {u"invitations.role"_s, {}, u"invitations.delete"_s});
    add(MenusText::tr("&Projects"), QStringList {u"projects.add"_s, {}} + CommandSet::projectMenu() + QStringList {{}}
            + CommandSet::assignmentMenu());
    add(MenusText::tr("&Roles"), QStringList {u"roles.add"_s, u"roles.addForProjects"_s, {}} + CommandSet::roleMenu());
    add(MenusText::tr("&Mail"), {u"mail.takeBack"_s, u"mail.retry"_s, u"mail.showUser"_s, {}, u"mail.letters"_s, {}, u"mail.test"_s, u"mail.signIn"_s, u"mail.password"_s, {}, u"sync.add"_s});
    add(MenusText::tr("&Help"), {u"help.shortcuts"_s, {}, u"help.about"_s});
}

QMenu *Menus::add(const QString &title, const QStringList &ids)
{
    QStringList known; // a page that this window does not have brings no commands
    std::copy_if(ids.cbegin(), ids.cend(), std::back_inserter(known), [this](const QString &id) { return id.isEmpty() || m_commands.command(id); });
    QMenu *menu = m_bar->addMenu(title);
    m_commands.fill(menu, known);
    return menu;
}

void Menus::addView()
{
    QStringList pages;
    for (const QString &id : m_commands.ids()) {
        if (id.startsWith("view.page."_L1))
            pages << id;
    }
    QMenu *view = add(MenusText::tr("&View"), pages);
    view->addSeparator();
    QMenu *appearance = view->addMenu(MenusText::tr("Appearance"));
    m_commands.fill(appearance, {u"view.light"_s, u"view.dark"_s, u"view.system"_s});
    QStringList densities;
    for (const DensityChoice &choice : densityChoices())
        densities << choice.commandId;
    m_commands.fill(view->addMenu(MenusText::tr("Rows")), densities);
    QStringList languages;
    for (const LanguageChoice &choice : languageChoices())
        languages << choice.commandId;
    m_commands.fill(view->addMenu(MenusText::tr("Language")), languages);
    m_commands.fill(view, {{}, u"view.day"_s, u"view.today"_s, {}, u"view.columns"_s, u"view.pager"_s, u"view.showDisabled"_s, u"view.showPending"_s, {},
        u"view.refresh"_s});
}

} // namespace muster
