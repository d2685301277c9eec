// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/RecentCommand.h"

#include "gui/shell/RecentWorkspaces.h"
#include "storage/Store.h"

#include <QDir>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace muster {

RecentCommand::RecentCommand(const RecentWorkspaces &recent, const FileActions &actions)
    : Command(u"file.recent"_s, {tr("Open recent")})
    , m_recent(recent)
    , m_actions(actions)
{
}

Availability RecentCommand::available(const Selection &) const
{
    return m_recent.isEmpty() ? Availability::no(tr("No workspace has been opened yet.")) : Availability::yes();
}

void RecentCommand::run(const Selection &)
{
    const QStringList paths = m_recent.paths();
    if (!paths.isEmpty())
        m_actions.openFile(paths.value(1, paths.first()));
}

QMenu *RecentCommand::makeMenu()
{
    auto *menu = new QMenu;
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(menu); });
    return menu;
}

void RecentCommand::fill(QMenu *menu) const
{
    menu->clear();
    for (const QString &path : m_recent.paths()) {
        QString shown = Store::isOnServer(path) ? path : QDir::toNativeSeparators(path);
        QAction *action = menu->addAction(shown.replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, path] { m_actions.openFile(path); });
    }
}

} // namespace muster
