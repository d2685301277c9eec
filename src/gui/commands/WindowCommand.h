// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/ChangeCommand.h"

#include <functional>

namespace muster {

// Opens a window in which something is changed.
class WindowCommand : public ChangeCommand
{
    Q_OBJECT

public:
    WindowCommand(WorkspaceContext &context, const QString &id, const Look &look, std::function<void()> open);

    void run(const Selection &selection) override;

protected:
    Availability possible(const Selection &selection) const override;

private:
    std::function<void()> m_open;
};

} // namespace muster
