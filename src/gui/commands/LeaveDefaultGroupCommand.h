// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/UserCommand.h"

namespace muster {

// Takes users out of the Default Group, with or without the access to the projects there are (G5).
class LeaveDefaultGroupCommand : public UserCommand
{
    Q_OBJECT

public:
    explicit LeaveDefaultGroupCommand(WorkspaceContext &context);

protected:
    bool appliesTo(const UserRef &user) const override { return user.defaultGroup; }
    Change changeTo(const UserRef &user) const override;
    QString whyNot() const override;
    QString manyText(int count) const override;
    void runOn(const QVector<UserRef> &users) override;

private:
    void leave(const QVector<UserRef> &users, bool withAccess);
};

} // namespace muster
