// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QVector>

namespace muster {

struct Reader;

// Projects that somebody may come to, in the order of lists; not those in the archive.
struct ProjectChoices
{
    struct Project
    {
        QString id;
        QString name;
    };

    using Answer = QVector<Project>;

    Result<QVector<Project>> answer(Reader &reader) const;
};

} // namespace muster
