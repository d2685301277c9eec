// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/UserCommand.h"

namespace muster {

struct ApplyOptions;

// Deletes users, as far as the workspace's policy goes (U17).
class DeleteUsersCommand : public UserCommand
{
    Q_OBJECT

public:
    explicit DeleteUsersCommand(WorkspaceContext &context);

    bool hasKeys(const Selection &selection) const override;

protected:
    Availability possible(const Selection &selection) const override;
    bool appliesTo(const UserRef &user) const override;
    Change changeTo(const UserRef &user) const override;
    QString whyNot() const override;
    QString manyText(int count) const override;
    void runOn(const QVector<UserRef> &users) override;
    bool runOnMany(const Selection::Many &many) override;
    ApplyOptions options() const;
};

} // namespace muster
