// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/ChangeCommand.h"
#include "models/Refs.h"

namespace muster {

// A new project like the selected one, with or without its assignments (P1).
class DuplicateProjectCommand : public ChangeCommand
{
    Q_OBJECT

public:
    DuplicateProjectCommand(WorkspaceContext &context, bool withAssignments);

    void run(const Selection &selection) override;

protected:
    Availability possible(const Selection &selection) const override;
    QVector<Intent> intents(const Selection &selection) const override;
    bool isAllOrNothing() const override { return true; }

private:
    void duplicate(const ProjectRef &project, const QString &name);
    void apply(const QString &name, const QVector<AssignmentRef> &assignments);

    bool m_withAssignments;
};

} // namespace muster
