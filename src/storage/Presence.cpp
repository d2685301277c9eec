// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Presence.h"
#include "core/KindDefinition.h"
#include "core/Rights.h"
#include "core/Table.h"
#include "storage/postgresql/PostgresLocation.h"
#include "storage/postgresql/PostgresPresence.h"

namespace muster {

Present asMayBeSeen(Present one, const Rights &rights, const QString &operatorId)
{
    if (one.userId != operatorId && !rights.checkSees(Table::Users))
        return {.number = one.number, .isOwn = one.isOwn, .since = one.since};
    for (const TableDefinition &table : tableDefinitions()) {
        const bool isOfIt = table.kind && QLatin1StringView(definitionOf(*table.kind).references.value(0).key) == one.open.kind;
        if (isOfIt && !rights.checkSees(table.table))
            one.objectName.clear();
    }
    return one;
}

std::unique_ptr<Presence> Presence::at(const QString &location, const QString &operatorId, std::function<void()> changed)
{
    if (!PostgresLocation::isOne(location))
        return nullptr;
    Result<PostgresLocation> parsed = PostgresLocation::parse(location);
    return parsed ? std::make_unique<PostgresPresence>(std::move(*parsed), operatorId, std::move(changed)) : nullptr;
}

Result<QVector<Present>> Presence::read(const QString &location)
{
    return PostgresLocation::isOne(location) ? PostgresPresence::read(location) : QVector<Present>();
}

} // namespace muster
