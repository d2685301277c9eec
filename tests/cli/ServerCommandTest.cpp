// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Musterctl.h"
#include "storage/Presence.h"
#include "support/Engines.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

// What can be wrong with a workspace on a server, in words that say what to do next; and no password is repeated by anybody.
class ServerCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void repeatsNoPassword_data();
    void repeatsNoPassword();
    void aPasswordOfTheEnvironmentIsWrittenNowhere();
    void aPasswordFileIsForOneselfAlone();
    void aPasswordIsAskedForWhereSomebodySits();
    void operatorsSignInByThemselves();
    void saysWhoIsHere();
    void aSchemaMayHaveAnyName_data();
    void aSchemaMayHaveAnyName();
    void whatWasDoneToTheSchemaIsFound_data();
    void whatWasDoneToTheSchemaIsFound();
    void aKilledMakingLeavesNothing_data();
    void aKilledMakingLeavesNothing();

private:
    static QString schemas();

    Musterctl m_musterctl;
};

static const QStringList founding {u"--organization"_s, u"Northwind"_s, u"--owner"_s, u"ada@northwind.example"_s};

void ServerCommandTest::saysWhatIsWrong_data()
{
    const PostgresServer &server = PostgresServer::instance();
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("says");
    const auto list = [](const QString &location) { return QStringList {u"-w"_s, location, u"list"_s, u"users"_s}; };
    QTest::newRow("no server") << list(u"postgresql://ada@/muster?host=%1/elsewhere"_s.arg(server.folder())) << QStringList {u"cannot be reached"_s, u"/elsewhere/"_s, u"Check the network"_s};
    QTest::newRow("no database") << list(server.location(u"a"_s, u"nowhere"_s)) << QStringList {u"nowhere"_s, u"no such database"_s, u"Check its name"_s};
    QTest::newRow("nobody") << list(server.location(u"a"_s, u"muster"_s, u"eve"_s)) << QStringList {u"eve"_s, u"does not let you in"_s, u"PGPASSWORD"_s};
    QTest::newRow("no schema") << list(server.location(u"nothing"_s)) << QStringList {u"“nothing”"_s, u"schema="_s, u"musterctl init"_s};
    QTest::newRow("another schema") << list(server.location(u"public"_s)) << QStringList {u"“public”"_s, u"not a Muster workspace"_s, u"schema="_s};
    QTest::newRow("no right to make one") << QStringList {u"init"_s, server.location(u"a"_s, u"postgres"_s)} + founding << QStringList {u"does not let you do this"_s, u"Ask whoever runs it"_s};
    QTest::newRow("no right to copy there") << QStringList {u"copy"_s, u"people.muster"_s, server.location(u"a"_s, u"postgres"_s)} << QStringList {u"does not let you do this"_s};
    QTest::newRow("something is there") << QStringList {u"init"_s, server.location(u"public"_s)} + founding << QStringList {u"already there"_s};
    QTest::newRow("no location") << list(u"postgresql://ada@host/db?colour=red"_s) << QStringList {u"colour"_s, u"postgresql://user@host/database?schema=name"_s};
    QTest::newRow("as others write it") << list(u"jdbc:postgresql://host/db"_s) << QStringList {u"postgresql://user@host/database?schema=name"_s};
    QCOMPARE(m_musterctl.run(QStringList {u"init"_s, u"people.muster"_s} + founding).exit, 0);
}

void ServerCommandTest::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, says);
    const Run run = m_musterctl.run(arguments);
    QCOMPARE(run.exit, 1);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.complainsInOneLine(), qPrintable(run.err));
    for (const QString &what : says)
        QVERIFY2(run.err.contains(what), qPrintable(run.err));
}

