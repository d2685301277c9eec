// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/WorkspaceReport.h"
#include "storage/apply/StoredFields.h"
#include "storage/audit/ObjectFold.h"

#include <map>

namespace muster {

struct Reader;

// Whether the rows of one object after another are what the audit trail says of it: its own, those that join it to others, and
// those that history keeps of both.
class ObjectCheck
{
public:
    // How much is asked of the tables: what must be there; or also what else there is.
    enum Depth { Quick, Thorough };

    ObjectCheck(Reader &reader, Faults &faults);

    Result<void> begin(Depth depth); // of all objects
    Result<void> check(const QString &objectId, const ObjectFold &fold);

    // What the tables hold of an object or of the workspace, beside what is recorded.
    void compare(const QString &table, const QString &label, ObjectKind kind, const Values &expected, const Values &found);
    void differs(const QString &table, const QString &label, const QString &column, const QString &expected, const QString &found);
    StoredFields &fields(ObjectKind kind);
    Lookup &lookup() { return m_context.lookup; }

    static QStringList tables(); // that it looks into
    qint64 expected(const QString &table) const { return m_expected.value(table); } // rows by the trail, of what was checked
    qint64 objects() const { return m_objects; } // rows that stand and were compared

private:
    struct Found
    {
        qint64 id = 0;
        qint64 since = 0;
    };

    Result<void> findGone();
    Result<void> checkSelf(const QString &objectId, const ObjectFold &fold, QVector<qint64> &ids);
    Result<void> checkRoles(const ObjectFold &fold, const QVector<qint64> &ids);
    Result<void> checkRelations(const KindDefinition &kind, int subject, const ObjectFold &fold, const QVector<qint64> &ids);
    Result<void> checkPastRelations(const KindDefinition &kind, int subject, const ObjectFold &fold, const QVector<qint64> &ids);
    void comparePast(const QString &table, const QString &label, QStringList expected, QStringList found);

    Reader &m_reader;
    Faults &m_faults;
    Rights m_rights;
    ApplyContext m_context;
    std::map<ObjectKind, StoredFields> m_fields;
    QHash<QString, QVector<qint64>> m_gone; // row numbers that an object had before it was removed, by ID
    QMap<QString, qint64> m_expected; // rows by the trail, by table
    bool m_thorough = false;
    qint64 m_objects = 0;
};

} // namespace muster
