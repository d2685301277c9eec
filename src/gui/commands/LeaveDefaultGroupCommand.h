// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ChangeSource.h"
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
    bool runOnMany(const Selection::Many &many) override;

private:
    void ask(qsizetype count, std::function<void(bool withAccess)> leave);
    static Change leaving(Change change, bool withAccess);
    void leave(const std::shared_ptr<ChangeSource> &many, bool withAccess);
    void leave(const QVector<UserRef> &users, bool withAccess);
};

} // namespace muster
