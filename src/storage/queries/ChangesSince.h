// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "storage/ChangedObjects.h"

#include <QVector>

namespace muster {

struct Reader;

// What the audit trail says was done after an event.
struct ChangesSince
{
    struct Answer
    {
        qint64 latest = 0; // event
        QByteArray head; // of the chain after it
        QVector<ChangedObjects> events; // one after the other; none when there are too many entries to be read
    };

    static constexpr int MostEntries = 5000;

    qint64 event = 0;

    Result<Answer> answer(Reader &reader) const;
};

} // namespace muster
