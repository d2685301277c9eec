// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Store.h"
#include "storage/postgresql/PostgresLocation.h"
#include "storage/postgresql/PostgresStore.h"
#include "storage/sqlite/WorkspaceFile.h"

namespace muster {

std::unique_ptr<Store> Store::at(const QString &location)
{
    if (isOnServer(location))
        return std::make_unique<PostgresStore>(location);
    return std::make_unique<WorkspaceFile>(location);
}

bool Store::isOnServer(const QString &location)
{
    return PostgresLocation::isOne(location);
}

} // namespace muster
