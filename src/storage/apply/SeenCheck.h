// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/apply/ApplyContext.h"

namespace muster {

// Rule 6, for every kind and verb: what the operator saw must still stand where the change touches it. `was` is compared
// with what stands; `seen`, where the row is a newer one, with what the audit trail says of it since. Who sets a field is not
// hindered by another's change of other fields; who removes an object is by any.
class SeenCheck
{
public:
    // The object as it stands: its row (id 0: there is none), and how the trail knows it.
    struct Object
    {
        const ResolvedRef &row;
        QString objectId;
        QString otherId = QStringLiteral(""); // of what joins objects, see RecordedChange; never null
        Values begun {}; // what stood before this event, of what it has changed itself and others may have; the rest is as it stands
    };

    // `change.was` and `change.set` by their lasting names; `current` holds every field of the object. Changed, ChangedBesides.
    static Result<void> check(ApplyContext &context, const Change &change, const Object &object, const Values &current);

private:
    struct Since // what the trail says of the object after the event that was seen
    {
        bool known = false; // it was that event which had written it
        qint64 latest = 0; // event
        Values before; // what stood then, of the fields that were changed
    };
    struct Difference
    {
        Field field;
        QVariant seen;
    };

    SeenCheck(ApplyContext &context, const Change &change, const Object &object, const Values &current)
        : m_context(context), m_change(change), m_object(object), m_current(current) { }

    Result<void> check();
    Result<Since> readSince();
    std::optional<Difference> difference(const Values &before, const Values &begun = {}) const;
    bool isTouched(Field field) const;
    Result<void> refuse(const Difference &difference);
    Result<void> refuseVersion(qint64 latest);
    Result<QString> writer();
    bool mayTell() const;

    ApplyContext &m_context;
    const Change &m_change;
    const Object &m_object;
    const Values &m_current;
};

} // namespace muster
