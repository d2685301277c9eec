// SPDX-License-Identifier: GPL-3.0-or-later
// The table of fields: see FieldDefinition. To add one to a kind of object, add a row here, its name to the enumeration and
// its column to the next migration.
#include "core/FieldDefinition.h"

#include "core/Kinds.h"
#include "core/Licence.h"
#include "core/MailServer.h"
#include "core/MailTexts.h"
#include "core/ProviderSettings.h"
#include "core/SyncConnection.h"
#include "core/Text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int Settable = FieldDefinition::Settable;
constexpr int GivesAccess = FieldDefinition::GivesAccess;
constexpr int Reported = FieldDefinition::Reported;
constexpr int Irrevocable = FieldDefinition::Irrevocable;
constexpr int Lasting = FieldDefinition::Lasting;
constexpr int Telling = FieldDefinition::Telling;
constexpr int Required = FieldDefinition::Required;
constexpr int Editable = FieldDefinition::Editable;
constexpr int Nullable = FieldDefinition::Nullable;
constexpr int Personal = FieldDefinition::Personal;
constexpr int Unique = FieldDefinition::Unique;
constexpr int Listed = FieldDefinition::Listed;
constexpr int Shown = FieldDefinition::Listed | FieldDefinition::ShownAtFirst;
constexpr int Sortable = FieldDefinition::Sortable;
constexpr int Searchable = FieldDefinition::Searchable;
constexpr int Hidden = FieldDefinition::Hidden;
constexpr int Controls = FieldDefinition::Listed | FieldDefinition::Hidden | FieldDefinition::Control;
constexpr int Filterable = FieldDefinition::Filterable;
constexpr int OnForm = FieldDefinition::OnForm;
constexpr int Importable = FieldDefinition::Importable;

using Fields = QVector<FieldDefinition>;

const QStringList subjectKinds {u"user"_s, u"group"_s};
const QStringList returnedMail {u"ok"_s, u"returned"_s}; // see ReturnedMail.h
const QStringList mailLanguages {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"pt"_s, u"ja"_s}; // BCP 47

