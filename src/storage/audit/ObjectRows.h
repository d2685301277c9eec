// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/apply/StoredFields.h"
#include "storage/audit/ObjectFold.h"

#include <map>
#include <span>

namespace muster {

// An object by its ID, and what the trail says of it.
struct TrailObject
{
    QString id;
    ObjectFold fold {};
};

// What the tables hold of an object and of what joins it to others.
struct ObjectRows
{
    struct Row
    {
        qint64 id = 0; // 0: there is none
        qint64 since = 0;
        Values values {};
    };

    struct Joins
    {
        QMap<QString, Row> now {}; // by the ID of what it belongs to
        QStringList past {};
    };

    // What was is written as ComparedForm writes it.
    Row self {};
    QStringList past {};
    QMap<QString, qint64> roles {}; // by key, since which event
    QStringList pastRoles {};
    std::map<std::pair<ObjectKind, int>, Joins> joins {}; // by kind, and which of its references the object is
};

// Reads the rows of many objects at once: each table is asked once for all of them.
class ObjectRowsReader
{
public:
    explicit ObjectRowsReader(ApplyContext &context) : m_context(context) { }

    Result<void> findGone(); // before anything is read

    // Of each object its own. What the trail says nothing of is read only by whoever is `thorough`.
    Result<std::vector<ObjectRows>> read(std::span<const TrailObject> objects, bool thorough);

    StoredFields &fields(ObjectKind kind);

private:
    struct Item
    {
        const TrailObject *object;
        ObjectRows *rows;
    };
    using Run = std::vector<Item>; // of one kind
    using Owners = QHash<qint64, ObjectRows *>; // by row number
    using IsWanted = std::function<bool(const ObjectFold &fold)>;

    Result<void> readOwn(const KindDefinition &kind, const Run &run);
    Result<void> readPast(const KindDefinition &kind, const Run &run);
    Result<void> readRoles(const Run &run);
    Result<void> readJoins(const KindDefinition &kind, int subject, const Run &run);
    Owners owners(const Run &run, bool past, const IsWanted &isWanted) const;

    ApplyContext &m_context;
    std::map<ObjectKind, StoredFields> m_fields;
    QHash<QString, QVector<qint64>> m_gone; // row numbers that an object had before it was removed, by ID
    bool m_thorough = false;
};

} // namespace muster
