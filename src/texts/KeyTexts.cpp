// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ConnectionText.h"
#include "texts/LetterText.h"
#include "texts/ProviderText.h"
#include "texts/SeatText.h"
#include "texts/Titles.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct KeyTexts
{
    Q_DECLARE_TR_FUNCTIONS(KeyTexts)

public:
    static QString of(Status status);
    static QString of(AccountType type);
    static QString of(SignIn method);
    static QString of(Access access);
    static QString of(DeletionPolicy policy);
    static QString of(Tombstone tombstone);
    static QString of(MailKind kind);
    static QString of(InvitationState state);
    static QString of(DeletedInvitation policy);
    static QString of(MailState state);
    static QString ofLanguage(const QString &key);
    static QString ofRole(const QString &key);
    static QString ofKind(const QString &key);
    static QString ofReturned(const QString &key);
    static QString ofScope(const QString &key);
    static QString ofVia(const QString &key);
};

QString KeyTexts::of(Status status)
{
    switch (status) {
    case Status::Pending:
        return tr("Pending activation");
    case Status::Active:
        return tr("Active");
    case Status::Disabled:
        return tr("Disabled");
    }
    Q_UNREACHABLE();
}

QString KeyTexts::of(AccountType type)
{
    switch (type) {
    case AccountType::Admin:
        return tr("Admin");
    case AccountType::Standard:
        return tr("Standard");
    case AccountType::ReadOnly:
        return tr("Read-Only");
    }
    Q_UNREACHABLE();
}

QString KeyTexts::of(SignIn method)
{
    switch (method) {
    case SignIn::Sso:
        return tr("SSO");
    case SignIn::Password:
        return tr("Password");
    }
    Q_UNREACHABLE();
}

QString KeyTexts::of(Access access)
{
    switch (access) {
    case Access::Write:
        return tr("Write");
    case Access::ReadOnly:
        return tr("Read Only");
    }
    Q_UNREACHABLE();
}

QString KeyTexts::of(DeletionPolicy policy)
{
    switch (policy) {
    case DeletionPolicy::Never:
        return tr("Never");
    case DeletionPolicy::Pending:
        return tr("Pending password users only");
    case DeletionPolicy::Any:
        return tr("Any user");
    }
    Q_UNREACHABLE();
}

QString KeyTexts::of(Tombstone tombstone)
{
    switch (tombstone) {
    case Tombstone::Name:
        return tr("Stays");
    case Tombstone::Pseudonym:
        return tr("Becomes a pseudonym, for good");
    }
    Q_UNREACHABLE();
}

QString KeyTexts::of(MailKind kind)
{
    switch (kind) {
    case MailKind::Activation:
        return tr("Activation");
    case MailKind::PasswordReset:
        return tr("Password reset");
    case MailKind::Invitation:
        return tr("Invitation");
    case MailKind::InvitationReminder:
        return tr("Reminder of an invitation");
    case MailKind::SeatWarning:
        return tr("Few seats left");
    }
    Q_UNREACHABLE();
}

QString KeyTexts::of(InvitationState state)
{
    switch (state) {
    case InvitationState::Pending:
        return tr("Pending", "an invitation");
    case InvitationState::Accepted:
        return tr("Accepted", "an invitation");
    case InvitationState::Declined:
        return tr("Declined", "an invitation");
    case InvitationState::Revoked:
        return tr("Revoked", "an invitation");
    case InvitationState::Expired:
        return tr("Expired", "an invitation");
    }
    Q_UNREACHABLE();
}

QString KeyTexts::of(DeletedInvitation policy)
{
    switch (policy) {
    case DeletedInvitation::Nothing:
        return tr("Nothing");
    case DeletedInvitation::Account:
        return tr("An account without access to the project");
    }
    Q_UNREACHABLE();
}

QString KeyTexts::of(MailState state)
{
    switch (state) {
    case MailState::Waiting:
        return tr("Waiting");
    case MailState::Sending:
        return tr("Being sent");
    case MailState::Sent:
        return tr("Sent");
    case MailState::Failed:
        return tr("Failed");
    case MailState::Perhaps:
        return tr("Perhaps sent");
    case MailState::TakenBack:
        return tr("Taken back");
    }
    Q_UNREACHABLE();
}