const Fields users {
    {.field = Field::FirstName, .key = "firstName", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "First name"), .word = "first",
        .use = Telling | Settable | Editable | Personal | Shown | Sortable | Searchable | OnForm | Importable,
        .column = "first_name", .keyColumn = "first_key", .sortColumn = "first_sort_key", .initialText = "",
        .headings = "given name,forename,first,christian name,rufname",
        .about = QT_TRANSLATE_NOOP("Field", "first name")},
    {.field = Field::LastName, .key = "lastName", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Last name"), .word = "last",
        .use = Telling | Settable | Editable | Personal | Shown | Sortable | Searchable | OnForm | Importable,
        .column = "last_name", .keyColumn = "last_key", .sortColumn = "last_sort_key", .initialText = "",
        .headings = "surname,family name,last,surnames,sn,familienname,zuname",
        .about = QT_TRANSLATE_NOOP("Field", "last name")},
    {.field = Field::FullName, .key = "fullName", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Full name"), .word = "name",
        .use = Listed | Sortable | Searchable | Importable,
        .headings = "display name,person,person name,employee name,complete name,employee,cn,vor- und nachname,vorname nachname,anzeigename,"
                    "personenname,mitarbeiter,mitarbeitername"},
    {.field = Field::Email, .key = "email", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "E-mail"), .word = "email",
        .use = Telling | Settable | Required | Editable | Personal | Unique | Shown | Sortable | Searchable | OnForm | Importable,
        .column = "email", .keyColumn = "email_key", .sortColumn = "email_sort_key",
        .headings = "email address,mail,email id,e-mail id,work email,primary email,user email,user principal name,upn,mail address,"
                    "mailadresse,e-mail-adresse,emailadresse,email-adresse",
        .about = QT_TRANSLATE_NOOP("Field", "address; no two users share it, whatever case, accents or width of letters")},
    {.field = Field::PreferredLanguage, .key = "preferredLanguage", .kind = ValueKind::Key, .title = QT_TRANSLATE_NOOP("Titles", "Language"), .word = "language",
        .use = Settable | Editable | Nullable | Personal | Listed | Sortable | Filterable | OnForm,
        .allowed = mailLanguages, .column = "preferred_language",
        .about = QT_TRANSLATE_NOOP("Field", "language of mails to the user")},
    {.field = Field::Signature, .key = "signature", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Signature"), .word = "signature",
        .use = Telling | Settable | Editable | Personal | Listed | Sortable | OnForm | Importable,
        .longest = 500, .column = "signature", .keyColumn = "signature_key", .sortColumn = "signature_sort_key", .initialText = "",
        .about = QT_TRANSLATE_NOOP("Field", "line that stands below what the user writes")},
    {.field = Field::Picture, .key = "picture", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Picture"), .word = "picture",
        .use = Telling | Settable | Editable | Personal | Listed | Hidden,
        .longest = 64, .column = "picture", .initialText = "",
        .about = QT_TRANSLATE_NOOP("Field", "SHA-256 of a picture that is kept here already; one comes here by the window or by “musterctl picture”; blank takes it away")},
    {.field = Field::AccountType, .key = "accountType", .kind = ValueKind::Key, .title = QT_TRANSLATE_NOOP("Titles", "Account type"), .word = "type",
        .use = GivesAccess | Settable | Editable | Shown | Sortable | Filterable | OnForm | Importable,
        .allowed = keys<AccountType>(), .column = "account_type", .initialText = "standard", .permission = "users.manage_roles",
        .reason = Field::ReasonForRoles, .headings = "user type,benutzertyp",
        .about = QT_TRANSLATE_NOOP("Field", "what the account adds to its roles, or caps")},
    {.field = Field::Roles, .key = "roles", .kind = ValueKind::List, .title = QT_TRANSLATE_NOOP("Titles", "Roles"), .word = "role",
        .use = Settable | Editable | Shown | Sortable | Searchable | Filterable | OnForm | Importable,
        .referent = Referent::WorkspaceRole, .initialText = "standard-user", .permission = "users.manage_roles",
        .reason = Field::ReasonForRoles, .headings = "rolle,user role,workspace role,role name,benutzerrolle",
        .about = QT_TRANSLATE_NOOP("Field", "workspace roles, by name or key")},
    {.field = Field::Licence, .key = "licence", .kind = ValueKind::Flag, .title = QT_TRANSLATE_NOOP("Titles", "Uses licence"), .word = "licence",
        .use = Listed | Sortable | Filterable},
    {.field = Field::TenantId, .key = "tenantId", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Tenant ID"), .word = "tenant",
        .use = Listed | Sortable},
    {.field = Field::UserId, .key = "userId", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "User ID"), .word = "id",
        .use = Listed | Sortable | Searchable},
    {.field = Field::LastLogin, .key = "lastLogin", .kind = ValueKind::Time, .title = QT_TRANSLATE_NOOP("Titles", "Last login"), .word = "login",
        .use = Settable | Nullable | Reported | Shown | Sortable,
        .column = "last_login",
        .about = QT_TRANSLATE_NOOP("Field", "when the user last signed in")},
    {.field = Field::FailedSignIns, .key = "failedSignIns", .kind = ValueKind::Number, .title = QT_TRANSLATE_NOOP("Titles", "Failed sign-ins"), .word = "failed",
        .use = Listed | Sortable},
    {.field = Field::PasswordChanged, .key = "passwordChanged", .kind = ValueKind::Time, .title = QT_TRANSLATE_NOOP("Titles", "Password changed"), .word = "password",
        .use = Settable | Editable | Irrevocable | Nullable | Listed | Sortable,
        .column = "password_changed", .reason = Field::ReasonForSignIn,
        .about = QT_TRANSLATE_NOOP("Field", "when the password was set; together with one, by “musterctl password” alone; null takes it away")},
    {.field = Field::PasswordTemporary, .key = "passwordTemporary", .kind = ValueKind::Flag, .title = QT_TRANSLATE_NOOP("Titles", "Temporary password"), .word = "temporary",
        .use = Settable | Editable | Irrevocable | Listed | Sortable,
        .column = "password_temporary", .initialText = "false",
        .about = QT_TRANSLATE_NOOP("Field", "the password has to be changed at the next sign-in")},
    {.field = Field::SessionsEnded, .key = "sessionsEnded", .kind = ValueKind::Time, .title = QT_TRANSLATE_NOOP("Titles", "Sessions ended"), .word = "sessionsended",
        .use = Settable | Editable | Irrevocable | Nullable | Listed | Sortable,
        .column = "sessions_ended", .reason = Field::ReasonForSignIn,
        .about = QT_TRANSLATE_NOOP("Field", "sessions that began before then are over; whatever moment is given, it becomes now")},
    {.field = Field::ActivationAsked, .key = "activationAsked", .kind = ValueKind::Time, .title = QT_TRANSLATE_NOOP("Titles", "Activation asked for"), .word = "activationasked",
        .use = Settable | Editable | Nullable | Listed | Sortable,
        .column = "activation_asked", .reason = Field::ReasonForSignIn,
        .about = QT_TRANSLATE_NOOP("Field", "when a mail with a link to activate the account was asked for; whatever moment is given, it becomes now; null takes it back while the mail waits")},
    {.field = Field::ResetAsked, .key = "resetAsked", .kind = ValueKind::Time, .title = QT_TRANSLATE_NOOP("Titles", "Password reset asked for"), .word = "resetasked",
        .use = Settable | Editable | Nullable | Listed | Sortable,
        .column = "reset_asked", .reason = Field::ReasonForSignIn,
        .about = QT_TRANSLATE_NOOP("Field", "when a mail with a link to choose another password was asked for; whatever moment is given, it becomes now; null takes it back while the mail waits")},
    {.field = Field::Provider, .key = "provider", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Authentication provider"), .word = "provider",
        .use = Settable | Editable | Nullable | Listed | Sortable | Searchable | Filterable | OnForm | Importable,
        .referent = Referent::Provider, .column = "provider_id", .headings = "authentication provider",
        .about = QT_TRANSLATE_NOOP("Field", "authentication provider, for sso")},
    {.field = Field::SignIn, .key = "signIn", .kind = ValueKind::Key, .title = QT_TRANSLATE_NOOP("Titles", "Sign-in method"), .word = "signin",
        .use = Settable | Listed | Sortable | Importable,
        .allowed = keys<SignIn>(), .column = "sign_in", .initialText = "sso", .headings = "sso,sign-in method",
        .about = QT_TRANSLATE_NOOP("Field", "sign-in method; fixed once the user is added")},
    {.field = Field::Status, .key = "status", .kind = ValueKind::Key, .title = QT_TRANSLATE_NOOP("Titles", "Status"), .word = "status",
        .use = Settable | Editable | Shown | Sortable | Filterable | Importable,
        .allowed = keys<Status>(), .column = "status", .initialText = "pending", .reason = Field::ReasonForSignIn,
        .about = QT_TRANSLATE_NOOP("Field", "whether the account may sign in")},
    {.field = Field::Locked, .key = "locked", .kind = ValueKind::Flag, .title = QT_TRANSLATE_NOOP("Titles", "Locked"), .word = "locked",
        .use = Settable | Editable | Shown | Sortable | Filterable,
        .column = "locked", .initialText = "false", .reason = Field::ReasonForSignIn,
        .about = QT_TRANSLATE_NOOP("Field", "locked after failed sign-ins")},
    {.field = Field::Mfa, .key = "mfa", .kind = ValueKind::Flag, .title = QT_TRANSLATE_NOOP("Titles", "MFA"), .word = "mfa",
        .use = Settable | Editable | Shown | Sortable | Filterable,
        .column = "mfa", .initialText = "false", .reason = Field::ReasonForSignIn,
        .about = QT_TRANSLATE_NOOP("Field", "second factor set up")},
    {.field = Field::Verified, .key = "verified", .kind = ValueKind::Flag, .title = QT_TRANSLATE_NOOP("Titles", "Verified"), .word = "verified",
        .use = Settable | Editable | Listed | Sortable,
        .column = "verified", .initialText = "false",
        .about = QT_TRANSLATE_NOOP("Field", "the address was proved")},
    {.field = Field::DefaultGroup, .key = "defaultGroup", .kind = ValueKind::Flag, .title = QT_TRANSLATE_NOOP("Titles", "Default Group"), .word = "default",
        .use = GivesAccess | Settable | Editable | Listed | Sortable | OnForm | Importable,
        .column = "default_group", .initialText = "false", .permission = "users.manage_groups", .reason = Field::ReasonForAccess, .headings = "in default group",
        .about = QT_TRANSLATE_NOOP("Field", "in the Default Group: access to every project, and to every new one")},
    {.field = Field::DefaultAccessUntil, .key = "defaultAccessUntil", .kind = ValueKind::Time, .title = QT_TRANSLATE_NOOP("Titles", "Access kept from the Default Group"),
        .use = GivesAccess | Settable | Editable | Nullable,
        .column = "default_until", .permission = "users.manage_groups", .reason = Field::ReasonForAccess,
        .about = QT_TRANSLATE_NOOP("Field", "access that remains from a Default Group that was left: projects created up to then")},
    {.field = Field::DefaultAccessWithout, .key = "defaultAccessWithout", .kind = ValueKind::List, .title = QT_TRANSLATE_NOOP("Titles", "Projects taken out of the access kept"),
        .use = GivesAccess | Settable | Editable,
        .referent = Referent::Project, .column = "default_without", .initialText = "", .permission = "users.manage_groups", .reason = Field::ReasonForAccess,
        .about = QT_TRANSLATE_NOOP("Field", "projects to which that access has been taken away since")},
    {.field = Field::Classification, .key = "classification", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Classification"), .word = "classification",
        .use = Settable | Editable | Nullable | Listed | Sortable | Searchable | Filterable | OnForm | Importable,
        .referent = Referent::Classification, .column = "classification_id",
        .about = QT_TRANSLATE_NOOP("Field", "one of the workspace's classifications")},
    {.field = Field::ExternalId, .key = "externalId", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "External ID"), .word = "external",
        .use = Telling | Settable | Editable | Listed | Sortable | Searchable | Filterable | OnForm | Importable,
        .column = "external_id", .keyColumn = "external_key", .sortColumn = "external_sort_key", .initialText = "",
        .headings = "employee id,employee number,employee no,personnel number,personalnummer,mitarbeiternummer",
        .about = QT_TRANSLATE_NOOP("Field", "ID of the person in another system")},
    {.field = Field::Department, .key = "department", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Department"), .word = "department",
        .use = Telling | Settable | Editable | Listed | Sortable | Searchable | Filterable | OnForm | Importable,
        .column = "department", .keyColumn = "department_key", .sortColumn = "department_sort_key", .initialText = "",
        .headings = "dept,division,organizational unit,bereich",
        .about = QT_TRANSLATE_NOOP("Field", "department that the person works in")},
    {.field = Field::JobTitle, .key = "jobTitle", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Job title"), .word = "jobtitle",
        .use = Telling | Settable | Editable | Listed | Sortable | Searchable | Filterable | OnForm | Importable,
        .column = "job_title", .keyColumn = "job_title_key", .sortColumn = "job_title_sort_key", .initialText = "",
        .headings = "title,position,job,job role,funktion,stelle,berufsbezeichnung",
        .about = QT_TRANSLATE_NOOP("Field", "what the person works as")},
    {.field = Field::Phone, .key = "phone", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Phone"), .word = "phone",
        .use = Telling | Settable | Editable | Listed | Sortable | Searchable | Filterable | OnForm | Importable,
        .column = "phone", .keyColumn = "phone_key", .sortColumn = "phone_sort_key", .initialText = "",
        .headings = "telephone,phone number,mobile,phone no,telephone number,mobile phone,work phone,rufnummer,telefonnummer,handy,mobiltelefon",
        .about = QT_TRANSLATE_NOOP("Field", "number to call the person on")},
    {.field = Field::Manager, .key = "manager", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Manager"), .word = "manager",
        .use = Settable | Editable | Nullable | Listed | Sortable | Filterable | OnForm | Importable,
        .referent = Referent::User, .column = "manager_id", .headings = "supervisor,reports to",
        .about = QT_TRANSLATE_NOOP("Field", "user who the person reports to, by User ID or e-mail address")},
    {.field = Field::Groups, .key = "groups", .kind = ValueKind::List, .title = QT_TRANSLATE_NOOP("Titles", "Groups"), .word = "group",
        .use = Shown | Sortable | Searchable | Filterable | Importable, .headings = "gruppe,group name"},
    {.field = Field::DirectGroups, .key = "directGroups", .kind = ValueKind::List, .title = QT_TRANSLATE_NOOP("Titles", "Direct groups"), .word = "directgroup",
        .use = Listed | Hidden},
    {.field = Field::Projects, .key = "projects", .kind = ValueKind::List, .title = QT_TRANSLATE_NOOP("Titles", "Projects"), .word = "project",
        .use = Shown | Sortable | Searchable | Filterable | Importable,
        .viewPermission = "clients.view", .headings = "projekt,project name"},
    {.field = Field::Created, .key = "created", .kind = ValueKind::Time, .title = QT_TRANSLATE_NOOP("Titles", "Created"), .word = "created",
        .use = Settable | Shown | Sortable,
        .column = "created",
        .about = QT_TRANSLATE_NOOP("Field", "when the account was made; now, if not given")},
    {.field = Field::Misconfigured, .key = "misconfigured", .kind = ValueKind::Number, .title = QT_TRANSLATE_NOOP("Titles", "Misconfigured"), .word = "misconfigured",
        .use = Listed,
        .viewPermission = "clients.view"},
    {.field = Field::Mail, .key = "mail", .kind = ValueKind::Key, .title = QT_TRANSLATE_NOOP("Titles", "Mail to the address"), .word = "mail",
        .use = Listed | Filterable,
        .allowed = returnedMail},
    {.field = Field::DisableControl, .key = "disableControl", .kind = ValueKind::Flag, .title = QT_TRANSLATE_NOOP("Titles", "Disabled"), .word = "disablecontrol", .use = Controls},
    {.field = Field::PasswordControl, .key = "passwordControl", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Set password"), .word = "passwordcontrol", .use = Controls},
    {.field = Field::DeleteControl, .key = "deleteControl", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Delete"), .word = "deletecontrol", .use = Controls},
};

const Fields groups {
    {.field = Field::Name, .key = "name", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Name"), .word = "name",
        .use = Settable | Required | Editable | Unique | Shown | Sortable | Searchable,
        .column = "name", .keyColumn = "name_key", .sortColumn = "name_sort_key",
        .about = QT_TRANSLATE_NOOP("Field", "name; no two share it, whatever case, accents or width of letters")},
    {.field = Field::Members, .key = "members", .kind = ValueKind::Number, .title = QT_TRANSLATE_NOOP("Titles", "Members"), .word = "members",
        .use = Shown | Sortable},
    {.field = Field::AllMembers, .key = "allMembers", .kind = ValueKind::Number, .title = QT_TRANSLATE_NOOP("Titles", "Members in all"), .word = "all",
        .use = Shown | Sortable},
    {.field = Field::InnerGroups, .key = "innerGroups", .kind = ValueKind::List, .title = QT_TRANSLATE_NOOP("Titles", "Inner groups"), .word = "inner",
        .use = Shown},
    {.field = Field::OuterGroups, .key = "outerGroups", .kind = ValueKind::List, .title = QT_TRANSLATE_NOOP("Titles", "Outer groups"), .word = "outer",
        .use = Shown},
    {.field = Field::Groups, .key = "groups", .kind = ValueKind::List, .title = QT_TRANSLATE_NOOP("Titles", "In groups, directly or not"), .word = "group",
        .use = Listed},
    {.field = Field::Projects, .key = "projects", .kind = ValueKind::Number, .title = QT_TRANSLATE_NOOP("Titles", "Projects"), .word = "projects",
        .use = Shown | Sortable,
        .viewPermission = "clients.view"},
    {.field = Field::Teams, .key = "teams", .kind = ValueKind::Number, .title = QT_TRANSLATE_NOOP("Titles", "As team on"), .word = "teams",
        .use = Shown | Sortable,
        .viewPermission = "clients.view"},
    {.field = Field::Created, .key = "created", .kind = ValueKind::Time, .title = QT_TRANSLATE_NOOP("Titles", "Created"), .word = "created",
        .use = Settable | Shown | Sortable,
        .column = "created",
        .about = QT_TRANSLATE_NOOP("Field", "when it was made; now, if not given")},
    {.field = Field::GroupId, .key = "groupId", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Group ID"), .word = "id",
        .use = Listed | Sortable},
};

const Fields members {
    {.field = Field::Group, .key = "group", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Group"), .word = "group",
        .use = Shown | Sortable | Searchable},
    {.field = Field::User, .key = "user", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "User"), .word = "name",
        .use = Shown | Sortable | Searchable},
    {.field = Field::Email, .key = "email", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "E-mail"), .word = "email",
        .use = Shown | Sortable | Searchable},
    {.field = Field::Groups, .key = "groups", .kind = ValueKind::List, .title = QT_TRANSLATE_NOOP("Titles", "So also in"), .word = "also",
        .use = Shown},
    {.field = Field::Since, .key = "since", .kind = ValueKind::Time, .title = QT_TRANSLATE_NOOP("Titles", "Since"), .word = "since",
        .use = Shown | Sortable},
    {.field = Field::By, .key = "by", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Added by"), .word = "by",
        .use = Shown | Sortable},
    {.field = Field::GroupId, .key = "groupId", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Group ID"), .word = "groupid",
        .use = Listed | Hidden},
    {.field = Field::UserId, .key = "userId", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "User ID"), .word = "id",
        .use = Listed | Hidden},
};