void ServerCommandTest::repeatsNoPassword_data()
{
    const PostgresServer &server = PostgresServer::instance();
    QTest::addColumn<QStringList>("arguments");
    const QString location = u"postgresql://ada:s3cr3t@/muster?host=%1&schema=a"_s.arg(server.folder());
    QTest::newRow("workspace") << QStringList {u"-w"_s, location, u"list"_s, u"users"_s};
    QTest::newRow("of init") << QStringList {u"init"_s, location} + founding;
    QTest::newRow("of sample") << QStringList {u"sample"_s, location};
    QTest::newRow("from") << QStringList {u"copy"_s, location, u"x.muster"_s};
    QTest::newRow("to") << QStringList {u"copy"_s, u"people.muster"_s, location};
    QTest::newRow("one too many") << QStringList {u"copy"_s, u"people.muster"_s, u"x.muster"_s, location};
    QTest::newRow("in place of a command") << QStringList {location};
    QTest::newRow("in place of a table") << QStringList {u"-w"_s, u"people.muster"_s, u"list"_s, location};
    QTest::newRow("in place of a file") << QStringList {u"-w"_s, u"people.muster"_s, u"import"_s, location};
    QTest::newRow("to export to") << QStringList {u"-w"_s, u"people.muster"_s, u"export"_s, location};
    QTest::newRow("as a head") << QStringList {u"-w"_s, u"people.muster"_s, u"verify"_s, u"--head"_s, location};
    QTest::newRow("in capitals") << QStringList {u"-w"_s, u"PostgreSQL://ada:s3cr3t@host/muster"_s, u"list"_s, u"users"_s};
    QTest::newRow("by words") << QStringList {u"-w"_s, u"host=localhost user=ada password=s3cr3t"_s, u"list"_s, u"users"_s};
    QTest::newRow("as a port") << QStringList {u"-w"_s, u"postgresql://ada:s3cr3t/muster"_s, u"list"_s, u"users"_s};
    QTest::newRow("of a command that has words") << QStringList {u"help"_s, u"host=localhost password=s3cr3t"_s};
}

void ServerCommandTest::repeatsNoPassword()
{
    QFETCH(QStringList, arguments);
    const Run run = m_musterctl.run(arguments);
    QVERIFY(run.exit == 1 || run.exit == 2);
    QVERIFY2(!run.err.isEmpty() && !run.err.contains(u"s3cr"_s) && !run.err.contains(u"cr3t"_s) && !run.out.contains(u"s3cr"_s), qPrintable(run.err + run.out));
    if (arguments.contains(u"-w"_s) && run.exit == 1 && arguments.value(1).contains(u"s3cr3t"_s))
        QVERIFY2(run.err.contains(u".pgpass"_s), qPrintable(run.err));
}

// Neither said, nor kept beside the workspace, nor in its trail, nor shown among the processes of the server.
void ServerCommandTest::aPasswordOfTheEnvironmentIsWrittenNowhere()
{
    const PostgresServer server({u"fsync=off"_s, u"log_statement=all"_s}, u"scram-sha-256"_s);
    server.sql(u"ALTER ROLE muster PASSWORD 's3cr3t'"_s);
    const QString location = server.location(u"team"_s);
    const Musterctl musterctl;
    const Run closed = musterctl.run(QStringList {u"init"_s, location} + founding);
    QVERIFY2(closed.exit == 1 && closed.err.contains(u"PGPASSWORD"_s), qPrintable(closed.err));
    qputenv("PGPASSWORD", "wr0ng");
    const Run wrong = musterctl.run(QStringList {u"init"_s, location} + founding);
    QVERIFY2(wrong.exit == 1 && wrong.err.contains(u"PGPASSWORD"_s) && !wrong.err.contains(u"wr0ng"_s), qPrintable(wrong.err));
    qputenv("PGPASSWORD", "s3cr3t");
    qputenv("QT_LOGGING_RULES", "*.debug=true");
    const Run made = musterctl.run(QStringList {u"init"_s, location} + founding);
    QVERIFY2(made.exit == 0, qPrintable(made.err));
    const Run events = musterctl.run({u"-w"_s, location, u"list"_s, u"entries"_s, u"--json"_s});
    const Run again = musterctl.run(QStringList {u"init"_s, location} + founding);
    for (const Run &run : {made, events, again})
        QVERIFY2(!run.out.contains(u"s3cr3t"_s) && !run.err.contains(u"s3cr3t"_s), qPrintable(run.out + run.err));
    qunsetenv("PGPASSWORD");
    qunsetenv("QT_LOGGING_RULES");
    for (QDirIterator files(musterctl.path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("s3cr3t"), qPrintable(file.fileName()));
    }
    QVERIFY(!server.sql(u"SELECT * FROM pg_stat_activity"_s).contains(u"s3cr3t"_s));
    const QString log = server.log();
    QVERIFY(log.contains(u"CREATE SCHEMA"_s));
    QVERIFY(!log.section(u"ALTER ROLE"_s, 1).section(u'\n', 1).contains(u"s3cr3t"_s)); // but where the test sets it
}