// Each as those call it who speak it.
QString KeyTexts::ofLanguage(const QString &key)
{
    static const QHash<QString, QString> names {
        {u"en"_s, u"English"_s},
        {u"de"_s, u"Deutsch"_s},
        {u"fr"_s, u"Français"_s},
        {u"es"_s, u"Español"_s},
        {u"pt"_s, u"Português"_s},
        {u"ja"_s, u"日本語"_s},
    };
    return names.value(key, key);
}

// Records keep roles by their keys. The names of roles, of built-in ones too, are proper names and the same in every
// language: they are what a search, a CSV file and colleagues with another language call them, and they stand beside the
// names of roles that a workspace has made itself, which nobody can translate.
QString KeyTexts::ofRole(const QString &key)
{
    static const QHash<QString, QString> names {
        {u"administrator"_s, u"Administrator"_s},
        {u"standard-user"_s, u"Standard User"_s},
        {u"analyst"_s, u"Analyst"_s},
        {u"project.admin"_s, u"Admin"_s},
        {u"project.co-admin"_s, u"Co-admin"_s},
        {u"project.asset-manager"_s, u"Asset Manager"_s},
        {u"project.viewer"_s, u"Viewer"_s},
        {u"project.administrator"_s, u"Administrator"_s},
        {u"project.standard-user"_s, u"Standard User"_s},
        {u"project.analyst"_s, u"Analyst"_s},
    };
    return names.value(key, key);
}

QString KeyTexts::ofKind(const QString &key)
{
    return key == "user"_L1 ? tr("User") : key == "group"_L1 ? tr("Group") : key;
}

// What became of the last mail to an address.
QString KeyTexts::ofReturned(const QString &key)
{
    return key == "returned"_L1 ? tr("Came back") : tr("None came back");
}

QString KeyTexts::ofScope(const QString &key)
{
    return key == "workspace"_L1 ? tr("Workspace") : key == "project"_L1 ? tr("Project") : key;
}

// Anything else is the name of a group.
QString KeyTexts::ofVia(const QString &key)
{
    if (key == "default-kept"_L1)
        return tr("Default Group, left since");
    return key == "direct"_L1 ? tr("Direct") : key == "default"_L1 ? tr("Default Group") : key;
}

template <typename Enum> QString textOf(const QString &key)
{
    const std::optional<Enum> value = fromKey<Enum>(key);
    return value ? KeyTexts::of(*value) : key;
}

} // namespace

QString keyText(Field field, const QString &key)
{
    switch (field) {
    case Field::Status:
        return textOf<Status>(key);
    case Field::AccountType:
        return textOf<AccountType>(key);
    case Field::SignIn:
        return textOf<SignIn>(key);
    case Field::Access:
        return textOf<Access>(key);
    case Field::Deletion:
        return textOf<DeletionPolicy>(key);
    case Field::Tombstone:
        return textOf<Tombstone>(key);
    case Field::Mail:
        return key == "returned"_L1 || key == "ok"_L1 ? KeyTexts::ofReturned(key) : textOf<MailKind>(key);
    case Field::MailState:
        return textOf<MailState>(key);
    case Field::InvitationState:
        return textOf<InvitationState>(key);
    case Field::DeletedInvitations:
        return textOf<DeletedInvitation>(key);
    case Field::Roles:
    case Field::Role:
        return KeyTexts::ofRole(key);
    case Field::SubjectKind:
        return KeyTexts::ofKind(key);
    case Field::Scope:
        return KeyTexts::ofScope(key);
    case Field::Via:
        return KeyTexts::ofVia(key);
    case Field::LicenceKey:
        return licenceWords(key);
    case Field::ProviderSettings:
        return providerWords(key);
    case Field::Connections:
        return connectionWords(key);
    case Field::MailTexts:
        return letterWords(key);
    case Field::Picture:
        return key.left(12); // enough to tell two apart
    case Field::PreferredLanguage:
        return KeyTexts::ofLanguage(key);
    default:
        return key;
    }
}

QString listText(Field field, const QStringList &keys)
{
    QStringList words;
    for (const QString &key : keys)
        words.append(keyText(field, key));
    return words.join(QStringLiteral(", "));
}

QString statusText(Status status)
{
    return KeyTexts::of(status);
}

QString accountTypeText(AccountType type)
{
    return KeyTexts::of(type);
}

QString signInText(SignIn method)
{
    return KeyTexts::of(method);
}

QString accessText(Access access)
{
    return KeyTexts::of(access);
}

} // namespace muster
