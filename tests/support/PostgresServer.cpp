// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PostgresServer.h"

#include "support/Certificates.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QThread>

#ifdef Q_OS_UNIX
#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace muster {

PostgresServer &PostgresServer::instance()
{
    static PostgresServer server;
    return server;
}

PostgresServer::PostgresServer(const QStringList &settings, const QString &asks)
{
    for (const char *variable : {"PGHOST", "PGPORT", "PGUSER", "PGPASSWORD", "PGDATABASE", "PGSERVICE", "PGOPTIONS", "PGAPPNAME"})
        qunsetenv(variable);
    qputenv("PGPASSFILE", QFile::encodeName(m_folder.filePath(QStringLiteral("passwords"))));
    giveAway();
    if (!copyNew()) {
        makeNew();
        keepNew();
    }
    QFile rules(data() + QStringLiteral("/pg_hba.conf"));
    const QByteArray others = "local all all " + asks.toLatin1() + "\nhost all all 127.0.0.1/32 " + asks.toLatin1() + '\n';
    if (!rules.open(QIODevice::WriteOnly | QIODevice::Truncate) || rules.write("local all postgres trust\nlocal replication postgres trust\n" + others) < 0)
        qFatal("The rules of the server cannot be written.");
    rules.close();
    start(settings);
}

#ifdef Q_OS_UNIX
std::unique_ptr<PostgresServer> PostgresServer::onNetwork(const QString &name, const QString &asks, int days)
{
    std::unique_ptr<PostgresServer> server(new PostgresServer({QStringLiteral("fsync=off")}, asks));
    server->stop(SIGINT);
    server->m_port = freePort();
    QStringList settings {QStringLiteral("fsync=off")};
    if (!name.isEmpty()) {
        makeCertificates(server->folder(), name, days);
        if (isRoot()) // and nobody else may read it
            run(QStringLiteral("chown"), {QStringLiteral("postgres:"), server->m_folder.filePath(QStringLiteral("server.key"))});
        settings << QStringLiteral("ssl=on") << QStringLiteral("ssl_cert_file=") + server->m_folder.filePath(QStringLiteral("server.crt"))
                 << QStringLiteral("ssl_key_file=") + server->m_folder.filePath(QStringLiteral("server.key"));
    }
    server->start(settings);
    return server;
}
#endif

std::unique_ptr<PostgresServer> PostgresServer::standbyOf(const PostgresServer &primary)
{
    std::unique_ptr<PostgresServer> standby(new PostgresServer(Nothing()));
    standby->giveAway();
    run(QStringLiteral("localedef"), {QStringLiteral("-i"), QStringLiteral("en_US"), QStringLiteral("-f"), QStringLiteral("UTF-8"), standby->m_folder.filePath(QStringLiteral("en_US.UTF-8"))});
    standby->runAsServer(QStringLiteral("pg_basebackup"), {QStringLiteral("-D"), standby->data(), QStringLiteral("-h"), primary.folder(), QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-R"),
        QStringLiteral("--no-sync"), QStringLiteral("-c"), QStringLiteral("fast")});
    standby->start({QStringLiteral("fsync=off")});
    primary.sql(QStringLiteral("ALTER SYSTEM SET synchronous_standby_names = '*'"));
    primary.sql(QStringLiteral("SELECT pg_reload_conf()"));
    while (primary.sql(QStringLiteral("SELECT sync_state FROM pg_stat_replication")).trimmed() != QStringLiteral("sync"))
        QThread::msleep(50);
    return standby;
}

void PostgresServer::newDatabase(const QString &name, const QString &more) const
{
    sql(QStringLiteral("CREATE DATABASE %1 OWNER muster TEMPLATE template0 %2").arg(name, more));
}

QString PostgresServer::databaseOf(const QString &location)
{
    return location.section(QStringLiteral("@/"), 1).section(u'?', 0, 0);
}

QString PostgresServer::location(const QString &schema, const QString &database, const QString &user) const
{
    return QStringLiteral("postgresql://%1@/%2?host=%3&schema=%4").arg(user, database, folder(), schema);
}

