// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace muster {

// The enumerations of the directory. Databases keep their number (never renumber), JSON and queries their key.
enum class Status { Pending, Active, Disabled };
enum class AccountType { Admin, Standard, ReadOnly };
enum class SignIn { Sso, Password };
enum class Access { Write, ReadOnly };
enum class DeletionPolicy { Never, Pending, Any };
enum class Tombstone { Name, Pseudonym }; // what a deleted account is called from then on
enum class RoleScope { Workspace, Project };
enum class InvitationState { Pending, Accepted, Declined, Revoked, Expired }; // no database keeps the last: it is what a pending one comes to by and by
enum class DeletedInvitation { Nothing, Account }; // what one that is deleted still allows: an account, without access to the project
enum class MailKind { Activation, PasswordReset, Invitation, InvitationReminder, SeatWarning };
// Perhaps: it was handed over, and nobody knows whether it arrived, since the program or the connection ended before the server answered.
enum class MailState { Waiting, Sending, Sent, Failed, Perhaps, TakenBack };

// The keys of an enumeration, in the order of its numbers.
template <typename Enum>
QStringList keys();
template <>
QStringList keys<Status>();
template <>
QStringList keys<AccountType>();
template <>
QStringList keys<SignIn>();
template <>
QStringList keys<Access>();
template <>
QStringList keys<DeletionPolicy>();
template <>
QStringList keys<Tombstone>();
template <>
QStringList keys<RoleScope>();
template <>
QStringList keys<InvitationState>();
template <>
QStringList keys<DeletedInvitation>();
template <>
QStringList keys<MailKind>();
template <>
QStringList keys<MailState>();

template <typename Enum>
QString keyOf(Enum value)
{
    return keys<Enum>().at(int(value));
}

template <typename Enum>
std::optional<Enum> fromKey(const QString &key)
{
    const qsizetype index = keys<Enum>().indexOf(key);
    return index < 0 ? std::nullopt : std::optional(Enum(index));
}

} // namespace muster
