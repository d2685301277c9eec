// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Field.h"
#include "core/Result.h"

namespace muster {

struct Reader;

// The lasting form (an ID, the key of a role) of what a text names: ProjectNotFound, RoleNotFound …
struct ResolveReference
{
    using Answer = QString;

    Referent names;
    QString text;

    Result<QString> answer(Reader &reader) const;
};

} // namespace muster
