// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/SchemaCheck.h"
#include "storage/Store.h"

#include <QMap>

#include <utility>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Schema = QMap<std::pair<QString, QString>, QString>; // how it was made, by type and name

Result<Schema> schemaOf(Database &database)
{
    Schema schema;
    const Result<void> read = database.each("verify.schema", {}, [&schema](const SqlRow &row) {
        schema.insert({row.value(0).toString(), row.value(1).toString()}, row.value(2).toString().simplified());
        return true;
    });
    return read ? Result<Schema>(schema) : tl::unexpected(read.error());
}

// The same on an engine for as long as the program runs.
Result<Schema> wantedSchema(const Database &like)
{
    static QMutex lock;
    static QHash<const Dialect *, Schema> known;
    const QMutexLocker locked(&lock);
    if (const auto wanted = known.constFind(&like.dialect()); wanted != known.cend())
        return *wanted;
    const Result<std::unique_ptr<Database>> blank = Store::at(like.path())->blank();
    const Result<Schema> wanted = blank ? schemaOf(**blank) : tl::unexpected(blank.error());
    if (wanted)
        known.insert(&like.dialect(), *wanted);
    return wanted;
}

} // namespace

Result<bool> SchemaCheck::mayCompare(Database &database)
{
    return database.value("verify.mayCompare").map([](const QVariant &may) { return may.toBool(); });
}

Result<void> SchemaCheck::run(Database &database, Faults &faults)
{
    const Result<bool> may = mayCompare(database);
    if (!may || !*may)
        return may ? Result<void>() : tl::unexpected(may.error());
    const Result<Schema> wanted = wantedSchema(database);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const Result<Schema> found = schemaOf(database);
    if (!found)
        return tl::unexpected(found.error());
    for (auto it = found->cbegin(); it != found->cend(); ++it) {
        const auto same = wanted->constFind(it.key());
        if (same == wanted->cend())
            faults.add({ErrorCode::SchemaChanged, {it.key().first, it.key().second, u"foreign"_s}});
        else if (*same != *it)
            faults.add({ErrorCode::SchemaChanged, {it.key().first, it.key().second, u"changed"_s}});
    }
    for (auto it = wanted->cbegin(); it != wanted->cend(); ++it) {
        if (!found->contains(it.key()))
            faults.add({ErrorCode::SchemaChanged, {it.key().first, it.key().second, u"missing"_s}});
    }
    return {};
}

} // namespace muster
