// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/apply/ApplyContext.h"

namespace muster {

// Puts users and groups on projects, changes how, and takes them off.
class AssignmentChanges
{
public:
    explicit AssignmentChanges(ApplyContext &context) : m_context(context) { }

    // Where the subject is on the project already, what is asked for otherwise is changed.
    Result<void> add(const Change &change);
    Result<void> edit(const Change &change);
    Result<void> remove(const Change &change);

private:
    // The assignment that a change names, with its present values; id 0 where there is none.
    struct Target
    {
        ResolvedRef project;
        ResolvedRef subject;
        ResolvedRef assignment;
        Values values;
        bool isGroup = false;

        QString name() const;
    };

    Result<Target> find(const Change &change);
    Result<Values> normalised(const Change &change, const Target &target);
    Result<void> write(const Target &target, const Values &set);
    tl::unexpected<Error> missing(const Target &target);
    void record(Verb verb, const Target &target, Values was, Values set);

    ApplyContext &m_context;
};

} // namespace muster
