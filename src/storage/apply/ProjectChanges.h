// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/apply/ApplyContext.h"

namespace muster {

// Adds, renames, archives and deletes projects.
class ProjectChanges
{
public:
    explicit ProjectChanges(ApplyContext &context) : m_context(context) { }

    Result<void> add(const Change &change);
    Result<void> edit(const Change &change);
    Result<void> remove(const Change &change); // ProjectInUse while anybody is on it

private:
    Result<void> checkName(const QString &name, qint64 self);
    Result<Values> current(const ResolvedRef &project);

    ApplyContext &m_context;
};

} // namespace muster
