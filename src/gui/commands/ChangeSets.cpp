// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/ChangeSets.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct ChangeSetsText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeSets)
};

// What joins the two: a user is a member of a group.
std::optional<ObjectKind> joinOf(ObjectKind owner, ObjectKind subject)
{
    for (const KindDefinition &kind : kindDefinitions()) {
        if (kind.joins() && kind.references.size() == 2 && kind.references.at(0).kind == owner && kind.references.at(1).kind == subject)
            return kind.kind;
    }
    return std::nullopt;
}

} // namespace

QStringList userIds(const QVector<UserRef> &users)
{
    QStringList ids;
    for (const UserRef &user : users)
        ids << user.uuid;
    return ids;
}

QStringList groupIds(const QVector<GroupRef> &groups)
{
    QStringList ids;
    for (const GroupRef &group : groups) {
        if (!group.uuid.isEmpty())
            ids << group.uuid;
    }
    return ids;
}

ChangeSet addingMembers(const QString &group, const QStringList &users)
{
    ChangeSet set;
    for (const QString &user : users)
        set.changes << (group.isEmpty() ? change::editUser(user, {{Field::DefaultGroup, true}}) : change::addMember(group, user));
    return set;
}

ChangeSet removingMembers(const QString &group, const QStringList &users)
{
    ChangeSet set;
    for (const QString &user : users)
        set.changes << change::removeMember(group, user);
    return set;
}

ChangeSet ofGroup(Verb verb, const QString &group, const QStringList &users, const QStringList &groups)
{
    ChangeSet set;
    const auto join = [&](ObjectKind subject, const QStringList &ids) {
        const std::optional<ObjectKind> kind = joinOf(ObjectKind::Group, subject);
        for (const QString &id : kind ? ids : QStringList())
            set.changes << Change(verb, *kind, {group, id});
    };
    join(ObjectKind::User, users);
    join(ObjectKind::Group, groups);
    return set;
}

ChangeSet assigning(const QStringList &projects, const QStringList &users, const QStringList &groups, bool asTeam)
{
    const Values values = asTeam ? Values {{Field::Team, true}} : Values {};
    ChangeSet set;
    for (const QString &project : projects) {
        for (const QString &group : groups)
            set.changes << change::assignGroup(project, group, values);
        for (const QString &user : users)
            set.changes << change::assignUser(project, user, values);
    }
    return set;
}

Change editing(const ObjectRow &object, const Values &set)
{
    return Change(Verb::Edit, *object.kind(), object.references(), {}, set, object.row.since);
}

Change editing(const AssignmentRef &assignment, const Values &set)
{
    return assignment.isGroup
        ? change::editGroupAssignment(assignment.projectId, assignment.subjectId, set, assignment.since)
        : change::editUserAssignment(assignment.projectId, assignment.subjectId, set, assignment.since);
}

Change removing(const AssignmentRef &assignment)
{
    return assignment.isGroup ? change::unassignGroup(assignment.projectId, assignment.subjectId)
                              : change::unassignUser(assignment.projectId, assignment.subjectId);
}

ApplyOptions optionsToAdd(const QString &group, ObjectKind what)
{
    ApplyOptions options;
    options.title = ChangeSetsText::tr("Add to “%1”").arg(group);
    options.button = [what](int count) {
        return what == ObjectKind::Group ? ChangeSetsText::tr("Add %Ln group(s)", nullptr, count) : ChangeSetsText::tr("Add %Ln user(s)", nullptr, count);
    };
    return options;
}

ApplyOptions optionsToAssign()
{
    ApplyOptions options;
    options.title = ChangeSetsText::tr("Add to projects");
    options.button = [](int count) { return ChangeSetsText::tr("Add %Ln assignment(s)", nullptr, count); };
    return options;
}

} // namespace muster
