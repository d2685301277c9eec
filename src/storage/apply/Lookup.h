// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Field.h"
#include "core/KindDefinition.h"
#include "core/Kinds.h"
#include "core/Result.h"

#include <QHash>
#include <QVector>

#include <optional>

namespace muster {

class Database;

// An object that a change names: its row, its lasting ID, how people know it, and its version.
struct ResolvedRef
{
    qint64 id = 0;
    QString uuid;
    QString name; // of a user: full name, or the address where there is none
    qint64 since = 0;
};

// Finds what changes name, by ID or by name. Keeps the small lists (roles, providers, classifications) at hand.
class Lookup
{
public:
    explicit Lookup(Database &database) : m_database(database) { }

    Result<ResolvedRef> object(ObjectKind kind, const QString &reference); // of those that stand by themselves
    Result<ResolvedRef> user(const QString &reference); // UserNotFound
    Result<ResolvedRef> group(const QString &reference); // GroupNotFound
    Result<ResolvedRef> project(const QString &reference); // ProjectNotFound
    Result<ResolvedRef> role(const QString &reference); // RoleNotFound, RoleAmbiguous
    Result<ResolvedRef> invitation(const QString &reference); // by ID, or by address where one waits there; InvitationNotFound, InvitationAmbiguous
    Result<ResolvedRef> permission(const QString &reference); // PermissionNotFound; it has no row
    Result<ResolvedRef> role(const QString &reference, RoleScope scope); // RoleNotFound; uuid is the key. STD_USER is Standard User
    Result<ResolvedRef> provider(const QString &name); // ProviderNotFound
    Result<ResolvedRef> classification(const QString &name); // ClassificationNotFound

    // What a field's text names; uuid is the form that lasts.
    Result<ResolvedRef> named(Referent names, const QString &reference);

    Result<QStringList> providers();
    Result<QStringList> classifications();
    Result<QStringList> ownPermissions(); // that the workspace has added to the catalogue's
    void forgetLists(); // after they were changed
    void forget(ObjectKind kind); // after an object was changed

private:
    struct Choice : ResolvedRef
    {
        QString key;
        RoleScope scope = RoleScope::Workspace;
    };

    Result<ResolvedRef> find(const QString &reference, const char *byUuid, const char *byName, ErrorCode missing);
    Result<void> fill(QVector<Choice> &list, const char *sql);
    Result<void> fillRoles();
    static const Choice *pick(const QVector<Choice> &list, const QString &reference);

    Database &m_database;
    QVector<Choice> m_workspaceRoles;
    QVector<Choice> m_projectRoles;
    QVector<Choice> m_providers;
    QVector<Choice> m_classifications;
    std::optional<QStringList> m_ownPermissions;
    QHash<QString, ResolvedRef> m_groups; // imports name the same few groups again and again
};

bool isNotFound(const Error &error); // there is no such object

QString personName(const QString &firstName, const QString &lastName, const QString &email);

} // namespace muster
