// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/UserCommand.h"

namespace muster {

struct ApplyOptions;

// Disable and free the seat (U18): in one step users are deactivated and lose their licensed roles.
class FreeSeatCommand : public UserCommand
{
    Q_OBJECT

public:
    explicit FreeSeatCommand(WorkspaceContext &context);

protected:
    bool appliesTo(const UserRef &user) const override { return user.licensed; }
    Change changeTo(const UserRef &user) const override;
    QString whyNot() const override;
    QString manyText(int count) const override;
    void runOn(const QVector<UserRef> &users) override;
    bool runOnMany(const Selection::Many &many) override;

private:
    ApplyOptions options() const;
    QString roleInstead() const; // as people know it
};

} // namespace muster
