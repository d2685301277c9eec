// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Migrations.h"
#include "storage/Database.h"
#include "storage/Dialect.h"
#include "storage/HistoryTriggers.h"
#include "storage/apply/TextKeys.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

Result<void> apply(Database &database, int number)
{
    QStringList statements = database.dialect().migration(number);
    statements << database.text("schema.setVersion").replace("{version}"_L1, QString::number(number)) << database.text("schema.sign");
    const Result<void> done = database.runAll(statements);
    if (!done && done.error().code == ErrorCode::Database)
        return fail(ErrorCode::WorkspaceDamaged, database.path(), done.error().parameters.value(0));
    return done;
}

} // namespace

Result<int> Migrations::versionOf(Database &database)
{
    return database.value("schema.version").map([](const QVariant &version) { return version.toInt(); });
}

Result<bool> Migrations::isOld(Database &database)
{
    return versionOf(database).map([&database](int version) { return version < database.dialect().latestMigration(); });
}

Result<void> Migrations::bringUpToDate(Database &database, int from, Within within)
{
    for (int next = std::max(from + 1, database.dialect().firstMigration()); next <= database.dialect().latestMigration(); ++next) {
        if (const Result<void> begun = within == Within::OwnTransactions ? database.begin() : Result<void>(); !begun)
            return begun;
        const bool isLast = next == database.dialect().latestMigration();
        Result<void> done = apply(database, next);
        if (done && (isLast || from > 0)) // of one in the making, nothing has a past yet
            done = HistoryTriggers::write(database);
        if (done && isLast)
            done = TextKeys::makeAnew(database);
        if (done && within == Within::OwnTransactions)
            done = database.commit();
        if (!done) {
            if (within == Within::OwnTransactions)
                database.rollback();
            return done;
        }
    }
    return {};
}

} // namespace muster
