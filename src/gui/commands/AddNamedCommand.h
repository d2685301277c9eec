// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"
#include "gui/commands/ChangeCommand.h"

namespace muster {

// Adds what needs no more than a name: a group (G2) or a project (P1).
class AddNamedCommand : public ChangeCommand
{
    Q_OBJECT

public:
    AddNamedCommand(WorkspaceContext &context, ObjectKind kind);

    void run(const Selection &selection) override;

protected:
    Availability possible(const Selection &selection) const override;
    QVector<Intent> intents(const Selection &selection) const override;

private:
    ObjectKind m_kind;
};

} // namespace muster
