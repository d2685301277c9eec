// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailTestServer.h"
#include "TokenTestServer.h"
#include "core/MailLink.h"
#include "net/mail/AccessToken.h"
#include "net/mail/OutboxRun.h"
#include "storage/Writer.h"
#include "storage/mails/Outbox.h"
#include "support/TestWorkspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QtConcurrentRun>

#include <atomic>

using namespace muster;
using namespace Qt::StringLiterals;
using Step = MailAnswer::Step;

// The outbox of a workspace, sent by a real server.
class OutboxRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everybodyGetsTheirsOnce();
    void whatIsRefusedIsWrittenDown();
    void whatIsWrongWithTheServerEndsTheRun();
    void theSecretGoesToNobodyElse();
    void norIsItShownToAnotherServerOfTokens();
    void isGivenUp();
    void whatWasTakenBackDoesNotGo();
    void isStopped();
    void severalRunsShareTheWork();
    void namesMakeOneRecipient_data();
    void namesMakeOneRecipient();
    void pausesGrow();
    void keepsItsPace();

private:
    void addUsers(const QVector<Change> &users);
    Result<OutboxRun::Tally> run(const QString &secret = MailTestServer::Password);
    QStringList recipients() const;
    QJsonObject read(qsizetype number) const;
    QStringList mails(const QString &query, const QVector<Column> &columns = {Column::Email}) { return m_workspace->rows({.table = Table::Mails, .text = query}, columns); }

    std::shared_ptr<std::atomic<qint64>> m_ahead; // of the clock, milliseconds
    std::unique_ptr<MailTestServer> m_server;
    QString m_account;
    std::unique_ptr<TestWorkspace> m_workspace;
};

static Change pendingUser(const QString &email, Values more = {})
{
    more.set(Field::SignIn, u"password"_s);
    return newUser(email, more);
}

void OutboxRunTest::init()
{
    m_server = std::make_unique<MailTestServer>();
    m_account = m_server->server().account();
    m_ahead = std::make_shared<std::atomic<qint64>>(0);
    m_workspace = std::make_unique<TestWorkspace>([ahead = m_ahead] { return QDateTime::currentMSecsSinceEpoch() + ahead->load(); });
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::MailServer, m_server->server().text()}, {Field::MailSender, u"accounts@x.example"_s}, {Field::LinkPages, u"https://pages.x.example/"_s}})}));
}

void OutboxRunTest::addUsers(const QVector<Change> &users)
{
    MUSTER_VERIFY(m_workspace->apply(users));
    *m_ahead += Outbox::Hold;
}

Result<OutboxRun::Tally> OutboxRunTest::run(const QString &secret)
{
    return QtConcurrent::run([this, secret] {
        OutboxRun outbox(m_workspace->door(), {m_account, secret});
        outbox.setPace(0);
        return outbox.run();
    }).result();
}

QStringList OutboxRunTest::recipients() const
{
    QStringList all;
    for (qsizetype number = 1; number <= m_server->count(); ++number)
        all += m_server->envelope(number).mid(1);
    all.sort();
    return all;
}

QJsonObject OutboxRunTest::read(qsizetype number) const
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"mail.eml"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(m_server->mail(number)) < 0)
        return {};
    file.close();
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {QStringLiteral(MUSTER_MAIL_READER), file.fileName()});
    python.waitForFinished();
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

