// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/apply/ApplyContext.h"

namespace muster {

// Changes settings of the workspace.
class WorkspaceChanges
{
public:
    explicit WorkspaceChanges(ApplyContext &context) : m_context(context) { }

    Result<void> edit(const Change &change);

private:
    struct Current
    {
        ResolvedRef workspace;
        Values values;
    };

    Result<Current> current();
    Result<void> writeList(const char *kind, const QStringList &before, const QStringList &after);

    ApplyContext &m_context;
};

} // namespace muster
