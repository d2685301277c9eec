// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Musterctl.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
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
    void eachWayInIsSaidWithWhoGrantedItAndWhen();
    void aReadOnlyAccountIsNamedAsTheReason();
    void misuseIsSaid();

private:
    Run take(const QByteArray &lines) const { return m_musterctl->runHere({u"signins"_s, u"-"_s}, lines); }
    QJsonObject told(const QStringList &options = {}) const { return QJsonDocument::fromJson(m_musterctl->runHere(QStringList {u"access"_s, u"kim@x.example"_s, u"--json"_s} + options).out.toUtf8()).object(); }
    QJsonObject toldOf(const QString &project) const { return told({u"--project"_s, project}).value("projects"_L1).toArray().first().toObject(); }
    QJsonObject user() const { return m_musterctl->list(u"users"_s, u"kim"_s).first().toObject(); }

    std::unique_ptr<Musterctl> m_musterctl;
};

void SignInsCommandTest::init()
{
    m_musterctl = std::make_unique<Musterctl>();
    QVERIFY(m_musterctl->begin());
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

void SignInsCommandTest::eachWayInIsSaidWithWhoGrantedItAndWhen()
{
    const Run made = m_musterctl->apply(R"([{"do": "addProject", "set": {"name": "Beta"}}, {"do": "addGroup", "set": {"name": "Crew"}}, {"do": "addMember", "group": "Crew", "user": "kim@x.example"},
        {"do": "assign", "project": "Beta", "group": "Crew", "set": {"role": "project.admin"}}])");
    QVERIFY2(made.exit == 0, qPrintable(made.err));
    const QString at = m_musterctl->list(u"events"_s).first().toObject().value("at"_L1).toString();
    QVERIFY(QDateTime::fromString(at, Qt::ISODateWithMs).isValid());
    QCOMPARE(told().value("projects"_L1).toArray().size(), 2);
    const QJsonObject beta = told({u"--project"_s, u"beta"_s});
    QCOMPARE(beta.value("email"_L1).toString(), u"kim@x.example"_s);
    QCOMPARE(beta.value("projects"_L1).toArray().size(), 1); // and nothing of Alpha
    const QJsonObject project = beta.value("projects"_L1).toArray().first().toObject();
    QCOMPARE(project.value("project"_L1).toString(), u"Beta"_s);
    QVERIFY(project.value("permissions"_L1).toObject().value("assets.delete"_L1).toArray().contains(u"Admin"_s));
    QCOMPARE(project.value("why"_L1).toArray().size(), 1);
    const QJsonObject way = project.value("why"_L1).toArray().first().toObject();
    QCOMPARE(way.value("through"_L1).toString(), u"group"_s);
    QCOMPARE(way.value("group"_L1).toString(), u"Crew"_s);
    QCOMPARE(way.value("access"_L1).toString(), u"write"_s);
    QCOMPARE(way.value("by"_L1).toString(), u"Ada King"_s);
    QCOMPARE(way.value("at"_L1).toString(), at);
    QCOMPARE(way.value("steps"_L1).toArray().size(), 1);
    const QJsonObject step = way.value("steps"_L1).toArray().first().toObject();
    QCOMPARE(step.value("group"_L1).toString(), u"Crew"_s);
    QCOMPARE(step.value("by"_L1).toString(), u"Ada King"_s);
    QCOMPARE(step.value("at"_L1).toString(), at);
    const QJsonArray roles = beta.value("workspace"_L1).toObject().value("why"_L1).toArray();
    QCOMPARE(roles.size(), 1);
    QCOMPARE(roles.first().toObject().value("role"_L1).toString(), u"Standard User"_s);
    QCOMPARE(roles.first().toObject().value("by"_L1).toString(), u"Ada King"_s);
    QVERIFY(roles.first().toObject().value("at"_L1).toString() < at); // with the account, which came before
    const Run given = m_musterctl->apply(R"([{"do": "editUser", "user": "kim@x.example", "set": {"defaultGroup": true}}])");
    QVERIFY2(given.exit == 0, qPrintable(given.err));
    QStringList through;
    const QJsonArray ways = toldOf(u"Alpha"_s).value("why"_L1).toArray();
    for (const QJsonValue &one : ways)
        through.append(one.toObject().value("through"_L1).toString() + u' ' + one.toObject().value("by"_L1).toString());
    through.sort();
    QCOMPARE(through, QStringList({u"default group Ada King"_s, u"user Ada King"_s}));
    const Run nowhere = m_musterctl->runHere({u"access"_s, u"kim@x.example"_s, u"--project"_s, u"Gamma"_s, u"--json"_s});
    QCOMPARE(nowhere.exit, 1);
    QVERIFY(nowhere.complainsInOneLine() && nowhere.out.isEmpty());
}

