// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Kinds.h"

using namespace Qt::StringLiterals;

namespace muster {

template <>
QStringList keys<Status>()
{
    static const QStringList list {u"pending"_s, u"active"_s, u"disabled"_s};
    return list;
}

template <>
QStringList keys<AccountType>()
{
    static const QStringList list {u"admin"_s, u"standard"_s, u"read-only"_s};
    return list;
}

template <>
QStringList keys<SignIn>()
{
    static const QStringList list {u"sso"_s, u"password"_s};
    return list;
}

template <>
QStringList keys<Access>()
{
    static const QStringList list {u"write"_s, u"read-only"_s};
    return list;
}

template <>
QStringList keys<DeletionPolicy>()
{
    static const QStringList list {u"never"_s, u"pending"_s, u"any"_s};
    return list;
}

template <>
QStringList keys<Tombstone>()
{
    static const QStringList list {u"name"_s, u"pseudonym"_s};
    return list;
}

template <>
QStringList keys<RoleScope>()
{
    static const QStringList list {u"workspace"_s, u"project"_s};
    return list;
}

template <>
QStringList keys<InvitationState>()
{
    static const QStringList list {u"pending"_s, u"accepted"_s, u"declined"_s, u"revoked"_s, u"expired"_s};
    return list;
}

template <>
QStringList keys<DeletedInvitation>()
{
    static const QStringList list {u"nothing"_s, u"account"_s};
    return list;
}

template <>
QStringList keys<MailKind>()
{
    static const QStringList list {u"activation"_s, u"password-reset"_s, u"invitation"_s, u"invitation-reminder"_s, u"seat-warning"_s};
    return list;
}

template <>
QStringList keys<MailState>()
{
    static const QStringList list {u"waiting"_s, u"sending"_s, u"sent"_s, u"failed"_s, u"perhaps"_s, u"taken-back"_s};
    return list;
}

} // namespace muster
