// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QHash>
#include <QVector>

namespace muster {

struct Reader;

// What each of some events did, in a few words: "3 users deactivated", "Undone: 3 users deactivated". By number.
struct DescribeEvents
{
    using Answer = QHash<qint64, QString>;

    QVector<qint64> events;

    Result<Answer> answer(Reader &reader) const;
};

} // namespace muster