void SignInsCommandTest::aReadOnlyAccountIsNamedAsTheReason()
{
    const QString whole = u"The account is Read-Only: it changes nothing on projects, whatever roles permit."_s;
    const QString there = u"Read Only, by the account type"_s;
    const auto lineOf = [](const QString &project, const QString &text) { return text.split(u'\n').filter(QRegularExpression(u"^%1 "_s.arg(project))).value(0); };
    const Run made = m_musterctl->apply(R"([{"do": "addProject", "set": {"name": "Beta"}}, {"do": "assign", "project": "Beta", "user": "kim@x.example", "set": {"role": "project.admin", "access": "read-only"}},
        {"do": "addProject", "set": {"name": "Gamma"}}, {"do": "assign", "project": "Gamma", "user": "kim@x.example", "set": {"role": "project.admin"}}])");
    QVERIFY2(made.exit == 0, qPrintable(made.err));
    const QString before = m_musterctl->runHere({u"access"_s, u"kim@x.example"_s}).out;
    QVERIFY2(!before.contains(whole) && !before.contains(there), qPrintable(before));
    QVERIFY2(lineOf(u"Gamma"_s, before).contains(u"Write"_s), qPrintable(before));
    QVERIFY(told().value("workspace"_L1).toObject().value("cap"_L1).isNull());
    QVERIFY(toldOf(u"Gamma"_s).value("cap"_L1).isNull());
    QCOMPARE(toldOf(u"Beta"_s).value("cap"_L1).toString(), u"read-only access"_s);
    QVERIFY(toldOf(u"Gamma"_s).value("permissions"_L1).toObject().contains("assets.delete"_L1));
    const Run capped = m_musterctl->apply(R"([{"do": "editUser", "user": "kim@x.example", "set": {"accountType": "read-only"}}])");
    QVERIFY2(capped.exit == 0, qPrintable(capped.err));
    const QString after = m_musterctl->runHere({u"access"_s, u"kim@x.example"_s}).out;
    QVERIFY2(after.contains(whole), qPrintable(after));
    QVERIFY2(lineOf(u"Gamma"_s, after).contains(there) && !lineOf(u"Gamma"_s, after).contains(u"Write"_s), qPrintable(after));
    QVERIFY2(lineOf(u"Beta"_s, after).contains(u"Read Only"_s) && !lineOf(u"Beta"_s, after).contains(there), qPrintable(after)); // as it was granted
    QCOMPARE(told().value("accountType"_L1).toString(), u"read-only"_s);
    QCOMPARE(told().value("workspace"_L1).toObject().value("cap"_L1).toString(), u"read-only account"_s);
    for (const QString &project : {u"Beta"_s, u"Gamma"_s}) {
        const QJsonObject capping = toldOf(project);
        QCOMPARE(capping.value("cap"_L1).toString(), u"read-only account"_s);
        QVERIFY(!capping.value("permissions"_L1).toObject().contains("assets.delete"_L1));
        QVERIFY(capping.value("permissions"_L1).toObject().contains("assets.view"_L1));
    }
    QCOMPARE(toldOf(u"Gamma"_s).value("why"_L1).toArray().first().toObject().value("access"_L1).toString(), u"write"_s); // what it would be without the cap
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
