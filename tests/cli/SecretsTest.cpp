// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailTestServer.h"
#include "cli/Musterctl.h"
#include "support/Engines.h"
#include "support/SecretSearch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMultiHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

// Whatever secret the command line is told, makes or is told by mistake: it stands neither in the workspace, its trail and what lies
// beside it, nor in what a server keeps and logs, nor in a file that is written, nor in anything that is said, however much of
// that one asks for.
class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void passwordsOfAccounts();
    void thePasswordThatOpensAWorkspace();
    void namesOfSessions();
    void passwordsInLocations();
    void passwordsOfLogins();
    void keysThatSignLicences();
    void linksInMails();
    void aLeakIsFound();

private:
    static bool isFile() { return engineOfProgram() == Engine::Sqlite; }
    QString path(const QString &name) const { return m_musterctl->path(name); }
    void keepToOneself(const QString &name, const QByteArray &text) const;
    void say(const QString &who, const Run &run) { m_search->look(u"what “%1” says"_s.arg(who), run.out + run.err); }
    Run run(const QStringList &arguments, const QByteArray &input = {});
    QString typed(const QStringList &arguments, const QList<QByteArray> &answers);
    QString everywhere(const QStringList &but = {});
    void sendAll();

    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<Musterctl> m_musterctl;
    std::unique_ptr<SecretSearch> m_search;
    QString m_workspace;
};

static const QString Ada = u"ada@northwind.example"_s;
static const QString Kim = u"kim@x.example"_s;
static const QString Owner = u"Kettle-9142-orchid"_s; // opens the server
static const QString Words = u"glacier tuba onion ninety"_s;

// Everything is said that can be.
void SecretsTest::initTestCase()
{
    qputenv("QT_LOGGING_RULES", "*.debug=true");
    qputenv("QT_FORCE_STDERR_LOGGING", "1");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // no keychain
    qunsetenv("MUSTER_PASSWORD");
    if (isFile())
        return;
    m_server = std::make_unique<PostgresServer>(QStringList {u"fsync=off"_s}, u"scram-sha-256"_s);
    m_server->sql(u"ALTER ROLE muster PASSWORD '%1'"_s.arg(Owner));
    m_server->logStatements();
}

void SecretsTest::init()
{
    static int count = 0;
    m_musterctl = std::make_unique<Musterctl>();
    if (!isFile())
        qputenv("PGPASSWORD", Owner.toUtf8());
    m_search = std::make_unique<SecretSearch>();
    m_search->plant(u"the owner's password"_s, Owner);
    m_workspace = isFile() ? path(u"people.muster"_s) : m_server->location(u"secrets_%1"_s.arg(++count));
    const Run begun = run({u"init"_s, m_workspace, u"--organization"_s, u"Northwind"_s, u"--owner"_s, Ada});
    QVERIFY2(begun.exit == 0, qPrintable(begun.err));
    const Run made = run({u"apply"_s, u"-"_s}, R"([{"do": "addUser", "set": {"email": "kim@x.example", "status": "active", "signIn": "password"}}])");
    QVERIFY2(made.exit == 0, qPrintable(made.err));
}

void SecretsTest::keepToOneself(const QString &name, const QByteArray &text) const
{
    m_musterctl->write(name, text);
    QVERIFY(QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner));
}

Run SecretsTest::run(const QStringList &arguments, const QByteArray &input)
{
    const QStringList all = arguments.contains(m_workspace) ? arguments : QStringList {u"-w"_s, m_workspace} + arguments;
    const Run done = m_musterctl->run(all, input);
    say(arguments.first(), done);
    return done;
}

