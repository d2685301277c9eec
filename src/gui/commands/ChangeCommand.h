// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/Command.h"

namespace muster {

class Desk;

// A command that writes: it cannot be used in a workspace that can only be read.
class ChangeCommand : public Command
{
    Q_OBJECT

public:
    ChangeCommand(Desk &desk, const QString &id, const Look &look);

    Availability available(const Selection &selection) const final;

protected:
    virtual Availability possible(const Selection &selection) const = 0;

    Desk &desk() const { return m_desk; }

private:
    Desk &m_desk;
};

} // namespace muster