// What others could read is not taken, and it is not sent to two servers.
void ServerCommandTest::aPasswordFileIsForOneselfAlone()
{
    const PostgresServer server({u"fsync=off"_s}, u"scram-sha-256"_s);
    server.sql(u"ALTER ROLE muster PASSWORD 's3cr3t wörd'"_s);
    const QString location = server.location(u"team"_s);
    const Musterctl musterctl;
    const QString path = musterctl.path(u"password"_s);
    musterctl.write(u"password"_s, "s3cr3t wörd\nwhatever\n");
    const QStringList with {u"--password-file"_s, path};
    for (const QFile::Permissions more : {QFile::Permissions(QFile::ReadGroup), QFile::Permissions(QFile::WriteOther)}) {
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | more));
        const Run open = musterctl.run(with + QStringList {u"init"_s, location} + founding);
        QVERIFY2(open.exit == 2 && open.complainsInOneLine() && open.err.contains(u"chmod 600"_s), qPrintable(open.err));
    }
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const Run made = musterctl.run(with + QStringList {u"init"_s, location} + founding);
    QVERIFY2(made.exit == 0, qPrintable(made.err));
    const Run listed = musterctl.run(QStringList {u"-w"_s, location, u"list"_s, u"users"_s} + with);
    QVERIFY2(listed.exit == 0 && listed.out.contains(u"ada@northwind.example"_s), qPrintable(listed.err));
    const Run copied = musterctl.run(with + QStringList {u"copy"_s, location, server.location(u"again"_s)});
    QVERIFY2(copied.exit == 0, qPrintable(copied.err));
    const Run two = musterctl.run(with + QStringList {u"copy"_s, location, server.location(u"more"_s, u"muster"_s, u"eve"_s)});
    QVERIFY2(two.exit == 2 && two.err.contains(u".pgpass"_s), qPrintable(two.err));
    musterctl.write(u"password"_s, "\n");
    QCOMPARE(musterctl.run(with + QStringList {u"-w"_s, location, u"list"_s, u"users"_s}).exit, 2);
    const Run missing = musterctl.run({u"--password-file"_s, musterctl.path(u"none"_s), u"-w"_s, location, u"list"_s, u"users"_s});
    QVERIFY2(missing.exit == 2 && missing.err.contains(u"cannot be read"_s), qPrintable(missing.err));
    musterctl.write(u"password"_s, "wr0ng\n");
    const Run wrong = musterctl.run(with + QStringList {u"-w"_s, location, u"list"_s, u"users"_s});
    QVERIFY2(wrong.exit == 1 && !wrong.err.contains(u"wr0ng"_s), qPrintable(wrong.err));
}

