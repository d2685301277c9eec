// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/UserCommand.h"

namespace muster {

// Activates or deactivates users by hand (U9, U11).
class SetStatusCommand : public UserCommand
{
    Q_OBJECT

public:
    SetStatusCommand(WorkspaceContext &context, Status status); // Active or Disabled

protected:
    bool appliesTo(const UserRef &user) const override;
    QString whyNot() const override;
    QString manyText(int count) const override;
    void runOn(const QVector<UserRef> &users) override;

private:
    bool activates() const { return m_status == Status::Active; }
    QString consequence() const;

    Status m_status;
};

} // namespace muster
