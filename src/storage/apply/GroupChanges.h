// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/apply/ApplyContext.h"

namespace muster {

// Adds, renames and deletes groups, and moves users in and out.
class GroupChanges
{
public:
    explicit GroupChanges(ApplyContext &context) : m_context(context) { }

    Result<void> add(const Change &change);
    Result<void> edit(const Change &change);
    Result<void> remove(const Change &change); // members have been taken out before
    Result<void> addMember(const Change &change);
    Result<void> removeMember(const Change &change);

private:
    // A user and a group, and the row that says the one is in the other; id 0 where it is not.
    struct Membership
    {
        ResolvedRef group;
        ResolvedRef user;
        qint64 id = 0;
    };

    Result<Membership> membership(const Change &change);
    void record(Verb verb, const Membership &of);
    Result<void> checkName(const QString &name, qint64 self);
    Result<Values> current(const ResolvedRef &group);

    ApplyContext &m_context;
};

} // namespace muster
