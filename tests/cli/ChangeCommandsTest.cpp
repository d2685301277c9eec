// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Musterctl.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

const QByteArray team = R"({"reason": "New crew", "changes": [
    {"do": "addUser", "set": {"email": "bo@northwind.example", "firstName": "Bo", "lastName": "Lund", "status": "active"}},
    {"do": "addUser", "set": {"email": "cy@northwind.example", "firstName": "Cy", "status": "active"}},
    {"do": "addGroup", "set": {"name": "Field crew"}},
    {"do": "addMember", "group": "Field crew", "user": "bo@northwind.example"},
    {"do": "addProject", "set": {"name": "Alpha"}},
    {"do": "assign", "project": "Alpha", "group": "Field crew", "set": {"team": true}},
    {"do": "assign", "project": "Alpha", "user": "cy@northwind.example"}]})";

QByteArray manyUsers(int count)
{
    QByteArray changes = "[";
    for (int i = 0; i < count; ++i)
        changes += (i ? ",\n" : "") + QByteArray(R"({"do":"addUser","set":{"email":"u)") + QByteArray::number(i)
            + R"(@example.org"}})";
    return changes + ']';
}

} // namespace

class ChangeCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void changesAreApplied();
    void oneChangeIsMadeToEachRow();
    void theReasonAndTheOperatorAreRecorded();
    void whatIsRefusedChangesNothing();
    void malformedChangesAreRefused();
    void eachMistakeHasItsOwnSentence_data();
    void eachMistakeHasItsOwnSentence();
    void aDryRunWritesNothing();
    void aDryRunWarnsOfTheOwnAccount();
    void aDryRunSaysThatNamesWillGo();
    void aDryRunNamesEveryRefusal();
    void changesThatAreSoAlreadyAreFine();
    void undoAndRedoGoToTheStartAndBack();
    void aNamedEventIsUndone();
    void whatWasDoneIsSaid();
    void theLastAdministratorStays();
    void rolesAreMadeHeldAndReplaced();
    void conflictsShowBothValues();
    void theOperatorMustExistAndBeAllowed();
    void ctrlCWritesNothing();

private:
    std::unique_ptr<Musterctl> m_musterctl;
    QByteArray m_unchanged; // everything(), once a mistake has been seen to change nothing
};

// A workspace for each test; mistakes, which change nothing, share one.
void ChangeCommandsTest::init()
{
    if (!m_unchanged.isEmpty() && QTest::currentTestFunction() == "eachMistakeHasItsOwnSentence"_ba)
        return;
    m_unchanged.clear();
    m_musterctl = std::make_unique<Musterctl>();
    QVERIFY(m_musterctl->begin());
}

void ChangeCommandsTest::changesAreApplied()
{
    m_musterctl->write(u"team.json"_s, team);
    const Run run = m_musterctl->runHere({u"apply"_s, m_musterctl->path(u"team.json"_s)});
    QVERIFY2(run.exit == 0 && run.err.isEmpty(), qPrintable(run.err));
    QVERIFY2(run.out.contains(u"7 "_s) && run.out.contains(u"event 2"_s), qPrintable(run.out));
    QCOMPARE(m_musterctl->list(u"users"_s).size(), 3);
    QCOMPARE(m_musterctl->list(u"members"_s).size(), 1);
    QCOMPARE(m_musterctl->list(u"assignments"_s, u"team:yes"_s).size(), 1);
    const QJsonArray wrong = m_musterctl->list(u"misconfigurations"_s);
    QCOMPARE(wrong.size(), 1);
    QCOMPARE(wrong.first().toObject().value("email"_L1).toString(), u"cy@northwind.example"_s);
}

