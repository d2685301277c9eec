// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"

#include <QHash>
#include <QMetaType>
#include <QSet>

namespace muster {

// What was written since one last heard: which kinds of objects, which of them, and what of them. A membership or an
// assignment goes by the IDs of both its ends.
class ChangedObjects
{
public:
    // Of more objects of one kind only their kind is told: "many" stands for everything there is of it.
    static constexpr qsizetype MostIds = 4000;

    enum How { Added = 1, Edited = 2, Removed = 4, AnyHow = Added | Edited | Removed };

    qint64 event = 0; // the latest one's number
    QByteArray head {}; // of the audit trail after it; empty when it is not known
    bool byAnother = false; // another program did it

    static ChangedObjects everything(); // of every kind many

    // One entry of the audit trail, as it was recorded; `other` is a member's group, an assignment's project.
    void note(const QString &action, const QString &id, const QString &other, const QByteArray &change);
    void noteSignIn(const QString &userId); // or many, when it is blank: their last login may be later, see storage/signins
    void noteMany(const QString &action); // such entries; of which objects is not known
    void unite(const ChangedObjects &other); // what and which; not when and by whom

    bool touches(ObjectKind kind, int how = AnyHow) const;
    bool isMany(ObjectKind kind) const { return m_kinds.value(int(kind)).many; }
    QSet<QString> ids(ObjectKind kind) const { return m_kinds.value(int(kind)).ids; } // none when many
    bool concerns(ObjectKind kind, const QString &id) const; // it is one of them, or they are many
    bool edits(ObjectKind kind, Field field) const; // it was edited in one of them, or may have been

private:
    struct Kind
    {
        int how = 0;
        bool many = false;
        QSet<QString> ids {};
        QSet<int> fields {}; // of those that were edited
    };

    static void bound(Kind &kind);

    QHash<int, Kind> m_kinds;
};

} // namespace muster

Q_DECLARE_METATYPE(muster::ChangedObjects)
