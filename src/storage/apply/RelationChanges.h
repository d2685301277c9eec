// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/apply/KindChanges.h"
#include "storage/apply/StoredFields.h"

namespace muster {

// Adds, edits and removes what joins objects to others: members of groups, assignments to projects. The first reference of
// the kind is what is joined to, the one given of the others what joins.
class RelationChanges : public KindChanges
{
public:
    RelationChanges(ApplyContext &context, ObjectKind kind);

    // Where it is there already, what is asked for otherwise is changed.
    Result<void> add(const Change &change) override;
    Result<void> edit(const Change &change) override;
    Result<void> remove(const Change &change) override;

protected:
    // What a change names, and the row that says so with its present values; id 0 where there is none.
    struct Target
    {
        QVector<ResolvedRef> objects; // one for each reference; id 0 where it is not given
        ResolvedRef relation;
        Values values;

        const ResolvedRef &owner() const { return objects.first(); }
        const ResolvedRef &subject() const;
        QString name() const { return subject().name + QStringLiteral(" → ") + owner().name; }
    };

    // Rules.
    virtual Result<void> checkAdded(const Target &target);
    virtual Result<void> written(Verb verb, const Target &target); // after it was added or removed
    virtual Error already(const Target &target) const; // nothing to add
    virtual Result<Error> missing(const Target &target); // nothing to edit or remove

    ApplyContext &context() const { return m_context; }

private:
    Result<Target> find(const Change &change);
    Result<void> checkAccess(Verb verb, const Target &target);
    Result<void> findRow(Target &target);
    Result<Values> wanted(const Change &change, const Target &target);
    Result<void> checkSeen(const Change &change, const Values &set, const Target &target);
    Result<void> insert(const Target &target, Values set);
    Result<void> update(const Target &target, const Values &set);
    void record(Verb verb, const Target &target, Values was, Values set);

    ApplyContext &m_context;
    const KindDefinition &m_kind;
    StoredFields m_fields;
};

} // namespace muster
