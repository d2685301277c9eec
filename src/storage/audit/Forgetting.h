// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/KindDefinition.h"
#include "core/Result.h"

#include <QByteArray>
#include <QStringList>
#include <QVector>

namespace muster {

class ChainHash;
class Database;
struct ApplyContext;

// Takes the names of the users that an event deletes out of the trail and of history, where the workspace has it so (U17): core/Pseudonym
// says what stands in their place; so do invitations to an address that was theirs, which go when
// they go (UserChanges::takeMore), or went before. Their entries and the events that they made lose their salts and keep their seals (ChainHash),
// so the chain holds. What the entries say from then on, the deleting event is hashed with: nobody else can write other words over them.
//
// Entries and events of forms without seals stay as they are: what is hashed as it is cannot be taken out.
class Forgetting
{
public:
    // When all entries of the event are written, from that one on, and the event is not.
    static Result<Forgetting> ofEvent(ApplyContext &context, qint64 firstEntry);

    const QByteArray &hash() const { return m_hash; } // in hexadecimal; blank: nobody is forgotten

    // When the event is written: whoever deletes themselves is its operator.
    Result<void> forgetOperators(ApplyContext &context) const;

    // One entry that was forgotten, in the order of their numbers.
    static void add(ChainHash &hash, qint64 id, const QByteArray &object, const QByteArray &change);

private:
    // What is of a user, by whose pseudonym it goes from then on: themselves, or an invitation.
    struct Object
    {
        ObjectKind kind;
        QString id;
        QString account; // User ID
    };

    Result<void> findInvitations(Database &database);
    Result<void> forgetEntries(Database &database) const;
    Result<void> forgetHistory(Database &database) const;
    Result<void> makeHash(Database &database);
    QStringList ids() const; // of all of it
    Result<void> forgetEvents(Database &database) const;

    qint64 m_firstEntry = 0;
    QStringList m_accounts; // User IDs
    QVector<Object> m_objects; // where there is no server, which knows them by itself
    QByteArray m_hash;
};

} // namespace muster