QString PostgresServer::sql(const QString &statement, const QString &database) const
{
    return run(binary(QStringLiteral("psql")), {QStringLiteral("-X"), QStringLiteral("-qAt"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-h"), folder(), QStringLiteral("-p"), QString::number(m_port),
        QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-d"), database, QStringLiteral("-c"), statement});
}

QString PostgresServer::dump() const
{
    return run(binary(QStringLiteral("pg_dumpall")), {QStringLiteral("-h"), folder(), QStringLiteral("-p"), QString::number(m_port), QStringLiteral("-U"), QStringLiteral("postgres")});
}

void PostgresServer::logStatements() const
{
    sql(QStringLiteral("ALTER SYSTEM SET log_statement = 'all'"));
    sql(QStringLiteral("SELECT pg_reload_conf()"));
    while (sql(QStringLiteral("SHOW log_statement")).trimmed() != QStringLiteral("all"))
        QThread::msleep(20);
}

double PostgresServer::pgbench(const QByteArray &script, int clients, int times, const QString &database) const
{
    QFile file(m_folder.filePath(QStringLiteral("script")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(script) != script.size())
        qFatal("The script cannot be written.");
    file.close();
    const QString told = run(binary(QStringLiteral("pgbench")), {QStringLiteral("-h"), folder(), QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-n"), QStringLiteral("-M"), QStringLiteral("prepared"),
        QStringLiteral("-c"), QString::number(clients), QStringLiteral("-t"), QString::number(times), QStringLiteral("-D"), QStringLiteral("turn=-1"), QStringLiteral("-f"), file.fileName(), database});
    return QRegularExpression(QStringLiteral("tps = ([0-9.]+)")).match(told).captured(1).toDouble();
}

PostgresServer::Answer PostgresServer::attempt(const QString &user, const QString &script, const QString &database) const
{
    QProcess process;
    process.setProgram(binary(QStringLiteral("psql")));
    process.setArguments({QStringLiteral("-X"), QStringLiteral("-qAt"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-h"), folder(), QStringLiteral("-p"), QString::number(m_port), QStringLiteral("-U"), user,
        QStringLiteral("-d"), database, QStringLiteral("-f"), QStringLiteral("-")});
    process.start();
    process.write(script.toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        qFatal("psql does not end: %s", qPrintable(script));
    return {process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

void PostgresServer::start(const QStringList &settings)
{
    QStringList arguments {QStringLiteral("-D"), data(), QStringLiteral("-k"), folder(), QStringLiteral("-p"), QString::number(m_port)};
    for (const QString &setting : settings + QStringList {m_port == UsualPort ? QStringLiteral("listen_addresses=") : QStringLiteral("listen_addresses=127.0.0.1")})
        arguments << QStringLiteral("-c") << setting;
    prepare(m_server, QStringLiteral("postgres"), arguments);
    m_server.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")));
    m_server.start();
    QElapsedTimer waiting;
    waiting.start();
    while (QProcess::execute(binary(QStringLiteral("pg_isready")), {QStringLiteral("-q"), QStringLiteral("-h"), folder(), QStringLiteral("-p"), QString::number(m_port)}) != 0) {
        if (m_server.state() == QProcess::NotRunning || waiting.hasExpired(60'000))
            qFatal("PostgreSQL did not start:\n%s", qPrintable(log()));
        QThread::msleep(20);
    }
}

#ifdef Q_OS_LINUX
void PostgresServer::limitGrowth(const QString &schema, qint64 bytes) const
{
    const QString largest = sql(QStringLiteral("SELECT max(pg_relation_size(oid)) FROM pg_class WHERE relnamespace = '%1'::regnamespace").arg(schema), QStringLiteral("muster"));
    setGrowth(QString::number(largest.toLongLong() + bytes));
}
#endif

void PostgresServer::stop(int signal)
{
    if (m_server.state() == QProcess::NotRunning)
        return;
#ifdef Q_OS_UNIX
    ::kill(pid_t(m_server.processId()), signal);
#else
    Q_UNUSED(signal);
    m_server.terminate();
#endif
    if (!m_server.waitForFinished(30'000))
        m_server.kill();
}

QString PostgresServer::log() const
{
    QFile file(m_folder.filePath(QStringLiteral("log")));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

#ifdef Q_OS_UNIX
int PostgresServer::freePort()
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const bool found = ::bind(listener, reinterpret_cast<sockaddr *>(&address), size) == 0 && ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) == 0;
    ::close(listener);
    return found ? ntohs(address.sin_port) : 0;
}
#endif

#ifdef Q_OS_LINUX
void PostgresServer::setGrowth(const QString &bytes) const
{
    QProcess process;
    prepare(process, QStringLiteral("prlimit"), {QStringLiteral("--pid"), QString::number(processId()), QStringLiteral("--fsize=%1:").arg(bytes)});
    finish(process);
}
#endif

void PostgresServer::makeNew()
{
    // Collations of the C library that the machine may not have, for the server alone
    run(QStringLiteral("localedef"), {QStringLiteral("-i"), QStringLiteral("en_US"), QStringLiteral("-f"), QStringLiteral("UTF-8"), m_folder.filePath(QStringLiteral("en_US.UTF-8"))});
    runAsServer(QStringLiteral("initdb"), {QStringLiteral("-D"), data(), QStringLiteral("--no-sync"), QStringLiteral("--wal-segsize=1"), QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C"),
        QStringLiteral("--auth=trust"), QStringLiteral("--username=postgres")});
    start({QStringLiteral("fsync=off")});
    sql(QStringLiteral("CREATE ROLE muster LOGIN CREATEDB CREATEROLE"));
    newDatabase(QStringLiteral("muster"));
    stop(SIGINT);
}

QString PostgresServer::kept()
{
    const QString folder = qEnvironmentVariable("MUSTER_TEST_SERVERS");
    return folder.isEmpty() ? folder : folder + QLatin1Char('/') + run(QStringLiteral("pg_config"), {QStringLiteral("--version")}).simplified().replace(QLatin1Char(' '), QLatin1Char('-'));
}

bool PostgresServer::copyNew() const
{
    const QString whole = kept();
    if (whole.isEmpty() || !QFileInfo::exists(whole))
        return false;
    run(QStringLiteral("cp"), {QStringLiteral("-a"), whole + QStringLiteral("/."), folder()});
    return true;
}

void PostgresServer::keepNew() const
{
    const QString whole = kept();
    if (whole.isEmpty() || !QDir().mkpath(QFileInfo(whole).path()))
        return;
    const QTemporaryDir beside(whole);
    run(QStringLiteral("cp"), {QStringLiteral("-a"), folder(), beside.filePath(QStringLiteral("whole"))});
    (void)QDir().rename(beside.filePath(QStringLiteral("whole")), whole); // another program may have been quicker
}

QString PostgresServer::binary(const QString &name)
{
    static const QString folder = run(QStringLiteral("pg_config"), {QStringLiteral("--bindir")}).trimmed();
    return folder + QLatin1Char('/') + name;
}

#ifdef Q_OS_UNIX
bool PostgresServer::isRoot()
{
    return ::geteuid() == 0;
}

void PostgresServer::giveAway() const
{
    const passwd *const user = isRoot() ? ::getpwnam("postgres") : nullptr;
    if (isRoot() && (!user || ::chown(QFile::encodeName(folder()).constData(), user->pw_uid, user->pw_gid) != 0))
        qFatal("There is no user postgres to run a server.");
}
#else
bool PostgresServer::isRoot()
{
    return false;
}

void PostgresServer::giveAway() const
{
}
#endif

void PostgresServer::prepare(QProcess &process, const QString &name, const QStringList &arguments) const
{
    QStringList all {QStringLiteral("--pdeathsig"), QStringLiteral("INT")};
    if (isRoot())
        all << QStringLiteral("--reuid=postgres") << QStringLiteral("--regid=postgres") << QStringLiteral("--clear-groups");
#ifdef Q_OS_LINUX
    process.setProgram(QStringLiteral("setpriv"));
    const bool isOfServer = name != QStringLiteral("prlimit");
    process.setArguments(all << (isOfServer ? binary(name) : name) << arguments);
#else
    process.setProgram(binary(name));
    process.setArguments(arguments);
#endif
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), folder()); // libpq would look for the other user's files
    environment.insert(QStringLiteral("LOCPATH"), folder());
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder());
}

void PostgresServer::runAsServer(const QString &name, const QStringList &arguments) const
{
    QProcess process;
    prepare(process, name, arguments);
    finish(process);
}

QString PostgresServer::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    return finish(process);
}

QString PostgresServer::finish(QProcess &process)
{
    process.start();
    if (!process.waitForFinished(600'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s: %s\n%s", qPrintable(process.program()), qPrintable(process.errorString()), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace muster
