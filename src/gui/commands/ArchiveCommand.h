// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/ChangeCommand.h"

namespace muster {

// Puts projects away, or takes them out again (P1).
class ArchiveCommand : public ChangeCommand
{
    Q_OBJECT

public:
    ArchiveCommand(WorkspaceContext &context, bool archive);

    void run(const Selection &selection) override;

protected:
    Availability possible(const Selection &selection) const override;

private:
    bool m_archive;
};

} // namespace muster
