// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Table.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

const QVector<TableDefinition> &tableDefinitions()
{
    static const QVector<TableDefinition> tables {
        {Table::Users, "users", QT_TRANSLATE_NOOP("Titles", "Users"), ObjectKind::User, "users.view"},
        {Table::Groups, "groups", QT_TRANSLATE_NOOP("Titles", "Groups"), ObjectKind::Group, "users.view"},
        {Table::Members, "members", QT_TRANSLATE_NOOP("Titles", "Group members"), ObjectKind::Member, "users.view"},
        {Table::Projects, "projects", QT_TRANSLATE_NOOP("Titles", "Projects"), ObjectKind::Project, "clients.view"},
        {Table::Assignments, "assignments", QT_TRANSLATE_NOOP("Titles", "Assignments"), ObjectKind::Assignment, "clients.view"},
        {Table::Access, "access", QT_TRANSLATE_NOOP("Titles", "Access"), {}, "clients.view"},
        {Table::Misconfigurations, "misconfigurations", QT_TRANSLATE_NOOP("Titles", "Misconfigurations"), {}, "clients.view"},
        {Table::Roles, "roles", QT_TRANSLATE_NOOP("Titles", "Roles"), ObjectKind::Role, nullptr},
        {Table::Events, "events", QT_TRANSLATE_NOOP("Titles", "Events"), {}, "audit_log.view"},
        {Table::Entries, "entries", QT_TRANSLATE_NOOP("Titles", "Changes"), {}, "audit_log.view"},
        {Table::Settings, "settings", QT_TRANSLATE_NOOP("Titles", "Settings"), ObjectKind::Workspace, "tenant_settings.view"}, // one row
        {Table::Sessions, "sessions", QT_TRANSLATE_NOOP("Titles", "Sessions"), {}, "users.view"}, // those that nobody has ended
        {Table::Mails, "mails", QT_TRANSLATE_NOOP("Titles", "Outbox"), {}, "users.view"},
        {Table::Invitations, "invitations", QT_TRANSLATE_NOOP("Titles", "Invitations"), ObjectKind::Invitation, "users.view"},
    };
    return tables;
}

const TableDefinition &definitionOf(Table table)
{
    return tableDefinitions().at(int(table));
}

QString keyOf(Table table)
{
    return QString::fromLatin1(definitionOf(table).key);
}

std::optional<Table> tableFromKey(const QString &key)
{
    const QVector<TableDefinition> &all = tableDefinitions();
    const auto it = std::find_if(all.cbegin(), all.cend(), [&key](const TableDefinition &d) { return key == QLatin1StringView(d.key); });
    return it == all.cend() ? std::nullopt : std::optional(it->table);
}

} // namespace muster
