// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Values.h"
#include "gui/commands/ChangeCommand.h"
#include "models/Selection.h"

namespace muster {

// A change to the selected assignments, as far as they are not as wanted yet.
class AssignmentCommand : public ChangeCommand
{
    Q_OBJECT

public:
    using ChangeCommand::ChangeCommand;

    void run(const Selection &selection) override;

protected:
    Availability possible(const Selection &selection) const override;

    virtual bool appliesTo(const AssignmentRef &assignment) const = 0;
    virtual QString whyNot() const = 0;
    virtual Values values() const = 0;
};

} // namespace muster
