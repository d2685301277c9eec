// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/AccessSubcommand.h"

#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/Terminal.h"
#include "cli/TextTable.h"
#include "core/FieldDefinition.h"
#include "core/Kinds.h"
#include "storage/Workspace.h"
#include "storage/queries/ReadAccess.h"
#include "texts/AccessText.h"
#include "texts/CellText.h"
#include "texts/Titles.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Cap = EffectivePermissions::Cap;

QVariant cellOf(const UserAccess &access, Column column)
{
    return access.user.cells.value(columnIndex(Table::Users, column));
}

QJsonValue timeOf(const QVariant &ms)
{
    return ms.isNull() || ms.toLongLong() == 0 ? QJsonValue() : QDateTime::fromMSecsSinceEpoch(ms.toLongLong()).toUTC().toString(Qt::ISODateWithMs);
}

QJsonValue textOf(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject jsonOf(const EffectivePermissions &permissions)
{
    QJsonObject granted;
    for (auto it = permissions.granted.cbegin(); it != permissions.granted.cend(); ++it)
        granted.insert(it.key(), QJsonArray::fromStringList(*it));
    static constexpr const char *caps[] {nullptr, "read-only account", "read-only access"};
    const char *const cap = caps[int(permissions.cap)];
    return {{u"permissions"_s, granted}, {u"cap"_s, cap ? QJsonValue(QLatin1StringView(cap)) : QJsonValue()}};
}

QJsonObject jsonOf(const AccessPath &way)
{
    QJsonArray steps;
    for (const AccessStep &step : way.steps)
        steps.append(QJsonObject {{u"group"_s, step.group}, {u"groupId"_s, step.groupId}, {u"by"_s, textOf(step.by)}, {u"at"_s, timeOf(step.at)}});
    return {{u"through"_s, way.byDefaultGroup ? u"default group"_s : way.groupId.isEmpty() ? u"user"_s : u"group"_s}, {u"group"_s, textOf(way.group)}, {u"groupId"_s, textOf(way.groupId)},
        {u"access"_s, keyOf(way.access)}, {u"role"_s, textOf(way.role)}, {u"team"_s, way.team}, {u"by"_s, textOf(way.grantedBy)}, {u"at"_s, timeOf(way.grantedAt)}, {u"steps"_s, steps}};
}

QJsonObject jsonOf(const RoleGrant &grant)
{
    return {{u"role"_s, grant.role}, {u"by"_s, textOf(grant.grantedBy)}, {u"at"_s, timeOf(grant.grantedAt)}};
}

QJsonValue jsonOf(const std::optional<ProviderSettings> &provider)
{
    if (!provider)
        return {};
    return QJsonDocument::fromJson(ProviderSettings::text({*provider}).toUtf8()).array().first();
}

QJsonObject jsonOf(const UserAccess &access)
{
    QJsonObject workspace = jsonOf(access.workspace);
    QJsonArray roles;
    for (const RoleGrant &grant : access.roles)
        roles.append(jsonOf(grant));
    workspace.insert(u"why"_s, roles);
    QJsonArray projects;
    for (const ProjectAccess &project : access.projects) {
        QJsonObject json = jsonOf(project.permissions);
        QJsonArray ways;
        for (const AccessPath &way : project.ways)
            ways.append(jsonOf(way));
        json.insert(u"project"_s, project.project);
        json.insert(u"projectId"_s, project.projectId);
        json.insert(u"archived"_s, project.archived);
        json.insert(u"why"_s, ways);
        projects.append(json);
    }
    return {{u"userId"_s, cellOf(access, Column::UserId).toString()}, {u"email"_s, cellOf(access, Column::Email).toString()}, {u"name"_s, cellOf(access, Column::FullName).toString()},
        {u"maySignIn"_s, access.maySignIn}, {u"status"_s, cellOf(access, Column::Status).toString()}, {u"locked"_s, cellOf(access, Column::Locked).toBool()},
        {u"signIn"_s, cellOf(access, Column::SignIn).toString()}, {u"provider"_s, textOf(cellOf(access, Column::Provider).toString())}, {u"providerSettings"_s, jsonOf(access.provider)},
        {u"mfa"_s, QJsonObject {{u"required"_s, access.mfaRequired}, {u"setUp"_s, cellOf(access, Column::Mfa).toBool()}}},
        {u"sessionsEnded"_s, timeOf(cellOf(access, Column::SessionsEnded))}, {u"accountType"_s, cellOf(access, Column::AccountType).toString()},
        {u"roles"_s, QJsonArray::fromStringList(cellOf(access, Column::Roles).toStringList())}, {u"workspace"_s, workspace}, {u"projects"_s, projects}};
}

} // namespace

Subcommand AccessSubcommand::definition()
{
    Subcommand command {u"access"_s, tr("USER"), 1, 1, true,
        tr("Says whether a user (address or User ID) may sign in, what they may do in the workspace and on each project, and why: what a login server asks.")};
    command.options = {
        {u"project"_s, tr("Only on this one (name or ID)."), tr("PROJECT")},
        {u"json"_s, tr("As one JSON object, with every permission and the roles that give it.")},
        asOfOption(),
    };
    command.run = run;
    return command;
}

Result<Exit> AccessSubcommand::run(const Invocation &invocation)
{
    if (invocation.options.isSet(u"project"_s) && invocation.options.value(u"project"_s).trimmed().isEmpty()) {
        complain(tr("--project names none: say which one, or leave it out. See “musterctl help access”."));
        return WrongUsage;
    }
    const auto workspace = openAsOf(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<UserAccess> access = await((*workspace)->read(ReadAccess {invocation.arguments.first(), invocation.options.value(u"project"_s)}));
    if (!access)
        return tl::unexpected(access.error());
    if (invocation.options.isSet(u"json"_s))
        printRaw(QJsonDocument(jsonOf(*access)).toJson());
    else
        printText(*access);
    return Done;
}

void AccessSubcommand::printText(const UserAccess &access)
{
    const auto said = [&access](Column column) { return cellText(Table::Users, column, cellOf(access, column), QLocale(), QTimeZone::systemTimeZone()); };
    print(access.maySignIn ? tr("%1 may sign in.").arg(said(Column::Email))
                           : tr("%1 may not sign in: %2.").arg(said(Column::Email), cellOf(access, Column::Locked).toBool() ? tr("locked") : said(Column::Status)));
    if (access.mfaRequired && !cellOf(access, Column::Mfa).toBool())
        print(tr("A second factor has to be set up."));
    if (!cellOf(access, Column::SessionsEnded).isNull())
        print(tr("Sessions that began before %1 are over.").arg(said(Column::SessionsEnded)));
    print(tr("Roles: %1").arg(said(Column::Roles)));
    if (access.workspace.cap == Cap::Account)
        print(readOnlyAccountText());
    TextTable table({columnTitle(Table::Access, Column::Project), columnTitle(Table::Access, Column::Access), columnTitle(Table::Access, Column::Role), columnTitle(Table::Access, Column::Via), columnTitle(Table::Access, Column::By)});
    for (const ProjectAccess &project : access.projects) {
        for (const AccessPath &way : project.ways) {
            const QString through = way.byDefaultGroup ? tr("the Default Group") : way.groupId.isEmpty() ? tr("assigned directly") : way.group;
            table.add({project.archived ? tr("%1 (archived)").arg(project.project) : project.project, way.capped ? tr("Read Only, by the account type") : accessText(way.access), way.role, through, way.grantedBy});
        }
    }
    table.end();
}

} // namespace muster
