// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/WorkspaceReport.h"
#include "storage/audit/ObjectRows.h"

namespace muster {

struct Reader;

// Whether the rows of some objects after others are what the audit trail says of it: its own, those that join it to others, and
// those that history keeps of both.
class ObjectCheck
{
public:
    // How much is asked of the tables: what must be there; or also what else there is.
    enum Depth { Quick, Thorough };

    ObjectCheck(Reader &reader, Faults &faults);

    Result<void> begin(Depth depth); // of all objects
    Result<void> check(std::span<const TrailObject> objects);

    // What the tables hold of an object or of the workspace, beside what is recorded.
    void compare(const QString &table, const QString &label, ObjectKind kind, const Values &expected, const Values &found);
    void differs(const QString &table, const QString &label, const QString &column, const QString &expected, const QString &found);
    StoredFields &fields(ObjectKind kind) { return m_rows.fields(kind); }
    Lookup &lookup() { return m_context.lookup; }

    static QStringList tables(); // that it looks into
    qint64 expected(const QString &table) const { return m_expected.value(table); } // rows by the trail, of what was checked
    qint64 objects() const { return m_objects; } // rows that stand and were compared

private:
    void checkOne(const TrailObject &object, const ObjectRows &rows);
    void checkSelf(const KindDefinition &kind, const TrailObject &object, const ObjectRows &rows);
    void checkRoles(const ObjectFold &fold, const ObjectRows &rows);
    void checkRelations(const KindDefinition &kind, int subject, const ObjectFold &fold, ObjectRows::Joins found);
    void compareRow(const QString &table, ObjectKind kind, const ObjectFold::Row &expected, const ObjectRows::Row &found);
    void comparePast(const QString &table, const QString &label, QStringList expected, QStringList found);

    Faults &m_faults;
    Rights m_rights;
    ApplyContext m_context;
    ObjectRowsReader m_rows;
    QMap<QString, qint64> m_expected; // rows by the trail, by table
    QSet<QString> m_forgotten; // User IDs (Forgetting)
    bool m_thorough = false;
    qint64 m_objects = 0;
};

} // namespace muster