void ChangeCommandsTest::oneChangeIsMadeToEachRow()
{
    m_musterctl->write(u"many.json"_s, manyUsers(700));
    QCOMPARE(m_musterctl->runHere({u"apply"_s, m_musterctl->path(u"many.json"_s)}).exit, 0);
    const QString file = m_musterctl->path(u"one.json"_s);
    m_musterctl->write(u"one.json"_s, R"([{"do":"editUser","user":"*","set":{"defaultGroup":true}}])");
    const auto each = [&](const QStringList &more) { return m_musterctl->runHere(QStringList {u"apply"_s, file, u"--each"_s} + more); };
    const Run planned = each({u"users"_s, u"--query"_s, u"email:u1"_s, u"--dry-run"_s});
    QCOMPARE(planned.exit, 0);
    QVERIFY2(planned.out.startsWith(u"111 "_s), qPrintable(planned.out)); // u1, u10 … u19, u100 … u199
    QVERIFY(m_musterctl->list(u"users"_s, u"default:yes"_s).isEmpty());
    QCOMPARE(each({u"users"_s, u"--query"_s, u"email:u1"_s}).exit, 0);
    QCOMPARE(m_musterctl->list(u"users"_s, u"default:yes"_s).size(), 111);
    QCOMPARE(m_musterctl->runHere({u"undo"_s}).exit, 0);
    QVERIFY(m_musterctl->list(u"users"_s, u"default:yes"_s).isEmpty());
    for (const QStringList &wrong : {QStringList {u"groups"_s}, QStringList {u"members"_s}, QStringList {u"events"_s}, QStringList {u"nothing"_s}}) {
        const Run run = each(wrong);
        QCOMPARE(run.exit, 2);
        QVERIFY2(!run.err.isEmpty(), qPrintable(wrong.first()));
    }
    m_musterctl->write(u"one.json"_s, team);
    QCOMPARE(each({u"users"_s}).exit, 2);
}

void ChangeCommandsTest::theReasonAndTheOperatorAreRecorded()
{
    QCOMPARE(m_musterctl->apply(team).exit, 0);
    QCOMPARE(
        m_musterctl->list(u"events"_s, u"event:2"_s).first().toObject().value("reason"_L1).toString(), u"New crew"_s);
    const Run run = m_musterctl->run({u"--workspace"_s, m_musterctl->workspace(), u"--as"_s, u"ada@northwind.example"_s,
                                         u"--reason"_s, u"Audit “7”"_s, u"apply"_s, u"-"_s},
        R"([{"do": "addGroup", "set": {"name": "North"}}])");
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    const QJsonObject event = m_musterctl->list(u"events"_s, u"event:3"_s).first().toObject();
    QCOMPARE(event.value("reason"_L1).toString(), u"Audit “7”"_s);
    QCOMPARE(event.value("operator"_L1).toString(), u"Ada King"_s);
    QVERIFY(event.value("origin"_L1).toString().startsWith(u"musterctl"_s));
}

void ChangeCommandsTest::whatIsRefusedChangesNothing()
{
    const QByteArray before = m_musterctl->everything();
    const Run run = m_musterctl->apply(
        R"([{"do": "addGroup", "set": {"name": "A"}}, {"do": "addMember", "group": "A", "user": "nobody@example.org"}])");
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.complainsInOneLine() && run.err.contains(u"nobody@example.org"_s), qPrintable(run.err));
    QCOMPARE(m_musterctl->everything(), before);
    QCOMPARE(m_musterctl->list(u"events"_s).size(), 1);
}