const Fields projects {
    {.field = Field::Name, .key = "name", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Name"), .word = "name",
        .use = Settable | Required | Editable | Unique | Shown | Sortable | Searchable,
        .column = "name", .keyColumn = "name_key", .sortColumn = "name_sort_key",
        .about = QT_TRANSLATE_NOOP("Field", "name; no two share it, whatever case, accents or width of letters")},
    {.field = Field::Users, .key = "users", .kind = ValueKind::Number, .title = QT_TRANSLATE_NOOP("Titles", "Users"), .word = "users",
        .use = Shown | Sortable},
    {.field = Field::Groups, .key = "groups", .kind = ValueKind::Number, .title = QT_TRANSLATE_NOOP("Titles", "Groups"), .word = "groups",
        .use = Shown | Sortable},
    {.field = Field::Teams, .key = "teams", .kind = ValueKind::Number, .title = QT_TRANSLATE_NOOP("Titles", "Teams"), .word = "teams",
        .use = Shown | Sortable},
    {.field = Field::Misconfigured, .key = "misconfigured", .kind = ValueKind::Number, .title = QT_TRANSLATE_NOOP("Titles", "Misconfigured"), .word = "misconfigured",
        .use = Shown | Sortable},
    {.field = Field::Archived, .key = "archived", .kind = ValueKind::Flag, .title = QT_TRANSLATE_NOOP("Titles", "Archived"), .word = "archived",
        .use = Settable | Editable | Shown | Sortable,
        .column = "archived", .initialText = "false",
        .about = QT_TRANSLATE_NOOP("Field", "put away; nobody works on it")},
    {.field = Field::Created, .key = "created", .kind = ValueKind::Time, .title = QT_TRANSLATE_NOOP("Titles", "Created"), .word = "created",
        .use = Settable | Shown | Sortable,
        .column = "created",
        .about = QT_TRANSLATE_NOOP("Field", "when it was made; now, if not given")},
    {.field = Field::ProjectId, .key = "projectId", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Project ID"), .word = "id",
        .use = Listed | Sortable},
};

