// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/Lookup.h"

#include "core/Fold.h"
#include "core/Text.h"
#include "core/Uuid.h"
#include "storage/Catalogue.h"
#include "storage/Database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

QString personName(const QString &firstName, const QString &lastName, const QString &email)
{
    const QString name = QString(firstName + u' ' + lastName).trimmed();
    return name.isEmpty() ? email : name;
}

bool isNotFound(const Error &error)
{
    return error.code == ErrorCode::UserNotFound || error.code == ErrorCode::GroupNotFound || error.code == ErrorCode::ProjectNotFound
        || error.code == ErrorCode::RoleNotFound || error.code == ErrorCode::InvitationNotFound;
}

Result<ResolvedRef> Lookup::object(ObjectKind kind, const QString &reference)
{
    switch (kind) {
    case ObjectKind::User:
        return user(reference);
    case ObjectKind::Group:
        return group(reference);
    case ObjectKind::Project:
        return project(reference);
    case ObjectKind::Role:
        return role(reference);
    case ObjectKind::Invitation:
        return invitation(reference);
    default:
        break; // found by what they join
    }
    Q_UNREACHABLE();
}

Result<ResolvedRef> Lookup::named(Referent names, const QString &reference)
{
    switch (names) {
    case Referent::Provider:
        return provider(reference);
    case Referent::Classification:
        return classification(reference);
    case Referent::WorkspaceRole:
        return role(reference, RoleScope::Workspace);
    case Referent::ProjectRole:
        return role(reference, RoleScope::Project);
    case Referent::User:
        return user(reference);
    case Referent::Project:
        return project(reference);
    case Referent::Permission:
        return permission(reference);
    case Referent::Nothing:
        break;
    }
    Q_UNREACHABLE();
}

Result<ResolvedRef> Lookup::user(const QString &reference)
{
    const bool byId = isUuid(reference);
    std::optional<ResolvedRef> found;
    const Result<void> done = m_database.each(byId ? "lookup.userByUuid" : "lookup.userByEmail",
        {byId ? reference.toLower() : emailKey(reference)}, [&found](const SqlRow &row) {
            found = ResolvedRef {row.value(0).toLongLong(), row.value(1).toString(),
                personName(row.value(3).toString(), row.value(4).toString(), row.value(2).toString()), row.value(5).toLongLong()};
            return false;
        });
    if (!done)
        return tl::unexpected(done.error());
    if (!found)
        return fail(ErrorCode::UserNotFound, quotedText(reference));
    return *found;
}

