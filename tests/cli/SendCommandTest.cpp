// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailTestServer.h"
#include "cli/Musterctl.h"
#include "support/Engines.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

// Mails with links, from a script: asked for, sent, used; and nothing twice, whenever the program dies.
class SendCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPasswordIsResetByMail();
    void anAccountIsActivatedByMail();
    void somebodyIsInvitedByMail();
    void whoIsMeantIsSaid();
    void aToLineOfAThousandIsUnderstood();
    void saysWhatCameOfIt();
    void saysWhatIsMissing();
    void misuseIsSaid();
    void whatCameBackIsMarked();
    void threeHundredInThreeLanguages();
    void whoeverIsKilledSendsNothingTwice();
    void whateverHappensEachArrivesOnceOrIsSaidToHaveFailed();

private:
    Run send(const QStringList &more = {}) const;
    static QJsonArray read(const QString &folder);
    void add(const QStringList &names);
    QString tokenIn(qsizetype mail) const;
    QStringList states() const;
    bool whoeverDiedIsGone() const;

    std::unique_ptr<MailTestServer> m_server;
    std::unique_ptr<Musterctl> m_musterctl;
};

void SendCommandTest::init()
{
    m_server = std::make_unique<MailTestServer>();
    m_musterctl = std::make_unique<Musterctl>();
    QVERIFY(m_musterctl->begin());
    qputenv("MUSTER_MAIL_PASSWORD", MailTestServer::Password.toUtf8());
    const Run set = m_musterctl->apply(uR"([{"do":"editWorkspace","set":{"mailServer":"%1","mailSender":"accounts@x.example","linkPages":"https://pages.x.example/"}}])"_s.arg(m_server->server().text()).toUtf8());
    QVERIFY2(set.exit == 0, qPrintable(set.err));
}

void SendCommandTest::cleanup()
{
    qunsetenv("MUSTER_MAIL_PASSWORD");
}

Run SendCommandTest::send(const QStringList &more) const
{
    return m_musterctl->runHere(QStringList {u"send"_s, u"--pace"_s, u"0"_s} + more);
}

// Who activates the account by a mail; the ten seconds in which undo finds it are over.
void SendCommandTest::add(const QStringList &names)
{
    QStringList changes;
    for (const QString &name : names)
        changes.append(uR"({"do":"addUser","set":{"email":"%1@x.example","signIn":"password"}})"_s.arg(name));
    const Run added = m_musterctl->apply(u"[%1]"_s.arg(changes.join(u',')).toUtf8());
    QVERIFY2(added.exit == 0, qPrintable(added.err));
    (void)m_musterctl->cell(u"UPDATE mails SET due = 0 WHERE state = 0"_s);
}

QString SendCommandTest::tokenIn(qsizetype mail) const
{
    static const QRegularExpression link(u"https://pages\\.x\\.example/(activate|reset|invitation)/([A-Za-z0-9_-]{43})\\r\\n"_s);
    return link.match(QString::fromUtf8(m_server->mail(mail)).remove(u"=\r\n"_s)).captured(2); // quoted-printable (RFC 2045 §6.7)
}

QStringList SendCommandTest::states() const
{
    QStringList all;
    for (const QJsonValue &mail : m_musterctl->list(u"mails"_s))
        all.append(mail.toObject().value("email"_L1).toString() + u' ' + mail.toObject().value("state"_L1).toString());
    all.sort();
    return all;
}

// They do not come back, and what they had taken may be taken again; a server may end what they had asked for only after them.
bool SendCommandTest::whoeverDiedIsGone() const
{
    const auto others = [this] { return m_musterctl->cell(u"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"_s); };
    const bool gone = engineOfProgram() == Engine::Sqlite || QTest::qWaitFor([&others] { return others() == "0"_L1; }, 60'000);
    (void)m_musterctl->cell(u"UPDATE mails SET claimed_until = 0 WHERE state = 1"_s);
    return gone;
}

void SendCommandTest::aPasswordIsResetByMail()
{
    QCOMPARE(m_musterctl->apply(R"([{"do":"addUser","set":{"email":"kim@x.example","signIn":"password","status":"active"}}])").exit, 0);
    QCOMPARE(m_musterctl->apply(R"([{"do":"editUser","user":"kim@x.example","set":{"resetAsked":"2026-01-01T00:00:00.000Z"}}])").exit, 0);
    const Run early = send();
    QVERIFY2(early.exit == 0 && m_server->count() == 0, qPrintable(early.err)); // it is held for undo
    QVERIFY2(early.out.contains(u" second"_s), qPrintable(early.out)); // and says how long
    (void)m_musterctl->cell(u"UPDATE mails SET due = 0"_s);
    const Run sent = send();
    QVERIFY2(sent.exit == 0, qPrintable(sent.err));
    QCOMPARE(send().out, u"No mail waits.\n"_s);
    QCOMPARE(sent.out, u"1 mail sent.\n"_s);
    const QString token = tokenIn(1);
    QVERIFY(!token.isEmpty());
    const Run weak = m_musterctl->runHere({u"reset"_s, token, u"--stdin"_s}, "password123\n");
    QVERIFY(weak.exit == 1 && weak.complainsInOneLine());
    QCOMPARE(m_musterctl->runHere({u"activate"_s, token, u"--stdin"_s}, "four words of nothing at all\n").exit, 1); // it is for something else
    const Run reset = m_musterctl->runHere({u"reset"_s, token, u"--stdin"_s}, "four words of nothing at all\n");
    QVERIFY2(reset.exit == 0, qPrintable(reset.err));
    QCOMPARE(reset.out, u"The password of kim@x.example is set.\n"_s);
    const Run again = m_musterctl->runHere({u"reset"_s, token, u"--stdin"_s}, "four words of nothing at all\n");
    QVERIFY(again.exit == 1 && again.err.contains(u"was used already"_s));
    const QJsonArray events = m_musterctl->list(u"events"_s, u"operator:kim"_s);
    QCOMPARE(events.size(), 1); // whose it is did it
    QVERIFY(!QString::fromUtf8(m_musterctl->everything()).contains(token));
}

void SendCommandTest::anAccountIsActivatedByMail()
{
    add({u"lee"_s});
    QCOMPARE(send().exit, 0);
    const QString first = tokenIn(1);
    QCOMPARE(m_musterctl->apply(R"([{"do":"editUser","user":"lee@x.example","set":{"activationAsked":"2026-01-01T00:00:00.000Z"}}])").exit, 0);
    (void)m_musterctl->cell(u"UPDATE mails SET due = 0 WHERE state = 0"_s);
    QCOMPARE(send().exit, 0);
    const Run old = m_musterctl->runHere({u"activate"_s, first, u"--stdin"_s}, "x\n");
    QVERIFY2(old.err.contains(u"a newer one was sent"_s), qPrintable(old.err + first));
    const Run active = m_musterctl->runHere({u"activate"_s, tokenIn(2), u"--stdin"_s}, "four words of nothing at all\n");
    QVERIFY2(active.exit == 0, qPrintable(active.err));
    QCOMPARE(active.out, u"The account of lee@x.example is active.\n"_s);
    QCOMPARE(m_musterctl->list(u"users"_s, u"email:lee status:active"_s).size(), 1);
}

void SendCommandTest::somebodyIsInvitedByMail()
{
    QCOMPARE(m_musterctl->apply(R"([{"do":"addProject","set":{"name":"Alpha"}}])").exit, 0);
    const Run invited = m_musterctl->runHere({u"invite"_s, u"--project"_s, u"alpha"_s, u"--role"_s, u"viewer"_s, u"--language"_s, u"de"_s, u"“Neu”, Ines <ines@y.example>; two@y.example"_s, u"three@y.example"_s});
    QVERIFY2(invited.exit == 0, qPrintable(invited.err));
    (void)m_musterctl->cell(u"UPDATE mails SET due = id"_s);
    QCOMPARE(send().out, u"3 mails sent.\n"_s);
    const QString first = tokenIn(1);
    const QString second = tokenIn(2);
    QVERIFY(!first.isEmpty() && !second.isEmpty());
    QVERIFY2(m_server->mail(1).contains("Einladung zu Alpha"), m_server->mail(1).constData()); // in the language that was chosen
    QCOMPARE(m_musterctl->runHere({u"reset"_s, first, u"--stdin"_s}, "four words of nothing at all\n").exit, 1); // it is for something else
    const Run accepted = m_musterctl->runHere({u"accept"_s, first, u"--stdin"_s, u"--last"_s, u"Neuer"_s, u"--first"_s, u"Ines"_s}, "four words of nothing at all\n");
    QVERIFY2(accepted.exit == 0, qPrintable(accepted.err));
    QCOMPARE(accepted.out, u"ines@y.example is on the project “Alpha” as Viewer.\n"_s);
    const Run again = m_musterctl->runHere({u"accept"_s, first, u"--stdin"_s}, "four words of nothing at all\n");
    QVERIFY2(again.exit == 1 && again.err.contains(u"was accepted already"_s), qPrintable(again.err));
    const Run declined = m_musterctl->runHere({u"decline"_s, second});
    QCOMPARE(declined.out, u"The invitation of two@y.example is declined.\n"_s);
    QVERIFY(m_musterctl->runHere({u"accept"_s, second, u"--stdin"_s}, "four words of nothing at all\n").err.contains(u"was declined"_s));
    QCOMPARE(m_musterctl->runHere({u"invitation"_s, u"revoke"_s, u"three@y.example"_s}).exit, 0);
    QVERIFY(m_musterctl->runHere({u"accept"_s, tokenIn(3), u"--stdin"_s}, "four words of nothing at all\n").err.contains(u"was revoked"_s));
    QCOMPARE(m_musterctl->list(u"invitations"_s, u"state:accepted"_s).size(), 1);
    QCOMPARE(m_musterctl->list(u"users"_s, u"name:neuer status:active project:alpha"_s).size(), 1);
    QVERIFY(!QString::fromUtf8(m_musterctl->everything()).contains(first));
}

void SendCommandTest::whoIsMeantIsSaid()
{
    QCOMPARE(m_musterctl->apply(R"([{"do":"addProject","set":{"name":"Alpha"}},{"do":"addUser","set":{"email":"kim@x.example","status":"active"}}])").exit, 0);
    const QStringList people {u"kim@x.example"_s, u"new@y.example"_s, u"wrong"_s};
    const Run invited = m_musterctl->runHere(QStringList {u"invite"_s, u"--project"_s, u"Alpha"_s} + people);
    QCOMPARE(invited.exit, 1); // not all of it
    QVERIFY(invited.err.contains(u"“kim@x.example” has an account"_s) && invited.err.contains(u"“wrong” is no e-mail address"_s));
    QCOMPARE(m_musterctl->list(u"invitations"_s).size(), 1);
    const Run bound = m_musterctl->runHere(QStringList {u"bind"_s, u"--project"_s, u"Alpha"_s} + people.mid(0, 2));
    QVERIFY(bound.exit == 1 && bound.err.contains(u"“new@y.example” has no account"_s));
    QCOMPARE(m_musterctl->list(u"assignments"_s, u"email:kim"_s).size(), 1);
    const Run both = m_musterctl->runHere(QStringList {u"bind"_s, u"--invite"_s, u"--project"_s, u"Alpha"_s, u"kim@x.example"_s, u"third@y.example"_s});
    QVERIFY2(both.exit == 0, qPrintable(both.err));
    QCOMPARE(m_musterctl->list(u"invitations"_s).size(), 2);
    for (const QStringList &wrong : {QStringList {u"invite"_s, u"a@y.example"_s}, QStringList {u"invite"_s, u"--project"_s, u"Alpha"_s}, QStringList {u"invite"_s, u"--project"_s, u"Alpha"_s, u"--language"_s, u"la"_s, u"a@y.example"_s},
             QStringList {u"invitation"_s, u"fly"_s, u"new@y.example"_s}, QStringList {u"invitation"_s, u"role"_s, u"new@y.example"_s}})
        QCOMPARE(m_musterctl->runHere(wrong).exit, 2);
}

void SendCommandTest::aToLineOfAThousandIsUnderstood()
{
    QCOMPARE(m_musterctl->apply(R"([{"do":"addProject","set":{"name":"Alpha"}}])").exit, 0);
    QStringList line;
    for (int i = 0; i < 1000; ++i) {
        const QString address = u"person%1@y.example"_s.arg(i);
        switch (i % 5) {
        case 0:
            line << address;
            break;
        case 1:
            line << u"Ann Lee <%1>"_s.arg(address);
            break;
        case 2:
            line << u"\"Ray, Bob (Ops)\" <%1>"_s.arg(address);
            break;
        case 3:
            line << u"Müller, Jörg <%1>"_s.arg(address);
            break;
        default:
            line << u"'%1' <%1>"_s.arg(address);
        }
    }
    line << u"Ann Lee <person1@Y.example>"_s << u"nobody at all"_s;
    for (const QString &separator : {u"; "_s, u", "_s}) {
        const Run dry = m_musterctl->runHere({u"invite"_s, u"--project"_s, u"Alpha"_s, u"--dry-run"_s, u"--file"_s, u"-"_s}, line.join(separator).toUtf8());
        QVERIFY2(dry.out.contains(u"1,000"_s) || dry.out.contains(u"1000"_s), qPrintable(dry.out.left(500) + dry.err.left(500)));
        QVERIFY2(dry.err.contains(u"“person1@Y.example” stands there more than once"_s) && dry.err.contains(u"“nobody at all” is no e-mail address"_s), qPrintable(dry.err.left(1000)));
    }
    const Run invited = m_musterctl->runHere({u"invite"_s, u"--project"_s, u"Alpha"_s, u"--file"_s, u"-"_s}, line.join(u"; "_s).toUtf8());
    QCOMPARE(invited.exit, 1); // of one that is wrong
    QCOMPARE(m_musterctl->list(u"invitations"_s).size(), 1000);
    QCOMPARE(m_musterctl->list(u"invitations"_s, u"first:jörg last:müller"_s).size(), 200);
}

void SendCommandTest::saysWhatCameOfIt()
{
    add({u"kim"_s, u"refused"_s, u"later"_s, u"silent"_s});
    const Run sent = send();
    QCOMPARE(sent.exit, 1);
    QVERIFY2(sent.out.startsWith(u"1 mail sent.\n1 mail will be tried again later.\nThe next mail may go in "_s), qPrintable(sent.out));
    QVERIFY(sent.err.contains(u"Of 1 mail nobody knows whether it arrived"_s));
    QVERIFY(sent.err.contains(u"1 mail could not be sent"_s));
    QCOMPARE(states(), QStringList({u"kim@x.example sent"_s, u"later@x.example waiting"_s, u"refused@x.example failed"_s, u"silent@x.example perhaps"_s}));
    m_server.reset();
    add({u"lee"_s});
    const Run away = send();
    QCOMPARE(away.exit, 1);
    QVERIFY(away.err.contains(u"localhost"_s));
}

void SendCommandTest::saysWhatIsMissing()
{
    QCOMPARE(m_musterctl->apply(R"([{"do":"editWorkspace","set":{"linkPages":""}}])").exit, 0);
    const Run run = send();
    QVERIFY(run.exit == 1 && run.complainsInOneLine() && run.err.contains(u"sends no mail yet"_s));
    const Run unknown = m_musterctl->runHere({u"reset"_s, u"nothing"_s, u"--stdin"_s}, "x\n");
    QVERIFY(unknown.exit == 1 && unknown.err.contains(u"not known here"_s));
}

void SendCommandTest::misuseIsSaid()
{
    QCOMPARE(m_musterctl->runHere({u"send"_s, u"--pace"_s, u"fast"_s}).exit, 2);
    QCOMPARE(m_musterctl->runHere({u"send"_s, u"--pace"_s, u"-1"_s}).exit, 2);
    QCOMPARE(m_musterctl->runHere({u"reset"_s}).exit, 2);
}

void SendCommandTest::whatCameBackIsMarked()
{
    add({u"kim"_s, u"lee"_s});
    QCOMPARE(send().exit, 0);
    const QByteArray mail = m_server->mail(1);
    const QString to = m_server->envelope(1).at(1);
    const QByteArray report = "Subject: Undelivered\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"bb\"\r\n\r\n--bb\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\n\r\n"
                              "Final-Recipient: rfc822; " + to.toUtf8() + "\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 Nobody of that name\r\n\r\n--bb\r\nContent-Type: message/rfc822\r\n\r\n" + mail + "\r\n--bb--\r\n";
    QVERIFY(QDir().mkpath(m_musterctl->path(u"bounces"_s)));
    m_musterctl->write(u"bounces/1.eml"_s, report);
    m_musterctl->write(u"bounces/2.eml"_s, mail); // is none
    const Run taken = m_musterctl->runHere({u"bounces"_s, m_musterctl->path(u"bounces"_s)});
    QCOMPARE(taken.out, u"1 mail could not be delivered.\n"_s);
    QVERIFY(taken.exit == 1 && taken.err.contains(u"no report"_s));
    const QJsonArray failed = m_musterctl->list(u"mails"_s, u"state:failed"_s);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().toObject().value("email"_L1).toString(), to);
    QCOMPARE(failed.first().toObject().value("said"_L1).toString(), u"550 5.1.1 Nobody of that name"_s);
    const Run again = m_musterctl->runHere({u"bounces"_s, u"-"_s}, report);
    QVERIFY2(again.exit == 1 && again.err.contains(u"known already"_s), qPrintable(again.err));
    QCOMPARE(m_musterctl->list(u"mails"_s, u"state:sent"_s).size(), 1);
    QCOMPARE(m_musterctl->apply(R"([{"do":"addProject","set":{"name":"Alpha"}}])").exit, 0);
    for (const QString &option : {u"--dry-run"_s, u"--hide-inviter"_s}) { // before it goes there again; it goes all the same
        const Run invited = m_musterctl->runHere({u"invite"_s, u"--project"_s, u"alpha"_s, option, u"new@x.example"_s, u"new2@x.example"_s});
        QVERIFY(invited.exit == 0 && invited.err.isEmpty());
    }
    add({u"refused"_s});
    QCOMPARE(send().exit, 1);
    QCOMPARE(m_musterctl->apply(R"([{"do":"editWorkspace","set":{"deletion":"any"}},{"do":"deleteUser","user":"refused@x.example"}])").exit, 0);
    const Run warned = m_musterctl->runHere({u"invite"_s, u"--project"_s, u"alpha"_s, u"Refused@x.example"_s});
    QVERIFY2(warned.exit == 0 && warned.err.contains(u"came back"_s) && warned.err.contains(u"Refused@x.example"_s) && warned.err.contains(u"550 5.1.1 No such user here"_s), qPrintable(warned.err));
}

// Read by another library: each once, to whom it is meant, in their language, with a link that is theirs, and whatever stands in a name makes no header and no recipient more.
void SendCommandTest::threeHundredInThreeLanguages()
{
    QCOMPARE(m_musterctl->apply(R"([{"do":"addProject","set":{"name":"Alpha"}},{"do":"editWorkspace","set":{"organization":"Müller, Ops & Co."}}])").exit, 0);
    const QString cyrillic = u"Константинопольский-Преображенский "_s.repeated(3).left(80).trimmed();
    const QVector<std::pair<QString, QString>> odd {{u"Philipp"_s, u"Schüle, Philipp"_s}, {u"O'Neill \"Jr\""_s, u"(Ops)"_s}, {u""_s, cyrillic}, {u"=?utf-8?B?QmNjOiB4QHguZXhhbXBsZQ==?="_s, u"<x@x.example>"_s}, {u"小林"_s, u"さくら"_s}};
    QStringList changes;
    QMap<QString, std::pair<QString, QString>> expected; // by address: language, name
    for (int i = 0; i < 300; ++i) {
        const QString language = QStringList {u"de"_s, u"en"_s, u"ja"_s}.at(i % 3);
        const auto [first, last] = i < int(odd.size()) ? odd.at(i) : std::pair(u"Ann"_s, u"Lee %1"_s.arg(i));
        const QString email = u"person%1@%2"_s.arg(i).arg(i == 7 ? u"xn--bcher-kva.example"_s : u"y.example"_s); // bücher.example
        expected.insert(email, {language, (first + u' ' + last).trimmed()});
        const QJsonObject set {{u"email"_s, email}, {u"firstName"_s, first}, {u"lastName"_s, last}, {u"preferredLanguage"_s, language}, {u"project"_s, u"Alpha"_s}};
        changes.append(QString::fromUtf8(QJsonDocument(QJsonObject {{u"do"_s, u"addInvitation"_s}, {u"set"_s, set}}).toJson(QJsonDocument::Compact)));
    }
    const Run forged = m_musterctl->apply(R"([{"do":"addInvitation","set":{"email":"evil@y.example","lastName":"x\r\nBcc: all@x.example","project":"Alpha"}}])");
    QVERIFY2(forged.exit == 1 || m_musterctl->list(u"invitations"_s, u"email:evil@y.example"_s).first().toObject().value("lastName"_L1) == "x Bcc: all@x.example"_L1, qPrintable(forged.err));
    if (forged.exit == 0)
        expected.insert(u"evil@y.example"_s, {u"en"_s, u"x Bcc: all@x.example"_s});
    const Run invited = m_musterctl->apply(u"[%1]"_s.arg(changes.join(u',')).toUtf8());
    QVERIFY2(invited.exit == 0, qPrintable(invited.err));
    (void)m_musterctl->cell(u"UPDATE mails SET due = 0"_s);
    const Run sent = send();
    QVERIFY2(sent.exit == 0, qPrintable(sent.err));
    QCOMPARE(m_server->count(), expected.size());
    const QMap<QString, QString> subjects {{u"de"_s, u"Einladung zu Alpha bei Müller, Ops & Co."_s}, {u"en"_s, u"Invitation to Alpha at Müller, Ops & Co."_s}, {u"ja"_s, u"Alpha"_s}};
    QSet<QString> tokens;
    QSet<QString> ids;
    for (const QJsonValue &value : read(m_server->folder())) {
        const QJsonObject mail = value.toObject();
        const QStringList envelope = mail.value("envelope"_L1).toVariant().toStringList();
        QCOMPARE(envelope.size(), 2);
        const QString to = envelope.at(1);
        QVERIFY2(expected.contains(to), qPrintable(to));
        const auto [language, name] = expected.take(to);
        QVERIFY2(language == "ja"_L1 ? mail.value("subject"_L1).toString().contains(u"Alpha"_s) && mail.value("subject"_L1).toString().contains(u"招待"_s) : mail.value("subject"_L1).toString() == subjects.value(language), qPrintable(mail.value("subject"_L1).toString()));
        const QJsonArray recipients = mail.value("to"_L1).toArray();
        QCOMPARE(recipients.size(), 1);
        const QString shown = recipients.first().toArray().first().toString();
        QVERIFY2(shown == name || QString(shown).remove(u' ') == QString(name).remove(u' '), qPrintable(shown)); // what looks like an encoded word gets spaces, and is none
        QVERIFY2(!name.contains(u"=?"_s) || !shown.contains(u"all@"_s), qPrintable(shown));
        QCOMPARE(recipients.first().toArray().last().toString(), to);
        QCOMPARE(mail.value("recipients"_L1).toArray(), QJsonArray {to});
        QCOMPARE(mail.value("from"_L1).toArray(), QJsonArray {QJsonArray({u"Müller, Ops & Co."_s, u"accounts@x.example"_s})});
        QCOMPARE(mail.value("defects"_L1).toArray(), QJsonArray());
        for (const QJsonValue &header : mail.value("headers"_L1).toArray())
            QVERIFY2(!QStringList({u"bcc"_s, u"cc"_s}).contains(header.toString().toLower()), qPrintable(to));
        QVERIFY(mail.value("longest"_L1).toInt() <= 998 && mail.value("bare"_L1).toInt() == 0);
        static const QRegularExpression link(u"https://pages\\.x\\.example/invitation/([A-Za-z0-9_-]{43})"_s);
        const QString token = link.match(mail.value("body"_L1).toObject().value("text/plain"_L1).toString()).captured(1);
        QVERIFY(!token.isEmpty() && mail.value("body"_L1).toObject().value("text/html"_L1).toString().contains(token));
        tokens.insert(token);
        ids.insert(mail.value("id"_L1).toString());
        if (tokens.size() % 50 == 0)
            QCOMPARE(m_musterctl->runHere({u"decline"_s, token}).out, u"The invitation of %1 is declined.\n"_s.arg(to)); // it is theirs
    }
    QVERIFY(expected.isEmpty());
    QCOMPARE(tokens.size(), m_server->count());
    QCOMPARE(ids.size(), m_server->count());
}

// All of them at once.
QJsonArray SendCommandTest::read(const QString &folder)
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {QStringLiteral(MUSTER_MAIL_READER), folder});
    if (!python.waitForFinished(120'000) || python.exitCode() != 0)
        qFatal("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

// Every tenth is refused, of every tenth the connection ends amid the mail, of every tenth after it, some are slow, the server is away for a while, and whoever sends is killed again and again.
void SendCommandTest::whateverHappensEachArrivesOnceOrIsSaidToHaveFailed()
{
    const int rounds = qEnvironmentVariableIsSet("MUSTER_TEST_ROUNDS") ? qEnvironmentVariableIntValue("MUSTER_TEST_ROUNDS") : 8;
    const bool onServer = engineOfProgram() == Engine::Postgresql;
    const QStringList kinds {u"refused"_s, u"lost"_s, u"silent"_s, u"slow"_s};
    QStringList names;
    for (int i = 0; i < std::max(60, 4 * rounds); ++i)
        names.append(i % 10 < int(kinds.size()) ? u"%1+%2"_s.arg(kinds.at(i % 10)).arg(i) : u"u%1"_s.arg(i));
    add(names);
    QMap<QString, int> arrived;
    const auto count = [this, &arrived] {
        for (qsizetype number = 1; number <= m_server->count(); ++number)
            ++arrived[m_server->envelope(number).at(1)];
    };
    const auto pretendLater = [this] { (void)m_musterctl->cell(u"UPDATE mails SET due = 0 WHERE state = 0"_s); };
    for (int round = 0; round < rounds; ++round) {
        if (round == rounds / 3) { // it is away
            count();
            m_server.reset();
        } else if (round == rounds / 2) {
            m_server = std::make_unique<MailTestServer>();
            QCOMPARE(m_musterctl->apply(uR"([{"do":"editWorkspace","set":{"mailServer":"%1"}}])"_s.arg(m_server->server().text()).toUtf8()).exit, 0);
        }
        QProcess process;
        m_musterctl->start(process, {u"--workspace"_s, m_musterctl->workspace(), u"send"_s, u"--pace"_s, u"0"_s});
        QVERIFY(process.waitForStarted());
        (void)process.waitForFinished(QRandomGenerator::global()->bounded(20, onServer ? 1'500 : 900));
        process.kill();
        process.waitForFinished();
        QVERIFY(whoeverDiedIsGone());
        pretendLater();
    }
    for (int i = 0; i < 20 && m_musterctl->cell(u"SELECT count(*) FROM mails WHERE state IN (0, 1)"_s) != "0"_L1; ++i) { // what waits longer by itself
        (void)send();
        pretendLater();
    }
    count();
    const QJsonArray mails = m_musterctl->list(u"mails"_s);
    QCOMPARE(mails.size(), names.size());
    for (const QJsonValue &value : mails) {
        const QJsonObject mail = value.toObject();
        const QString to = mail.value("email"_L1).toString();
        const QString state = mail.value("state"_L1).toString();
        const int times = arrived.value(to);
        const QString what = u"%1: %2 times, %3, “%4”"_s.arg(to).arg(times).arg(state, mail.value("said"_L1).toString());
        if (to.startsWith("refused"_L1))
            QVERIFY2(times == 0 && state == "failed"_L1 && what.contains(u"550 5.1.1 No such user here"_s), qPrintable(what));
        else
            QVERIFY2(state == "sent"_L1 ? times == 1 : state == "perhaps"_L1 && times <= 1, qPrintable(what)); // SMTP cannot tell after the last byte
        QVERIFY2(!to.startsWith("silent"_L1) || (state == "perhaps"_L1 && times <= 1), qPrintable(what));
    }
}

// At any moment. Each mail arrives once; of one whose last byte was handed over it may not be known.
void SendCommandTest::whoeverIsKilledSendsNothingTwice()
{
    const int rounds = qEnvironmentVariableIsSet("MUSTER_TEST_ROUNDS") ? qEnvironmentVariableIntValue("MUSTER_TEST_ROUNDS") : engineOfProgram() == Engine::Sqlite ? 12 : 6;
    QStringList names;
    for (int i = 0; i < rounds * (engineOfProgram() == Engine::Sqlite ? 10 : 25); ++i)
        names.append(u"u%1"_s.arg(i));
    add(names);
    QElapsedTimer beginning;
    beginning.start();
    (void)m_musterctl->list(u"mails"_s);
    int longest = int(2 * beginning.elapsed()) + (engineOfProgram() == Engine::Sqlite ? 400 : 1'500); // milliseconds; the program needs some to begin with, and a server to let it in
    int killed = 0;
    for (int round = 0; round < rounds || m_server->count() == 0; ++round) { // on a busy machine, all may die before they send
        if (round >= rounds)
            longest *= 2;
        QProcess process;
        m_musterctl->start(process, {u"--workspace"_s, m_musterctl->workspace(), u"send"_s, u"--pace"_s, u"0"_s});
        QVERIFY(process.waitForStarted());
        killed += !process.waitForFinished(QRandomGenerator::global()->bounded(20, longest));
        process.kill();
        process.waitForFinished();
        QVERIFY(whoeverDiedIsGone());
    }
    QVERIFY(killed > 0); // else there was too little to send
    qInfo("killed %d times, %d mails were taken by then", killed, int(m_server->count()));
    QProcess rest; // thousands, where there are many rounds
    m_musterctl->start(rest, {u"--workspace"_s, m_musterctl->workspace(), u"send"_s, u"--pace"_s, u"0"_s});
    QVERIFY(rest.waitForFinished(1'800'000));
    QVERIFY2(rest.exitStatus() == QProcess::NormalExit && rest.exitCode() == 0, rest.readAllStandardError().constData());
    QMap<QString, int> arrived;
    for (qsizetype number = 1; number <= m_server->count(); ++number)
        ++arrived[m_server->envelope(number).at(1)];
    QCOMPARE(m_musterctl->list(u"mails"_s).size(), names.size());
    for (const QJsonValue &mail : m_musterctl->list(u"mails"_s)) {
        const QString state = mail.toObject().value("state"_L1).toString();
        const int times = arrived.value(mail.toObject().value("email"_L1).toString());
        QVERIFY2(state == "sent"_L1 ? times == 1 : state == "perhaps"_L1 && times <= 1, qPrintable(u"%1: %2 times, %3"_s.arg(mail.toObject().value("email"_L1).toString()).arg(times).arg(state)));
    }
}

QTEST_GUILESS_MAIN(SendCommandTest)
#include "SendCommandTest.moc"
