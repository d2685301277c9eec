// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql/PostgresPresence.h"
#include "storage/Database.h"
#include "storage/Dialect.h"
#include "storage/apply/Lookup.h"

#include <libpq-fe.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr auto BetweenTells = 1s; // whoever goes through many records tells of a few
constexpr auto BetweenLooks = 500ms; // however many others come and go
constexpr auto UnaskedLooks = 30s; // whose connection breaks tells nobody

using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;

Answer ask(pg_conn *connection, const char *name, const QVector<QByteArray> &values = {})
{
    QByteArray sql = Dialect::postgresql().text(QString::fromLatin1(name)).toUtf8();
    std::vector<const char *> given;
    for (const QByteArray &value : values) {
        given.push_back(value.constData());
        sql.replace(sql.indexOf('?'), 1, '$' + QByteArray::number(given.size()));
    }
    return {PQexecParams(connection, sql.constData(), int(given.size()), nullptr, given.data(), nullptr, nullptr, 0), PQclear};
}

// `cell`: the text of a column, empty where it is null.
Present presentOf(const std::function<QString(int column)> &cell)
{
    Present one;
    one.number = cell(0).toLongLong();
    one.userId = cell(1);
    one.name = personName(cell(2), cell(3), cell(4));
    one.email = cell(4);
    one.open = {cell(5), cell(6), cell(7)};
    one.objectName = personName(cell(8), cell(9), cell(10));
    one.since = cell(11).toLongLong();
    one.openSince = cell(12).toLongLong();
    return one;
}

} // namespace

PostgresPresence::PostgresPresence(PostgresLocation location, const QString &operatorId, std::function<void()> changed)
    : m_operatorId(operatorId)
    , m_schema(location.schema.toUtf8())
    , m_changed(std::move(changed))
    , m_listener(location, location.presenceChannel(),
          {.heard = [this] { m_heard = true; },
              .begins = [this](pg_conn *connection) { return begin(connection); },
              .between = [this](pg_conn *connection) { return goOn(connection); },
              .ends = [](pg_conn *connection) { ask(connection, "present.leave"); },
              .lost = [this] { take({}); }})
{
}

Result<QVector<Present>> PostgresPresence::read(const QString &location)
{
    const Result<std::unique_ptr<Database>> database = Database::open(location, Database::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    QVector<Present> all;
    const Result<void> read = (*database)->each("present.all", {}, [&all](const SqlRow &row) {
        all.append(presentOf([&row](int column) { return row.isNull(column) ? QString() : row.value(column).toString(); }));
        return true;
    });
    return read ? Result<QVector<Present>>(all) : tl::unexpected(read.error());
}

void PostgresPresence::tell(const OpenThing &open)
{
    const std::lock_guard lock(m_mutex);
    m_wanted = open;
}

QVector<Present> PostgresPresence::all() const
{
    const std::lock_guard lock(m_mutex);
    return m_all;
}

// Nobody is waited for: who is there is not worth it.
bool PostgresPresence::begin(pg_conn *connection)
{
    m_own = 0;
    const QByteArray settings = "SET search_path = \"" + m_schema + "\", pg_catalog; SET lock_timeout = 2000; SET statement_timeout = 10000; SET client_min_messages = error";
    return PQresultStatus(Answer(PQexec(connection, settings.constData()), PQclear).get()) == PGRES_COMMAND_OK;
}

bool PostgresPresence::goOn(pg_conn *connection)
{
    const OpenThing wanted = [this] {
        const std::lock_guard lock(m_mutex);
        return m_wanted;
    }();
    const auto now = Clock::now();
    if ((m_own == 0 || wanted != m_told) && now - m_lastTold > BetweenTells) {
        m_lastTold = now;
        if (!tellNow(connection, wanted))
            return false;
    }
    if ((m_heard && now - m_lastLook > BetweenLooks) || now - m_lastLook > UnaskedLooks) {
        m_lastLook = now;
        m_heard = false;
        return look(connection);
    }
    return true;
}

// What is refused, on an older workspace say, is not lost: it is tried again when something else is opened.
bool PostgresPresence::tellNow(pg_conn *connection, const OpenThing &open)
{
    const Answer told = ask(connection, "present.tell", {m_operatorId.toUtf8(), open.page.toUtf8(), open.kind.toUtf8(), open.objectId.toUtf8()});
    m_told = open;
    m_own = PQresultStatus(told.get()) == PGRES_TUPLES_OK ? QByteArray(PQgetvalue(told.get(), 0, 0)).toLongLong() : -1;
    m_heard = true;
    return PQstatus(connection) == CONNECTION_OK;
}

bool PostgresPresence::look(pg_conn *connection)
{
    const Answer rows = ask(connection, "present.all");
    if (PQresultStatus(rows.get()) != PGRES_TUPLES_OK)
        return PQstatus(connection) == CONNECTION_OK;
    QVector<Present> all;
    for (int row = 0; row < PQntuples(rows.get()); ++row) {
        all.append(presentOf([&](int column) { return QString::fromUtf8(PQgetvalue(rows.get(), row, column)); }));
        all.last().isOwn = all.last().number == m_own;
    }
    take(std::move(all));
    return true;
}

void PostgresPresence::take(QVector<Present> all)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_all == all)
            return;
        m_all = std::move(all);
    }
    m_changed();
}

} // namespace muster
