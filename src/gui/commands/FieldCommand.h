// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/ChangeCommand.h"

namespace muster {

struct FieldAction;
struct ObjectRow;

// Does what a row of the table of field actions says: sets one field of the selected users, projects or assignments.
class FieldCommand : public ChangeCommand
{
    Q_OBJECT

public:
    FieldCommand(WorkspaceContext &context, const FieldAction &action);

    QString text(const Selection &selection) const override;
    void run(const Selection &selection) override;

protected:
    Availability possible(const Selection &selection) const override;
    QVector<Intent> intents(const Selection &selection) const override;

private:
    Availability none() const; // nothing is selected that has the field
    static Availability noMail();
    Availability possibleFor(const ObjectRow &object) const;
    bool isDoneTo(const ObjectRow &object) const; // it is possible, and the operator may
    Intent intentFor(const ObjectRow &object) const;
    void doTo(const Selection &selection);

    const FieldAction &m_action;
};

} // namespace muster
