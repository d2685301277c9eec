// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/limits/BareServer.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Of a process of one thread, to the nanosecond, and of those of its children that have ended, by ticks.
double secondsOf(qint64 process)
{
    const double own = read(u"/proc/%1/schedstat"_s.arg(process)).split(' ').first().toDouble() / 1e9;
    const QByteArray stat = read(u"/proc/%1/stat"_s.arg(process));
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' '); // from the third on, see proc(5)
    return own + (fields.value(16 - 3).toDouble() + fields.value(17 - 3).toDouble()) / double(::sysconf(_SC_CLK_TCK));
}

} // namespace

// Where the server's own user can read it.
BareServer::BareServer()
{
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", "/tmp");
    m_server = std::make_unique<PostgresServer>(QStringList {u"fsync=off"_s, u"max_wal_size=4GB"_s, u"shared_buffers=512MB"_s});
    qputenv("TMPDIR", before);
}

double BareServer::processorTime() const
{
    double seconds = secondsOf(m_server->processId());
    for (const QByteArray &child : read(u"/proc/%1/task/%1/children"_s.arg(m_server->processId())).split(' ')) {
        if (!child.trimmed().isEmpty())
            seconds += secondsOf(child.toLongLong());
    }
    return seconds;
}

Lap BareServer::with(const std::function<Lap()> &work) const
{
    const double before = processorTime();
    Lap lap = work();
    lap.cost += processorTime() - before;
    return lap;
}

QString BareServer::sql(const QString &script) const
{
    return m_server->sql(script, u"muster"_s);
}

void BareServer::drop(const QString &schema) const
{
    sql(u"SET client_min_messages = error; DROP SCHEMA IF EXISTS %1 CASCADE"_s.arg(schema));
}

QStringList BareServer::tables(const QString &schema) const
{
    return sql(u"SELECT tablename FROM pg_tables WHERE schemaname = '%1' ORDER BY 1"_s.arg(schema)).split(u'\n', Qt::SkipEmptyParts);
}

void BareServer::makeBare(const QString &schema) const
{
    drop(u"bare"_s);
    QString script = u"CREATE SCHEMA bare;"_s;
    for (const QString &table : tables(schema))
        script += u"CREATE TABLE bare.%1 (LIKE %2.%1 INCLUDING ALL);"_s.arg(table, schema);
    sql(script);
}

void BareServer::copyOut(const QString &schema) const
{
    for (const QString &table : tables(schema))
        sql(u"COPY %1.%2 TO '%3/%2.rows' (FORMAT binary)"_s.arg(schema, table, m_server->folder()));
}

void BareServer::copyIn() const
{
    QString script = u"BEGIN;"_s;
    for (const QString &table : tables(u"bare"_s))
        script += u"COPY bare.%1 FROM '%2/%1.rows' (FORMAT binary);"_s.arg(table, m_server->folder());
    sql(script + u"COMMIT"_s);
}

void BareServer::fillBare(const QString &schema) const
{
    for (const QString &table : tables(schema))
        sql(u"INSERT INTO bare.%1 SELECT * FROM %2.%1"_s.arg(table, schema));
    sql(u"VACUUM ANALYZE"_s);
}

} // namespace muster
