// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/audit/ObjectCheck.h"

#include <limits>

namespace muster {

// Whether the tables are what the audit trail says (rule 9): every row of every kind of object with each of its fields and its
// version, what it was before, and nothing else. Walks along the trail object by object, some hundred at a time, so memory
// does not grow with the directory, and counts in the end.
class StateCheck
{
public:
    StateCheck(Reader &reader, Faults &faults);

    Result<void> run();
    qint64 objects() const { return m_objects.objects(); } // rows that were compared

private:
    struct Place // in the order of objects and their entries
    {
        QString objectId = QStringLiteral("");
        qint64 id = std::numeric_limits<qint64>::min();
    };
    struct StoredEntry
    {
        qint64 id;
        QString objectId;
        qint64 event;
        QByteArray label; // UTF-8
        QByteArray change;
    };

    Result<void> walk(ObjectCheck::Depth depth);
    Result<void> readFrom(const Place &from, QVector<StoredEntry> &entries);
    Result<void> take(const StoredEntry &entry);
    void takeWorkspace(const Change &change, qint64 event, const QString &label);
    Result<void> checkWorkspace();
    Result<void> checkCounts();

    Reader &m_reader;
    Faults &m_faults;
    ObjectCheck m_objects;
    std::vector<TrailObject> m_run; // that are checked together; of the last, entries are still being taken
    qint64 m_done = 0; // entries
    std::optional<ObjectFold::Row> m_workspace;
};

} // namespace muster
