// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Field.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>

namespace muster {

// What another system says of a user or a group.
struct RemoteObject
{
    enum class Kind { User, Group };
    Kind kind = Kind::User;
    QString id {}; // its own there, never blank in what was read
    QString version {}; // an entity tag (RFC 7232 §2.3); blank: the system has none
    // By what Muster calls it. Not in it: the system did not say, which is not the same as blank (RFC 7644 §3.9). Users: Email, FirstName, LastName, ExternalId, Status ("active" or "disabled"), Department,
    // JobTitle, Phone, Manager (an ID there), PreferredLanguage. Groups: Name, ExternalId.
    QHash<Field, QVariant> values {};
    QString userName {}; // what the system knows a user by; blank: the address
    std::optional<QStringList> members {}; // of a group, IDs there of users and groups; none: the system did not say
    std::optional<qint64> changed {}; // when it was last changed there, UTC milliseconds (RFC 7643 §3.1: meta.lastModified); none: the system did not say
};

// What came of asking, in words that do not depend on the protocol.
struct RemoteAnswer
{
    enum class Step {
        Unreachable, // no name, nothing listens, no TLS, no answer in time
        Refused, // the secret is not taken
        Forbidden, // it is taken, and does not allow this
        NotFound, // there is no such object
        Taken, // another object has the address or name already
        Changed, // somebody else has changed the object since its version was read
        NotSupported, // by this service
        Malformed, // the answer makes no sense
        Rejected, // the service does not want the value; its words say why
        NotKept, // it has said yes, and has kept some of what was before
        TryLater, // after all the tries that make sense
        Cancelled,
        Done,
    };
    Step step = Step::Unreachable;
    QString words {}; // of the service, or of the system; may be in any language
    bool isDone() const { return step == Step::Done; }
};

// How a listing went. Nothing is taken to be gone because it was not in one (RFC 7644 §3.4.2.4): who needs to know asks for it by its ID.
struct RemoteListing
{
    RemoteAnswer answer {};
    bool isWhole = false; // the service gave as many as it said that there are, each once
    std::optional<qint64> promised {}; // how many it said that there are
    qint64 given = 0;
    qint64 unusable = 0; // that were not given, since one could not ask for them: they have no ID, or one that is none
};

// Another system that has users and groups. Blocks: not on the thread that draws.
class RemoteDirectory
{
public:
    virtual ~RemoteDirectory() = default;

    using Each = std::function<bool(RemoteObject)>; // false: enough
    virtual RemoteListing list(RemoteObject::Kind kind, const Each &each) = 0;
    // `object` is filled when the answer is Done.
    virtual RemoteAnswer read(RemoteObject::Kind kind, const QString &id, RemoteObject &object) = 0;

    virtual QString placeOf(Field field) const { Q_UNUSED(field); return {}; } // what it calls a field of users; blank: it has none, or nobody knows
    virtual bool isReadOnly() const { return false; }
    // Of what is given: `object.id` and `version` become what the service says, where it does; and `object` what it has kept of it, see takeWhatIsKept().
    virtual RemoteAnswer create(RemoteObject &object) { Q_UNUSED(object); return {RemoteAnswer::Step::NotSupported}; }
    // Sets the values of `wanted` that `known` has not; of a group also its members, some added, some removed. NotKept: `wanted` became what it is there.
    virtual RemoteAnswer change(const RemoteObject &known, RemoteObject &wanted) { Q_UNUSED(known); Q_UNUSED(wanted); return {RemoteAnswer::Step::NotSupported}; }
    virtual RemoteAnswer remove(RemoteObject::Kind kind, const QString &id) { Q_UNUSED(kind); Q_UNUSED(id); return {RemoteAnswer::Step::NotSupported}; }
};

// What became of what was to change, from what was known to what was wanted: where the other system says that it is as before, `wanted` becomes that. What it keeps in another form than it was sent in is kept; what it does not say, nobody knows. An account that
// is not in the state that was wanted has not kept it, whatever it was in before. True: some of it is not as it was sent.
bool takeWhatIsKept(const RemoteObject &known, const RemoteObject &now, RemoteObject &wanted);

} // namespace muster