const Fields assignments {
    {.field = Field::Project, .key = "project", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Project"), .word = "project",
        .use = Shown | Sortable | Searchable},
    {.field = Field::Subject, .key = "subject", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "User or group"), .word = "name",
        .use = Shown | Sortable | Searchable,
        .viewPermission = "users.view"},
    {.field = Field::SubjectKind, .key = "kind", .kind = ValueKind::Key, .title = QT_TRANSLATE_NOOP("Titles", "Kind"), .word = "kind",
        .use = Shown | Sortable,
        .allowed = subjectKinds},
    {.field = Field::Email, .key = "email", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "E-mail"), .word = "email",
        .use = Shown | Sortable | Searchable,
        .viewPermission = "users.view"},
    {.field = Field::Members, .key = "members", .kind = ValueKind::Number, .title = QT_TRANSLATE_NOOP("Titles", "Members"), .word = "members",
        .use = Shown},
    {.field = Field::Access, .key = "access", .kind = ValueKind::Key, .title = QT_TRANSLATE_NOOP("Titles", "Access"), .word = "access",
        .use = Settable | Editable | Shown | Sortable,
        .allowed = keys<Access>(), .column = "access", .initialText = "write",
        .about = QT_TRANSLATE_NOOP("Field", "what the assignment lets its users do")},
    {.field = Field::Role, .key = "role", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Project role"), .word = "role",
        .use = Settable | Editable | Shown | Sortable | Searchable,
        .referent = Referent::ProjectRole, .column = "role_id", .initialText = "project.standard-user",
        .about = QT_TRANSLATE_NOOP("Field", "project role, by name or key")},
    {.field = Field::Team, .key = "team", .kind = ValueKind::Flag, .title = QT_TRANSLATE_NOOP("Titles", "Team"), .word = "team",
        .use = Settable | Editable | Shown | Sortable,
        .column = "team", .initialText = "false",
        .about = QT_TRANSLATE_NOOP("Field", "the group, or the single user, is a team on the project")},
    {.field = Field::Misconfigured, .key = "misconfigured", .kind = ValueKind::Number, .title = QT_TRANSLATE_NOOP("Titles", "Misconfigured"), .word = "misconfigured",
        .use = Shown},
    {.field = Field::Since, .key = "since", .kind = ValueKind::Time, .title = QT_TRANSLATE_NOOP("Titles", "Since"), .word = "since",
        .use = Shown | Sortable},
    {.field = Field::By, .key = "by", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Granted by"), .word = "by",
        .use = Shown | Sortable,
        .viewPermission = "users.view"},
    {.field = Field::ProjectId, .key = "projectId", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Project ID"), .word = "projectid",
        .use = Listed | Hidden},
    {.field = Field::SubjectId, .key = "subjectId", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "User or group ID"), .word = "id",
        .use = Listed | Hidden,
        .viewPermission = "users.view"},
};

const Fields access {
    {.field = Field::Project, .key = "project", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Project"), .word = "project",
        .use = Shown | Sortable | Searchable},
    {.field = Field::User, .key = "user", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "User"), .word = "name",
        .use = Shown | Sortable | Searchable,
        .viewPermission = "users.view"},
    {.field = Field::Email, .key = "email", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "E-mail"), .word = "email",
        .use = Shown | Sortable | Searchable,
        .viewPermission = "users.view"},
    {.field = Field::Access, .key = "access", .kind = ValueKind::Key, .title = QT_TRANSLATE_NOOP("Titles", "Access"), .word = "access",
        .use = Shown | Sortable,
        .allowed = keys<Access>()},
    {.field = Field::Role, .key = "role", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Project role"), .word = "role",
        .use = Shown | Sortable},
    {.field = Field::Team, .key = "team", .kind = ValueKind::Flag, .title = QT_TRANSLATE_NOOP("Titles", "Team"), .word = "team",
        .use = Shown | Sortable},
    {.field = Field::Via, .key = "via", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Through"), .word = "via",
        .use = Shown | Sortable,
        .viewPermission = "users.view"},
    {.field = Field::Since, .key = "since", .kind = ValueKind::Time, .title = QT_TRANSLATE_NOOP("Titles", "Since"), .word = "since",
        .use = Shown | Sortable},
    {.field = Field::By, .key = "by", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Granted by"), .word = "by",
        .use = Shown | Sortable,
        .viewPermission = "users.view"},
    {.field = Field::UserId, .key = "userId", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "User ID"), .word = "id",
        .use = Listed | Hidden,
        .viewPermission = "users.view"},
    {.field = Field::ProjectId, .key = "projectId", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Project ID"), .word = "projectid",
        .use = Listed | Hidden},
};