void ChangeCommandsTest::malformedChangesAreRefused()
{
    for (const QByteArray &text :
        {QByteArray(), QByteArray("nonsense"), QByteArray("{}"), QByteArray(R"([{"do": "fireUser"}])"),
            QByteArray(R"([{"do": "addUser", "set": {"colour": 1}}])"), QByteArray(100'000, '[')}) {
        const Run run = m_musterctl->apply(text);
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.complainsInOneLine(), qPrintable(run.err));
    }
    QCOMPARE(m_musterctl->list(u"events"_s).size(), 1);
}

void ChangeCommandsTest::eachMistakeHasItsOwnSentence_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &change, const QString &said) { QTest::newRow(name) << change << said; };
    row("no time of origin", R"({"do": "addProject", "set": {"name": "Beta", "created": null}})", u"“Created”"_s);
    row("a time beyond the calendar", R"({"do": "addGroup", "set": {"name": "Beta", "created": "9999-12-31T22:00:00-05:00"}})", u"“Created”"_s);
    row("nothing to set", R"({"do": "editUser", "user": "ada@northwind.example", "set": {}})", u"needs “set”"_s);
    row("nothing said", R"({"do": "editUser", "user": "ada@northwind.example"})", u"needs “set”"_s);
    row("a provider twice", R"({"do": "editWorkspace", "set": {"providers": ["SSO", "Entra", "ENTRA"]}})", u"“ENTRA” is twice"_s);
    row("a tier twice", R"({"do": "editWorkspace", "set": {"classifications": ["Öffentlich", "offentlich"]}})", u"“offentlich” is twice"_s);
    row("a tier without a name", R"({"do": "editWorkspace", "set": {"classifications": ["A", "\u200b"]}})", u"cannot be blank"_s);
    row("a language nobody speaks", R"({"do": "editWorkspace", "set": {"language": "tlhh"}})", u"“tlhh”"_s);
    row("a name that turns around", R"({"do": "addGroup", "set": {"name": "Pay\u202efdp"}})", u"U+202E RIGHT-TO-LEFT OVERRIDE"_s);
    row("a name that is not there", R"({"do": "addGroup", "set": {"name": "\u200b\u00ad \u3000"}})", u"needs “name”"_s);
    row("a long name", R"({"do": "addGroup", "set": {"name": ")" + QByteArray(300, 'n') + R"("}})", u"200 characters"_s);
    row("a long address", R"({"do": "addUser", "set": {"email": "a@)" + QByteArray(300, 'n') + R"(.example"}})", u"254 characters"_s);
    row("a long local part", R"({"do": "addUser", "set": {"email": ")" + QByteArray(65, 'n') + R"(@x.example"}})", u"64 characters"_s);
    row("half an ID", R"({"do": "addUser", "user": "0f3a5c1e-7b2d-4c68-9e10-5a4b3c2d1e0f x", "set": {"email": "x@x.example"}})", u"UUID"_s);
}

void ChangeCommandsTest::eachMistakeHasItsOwnSentence()
{
    QFETCH(QByteArray, change);
    const QByteArray before = m_unchanged.isEmpty() ? m_musterctl->everything() : std::exchange(m_unchanged, {});
    const Run run = m_musterctl->apply('[' + change + ']');
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.complainsInOneLine(), qPrintable(run.err));
    QFETCH(QString, said);
    QVERIFY2(run.err.contains(said), qPrintable(run.err));
    QVERIFY2(!run.err.contains(u"constraint"_s) && run.err.size() < 300, qPrintable(run.err));
    QCOMPARE(m_musterctl->everything(), before);
    m_unchanged = before;
}

void ChangeCommandsTest::aDryRunWritesNothing()
{
    const QByteArray before = m_musterctl->everything();
    const Run run = m_musterctl->runHere({u"apply"_s, u"--dry-run"_s, u"-"_s}, team);
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    QVERIFY2(run.out.contains(u'7'), qPrintable(run.out));
    QCOMPARE(m_musterctl->everything(), before);
    QCOMPARE(m_musterctl->list(u"events"_s).size(), 1);
}

void ChangeCommandsTest::aDryRunWarnsOfTheOwnAccount()
{
    QCOMPARE(m_musterctl->apply(R"([{"do": "addUser", "set": {"email": "ed@northwind.example", "status": "active", "accountType": "admin", "roles": ["Administrator"]}}])").exit, 0);
    const QByteArray lock = R"([{"do": "editUser", "user": "ada@northwind.example", "set": {"status": "disabled"}}])";
    const Run own = m_musterctl->runHere({u"apply"_s, u"--dry-run"_s, u"-"_s}, lock);
    QCOMPARE(own.exit, 0);
    QVERIFY2(own.out.contains(u"the account you work as: Ada King"_s), qPrintable(own.out));
    const Run json = m_musterctl->runHere({u"apply"_s, u"--dry-run"_s, u"--json"_s, u"-"_s}, lock);
    QVERIFY2(json.out.contains(u"\"ownLoss\":{\"name\":\"Ada King\",\"signIn\":true}"_s), qPrintable(json.out));
    const Run other = m_musterctl->runHere({u"--as"_s, u"ed@northwind.example"_s, u"apply"_s, u"--dry-run"_s, u"-"_s}, lock);
    QCOMPARE(other.exit, 0);
    QVERIFY2(!other.out.contains(u"work as"_s), qPrintable(other.out));
    for (const QString &command : {u"apply"_s, u"undo"_s, u"import-groups"_s})
        QVERIFY2(m_musterctl->run({u"help"_s, command}).out.simplified().contains(u"the account you work as"_s), qPrintable(command));
}