// On a terminal of its own: what is typed is not shown, and Ctrl+C leaves it as it was.
void ServerCommandTest::aPasswordIsAskedForWhereSomebodySits()
{
    const PostgresServer server({u"fsync=off"_s}, u"scram-sha-256"_s);
    server.sql(u"ALTER ROLE muster PASSWORD 's3cr3t'"_s);
    const QString location = server.location(u"team"_s);
    const Musterctl musterctl;
    musterctl.write(u"password"_s, "s3cr3t\n");
    QVERIFY(QFile::setPermissions(musterctl.path(u"password"_s), QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(musterctl.run(QStringList {u"--password-file"_s, musterctl.path(u"password"_s), u"init"_s, location} + founding).exit, 0);
    const auto type = [&](const QByteArray &keys) {
        QProcess terminal;
        const QString command = u"stty -echo; %1 -w '%2' list users; echo EXIT $?; stty -a"_s.arg(QStringLiteral(MUSTERCTL), location);
        terminal.start(u"script"_s, {u"-qec"_s, command, u"/dev/null"_s});
        QByteArray shown;
        const bool asked = QTest::qWaitFor([&] {
            terminal.waitForReadyRead(50);
            shown += terminal.readAllStandardOutput();
            return shown.contains("Password of muster@");
        }, 30'000);
        terminal.write(keys);
        if (!asked || !terminal.waitForFinished(30'000))
            terminal.kill();
        return QString::fromUtf8(shown + terminal.readAllStandardOutput());
    };
    const QString listed = type("s3cr\x7fr3t\r");
    QVERIFY2(listed.contains(u"EXIT 0"_s) && listed.contains(u"ada@northwind.example"_s) && !listed.contains(u"s3c"_s), qPrintable(listed));
    QVERIFY2(listed.contains(u"isig"_s) && !listed.contains(u"-isig"_s) && !listed.contains(u"-icanon"_s), qPrintable(listed));
    const QString stopped = type("s3\x03");
    QVERIFY2(stopped.contains(u"EXIT 1"_s) && !stopped.contains(u"ada@"_s) && !stopped.contains(u"-isig"_s), qPrintable(stopped));
    const QString wrong = type("wr0ng\r");
    QVERIFY2(wrong.contains(u"EXIT 1"_s) && wrong.count(u"Password of"_s) == 1 && !wrong.contains(u"wr0ng"_s), qPrintable(wrong));
}

// A login for an operator: shown once, good for what they may do, and no more once it is dropped.
void ServerCommandTest::operatorsSignInByThemselves()
{
    const PostgresServer server({u"fsync=off"_s, u"log_statement=all"_s}, u"scram-sha-256"_s);
    server.sql(u"ALTER ROLE muster PASSWORD 's3cr3t'"_s);
    const QString location = server.location(u"team"_s);
    const Musterctl musterctl;
    const auto asOwner = [&](const QStringList &arguments) {
        qputenv("PGPASSWORD", "s3cr3t");
        return musterctl.run(arguments);
    };
    QCOMPARE(asOwner(QStringList {u"init"_s, location} + founding).exit, 0);
    const QByteArray people = R"([{"do":"addUser","set":{"email":"eve@northwind.example","status":"active","roles":["administrator"],"accountType":"admin"}},
        {"do":"addUser","set":{"email":"vic@northwind.example","status":"active","roles":["analyst"]}}])";
    qputenv("PGPASSWORD", "s3cr3t");
    QCOMPARE(musterctl.run({u"-w"_s, location, u"apply"_s, u"-"_s}, people).exit, 0);
    const auto makeFor = [&](const QString &email) { return asOwner({u"-w"_s, location, u"login"_s, u"--make"_s, email}); };
    const Run eve = makeFor(u"eve@northwind.example"_s);
    QVERIFY2(eve.exit == 0 && eve.err.contains(u"“eve”"_s), qPrintable(eve.err));
    QVERIFY2(makeFor(u"eve@northwind.example"_s).err.contains(u"another name"_s), "a second one");
    const Run vic = makeFor(u"vic@northwind.example"_s);
    QCOMPARE(vic.exit, 0);
    QVERIFY(asOwner({u"-w"_s, location, u"login"_s}).out.contains(u"eve  eve@northwind.example"_s));
    const auto as = [&](const QString &login, const QString &password, const QStringList &arguments) {
        qputenv("PGPASSWORD", password.trimmed().toUtf8());
        return musterctl.run(QStringList {u"-w"_s, server.location(u"team"_s, u"muster"_s, login)} + arguments);
    };
    QVERIFY(as(u"eve"_s, eve.out, {u"list"_s, u"users"_s}).out.contains(u"vic@northwind.example"_s)); // as herself: nobody has to say so
    QVERIFY2(as(u"vic"_s, vic.out, {u"list"_s, u"users"_s}).exit == 1, "who may not see users");
    QVERIFY2(as(u"eve"_s, eve.out, {u"--as"_s, u"ada@northwind.example"_s, u"list"_s, u"users"_s}).exit == 1, "as another");
    QVERIFY2(as(u"vic"_s, vic.out, {u"login"_s, u"--renew"_s, u"eve@northwind.example"_s}).exit == 1, "of who may do more");
    const Run again = asOwner({u"-w"_s, location, u"login"_s, u"--renew"_s, u"eve@northwind.example"_s});
    QCOMPARE(again.exit, 0);
    QCOMPARE(as(u"eve"_s, eve.out, {u"list"_s, u"users"_s}).exit, 1);
    QCOMPARE(as(u"eve"_s, again.out, {u"list"_s, u"users"_s}).exit, 0);
    QCOMPARE(asOwner({u"-w"_s, location, u"login"_s, u"--drop"_s, u"eve@northwind.example"_s}).exit, 0);
    QVERIFY2(asOwner({u"-w"_s, location, u"login"_s, u"--drop"_s, u"eve@northwind.example"_s}).err.contains(u"eve@northwind.example"_s), "which is gone");
    QCOMPARE(as(u"eve"_s, again.out, {u"list"_s, u"users"_s}).exit, 1);
    // The login of the pages, which looks at links and no more
    const Run pages = asOwner({u"-w"_s, location, u"login"_s, u"--make"_s, u"pages"_s, u"--name"_s, u"team_pages"_s});
    QVERIFY2(pages.exit == 0, qPrintable(pages.err));
    QVERIFY(asOwner({u"-w"_s, location, u"login"_s}).out.contains(u"team_pages  (the pages that links lead to)"_s));
    QCOMPARE(as(u"team_pages"_s, pages.out, {u"list"_s, u"users"_s}).exit, 1);
    const Run unknown = as(u"team_pages"_s, pages.out, {u"decline"_s, u"nothing"_s});
    QVERIFY2(unknown.exit == 1 && unknown.err.contains(u"not known here"_s), qPrintable(unknown.err));
    QCOMPARE(as(u"vic"_s, vic.out, {u"login"_s, u"--renew"_s, u"pages"_s}).exit, 1);
    QCOMPARE(asOwner({u"-w"_s, location, u"login"_s, u"--drop"_s, u"pages"_s}).exit, 0);
    for (const Run &made : {eve, vic, again, pages})
        QVERIFY2(!server.log().contains(made.out.trimmed()), "the server was told a password");
    QVERIFY(musterctl.run({u"-w"_s, u"people.muster"_s, u"login"_s}).exit == 1);
    for (const QStringList &asked : {QStringList {}, QStringList {u"--make"_s, u"eve@northwind.example"_s}}) {
        const Run nowhere = asOwner(QStringList {u"-w"_s, server.location(u"nowhere"_s), u"login"_s} + asked);
        QVERIFY2(nowhere.exit == 1 && nowhere.err.contains(u"no workspace “nowhere”"_s), qPrintable(nowhere.err));
    }
    qunsetenv("PGPASSWORD");
}

void ServerCommandTest::saysWhoIsHere()
{
    const PostgresServer &server = PostgresServer::instance();
    const QString location = server.location(u"here"_s);
    QCOMPARE(m_musterctl.run(QStringList {u"init"_s, location} + founding).exit, 0);
    QCOMPARE(m_musterctl.run({u"-w"_s, location, u"here"_s, u"--json"_s}).out, u"[]\n"_s);
    const QString ada = server.sql(u"SELECT uuid FROM here.users"_s, u"muster"_s).trimmed();
    const std::unique_ptr<Presence> window = Presence::at(location, ada, [] {});
    window->tell({u"users"_s, u"user"_s, ada});
    QTRY_VERIFY_WITH_TIMEOUT(m_musterctl.run({u"-w"_s, location, u"here"_s, u"--json"_s}).out.contains(u"\"objectId\":\"%1\""_s.arg(ada)), 15'000);
    const QJsonArray all = QJsonDocument::fromJson(m_musterctl.run({u"-w"_s, location, u"here"_s, u"--json"_s}).out.toUtf8()).array();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first()[u"email"_s].toString(), u"ada@northwind.example"_s);
    QCOMPARE(all.first()[u"page"_s].toString(), u"users"_s);
    QCOMPARE(all.first()[u"kind"_s].toString(), u"user"_s);
    QVERIFY(QDateTime::fromString(all.first()[u"since"_s].toString(), Qt::ISODateWithMs).isValid());
    const Run text = m_musterctl.run({u"-w"_s, location, u"here"_s});
    QVERIFY2(text.exit == 0 && text.out.contains(u"ada@northwind.example"_s) && text.out.contains(u"Users & Groups"_s), qPrintable(text.out + text.err));
    // A viewer by the owner's login
    QCOMPARE(m_musterctl.run({u"-w"_s, location, u"apply"_s, u"-"_s}, R"([{"do":"addUser","set":{"email":"vic@northwind.example","status":"active","roles":["analyst"]}}])").exit, 0);
    const Run viewer = m_musterctl.run({u"-w"_s, location, u"--as"_s, u"vic@northwind.example"_s, u"here"_s});
    QVERIFY2(viewer.exit == 0 && viewer.out.contains(u"Somebody"_s) && !viewer.out.contains(u"ada@"_s) && !viewer.out.contains(u"Users"_s), qPrintable(viewer.out + viewer.err));
    const Run file = m_musterctl.run({u"-w"_s, u"people.muster"_s, u"here"_s});
    QVERIFY2(file.exit == 1 && file.err.contains(u"server"_s), qPrintable(file.err));
}

void ServerCommandTest::aSchemaMayHaveAnyName_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"i", "o", "part", "new", "users", "user", "select", "table", "_1", "public_"}) // names of what is in it, words of SQL
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ServerCommandTest::aSchemaMayHaveAnyName()
{
    QFETCH(QString, name);
    const PostgresServer &server = PostgresServer::instance();
    server.newDatabase(u"names_%1"_s.arg(name));
    const QString location = server.location(name, u"names_%1"_s.arg(name));
    QCOMPARE(m_musterctl.run(QStringList {u"init"_s, location} + founding).exit, 0);
    const Run applied = m_musterctl.run({u"-w"_s, location, u"apply"_s, u"-"_s}, R"([{"do": "addGroup", "set": {"name": "A"}}])");
    QVERIFY2(applied.exit == 0, qPrintable(applied.err));
    const QString copy = server.location(u"copy_of_"_s + name, u"names_%1"_s.arg(name));
    QCOMPARE(m_musterctl.run({u"copy"_s, location, copy}).exit, 0);
    const QString back = server.location(name, u"muster"_s);
    QCOMPARE(m_musterctl.run({u"copy"_s, copy, back}).exit, 0);
    for (const QString &place : {location, copy, back}) {
        const Run verified = m_musterctl.run({u"-w"_s, place, u"verify"_s});
        QVERIFY2(verified.exit == 0, qPrintable(verified.err));
    }
    server.sql(u"DROP SCHEMA \"%1\" CASCADE"_s.arg(name), u"muster"_s);
}

void ServerCommandTest::whatWasDoneToTheSchemaIsFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &statement, const QString &says) { QTest::newRow(name) << statement << says; };
    row("a trigger off", u"ALTER TABLE events DISABLE TRIGGER events_stay"_s, u"events_stay"_s);
    row("a trigger less", u"DROP TRIGGER users_history_update ON users"_s, u"users_history_update"_s);
    row("a trigger more", u"CREATE TRIGGER more AFTER INSERT ON users FOR EACH ROW EXECUTE FUNCTION touch_assignment()"_s, u"more"_s);
    row("another function", u"CREATE OR REPLACE FUNCTION trail_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$"_s, u"trail_stays"_s);
    row("a function more", u"CREATE FUNCTION more() RETURNS bigint LANGUAGE sql AS $$ SELECT 1 $$"_s, u"more"_s);
    row("another view", u"CREATE OR REPLACE VIEW project_starts AS SELECT id AS project_id, since FROM projects"_s, u"project_starts"_s);
    row("a rule", u"CREATE RULE more AS ON INSERT TO entries DO INSTEAD NOTHING"_s, u"entries.more"_s);
    row("an index less", u"DROP INDEX entries_by_object"_s, u"entries_by_object"_s);
    row("another index", u"DROP INDEX entries_by_object; CREATE INDEX entries_by_object ON entries (object_id, id)"_s, u"entries_by_object"_s);
    row("a constraint less", u"ALTER TABLE assignments DROP CONSTRAINT assignments_check"_s, u"assignments_check"_s);
    row("a table more", u"CREATE TABLE more (id bigint)"_s, u"more"_s);
    row("another column", u"ALTER TABLE users ALTER COLUMN phone DROP NOT NULL"_s, u"users.phone"_s);
}

