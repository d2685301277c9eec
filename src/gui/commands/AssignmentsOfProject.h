// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "models/Refs.h"

namespace muster {

struct Reader;

// All assignments of one project.
struct AssignmentsOfProject
{
    using Answer = QVector<AssignmentRef>;

    QString name;
    QString uuid;

    Result<QVector<AssignmentRef>> answer(Reader &reader) const;
};

} // namespace muster
