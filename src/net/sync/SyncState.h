// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/SyncConnection.h"
#include "net/sync/RemoteDirectory.h"

#include <QMap>
#include <QSet>

#include <optional>

namespace muster {

struct LocalObject;

// What one side says of a user or a group, in words that both sides share, so that what is the same looks the same: text in its one form (core/Text), Status "active" or "disabled", people and groups by our IDs. A field
// that is not in it was not said, which is not the same as blank.
struct SyncState
{
    QMap<Field, QString> values {};
    std::optional<QStringList> members {}; // of a group, sorted, of those whom both sides know
    std::optional<qint64> changed {}; // UTC milliseconds
    QSet<Field> obscure {}; // was said, but not so that both sides would understand it: a manager whom we do not know, a language that is none; not kept

    bool says(Field field) const { return values.contains(field); }
    bool isActive() const { return values.value(Field::Status) != u"disabled"; } // who is not said to be disabled is not
    bool operator==(const SyncState &other) const { return values == other.values && members == other.members; }

    // As it is kept: JSON. Of what was damaged, as much as can be read.
    QByteArray json() const;
    static SyncState fromJson(const QByteArray &json);

    // Our ID of one there; blank: of nobody whom both know.
    using OurId = std::function<QString(const QString &theirId)>;
    static SyncState of(const LocalObject &object, const std::function<bool(const QString &ourId)> &isKnown);
    static SyncState of(const RemoteObject &object, const OurId &ourId);
};

// An account that is deleted for now by Entra ID has 32 hexadecimal digits before its address and is inactive: without them. Others as they are.
QString withoutDeletionMark(const QString &address, bool isActive);

// What a user is looked for by. Without regard to case (RFC 7643 §4.1.1: userName is not case exact).
QString matchKey(const QString &text);

// As it is held in memory, which has a hundred thousand of them.
QByteArray packed(const RemoteObject &object);
RemoteObject unpacked(const QByteArray &bytes);
QByteArray packed(const LocalObject &object);
LocalObject unpackedLocal(const QByteArray &bytes);

} // namespace muster
