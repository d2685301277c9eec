// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/Command.h"

#include <functional>

namespace muster {

// A command whose work is somebody else's: opening a window, changing the page.
class PlainCommand : public Command
{
    Q_OBJECT

public:
    struct Doing
    {
        std::function<void()> run;
        std::function<Availability()> available {}; // empty: always
        std::function<bool()> checked {}; // empty: it is not on or off
    };

    PlainCommand(const QString &id, const Look &look, Doing doing);

    Availability available(const Selection &selection) const override;
    void run(const Selection &selection) override;
    std::optional<bool> checked(const Selection &selection) const override;

private:
    Doing m_doing;
};

} // namespace muster
