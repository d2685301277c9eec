// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/server/TryServer.h"

#include "storage/ServerPasswords.h"
#include "storage/Workspace.h"
#include "support/Engines.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <csignal>

using namespace muster;
using namespace Qt::StringLiterals;
using Step = Reach::Step;

// What a form learns of a server while somebody types: what is wrong at which step of the way, and that no password is sent before
// it is all there, nor twice.
class TryServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsTheStep_data();
    void tellsTheStep();
    void tellsWhatIsNoPostgres();
    void tellsAnExpiredCertificate();
    void tellsWhoIsNotLetIn();
    void findsTheWorkspace();
    void goesToTheHostThatWritesByTls();
    void sendsNoPasswordBeforeItIsAllThere();
    void takesWhatIsKnown();
    void sendsAPasswordOnlyWhereItWasTypedFor();
    void sendsAWrongPasswordOnce();

private:
    static PostgresLocation at(const QString &text) { return PostgresLocation::parse(text).value(); }
    QString location(const QString &user, const QString &more = {}) const
    {
        return u"postgresql://%1@127.0.0.1:%2/muster?schema=team&sslmode=verify-full&sslrootcert=%3%4"_s.arg(user).arg(m_server->port()).arg(m_server->authority(), more);
    }
    int wrongPasswords() const { return int(m_server->log().count(u"password authentication failed"_s)); }

    std::unique_ptr<PostgresServer> m_server;
};

void TryServerTest::initTestCase()
{
    m_server = PostgresServer::onNetwork(u"127.0.0.1"_s, u"scram-sha-256"_s);
    m_server->sql(u"ALTER ROLE muster PASSWORD 's3cr3t'"_s);
    ServerPasswords::instance().hold(at(location(u"muster"_s)).account(), u"s3cr3t"_s);
    const auto made = Workspace::create(location(u"muster"_s), {u"Northwind"_s, u"ada@northwind.example"_s, u"Ada"_s, u"King"_s});
    QVERIFY2(made, made ? "" : qPrintable(made.error().parameters.join(u'|')));
    ServerPasswords::instance().forget(at(location(u"muster"_s)).account(), "s3cr3t");
}

void TryServerTest::tellsTheStep_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Step>("step");
    const QString here = u"postgresql://ada@127.0.0.1:%1/muster?sslmode="_s.arg(m_server->port());
    QTest::newRow("no such name") << u"postgresql://ada@nowhere.invalid/muster"_s << Step::NameUnknown;
    QTest::newRow("the second is there") << u"postgresql://ada@nowhere.invalid:1,127.0.0.1:%1/muster"_s.arg(m_server->port()) << Step::There;
    QTest::newRow("no port") << u"postgresql://ada@127.0.0.1:1/muster"_s << Step::NothingListens;
    QTest::newRow("no socket") << u"postgresql://ada@/muster?host=/nowhere"_s << Step::SocketMissing;
    QTest::newRow("a socket") << u"postgresql://ada@/muster?host=%1&port=%2"_s.arg(m_server->folder()).arg(m_server->port()) << Step::There;
    QTest::newRow("unknown authority") << here + u"verify-full"_s << Step::CertificateUnknown;
    QTest::newRow("no authority") << here + u"verify-full&sslrootcert=/nowhere/authority.crt"_s << Step::AuthorityMissing;
    QTest::newRow("its own authority") << here + u"verify-full&sslrootcert="_s + m_server->authority() << Step::There;
    QTest::newRow("another name") << u"postgresql://ada@localhost:%1/muster?hostaddr=127.0.0.1&sslmode=verify-full&sslrootcert=%2"_s.arg(m_server->port()).arg(m_server->authority())
                                  << Step::CertificateOfAnother;
    QTest::newRow("another name, not looked at") << u"postgresql://ada@localhost:%1/muster?hostaddr=127.0.0.1&sslmode=verify-ca&sslrootcert=%2"_s.arg(m_server->port()).arg(m_server->authority())
                                                 << Step::There;
}

void TryServerTest::tellsTheStep()
{
    QFETCH(QString, text);
    QFETCH(Step, step);
    QCOMPARE(Reach::of(at(text)).step, step);
    const ServerAnswer answer = tryServer({at(text)}); // libpq agrees: without a password nobody is let in
    QVERIFY(!answer.found);
    QCOMPARE(answer.isPasswordMissing, step == Step::There);
    if (step != Step::There)
        QCOMPARE(answer.reach.step, step);
}

