// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/UserCommand.h"

namespace muster {

// Unlocks accounts after failed sign-ins (U14).
class UnlockCommand : public UserCommand
{
    Q_OBJECT

public:
    explicit UnlockCommand(WorkspaceContext &context);

protected:
    bool appliesTo(const UserRef &user) const override { return user.locked; }
    QString whyNot() const override;
    QString manyText(int count) const override;
    void runOn(const QVector<UserRef> &users) override;
};

} // namespace muster