const Fields misconfigurations {
    {.field = Field::Project, .key = "project", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Project"), .word = "project",
        .use = Shown | Sortable | Searchable},
    {.field = Field::User, .key = "user", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "User"), .word = "name",
        .use = Shown | Sortable | Searchable,
        .viewPermission = "users.view"},
    {.field = Field::Email, .key = "email", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "E-mail"), .word = "email",
        .use = Shown | Sortable | Searchable,
        .viewPermission = "users.view"},
    {.field = Field::Via, .key = "via", .kind = ValueKind::List, .title = QT_TRANSLATE_NOOP("Titles", "Through"), .word = "via",
        .use = Shown,
        .viewPermission = "users.view"},
    {.field = Field::UserId, .key = "userId", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "User ID"), .word = "id",
        .use = Listed | Hidden,
        .viewPermission = "users.view"},
    {.field = Field::ProjectId, .key = "projectId", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Project ID"), .word = "projectid",
        .use = Listed | Hidden},
};

const Fields roles {
    {.field = Field::Name, .key = "name", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Name"), .word = "name",
        .use = Settable | Required | Editable | Unique | Shown | Sortable | Searchable,
        .column = "name", .keyColumn = "name_key", .sortColumn = "name_sort_key",
        .about = QT_TRANSLATE_NOOP("Field", "name; no two roles of a scope share it, whatever case, accents or width of letters")},
    {.field = Field::Scope, .key = "scope", .kind = ValueKind::Key, .title = QT_TRANSLATE_NOOP("Titles", "Scope"), .word = "scope",
        .use = Settable | Shown | Sortable,
        .allowed = keys<RoleScope>(), .column = "scope", .initialText = "workspace",
        .about = QT_TRANSLATE_NOOP("Field", "whether it is given in the whole workspace or on a project; fixed once the role is added")},
    {.field = Field::BuiltIn, .key = "builtIn", .kind = ValueKind::Flag, .title = QT_TRANSLATE_NOOP("Titles", "Built-in"), .word = "builtin",
        .use = Shown | Sortable},
    {.field = Field::Licensed, .key = "licensed", .kind = ValueKind::Flag, .title = QT_TRANSLATE_NOOP("Titles", "Licensed"), .word = "licensed",
        .use = Settable | Editable | Shown | Sortable,
        .column = "licensed", .initialText = "false", .permission = "licensing.edit",
        .about = QT_TRANSLATE_NOOP("Field", "whoever holds it takes a seat of the licence")},
    {.field = Field::Holders, .key = "holders", .kind = ValueKind::Number, .title = QT_TRANSLATE_NOOP("Titles", "Holders"), .word = "holders",
        .use = Shown | Sortable},
    {.field = Field::Permissions, .key = "permissions", .kind = ValueKind::List, .title = QT_TRANSLATE_NOOP("Titles", "Permissions"), .word = "permission",
        .use = Settable | Editable | Shown | Searchable,
        .referent = Referent::Permission, .column = "permissions", .initialText = "",
        .about = QT_TRANSLATE_NOOP("Field", "what it permits, as module.action")},
    {.field = Field::Replacement, .key = "replacement", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Replacement"),
        .use = Settable | Nullable,
        .about = QT_TRANSLATE_NOOP("Field", "only where a role is deleted: the role, by name or key, that its holders get")},
    {.field = Field::RoleKey, .key = "role", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Key"), .word = "key",
        .use = Listed | Sortable},
};

const Fields events {
    {.field = Field::Event, .key = "event", .kind = ValueKind::Number, .title = QT_TRANSLATE_NOOP("Titles", "Event"), .word = "event",
        .use = Shown | Sortable},
    {.field = Field::At, .key = "at", .kind = ValueKind::Time, .title = QT_TRANSLATE_NOOP("Titles", "Time"), .word = "at",
        .use = Shown | Sortable},
    {.field = Field::Operator, .key = "operator", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Operator"), .word = "operator",
        .use = Shown | Required | Sortable | Searchable | Filterable},
    {.field = Field::Action, .key = "action", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Action"), .word = "action",
        .use = Shown | Required | Filterable},
    {.field = Field::Object, .key = "object", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Object"), .word = "object",
        .use = Shown | Searchable},
    {.field = Field::Changes, .key = "changes", .kind = ValueKind::Number, .title = QT_TRANSLATE_NOOP("Titles", "Changes"), .word = "changes",
        .use = Shown | Sortable},
    {.field = Field::Reason, .key = "reason", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Reason"), .word = "reason",
        .use = Shown | Searchable},
    {.field = Field::Origin, .key = "origin", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "From where"), .word = "origin",
        .use = Shown},
    {.field = Field::Undoes, .key = "undoes", .kind = ValueKind::Number, .title = QT_TRANSLATE_NOOP("Titles", "Undoes"), .word = "undoes",
        .use = Shown},
    {.field = Field::UndoneBy, .key = "undoneBy", .kind = ValueKind::Number, .title = QT_TRANSLATE_NOOP("Titles", "Undone by"), .word = "undone",
        .use = Shown},
    {.field = Field::Head, .key = "head", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Chain head"), .word = "head",
        .use = Listed},
};

const Fields entries {
    {.field = Field::Event, .key = "event", .kind = ValueKind::Number, .title = QT_TRANSLATE_NOOP("Titles", "Event"), .word = "event",
        .use = Shown | Sortable},
    {.field = Field::At, .key = "at", .kind = ValueKind::Time, .title = QT_TRANSLATE_NOOP("Titles", "Time"), .word = "at",
        .use = Shown},
    {.field = Field::Operator, .key = "operator", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Operator"), .word = "operator",
        .use = Shown},
    {.field = Field::Action, .key = "action", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Action"), .word = "action",
        .use = Shown | Sortable},
    {.field = Field::Object, .key = "object", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Object"), .word = "object",
        .use = Shown | Sortable | Searchable},
    {.field = Field::ObjectId, .key = "objectId", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Object ID"), .word = "id",
        .use = Listed},
    {.field = Field::Change, .key = "change", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Change"), .word = "change",
        .use = Shown},
};