void OutboxRunTest::everybodyGetsTheirsOnce()
{
    constexpr int Many = 300;
    const QStringList languages {u"en"_s, u"de"_s, u"ja"_s};
    QVector<Change> users;
    QStringList expected;
    for (int i = 0; i < Many; ++i) {
        expected.append(u"u%1@x.example"_s.arg(i));
        users.append(pendingUser(expected.last(), {{Field::FirstName, u"Kim %1"_s.arg(i)}, {Field::PreferredLanguage, languages.at(i % 3)}}));
    }
    expected.sort();
    addUsers(users);
    const Result<OutboxRun::Tally> tally = run();
    MUSTER_VERIFY(tally);
    QCOMPARE(tally->sent, Many);
    QCOMPARE(recipients(), expected);
    QCOMPARE(mails(u"state:sent"_s).size(), Many);
    QMap<QString, QString> starts {{u"Hello"_s, {}}, {u"Guten Tag"_s, {}}, {u"Kim"_s, {}}};
    QSet<QString> ids;
    for (qsizetype number = 1; number <= 6; ++number) {
        const QJsonObject mail = read(number);
        QCOMPARE(mail.value("defects"_L1).toArray(), QJsonArray());
        const int i = m_server->envelope(number).at(1).mid(1).section(u'@', 0, 0).toInt();
        const QString body = mail.value("body"_L1).toObject().value("text/plain"_L1).toString();
        const QStringList hello {u"Hello Kim %1,"_s.arg(i), u"Guten Tag Kim %1,"_s.arg(i), u"Kim %1 様"_s.arg(i)};
        QVERIFY2(body.startsWith(hello.at(i % 3)), qPrintable(body));
        QCOMPARE(mail.value("parts"_L1).toArray(), QJsonArray({u"multipart/alternative"_s, u"text/plain"_s, u"text/html"_s}));
        ids.insert(mail.value("id"_L1).toString());
        static const QRegularExpression link(u"https://pages\\.x\\.example/activate/([A-Za-z0-9_-]{43})\n"_s);
        const QString token = link.match(body).captured(1);
        QVERIFY2(!token.isEmpty(), qPrintable(body));
        const auto used = (*m_workspace)->useLink(token, {.hash = u"$argon2id$v=19$m=65536,t=3,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY"_s}).result();
        MUSTER_VERIFY(used);
        QCOMPARE(m_workspace->rows({.table = Table::Users, .text = u"email:u%1@x.example status:active"_s.arg(i)}, {Column::Verified}), QStringList {u"true"_s});
    }
    QCOMPARE(ids.size(), 6);
}

// Names of the recipients say what the server does.
void OutboxRunTest::whatIsRefusedIsWrittenDown()
{
    QVector<Change> users;
    for (const QString &name : {u"refused"_s, u"later"_s, u"gone"_s, u"silent"_s, u"content"_s, u"full"_s, u"kim"_s})
        users.append(pendingUser(name + u"@x.example"_s));
    addUsers(users);
    const Result<OutboxRun::Tally> tally = run();
    MUSTER_VERIFY(tally);
    QVERIFY(!tally->stopped);
    QCOMPARE(tally->sent, 1);
    QCOMPARE(tally->failed, 3);
    QCOMPARE(tally->later, 2);
    QCOMPARE(tally->perhaps, 1);
    QCOMPARE(mails(u"state:sent"_s), QStringList {u"kim@x.example"_s});
    QCOMPARE(mails(u"state:perhaps"_s), QStringList {u"silent@x.example"_s});
    QCOMPARE(mails(u"email:refused"_s, {Column::MailState, Column::Said}), QStringList {u"failed|550 5.1.1 No such user here"_s});
    QCOMPARE(mails(u"email:later"_s, {Column::MailState, Column::Said}), QStringList {u"waiting|451 4.7.1 Greylisted, come again in five minutes"_s});
    QCOMPARE(mails(u"email:gone"_s, {Column::MailState, Column::Tries}), QStringList {u"waiting|1"_s});
    QCOMPARE(recipients(), QStringList({u"kim@x.example"_s, u"silent@x.example"_s}));
    QCOMPARE(run()->later, 0); // not before their time
    *m_ahead += 90'000; // a minute and what is added to it
    QCOMPARE(run()->later, 2);
    QCOMPARE(mails(u"state:waiting"_s, {Column::Tries}), QStringList({u"2"_s, u"2"_s}));
}

void OutboxRunTest::whatIsWrongWithTheServerEndsTheRun()
{
    addUsers({pendingUser(u"kim@x.example"_s), pendingUser(u"lee@x.example"_s)});
    const Result<OutboxRun::Tally> wrong = run(u"hunter2"_s);
    MUSTER_VERIFY(wrong);
    QVERIFY(wrong->stopped && wrong->stopped->step == Step::SignInRefused);
    QCOMPARE(wrong->later, 1); // the other one was not tried
    QCOMPARE(mails(u"state:waiting"_s).size(), 2);
    m_server.reset();
    *m_ahead += 90'000;
    const Result<OutboxRun::Tally> away = run();
    MUSTER_VERIFY(away);
    QVERIFY(away->stopped && away->stopped->step == Step::NothingListens);
    QCOMPARE(mails(u"state:waiting"_s).size(), 2);
}

