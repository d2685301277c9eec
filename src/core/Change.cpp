// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Change.h"

#include <utility>

namespace muster {

namespace {

int positionOf(ObjectKind object, QLatin1StringView key)
{
    const QVector<ReferenceDefinition> &references = definitionOf(object).references;
    for (int i = 0; i < int(references.size()); ++i) {
        if (QLatin1StringView(references.at(i).key) == key)
            return i;
    }
    return -1;
}

} // namespace

Change::Change(Verb verb, ObjectKind object, QStringList references, Values was, Values set, qint64 seen)
    : verb(verb)
    , object(object)
    , references(std::move(references))
    , was(std::move(was))
    , set(std::move(set))
    , seen(seen)
{
    this->references.resize(definitionOf(object).references.size());
}

QString Change::reference(ObjectKind kind) const
{
    const QVector<ReferenceDefinition> &definitions = definitionOf(object).references;
    for (int i = 0; i < int(definitions.size()); ++i) {
        if (definitions.at(i).kind == kind && !references.at(i).isEmpty())
            return references.at(i);
    }
    return {};
}

QString Change::reference(QLatin1StringView key) const
{
    return references.value(positionOf(object, key));
}

void Change::setReference(QLatin1StringView key, const QString &reference)
{
    const int position = positionOf(object, key);
    Q_ASSERT(position >= 0);
    references[position] = reference;
}

Change inverse(const Change &recorded)
{
    Change back = recorded;
    back.seen = 0;
    std::swap(back.was, back.set);
    if (recorded.verb == Verb::Add)
        back.verb = Verb::Remove;
    else if (recorded.verb == Verb::Remove)
        back.verb = Verb::Add;
    return back;
}

namespace change {

Change addUser(Values set, QString id)
{
    return {Verb::Add, ObjectKind::User, {std::move(id)}, {}, std::move(set)};
}

Change editUser(QString user, Values set, qint64 seen)
{
    return {Verb::Edit, ObjectKind::User, {std::move(user)}, {}, std::move(set), seen};
}

Change deleteUser(QString user, qint64 seen)
{
    return {Verb::Remove, ObjectKind::User, {std::move(user)}, {}, {}, seen};
}

Change addGroup(QString name, QString id)
{
    return {Verb::Add, ObjectKind::Group, {std::move(id)}, {}, {{Field::Name, std::move(name)}}};
}

Change renameGroup(QString group, QString name, qint64 seen)
{
    return {Verb::Edit, ObjectKind::Group, {std::move(group)}, {}, {{Field::Name, std::move(name)}}, seen};
}

Change deleteGroup(QString group, qint64 seen)
{
    return {Verb::Remove, ObjectKind::Group, {std::move(group)}, {}, {}, seen};
}

Change addMember(QString group, QString user)
{
    return {Verb::Add, ObjectKind::Member, {std::move(group), std::move(user)}};
}

Change removeMember(QString group, QString user)
{
    return {Verb::Remove, ObjectKind::Member, {std::move(group), std::move(user)}};
}

Change addProject(QString name, QString id)
{
    return {Verb::Add, ObjectKind::Project, {std::move(id)}, {}, {{Field::Name, std::move(name)}}};
}

Change editProject(QString project, Values set, qint64 seen)
{
    return {Verb::Edit, ObjectKind::Project, {std::move(project)}, {}, std::move(set), seen};
}

Change deleteProject(QString project, qint64 seen)
{
    return {Verb::Remove, ObjectKind::Project, {std::move(project)}, {}, {}, seen};
}

Change assignUser(QString project, QString user, Values set)
{
    return {Verb::Add, ObjectKind::Assignment, {std::move(project), std::move(user)}, {}, std::move(set)};
}

Change assignGroup(QString project, QString group, Values set)
{
    return {Verb::Add, ObjectKind::Assignment, {std::move(project), {}, std::move(group)}, {}, std::move(set)};
}

Change editUserAssignment(QString project, QString user, Values set, qint64 seen)
{
    return {Verb::Edit, ObjectKind::Assignment, {std::move(project), std::move(user)}, {}, std::move(set), seen};
}

Change editGroupAssignment(QString project, QString group, Values set, qint64 seen)
{
    return {Verb::Edit, ObjectKind::Assignment, {std::move(project), {}, std::move(group)}, {}, std::move(set), seen};
}

Change unassignUser(QString project, QString user)
{
    return {Verb::Remove, ObjectKind::Assignment, {std::move(project), std::move(user)}};
}

Change unassignGroup(QString project, QString group)
{
    return {Verb::Remove, ObjectKind::Assignment, {std::move(project), {}, std::move(group)}};
}

Change editWorkspace(Values set, qint64 seen)
{
    return {Verb::Edit, ObjectKind::Workspace, {}, {}, std::move(set), seen};
}

Change acceptHead()
{
    return {Verb::Edit, ObjectKind::Trail};
}

Change addRole(Values set, QString key)
{
    return {Verb::Add, ObjectKind::Role, {std::move(key)}, {}, std::move(set)};
}

Change editRole(QString role, Values set, qint64 seen)
{
    return {Verb::Edit, ObjectKind::Role, {std::move(role)}, {}, std::move(set), seen};
}

Change deleteRole(QString role, QString replacement, qint64 seen)
{
    return {Verb::Remove, ObjectKind::Role, {std::move(role)}, {}, replacement.isEmpty() ? Values() : Values {{Field::Replacement, std::move(replacement)}}, seen};
}

Change addInvitation(Values set, QString id)
{
    return {Verb::Add, ObjectKind::Invitation, {std::move(id)}, {}, std::move(set)};
}

Change editInvitation(QString invitation, Values set, qint64 seen)
{
    return {Verb::Edit, ObjectKind::Invitation, {std::move(invitation)}, {}, std::move(set), seen};
}

Change deleteInvitation(QString invitation, qint64 seen)
{
    return {Verb::Remove, ObjectKind::Invitation, {std::move(invitation)}, {}, {}, seen};
}

} // namespace change

} // namespace muster
