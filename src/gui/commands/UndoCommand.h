// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/ChangeCommand.h"

namespace muster {

// Takes back what the operator did last, or does it again (A6).
class UndoCommand : public ChangeCommand
{
    Q_OBJECT

public:
    enum Way { Undo, Redo };

    UndoCommand(WorkspaceContext &context, Way way);

    QString text(const Selection &selection) const override;
    void run(const Selection &selection) override;

protected:
    Availability possible(const Selection &selection) const override;
    QVector<Intent> intents(const Selection &) const override { return {}; }

private:
    Way m_way;
};

} // namespace muster
