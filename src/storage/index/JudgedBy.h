// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "storage/index/IndexColumn.h"

#include <QVector>

#include <optional>

namespace muster {

struct Reader;

// What a change to a user is judged by: rights, rules, whether there is anything to change. Users who are alike in it are
// changed, refused, or left as they are, alike; so they are in whether they administer the workspace (rule 1).
struct JudgedBy
{
    struct Column
    {
        ColumnSource source;
        std::optional<quint32> key {}; // of keys: only whether this one is among them
    };

    QVector<Column> columns;

    // None: it hangs on more than columns in memory tell.
    static std::optional<JudgedBy> of(const Change &like, Reader &reader);
};

} // namespace muster
