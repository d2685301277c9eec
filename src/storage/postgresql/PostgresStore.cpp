// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql/PostgresStore.h"
#include "storage/Dialect.h"
#include "storage/Migrations.h"
#include "storage/OpenPlace.h"
#include "storage/Transaction.h"
#include "storage/apply/TextKeys.h"
#include "storage/postgresql/PostgresGuards.h"
#include "storage/postgresql/PostgresLocation.h"
#include "storage/postgresql/PostgresNews.h"
#include "storage/postgresql/UnfinishedSchema.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// It is where the server says, and nothing but a server writes to it.
class OpenSchema : public OpenPlace
{
public:
    explicit OpenSchema(const QString &location)
        : m_location(location)
    {
    }

    QString path() const override { return m_location; }
    bool isIntact() override { return true; }
    bool isLost() const override { return false; }
    void leave(std::unique_ptr<Database>, As) override { }
    std::unique_ptr<News> listen(const std::function<void()> &heard) override
    {
        const Result<PostgresLocation> parsed = PostgresLocation::parse(m_location);
        return parsed ? std::make_unique<PostgresNews>(*parsed, heard) : nullptr;
    }

private:
    QString m_location;
};

const QString OwnsSchema
    = u"SELECT pg_has_role(current_user, nspowner, 'USAGE') FROM pg_namespace WHERE nspname = current_schema()"_s;
Result<void> run(Database &database, const QString &sql)
{
    return database.run(sql).map([](qint64) {});
}

// A schema that only this connection knows of, with tables; inside a transaction.
Result<void> makeTables(Database &database, const QString &schema)
{
    for (const QString &statement : {u"CREATE SCHEMA \"%1\""_s.arg(schema), u"SET LOCAL search_path = \"%1\", pg_catalog"_s.arg(schema)}) {
        if (const Result<void> done = run(database, statement); !done)
            return done;
    }
    const Result<void> made = Migrations::bringUpToDate(database, 0, Migrations::Within::Transaction);
    return made ? PostgresGuards::write(database, schema) : made;
}

} // namespace

Result<std::unique_ptr<Database>> PostgresStore::look() const
{
    Result<std::unique_ptr<Database>> database = Database::open(m_location, lookingMode());
    if (!database)
        return database;
    const Result<QVariant> stands = (*database)->value(u"SELECT to_regclass('schema_version') IS NOT NULL"_s);
    if (!stands)
        return tl::unexpected(stands.error());
    if (!stands->toBool())
        return notOne(**database);
    const Result<int> version = Migrations::versionOf(**database);
    const int known = Dialect::postgresql().latestMigration();
    if (!version || *version == known)
        return version ? std::move(database) : tl::unexpected(version.error());
    const Result<QVariant> owns = (*database)->value(OwnsSchema);
    if (!owns)
        return tl::unexpected(owns.error());
    if (*version < known && owns->toBool())
        return database;
    return fail(*version > known ? ErrorCode::WorkspaceTooNew : ErrorCode::WorkspaceTooOld, m_location, QString::number(*version), QString::number(known));
}

Result<std::unique_ptr<Database>> PostgresStore::notOne(Database &database) const
{
    const Result<PostgresLocation> parsed = PostgresLocation::parse(m_location);
    if (!parsed)
        return tl::unexpected(parsed.error());
    const Result<bool> there = UnfinishedSchema::isThere(database, parsed->schema);
    return there ? fail(*there ? ErrorCode::SchemaForeign : ErrorCode::SchemaNotFound, m_location, parsed->schema) : tl::unexpected(there.error());
}

