// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "storage/ChangedObjects.h"

namespace muster {

struct Reader;

// Of whom other systems have reported after a taking-in (storage/signins): that stands beside the trail.
struct SignInsSince
{
    struct Answer
    {
        qint64 latest = 0; // taking-in
        ChangedObjects users;
    };

    qint64 taken = 0;

    Result<Answer> answer(Reader &reader) const;
};

} // namespace muster