void ChangeCommandsTest::aDryRunSaysThatNamesWillGo()
{
    QCOMPARE(m_musterctl->apply(R"([{"do": "editWorkspace", "set": {"deletion": "any"}}, {"do": "addUser", "set": {"email": "pat@elsewhere.example", "lastName": "Patterson"}}])").exit, 0);
    const QByteArray deletion = R"([{"do": "deleteUser", "user": "pat@elsewhere.example"}])";
    const auto dry = [&](const QStringList &options) { return m_musterctl->runHere(QStringList {u"apply"_s, u"--dry-run"_s} + options + QStringList {u"-"_s}, deletion).out; };
    QVERIFY2(!dry({}).contains(u"for good"_s), qPrintable(dry({})));
    QVERIFY(dry({u"--json"_s}).contains(u"\"forgets\":false"_s));
    QCOMPARE(m_musterctl->apply(R"([{"do": "editWorkspace", "set": {"tombstone": "pseudonym"}}])").exit, 0);
    QVERIFY2(dry({}).contains(u"for good"_s), qPrintable(dry({})));
    QVERIFY(dry({u"--json"_s}).contains(u"\"forgets\":true"_s));
    QCOMPARE(m_musterctl->apply(deletion).exit, 0);
    const Run undo = m_musterctl->runHere({u"undo"_s});
    QVERIFY2(undo.exit == 1 && undo.err.contains(u"nobody has kept"_s), qPrintable(undo.err));
    QVERIFY(!QJsonDocument(m_musterctl->list(u"entries"_s)).toJson().contains("Patterson"));
    QCOMPARE(m_musterctl->runHere({u"verify"_s}).exit, 0);
}

void ChangeCommandsTest::aDryRunNamesEveryRefusal()
{
    const Run run = m_musterctl->runHere({u"apply"_s, u"--dry-run"_s, u"-"_s}, R"([
        {"do": "addGroup", "set": {"name": "A"}},
        {"do": "editUser", "user": "no1@example.org", "set": {"status": "disabled"}},
        {"do": "editUser", "user": "no2@example.org", "set": {"status": "disabled"}}])");
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.out.contains(u"no1@example.org"_s) && run.out.contains(u"no2@example.org"_s), qPrintable(run.out));
    QCOMPARE(run.out.trimmed().count(u'\n'), 3); // would be made, would be refused, and a line each
}

void ChangeCommandsTest::changesThatAreSoAlreadyAreFine()
{
    QCOMPARE(m_musterctl->apply(team).exit, 0);
    const Run run
        = m_musterctl->apply(R"([{"do": "editUser", "user": "bo@northwind.example", "set": {"status": "active"}}])");
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    QCOMPARE(m_musterctl->list(u"events"_s).size(), 2);
}

