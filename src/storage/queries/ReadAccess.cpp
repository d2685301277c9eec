// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/ReadAccess.h"

#include "core/FieldDefinition.h"
#include "core/Kinds.h"
#include "core/Rights.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"
#include "storage/apply/Lookup.h"
#include "storage/apply/Operator.h"
#include "storage/queries/FindUsers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Cap = EffectivePermissions::Cap;

// What a Read-Only account, or access that is Read Only, leaves: looking at things, and taking along what can be seen.
bool isReading(const QString &permission)
{
    const QString action = permission.section(u'.', 1);
    return action == "view"_L1 || action.startsWith("view_"_L1) || action == "export"_L1;
}

class AccessReader
{
public:
    AccessReader(Reader &reader, const ReadAccess &question) : m_reader(reader), m_question(question) { }

    Result<UserAccess> read();

private:
    Result<void> readUser();
    Result<void> readProvider(const QString &name);
    Result<void> readRolesHeld();
    Result<void> readProjects();
    Result<void> readPermissionsOf(ProjectAccess &project);
    void add(EffectivePermissions &permissions, const QString &permission, const QString &role) const;

    Reader &m_reader;
    const ReadAccess &m_question;
    UserAccess m_found {};
    QString m_userId;
    AccountType m_type = AccountType::Standard;
    EffectivePermissions m_held; // by workspace roles, without a cap
};

Result<UserAccess> AccessReader::read()
{
    if (const Result<void> user = readUser(); !user)
        return tl::unexpected(user.error());
    if (const Result<void> roles = readRolesHeld(); !roles)
        return tl::unexpected(roles.error());
    if (const Result<void> projects = readProjects(); !projects)
        return tl::unexpected(projects.error());
    return m_found;
}

Result<void> AccessReader::readUser()
{
    const Result<Row> row = UserByReference {m_question.user}.answer(m_reader);
    if (!row)
        return tl::unexpected(row.error());
    const auto cell = [&row](Column column) { return row->cells.at(columnIndex(Table::Users, column)); };
    m_found.user = *row;
    m_userId = cell(Column::UserId).toString();
    m_type = fromKey<AccountType>(cell(Column::AccountType).toString()).value_or(AccountType::ReadOnly);
    m_found.maySignIn = !cell(Column::Locked).toBool()
        && (cell(Column::Status).toString() == keyOf(Status::Active) || (cell(Column::Status).toString() == keyOf(Status::Pending) && cell(Column::SignIn).toString() == keyOf(SignIn::Sso)));
    const Result<QVariant> required = m_reader.database.value(u"SELECT mfa_required FROM workspace"_s);
    m_found.mfaRequired = required && required->toBool();
    return required ? readProvider(cell(Column::Provider).toString()) : tl::unexpected(required.error());
}

Result<void> AccessReader::readProvider(const QString &name)
{
    const Result<QVariant> settings = m_reader.database.value(u"SELECT provider_settings FROM workspace"_s);
    if (!settings)
        return tl::unexpected(settings.error());
    const QVector<ProviderSettings> all = ProviderSettings::read(settings->toString()).value_or(QVector<ProviderSettings>());
    const auto found = std::find_if(all.cbegin(), all.cend(), [&name](const ProviderSettings &one) { return one.name == name; });
    if (found != all.cend())
        m_found.provider = *found;
    return {};
}

Result<void> AccessReader::readRolesHeld()
{
    const Result<QVector<RoleGrant>> roles = WhyRoles {m_userId}.answer(m_reader);
    if (!roles)
        return tl::unexpected(roles.error());
    m_found.roles = *roles;
    const Result<void> read = m_reader.database.each("access.held", {m_userId}, [this](const SqlRow &row) {
        add(m_held, row.text(1), row.text(0));
        return true;
    });
    if (!read)
        return read;
    if (m_type == AccountType::Admin) {
        for (const QString &permission : Rights::addedByAdminType())
            add(m_held, permission, keyOf(AccountType::Admin));
    }
    m_found.workspace = m_held;
    if (m_type == AccountType::ReadOnly) {
        m_found.workspace.cap = Cap::Account;
        m_found.workspace.granted.removeIf([](const auto &granted) { return Rights::isCapped(granted.key()); });
    }
    return {};
}

Result<void> AccessReader::readProjects()
{
    QString wanted;
    if (!m_question.project.isEmpty()) {
        const Result<ResolvedRef> project = Lookup(m_reader.database).object(ObjectKind::Project, m_question.project);
        if (!project)
            return tl::unexpected(project.error());
        wanted = project->uuid;
    }
    const Result<QVector<AccessPath>> paths = WhyAccess {m_userId}.answer(m_reader);
    if (!paths)
        return tl::unexpected(paths.error());
    for (const AccessPath &path : *paths) {
        if (!wanted.isEmpty() && path.projectId != wanted)
            continue;
        if (m_found.projects.isEmpty() || m_found.projects.last().projectId != path.projectId)
            m_found.projects.append({path.project, path.projectId});
        m_found.projects.last().ways.append(path);
    }
    for (ProjectAccess &project : m_found.projects) {
        if (const Result<void> read = readPermissionsOf(project); !read)
            return read;
    }
    return {};
}

// Ways add up (U19): one that writes is enough.
Result<void> AccessReader::readPermissionsOf(ProjectAccess &project)
{
    const Result<QVariant> archived = m_reader.database.value(u"SELECT archived FROM projects WHERE uuid = ?"_s, {project.projectId});
    if (!archived)
        return tl::unexpected(archived.error());
    project.archived = archived->toBool();
    project.permissions = m_held;
    for (const AccessPath &way : std::as_const(project.ways)) {
        const Result<void> read = m_reader.database.each("access.permitted", {way.role}, [&](const SqlRow &row) {
            add(project.permissions, row.text(0), way.role);
            return true;
        });
        if (!read)
            return read;
    }
    const bool writes = std::any_of(project.ways.cbegin(), project.ways.cend(), [](const AccessPath &way) { return way.access == Access::Write; });
    project.permissions.cap = m_type == AccountType::ReadOnly ? Cap::Account : writes ? Cap::None : Cap::Access;
    if (project.permissions.cap != Cap::None)
        project.permissions.granted.removeIf([](const auto &granted) { return !isReading(granted.key()); });
    return {};
}

void AccessReader::add(EffectivePermissions &permissions, const QString &permission, const QString &role) const
{
    QStringList &roles = permissions.granted[permission];
    if (!roles.contains(role))
        roles.append(role);
}

} // namespace

Result<UserAccess> ReadAccess::answer(Reader &reader) const
{
    return AccessReader(reader, *this).read();
}

} // namespace muster
