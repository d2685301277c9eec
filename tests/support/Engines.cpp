// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Engines.h"

#include <QFileInfo>

namespace muster {

Engine engineOfProgram()
{
    return qEnvironmentVariable("MUSTER_TEST_ENGINE") == QStringLiteral("postgresql") ? Engine::Postgresql : Engine::Sqlite;
}

bool hasLogins()
{
    return qEnvironmentVariableIsSet("MUSTER_TEST_LOGINS");
}

void engines()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("SQLite") << Engine::Sqlite;
    QTest::newRow("PostgreSQL") << Engine::Postgresql;
}

Place::Place(Engine engine, const QString &name, const QString &database)
    : m_engine(engine)
    , m_location(m_folder.filePath(name + QStringLiteral(".muster")))
{
    if (engine == Engine::Sqlite)
        return;
    static int count = 0;
    m_location = PostgresServer::instance().location(QStringLiteral("%1_%2").arg(name).arg(++count), database);
}

Place::Place(const Place &like)
    : m_engine(like.m_engine)
    , m_location(m_folder.filePath(QFileInfo(like.m_location).fileName()))
{
    if (m_engine == Engine::Sqlite) {
        if (!QFile::copy(like.m_location, m_location))
            qFatal("%s cannot be copied", qPrintable(like.m_location));
        return;
    }
    static int count = 0;
    const QString database = PostgresServer::databaseOf(like.m_location);
    m_copy = QStringLiteral("copy_%1").arg(++count);
    PostgresServer::instance().sql(QStringLiteral("CREATE DATABASE %1 OWNER muster TEMPLATE %2").arg(m_copy, database));
    m_location = QString(like.m_location).replace(u'/' + database + u'?', u'/' + m_copy + u'?');
}

Place::~Place()
{
    if (!m_copy.isEmpty())
        PostgresServer::instance().sql(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(m_copy));
}

} // namespace muster
