// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/ChangeCommand.h"

namespace muster {

struct UserRef;

// Gives the selected user a picture from a file.
class SetPictureCommand final : public ChangeCommand
{
    Q_OBJECT

public:
    explicit SetPictureCommand(WorkspaceContext &context);

    void run(const Selection &selection) override;

protected:
    Availability possible(const Selection &selection) const override;
    QVector<Intent> intents(const Selection &selection) const override;

private:
    void set(const UserRef &user, const QString &path);
};

} // namespace muster