void ServerCommandTest::whatWasDoneToTheSchemaIsFound()
{
    QFETCH(QString, statement);
    QFETCH(QString, says);
    const PostgresServer &server = PostgresServer::instance();
    const QString location = server.location(u"tampered"_s);
    QCOMPARE(m_musterctl.run(QStringList {u"init"_s, location} + founding).exit, 0);
    QCOMPARE(m_musterctl.run({u"-w"_s, location, u"verify"_s}).exit, 0);
    server.sql(u"SET search_path = tampered; "_s + statement, u"muster"_s);
    const Run verified = m_musterctl.run({u"-w"_s, location, u"verify"_s});
    server.sql(u"DROP SCHEMA tampered CASCADE"_s, u"muster"_s);
    QCOMPARE(verified.exit, 1);
    QVERIFY2(verified.err.contains(says), qPrintable(verified.err));
}

QString ServerCommandTest::schemas()
{
    return PostgresServer::instance().sql(u"SELECT nspname FROM pg_namespace WHERE nspname LIKE 'killed%' OR nspname LIKE 'muster_unfinished%'"_s, u"muster"_s).trimmed();
}

void ServerCommandTest::aKilledMakingLeavesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString location = PostgresServer::instance().location(u"killed"_s);
    QTest::newRow("init") << QStringList {u"init"_s, location} + founding;
    QTest::newRow("sample") << QStringList {u"sample"_s, location, u"--users"_s, u"100"_s};
}