const Fields workspace {
    {.field = Field::Organization, .key = "organization", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Organization"), .word = "organization",
        .use = Settable | Required | Editable | Shown | OnForm,
        .column = "organization",
        .about = QT_TRANSLATE_NOOP("Field", "name of the organization")},
    {.field = Field::Language, .key = "language", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Language of lists"), .word = "language",
        .use = Settable | Required | Editable | Shown | OnForm,
        .column = "language", .initialText = "root",
        .about = QT_TRANSLATE_NOOP("Field", "language whose order lists have, as a tag: de, sv, de-u-co-phonebk; root suits all alike")},
    {.field = Field::Providers, .key = "providers", .kind = ValueKind::List, .title = QT_TRANSLATE_NOOP("Titles", "Authentication providers"), .word = "provider",
        .use = Settable | Editable | Shown | OnForm,
        .initialText = "",
        .about = QT_TRANSLATE_NOOP("Field", "authentication providers for sso; one that is in use stays")},
    {.field = Field::Classifications, .key = "classifications", .kind = ValueKind::List, .title = QT_TRANSLATE_NOOP("Titles", "Classifications"), .word = "classification",
        .use = Settable | Editable | Shown | OnForm,
        .initialText = "",
        .about = QT_TRANSLATE_NOOP("Field", "classification tiers, lowest first; one that is in use stays")},
    {.field = Field::CorrectNames, .key = "correctNames", .kind = ValueKind::Flag, .title = QT_TRANSLATE_NOOP("Titles", "Correct names of active accounts"), .word = "correct",
        .use = Settable | Editable | Shown | OnForm,
        .column = "correct_names", .initialText = "false",
        .about = QT_TRANSLATE_NOOP("Field", "administrators may correct names, addresses, languages, signatures and pictures of active accounts")},
    {.field = Field::Deletion, .key = "deletion", .kind = ValueKind::Key, .title = QT_TRANSLATE_NOOP("Titles", "Deletion of users"), .word = "deletion",
        .use = Settable | Editable | Shown | OnForm,
        .allowed = keys<DeletionPolicy>(), .column = "deletion", .initialText = "pending",
        .about = QT_TRANSLATE_NOOP("Field", "which users may be deleted")},
    {.field = Field::Tombstone, .key = "tombstone", .kind = ValueKind::Key, .title = QT_TRANSLATE_NOOP("Titles", "Name of deleted users"), .word = "tombstone",
        .use = Settable | Editable | Shown | OnForm,
        .allowed = keys<Tombstone>(), .column = "tombstone", .initialText = "name",
        .about = QT_TRANSLATE_NOOP("Field", "what history and audit trail call a user from the deletion on; a pseudonym cannot be taken back")},
    {.field = Field::LockAfter, .key = "lockAfter", .kind = ValueKind::Number, .title = QT_TRANSLATE_NOOP("Titles", "Lock after failed sign-ins"), .word = "lockafter",
        .use = Settable | Editable | Shown | OnForm,
        .least = 0, .most = 100, .column = "lock_after", .initialText = "10",
        .about = QT_TRANSLATE_NOOP("Field", "so many failed sign-ins lock an account; 0: none do")},
    {.field = Field::LockWithin, .key = "lockWithin", .kind = ValueKind::Number, .title = QT_TRANSLATE_NOOP("Titles", "Within minutes"), .word = "lockwithin",
        .use = Settable | Editable | Shown | OnForm,
        .least = 1, .most = 1440, .column = "lock_within", .initialText = "15",
        .about = QT_TRANSLATE_NOOP("Field", "minutes within which so many must fail")},
    {.field = Field::MfaRequired, .key = "mfaRequired", .kind = ValueKind::Flag, .title = QT_TRANSLATE_NOOP("Titles", "MFA required"), .word = "mfarequired",
        .use = Settable | Editable | Shown | OnForm,
        .column = "mfa_required", .initialText = "false",
        .about = QT_TRANSLATE_NOOP("Field", "everybody has to set up a second factor; whoever asks who may sign in is told so")},
    {.field = Field::ReasonToDelete, .key = "reasonToDelete", .kind = ValueKind::Flag, .title = QT_TRANSLATE_NOOP("Titles", "Reason for deletions"), .word = "reasontodelete",
        .use = Settable | Editable | Shown | OnForm,
        .column = "reason_to_delete", .initialText = "false",
        .about = QT_TRANSLATE_NOOP("Field", "who deletes a user, a group or a project has to say why")},
    {.field = Field::ReasonForSignIn, .key = "reasonForSignIn", .kind = ValueKind::Flag, .title = QT_TRANSLATE_NOOP("Titles", "Reason for changes to sign-in"), .word = "reasonforsignin",
        .use = Settable | Editable | Shown | OnForm,
        .column = "reason_for_sign_in", .initialText = "false",
        .about = QT_TRANSLATE_NOOP("Field", "who activates, deactivates or unlocks an account, resets its second factor, ends its sessions or sets its password has to say why")},
    {.field = Field::ReasonForRoles, .key = "reasonForRoles", .kind = ValueKind::Flag, .title = QT_TRANSLATE_NOOP("Titles", "Reason for changes to roles"), .word = "reasonforroles",
        .use = Settable | Editable | Shown | OnForm,
        .column = "reason_for_roles", .initialText = "false",
        .about = QT_TRANSLATE_NOOP("Field", "who changes the roles or the type of an account, or a role itself, has to say why")},
    {.field = Field::ReasonForAccess, .key = "reasonForAccess", .kind = ValueKind::Flag, .title = QT_TRANSLATE_NOOP("Titles", "Reason for changes to access"), .word = "reasonforaccess",
        .use = Settable | Editable | Shown | OnForm,
        .column = "reason_for_access", .initialText = "false",
        .about = QT_TRANSLATE_NOOP("Field", "who changes memberships of groups, or access to projects, has to say why")},
    {.field = Field::ReasonForSettings, .key = "reasonForSettings", .kind = ValueKind::Flag, .title = QT_TRANSLATE_NOOP("Titles", "Reason for changes to settings"), .word = "reasonforsettings",
        .use = Settable | Editable | Shown | OnForm,
        .column = "reason_for_settings", .initialText = "false",
        .about = QT_TRANSLATE_NOOP("Field", "who changes settings of the workspace has to say why")},
    {.field = Field::LicenceKey, .key = "licence", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Licence key"),
        .use = Settable | Editable,
        .longest = Licence::LongestText, .column = "licence", .initialText = "", .permission = "licensing.edit",
        .about = QT_TRANSLATE_NOOP("Field", "licence key, as whoever sells seats gave it; blank takes the licence away")},
    {.field = Field::Modules, .key = "modules", .kind = ValueKind::List, .title = QT_TRANSLATE_NOOP("Titles", "Own permissions"), .word = "module",
        .use = Settable | Editable | Shown | OnForm,
        .column = "modules", .initialText = "", .permission = "users.manage_admins",
        .about = QT_TRANSLATE_NOOP("Field", "permissions of modules that are not built in, as module.action; built-in roles that may everything have them, and those that see everything have the views")},
    {.field = Field::ProviderSettings, .key = "providerSettings", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Settings of providers"),
        .use = Settable | Editable,
        .longest = ProviderSettings::LongestText, .column = "provider_settings", .initialText = "",
        .about = QT_TRANSLATE_NOOP("Field", "how authentication providers are reached: JSON, as “musterctl provider” writes it")},
    {.field = Field::MailServer, .key = "mailServer", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Mail server"), .word = "mailserver",
        .use = Settable | Editable | Shown | OnForm,
        .longest = MailServer::LongestText, .column = "mail_server", .initialText = "", .permission = "users.manage_admins",
        .about = QT_TRANSLATE_NOOP("Field", "where mail is handed over, as smtp://USER@HOST:587 or smtps://USER@HOST:465, for Microsoft 365 with ?sign-in=microsoft&tenant=TENANT&client=ID behind it, for Google with ?sign-in=google&client=ID; what else there is, “musterctl help mail” says; blank: no mail goes out")},
    {.field = Field::MailSender, .key = "mailSender", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Sender of mails"), .word = "mailsender",
        .use = Settable | Editable | Shown | OnForm,
        .longest = int(LongestAddress), .column = "mail_sender", .initialText = "", .permission = "users.manage_admins",
        .about = QT_TRANSLATE_NOOP("Field", "address that mails come from")},
    {.field = Field::LinkPages, .key = "linkPages", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Pages that links lead to"), .word = "linkpages",
        .use = Settable | Editable | Shown | OnForm,
        .longest = MailServer::LongestText, .column = "link_pages", .initialText = "", .permission = "users.manage_admins",
        .about = QT_TRANSLATE_NOOP("Field", "address of the pages that links in mails lead to, as https://HOST/")},
    {.field = Field::InvitationDays, .key = "invitationDays", .kind = ValueKind::Number, .title = QT_TRANSLATE_NOOP("Titles", "Days that invitations are good for"), .word = "invitationdays",
        .use = Settable | Editable | Shown | OnForm,
        .least = 1, .most = 365, .column = "invitation_days", .initialText = "7",
        .about = QT_TRANSLATE_NOOP("Field", "days after which an invitation expires; those that are out keep what they were told")},
    {.field = Field::DeletedInvitations, .key = "deletedInvitations", .kind = ValueKind::Key, .title = QT_TRANSLATE_NOOP("Titles", "What deleted invitations allow"), .word = "deletedinvitations",
        .use = Settable | Editable | Shown | OnForm,
        .allowed = keys<DeletedInvitation>(), .column = "deleted_invitations", .initialText = "nothing",
        .about = QT_TRANSLATE_NOOP("Field", "what the link of an invitation that was deleted still allows: nothing, or an account without access to the project")},
    {.field = Field::RemindDays, .key = "remindDays", .kind = ValueKind::Number, .title = QT_TRANSLATE_NOOP("Titles", "Remind days before the end"), .word = "reminddays",
        .use = Settable | Editable | Shown | OnForm,
        .least = 0, .most = 30, .column = "remind_days", .initialText = "2",
        .about = QT_TRANSLATE_NOOP("Field", "days before the end of an invitation that waits, at which one reminder goes out; 0: none does")},
    {.field = Field::Terms, .key = "terms", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Terms to accept"), .word = "terms",
        .use = Settable | Editable | Shown | OnForm,
        .longest = MailServer::LongestText, .column = "terms", .initialText = "",
        .about = QT_TRANSLATE_NOOP("Field", "address of terms that whoever accepts an invitation or activates an account has to accept, as https://HOST/PAGE; blank: none")},
    {.field = Field::MailTexts, .key = "mailTexts", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Texts of mails"),
        .use = Settable | Editable,
        .longest = MailTexts::LongestText, .column = "mail_texts", .initialText = "", .permission = "users.manage_admins",
        .about = QT_TRANSLATE_NOOP("Field", "what mails say in place of what they say at first: JSON, as “musterctl letter” writes it")},
    {.field = Field::Connections, .key = "connections", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Connections to other systems"),
        .use = Settable | Editable,
        .longest = SyncSettings::LongestText, .column = "connections", .initialText = "", .permission = "users.manage_admins",
        .about = QT_TRANSLATE_NOOP("Field", "other systems that accounts are kept in step with: JSON, as “musterctl connection” writes it")},
};

