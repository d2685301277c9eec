// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"
#include "storage/apply/KindChanges.h"
#include "storage/apply/StoredFields.h"

namespace muster {

// Adds, edits and removes objects that stand by themselves: users, groups, projects, roles. What all of them have in common is
// here; a rule that only one kind has stands in the class of that kind.
class ObjectChanges : public KindChanges
{
public:
    ObjectChanges(ApplyContext &context, ObjectKind kind);

    Result<void> add(const Change &change) override;
    Result<void> edit(const Change &change) override;
    Result<Judged> editAlike(const QVector<Change> &changes) override;
    Result<Judged> addAlike(const QVector<Change> &changes) override;
    // What joins the object to others, and fields that name it, are taken back first, as changes of their own: so the record
    // says what went with it, and undo brings all of it back.
    Result<void> remove(const Change &change) override;

protected:
    // Rules. `set` is normalised; completing it is allowed.
    virtual Result<void> checkAdded(Values &set, const QString &id);
    virtual Result<void> checkEdited(Values &set, const ResolvedRef &object, const Values &current, const Values &wanted); // `wanted`: also what is so already
    virtual Result<void> checkRemoved(const ResolvedRef &object, const Values &current);
    // What has to be done before it can go, by changes of their own, with the rights of whoever removes it.
    virtual Result<void> makeWay(const Change &change, const ResolvedRef &object, const Values &current);
    // What else goes along with it, by changes of their own: whoever may remove it is not asked about that.
    virtual Result<void> takeMore(const ResolvedRef &object);
    // Which of the kind has a name that no two may share; `all` holds the fields of the object that has it or is to have it.
    virtual Result<ResolvedRef> findNamed(const QString &name, const Values &all);
    // Fields that stand elsewhere than in the table of the kind.
    virtual Result<void> readMore(QVector<StoredObject> &objects);
    virtual Result<void> writeMore(qint64 id, const Values &before, const Values &set);
    virtual Result<void> writeMoreOfAdded(const QVector<qint64> &ids, const QVector<Values> &sets);
    // Columns that are made of several fields; `set` is what changes.
    virtual void derive(const Values &all, const Values &set, ColumnValues &columns) const;

    ApplyContext &context() const { return m_context; }

private:
    // One change of an object as it stands, by which all that is set differs from it.
    struct Edit
    {
        StoredObject before;
        Values set;
    };

    // One that can be made, unless its unique text is taken.
    struct Addition
    {
        QString uuid;
        Values set;
        ColumnValues columns {};

        QString unique(const FieldDefinition &field) const; // that text, folded
    };

    Result<void> checkPast(const Values &set);
    Result<Addition> judgedAddition(const Change &change);
    Result<Values> current(qint64 id);
    Result<Edit> judged(const Change &change, const StoredObject &object);
    Result<void> write(const QVector<Edit> &edits); // that set the same
    Result<void> checkUnique(const Values &set, qint64 self, const Values &all);
    Result<QString> newId(const QString &wanted);
    Result<void> takeAlong(const ResolvedRef &object);
    Result<void> takeRelations(const KindDefinition &relation, const ReferenceDefinition &to, const ResolvedRef &object);
    Result<void> clearNames(const KindDefinition &kind, const FieldDefinition &field, const ResolvedRef &object);
    tl::unexpected<Error> taken(const QString &text) const;
    Change change(Verb verb, const QString &uuid, Values was, Values set) const;

    ApplyContext &m_context;
    const KindDefinition &m_kind;
    StoredFields m_fields;
    Values m_initial;
};

} // namespace muster
