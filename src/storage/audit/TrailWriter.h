// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ChangeSource.h"
#include "core/Plan.h"
#include "storage/ChangedObjects.h"
#include "storage/apply/ApplyContext.h"
#include "storage/apply/Operator.h"
#include "storage/audit/ChainHash.h"

namespace muster {

// Writes an event and its entries, chained to the one before (A1), while the changes are made: an entry when its change
// stands, some hundred at a time, the event when all do. So a set of any size needs no more memory than these. Inside the transaction of the
// changes (rule 7).
class TrailWriter
{
public:
    static Result<std::unique_ptr<TrailWriter>> begin(ApplyContext &context, const Operator &who, const EventHeader &header);

    Result<void> take(const RecordedChange &recorded);
    void restart(); // what was taken has been rolled back
    bool isEmpty() const { return m_event.entries == 0; }

    Result<Outcome> end();

    ChangedObjects changed() const; // after end()
    bool hasForgotten() const { return !m_event.forgotten.isEmpty(); } // names of users (U17), likewise

private:
    Result<void> write(); // what was taken, into the tables

    TrailWriter(ApplyContext &context, EventFields event) : m_context(context), m_event(std::move(event)) { restart(); }

    ApplyContext &m_context;
    EventFields m_event;
    std::unique_ptr<ChainHash> m_hash;
    ChangedObjects m_changed;
    QVector<QVariantList> m_entries; // that are not written yet
    QVector<QVariantList> m_texts; // what is noted of them
    QByteArray m_head;
};

} // namespace muster
