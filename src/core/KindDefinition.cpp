// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/KindDefinition.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

const QVector<KindDefinition> &kindDefinitions()
{
    static const QVector<KindDefinition> kinds {
        {ObjectKind::User, "users", {{"user", ObjectKind::User, nullptr}}, -1,
            {{Verb::Add, "addUser", "users.create", QT_TRANSLATE_NOOP("Change", "Adds a user. \"user\" may give the User ID."),
                    {QT_TRANSLATE_NOOP("ChangeActions", "User added"), QT_TRANSLATE_NOOP("ChangeActions", "Add user"),
                        QT_TRANSLATE_NOOP("ChangeActions", "“%1” added"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln user(s) added")}},
                {Verb::Edit, "editUser", "users.edit", QT_TRANSLATE_NOOP("Change", "Changes fields of a user.")},
                {Verb::Remove, "deleteUser", "users.delete", QT_TRANSLATE_NOOP("Change", "Deletes a user, with memberships, assignments, and invitations to what was their address."),
                    {QT_TRANSLATE_NOOP("ChangeActions", "User deleted"), QT_TRANSLATE_NOOP("ChangeActions", "Delete user"),
                        QT_TRANSLATE_NOOP("ChangeActions", "“%1” deleted"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln user(s) deleted")}, Field::ReasonToDelete}}},
        {ObjectKind::Group, "user_groups", {{"group", ObjectKind::Group, nullptr}}, -1,
            {{Verb::Add, "addGroup", "users.manage_groups", QT_TRANSLATE_NOOP("Change", "Adds a group."),
                    {QT_TRANSLATE_NOOP("ChangeActions", "Group added"), QT_TRANSLATE_NOOP("ChangeActions", "Add group"),
                        QT_TRANSLATE_NOOP("ChangeActions", "Group “%1” added"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln group(s) added")}},
                {Verb::Edit, "editGroup", "users.manage_groups", QT_TRANSLATE_NOOP("Change", "Renames a group.")},
                {Verb::Remove, "deleteGroup", "users.manage_groups", QT_TRANSLATE_NOOP("Change", "Deletes a group that is on no project."),
                    {QT_TRANSLATE_NOOP("ChangeActions", "Group deleted"), QT_TRANSLATE_NOOP("ChangeActions", "Delete group"),
                        QT_TRANSLATE_NOOP("ChangeActions", "Group “%1” deleted"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln group(s) deleted")}, Field::ReasonToDelete}}},
        {ObjectKind::Member, "members", {{"group", ObjectKind::Group, "group_id"}, {"user", ObjectKind::User, "user_id"}}, -1,
            {{Verb::Add, "addMember", "users.manage_groups", QT_TRANSLATE_NOOP("Change", "Adds a user to a group."),
                    {QT_TRANSLATE_NOOP("ChangeActions", "Added to group"), QT_TRANSLATE_NOOP("ChangeActions", "Add to group"),
                        QT_TRANSLATE_NOOP("ChangeActions", "Added to group: %1"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln user(s) added to groups")}, Field::ReasonForAccess},
                {Verb::Remove, "removeMember", "users.manage_groups", QT_TRANSLATE_NOOP("Change", "Removes a user from a group."),
                    {QT_TRANSLATE_NOOP("ChangeActions", "Removed from group"), QT_TRANSLATE_NOOP("ChangeActions", "Remove from group"),
                        QT_TRANSLATE_NOOP("ChangeActions", "Removed from group: %1"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln user(s) removed from groups")}, Field::ReasonForAccess}}},
        {ObjectKind::Nesting, "nestings", {{"outer", ObjectKind::Group, "outer_id"}, {"inner", ObjectKind::Group, "inner_id"}}, -1,
            {{Verb::Add, "nestGroup", "users.manage_groups", QT_TRANSLATE_NOOP("Change", "Puts a group into another: whoever is in the inner one is in the outer one too."),
                    {QT_TRANSLATE_NOOP("ChangeActions", "Group put into a group"), QT_TRANSLATE_NOOP("ChangeActions", "Put into group"),
                        QT_TRANSLATE_NOOP("ChangeActions", "Group put into a group: %1"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln group(s) put into groups")}, Field::ReasonForAccess},
                {Verb::Remove, "unnestGroup", "users.manage_groups", QT_TRANSLATE_NOOP("Change", "Takes a group out of another."),
                    {QT_TRANSLATE_NOOP("ChangeActions", "Group taken out of a group"), QT_TRANSLATE_NOOP("ChangeActions", "Take out of group"),
                        QT_TRANSLATE_NOOP("ChangeActions", "Group taken out of a group: %1"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln group(s) taken out of groups")}, Field::ReasonForAccess}}},
        {ObjectKind::Project, "projects", {{"project", ObjectKind::Project, nullptr}}, -1,
            {{Verb::Add, "addProject", "clients.create", QT_TRANSLATE_NOOP("Change", "Adds a project."),
                    {QT_TRANSLATE_NOOP("ChangeActions", "Project added"), QT_TRANSLATE_NOOP("ChangeActions", "Add project"),
                        QT_TRANSLATE_NOOP("ChangeActions", "Project “%1” added"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln project(s) added")}},
                {Verb::Edit, "editProject", "clients.edit", QT_TRANSLATE_NOOP("Change", "Renames or archives a project.")},
                {Verb::Remove, "deleteProject", "clients.delete", QT_TRANSLATE_NOOP("Change", "Deletes a project that nobody is on."),
                    {QT_TRANSLATE_NOOP("ChangeActions", "Project deleted"), QT_TRANSLATE_NOOP("ChangeActions", "Delete project"),
                        QT_TRANSLATE_NOOP("ChangeActions", "Project “%1” deleted"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln project(s) deleted")}, Field::ReasonToDelete}}},
        {ObjectKind::Assignment, "assignments",
            {{"project", ObjectKind::Project, "project_id"}, {"user", ObjectKind::User, "user_id"}, {"group", ObjectKind::Group, "group_id"}}, 1,
            {{Verb::Add, "assign", "clients.assign", QT_TRANSLATE_NOOP("Change", "Puts a user or a group on a project."),
                    {QT_TRANSLATE_NOOP("ChangeActions", "Put on project"), QT_TRANSLATE_NOOP("ChangeActions", "Put on project"),
                        QT_TRANSLATE_NOOP("ChangeActions", "Put on project: %1"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln assignment(s) added")}, Field::ReasonForAccess},
                {Verb::Edit, "editAssignment", "clients.assign", QT_TRANSLATE_NOOP("Change", "Changes access, role or team of an assignment."), {}, Field::ReasonForAccess},
                {Verb::Remove, "unassign", "clients.assign", QT_TRANSLATE_NOOP("Change", "Takes a user or a group off a project."),
                    {QT_TRANSLATE_NOOP("ChangeActions", "Taken off project"), QT_TRANSLATE_NOOP("ChangeActions", "Take off project"),
                        QT_TRANSLATE_NOOP("ChangeActions", "Taken off project: %1"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln assignment(s) removed")}, Field::ReasonForAccess}}},
        {ObjectKind::Workspace, "workspace", {}, -1,
            {{Verb::Edit, "editWorkspace", "tenant_settings.edit", QT_TRANSLATE_NOOP("Change", "Changes settings of the workspace."), {}, Field::ReasonForSettings}}},
        {ObjectKind::Trail, "events", {}, -1,
            {{Verb::Edit, "acceptHead", "tenant_settings.edit", QT_TRANSLATE_NOOP("Change", "Accepts the audit trail as it is where it is not the one that this computer saw last: after a backup was restored, say. Stands alone, and needs a reason.")}}},
        {ObjectKind::Role, "roles", {{"role", ObjectKind::Role, nullptr}}, -1,
            {{Verb::Add, "addRole", "users.manage_roles", QT_TRANSLATE_NOOP("Change", "Adds a custom role."),
                    {QT_TRANSLATE_NOOP("ChangeActions", "Role added"), QT_TRANSLATE_NOOP("ChangeActions", "Add role"),
                        QT_TRANSLATE_NOOP("ChangeActions", "Role “%1” added"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln role(s) added")}, Field::ReasonForRoles},
                {Verb::Edit, "editRole", "users.manage_roles", QT_TRANSLATE_NOOP("Change", "Renames a custom role, or changes what it permits and whether it takes a seat."), {}, Field::ReasonForRoles},
                {Verb::Remove, "deleteRole", "users.manage_roles", QT_TRANSLATE_NOOP("Change", "Deletes a custom role. Whoever holds it gets the role that \"set\": {\"replacement\": …} names; without one it must be held by nobody."),
                    {QT_TRANSLATE_NOOP("ChangeActions", "Role deleted"), QT_TRANSLATE_NOOP("ChangeActions", "Delete role"),
                        QT_TRANSLATE_NOOP("ChangeActions", "Role “%1” deleted"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln role(s) deleted")}, Field::ReasonForRoles}}},
        {ObjectKind::Invitation, "invitations", {{"invitation", ObjectKind::Invitation, nullptr}}, -1,
            {{Verb::Add, "addInvitation", "users.create", QT_TRANSLATE_NOOP("Change", "Invites somebody who has no account to a project. They get a mail with a link."),
                    {QT_TRANSLATE_NOOP("ChangeActions", "Invited"), QT_TRANSLATE_NOOP("ChangeActions", "Invite"),
                        QT_TRANSLATE_NOOP("ChangeActions", "“%1” invited"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln person(s) invited")}, Field::ReasonForAccess},
                {Verb::Edit, "editInvitation", "users.create", QT_TRANSLATE_NOOP("Change", "Changes what an invitation offers, revokes it, or sends it again.")},
                {Verb::Remove, "deleteInvitation", "users.create", QT_TRANSLATE_NOOP("Change", "Deletes an invitation. What its link still allows is a policy."),
                    {QT_TRANSLATE_NOOP("ChangeActions", "Invitation deleted"), QT_TRANSLATE_NOOP("ChangeActions", "Delete invitation"),
                        QT_TRANSLATE_NOOP("ChangeActions", "Invitation of “%1” deleted"), QT_TRANSLATE_N_NOOP("ChangeActions", "%Ln invitation(s) deleted")}, Field::ReasonToDelete}}},
    };
    return kinds;
}

const KindDefinition &definitionOf(ObjectKind kind)
{
    const QVector<KindDefinition> &all = kindDefinitions();
    const auto it = std::find_if(all.cbegin(), all.cend(), [kind](const KindDefinition &d) { return d.kind == kind; });
    Q_ASSERT(it != all.cend());
    return *it;
}

namespace {

// An object that is added may bring its ID along, but need not.
QStringList wantedReferences(const KindDefinition &kind, Verb verb)
{
    QStringList wanted;
    if (verb == Verb::Add && !kind.joins())
        return wanted;
    for (int i = 0; i < int(kind.references.size()); ++i) {
        const QString key = QString::fromLatin1(kind.references.at(i).key);
        if (kind.eitherFrom >= 0 && i > kind.eitherFrom)
            wanted.last() += u'|' + key;
        else
            wanted.append(key);
    }
    return wanted;
}

} // namespace

const QVector<ChangeDefinition> &changeDefinitions()
{
    static const QVector<ChangeDefinition> definitions = [] {
        QVector<ChangeDefinition> all;
        for (const KindDefinition &kind : kindDefinitions()) {
            for (const VerbDefinition &verb : kind.verbs)
                all.append({verb.name, verb.verb, kind.kind, wantedReferences(kind, verb.verb), verb.permission, verb.about, verb.words, verb.reason});
        }
        return all;
    }();
    return definitions;
}

const ChangeDefinition &definitionOf(Verb verb, ObjectKind object)
{
    const QVector<ChangeDefinition> &all = changeDefinitions();
    const auto it = std::find_if(all.cbegin(), all.cend(), [=](const ChangeDefinition &d) { return d.verb == verb && d.object == object; });
    Q_ASSERT(it != all.cend());
    return *it;
}

} // namespace muster
