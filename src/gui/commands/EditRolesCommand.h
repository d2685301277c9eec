// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/UserCommand.h"

namespace muster {

class RolesDialog;

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

private:
    void apply(const QVector<UserRef> &users, const RolesDialog &dialog);
};

} // namespace muster
