// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sync/SyncState.h"

#include <QVector>

namespace muster {

enum class SyncSide { Here, There };

// What is done about one user or one group.
enum class SyncAction {
    None, // nothing, and nothing is to be said of it
    Agree, // both have come to the same by themselves, which is noted
    CreateHere,
    CreateThere,
    ChangeHere,
    ChangeThere,
    ChangeBoth,
    DeactivateHere,
    DeactivateThere,
    DeleteHere,
    DeleteThere,
    Link, // the two are one and the same from now on
    Unlink, // what was kept of the two is of no use any more
    Conflict, // somebody has to say which is right, or what belongs to what
    LeaveAlone, // they differ, and that is as it should be
};

// Why.
enum class SyncReason {
    None,
    NewThere,
    NewHere,
    ChangedThere,
    ChangedHere,
    ChangedOnBoth,
    SameExternalId, // matched by it
    SameUserName,
    SameEmail,
    SameName, // of groups
    SameNameWithAccess, // and who there is in it would have access to projects here
    MadeByUs, // in a run that was cut off: the journal says so
    Chosen, // somebody has said so, of several that it may have been
    GoneThere, // asked for by its ID, and it was not there
    GoneHere,
    BothGone,
    NotSeen, // in no listing, and whether it is gone was not to be learned
    OtherDirection, // the settings let nothing go that way
    NotInScope, // not among those whom the settings say
    Inactive, // an account that nobody uses is not made on the other side
    NoAddress, // an account cannot be made without one
    SeveralHere, // which of them is meant
    SeveralThere,
    TakenByOther, // who is meant belongs to another one there already
    NotFoundYet, // it was made there a moment ago
    OwnAccount, // of whoever asks: nobody shuts themselves out
};

// A field of the two that is not the same.
struct FieldDecision
{
    Field field = Field::Email;
    std::optional<QString> before {}; // what both had; none: it was never the same
    QString here {};
    QString there {};
    std::optional<SyncSide> wins {}; // whose value both have afterwards; none: it stays as it is, or somebody has to say
    bool isConflict = false; // somebody has to say

    QString value() const { return wins == SyncSide::Here ? here : there; }
    bool operator==(const FieldDecision &) const = default;
};

// Who is in a group on one side and not on the other.
struct MemberDecision
{
    QString member {}; // our ID
    bool isIn = false; // afterwards
    SyncSide changes = SyncSide::Here; // which side does

    bool operator==(const MemberDecision &) const = default;
};

struct SyncDecision
{
    SyncAction action = SyncAction::None;
    SyncReason reason = SyncReason::None;
    QVector<FieldDecision> fields {};
    QVector<MemberDecision> members {};
    bool needsYes = false; // is done by nobody who has not said so: two people are made one, or those of a group there get access here

    bool hasConflict() const;
    bool changes(SyncSide side) const; // something is written there
    bool operator==(const SyncDecision &) const = default;
};

// The three states of one user or group, as in a good sync of files: what both had, what it is here, what it is there.
struct SyncTriple
{
    RemoteObject::Kind kind = RemoteObject::Kind::User;
    std::optional<SyncState> base {}; // none: they were never the same, or nothing was kept of it
    std::optional<SyncState> local {};
    std::optional<SyncState> remote {};
    bool isLinked = false; // what is here and what is there were known to be one before
    SyncReason matched = SyncReason::None; // where they were found to be by now
    bool isGoneThere = false; // certainly
    bool isInScope = true;
    bool isReadOnlyThere = false;
    bool givesAccess = false; // the group here, to projects
};

// Which side is right, where somebody has said so.
using SyncAnswers = QHash<Field, SyncSide>;

// Decides, of what it is given and of nothing else: the same of the same, always.
class Reconcile
{
public:
    static SyncDecision decide(const SyncTriple &triple, const SyncSettings &settings, const SyncAnswers &answers = {});

    // What is kept of the two: all in which they are the same by now, but for what is blank on both sides, or here and not said there; of all else what was kept before, and
    // of members of whom is not said those alone who are still in it here.
    static SyncState agreed(const std::optional<SyncState> &base, const SyncState &local, const SyncState &remote);

private:
    Reconcile(const SyncTriple &triple, const SyncSettings &settings, const SyncAnswers &answers) : m_triple(triple), m_settings(settings), m_answers(answers) { }

    SyncDecision ofBoth() const;
    SyncDecision ofHereAlone() const;
    SyncDecision ofThereAlone() const;
    SyncDecision gone(SyncSide from, SyncReason reason) const;
    std::optional<FieldDecision> ofField(Field field) const;
    std::optional<FieldDecision> ofUnsaid(Field field) const;
    void settle(FieldDecision &decision) const;
    void compareMembers(SyncDecision &decision) const;
    bool mayChange(SyncSide side) const;
    bool isGroup() const { return m_triple.kind == RemoteObject::Kind::Group; }
    static SyncAction actionOf(const SyncDecision &decision);

    const SyncTriple &m_triple;
    const SyncSettings &m_settings;
    const SyncAnswers &m_answers;
};

} // namespace muster
