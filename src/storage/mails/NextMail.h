// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <optional>

namespace muster {

struct Reader;

// How long, in milliseconds, until there is a mail to be sent; 0: now. Nothing: none waits.
struct NextMail
{
    using Answer = std::optional<qint64>;

    Result<std::optional<qint64>> answer(Reader &reader) const;
};

} // namespace muster
