// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/ChangeCommand.h"

#include <functional>

namespace muster {

// Opens a window in which something is changed, by changes like the one that is given.
class WindowCommand : public ChangeCommand
{
    Q_OBJECT

public:
    WindowCommand(WorkspaceContext &context, const QString &id, const Look &look, const Change &change, std::function<void()> open);

    void run(const Selection &selection) override;

protected:
    Availability possible(const Selection &selection) const override;
    QVector<Intent> intents(const Selection &) const override { return {{m_change}}; }

private:
    Change m_change;
    std::function<void()> m_open;
};

} // namespace muster