// At a terminal, what it asks for; all that is to be seen there.
QString SecretsTest::typed(const QStringList &arguments, const QList<QByteArray> &answers)
{
    QProcess terminal;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, path({}));
    environment.insert(u"XDG_DATA_HOME"_s, path(u"share"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    terminal.setProcessEnvironment(environment);
    terminal.start(u"script"_s, {u"-qec"_s, u"stty -echo; '%1' -w '%2' '%3'; echo EXIT $?"_s.arg(QStringLiteral(MUSTERCTL), m_workspace, arguments.join(u"' '"_s)), u"/dev/null"_s});
    QByteArray seen;
    QByteArray since; // the last answer
    for (const QByteArray &answer : answers) {
        const bool asked = QTest::qWaitFor([&] {
            terminal.waitForReadyRead(50);
            since += terminal.readAllStandardOutput();
            return since.endsWith(": ");
        }, 30'000);
        seen += std::exchange(since, {});
        if (asked)
            terminal.write(answer + '\r');
    }
    if (!terminal.waitForFinished(30'000))
        terminal.kill();
    seen += terminal.readAllStandardOutput();
    m_search->look(u"the terminal of "_s + arguments.first(), seen);
    return QString::fromUtf8(seen);
}

// All tables in every form, a copy, and then each byte there is, while somebody is writing: what stands beside the file is there.
QString SecretsTest::everywhere(const QStringList &but)
{
    QProcess writer;
    m_musterctl->start(writer, {u"-w"_s, m_workspace, u"signins"_s, u"-"_s});
    writer.write("{\"email\": \"ada@northwind.example\", \"time\": \"2026-03-01T09:00:00Z\", \"outcome\": \"success\"}\n");
    if (!QTest::qWaitFor([&] { return run({u"list"_s, u"users"_s, u"--json"_s}).out.contains(u"2026-03-01T09:00:00"_s); }, 30'000))
        return u"nobody writes"_s;
    QStringList exports {u"audit.xlsx"_s};
    for (const QString &table : {u"users"_s, u"groups"_s, u"members"_s, u"projects"_s, u"access"_s, u"roles"_s, u"events"_s, u"entries"_s, u"settings"_s, u"sessions"_s, u"mails"_s, u"invitations"_s}) {
        run({u"list"_s, table});
        for (const QString &end : {u"csv"_s, u"json"_s, u"xlsx"_s}) {
            exports.append(table + u'.' + end);
            run({u"export"_s, path(exports.last()), u"--table"_s, table});
        }
    }
    run({u"export"_s, path(exports.first())});
    exports.append(u"copy.muster"_s);
    run({u"copy"_s, m_workspace, path(exports.last())});
    for (const QString &command : {u"head"_s, u"verify"_s, u"undo"_s})
        run({command});
    const QString share = path(u"share"_s); // the head of the chain
    if (!isFile())
        m_server->sql(u"CHECKPOINT"_s);
    else
        exports.append(u"people.muster-wal"_s);
    m_search->lookInFolder(path({}), but);
    if (!isFile()) {
        m_search->look(u"the dump"_s, m_server->dump());
        m_search->look(u"the processes of the server"_s, m_server->sql(u"SELECT * FROM pg_stat_activity"_s));
        m_search->lookInFolder(m_server->folder());
    }
    QString missing;
    for (const QString &name : std::as_const(exports)) {
        if (!QFile::exists(path(name)))
            missing += name + u" is missing\n"_s;
    }
    if (!QFileInfo(share).isDir())
        missing += u"there is no folder of heads\n"_s;
    writer.closeWriteChannel();
    if (!writer.waitForFinished())
        writer.kill();
    m_search->look(u"what the writer says"_s, writer.readAllStandardOutput() + writer.readAllStandardError());
    return missing + m_search->found();
}

// Typed, made up, refused, and given where it does not belong.
void SecretsTest::passwordsOfAccounts()
{
    const QString odd = u"marble \"fjörd\" <unicycle> tax"_s;
    const QString refused = u"passwordpassword2"_s;
    m_search->plant(u"a password from standard input"_s, Words);
    m_search->plant(u"a typed password"_s, odd);
    m_search->plant(u"a refused password"_s, refused);
    QCOMPARE(run({u"password"_s, Kim, u"--stdin"_s}, refused.toUtf8() + '\n').exit, 1);
    QCOMPARE(run({u"password"_s, Kim, u"--stdin"_s, u"--temporary"_s}, Words.toUtf8() + '\n').exit, 0);
    QVERIFY(typed({u"password"_s, Kim}, {odd.toUtf8(), Words.toUtf8()}).contains(u"EXIT 1"_s)); // not the same twice
    QVERIFY(typed({u"password"_s, Kim}, {odd.toUtf8(), odd.toUtf8()}).contains(u"EXIT 0"_s));
    QCOMPARE(run({u"password"_s, Kim, Words}).exit, 2);
    QCOMPARE(run({u"password"_s, Kim, u"--password="_s + Words}).exit, 2);
    const QByteArray changes = QJsonDocument(QJsonArray {QJsonObject {{u"do"_s, u"editUser"_s}, {u"user"_s, Kim}, {u"set"_s, QJsonObject {{u"password"_s, Words}}}}}).toJson();
    QCOMPARE(run({u"apply"_s, u"-"_s}, changes).exit, 1);
    const Run made = m_musterctl->run({u"-w"_s, m_workspace, u"password"_s, Kim, u"--generate"_s});
    const QString generated = made.out.trimmed();
    QCOMPARE(generated.size(), 19);
    m_search->plant(u"a made-up password"_s, generated);
    m_search->look(u"the errors of password"_s, made.err);
    const QString found = everywhere();
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

// From a file, from the environment, typed; right and wrong.
void SecretsTest::thePasswordThatOpensAWorkspace()
{
    const QString right = isFile() ? Words : Owner;
    const QString wrong = u"marble fjord unicycle tax"_s;
    m_search->plant(u"the password that opens"_s, right);
    m_search->plant(u"a wrong password"_s, wrong);
    if (isFile())
        QCOMPARE(run({u"password"_s, Ada, u"--stdin"_s}, right.toUtf8() + '\n').exit, 0);
    keepToOneself(u"right"_s, right.toUtf8() + '\n');
    keepToOneself(u"wrong"_s, wrong.toUtf8() + '\n');
    const QStringList list {u"list"_s, u"users"_s};
    const char *const variable = isFile() ? "MUSTER_PASSWORD" : "PGPASSWORD";
    qunsetenv(variable);
    QCOMPARE(run(list).exit, 1);
    QCOMPARE(run(list + QStringList {u"--password-file"_s, path(u"wrong"_s)}).exit, 1);
    QCOMPARE(run(list + QStringList {u"--password-file"_s, path(u"right"_s)}).exit, 0);
    QVERIFY(typed(list, {wrong.toUtf8()}).contains(u"EXIT 1"_s));
    QVERIFY(typed(list, {right.toUtf8()}).contains(u"EXIT 0"_s));
    qputenv(variable, wrong.toUtf8());
    QCOMPARE(run(list).exit, 1);
    qputenv(variable, right.toUtf8());
    QCOMPARE(run(list).exit, 0);
    const QString found = everywhere({u"right"_s, u"wrong"_s});
    qunsetenv("MUSTER_PASSWORD");
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

// Whoever knows the name of a session is signed in. In lines that are taken, and in those that are not.
void SecretsTest::namesOfSessions()
{
    const QString name = u"Zk3vQ8wLx1Tn7Rb5Yc2Hd9"_s;
    m_search->plant(u"the name of a session"_s, name, SecretSearch::Hashed);
    m_search->plant(u"a password beside it"_s, Words);
    const auto line = [](QJsonObject more) {
        more.insert(u"time"_s, u"2026-03-01T09:00:00Z"_s);
        more.insert(u"outcome"_s, u"success"_s);
        more.insert(u"password"_s, Words);
        return QJsonDocument(more).toJson(QJsonDocument::Compact) + '\n';
    };
    const QByteArray lines = line({{u"email"_s, Kim}, {u"session"_s, name}}) // the one that is taken in
        + line({{u"email"_s, u"nobody@x.example"_s}, {u"session"_s, name}})
        + line({{u"email"_s, Kim}, {u"session"_s, QJsonArray {name}}})
        + line({{u"email"_s, Kim}, {u"session"_s, name + QString(5'000, u'x')}})
        + line({{u"email"_s, Kim}, {u"session"_s, name + QChar(7)}})
        + "{\"session\":\"" + name.toUtf8() + QByteArray(70'000, 'x') + "\"}\n"
        + name.toUtf8() + '\n';
    const Run run_ = run({u"signins"_s, u"-"_s, u"--json"_s}, lines);
    QVERIFY2(run_.exit == 1 && run_.out.contains(u"\"taken\": 1"_s), qPrintable(run_.out + run_.err));
    QCOMPARE(run({u"signins"_s, u"-"_s}, lines).exit, 1);
    const QString found = everywhere();
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

// Where they do not belong; for each place on a command line, see ServerCommandTest.
void SecretsTest::passwordsInLocations()
{
    const QString secret = u"Kestrel-s3cr3t-77"_s;
    m_search->plant(u"the password in a location"_s, secret);
    const QString location = u"postgresql://ada:%1@localhost:1/muster?schema=team"_s.arg(secret);
    for (const QString &odd : {location, u"postgresql://ada@localhost:1/muster?password="_s + secret, QString(location).replace(u"ada:"_s, u"ada%3A"_s), u"postgres:ada:"_s + secret + u"@localhost"_s}) {
        const Run listed = m_musterctl->run({u"-w"_s, odd, u"list"_s, u"users"_s});
        QCOMPARE(listed.exit, 1);
        say(u"-w"_s, listed);
        say(u"copy"_s, m_musterctl->run({u"copy"_s, m_workspace, odd}));
    }
    const QString found = everywhere();
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

// The server is told what lets it know the password, and not the password.
void SecretsTest::passwordsOfLogins()
{
    if (isFile())
        return; // which has none
    const auto shown = [this](const QStringList &arguments) {
        const Run made = m_musterctl->run(QStringList {u"-w"_s, m_workspace, u"login"_s} + arguments);
        m_search->plant(u"the password of a login"_s, made.out.trimmed());
        m_search->look(u"the errors of login"_s, made.err);
        return made.out.trimmed();
    };
    const QString first = shown({u"--make"_s, Kim});
    const QString second = shown({u"--renew"_s, Kim});
    QVERIFY(first != second);
    QCOMPARE(run({u"login"_s, u"--make"_s, Kim}).exit, 1); // there is one
    const QString location = QString(m_workspace).replace(u"//muster@"_s, u"//kim@"_s);
    for (const QString &password : {first, second}) { // the old one does not open it any more
        qputenv("PGPASSWORD", password.toUtf8());
        say(u"kim"_s, m_musterctl->run({u"-w"_s, location, u"list"_s, u"users"_s}));
    }
    qputenv("PGPASSWORD", Owner.toUtf8());
    const Run dropped = run({u"login"_s, u"--drop"_s, Kim});
    QVERIFY2(dropped.exit == 0, qPrintable(dropped.err));
    const QString found = everywhere();
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

// Also where somebody takes the wrong half of the pair.
void SecretsTest::keysThatSignLicences()
{
    const QString seller = path(u"seller"_s);
    QCOMPARE(run({u"licence"_s, u"keygen"_s, seller}).exit, 0);
    QFile file(seller);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll().trimmed().split(' ').last();
    m_search->plant(u"the secret key"_s, QByteArray::fromBase64(text).first(32)); // and its other half is the public one
    const QStringList issue {u"licence"_s, u"issue"_s, u"--key"_s, seller, u"--organization"_s, u"Northwind"_s, u"--seats"_s, u"5"_s, u"--until"_s, u"2099-12-31"_s};
    QCOMPARE(run(issue).exit, 0);
    const Run head = run({u"head"_s, u"--sign"_s, seller});
    QVERIFY2(head.exit == 0, qPrintable(head.err));
    m_musterctl->write(u"head.json"_s, head.out.toUtf8());
    QVERIFY(run({u"verify"_s, u"--head"_s, path(u"head.json"_s), u"--key"_s, seller}).exit != 0);
    for (const QStringList &arguments : {QStringList {u"licence"_s, u"install"_s, seller}, QStringList {u"apply"_s, seller}, QStringList {u"signins"_s, seller}})
        QCOMPARE(run(arguments).exit, 1);
    QVERIFY(QFile::setPermissions(seller, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QCOMPARE(run(issue).exit, 1);
    const QString found = everywhere({u"seller"_s});
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

// The ten seconds in which undo finds them are over.
void SecretsTest::sendAll()
{
    const QString due = u"UPDATE mails SET due = 0 WHERE state = 0"_s;
    if (isFile())
        (void)m_musterctl->cell(due);
    else
        (void)m_server->sql(u"SET search_path = %1; %2"_s.arg(m_workspace.section(u"schema="_s, 1), due), u"muster"_s);
    const Run sent = run({u"send"_s, u"--pace"_s, u"0"_s});
    QVERIFY2(sent.exit == 0, qPrintable(sent.err));
}

// Whoever has one may do what it is for. Used up, replaced by a newer one, declined, refused, mistyped, and one that nobody has used yet; the mails
// themselves are with whom they went to.
void SecretsTest::linksInMails()
{
    const MailTestServer mails;
    qputenv("MUSTER_MAIL_PASSWORD", MailTestServer::Password.toUtf8());
    m_search->plant(u"the password of the mail server"_s, MailTestServer::Password);
    const QByteArray setUp = uR"([{"do":"editWorkspace","set":{"mailServer":"%1","mailSender":"accounts@x.example","linkPages":"https://pages.x.example/"}},{"do":"addProject","set":{"name":"Alpha"}}])"_s.arg(mails.server().text()).toUtf8();
    QCOMPARE(run({u"apply"_s, u"-"_s}, setUp).exit, 0);
    const auto asks = [this](const QByteArray &change) { return run({u"apply"_s, u"-"_s}, '[' + change + ']').exit; };
    QCOMPARE(asks(R"({"do":"editUser","user":"kim@x.example","set":{"resetAsked":"2026-01-01T00:00:00.000Z"}})"), 0);
    QCOMPARE(asks(R"({"do":"addUser","set":{"email":"lee@x.example","signIn":"password"}})"), 0);
    QCOMPARE(run({u"invite"_s, u"--project"_s, u"Alpha"_s, u"new@y.example"_s, u"other@y.example"_s}).exit, 0);
    sendAll();
    QCOMPARE(asks(R"({"do":"editUser","user":"lee@x.example","set":{"activationAsked":"2026-01-01T00:00:00.000Z"}})"), 0);
    sendAll();
    QCOMPARE(mails.count(), 5);

    QMultiHash<QString, QString> tokens; // by the address, the latest first
    for (qsizetype number = 1; number <= mails.count(); ++number) {
        static const QRegularExpression link(u"https://pages\\.x\\.example/(activate|reset|invitation)/([A-Za-z0-9_-]{43})\\r\\n"_s);
        const QString token = link.match(QString::fromUtf8(mails.mail(number)).remove(u"=\r\n"_s)).captured(2); // quoted-printable (RFC 2045 §6.7)
        QCOMPARE(token.size(), 43);
        const QString to = mails.envelope(number).value(1);
        m_search->plant(u"the token for "_s + to, token, SecretSearch::Hashed);
        tokens.insert(to, token);
    }
    const QString reset = tokens.value(Kim);
    const QStringList activations = tokens.values(u"lee@x.example"_s);
    QCOMPARE(activations.size(), 2);
    const auto use = [this](const QString &command, const QString &token, const QByteArray &password) { return run({command, token, u"--stdin"_s}, password + '\n').exit; };
    const QByteArray good = Words.toUtf8();
    m_search->plant(u"a password that was chosen by a link"_s, Words);
    QCOMPARE(use(u"reset"_s, reset, "password123"), 1); // too weak
    QCOMPARE(use(u"activate"_s, reset, good), 1); // it is for something else
    QCOMPARE(use(u"reset"_s, reset + u'x', good), 1);
    QCOMPARE(use(u"reset"_s, reset, good), 0);
    QCOMPARE(use(u"reset"_s, reset, good), 1); // once
    (void)use(u"reset"_s, u"https://pages.x.example/reset/"_s + reset, good);
    QCOMPARE(use(u"activate"_s, activations.last(), good), 1); // a newer one was sent
    QCOMPARE(use(u"activate"_s, activations.first(), good), 0);
    QCOMPARE(run({u"decline"_s, tokens.value(u"new@y.example"_s)}).exit, 0);
    QCOMPARE(run({u"decline"_s, tokens.value(u"new@y.example"_s)}).exit, 1);
    const QByteArray changes = QJsonDocument(QJsonArray {QJsonObject {{u"do"_s, u"editUser"_s}, {u"user"_s, Kim}, {u"set"_s, QJsonObject {{u"token"_s, reset}}}}}).toJson();
    QCOMPARE(run({u"apply"_s, u"-"_s}, changes).exit, 1);
    const QString found = everywhere();
    qunsetenv("MUSTER_MAIL_PASSWORD");
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

// A password that somebody took for a name is found wherever there is something to be found.
void SecretsTest::aLeakIsFound()
{
    m_search->plant(u"a name"_s, Words);
    const QByteArray changes = QJsonDocument(QJsonArray {QJsonObject {{u"do"_s, u"editUser"_s}, {u"user"_s, Kim}, {u"set"_s, QJsonObject {{u"department"_s, Words}}}}}).toJson();
    QCOMPARE(run({u"apply"_s, u"-"_s}, changes).exit, 0);
    m_musterctl->write(u"base64"_s, "{\"x\": \"" + ("some of it: " + Words.toUtf8() + ", and more").toBase64() + "\"}");
    m_musterctl->write(u"hex"_s, Words.toUtf8().toHex().toUpper());
    m_musterctl->write(u"wide"_s, QStringEncoder(QStringConverter::Utf16LE).encode(u"1"_s + Words));
    m_musterctl->write(u"hash"_s, QCryptographicHash::hash(Words.toUtf8(), QCryptographicHash::Sha256).toHex());
    const QString found = everywhere();
    QStringList places {u"what “list” says"_s, u"users.csv"_s, u"users.json"_s, u"users.xlsx xl/worksheets/"_s, u"audit.xlsx xl/"_s, u"copy.muster"_s, u"/base64"_s, u"/hex"_s, u"/wide"_s, u"/hash"_s};
    if (isFile())
        places << u"people.muster-wal"_s << u"people.muster\n"_s;
    else
        places << u"the dump"_s << m_server->folder() + u"/log"_s << m_server->folder() + u"/data/base/"_s << m_server->folder() + u"/data/pg_wal/"_s;
    for (const QString &place : std::as_const(places))
        QVERIFY2((found + u'\n').contains(place), qPrintable(place + u" is not among\n"_s + found));
}

QTEST_GUILESS_MAIN(SecretsTest)
#include "SecretsTest.moc"
