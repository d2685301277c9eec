// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"
#include "gui/commands/ChangeCommand.h"

namespace muster {

// Renames the selected group (G3) or project (P1).
class RenameCommand : public ChangeCommand
{
    Q_OBJECT

public:
    RenameCommand(WorkspaceContext &context, ObjectKind kind);

    bool hasKeys(const Selection &selection) const override;
    void run(const Selection &selection) override;

protected:
    Availability possible(const Selection &selection) const override;
    QVector<Intent> intents(const Selection &selection) const override;

private:
    Availability possibleGroup(const Selection &selection) const;

    ObjectKind m_kind;
};

} // namespace muster