const Fields mails {
    {.field = Field::At, .key = "at", .kind = ValueKind::Time, .title = QT_TRANSLATE_NOOP("Titles", "Asked for"), .word = "at",
        .use = Shown | Sortable},
    {.field = Field::User, .key = "user", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "To"), .word = "name",
        .use = Shown | Sortable | Searchable},
    {.field = Field::Email, .key = "email", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "E-mail"), .word = "email",
        .use = Shown | Sortable | Searchable},
    {.field = Field::Mail, .key = "mail", .kind = ValueKind::Key, .title = QT_TRANSLATE_NOOP("Titles", "Kind"), .word = "mail",
        .use = Shown | Sortable | Filterable,
        .allowed = keys<MailKind>()},
    {.field = Field::MailState, .key = "state", .kind = ValueKind::Key, .title = QT_TRANSLATE_NOOP("Titles", "State"), .word = "state",
        .use = Shown | Sortable | Filterable,
        .allowed = keys<MailState>()},
    {.field = Field::Said, .key = "said", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "What came of it"), .word = "said",
        .use = Shown | Searchable},
    {.field = Field::Due, .key = "due", .kind = ValueKind::Time, .title = QT_TRANSLATE_NOOP("Titles", "Next try"), .word = "due",
        .use = Shown | Sortable},
    {.field = Field::Tries, .key = "tries", .kind = ValueKind::Number, .title = QT_TRANSLATE_NOOP("Titles", "Tries"), .word = "tries",
        .use = Shown | Sortable},
    {.field = Field::By, .key = "by", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Asked for by"), .word = "by",
        .use = Shown | Sortable},
    {.field = Field::ObjectId, .key = "objectId", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "User or invitation ID"), .word = "id",
        .use = Listed | Hidden},
};

