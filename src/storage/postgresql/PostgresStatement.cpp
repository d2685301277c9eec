// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql/PostgresStatement.h"
#include "storage/postgresql/PostgresValue.h"

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// As libpq names them.
constexpr int Text = 0;
constexpr int Binary = 1;

// "a = ? AND b = '?'" → "a = $1 AND b = '?'"
QByteArray withNumberedPlaces(const QByteArray &sql, int &places)
{
    QByteArray numbered;
    char quote = 0; // in which text or name we are; \n: a comment
    for (qsizetype i = 0; i < sql.size(); ++i) {
        const char c = sql.at(i);
        if (quote)
            quote = c == quote ? 0 : quote;
        else if (c == '\'' || c == '"')
            quote = c;
        else if (c == '-' && sql.mid(i, 2) == "--")
            quote = '\n';
        if (c == '?' && !quote)
            numbered += '$' + QByteArray::number(++places);
        else
            numbered += c;
    }
    return numbered;
}

// Bytes as they are, everything else as the server reads it from a text: what it is to be, the server knows.
std::pair<QByteArray, int> bound(const QVariant &value)
{
    if (value.isNull())
        return {QByteArray(), Text};
    switch (value.typeId()) {
    case QMetaType::Bool:
        return {value.toBool() ? "1" : "0", Text};
    case QMetaType::Double:
        return {QByteArray::number(value.toDouble(), 'g', 17), Text};
    case QMetaType::QByteArray:
        return {value.toByteArray(), Binary};
    default: {
        const QString text = value.toString();
        return {text.isNull() ? QByteArray() : text.isEmpty() ? QByteArray("") : text.toUtf8(), Text};
    }
    }
}

} // namespace

PostgresStatement::PostgresStatement(PostgresConnection &connection, const QByteArray &name, const QString &sql)
    : m_connection(connection)
    , m_name(name)
    , m_writes(!sql.startsWith("SELECT"_L1))
    , m_row(nullptr, PQclear)
{
    m_text = withNumberedPlaces(sql.toUtf8(), m_places);
}

PostgresStatement::~PostgresStatement()
{
    reset();
    if (m_prepared)
        m_connection.forget(m_name);
}

Result<void> PostgresStatement::bind(const QVariantList &values)
{
    if (values.size() != m_places)
        return fail(ErrorCode::Database, u"PostgreSQL 08P01"_s);
    m_values.clear();
    m_formats.clear();
    for (const QVariant &value : values) {
        auto [bytes, format] = bound(value);
        if (format == Text && bytes.contains('\0')) // no text on this engine has that sign, and libpq would stop at it
            return fail(ErrorCode::Database, u"PostgreSQL 22021"_s);
        m_values.push_back(std::move(bytes));
        m_formats.push_back(format);
    }
    return {};
}

Result<bool> PostgresStatement::step()
{
    if (m_state == Idle) {
        if (const Result<void> sent = m_connection.send(*this, m_name, m_values, m_formats); !sent)
            return tl::unexpected(sent.error());
        m_state = Answering;
    }
    m_row.reset();
    if (m_state == Held && !m_held.empty()) {
        Result<PostgresConnection::Part> part = std::move(m_held.front());
        m_held.pop_front();
        if (!part)
            return tl::unexpected(part.error());
        m_row = std::move(*part);
        return true;
    }
    if (m_state != Answering)
        return false;
    Result<PostgresConnection::Part> part = m_connection.next();
    if (part && *part && PQresultStatus(part->get()) == PGRES_SINGLE_TUPLE) {
        m_row = std::move(*part);
        return true;
    }
    end();
    return part ? Result<bool>(false) : tl::unexpected(part.error());
}

// Until the connection can be asked something else; an error is the last part there is.
void PostgresStatement::end()
{
    m_state = Ended;
    m_connection.ended(*this);
    for (Result<PostgresConnection::Part> part = m_connection.next(); part && *part; part = m_connection.next()) { }
}

void PostgresStatement::holdRest()
{
    m_connection.ended(*this);
    bool more = true;
    while (more) {
        Result<PostgresConnection::Part> part = m_connection.next();
        more = part && *part && PQresultStatus(part->get()) == PGRES_SINGLE_TUPLE;
        if (more || !part)
            m_held.push_back(std::move(part));
    }
    end();
    m_state = Held;
}

void PostgresStatement::reset()
{
    if (m_state == Answering)
        m_connection.stopWhereCancelled();
    while (m_state == Answering && step().value_or(false)) { }
    m_state = Idle;
    m_row.reset();
    m_held.clear();
    m_values.clear();
    m_formats.clear();
}

int PostgresStatement::count() const
{
    return PQnfields(m_row.get());
}

bool PostgresStatement::isNull(int column) const
{
    return PQgetisnull(m_row.get(), 0, column) != 0;
}

qint64 PostgresStatement::integer(int column) const
{
    return value(column).toLongLong();
}

QString PostgresStatement::text(int column) const
{
    return value(column).toString();
}

QByteArray PostgresStatement::bytes(int column) const
{
    if (isNull(column))
        return {};
    return postgresBytes(PQftype(m_row.get(), column), {PQgetvalue(m_row.get(), 0, column), PQgetlength(m_row.get(), 0, column)});
}

QVariant PostgresStatement::value(int column) const
{
    if (isNull(column))
        return {};
    return postgresValue(PQftype(m_row.get(), column), {PQgetvalue(m_row.get(), 0, column), PQgetlength(m_row.get(), 0, column)});
}

} // namespace muster
