// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AccessDifference.h"
#include "core/Change.h"
#include "core/Error.h"

#include <QByteArray>

namespace muster {

// What would happen to one change of a set.
struct PlanItem
{
    int index; // of the change, from 0
    Change change; // as it was asked for
    QString name; // of the object, as people know it: "Ada King", "Field crew north on Alpha"
    std::optional<Error> refusal; // why it can not be, or that it would change nothing; none: it will

    bool happens() const { return !refusal; }

    // It is so already: not done, and nothing to complain about.
    bool isIdle() const
    {
        return refusal
            && (refusal->code == ErrorCode::Nothing || refusal->code == ErrorCode::AlreadyMember
                || refusal->code == ErrorCode::AlreadyAssigned || refusal->code == ErrorCode::MemberNotFound);
    }
    bool isRefused() const { return refusal && !isIdle(); }
};

// What happens to the changes of a set when one of them is refused.
enum class OnRefusal {
    Stop, // none is made
    PassOver, // the others are, as if the set had never held it
};

// What goes along with a change, without being asked for: the memberships of a user who is deleted.
struct AlongItem
{
    int index; // of the change, from 0
    Change change; // as it would be recorded
    QString name; // of its object, as people know it
};

// What a set takes from the account of whoever would apply it.
struct OwnLoss
{
    QString name; // of the operator
    bool signIn = false; // they could not sign in any more: deactivated, locked, deleted
};

// What would happen if a change set was applied now.
struct Plan
{
    // The first changes that would be made, those that would change nothing and those that cannot be made: so many of each.
    static constexpr int MaximumItems = 10'000;
    static constexpr int MaximumAlong = 1'000;

    QVector<PlanItem> items;
    int happening = 0; // changes that would be made
    int idle = 0; // changes that would change nothing
    int refused = 0; // changes that can not be made; those that break a rule for all, too, where it is one of several
    QVector<Error> violations; // rules that would not hold afterwards, whatever is left out
    QVector<Error> conflicts; // the same of the set as a whole, before what breaks them was refused
    QVector<AlongItem> along; // the first of them
    qint64 alongCount = 0;
    QString deletedInUse {}; // name of the first active account that would be deleted; empty: none
    AccessDifference access; // who comes to what by it, and who loses what
    bool forgets = false; // the names of users that would be deleted would be gone for good (U17)
    bool reasonNeeded = false; // a policy wants to be told why (A1)
    std::optional<OwnLoss> ownLoss {}; // rights or access that the operator would lose; none: nothing

    // Of a first look at many changes, see Workspace::firstLook
    qint64 unknown = 0; // changes that are not counted above yet
    bool isWhole = true; // otherwise what goes along, and access, is that of some of them
    qint64 lookedAt = 0; // changes that were, and stand for all; 0: it is no first look

    bool isFirstLook() const { return lookedAt > 0 || !isWhole; }

    void list(const PlanItem &item); // one that was counted

    // Of all changes, where those looked at stand for so many of them each. None: they are not those that were meant.
    static std::optional<Plan> ofAll(Plan some, const QVector<qint64> &stands);

    bool canApply() const { return refused == 0 && violations.isEmpty() && happening > 0; }
};

// Of recorded changes that join objects, all of one verb and kind: to how many groups or projects, and how many users and
// groups; with the names of the first.
struct Joined
{
    QString owner {};
    qint64 owners = 0; // 0: they join nothing, or it was not looked at
    QString subject {};
    qint64 subjects = 0;
    qint64 groups = 0; // of the subjects
};

// What recorded changes amount to: all that a sentence about them is made of (texts/ChangeText).
struct ChangeSummary
{
    Change first {};
    QString label {}; // what people called its object when it happened
    qint64 count = 0; // 0: there is nothing to tell
    bool allAlike = true; // all of one verb and kind, and to the same: not one locked and another made an Analyst
    Joined joined {};
};

// How an event is taken back.
struct UndoOptions
{
    bool withLater = false; // with what was built on it later, and accounts that are in use; without, it is refused
    OnRefusal onRefusal = OnRefusal::Stop;
    QString reason {}; // why, in the operator's words
};

// What taking back an event would come to.
struct UndoPlan
{
    qint64 event = 0; // its number
    Plan plan;
};

// What happened.
struct Outcome
{
    qint64 event = 0; // its number in the audit trail; undo takes this. 0 when nothing was to be done
    int changes = 0; // entries recorded
    QByteArray head; // SHA-256 of the chain after it, in hexadecimal
    ChangeSummary summary {}; // of what was recorded; after an undo, of what that took back
    bool undone = false; // it was taken back
    int leftOut = 0; // changes that were refused and passed over
    QVector<PlanItem> refused {}; // the first of them
};

} // namespace muster

