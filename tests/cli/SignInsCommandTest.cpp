// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Musterctl.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

// What another system reports, and what a login server asks, as scripts do both.
class SignInsCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileIsTakenIn();
    void linesThatAreWrongAreTold();
    void linesAreWholeHoweverTheyAreRead();
    void aStreamIsTakenInAsItComes();
    void whoFailsTooOftenIsLocked();
    void secretsStandNowhere();
    void accessIsSaid();
    void misuseIsSaid();

private:
    Run take(const QByteArray &lines) const { return m_musterctl->runHere({u"signins"_s, u"-"_s}, lines); }
    QJsonObject user() const { return m_musterctl->list(u"users"_s, u"kim"_s).first().toObject(); }

    std::unique_ptr<Musterctl> m_musterctl;
};

void SignInsCommandTest::init()
{
    m_musterctl = std::make_unique<Musterctl>();
    QCOMPARE(m_musterctl->init().exit, 0);
    const Run made = m_musterctl->apply(R"([{"do": "addUser", "set": {"email": "kim@x.example", "status": "active", "externalId": "E-1"}}, {"do": "addProject", "set": {"name": "Alpha"}},
        {"do": "assign", "project": "Alpha", "user": "kim@x.example", "set": {"role": "project.viewer"}}])");
    QVERIFY2(made.exit == 0, qPrintable(made.err));
}

void SignInsCommandTest::aFileIsTakenIn()
{
    m_musterctl->write(u"log.jsonl"_s, "{\"email\": \"KIM@x.example\", \"time\": \"2026-03-01T10:00:00+02:00\", \"outcome\": \"success\", \"provider\": \"Okta\", \"address\": \"192.0.2.7\", \"session\": \"s-1\", \"agent\": \"passed over\"}\r\n"
                                       "\n{\"externalId\": \"e-1\", \"time\": \"2026-03-01T09:00:00\", \"outcome\": \"failure\"}");
    const Run run = m_musterctl->runHere({u"signins"_s, m_musterctl->path(u"log.jsonl"_s), u"--json"_s});
    QVERIFY2(run.exit == 0 && run.err.isEmpty(), qPrintable(run.err));
    const QJsonObject taken = QJsonDocument::fromJson(run.out.toUtf8()).object();
    QCOMPARE(taken.value("taken"_L1).toInt(), 2);
    QCOMPARE(user().value("lastLogin"_L1).toString(), u"2026-03-01T08:00:00.000Z"_s);
    QCOMPARE(user().value("failedSignIns"_L1).toInt(), 1);
    const QJsonObject session = m_musterctl->list(u"sessions"_s).first().toObject();
    QCOMPARE(session.value("provider"_L1).toString(), u"Okta"_s);
    QCOMPARE(session.value("address"_L1).toString(), u"192.0.2.7"_s);
    QCOMPARE(m_musterctl->runHere({u"verify"_s}).exit, 0);
}