const Fields invitations {
    {.field = Field::Email, .key = "email", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "E-mail"), .word = "email",
        .use = Telling | Settable | Required | Shown | Sortable | Searchable,
        .column = "email", .keyColumn = "email_key", .sortColumn = "email_sort_key",
        .about = QT_TRANSLATE_NOOP("Field", "address of whom is invited, who has no account yet")},
    {.field = Field::FirstName, .key = "firstName", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "First name"), .word = "first",
        .use = Telling | Settable | Editable | Shown | Sortable | Searchable,
        .column = "first_name", .keyColumn = "first_key", .sortColumn = "first_sort_key", .initialText = "",
        .about = QT_TRANSLATE_NOOP("Field", "first name, where it is known; who accepts says it themselves")},
    {.field = Field::LastName, .key = "lastName", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Last name"), .word = "last",
        .use = Telling | Settable | Editable | Shown | Sortable | Searchable,
        .column = "last_name", .keyColumn = "last_key", .sortColumn = "last_sort_key", .initialText = "",
        .about = QT_TRANSLATE_NOOP("Field", "last name, likewise")},
    {.field = Field::By, .key = "by", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Invited by"), .word = "by",
        .use = Settable | Nullable | Lasting | Shown | Sortable | Searchable | Filterable,
        .referent = Referent::User, .column = "inviter",
        .about = QT_TRANSLATE_NOOP("Field", "who invites; whoever is given, it becomes the operator")},
    {.field = Field::InvitationState, .key = "invitationState", .kind = ValueKind::Key, .title = QT_TRANSLATE_NOOP("Titles", "State"), .word = "state",
        .use = Settable | Editable | Shown | Sortable | Filterable,
        .allowed = keys<InvitationState>(), .column = "state", .initialText = "pending",
        .about = QT_TRANSLATE_NOOP("Field", "what has become of it; operators revoke, all else is said by who is invited, and by time")},
    {.field = Field::Expires, .key = "expires", .kind = ValueKind::Time, .title = QT_TRANSLATE_NOOP("Titles", "Expires"), .word = "expires",
        .use = Settable | Editable | Nullable | Shown | Sortable,
        .column = "expires",
        .about = QT_TRANSLATE_NOOP("Field", "when it ends; whatever moment is given, it is as many days from now as the policy says")},
    {.field = Field::Project, .key = "project", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Project"), .word = "project",
        .use = Settable | Required | Lasting | Shown | Sortable | Searchable | Filterable,
        .referent = Referent::Project, .column = "project", .permission = "clients.assign",
        .about = QT_TRANSLATE_NOOP("Field", "project that is offered, by ID or name")},
    {.field = Field::Role, .key = "role", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Project role"), .word = "role",
        .use = Settable | Editable | Lasting | Shown | Sortable | Searchable | Filterable,
        .referent = Referent::ProjectRole, .column = "role", .initialText = "project.standard-user", .permission = "clients.assign", .reason = Field::ReasonForAccess,
        .about = QT_TRANSLATE_NOOP("Field", "project role, by name or key")},
    {.field = Field::PreferredLanguage, .key = "preferredLanguage", .kind = ValueKind::Key, .title = QT_TRANSLATE_NOOP("Titles", "Language"), .word = "language",
        .use = Settable | Editable | Shown | Sortable | Filterable,
        .allowed = mailLanguages, .column = "preferred_language", .initialText = "en",
        .about = QT_TRANSLATE_NOOP("Field", "language of the mail, and of the pages that its link leads to")},
    {.field = Field::HideInviter, .key = "hideInviter", .kind = ValueKind::Flag, .title = QT_TRANSLATE_NOOP("Titles", "Inviter hidden"), .word = "hidden",
        .use = Settable | Editable | Listed | Sortable,
        .column = "hide_inviter", .initialText = "false",
        .about = QT_TRANSLATE_NOOP("Field", "who is invited does not learn by whom")},
    {.field = Field::InvitationAsked, .key = "invitationAsked", .kind = ValueKind::Time, .title = QT_TRANSLATE_NOOP("Titles", "Mail asked for"), .word = "asked",
        .use = Settable | Editable | Nullable | Listed | Sortable,
        .column = "asked", .permission = "clients.assign",
        .about = QT_TRANSLATE_NOOP("Field", "when its mail was asked for; whatever moment is given, it becomes now: it is sent again, with a new link, and expires later")},
    {.field = Field::Mail, .key = "mail", .kind = ValueKind::Key, .title = QT_TRANSLATE_NOOP("Titles", "Mail to the address"), .word = "mail",
        .use = Listed | Filterable,
        .allowed = returnedMail},
    {.field = Field::Answered, .key = "answered", .kind = ValueKind::Time, .title = QT_TRANSLATE_NOOP("Titles", "Answered"), .word = "answered",
        .use = Settable | Editable | Nullable | Listed | Sortable,
        .column = "answered",
        .about = QT_TRANSLATE_NOOP("Field", "when it was accepted, declined or revoked; it goes along with that")},
    {.field = Field::Created, .key = "created", .kind = ValueKind::Time, .title = QT_TRANSLATE_NOOP("Titles", "Created"), .word = "created",
        .use = Settable | Shown | Sortable,
        .column = "created",
        .about = QT_TRANSLATE_NOOP("Field", "when it was made; now, if not given")},
    {.field = Field::InvitationId, .key = "invitationId", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Invitation ID"), .word = "id",
        .use = Listed | Sortable},
};

const Fields sessions {
    {.field = Field::User, .key = "user", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "User"), .word = "name",
        .use = Shown | Sortable | Searchable},
    {.field = Field::Email, .key = "email", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "E-mail"), .word = "email",
        .use = Shown | Sortable | Searchable},
    {.field = Field::Since, .key = "since", .kind = ValueKind::Time, .title = QT_TRANSLATE_NOOP("Titles", "Since"), .word = "since",
        .use = Shown | Sortable},
    {.field = Field::Provider, .key = "provider", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Through"), .word = "provider",
        .use = Shown | Sortable | Searchable},
    {.field = Field::Address, .key = "address", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "From where"), .word = "address",
        .use = Shown | Sortable | Searchable},
    {.field = Field::Session, .key = "session", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Session"), .word = "session",
        .use = Listed | Sortable},
    {.field = Field::UserId, .key = "userId", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "User ID"), .word = "id",
        .use = Listed | Hidden},
};

const Fields trail {
    {.field = Field::Head, .key = "head", .kind = ValueKind::Text, .title = QT_TRANSLATE_NOOP("Titles", "Chain head"),
        .use = Settable,
        .about = QT_TRANSLATE_NOOP("Field", "head of the chain: before, the one seen last; after, the one accepted")},
};

const Fields &rowsOf(Table table)
{
    static const Fields *const all[] {&users, &groups, &members, &projects, &assignments, &access, &misconfigurations, &roles, &events, &entries, &workspace, &sessions, &mails, &invitations};
    return *all[int(table)];
}

Fields settable(const Fields &fields)
{
    Fields found = fields;
    found.removeIf([](const FieldDefinition &field) { return !field.is(Settable); });
    return found;
}

Fields listed(const Fields &fields)
{
    Fields found = fields;
    found.removeIf([](const FieldDefinition &field) { return !field.is(Listed); });
    return found;
}

} // namespace

const QVector<FieldDefinition> &fieldsOf(ObjectKind object)
{
    static const QVector<Fields> all = [] {
        QVector<Fields> byKind(kindDefinitions().size());
        for (const TableDefinition &table : tableDefinitions()) {
            if (table.kind)
                byKind[int(*table.kind)] = settable(rowsOf(table.table));
        }
        byKind[int(ObjectKind::Trail)] = trail;
        return byKind;
    }();
    return all.at(int(object));
}

const QVector<FieldDefinition> &columnsOf(Table table)
{
    static const QVector<Fields> all = [] {
        QVector<Fields> byTable;
        for (const TableDefinition &one : tableDefinitions())
            byTable.append(listed(rowsOf(one.table)));
        return byTable;
    }();
    return all.at(int(table));
}

} // namespace muster
