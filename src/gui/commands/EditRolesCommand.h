// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/UserCommand.h"
#include "gui/shell/ChangeFlow.h"
#include "storage/queries/ListRoleSets.h"

namespace muster {

class RolesDialog;
struct RolesHeld;

// Chooses the workspace roles of the selected users (U19).
class EditRolesCommand : public UserCommand
{
    Q_OBJECT

public:
    explicit EditRolesCommand(WorkspaceContext &context);

protected:
    bool appliesTo(const UserRef &) const override { return true; }
    Change changeTo(const UserRef &user) const override;
    QString whyNot() const override { return {}; }
    QString manyText(int count) const override;
    void runOn(const QVector<UserRef> &users) override;
    bool runOnMany(const Selection::Many &many) override;

private:
    void ask(const QString &title, const QVector<RolesHeld> &held, std::function<void(const RolesDialog &)> apply);
    void apply(const QVector<UserRef> &users, const RolesDialog &dialog);
    void apply(const Selection::Many &many, const ListRoleSets::Sets &sets, const RolesDialog &dialog);
    static ApplyOptions options();
};

} // namespace muster
