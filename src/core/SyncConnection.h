// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "core/Field.h"
#include "core/Kinds.h"

#include <QHash>
#include <QVector>

#include <tl/expected.hpp>

namespace muster {

// A connection to another system of accounts, as data. The secret is not in it: that comes from the keychain, or from whoever runs the sync.
struct SyncSettings
{
    enum class Kind { Scim, Ldap };
    enum class Direction { Off, Read, Write, Both }; // Read: what is there comes here
    enum class MatchBy { ExternalId, UserName, Email };
    enum class Rule { Ours, Theirs, Newest, Ask }; // of a field that both sides have changed
    enum class Gone { Deactivate, Delete }; // what becomes of one whose other is deleted

    static constexpr int LongestText = 60'000; // of all connections
    static constexpr qsizetype LongestAddress = 1024;
    static constexpr int UsualDeactivations = 20;
    static constexpr int UsualPercent = 10;

    QString name {}; // its own among the connections of a workspace
    Kind kind = Kind::Scim;
    QString location {}; // a URL, without a password in it: https://… (http://… on this computer alone), ldap(s)://…; what else there is to know of how it is reached stands behind a “?”
    QString profile {}; // what is known of the service, by its word; blank: the standard
    QString provider {}; // of the workspace, by which accounts sign in that come from there; blank: the usual one
    Direction users = Direction::Both;
    Direction groups = Direction::Both;
    QVector<MatchBy> matching {MatchBy::ExternalId, MatchBy::UserName, MatchBy::Email}; // which is asked first
    Rule rule = Rule::Ask; // of fields that have none of their own
    QHash<Field, Rule> rules {};
    Gone gone = Gone::Deactivate;
    int mostDeactivations = UsualDeactivations; // in a run, on either side; beyond, it stops and asks. 0: as many as come
    int mostPercent = UsualPercent; // likewise, of those that both sides have
    QString filter {}; // a query: which users here belong to it; blank: all

    Direction direction(bool ofGroups) const { return ofGroups ? groups : users; }
    Rule ruleOf(Field field) const { return rules.value(field, rule); }

    // What is kept of a sync is kept for this: another server begins anew, whatever it is called.
    QString key() const;

    // Under what name its secret is asked for (Keychain::nameOf).
    QString account() const;

    // Fields that are kept in step: of users, of groups.
    static const QVector<Field> &fields(bool ofGroups);

    bool operator==(const SyncSettings &) const = default;
};

// What is wrong with connections as they were written.
struct SyncMistake
{
    enum class What {
        TooLong, // all of it
        NoJson,
        UnknownWord, // a name that none of the settings has, or a value that it does not take; `detail` is that word
        NameMissing,
        NameTwice,
        LocationWrong,
        LocationHasPassword,
        NumberWrong, // `detail`: of which setting
    };
    What what = What::NoJson;
    QString connection {}; // its name; blank: of all
    QString detail {};

    bool operator==(const SyncMistake &) const = default;
};

namespace SyncConnection {

template <typename T>
using Read = tl::expected<T, SyncMistake>;

tl::expected<void, SyncMistake> check(const SyncSettings &one);

// All of a workspace, in the order of names: JSON, an array of objects with the names above; what is as usual is left out.
Read<QVector<SyncSettings>> read(const QString &text);
QString text(QVector<SyncSettings> all);
Read<QString> clean(const QString &text); // in the one form
Error error(const SyncMistake &mistake); // ConnectionMalformed, which says it

} // namespace SyncConnection

template <>
QStringList keys<SyncMistake::What>();
template <>
QStringList keys<SyncSettings::Kind>();
template <>
QStringList keys<SyncSettings::Direction>();
template <>
QStringList keys<SyncSettings::MatchBy>();
template <>
QStringList keys<SyncSettings::Rule>();
template <>
QStringList keys<SyncSettings::Gone>();

} // namespace muster
