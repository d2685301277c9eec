// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QSet>
#include <QVector>

namespace muster {

struct Reader;

// What groups and projects are called, and which groups are on which projects.
struct Names
{
    struct Named
    {
        QString id; // UUID
        QString name;
        QString key; // see fold
    };

    QVector<Named> groups;
    QVector<Named> projects;
    QSet<std::pair<QString, QString>> groupsOnProjects; // IDs
};

struct ReadNames
{
    using Answer = Names;

    Result<Names> answer(Reader &reader) const;
};

} // namespace muster
