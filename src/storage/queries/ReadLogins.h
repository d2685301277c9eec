// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QHash>
#include <QString>

namespace muster {

struct Reader;

// Who signs in by a login of their own to the engine that the workspace stands on. Of a file, nobody does.
struct LoginsState
{
    QHash<QString, QString> names; // by User ID; as far as the operator may see them
    bool isOwner = false; // the operator owns the workspace, and the engine binds them to nothing
    bool isOwnLogin = false; // the operator is one of those, and nobody else there

    bool operator==(const LoginsState &) const = default;
};

struct ReadLogins
{
    using Answer = LoginsState;

    Result<LoginsState> answer(Reader &reader) const;
};

} // namespace muster
