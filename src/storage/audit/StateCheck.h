// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/WorkspaceReport.h"
#include "storage/apply/StoredFields.h"
#include "storage/audit/ObjectFold.h"

#include <map>

namespace muster {

struct Reader;

// Whether the tables are what the audit trail says (rule 9): every row of every kind of object with each of its fields and its
// version, what it was before, and nothing else. Objects are compared one by one, so memory does not grow with the directory.
class StateCheck
{
public:
    StateCheck(Reader &reader, Faults &faults);

    Result<void> run();
    qint64 objects() const { return m_objects; } // rows that were compared

private:
    // How much is asked of the tables: what must be there, and whether there is as much as that; or also what else there is.
    enum Depth { Quick, Thorough };
    struct Found
    {
        qint64 id = 0;
        qint64 since = 0;
    };

    Result<void> walk(Depth depth);
    Result<void> check(const QString &objectId, const ObjectFold &fold);
    Result<void> checkSelf(const QString &objectId, const ObjectFold &fold, QVector<qint64> &ids);
    Result<void> checkRoles(const ObjectFold &fold, const QVector<qint64> &ids);
    Result<void> checkRelations(const KindDefinition &kind, int subject, const ObjectFold &fold, const QVector<qint64> &ids);
    Result<void> checkPastRelations(const KindDefinition &kind, int subject, const ObjectFold &fold, const QVector<qint64> &ids);
    void comparePast(const QString &table, const QString &label, QStringList expected, QStringList found);
    Result<void> checkWorkspace();
    Result<void> checkCounts();
    Result<void> findGone();
    void compare(const QString &table, const QString &label, ObjectKind kind, const Values &expected, const Values &found);
    void differs(const QString &table, const QString &label, const QString &column, const QString &expected, const QString &found);
    StoredFields &fields(ObjectKind kind);

    Reader &m_reader;
    Faults &m_faults;
    Rights m_rights;
    ApplyContext m_context;
    std::map<ObjectKind, StoredFields> m_fields;
    QHash<QString, QVector<qint64>> m_gone; // row numbers that an object had before it was removed, by ID
    QMap<QString, qint64> m_expected; // rows by the trail, by table
    std::optional<ObjectFold::Row> m_workspace;
    Depth m_depth = Quick;
    qint64 m_objects = 0;
};

} // namespace muster