// Whoever may set the server gets no password of another one.
void OutboxRunTest::theSecretGoesToNobodyElse()
{
    addUsers({pendingUser(u"kim@x.example"_s)});
    MailServer other = m_server->server();
    other.user = u"evil"_s;
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::MailServer, other.text()}})}));
    const Result<OutboxRun::Tally> tally = run();
    MUSTER_VERIFY(tally);
    QVERIFY(tally->wantsPassword);
    QCOMPARE(tally->sent, 0);
    QCOMPARE(mails(u"state:waiting"_s, {Column::Tries}), QStringList {u"0"_s});
}

// Whoever changes the settings while it runs leads what tokens are got with nowhere.
void OutboxRunTest::norIsItShownToAnotherServerOfTokens()
{
    QTemporaryDir folder;
    const TokenTestServer tokens(m_server->folder());
    const TokenTestServer another(folder.path(), 3'600, TokenTestServer::Security::None);
    const MailServer server = tokens.with(m_server->server(), u"app"_s);
    const auto set = [this](const MailServer &line) { return m_workspace->apply({change::editWorkspace({{Field::MailServer, line.text()}})}); };
    const OutboxRun::Secret secret {server.account(), {}, std::make_shared<AccessToken>(server, TokenTestServer::Refresh)};
    const auto run = [this, &secret] { return QtConcurrent::run([this, &secret] { return OutboxRun(m_workspace->door(), secret).run(); }).result(); };
    MUSTER_VERIFY(set(another.with(m_server->server(), u"app"_s)));
    addUsers({pendingUser(u"kim@x.example"_s)});
    Result<OutboxRun::Tally> tally = run();
    MUSTER_VERIFY(tally);
    QVERIFY(tally->wantsPassword);
    QVERIFY(another.asked().isEmpty() && tokens.asked().isEmpty());
    MUSTER_VERIFY(set(server));
    tally = run();
    MUSTER_VERIFY(tally);
    QCOMPARE(tally->sent, 1);
    tokens.withdraw();
    secret.tokens->forget(secret.tokens->get()->token);
    addUsers({pendingUser(u"sam@x.example"_s)});
    tally = run();
    MUSTER_VERIFY(tally);
    QVERIFY(tally->stopped && tally->stopped->step == Step::NoToken); // the mail waits
    QCOMPARE(mails(u"state:waiting"_s), QStringList {u"sam@x.example"_s});
}

// After three days.
void OutboxRunTest::isGivenUp()
{
    addUsers({pendingUser(u"later@x.example"_s)});
    QCOMPARE(run()->later, 1);
    *m_ahead += OutboxRun::LongestWait;
    QCOMPARE(run()->failed, 1);
    QCOMPARE(mails(u"state:failed"_s, {Column::Said}), QStringList {u"451 4.7.1 Greylisted, come again in five minutes"_s});
}

void OutboxRunTest::whatWasTakenBackDoesNotGo()
{
    const Result<Outcome> added = m_workspace->apply({pendingUser(u"kim@x.example"_s)});
    MUSTER_VERIFY(added);
    QCOMPARE(run()->sent, 0); // it is held
    MUSTER_VERIFY((*m_workspace)->undo(added->event).result());
    *m_ahead += Outbox::Hold;
    QCOMPARE(run()->sent, 0);
    QCOMPARE(m_server->count(), 0);
}

void OutboxRunTest::isStopped()
{
    QVector<Change> users;
    for (int i = 0; i < 20; ++i)
        users.append(pendingUser(u"u%1@x.example"_s.arg(i)));
    addUsers(users);
    std::atomic_bool stops = false;
    const Result<OutboxRun::Tally> some = QtConcurrent::run([&] {
        OutboxRun outbox(m_workspace->door(), {m_account, MailTestServer::Password});
        outbox.setPace(0);
        outbox.setTold([&](const OutboxRun::Tally &tally) { stops = tally.sent == 3; });
        outbox.setCancelled([&] { return stops.load(); });
        return outbox.run();
    }).result();
    MUSTER_VERIFY(some);
    QCOMPARE(some->sent, 3);
    QCOMPARE(run()->sent, 17);
    QCOMPARE(m_server->count(), 20);
}

void OutboxRunTest::severalRunsShareTheWork()
{
    QVector<Change> users;
    for (int i = 0; i < 40; ++i)
        users.append(pendingUser(u"u%1@x.example"_s.arg(i)));
    addUsers(users);
    std::vector<std::unique_ptr<Workspace>> others;
    std::vector<QFuture<Result<OutboxRun::Tally>>> runs;
    for (int i = 0; i < 3; ++i) {
        others.push_back(std::move(*Workspace::open(m_workspace->path(), m_workspace->options())));
        runs.push_back(QtConcurrent::run([&workspace = *others.back(), account = m_account] {
            OutboxRun outbox(workspace, {account, MailTestServer::Password});
            outbox.setPace(0);
            return outbox.run();
        }));
    }
    int sent = 0;
    for (QFuture<Result<OutboxRun::Tally>> &one : runs)
        sent += one.result()->sent;
    QCOMPARE(sent, 40);
    const QStringList all = recipients();
    QCOMPARE(all.size(), 40);
    QCOMPARE(QSet<QString>(all.cbegin(), all.cend()).size(), 40);
}

void OutboxRunTest::namesMakeOneRecipient_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("comma") << u"Müller, Ops & Co.,"_s << u""_s;
    QTest::newRow("turned round") << u"Schüle, Philipp"_s << u""_s;
    QTest::newRow("quotes") << u"O'Neill \"Jr\""_s << u"(Ops)"_s;
    QTest::newRow("long") << QString(80, u'Ж') << u""_s;
    QTest::newRow("an address") << u"bcc@y.example,"_s << u"<other@y.example>"_s;
}

