// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QHash>
#include <QVector>

namespace muster {

struct Reader;

// What an event did, in a few words: "3 users deactivated", "Undone: 3 users deactivated". Blank when there is none.
Result<QString> describeEvent(Reader &reader, qint64 event);

// The same of several, by number.
struct DescribeEvents
{
    using Answer = QHash<qint64, QString>;

    QVector<qint64> events;

    Result<Answer> answer(Reader &reader) const;
};

} // namespace muster
