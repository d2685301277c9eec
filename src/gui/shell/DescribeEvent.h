// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

namespace muster {

struct Reader;

// What an event of the audit trail did, in a few words: "3 users deactivated". Blank when there is no such event.
struct DescribeEvent
{
    struct Answer
    {
        QString text;
        qint64 undoes = 0; // the event it took back; 0: none
    };

    qint64 event = 0;
    bool taken = false; // describe what the event took back instead

    Result<Answer> answer(Reader &reader) const;
};

} // namespace muster
