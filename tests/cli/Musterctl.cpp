// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Musterctl.h"
#include "support/ServerSession.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

QJsonArray Run::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).array();
}

bool Run::complainsInOneLine() const
{
    return err.startsWith(u"musterctl: "_s) && err.count(u'\n') == 1 && err.endsWith(u'\n');
}

namespace {

const QString Connection = u"behind"_s;

QString firstCell(const QString &path, const QString &sql)
{
    QString cell;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, Connection);
        database.setDatabaseName(path);
        QSqlQuery query = database.open() ? QSqlQuery(sql, database) : QSqlQuery();
        cell = query.next() ? query.value(0).toString() : query.lastError().text();
    }
    QSqlDatabase::removeDatabase(Connection);
    return cell;
}

bool tamperWithFile(const QString &path, const QStringList &statements)
{
    bool done = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, Connection);
        database.setDatabaseName(path);
        done = database.open();
        QStringList all;
        QSqlQuery query(u"SELECT name FROM sqlite_master WHERE type = 'trigger'"_s, database);
        while (query.next())
            all.append(u"DROP TRIGGER \"%1\""_s.arg(query.value(0).toString()));
        for (const QString &statement : all + statements) {
            QSqlQuery change(database);
            done = done && change.exec(statement) && (all.contains(statement) || change.numRowsAffected() > 0);
        }
    }
    QSqlDatabase::removeDatabase(Connection);
    return done;
}

QString schemaOf(const QString &location)
{
    return location.section(u"schema="_s, 1);
}

QString sqlAt(const QString &location, const QString &statement)
{
    return PostgresServer::instance().sql(statement, PostgresServer::databaseOf(location)).trimmed();
}

QString backupOf(const QString &location, const QString &name)
{
    return PostgresServer::instance().location(schemaOf(location) + u'_' + name, PostgresServer::databaseOf(location));
}

QString inSchema(const QString &location)
{
    return u"SET search_path = %1; "_s.arg(schemaOf(location));
}

} // namespace

Musterctl::Musterctl()
    : m_workspace(path(u"people.muster"_s))
{
    static int count = 0;
    if (engineOfProgram() == Engine::Postgresql)
        m_workspace = PostgresServer::instance().location(u"cli_%1"_s.arg(++count));
}

bool Musterctl::hasWorkspace() const
{
    if (engineOfProgram() == Engine::Sqlite)
        return QFile::exists(m_workspace);
    return sqlAt(m_workspace, u"SELECT count(*) FROM pg_namespace WHERE nspname = '%1'"_s.arg(schemaOf(m_workspace))) == u"1"_s;
}

bool Musterctl::isWrittenTo() const
{
    if (engineOfProgram() == Engine::Sqlite)
        return QFile::exists(m_workspace + u"-wal"_s);
    return sqlAt(m_workspace, turnsTaken) != u"0"_s;
}

Run Musterctl::keepBackup(const QString &name) const
{
    if (engineOfProgram() == Engine::Sqlite)
        return {QFile::copy(m_workspace, path(name)) ? 0 : 1, {}, {}};
    return run({u"copy"_s, m_workspace, backupOf(m_workspace, name)});
}

bool Musterctl::restoreBackup(const QString &name) const
{
    if (engineOfProgram() == Engine::Sqlite)
        return QFile::remove(m_workspace) && QFile::rename(path(name), m_workspace);
    sqlAt(m_workspace, u"DROP SCHEMA %1 CASCADE"_s.arg(schemaOf(m_workspace)));
    const Musterctl elsewhere; // what this computer saw last there, it does not learn of
    return elsewhere.run({u"copy"_s, backupOf(m_workspace, name), m_workspace}).exit == 0;
}

// Of a superuser, no trigger runs either.
bool Musterctl::tamper(const QStringList &statements) const
{
    if (engineOfProgram() == Engine::Sqlite)
        return tamperWithFile(m_workspace, statements);
    return std::all_of(statements.cbegin(), statements.cend(), [this](const QString &statement) {
        const QString counted = u"SET session_replication_role = replica; WITH done AS (%1 RETURNING 1) SELECT count(*) FROM done"_s.arg(statement);
        return sqlAt(m_workspace, inSchema(m_workspace) + counted).toInt() > 0;
    });
}

QString Musterctl::cell(const QString &sql) const
{
    return engineOfProgram() == Engine::Sqlite ? firstCell(m_workspace, sql) : sqlAt(m_workspace, inSchema(m_workspace) + sql);
}

void Musterctl::start(QProcess &process, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"MUSTER_WORKSPACE"_s);
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_DATA_HOME"_s, path(u"share"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"TZ"_s, u"UTC"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(MUSTERCTL), arguments);
}

Run Musterctl::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

Run Musterctl::runHere(const QStringList &arguments, const QByteArray &input) const
{
    return run(QStringList {u"-w"_s, workspace()} + arguments, input);
}

Run Musterctl::init() const
{
    return run({u"init"_s, workspace(), u"--organization"_s, u"Northwind"_s, u"--owner"_s, u"ada@northwind.example"_s,
        u"--owner-name"_s, u"Ada King"_s});
}

bool Musterctl::begin()
{
    static const std::unique_ptr<Musterctl> first = [] {
        auto made = std::make_unique<Musterctl>();
        if (engineOfProgram() == Engine::Postgresql) {
            const QString database = u"first"_s; // its own: nobody may be in what is copied
            PostgresServer::instance().newDatabase(database);
            made->m_copy = std::make_unique<Place>(Engine::Postgresql, u"people"_s, database);
            made->m_workspace = made->m_copy->location();
        }
        if (made->init().exit != 0)
            qFatal("No workspace can be made.");
        return made;
    }();
    if (engineOfProgram() == Engine::Sqlite)
        return QFile::copy(first->m_workspace, m_workspace);
    m_copy = std::make_unique<Place>(*first->m_copy);
    m_workspace = m_copy->location();
    return true;
}

Run Musterctl::apply(const QByteArray &changes) const
{
    return runHere({u"apply"_s, u"-"_s}, changes);
}

QJsonArray Musterctl::list(const QString &table, const QString &query) const
{
    return runHere({u"list"_s, table, u"--query"_s, query, u"--json"_s}).json();
}

QByteArray Musterctl::everything() const
{
    QByteArray all;
    for (const QString &table :
        {u"users"_s, u"groups"_s, u"members"_s, u"projects"_s, u"assignments"_s, u"access"_s, u"misconfigurations"_s}) {
        const Run listed = runHere({u"list"_s, table, u"--json"_s});
        all += listed.exit == 0 ? listed.out.toUtf8() : "failed: " + listed.err.toUtf8();
    }
    static const QRegularExpression since(u"\"since\":\"[^\"]*\""_s); // what is made again is younger
    return QString::fromUtf8(all).remove(since).toUtf8();
}

void Musterctl::write(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(name));
}

} // namespace muster
