// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/PostgresServer.h"

#include <QTemporaryDir>
#include <QTest>

namespace muster {

// Tests of the door to the engine have `engines()` for their rows and ask `Place` where to make what they look at. Those of
// workspaces are programs that run once for each engine (`ENGINES` in tests/storage/CMakeLists.txt).
enum class Engine { Sqlite, Postgresql };

inline Engine engineOfProgram()
{
    return qEnvironmentVariable("MUSTER_TEST_ENGINE") == QStringLiteral("postgresql") ? Engine::Postgresql : Engine::Sqlite;
}

// Whether everybody but the owner of a workspace signs in to the engine by a login of their own.
inline bool hasLogins()
{
    return qEnvironmentVariableIsSet("MUSTER_TEST_LOGINS");
}

inline void engines()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("SQLite") << Engine::Sqlite;
    QTest::newRow("PostgreSQL") << Engine::Postgresql;
}

// Where nothing stands yet, on one engine. What is made there goes away with it, or with the server.
class Place
{
public:
    explicit Place(Engine engine, const QString &name = QStringLiteral("place"), const QString &database = QStringLiteral("muster"))
        : m_engine(engine)
        , m_location(m_folder.filePath(name + QStringLiteral(".muster")))
    {
        if (engine == Engine::Sqlite)
            return;
        static int count = 0;
        m_location = PostgresServer::instance().location(QStringLiteral("%1_%2").arg(name).arg(++count), database);
    }
    Q_DISABLE_COPY_MOVE(Place)

    Engine engine() const { return m_engine; }
    QString location() const { return m_location; }
    QString folder() const { return m_folder.path(); }

private:
    Engine m_engine;
    QTemporaryDir m_folder; // of what a test keeps beside it
    QString m_location;
};

} // namespace muster
