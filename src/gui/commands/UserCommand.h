// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/ChangeCommand.h"
#include "models/Selection.h"

#include <functional>

namespace muster {

// A change to the selected users. It can be used when it applies to at least one of them, and says to how many.
class UserCommand : public ChangeCommand
{
    Q_OBJECT

public:
    using ChangeCommand::ChangeCommand;

    QString text(const Selection &selection) const override;
    void run(const Selection &selection) final;

protected:
    Availability possible(const Selection &selection) const override;
    QVector<Intent> intents(const Selection &selection) const final;
    Availability permittedTo(const UserRef &user) const;

    virtual bool appliesTo(const UserRef &user) const = 0;
    virtual Change changeTo(const UserRef &user) const = 0; // as far as rights look at it
    virtual QString whyNot() const = 0; // when it applies to none: "They are all active already."
    virtual QString manyText(int count) const = 0; // "Deactivate 3 users…"
    virtual void runOn(const QVector<UserRef> &users) = 0; // all selected ones
    // Of those that are not at hand; false: they are read, and then it is runOn().
    virtual bool runOnMany(const Selection::Many &) { return false; }
};

} // namespace muster
