// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace muster {

// Everything that is known of objects: what changes set, what tables show, what queries ask for. Not every one belongs to
// every kind; what it is where stands in the table of fields, see FieldDefinition.
enum class Field {
    // Users
    FirstName,
    LastName,
    FullName,
    Email,
    AccountType,
    Roles, // changes: keys; tables: names
    Licence, // holds a licensed role
    TenantId,
    UserId,
    LastLogin,
    FailedSignIns, // number, since the last that did not fail, or since it was unlocked
    PasswordChanged, // when; null: there is none here
    PasswordTemporary, // to be changed at the next sign-in
    SessionsEnded, // sessions that began before then are over
    ActivationAsked, // when a mail with a link to activate the account was last asked for
    ResetAsked, // likewise, to choose another password
    Provider,
    SignIn,
    Status,
    Locked,
    Mfa,
    Verified,
    DefaultGroup,
    DefaultAccessUntil,
    DefaultAccessWithout,
    Classification,
    ExternalId,
    Department,
    JobTitle,
    Phone,
    Manager, // a user: in tables by address
    Groups, // Users: names, of outer groups too; Groups, members: names of those around, directly or not; Projects: number
    DirectGroups, // names of those that somebody stands in by themselves
    Projects, // Users: names, direct or by group; Groups: number
    PreferredLanguage, // of mails to the user
    Signature, // what stands below what the user writes
    Picture, // SHA-256, in hexadecimal; blank: there is none
    Created,
    Misconfigured, // Users: number of projects; Projects: number of users
    DisableControl, // controls of a row, as columns: nothing that is stored
    PasswordControl,
    DeleteControl,
    // Groups, projects, members, assignments
    Name,
    GroupId,
    Members, // number
    AllMembers, // number, those of inner groups too
    InnerGroups, // names
    OuterGroups, // names
    Teams, // Groups: projects where it is a team; Projects: teams
    ProjectId,
    Archived,
    Users, // Projects: users with access, the Default Group's apart
    Group,
    Project,
    User, // full name, or the address where there is none
    Subject, // name of the user or group that is assigned
    SubjectKind, // "user" or "group"
    SubjectId,
    Access,
    Role, // changes: key; tables: name
    Team,
    Via, // Access: "direct", "default", "default-kept", or the group's name; Misconfigurations: the groups and "direct"
    Since, // when it came to be as it is
    Session, // what other systems call it, hashed
    Address, // where somebody signed in from
    By, // who made it so
    // Workspace
    Organization,
    Language,
    Providers,
    Classifications,
    CorrectNames,
    Deletion,
    Tombstone,
    LockAfter, // number of failed sign-ins, 0: never
    LockWithin, // minutes
    MfaRequired,
    ReasonToDelete, // whether events that do this say why (A1)
    ReasonForSignIn,
    ReasonForRoles,
    ReasonForAccess,
    ReasonForSettings,
    LicenceKey, // text of the key, see Licence.h; blank: none
    Modules, // permissions that the workspace adds (R4), as module.action
    ProviderSettings, // how providers are reached, see ProviderSettings.h; blank: nothing is known
    MailServer, // see MailServer.h; blank: no mail goes out
    MailSender, // address
    LinkPages, // where links in mails lead: a URL that ends with a slash
    InvitationDays, // number that an invitation is good for
    DeletedInvitations, // what those that are deleted still allow
    RemindDays, // number before an invitation ends that a reminder goes out; 0: none does
    MailTexts, // what mails say instead of what the program has, see MailTexts.h; blank: nothing
    Terms, // address of what has to be accepted by whoever gets an account; blank: nothing
    Connections, // other systems that accounts are kept in step with: JSON, a list; blank: none
    // Mails
    Mail, // what it is about, see MailKind
    MailState,
    Due, // when it is tried next
    Tries, // number
    Said, // by the server, of the last try
    // Invitations
    InvitationId,
    InvitationState,
    InvitationAsked, // when its mail was last asked for
    Expires, // when what is offered ends
    Answered, // when it was accepted, declined or revoked
    HideInviter, // who is invited does not learn by whom
    // Roles
    RoleKey,
    Scope, // "workspace" or "project"
    BuiltIn,
    Licensed,
    Holders, // number
    Permissions, // keys
    Replacement, // changes that delete a role: the one that its holders get
    // Events, entries
    Event, // number
    At,
    Operator,
    Origin,
    Action, // name of the change ("editUser"); of an event: of its first entry, "" when they differ
    Object, // label of what was changed; of an event: of its first entry
    ObjectId,
    Changes, // number of entries
    Reason,
    Undoes, // number of the event taken back, null for none
    UndoneBy, // number of the event that took it back, null while it stands
    Head, // hash of the chain after the event
    Change, // JSON, as recorded
};

// A field as a table shows it.
using Column = Field;

// What a value of a field or cell is. Text and Key (one of the allowed): QString. Flag: bool. Time: qint64, UTC
// milliseconds. Number: qint64. List: QStringList. Blank: a null QVariant, whatever the kind.
enum class ValueKind { Text, Key, Flag, Time, Number, List };

// What a text names, where it names something.
enum class Referent { Nothing, Provider, Classification, WorkspaceRole, ProjectRole, User, Project, Permission };

} // namespace muster
