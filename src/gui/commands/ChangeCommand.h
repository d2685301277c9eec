// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/Command.h"

namespace muster {

class WorkspaceContext;

// A command that writes: it cannot be used in a workspace that can only be read.
class ChangeCommand : public Command
{
    Q_OBJECT

public:
    ChangeCommand(WorkspaceContext &context, const QString &id, const Look &look);

    Availability available(const Selection &selection) const final;

protected:
    virtual Availability possible(const Selection &selection) const = 0;

    // The text when it can be done to some of those that are selected: "Unlock (3 of 5)".
    QString ofSome(qsizetype some, qsizetype all) const;

    WorkspaceContext &context() const { return m_context; }

private:
    WorkspaceContext &m_context;
};

} // namespace muster
