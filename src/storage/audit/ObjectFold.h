// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"

#include <QMap>

#include <optional>
#include <tuple>

namespace muster {

// What the audit trail says of one object: how it stands, what it stood like before, and what it belongs to. Made of the
// recorded changes of the object alone, one after another, without the engine that once made them: what is recorded is
// complete, and rules may have changed since.
class ObjectFold
{
public:
    struct Row
    {
        Values values {};
        qint64 since = 0; // the event that last wrote it
        QString label {};
    };

    struct PastRow : Row
    {
        qint64 until = 0; // the event that ended it
    };

    // A membership, a nesting or an assignment of this object.
    struct Relation
    {
        ObjectKind kind;
        int subject; // which of the kind's references this object is
        QString owner; // ID of what it belongs to

        bool operator<(const Relation &other) const { return std::tie(kind, subject, owner) < std::tie(other.kind, other.subject, other.owner); }
    };

    void take(const Change &recorded, qint64 event, const QString &label);

    bool isEmpty() const { return !m_kind && m_relations.isEmpty() && m_pastRelations.isEmpty(); }
    std::optional<ObjectKind> kind() const { return m_kind; } // none: nothing is said of the object itself
    const std::optional<Row> &self() const { return m_self; } // none: it is not there any more
    const QVector<PastRow> &past() const { return m_past; }
    const QMap<Relation, Row> &relations() const { return m_relations; }
    const QVector<std::pair<Relation, PastRow>> &pastRelations() const { return m_pastRelations; }
    // By key; rows of their own with versions of their own.
    const QMap<QString, qint64> &roles() const { return m_roles; }
    const QVector<std::pair<QString, PastRow>> &pastRoles() const { return m_pastRoles; }

private:
    void takeRelation(const Change &recorded, qint64 event, const QString &label);
    void takeRoles(const QStringList &roles, qint64 event);

    std::optional<ObjectKind> m_kind;
    std::optional<Row> m_self;
    QVector<PastRow> m_past;
    QMap<Relation, Row> m_relations;
    QVector<std::pair<Relation, PastRow>> m_pastRelations;
    QMap<QString, qint64> m_roles;
    QVector<std::pair<QString, PastRow>> m_pastRoles;
};

} // namespace muster