void OutboxRunTest::namesMakeOneRecipient()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    addUsers({pendingUser(u"kim@x.example"_s, {{Field::FirstName, first}, {Field::LastName, last}})});
    QCOMPARE(run()->sent, 1);
    QCOMPARE(m_server->envelope(1), QStringList({u"accounts@x.example"_s, u"kim@x.example"_s}));
    const QJsonObject mail = read(1);
    QCOMPARE(mail.value("recipients"_L1).toArray(), QJsonArray {u"kim@x.example"_s});
    QCOMPARE(mail.value("to"_L1).toArray(), QJsonArray({QJsonArray({(first + u' ' + last).trimmed(), u"kim@x.example"_s})}));
    QCOMPARE(mail.value("headers"_L1).toArray(), QJsonArray({u"Auto-Submitted"_s, u"Content-Type"_s, u"Date"_s, u"From"_s, u"MIME-Version"_s, u"Message-Id"_s, u"Subject"_s, u"To"_s}));
}

void OutboxRunTest::pausesGrow()
{
    qint64 latest = 0;
    for (int tries = 1; tries <= 12; ++tries) {
        const qint64 pause = OutboxRun::pauseAfter(tries);
        QVERIFY(pause > latest || pause >= 3 * 3'600'000); // four hours are the most, more or less
        latest = pause;
    }
    QVERIFY(latest < Outbox::LongestPause);
    QVERIFY(OutboxRun::pauseAfter(std::numeric_limits<qint64>::max()) < Outbox::LongestPause);
}

// So that the next one waits.
void OutboxRunTest::keepsItsPace()
{
    addUsers({pendingUser(u"kim@x.example"_s), pendingUser(u"lee@x.example"_s)});
    std::atomic_bool stops = false;
    QFuture<Result<OutboxRun::Tally>> slow = QtConcurrent::run([&] {
        OutboxRun outbox(m_workspace->door(), {m_account, MailTestServer::Password});
        outbox.setPace(1);
        outbox.setCancelled([&] { return stops.load(); });
        return outbox.run();
    });
    QTRY_COMPARE(m_server->count(), 1);
    QTRY_COMPARE(mails(u"state:sent"_s).size(), 1);
    QCOMPARE(mails(u"state:waiting"_s).size(), 1);
    stops = true;
    QCOMPARE(slow.result()->sent, 1);
}

QTEST_GUILESS_MAIN(OutboxRunTest)
#include "OutboxRunTest.moc"
