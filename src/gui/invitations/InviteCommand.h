// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/ChangeCommand.h"

namespace muster {

// Opens the sheet by which people come to a project: by invitation or, of those who have an account, by a role binding.
class InviteCommand final : public ChangeCommand
{
    Q_OBJECT

public:
    enum Whom { People, SelectedUsers };

    InviteCommand(WorkspaceContext &context, Whom whom);

    void run(const Selection &selection) override;

protected:
    Availability possible(const Selection &selection) const override;
    QVector<Intent> intents(const Selection &selection) const override;

private:
    const Whom m_whom;
};

} // namespace muster
