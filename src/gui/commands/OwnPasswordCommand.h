// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/Command.h"

namespace muster {

class WorkspaceContext;
struct OwnAccount;

// Another password for the account that one works as, in a file. On a server the login has its own.
class OwnPasswordCommand final : public Command
{
    Q_OBJECT

public:
    explicit OwnPasswordCommand(WorkspaceContext &context);

    Availability available(const Selection &selection) const override;
    void run(const Selection &selection) override;
    void runIfTemporary(); // asks where one has to be changed

private:
    void ask(const OwnAccount &account);

    WorkspaceContext &m_context;
};

} // namespace muster
