// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

namespace muster {

// What stands at a location, before it is opened.
struct FoundWorkspace
{
    QString organization;
    QString email; // as whom one works there
    QString name; // or the address
    bool isOwnLogin = false; // the engine knows who one is; otherwise one chooses, and this is the first administrator
};

// Changes nothing; on the calling thread. Fails as opening it would: see Store::inspect.
Result<FoundWorkspace> findWorkspace(const QString &location);

} // namespace muster
