// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql/UnfinishedSchema.h"
#include "storage/Transaction.h"
#include "storage/postgresql/PostgresGuards.h"
#include "storage/postgresql/PostgresLocation.h"

#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QString Beginning = u"muster_unfinished_"_s;
const QString LeftOver = u"SELECT CAST(nspname AS text) FROM pg_namespace WHERE nspname LIKE 'muster\\_unfinished\\_%' AND pg_has_role(nspowner, 'USAGE')"_s;
const QString Hold = u"SELECT pg_advisory_lock(hashtextextended(?, 0)) IS NULL"_s;
const QString TryToHold = u"SELECT CASE WHEN pg_try_advisory_lock(hashtextextended(?, 0)) THEN 1 ELSE 0 END"_s;
const QString LetGo = u"SELECT pg_advisory_unlock(hashtextextended(?, 0)) IS NULL"_s;

Result<void> drop(Database &database, const QString &schema)
{
    return database.run(u"DROP SCHEMA IF EXISTS %1 CASCADE"_s.arg(schema)).map([](qint64) { });
}

} // namespace

UnfinishedSchema::UnfinishedSchema(const QString &location, const QString &schema, std::unique_ptr<Database> database)
    : m_location(location)
    , m_schema(schema)
    , m_name(Beginning + QUuid::createUuid().toString(QUuid::Id128))
    , m_database(std::move(database))
{
}

UnfinishedSchema::~UnfinishedSchema()
{
    if (!m_finished)
        (void)drop(*m_database, m_name);
}

Result<std::unique_ptr<UnfinishedSchema>> UnfinishedSchema::begin(const QString &location)
{
    const Result<PostgresLocation> parsed = PostgresLocation::parse(location);
    if (!parsed)
        return tl::unexpected(parsed.error());
    Result<std::unique_ptr<Database>> database = Database::open(location, Database::Create);
    if (!database)
        return tl::unexpected(database.error());
    const Result<bool> taken = isThere(**database, parsed->schema);
    if (!taken || *taken)
        return taken ? fail(ErrorCode::FileExists, location) : tl::unexpected(taken.error());
    std::unique_ptr<UnfinishedSchema> begun(new UnfinishedSchema(location, parsed->schema, std::move(*database)));
    if (const Result<void> held = begun->hold(); !held)
        return tl::unexpected(held.error());
    begun->removeLeftOver();
    return begun;
}

Result<bool> UnfinishedSchema::isThere(Database &database, const QString &schema)
{
    return database.value(u"SELECT count(*) FROM pg_namespace WHERE nspname = ?"_s, {schema}).map([](const QVariant &count) { return count.toInt() > 0; });
}

Result<void> UnfinishedSchema::hold()
{
    return m_database->value(Hold, {m_name}).map([](const QVariant &) { });
}

// What cannot be removed now, the next one will.
void UnfinishedSchema::removeLeftOver()
{
    static const QRegularExpression name(u"\\A%1[0-9a-f]{32}\\z"_s.arg(Beginning));
    QStringList found;
    (void)m_database->each(LeftOver, {}, [&found](const SqlRow &row) {
        found.append(row.text(0));
        return true;
    });
    for (const QString &schema : std::as_const(found)) {
        if (!name.match(schema).hasMatch() || schema == m_name)
            continue;
        if (const Result<QVariant> forgotten = m_database->value(TryToHold, {schema}); !forgotten || forgotten->toInt() == 0)
            continue;
        (void)drop(*m_database, schema);
        (void)m_database->value(LetGo, {schema});
    }
}

QString UnfinishedSchema::location() const
{
    return PostgresLocation::withSchema(m_location, m_name);
}

Error UnfinishedSchema::asPlace(Error error) const
{
    error.parameters.replaceInStrings(location(), m_location);
    return error;
}

// Functions that guard it say where they look for names: both at once.
Result<void> UnfinishedSchema::rename()
{
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun();
    for (const QString &statement : {u"ALTER SCHEMA %1 RENAME TO \"%2\""_s.arg(m_name, m_schema), u"SET LOCAL search_path = \"%1\", pg_catalog"_s.arg(m_schema)}) {
        if (const Result<qint64> done = m_database->run(statement); !done)
            return tl::unexpected(done.error());
    }
    const Result<void> guarded = PostgresGuards::rename(*m_database, m_schema);
    return guarded ? transaction.commit() : guarded;
}

Result<void> UnfinishedSchema::finish()
{
    const Result<void> renamed = rename();
    m_finished = renamed.has_value();
    if (renamed)
        return {};
    const Result<bool> meanwhile = isThere(*m_database, m_schema);
    return meanwhile && *meanwhile ? fail(ErrorCode::FileExists, m_location) : tl::unexpected(renamed.error());
}

} // namespace muster