Result<void> PostgresStore::make(const Fill &fill) const
{
    const Result<std::unique_ptr<UnfinishedSchema>> begun = UnfinishedSchema::begin(m_location);
    if (!begun)
        return tl::unexpected(begun.error());
    UnfinishedSchema &unfinished = **begun;
    Database &database = unfinished.database();
    {
        Transaction transaction(database);
        if (!transaction.begun())
            return transaction.begun();
        if (const Result<void> made = makeTables(database, unfinished.schema()); !made)
            return made;
        if (const Result<void> committed = transaction.commit(); !committed)
            return committed;
    }
    if (const Result<void> set = run(database, u"SET search_path = %1, pg_catalog"_s.arg(unfinished.schema())); !set)
        return set;
    if (const Result<void> filled = fill(database); !filled)
        return tl::unexpected(unfinished.asPlace(filled.error()));
    return unfinished.finish();
}

// Another one who makes the same waits for this one, and finds it there then.
Result<void> PostgresStore::makeAtOnce(const Fill &fill) const
{
    const Result<PostgresLocation> parsed = PostgresLocation::parse(m_location);
    if (!parsed)
        return tl::unexpected(parsed.error());
    const Result<std::unique_ptr<Database>> opened = Database::open(m_location, Database::Create);
    if (!opened)
        return tl::unexpected(opened.error());
    Database &database = **opened;
    const Result<bool> taken = UnfinishedSchema::isThere(database, parsed->schema);
    if (!taken || *taken)
        return taken ? fail(ErrorCode::FileExists, m_location) : tl::unexpected(taken.error());
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    Result<void> done = makeTables(database, parsed->schema);
    if (done)
        done = fill(database);
    return done ? transaction.commit() : done;
}

Result<std::unique_ptr<UnfinishedPlace>> PostgresStore::beginMaking() const
{
    return UnfinishedSchema::begin(m_location).map([](std::unique_ptr<UnfinishedSchema> &&begun) { return std::unique_ptr<UnfinishedPlace>(std::move(begun)); });
}

Result<std::unique_ptr<Database>> PostgresStore::blank() const
{
    Result<std::unique_ptr<Database>> database = Database::open(m_location, Database::Create);
    if (!database)
        return database;
    if (const Result<void> begun = (*database)->begin(); !begun)
        return tl::unexpected(begun.error());
    if (const Result<void> made = makeTables(**database, u"muster_blank_"_s + QUuid::createUuid().toString(QUuid::Id128)); !made)
        return tl::unexpected(made.error());
    return database;
}

Result<void> PostgresStore::migrate(Database &database, int version) const
{
    const Result<PostgresLocation> parsed = PostgresLocation::parse(m_location);
    if (!parsed)
        return tl::unexpected(parsed.error());
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    Result<void> done = Migrations::bringUpToDate(database, version, Migrations::Within::Transaction);
    if (done)
        done = PostgresGuards::write(database, parsed->schema);
    return done ? transaction.commit() : done;
}

Result<std::unique_ptr<Database>> PostgresStore::bringUpToDate(std::unique_ptr<Database> looked) const
{
    const Result<int> version = Migrations::versionOf(*looked);
    const Result<QVariant> owns = version ? looked->value(OwnsSchema) : tl::unexpected(version.error());
    if (!owns)
        return tl::unexpected(owns.error());
    if (!owns->toBool()) // operators leave the tables as they are
        return looked;
    const bool isOld = *version < Dialect::postgresql().latestMigration();
    const Result<bool> areOwn = isOld ? Result<bool>(false) : TextKeys::areOwn(*looked);
    if (!areOwn || *areOwn) // a connection takes long
        return areOwn ? Result<std::unique_ptr<Database>>(std::move(looked)) : tl::unexpected(areOwn.error());
    Result<std::unique_ptr<Database>> database = Database::open(m_location, Database::ReadWrite);
    if (!database)
        return database;
    const Result<void> done = isOld ? migrate(**database, *version) : TextKeys::bringUpToDate(**database);
    return done ? std::move(database) : tl::unexpected(done.error());
}

// There is no workspace yet that an older program made on a server.
Result<void> PostgresStore::copyMigrated(const QString &) const
{
    return fail(ErrorCode::WorkspaceReadOnly, m_location);
}

std::shared_ptr<OpenPlace> PostgresStore::hold(Database::Mode) const
{
    return std::make_shared<OpenSchema>(m_location);
}

} // namespace muster