void TryServerTest::tellsWhatIsNoPostgres()
{
    const auto answers = [](const QByteArray &text, const QString &mode) {
        QTcpServer other;
        if (!other.listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
        Reach reach;
        const PostgresLocation location = at(u"postgresql://ada@127.0.0.1:%1/muster?sslmode=%2"_s.arg(other.serverPort()).arg(mode));
        const std::unique_ptr<QThread> asking(QThread::create([&] { reach = Reach::of(location); }));
        asking->start();
        other.waitForNewConnection(10'000);
        QTcpSocket *socket = other.nextPendingConnection();
        socket->waitForReadyRead(10'000);
        socket->write(text);
        socket->flush();
        socket->close();
        asking->wait();
        return reach.step;
    };
    QCOMPARE(answers("HTTP/1.1 400 Bad Request\r\n\r\n", u"verify-full"_s), Step::NoPostgres);
    QCOMPARE(answers({}, u"verify-full"_s), Step::NoPostgres);
    QCOMPARE(answers("N", u"verify-full"_s), Step::NoTls);
    QCOMPARE(answers("N", u"prefer"_s), Step::There);
}

void TryServerTest::tellsAnExpiredCertificate()
{
    const auto expired = PostgresServer::onNetwork(u"127.0.0.1"_s, u"scram-sha-256"_s, -1);
    const Reach reach = Reach::of(at(u"postgresql://ada@127.0.0.1:%1/muster?sslmode=verify-full&sslrootcert=%2"_s.arg(expired->port()).arg(expired->authority())));
    QCOMPARE(reach.step, Step::CertificateExpired);
}

void TryServerTest::tellsWhoIsNotLetIn()
{
    const ServerAnswer missing = tryServer({at(location(u"muster"_s)), {}, true});
    QVERIFY(missing.error && missing.isPasswordMissing);
    QCOMPARE(missing.error->code, ErrorCode::ServerRefusesLogin);
    const ServerAnswer wrong = tryServer({at(location(u"muster"_s)), u"wr0ng"_s, true});
    QVERIFY(wrong.error && !wrong.isPasswordMissing);
    QCOMPARE(wrong.error->code, ErrorCode::ServerRefusesLogin);
    QVERIFY2(!wrong.error->parameters.value(1).contains(u"28P01"_s), qPrintable(wrong.error->parameters.value(1)));
    const ServerAnswer database = tryServer({at(location(u"muster"_s).replace(u"/muster?"_s, u"/nowhere?"_s)), u"s3cr3t"_s, true});
    QVERIFY(database.error);
    QCOMPARE(database.error->code, ErrorCode::DatabaseNotFound);
    const ServerAnswer schema = tryServer({at(location(u"muster"_s).replace(u"schema=team"_s, u"schema=teams"_s)), u"s3cr3t"_s, true});
    QVERIFY(schema.error);
    QCOMPARE(schema.error->code, ErrorCode::SchemaNotFound);
    QCOMPARE(tryServer({at(u"postgresql://127.0.0.1:1/"_s)}).reach.step, Step::NothingListens); // also where there is nothing to sign in to yet
    QVERIFY(!tryServer({at(u"postgresql://127.0.0.1:%1/"_s.arg(m_server->port()))}).error);
}

void TryServerTest::findsTheWorkspace()
{
    const ServerAnswer owner = tryServer({at(location(u"muster"_s)), u"s3cr3t"_s, true});
    QVERIFY2(owner.found, owner.error ? qPrintable(owner.error->parameters.join(u'|')) : "");
    QCOMPARE(owner.found->organization, u"Northwind"_s);
    QVERIFY(!owner.found->isOwnLogin);
    QCOMPARE(owner.found->name, u"Ada King"_s);
}

// Of two hosts with certificates of different authorities the first is a copy that may be read only, and then is away. Where the authority of the second
// is not known, nobody is talked to without it.
void TryServerTest::goesToTheHostThatWritesByTls()
{
    const auto copy = PostgresServer::onNetwork(u"127.0.0.1"_s, u"scram-sha-256"_s);
    copy->sql(u"ALTER ROLE muster PASSWORD 's3cr3t'"_s);
    copy->sql(u"ALTER SYSTEM SET default_transaction_read_only = on"_s);
    copy->sql(u"SELECT pg_reload_conf()"_s);
    QTRY_COMPARE(copy->sql(u"SHOW default_transaction_read_only"_s).trimmed(), u"on"_s);
    const QTemporaryDir folder;
    QFile both(folder.filePath(u"both.crt"_s));
    QVERIFY(both.open(QIODevice::WriteOnly));
    for (const PostgresServer *server : {copy.get(), m_server.get()}) {
        QFile authority(server->authority());
        QVERIFY(authority.open(QIODevice::ReadOnly));
        both.write(authority.readAll());
    }
    both.close();
    const auto to = [&](const QString &authority) {
        return u"postgresql://muster@127.0.0.1:%1,127.0.0.1:%2/muster?schema=team&sslmode=verify-full&target_session_attrs=read-write&sslrootcert=%3"_s.arg(copy->port()).arg(m_server->port()).arg(authority);
    };
    const QString location = to(both.fileName());
    const auto works = [&](const QString &address) {
        const auto opened = Workspace::open(location);
        if (!opened)
            return opened.error().parameters.join(u'|');
        const auto added = (*opened)->apply({{change::addUser({{Field::Email, address}})}, {}, 0}).result();
        const QString secure = m_server->sql(u"SELECT count(*) > 0 AND bool_and(ssl) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE usename = 'muster' AND client_addr IS NOT NULL"_s).trimmed();
        return added ? secure : u"error %1"_s.arg(int(added.error().code));
    };
    ServerPasswords &passwords = ServerPasswords::instance();
    passwords.hold(at(location).account(), u"s3cr3t"_s);
    QVERIFY(tryServer({at(location), u"s3cr3t"_s, true}).found);
    QCOMPARE(works(u"one@x.example"_s), u"t"_s);
    copy->stop(SIGINT);
    QCOMPARE(works(u"two@x.example"_s), u"t"_s);
    passwords.forget(at(location).account(), "s3cr3t");
    const QString strange = to(copy->authority());
    passwords.hold(at(strange).account(), u"s3cr3t"_s);
    const auto refused = Workspace::open(strange);
    QVERIFY(!refused);
    QVERIFY2(refused.error().parameters.join(u'|').contains(u"certificate"_s), qPrintable(refused.error().parameters.join(u'|')));
    passwords.forget(at(strange).account(), "s3cr3t");
}

// Half of a password would count as a wrong one, and one that is wrong is sent once.
void TryServerTest::sendsNoPasswordBeforeItIsAllThere()
{
    const int before = wrongPasswords();
    const ServerAnswer typed = tryServer({at(location(u"muster"_s)), u"s3"_s});
    QVERIFY(typed.isPasswordMissing && !typed.error);
    qputenv("PGPASSWORD", "wr0ng");
    QVERIFY(!tryServer({at(location(u"muster"_s)), u"s3"_s}).error);
    qunsetenv("PGPASSWORD");
    QCOMPARE(wrongPasswords(), before);
    QVERIFY(tryServer({at(location(u"muster"_s)), u"s3"_s, true}).error);
    QTRY_COMPARE(wrongPasswords(), before + 1);
    QVERIFY(!ServerPasswords::instance().of(at(location(u"muster"_s)).account()));
}

// What was typed before, then who else may know one: once.
void TryServerTest::takesWhatIsKnown()
{
    ServerPasswords &passwords = ServerPasswords::instance();
    const QString account = at(location(u"muster"_s)).account();
    int asked = 0;
    QStringList refused;
    std::optional<QString> known;
    passwords.setSource([&](const QString &of, ServerPasswords::Want) {
        ++asked;
        return of == account ? known : std::nullopt;
    });
    passwords.setRefused([&](const QString &of) { refused << of; });
    QVERIFY(tryServer({at(location(u"muster"_s)), {}, true}).isPasswordMissing);
    QVERIFY(tryServer({at(location(u"muster"_s)), {}, true}).isPasswordMissing);
    QCOMPARE(asked, 1);
    QVERIFY(refused.isEmpty()); // a trial is nobody's refusal
    const auto closed = Workspace::open(location(u"muster"_s));
    QVERIFY(!closed && closed.error().code == ErrorCode::ServerRefusesLogin);
    QCOMPARE(refused, QStringList {account});

    known = u"s3cr3t"_s;
    passwords.setSource([&](const QString &, ServerPasswords::Want) {
        ++asked;
        return known;
    });
    const auto opened = Workspace::open(location(u"muster"_s));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().parameters.join(u'|')));
    QCOMPARE(asked, 2);
    QVERIFY(tryServer({at(location(u"muster"_s)), {}, true}).found);
    QCOMPARE(asked, 2);
    passwords.setSource({});
    passwords.setRefused({});
    passwords.forget(account, "s3cr3t");
}

// The same server reached in another way is another account.
void TryServerTest::sendsAPasswordOnlyWhereItWasTypedFor()
{
    const QString account = at(location(u"muster"_s)).account();
    QCOMPARE(at(location(u"muster"_s).replace(u"schema=team"_s, u"schema=other"_s)).account(), account);
    QVERIFY(!account.contains(u"s3cr3t"_s));
    for (const QString &other : {location(u"ada"_s), location(u"muster"_s).replace(u"verify-full"_s, u"prefer"_s), location(u"muster"_s, u"&hostaddr=192.0.2.7"_s),
             location(u"muster"_s).replace(u"authority.crt"_s, u"other.crt"_s), location(u"muster"_s).replace(u"127.0.0.1"_s, u"127.0.0.2"_s)})
        QVERIFY2(at(other).account() != account, qPrintable(other));
}

void TryServerTest::sendsAWrongPasswordOnce()
{
    const int before = wrongPasswords();
    qputenv("PGPASSWORD", "wr0ng");
    const auto opened = Workspace::open(location(u"muster"_s));
    qunsetenv("PGPASSWORD");
    QVERIFY(!opened && opened.error().code == ErrorCode::ServerRefusesLogin);
    QTRY_COMPARE(wrongPasswords(), before + 1);
    QTest::qWait(200);
    QCOMPARE(wrongPasswords(), before + 1);
}

QTEST_GUILESS_MAIN(TryServerTest)
#include "TryServerTest.moc"