Result<ResolvedRef> Lookup::invitation(const QString &reference)
{
    const bool byId = isUuid(reference);
    QVector<ResolvedRef> found;
    const Result<void> done = m_database.each(byId ? "lookup.invitationByUuid" : "lookup.invitationByEmail", {byId ? reference.toLower() : emailKey(reference)}, [&found](const SqlRow &row) {
        found.append({row.integer(0), row.text(1), personName(row.text(3), row.text(4), row.text(2)), row.integer(5)});
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    if (found.size() > 1)
        return fail(ErrorCode::InvitationAmbiguous, quotedText(reference));
    return found.isEmpty() ? Result<ResolvedRef>(fail(ErrorCode::InvitationNotFound, quotedText(reference))) : found.first();
}

Result<ResolvedRef> Lookup::find(const QString &reference, const char *byUuid, const char *byName, ErrorCode missing)
{
    const bool byId = isUuid(reference);
    std::optional<ResolvedRef> found;
    const Result<void> done = m_database.each(byId ? byUuid : byName,
        {byId ? reference.toLower() : fold(reference.trimmed())}, [&found](const SqlRow &row) {
            found = ResolvedRef {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(), row.value(3).toLongLong()};
            return false;
        });
    if (!done)
        return tl::unexpected(done.error());
    if (!found)
        return fail(missing, quotedText(reference));
    return *found;
}

Result<ResolvedRef> Lookup::group(const QString &reference)
{
    if (const auto it = m_groups.constFind(reference); it != m_groups.constEnd())
        return *it;
    Result<ResolvedRef> found = find(reference, "lookup.groupByUuid", "lookup.groupByName", ErrorCode::GroupNotFound);
    if (found)
        m_groups.insert(reference, *found);
    return found;
}

Result<ResolvedRef> Lookup::project(const QString &reference)
{
    return find(reference, "lookup.projectByUuid", "lookup.projectByName", ErrorCode::ProjectNotFound);
}

const Lookup::Choice *Lookup::pick(const QVector<Choice> &list, const QString &reference)
{
    const QString key = fold(reference.trimmed());
    const QString uuid = reference.trimmed().toLower();
    const auto it = std::find_if(list.cbegin(), list.cend(), [&](const Choice &choice) { return choice.key == key || choice.uuid == uuid; });
    return it == list.cend() ? nullptr : &*it;
}

Result<void> Lookup::fill(QVector<Choice> &list, const char *sql)
{
    return m_database.each(sql, {}, [&list](const SqlRow &row) {
        list.append({{row.value(0).toLongLong(), row.value(1).toString(), row.value(1).toString(), 0}, row.value(2).toString()});
        return true;
    });
}

Result<void> Lookup::fillRoles()
{
    if (!m_workspaceRoles.isEmpty())
        return {};
    return m_database.each("lookup.roles", {}, [this](const SqlRow &row) {
        const Choice choice {{row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(), row.value(5).toLongLong()},
            row.value(3).toString(), RoleScope(row.value(4).toInt())};
        (choice.scope == RoleScope::Workspace ? m_workspaceRoles : m_projectRoles).append(choice);
        return true;
    });
}

// By a key it is one; by a name, it may be one of each scope.
Result<ResolvedRef> Lookup::role(const QString &reference)
{
    const Result<ResolvedRef> ofWorkspace = role(reference, RoleScope::Workspace);
    const Result<ResolvedRef> ofProjects = role(reference, RoleScope::Project);
    const QString key = reference.trimmed().toLower();
    for (const Result<ResolvedRef> &one : {ofWorkspace, ofProjects}) {
        if ((one && one->uuid == key) || (!one && one.error().code != ErrorCode::RoleNotFound))
            return one;
    }
    if (ofWorkspace && ofProjects)
        return fail(ErrorCode::RoleAmbiguous, quotedText(reference), ofWorkspace->uuid, ofProjects->uuid);
    return ofWorkspace ? ofWorkspace : ofProjects;
}

Result<ResolvedRef> Lookup::permission(const QString &reference)
{
    static const QStringList builtIn = Catalogue::permissions();
    const QString key = reference.trimmed().toLower();
    const Result<QStringList> own = builtIn.contains(key) ? QStringList() : ownPermissions();
    if (!own)
        return tl::unexpected(own.error());
    return builtIn.contains(key) || own->contains(key) ? Result<ResolvedRef>(ResolvedRef {0, key, key, 0}) : fail(ErrorCode::PermissionNotFound, quotedText(reference));
}

Result<QStringList> Lookup::ownPermissions()
{
    if (!m_ownPermissions) {
        const Result<QVariant> own = m_database.value("workspace.modules");
        if (!own)
            return tl::unexpected(own.error());
        m_ownPermissions = own->toString().split(u' ', Qt::SkipEmptyParts);
    }
    return *m_ownPermissions;
}

Result<ResolvedRef> Lookup::role(const QString &reference, RoleScope scope)
{
    if (const Result<void> filled = fillRoles(); !filled)
        return tl::unexpected(filled.error());
    const bool alias = scope == RoleScope::Workspace && reference.trimmed().compare("STD_USER"_L1, Qt::CaseInsensitive) == 0;
    const Choice *choice = pick(scope == RoleScope::Workspace ? m_workspaceRoles : m_projectRoles, alias ? u"standard-user"_s : reference);
    if (!choice)
        return fail(ErrorCode::RoleNotFound, quotedText(reference));
    return *choice;
}

Result<ResolvedRef> Lookup::provider(const QString &name)
{
    if (const Result<QStringList> filled = providers(); !filled)
        return tl::unexpected(filled.error());
    if (const Choice *choice = pick(m_providers, name))
        return *choice;
    return fail(ErrorCode::ProviderNotFound, quotedText(name));
}

Result<ResolvedRef> Lookup::classification(const QString &name)
{
    if (const Result<QStringList> filled = classifications(); !filled)
        return tl::unexpected(filled.error());
    if (const Choice *choice = pick(m_classifications, name))
        return *choice;
    return fail(ErrorCode::ClassificationNotFound, quotedText(name));
}

template <typename List>
static QStringList namesOf(const List &list)
{
    QStringList names;
    for (const auto &choice : list)
        names.append(choice.name);
    return names;
}

Result<QStringList> Lookup::providers()
{
    if (m_providers.isEmpty()) {
        if (const Result<void> filled = fill(m_providers, "lookup.providers"); !filled)
            return tl::unexpected(filled.error());
    }
    return namesOf(m_providers);
}

Result<QStringList> Lookup::classifications()
{
    if (m_classifications.isEmpty()) {
        if (const Result<void> filled = fill(m_classifications, "lookup.classifications"); !filled)
            return tl::unexpected(filled.error());
    }
    return namesOf(m_classifications);
}

void Lookup::forget(ObjectKind kind)
{
    if (kind == ObjectKind::Group)
        m_groups.clear();
    if (kind != ObjectKind::Role)
        return;
    m_workspaceRoles.clear();
    m_projectRoles.clear();
}

void Lookup::forgetLists()
{
    m_providers.clear();
    m_classifications.clear();
    m_ownPermissions.reset();
}

} // namespace muster
