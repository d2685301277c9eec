// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "gui/commands/Command.h"

namespace muster {

class WorkspaceContext;

// One of the changes that a command would make, as far as rights look at it, and what stands before.
struct Intent
{
    Change change;
    Values current {};
};

// A command that writes: it cannot be used in a workspace that can only be read, nor by who may not do what it does.
class ChangeCommand : public Command
{
    Q_OBJECT

public:
    ChangeCommand(WorkspaceContext &context, const QString &id, const Look &look);

    Availability available(const Selection &selection) const final;

protected:
    // Whether there is something to do.
    virtual Availability possible(const Selection &selection) const = 0;
    // What it would do, where that is possible. The operator must have the right to some of it: whoever else would be
    // changed is shown to be refused before anything is done. None: only the engine can tell.
    virtual QVector<Intent> intents(const Selection &selection) const = 0;
    virtual bool isAllOrNothing() const { return false; } // it takes the right to all of it
    Availability permitted(const Intent &intent) const;

    // The text when it can be done to some of those that are selected: "Unlock (3 of 5)".
    QString ofSome(qsizetype some, qsizetype all) const;

    WorkspaceContext &context() const { return m_context; }

private:
    WorkspaceContext &m_context;
};

} // namespace muster
