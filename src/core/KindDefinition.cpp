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
            {{Verb::Add, "addUser", "users.create", QT_TRANSLATE_NOOP("Change", "Adds a user. \"user\" may give the User ID.")},
                {Verb::Edit, "editUser", "users.edit", QT_TRANSLATE_NOOP("Change", "Changes fields of a user.")},
                {Verb::Remove, "deleteUser", "users.delete", QT_TRANSLATE_NOOP("Change", "Deletes a user, with memberships and assignments.")}}},
        {ObjectKind::Group, "user_groups", {{"group", ObjectKind::Group, nullptr}}, -1,
            {{Verb::Add, "addGroup", "users.manage_groups", QT_TRANSLATE_NOOP("Change", "Adds a group.")},
                {Verb::Edit, "editGroup", "users.manage_groups", QT_TRANSLATE_NOOP("Change", "Renames a group.")},
                {Verb::Remove, "deleteGroup", "users.manage_groups", QT_TRANSLATE_NOOP("Change", "Deletes a group that is on no project.")}}},
        {ObjectKind::Member, "members", {{"group", ObjectKind::Group, "group_id"}, {"user", ObjectKind::User, "user_id"}}, -1,
            {{Verb::Add, "addMember", "users.manage_groups", QT_TRANSLATE_NOOP("Change", "Adds a user to a group.")},
                {Verb::Remove, "removeMember", "users.manage_groups", QT_TRANSLATE_NOOP("Change", "Removes a user from a group.")}}},
        {ObjectKind::Project, "projects", {{"project", ObjectKind::Project, nullptr}}, -1,
            {{Verb::Add, "addProject", "clients.create", QT_TRANSLATE_NOOP("Change", "Adds a project.")},
                {Verb::Edit, "editProject", "clients.edit", QT_TRANSLATE_NOOP("Change", "Renames or archives a project.")},
                {Verb::Remove, "deleteProject", "clients.delete", QT_TRANSLATE_NOOP("Change", "Deletes a project that nobody is on.")}}},
        {ObjectKind::Assignment, "assignments",
            {{"project", ObjectKind::Project, "project_id"}, {"user", ObjectKind::User, "user_id"}, {"group", ObjectKind::Group, "group_id"}}, 1,
            {{Verb::Add, "assign", "clients.assign", QT_TRANSLATE_NOOP("Change", "Puts a user or a group on a project.")},
                {Verb::Edit, "editAssignment", "clients.assign", QT_TRANSLATE_NOOP("Change", "Changes access, role or team of an assignment.")},
                {Verb::Remove, "unassign", "clients.assign", QT_TRANSLATE_NOOP("Change", "Takes a user or a group off a project.")}}},
        {ObjectKind::Workspace, "workspace", {}, -1,
            {{Verb::Edit, "editWorkspace", "tenant_settings.edit", QT_TRANSLATE_NOOP("Change", "Changes settings of the workspace.")}}},
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
                all.append({verb.name, verb.verb, kind.kind, wantedReferences(kind, verb.verb), verb.permission, verb.about});
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
