// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/KindDefinition.h"
#include "core/Values.h"

#include <QVector>

namespace muster {

// One thing an operator does.
//
// It names its objects: a user by User ID or e-mail address, a group or project by ID or name, an assignment by project
// and either user or group. `set` says what shall stand afterwards, `was` what stood before. A change that an operator
// asks for may leave `was` out, or give it, and `seen`, to say what was on the screen: if that is no longer so, the change
// is refused (rule 6). A change as it is recorded always has both, and IDs only; so the record alone is enough to show the
// difference and to undo it.
struct Change
{
    Change() : Change(Verb::Edit, ObjectKind::Workspace) { }
    Change(Verb verb, ObjectKind object, QStringList references = {}, Values was = {}, Values set = {}, qint64 seen = 0);

    Verb verb;
    ObjectKind object;
    QStringList references; // one for each of the kind's ReferenceDefinitions; empty where it names none
    Values was;
    Values set;
    qint64 seen; // number of the event that had last changed the row; 0 for "not looked at"

    QString reference(ObjectKind kind) const; // the first that is given to an object of that kind; empty: none
    QString reference(QLatin1StringView key) const;
    void setReference(QLatin1StringView key, const QString &reference);

    bool operator==(const Change &) const = default;
};

// Changes that happen together or not at all.
struct ChangeSet
{
    QVector<Change> changes;
    QString reason; // why, in the operator's words; may be empty
    qint64 undoes = 0; // number of the event that this set takes back; 0 for none

    bool operator==(const ChangeSet &) const = default;
};

// What takes a recorded change back: add ↔ remove, and an edit with its two sides swapped.
Change inverse(const Change &recorded);

// Short ways to say the usual changes.
namespace change {
Change addUser(Values set, QString id = {});
Change editUser(QString user, Values set, qint64 seen = 0);
Change deleteUser(QString user, qint64 seen = 0);
Change addGroup(QString name, QString id = {});
Change renameGroup(QString group, QString name, qint64 seen = 0);
Change deleteGroup(QString group, qint64 seen = 0);
Change addMember(QString group, QString user);
Change removeMember(QString group, QString user);
Change addProject(QString name, QString id = {});
Change editProject(QString project, Values set, qint64 seen = 0);
Change deleteProject(QString project, qint64 seen = 0);
Change assignUser(QString project, QString user, Values set = {});
Change assignGroup(QString project, QString group, Values set = {});
Change editUserAssignment(QString project, QString user, Values set, qint64 seen = 0);
Change editGroupAssignment(QString project, QString group, Values set, qint64 seen = 0);
Change unassignUser(QString project, QString user);
Change unassignGroup(QString project, QString group);
Change editWorkspace(Values set, qint64 seen = 0);
Change acceptHead();
Change addRole(Values set, QString key = {});
Change editRole(QString role, Values set, qint64 seen = 0);
Change deleteRole(QString role, QString replacement = {}, qint64 seen = 0); // empty: none
Change addInvitation(Values set, QString id = {});
Change editInvitation(QString invitation, Values set, qint64 seen = 0);
Change deleteInvitation(QString invitation, qint64 seen = 0);
} // namespace change

} // namespace muster
