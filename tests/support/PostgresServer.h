// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <memory>

namespace muster {

// A PostgreSQL of the test's own: in its own folder, heard only through a socket there, gone with the test, also where that is
// killed. PostgreSQL does not run as root: where the test does, it runs as the user that Debian's package has for it. A test
// whose server does not start ends here, and has failed.
class PostgresServer
{
public:
    // Of the program: started when it is first asked for.
    static PostgresServer &instance();

    // Nothing is forced to a disk: what a machine does that loses power is not what most tests are about.
    // `asks`: how it makes sure of who somebody is that is not its superuser, as pg_hba.conf has it.
    explicit PostgresServer(const QStringList &settings = {QStringLiteral("fsync=off"), QStringLiteral("full_page_writes=off")}, const QString &asks = QStringLiteral("trust"));
#ifdef Q_OS_UNIX
    // Heard on 127.0.0.1 too, on a port that was free, with a certificate for `name` by an authority of its own, where there is a name.
    static std::unique_ptr<PostgresServer> onNetwork(const QString &name, const QString &asks, int days = 2);
#endif
    int port() const { return m_port; }
    QString authority() const { return m_folder.filePath(QStringLiteral("authority.crt")); }

    // A copy of it that follows it, and without which it commits nothing any more. The primary has to write whole pages.
    static std::unique_ptr<PostgresServer> standbyOf(const PostgresServer &primary);
    ~PostgresServer() { stop(SIGINT); }
    Q_DISABLE_COPY_MOVE(PostgresServer)

    QString folder() const { return m_folder.path(); }
    qint64 processId() const { return m_server.processId(); }

    // Owned by `muster`, who is no superuser. `more`: as CREATE DATABASE has it, such as its collation.
    void newDatabase(const QString &name, const QString &more = {}) const;
    QString location(const QString &schema, const QString &database = QStringLiteral("muster"), const QString &user = QStringLiteral("muster")) const;
    static QString databaseOf(const QString &location);

    // By psql, as the superuser; its answer, a row a line.
    QString sql(const QString &statement, const QString &database = QStringLiteral("postgres")) const;

    // All rows of all tables of all databases, and who may sign in.
    QString dump() const;

    // From now on its log says each statement, with what was bound to it.
    void logStatements() const;

    // A script by so many clients at once, so often each, as the superuser: how many of them a second.
    double pgbench(const QByteArray &script, int clients, int times, const QString &database = QStringLiteral("muster")) const;

    // A script by psql, as anybody: what it answers, and what it refuses, at which it stops.
    struct Answer
    {
        bool done = false;
        QString rows;
        QString errors;
    };
    Answer attempt(const QString &user, const QString &script, const QString &database = QStringLiteral("muster")) const;
    void start(const QStringList &settings);

#ifdef Q_OS_LINUX
    // As if there were no more room on its disk: no file of those who connect from now on grows beyond what the largest table or
    // index of the schema has, and so many bytes more. A server that
    // was started with FullDisk.cpp says that the disk is full.
    void limitGrowth(const QString &schema, qint64 bytes) const;
    void endLimit() const { setGrowth(QStringLiteral("unlimited")); }
#endif

    // SIGINT: in order; SIGQUIT: as if it had crashed.
    void stop(int signal);

    QString log() const;

private:
    struct Nothing { };
    explicit PostgresServer(Nothing) { }

#ifdef Q_OS_UNIX
    static int freePort();
#endif

#ifdef Q_OS_LINUX
    void setGrowth(const QString &bytes) const;
#endif

    void makeNew();

    // To make a new one takes longer than most tests do: the next program begins with a copy of it, where it is told of a
    // folder to keep it in (MUSTER_TEST_SERVERS).
    static QString kept();
    bool copyNew() const;
    void keepNew() const;

    QString data() const { return m_folder.filePath(QStringLiteral("data")); }

    static QString binary(const QString &name);

    static bool isRoot();
    void giveAway() const; // to the user whom the server runs as

    // Dies with this program, whichever way that goes.
    void prepare(QProcess &process, const QString &name, const QStringList &arguments) const;
    void runAsServer(const QString &name, const QStringList &arguments) const;
    static QString run(const QString &program, const QStringList &arguments);
    static QString finish(QProcess &process);

    static constexpr int UsualPort = 5432; // here only in the name of the socket
    QTemporaryDir m_folder;
    int m_port = UsualPort;
    QProcess m_server;
};

} // namespace muster