void ChangeCommandsTest::undoAndRedoGoToTheStartAndBack()
{
    const QByteArray start = m_musterctl->everything();
    QCOMPARE(m_musterctl->apply(team).exit, 0);
    const QByteArray middle = m_musterctl->everything();
    QCOMPARE(
        m_musterctl->apply(R"([{"do": "editUser", "user": "bo@northwind.example", "set": {"status": "disabled"}}])")
            .exit,
        0);
    const QByteArray end = m_musterctl->everything();
    QVERIFY(start != middle && middle != end);
    QCOMPARE(m_musterctl->runHere({u"undo"_s}).exit, 0);
    QCOMPARE(m_musterctl->everything(), middle);
    QCOMPARE(m_musterctl->runHere({u"undo"_s}).exit, 0);
    QCOMPARE(m_musterctl->everything(), start);
    const Run nothing = m_musterctl->runHere({u"undo"_s});
    QCOMPARE(nothing.exit, 1);
    QVERIFY2(nothing.complainsInOneLine() && nothing.err.contains(u"nothing"_s), qPrintable(nothing.err));
    QCOMPARE(m_musterctl->runHere({u"redo"_s}).exit, 0);
    QCOMPARE(m_musterctl->everything(), middle);
    QCOMPARE(m_musterctl->runHere({u"redo"_s}).exit, 0);
    QCOMPARE(m_musterctl->everything(), end);
    QCOMPARE(m_musterctl->runHere({u"redo"_s}).exit, 1);
    QCOMPARE(m_musterctl->list(u"events"_s).size(), 7); // undone or not, every step stays in the trail
}

void ChangeCommandsTest::aNamedEventIsUndone()
{
    QCOMPARE(m_musterctl->apply(R"([{"do": "addGroup", "set": {"name": "A"}}])").exit, 0);
    QCOMPARE(m_musterctl->apply(R"([{"do": "addGroup", "set": {"name": "B"}}])").exit, 0);
    QCOMPARE(m_musterctl->runHere({u"undo"_s, u"2"_s}).exit, 0);
    const QJsonArray groups = m_musterctl->list(u"groups"_s);
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().toObject().value("name"_L1).toString(), u"B"_s);
    const Run again = m_musterctl->runHere({u"undo"_s, u"2"_s});
    QCOMPARE(again.exit, 1);
    QVERIFY2(again.complainsInOneLine(), qPrintable(again.err));
    QVERIFY(m_musterctl->list(u"groups"_s) == groups);
}

void ChangeCommandsTest::whatWasDoneIsSaid()
{
    QCOMPARE(m_musterctl->apply(team).exit, 0);
    const QByteArray deactivate = R"([{"do": "editUser", "user": "bo@northwind.example", "set": {"status": "disabled"}}])";
    QCOMPARE(m_musterctl->apply(deactivate).out.trimmed(), u"“Bo Lund” deactivated, event 3."_s);
    QCOMPARE(m_musterctl->runHere({u"undo"_s}).out.trimmed(), u"Undone: “Bo Lund” deactivated, event 4."_s);
    QCOMPARE(m_musterctl->runHere({u"redo"_s}).out.trimmed(), u"“Bo Lund” deactivated, event 5."_s);
    QVERIFY(m_musterctl->apply(deactivate).out.contains(u"nothing was changed"_s));
}

void ChangeCommandsTest::theLastAdministratorStays()
{
    const QByteArray before = m_musterctl->everything();
    for (const char *change :
        {R"({"do": "editUser", "user": "ada@northwind.example", "set": {"status": "disabled"}})",
            R"({"do": "editUser", "user": "ada@northwind.example", "set": {"locked": true}})",
            R"({"do": "editUser", "user": "ada@northwind.example", "set": {"accountType": "read-only", "roles": ["Analyst"]}})",
            R"({"do": "deleteUser", "user": "ada@northwind.example"})"}) {
        const Run run = m_musterctl->apply('[' + QByteArray(change) + ']');
        QVERIFY2(run.exit == 1 && run.complainsInOneLine(), change);
    }
    QCOMPARE(m_musterctl->everything(), before);
}

