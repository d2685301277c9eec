// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Field.h"

#include <QByteArray>
#include <QList>
#include <QPair>

namespace muster {

// What attributes of a kind of server are called, and how they are read.
struct LdapMapping
{
    enum class Id { Text, Guid }; // as it stands there; 16 bytes, the first three parts of which stand the other way round (Active Directory)
    enum class Member { Dn, UserName };
    enum class Status { Unknown, Bit, Locked }; // second bit of a number: deactivated; TRUE: deactivated, anything else: not
    enum class Mark { Time, Number }; // of what has changed since: generalized time; a number that grows

    QByteArray key {};
    QByteArray users {}; // filter
    QByteArray groups {};
    QByteArray id {};
    Id idKind = Id::Text;
    QByteArray userName {};
    QByteArray member {}; // of groups
    Member memberKind = Member::Dn;
    QByteArray status {};
    Status statusKind = Status::Unknown;
    QByteArray mark {};
    Mark markKind = Mark::Time;
    QList<QPair<Field, QByteArray>> fields {}; // of users
    QByteArray groupName = "cn";
    bool hasParts = false; // what has many values is asked for in parts, see LdapPart
    bool isDomain = false; // of several that know of each other: asked for its own objects alone, without being told of the others
    QByteArray primaryGroup {}; // of users: the last number of the SID of a group that they are in, which does not say so
    QByteArray sid {}; // of groups

    static const QList<LdapMapping> &all();
    static bool isKnown(const QString &key);
    static LdapMapping find(const QString &key); // the first where there is none
};

} // namespace muster
