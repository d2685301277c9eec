// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "models/Refs.h"

namespace muster {

struct Reader;

// One user by User ID; UserNotFound when there is none.
struct ReadUser
{
    using Answer = UserRef;

    QString userId;

    Result<UserRef> answer(Reader &reader) const;
};

} // namespace muster