void ChangeCommandsTest::rolesAreMadeHeldAndReplaced()
{
    const Run made = m_musterctl->apply(R"([{"do":"addRole","set":{"name":"Auditor","permissions":["audit_log.view","users.view"]}},
        {"do":"addUser","set":{"email":"bo@northwind.example","roles":["auditor"]}}])");
    QVERIFY2(made.exit == 0, qPrintable(made.err));
    const QJsonObject role = m_musterctl->list(u"roles"_s, u"builtin:no"_s).first().toObject();
    QCOMPARE(role.value("name"_L1).toString(), u"Auditor"_s);
    QCOMPARE(role.value("holders"_L1).toInt(), 1);
    QCOMPARE(role.value("permissions"_L1).toArray().size(), 2);
    QCOMPARE(m_musterctl->list(u"users"_s, u"role:Auditor"_s).size(), 1);
    const Run held = m_musterctl->apply(R"([{"do":"deleteRole","role":"Auditor"}])");
    QCOMPARE(held.exit, 1);
    QVERIFY2(held.err.contains(u"1 user"_s) && held.err.contains(u"Auditor"_s), qPrintable(held.err));
    const Run unknown = m_musterctl->apply(R"([{"do":"editRole","role":"Auditor","set":{"permissions":["audit_log.read"]}}])");
    QCOMPARE(unknown.exit, 1);
    QVERIFY2(unknown.err.contains(u"audit_log.read"_s), qPrintable(unknown.err));
    QCOMPARE(m_musterctl->apply(R"([{"do":"deleteRole","role":"Auditor","set":{"replacement":"Analyst"}}])").exit, 0);
    QCOMPARE(m_musterctl->list(u"users"_s, u"role:Analyst"_s).size(), 1);
    QCOMPARE(m_musterctl->runHere({u"undo"_s}).exit, 0);
    QCOMPARE(m_musterctl->list(u"users"_s, u"role:Auditor"_s).size(), 1);
    QVERIFY(m_musterctl->runHere({u"list"_s, u"entries"_s, u"--json"_s}).out.contains(u"Auditor"_s));
    QCOMPARE(m_musterctl->runHere({u"verify"_s}).exit, 0);
}

void ChangeCommandsTest::conflictsShowBothValues()
{
    QCOMPARE(m_musterctl->apply(team).exit, 0);
    const Run run = m_musterctl->apply(R"([{"do": "editUser", "user": "bo@northwind.example",
        "was": {"status": "pending"}, "set": {"status": "disabled"}}])");
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.complainsInOneLine(), qPrintable(run.err));
    for (const QString &part : {u"Pending activation"_s, u"Active"_s, u"Disabled"_s})
        QVERIFY2(run.err.contains(part), qPrintable(run.err));
}

void ChangeCommandsTest::theOperatorMustExistAndBeAllowed()
{
    QCOMPARE(m_musterctl->apply(team).exit, 0);
    const QByteArray change = R"([{"do": "addGroup", "set": {"name": "Mine"}}])";
    const Run unknown = m_musterctl->runHere({u"--as"_s, u"nobody@example.org"_s, u"apply"_s, u"-"_s}, change);
    QCOMPARE(unknown.exit, 1);
    QVERIFY2(unknown.complainsInOneLine() && unknown.err.contains(u"nobody@example.org"_s), qPrintable(unknown.err));
    const Run standard = m_musterctl->runHere({u"--as"_s, u"bo@northwind.example"_s, u"apply"_s, u"-"_s}, change);
    QCOMPARE(standard.exit, 1);
    QVERIFY2(
        standard.complainsInOneLine() && standard.err.contains(u"users.manage_groups"_s), qPrintable(standard.err));
    QCOMPARE(m_musterctl->list(u"groups"_s).size(), 1);
}

void ChangeCommandsTest::ctrlCWritesNothing()
{
#ifdef Q_OS_WIN
    QSKIP("sends a POSIX signal");
#else
    const QByteArray before = m_musterctl->everything();
    QProcess process;
    m_musterctl->start(process, {u"-w"_s, m_musterctl->workspace(), u"apply"_s, u"-"_s});
    process.write(manyUsers(60'000));
    process.closeWriteChannel();
    QTRY_VERIFY_WITH_TIMEOUT(m_musterctl->isWrittenTo(), 60'000); // it is open: the changes are being made
    QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardError(), QByteArray("musterctl: Cancelled; nothing was changed.\n"));
    QCOMPARE(m_musterctl->everything(), before);
    QCOMPARE(m_musterctl->list(u"events"_s).size(), 1);
    QCOMPARE(m_musterctl->runHere({u"verify"_s}).exit, 0);
#endif
}

QTEST_GUILESS_MAIN(ChangeCommandsTest)
#include "ChangeCommandsTest.moc"
