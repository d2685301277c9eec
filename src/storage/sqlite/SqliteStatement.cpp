// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/SqliteStatement.h"
#include "storage/sqlite/SqliteConnection.h"

#include <sqlite3.h>

namespace muster {

SqliteStatement::SqliteStatement(const SqliteConnection &connection, sqlite3_stmt *statement)
    : m_connection(connection)
    , m_statement(statement)
{
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

Result<void> SqliteStatement::bind(const QVariantList &values)
{
    if (values.size() != sqlite3_bind_parameter_count(m_statement))
        return fail(ErrorCode::Database, QStringLiteral("SQLite %1").arg(SQLITE_RANGE));
    m_texts.reserve(values.size()); // none is moved while SQLite knows where it stands
    for (int i = 0; i < int(values.size()); ++i) {
        if (bindOne(i + 1, values.at(i)) != SQLITE_OK)
            return tl::unexpected(m_connection.lastError());
    }
    return {};
}

int SqliteStatement::bindText(int position, const QByteArray &utf8)
{
    m_texts.append(utf8);
    return sqlite3_bind_text64(m_statement, position, m_texts.constLast().constData(), sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
}

int SqliteStatement::bindOne(int position, const QVariant &value)
{
    switch (value.isNull() ? QMetaType::UnknownType : value.typeId()) {
    case QMetaType::UnknownType:
        return sqlite3_bind_null(m_statement, position);
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(m_statement, position, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(m_statement, position, value.toDouble());
    case QMetaType::QByteArray: {
        const auto &bytes = *static_cast<const QByteArray *>(value.constData());
        if (bytes.isNull())
            return sqlite3_bind_null(m_statement, position);
        m_texts.append(bytes);
        return sqlite3_bind_blob64(m_statement, position, m_texts.constLast().constData(), sqlite3_uint64(bytes.size()), SQLITE_STATIC);
    }
    case QMetaType::QString: {
        const auto &text = *static_cast<const QString *>(value.constData());
        return text.isNull() ? sqlite3_bind_null(m_statement, position) : bindText(position, text.toUtf8());
    }
    default:
        return bindText(position, value.toString().toUtf8());
    }
}

Result<bool> SqliteStatement::step()
{
    if (!m_statement) // nothing but a comment
        return false;
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return tl::unexpected(m_connection.lastError());
    }
}

bool SqliteStatement::writes() const
{
    return !sqlite3_stmt_readonly(m_statement);
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement); // says again what step() said
    if (m_statement)
        sqlite3_clear_bindings(m_statement);
    m_texts.clear(); // a statement that is kept must not keep a list of a million numbers
}

int SqliteStatement::count() const
{
    return sqlite3_column_count(m_statement);
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString SqliteStatement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray SqliteStatement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

QVariant SqliteStatement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT: {
        const QString found = text(column);
        return found.isNull() ? QString(QLatin1StringView("")) : found;
    }
    case SQLITE_BLOB: {
        const QByteArray found = bytes(column);
        return found.isNull() ? QByteArray("") : found;
    }
    default:
        return {};
    }
}

} // namespace muster
