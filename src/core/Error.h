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
    NotAFile, // path: a folder, a pipe, a device
    FileTooLarge, // path, the most megabytes that are read
    OutputIsInput, // path, what it would overwrite: what is read, or a file of a workspace
    OutputIsLink, // path, where it leads
    OutputFailed, // system's reason: standard output

    // This computer
    TimeZoneUnknown, // its name

    // Workspaces
    NotAWorkspace, // path
    WorkspaceDamaged, // path, detail
    WorkspaceTooNew, // path, its schema, ours
    WorkspaceTooOld, // location on a server, its schema, ours: its owner brings it up to date by opening it
    WorkspaceReadOnly, // path
    WorkspaceBusy, // path
    WorkspaceGone, // path: deleted, moved or replaced since it was opened
    OutcomeUnknown, // location, number of the event that was being written when the connection was lost
    ServerUnreachable, // location, the server's or the system's reason
    LocationMalformed, // location, what is wrong with it, as the engine says it
    LocationHasPassword, // nothing: what it says is secret
    ServerRefusesLogin, // location, the server's reason
    ServerForbids, // location, the server's reason: it knows who asks, and does not let them
    DatabaseNotFound, // location, the server's reason
    SchemaNotFound, // location, schema
    SchemaForeign, // location, schema: what stands there is no workspace
    NoLogins, // path: a file
    LoginUnknown, // address of the user who has none
    LoginTaken, // login
    CopyDiffers, // location of the copy, table
    Database, // the database's number for it

    // Queries (U2)
    QueryUnknownField, // field, known fields, the one that may be meant, if any
    QueryUnknownValue, // field, value, what it understands, what may be meant, if anything
    QueryUnclosedQuote, // text from the quote on
    QueryBlankAfterColon, // field, what comes after the blank
    QueryMeant, // a condition that nothing fits, the one that may be meant
    QueryTooLong, // how many words may be, how many characters

    // Changes: form
    ChangeMalformed, // position or line, detail
    UnknownChange, // name
    UnknownFieldInChange, // change, field
    MissingField, // change, field
    InvalidValue, // field, value, what is allowed
    InvalidEmail, // address
    ForbiddenCharacter, // field, the character's name, text
    TextTooLong, // field, how many characters may be, how many are, text
    LocalPartTooLong, // address, how many characters may stand before the @
    NamedTwice, // field, name

    // Changes: meaning
    UserNotFound, // reference
    GroupNotFound, // reference
    ProjectNotFound, // reference
    RoleNotFound, // reference
    InvitationNotFound, // reference
    InvitationAmbiguous, // address to which several invitations are out
    InvitationOut, // address, project: one waits for an answer
    InvitationAnswered, // name, its state: there is nothing to revoke, or to send
    HasAccount, // address of somebody who has an account, and is not invited
    RoleAmbiguous, // name that a role of the workspace and one of projects have, their keys
    RoleInUse, // role, number of users who hold it, number of assignments with it, number of invitations that offer it
    PermissionNotFound, // permission
    PermissionInUse, // permission that a workspace has added, a role that permits it
    EntryInUse, // field of a list of the workspace (providers, classifications), its entry, number of users who have it
    ProviderNotFound, // name
    ProviderMalformed, // name; what is wrong with its settings: "issuer", "clientId" …; what that is, where it has to be said
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
    ProjectArchived, // project: nobody is invited to it
    BuiltIn, // name
    DeletionNotAllowed, // user
    PasswordNotUsed, // user: signs in by SSO
    ProviderNotUsed, // user: signs in with a password
    TimeToCome, // field of what is said to have happened, time
    PasswordMissing, // user: a time without a password is none
    PictureMissing, // user: a hash without a picture is none
    PictureTooLarge, // the most pixels across, the most megabytes
    PictureUnreadable, // nothing: what was given is no PNG or JPEG, or is damaged
    PasswordStays, // user: what it was before, nobody has kept
    Forgotten, // event: it deleted accounts whose names nobody has kept (U17)
    MailNotSetUp, // nothing: the workspace has no mail server, sender or pages for links
    MailWent, // user, or who is invited (then their address again): the mail cannot be taken back any more
    AccountActive, // user: there is nothing to activate
    AccountDisabled, // user: deactivated
    AccountPending, // user: not activated yet
    LinkWrong, // nothing: there is no such link, or never was one
    LinkUsed, // nothing
    LinkReplaced, // nothing: by a newer one
    LinkExpired, // when, UTC milliseconds
    LinkAnswered, // what was done with the invitation before: a key of InvitationState
    PagesMissing, // nothing: the workspace does not say where links lead
    TermsNotAccepted, // their address
    MailTextMalformed, // key of the kind of mail, language, what is wrong: "json", "kind", "language", "subject", "link", "place", "long"; what that is, where it has to be said
    ConnectionNotFound, // name of another system
    ConnectionMalformed, // name; what is wrong with its settings; what that is, where it has to be said
    SessionsStayEnded, // user: what is over does not begin anew by taking the change back
    AccessFromDefaultGroup, // user, project
    Changed, // object, field, what was seen, what it is now, what was asked for, by whom; without a field: events instead
    ChangedBesides, // object, field, what was seen, what it is now, by whom: of a field that the change itself does not set
    Nothing, // object: the change would change nothing

    // Rules that always hold
    NotAllowed, // operator, permission, and the account type where that is what withholds it
    LastAdministrator, // (rule 1)
    OnTwoTeams, // user, project, team, other team (empty: the user alone), then the IDs of the four (rule 3)
    OperatorNotFound, // address
    ReasonNeeded, // key of the policy that asks for one (A1)
    SeatsExceeded, // seats taken, seats that the licence has, how many more are needed (rule 2)
    SeatsWithoutLicence, // how many are needed; then why none can be had: the name of one of the next ("LicenceEnded" …) and its parameters

    RoleTakesSeat, // role, that was to stand in place of one that takes a seat

    // Licence (R6)
    LicenceMalformed, // nothing: what was given is no licence key
    LicenceTooNew, // its version, ours
    LicenceUnsigned, // nothing: nobody whom this program trusts has signed it
    LicenceOfAnother, // organization that it is for, organization here
    LicenceEnded, // its last day, yyyy-MM-dd
    LicenceTooSmall, // its seats, seats taken

    // Undo
    NothingToUndo,
    NothingThen, // day (ISO): the workspace was not there yet
    InThePast, // nothing: what is open is how a workspace was
    NothingToRedo,
    CannotUndo, // number of the event
    UndoTakesAlong, // number of the event, how many later changes, the first of them
    UndoDeletesAccount, // number of the event, user

    // Audit
    ChainBroken, // number of the event, detail
    HeadNotInChain, // head
    TrailSuspect, // path, number of the event that was seen last here, its head
    AnotherTenant, // path, Tenant ID that was seen last here, Tenant ID now
    TenantChanged, // Tenant ID now, Tenant ID of the first event
    SchemaChanged, // what differs: "trigger x", "view y" …, how: "foreign", "missing", "changed"
    StateDiffers, // table, object, column, by the trail, in the table
    StateMissing, // table, object: by the trail it is there
    StateForeign, // table, object: of which the trail says nothing
    DerivedDiffers, // table or column that is made of others, object or row
    ReferenceBroken, // table, row, table it refers to
    WorkspaceUntrusted, // one of these: which, is told to those who may see the audit trail

    // Heads that were published
    HeadFileMalformed, // path
    HeadOfAnother, // path, Tenant ID there, Tenant ID here
    HeadUnsigned, // path
    SignatureWrong, // path
    KeyMalformed, // path
    KeyExposed, // path: a secret key that others may read

    // CSV
    CsvNoHeader, // what was found
    CsvNoEmailColumn, // header as found
    CsvBadQuote, // line
    CsvWrongFieldCount, // expected, found
    CsvUndecodable, // encoding
    UnknownRole, // name as it stands in the file
    DuplicateInFile, // address, first line

    // Pages that links lead to
    AddressUnusable, // IP address, port, system's reason
    CertificateUnusable, // nothing: with the key it came with

    // Passwords
    PasswordNeeded, // address of the operator; then, where nobody is asked, how one is given: "options"
    PasswordWrong, // address of the operator
    OwnPasswordFirst, // user: an administrator whom somebody without a password would give one
    PasswordTooShort, // how many characters it must have
    PasswordTooLong, // how many bytes it may have
    PasswordTooWeak, // address or name of whom it is for

    // Sign-ins that other systems report
    SignInMalformed, // what is wrong with the line, as the reader of JSON says it
    SignInIncomplete, // name of what is missing, or is not what it has to be
    SignInOfNobody, // reference to a user who is not here
    SignInOfSeveral, // External ID that several users have
    SignInInFuture, // its time as it was given

    // Spreadsheets
    SpreadsheetEncrypted, // it has a password
    SpreadsheetOld, // .xls
    SpreadsheetForeign, // what it is, where that is known
    SpreadsheetDamaged, // detail
    SpreadsheetTooLarge, // the most megabytes that are unpacked
    SheetNotFound, // name, the names of those that are there
};

struct Error
{
    ErrorCode code;
    QStringList parameters;

    bool operator==(const Error &) const = default;
};

} // namespace muster

Q_DECLARE_METATYPE(muster::Error)
