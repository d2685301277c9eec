// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Licence.h"
#include "core/Plan.h"
#include "core/Result.h"
#include "core/Rights.h"
#include "core/Values.h"
#include "core/Kinds.h"

#include <QVector>

#include <array>

namespace muster {

struct Reader;

// What forms and imports choose from.
struct RoleChoice
{
    QString key; // "standard-user", "project.viewer"
    QString name;
    RoleScope scope = RoleScope::Workspace;
    bool licensed = false;
};

struct WorkspaceState
{
    QString id;
    QString organization;
    QString language; // of lists, see SortOrder
    QVector<RoleChoice> roles; // both scopes, in the catalogue's order
    QStringList providers;
    QString providerSettings; // how they are reached, see ProviderSettings.h
    QString mailServer; // see MailServer.h; blank: there is none
    QString mailSender; // address
    QString linkPages; // see MailLink.h
    QString mailTexts; // see MailTexts.h
    QString terms; // address of what whoever gets an account has to accept; blank: nothing
    QString connections; // to other systems
    int invitationDays = 0; // that an invitation is good for

    bool sendsMail() const { return !mailServer.isEmpty() && !mailSender.isEmpty() && !linkPages.isEmpty(); }
    QStringList classifications; // lowest first
    QStringList modules; // permissions that the workspace adds (R4)
    bool correctNames = false;
    DeletionPolicy deletion = DeletionPolicy::Pending;
    Tombstone tombstone = Tombstone::Name;
    qint64 event = 0; // latest
    qint64 since = 0; // event that last changed the settings
    QString head; // of the chain
    Rights rights; // the operator's
    Seats seats; // as the operator may see them, see ReadSeats
};

struct ReadWorkspaceState
{
    using Answer = WorkspaceState;

    Result<WorkspaceState> answer(Reader &reader) const;
};

// What needs somebody, and how large everything is.
struct Counts
{
    qint64 users = 0;
    std::array<qint64, 3> byStatus {}; // indexed by Status
    qint64 groups = 0;
    qint64 projects = 0; // not archived
    qint64 assignments = 0;
    qint64 misconfigured = 0; // pairs of user and project
    qint64 misconfiguredProjects = 0;
    qint64 locked = 0;
    qint64 withoutMfa = 0; // of the active ones
    qint64 neverSignedIn = 0; // active, no login
    qint64 stale = 0; // active, last login more than 90 days ago
    qint64 licensedDisabled = 0; // disabled, holds a licensed role
    qint64 spareSeats = 0; // of them, and of those who never signed in or not for 90 days, see SeatQueries
    qint64 inDefaultGroup = 0;
    qint64 withoutGroup = 0;
    qint64 expiring = 0; // invitations that wait, and end within two days
    qint64 unsent = 0; // mails of the last seven days that failed, or of which nobody knows
    std::array<qint64, 5> byLastLogin {}; // active: within 7, 30, 90 days, longer ago, never

    bool operator==(const Counts &) const = default;
};

struct ReadCounts
{
    using Answer = Counts;

    Result<Counts> answer(Reader &reader) const;
};

// A few accounts by name, for the palette: users, groups and projects whose name or address has all the words.
struct Found
{
    ObjectKind kind = ObjectKind::User;
    QString uuid;
    QString name;
    QString detail; // e-mail of a user, number of members of a group …
};

struct FindByName
{
    struct Answer
    {
        QVector<Found> found {};
        bool isBehind = false; // as it was a moment ago: ask again
    };

    QString text;
    int limit = 20; // of each kind
    bool mayBeBehind = false; // see ListIds

    Result<Answer> answer(Reader &reader) const;
};

// The operator's next undo and redo, for the menu; 0 when there is none.
struct UndoState
{
    qint64 undo = 0;
    qint64 redo = 0; // the event that redo would take back: itself an undo
    ChangeSummary undoes {}; // what undo would take back
    ChangeSummary redoes {}; // what redo would do again
};

struct ReadUndoState
{
    using Answer = UndoState;

    QString operatorId;

    Result<UndoState> answer(Reader &reader) const;
};

} // namespace muster