void SignInsCommandTest::linesThatAreWrongAreTold()
{
    const QByteArray long_(70'000, 'x');
    const Run run = take("no json\n"
                         "{\"email\": \"kim@x.example\", \"outcome\": \"success\"}\n"
                         "{\"email\": \"kim@x.example\", \"userId\": \"also\", \"time\": \"2026-03-01T09:00:00Z\", \"outcome\": \"success\"}\n"
                         "{\"email\": \"kim@x.example\", \"time\": \"2026-03-01T09:00:00Z\", \"outcome\": \"perhaps\"}\n"
                         "{\"email\": \"nobody@x.example\", \"time\": \"2026-03-01T09:00:00Z\", \"outcome\": \"success\"}\n"
                         "{\"email\": \"kim@x.example\", \"time\": \"2999-03-01T09:00:00Z\", \"outcome\": \"success\"}\n"
                         "{\"email\": \"" + long_ + "\"}\n"
                         "{\"email\": \"kim@x.example\", \"time\": \"2026-03-01T09:00:00Z\", \"outcome\": \"success\"}\n");
    QCOMPARE(run.exit, 1);
    for (int line = 1; line <= 7; ++line)
        QVERIFY2(run.err.contains(QString::number(line)), qPrintable(run.err));
    QVERIFY2(run.err.contains(u"nobody@x.example"_s), qPrintable(run.err));
    QVERIFY2(run.out.contains(u"1 line taken in"_s) && run.out.contains(u"7 left out"_s), qPrintable(run.out));
    QCOMPARE(user().value("lastLogin"_L1).toString(), u"2026-03-01T09:00:00.000Z"_s); // the rest is there
}

// More of them than are read at once, so that most pieces end amid a line; one is too long, some are blank, the last one has no end.
void SignInsCommandTest::linesAreWholeHoweverTheyAreRead()
{
    QByteArray lines;
    for (int i = 0; i < 3'000; ++i) {
        if (i == 1'000)
            lines += QByteArray(200'000, ' ') + "{}\n"; // line 1,001
        if (i == 2'000)
            lines += "\n\r\n"; // 2,002 and 2,003
        lines += QByteArray("{\"email\": \"") + (i == 2'500 ? "nobody" : "kim") + "@x.example\", \"time\": \"2026-03-01T09:00:00." + QByteArray::number(i % 1'000).rightJustified(3, '0') + "Z\", \"outcome\": \"success\", \"session\": \"s" + QByteArray::number(i) + "\"}\n";
    }
    lines += "{\"email\": \"kim@x.example\", \"time\": \"2026-03-02T09:00:00Z\", \"outcome\": \"success\"}";
    m_musterctl->write(u"many.jsonl"_s, lines);
    const Run run = m_musterctl->runHere({u"signins"_s, m_musterctl->path(u"many.jsonl"_s)});
    QVERIFY2(run.out.contains(u"3,000 lines taken in; 2 left out"_s), qPrintable(run.out + run.err));
    QVERIFY2(run.err.contains(u"1,001"_s) || run.err.contains(u"1001"_s), qPrintable(run.err));
    QVERIFY2(run.err.contains(u"2,504"_s) || run.err.contains(u"2504"_s), qPrintable(run.err)); // the one before it, and two blank ones
    QCOMPARE(user().value("lastLogin"_L1).toString(), u"2026-03-02T09:00:00.000Z"_s);
}

// A reporter that stays: each line is there before the next is written.
void SignInsCommandTest::aStreamIsTakenInAsItComes()
{
    QProcess stream;
    m_musterctl->start(stream, {u"-w"_s, m_musterctl->workspace(), u"signins"_s, u"-"_s});
    QVERIFY(stream.waitForStarted());
    for (const QString &hour : {u"09"_s, u"10"_s, u"11"_s}) {
        stream.write("{\"email\": \"kim@x.example\", \"time\": \"2026-03-01T" + hour.toLatin1() + ":00:00Z\", \"outcome\": \"success\"}\n");
        QTRY_COMPARE_WITH_TIMEOUT(user().value("lastLogin"_L1).toString(), u"2026-03-01T%1:00:00.000Z"_s.arg(hour), 20'000);
    }
    stream.closeWriteChannel();
    QVERIFY(stream.waitForFinished());
    QCOMPARE(stream.exitCode(), 0);
}

void SignInsCommandTest::whoFailsTooOftenIsLocked()
{
    QVERIFY(m_musterctl->apply(R"([{"do": "editWorkspace", "set": {"lockAfter": 2, "lockWithin": 5}}])").exit == 0);
    for (const QByteArray number : {"lockAfter\": -1", "lockAfter\": 101", "lockWithin\": 0", "lockAfter\": 1.5"})
        QCOMPARE(m_musterctl->apply("[{\"do\": \"editWorkspace\", \"set\": {\"" + number + "}}]").exit, 1);
    QByteArray lines;
    for (const QByteArray minute : {"00", "04"})
        lines += "{\"email\": \"kim@x.example\", \"time\": \"2026-03-01T09:" + minute + ":00Z\", \"outcome\": \"failure\"}\n";
    const Run run = take(lines);
    QVERIFY2(run.exit == 0 && run.out.contains(u"1 user locked"_s), qPrintable(run.out + run.err));
    QVERIFY(user().value("locked"_L1).toBool());
    QCOMPARE(QJsonDocument::fromJson(m_musterctl->runHere({u"access"_s, u"kim@x.example"_s, u"--json"_s}).out.toUtf8()).object().value("maySignIn"_L1).toBool(true), false);
    QCOMPARE(m_musterctl->list(u"events"_s).first().toObject().value("reason"_L1).toString(), u"Too many failed sign-ins"_s);
    const Run refused = m_musterctl->apply(R"([{"do": "editUser", "user": "ada@northwind.example", "set": {"locked": true}}])");
    QCOMPARE(refused.exit, 1);
}

void SignInsCommandTest::secretsStandNowhere()
{
    const QByteArray token = "very-secret-session-token";
    const Run run = take("{\"email\": \"kim@x.example\", \"time\": \"2026-03-01T09:00:00Z\", \"outcome\": \"success\", \"session\": \"" + token + "\", \"password\": \"" + token + "\"}\n");
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    QVERIFY(!run.out.contains(QString::fromLatin1(token)));
    for (const QString &table : {u"users"_s, u"sessions"_s, u"events"_s, u"entries"_s})
        QVERIFY2(!QJsonDocument(m_musterctl->list(table)).toJson().contains(token), qPrintable(table));
    if (!m_musterctl->workspace().endsWith(u".muster"_s))
        return; // what a server writes is looked through by its own tests
    for (const QString &name : {m_musterctl->workspace(), m_musterctl->workspace() + u"-wal"_s}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            QVERIFY2(!file.readAll().contains(token), qPrintable(name));
    }
}

void SignInsCommandTest::accessIsSaid()
{
    const Run run = m_musterctl->runHere({u"access"_s, u"kim@x.example"_s, u"--json"_s});
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    const QJsonObject access = QJsonDocument::fromJson(run.out.toUtf8()).object();
    QCOMPARE(access.value("maySignIn"_L1).toBool(), true);
    const QJsonObject project = access.value("projects"_L1).toArray().first().toObject();
    QCOMPARE(project.value("project"_L1).toString(), u"Alpha"_s);
    QVERIFY(project.value("permissions"_L1).toObject().value("assets.view"_L1).toArray().contains(u"Viewer"_s));
    QCOMPARE(project.value("why"_L1).toArray().first().toObject().value("through"_L1).toString(), u"user"_s);
    QVERIFY(m_musterctl->runHere({u"access"_s, u"kim@x.example"_s}).out.contains(u"kim@x.example may sign in."_s));
    const Run nobody = m_musterctl->runHere({u"access"_s, u"nobody@x.example"_s});
    QCOMPARE(nobody.exit, 1);
    QVERIFY(nobody.complainsInOneLine());
}

void SignInsCommandTest::misuseIsSaid()
{
    for (const QStringList &arguments : {QStringList {u"signins"_s}, {u"access"_s}, {u"signins"_s, u"-"_s, u"more"_s}})
        QCOMPARE(m_musterctl->runHere(arguments).exit, 2);
    const Run missing = m_musterctl->runHere({u"signins"_s, m_musterctl->path(u"none"_s)});
    QCOMPARE(missing.exit, 1);
    QVERIFY(missing.complainsInOneLine());
    QCOMPARE(take({}).exit, 0); // nothing to say
}

QTEST_GUILESS_MAIN(SignInsCommandTest)
#include "SignInsCommandTest.moc"
