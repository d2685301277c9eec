// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QStringList>

namespace muster {

// Everything that can go wrong. The comment names the parameters, in order; texts/ErrorText makes the sentence.
enum class ErrorCode {
    Cancelled, // not an error to show; the operator asked for it

    // Files
    FileNotFound, // path
    FileUnreadable, // path, system's reason
    FileUnwritable, // path, system's reason
    FileExists, // path
    DiskFull, // path

    // Workspaces
    NotAWorkspace, // path
    WorkspaceDamaged, // path, detail
    WorkspaceTooNew, // path, its schema, ours
    WorkspaceReadOnly, // path
    WorkspaceBusy, // path
    Database, // statement's name, the database's message

    // Queries (U2)
    QueryUnknownField, // field, known fields
    QueryUnknownValue, // field, value, what it understands
    QueryUnclosedQuote, // text from the quote on

    // Changes: form
    ChangeMalformed, // position or line, detail
    UnknownChange, // name
    UnknownFieldInChange, // change, field
    MissingField, // change, field
    InvalidValue, // field, value, what is allowed
    InvalidEmail, // address

    // Changes: meaning
    UserNotFound, // reference
    GroupNotFound, // reference
    ProjectNotFound, // reference
    RoleNotFound, // reference
    ProviderNotFound, // name
    ClassificationNotFound, // name
    AssignmentNotFound, // subject, project
    MemberNotFound, // user, group
    EmailTaken, // address
    NameTaken, // name
    IdTaken, // id
    AlreadyMember, // user, group
    AlreadyAssigned, // subject, project
    FixedField, // user, field
    BelongsToUser, // user, field (U8: names and address of an active account)
    GroupCircle, // inner group, outer group, the way round
    GroupInUse, // group, number of projects, their names
    ProjectInUse, // project, number of assignments
    BuiltIn, // name
    DeletionNotAllowed, // user
    AccessFromDefaultGroup, // user, project
    Changed, // object, field, what was seen, what it is now, what was asked for, by whom; without a field: events instead
    ChangedBesides, // object, field, what was seen, what it is now, by whom: of a field that the change itself does not set
    Nothing, // object: the change would change nothing

    // Rules that always hold
    NotAllowed, // operator, permission
    LastAdministrator, // (rule 1)
    OnTwoTeams, // user, project, team, other team (empty: the user alone), then the IDs of the four (rule 3)
    OperatorNotFound, // address

    // Undo
    NothingToUndo,
    NothingToRedo,
    CannotUndo, // number of the event
    UndoTakesAlong, // number of the event, how many later changes, the first of them
    UndoDeletesAccount, // number of the event, user

    // Audit
    ChainBroken, // number of the event, detail
    HeadNotInChain, // head

    // CSV
    CsvNoHeader, // what was found
    CsvNoEmailColumn, // header as found
    CsvBadQuote, // line
    CsvWrongFieldCount, // expected, found
    CsvUndecodable, // encoding
    UnknownRole, // name as it stands in the file
    DuplicateInFile, // address, first line
};

struct Error
{
    ErrorCode code;
    QStringList parameters;

    bool operator==(const Error &) const = default;
};

} // namespace muster

Q_DECLARE_METATYPE(muster::Error)
