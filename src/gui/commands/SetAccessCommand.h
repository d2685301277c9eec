// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/AssignmentCommand.h"

namespace muster {

// Write or Read Only, per assignment (P3).
class SetAccessCommand : public AssignmentCommand
{
    Q_OBJECT

public:
    SetAccessCommand(WorkspaceContext &context, Access access);

protected:
    bool appliesTo(const AssignmentRef &assignment) const override { return assignment.access != m_access; }
    QString whyNot() const override;
    Values values() const override { return {{Field::Access, keyOf(m_access)}}; }

private:
    Access m_access;
};

} // namespace muster
