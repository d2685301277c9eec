// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/PostgresServer.h"

#include <QTemporaryDir>
#include <QTest>

namespace muster {

// Tests of the door to the engine have `engines()` for their rows and ask `Place` where to make what they look at. Those of
// workspaces are programs that run once for each engine (`ENGINES` in tests/storage/CMakeLists.txt).
enum class Engine { Sqlite, Postgresql };

Engine engineOfProgram();
bool hasLogins(); // everybody but the owner of a workspace signs in to the engine by a login of their own
void engines();

// Where nothing stands yet, on one engine. What is made there goes away with it, or with the server.
class Place
{
public:
    explicit Place(Engine engine, const QString &name = QStringLiteral("place"), const QString &database = QStringLiteral("muster"));
    explicit Place(const Place &like); // another that holds the same, which nobody has open: a file, or a database of its own
    ~Place();
    Place &operator=(const Place &) = delete;

    Engine engine() const { return m_engine; }
    QString location() const { return m_location; }
    QString folder() const { return m_folder.path(); }

private:
    Engine m_engine;
    QTemporaryDir m_folder; // of what a test keeps beside it
    QString m_location;
    QString m_copy; // database
};

} // namespace muster