// Nobody finds half of one, and the next one who makes something removes what was begun.
void ServerCommandTest::aKilledMakingLeavesNothing()
{
    QFETCH(QStringList, arguments);
    int left = 0;
    for (int round = 0; round < 8 || (left == 0 && round < 50); ++round) {
        QProcess process;
        m_musterctl.start(process, arguments);
        if (round % 2 == 0) // as soon as something can be seen of it, or after a while
            (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning || !schemas().isEmpty(); }, 30'000);
        if (round % 2 == 0 || !process.waitForFinished(60 + round * 40)) {
            process.kill();
            QVERIFY(process.waitForFinished());
        }
        QTRY_COMPARE_WITH_TIMEOUT(PostgresServer::instance().sql(u"SELECT count(*) FROM pg_stat_activity WHERE usename = 'muster'"_s).trimmed(), u"0"_s, 30'000);
        left += schemas().contains(u"muster_unfinished"_s);
        if (PostgresServer::instance().sql(u"SELECT count(*) FROM pg_namespace WHERE nspname = 'killed'"_s, u"muster"_s).trimmed() == u"1"_s) {
            QCOMPARE(m_musterctl.run({u"-w"_s, arguments.at(1), u"verify"_s}).exit, 0);
            PostgresServer::instance().sql(u"DROP SCHEMA killed CASCADE"_s, u"muster"_s);
        }
    }
    QVERIFY(left > 0); // it was killed amid it
    const QString next = PostgresServer::instance().location(u"next_one"_s);
    QCOMPARE(m_musterctl.run(QStringList {u"init"_s, next} + founding).exit, 0);
    QCOMPARE(schemas(), QString());
    PostgresServer::instance().sql(u"DROP SCHEMA next_one CASCADE"_s, u"muster"_s);
}

QTEST_GUILESS_MAIN(ServerCommandTest)
#include "ServerCommandTest.moc"
