// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Musterctl.h"
#include "core/FieldDefinition.h"
#include "core/ChangeJson.h"
#include "core/FieldDefinition.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageExitsWith2_data();
    void wrongUsageExitsWith2();
    void failuresExitWith1_data();
    void failuresExitWith1();
    void helpIsGiven();
    void everyCommandHasHelp();
    void helpOnChangesKnowsEveryChangeAndField();
    void examplesInTheHelpAreUnderstood();
    void theEnvironmentNamesTheWorkspace();
    void optionsMayStandOnBothSides();
    void initMakesAWorkspaceOnce();
    void initFailsWithoutLeavingAFile();

private:
    Musterctl m_musterctl;
};

void CommandLineTest::wrongUsageExitsWith2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QStringList {} << u"musterctl help"_s;
    QTest::newRow("unknown command") << QStringList {u"dance"_s} << u"“dance”"_s;
    QTest::newRow("unknown option") << QStringList {u"--loud"_s, u"list"_s} << u"loud"_s;
    QTest::newRow("unknown option of a command")
        << QStringList {u"-w"_s, u"x"_s, u"list"_s, u"users"_s, u"--loud"_s} << u"musterctl help list"_s;
    QTest::newRow("option without value") << QStringList {u"-w"_s} << u"-w"_s;
    QTest::newRow("no workspace") << QStringList {u"list"_s, u"users"_s} << u"MUSTER_WORKSPACE"_s;
    QTest::newRow("no table") << QStringList {u"-w"_s, u"x"_s, u"list"_s} << u"misconfigurations"_s;
    QTest::newRow("unknown table") << QStringList {u"-w"_s, u"x"_s, u"list"_s, u"people"_s} << u"“people”"_s;
    QTest::newRow("too many") << QStringList {u"-w"_s, u"x"_s, u"list"_s, u"users"_s, u"groups"_s} << u"takes fewer arguments"_s;
    QTest::newRow("mistake in a query") << QStringList {u"-w"_s, u"x"_s, u"list"_s, u"users"_s, u"--query"_s,
        u"colour:red"_s} << u"“colour:”"_s;
    QTest::newRow("no owner") << QStringList {u"init"_s, u"x.muster"_s, u"--organization"_s, u"N"_s} << u"--owner"_s;
    QTest::newRow("event that is none") << QStringList {u"-w"_s, u"x"_s, u"undo"_s, u"last"_s} << u"“last”"_s;
    QTest::newRow("head that is none") << QStringList {u"-w"_s, u"x"_s, u"verify"_s, u"--head"_s, u"abc"_s}
                                       << u"“abc”"_s;
    QTest::newRow("a query that looks for nothing") << QStringList {u"-w"_s, u"x"_s, u"list"_s, u"users"_s, u"--query"_s, u"bo status:"_s} << u"“status:”"_s;
    QTest::newRow("likewise, to free seats") << QStringList {u"-w"_s, u"x"_s, u"seats"_s, u"--free"_s, u"role:|bo"_s} << u"“role:”"_s;
    QTest::newRow("an action that there is not") << QStringList {u"-w"_s, u"x"_s, u"list"_s, u"events"_s, u"--query"_s, u"action:bogus"_s} << u"deleteUser"_s;
    QTest::newRow("rows without each") << QStringList {u"-w"_s, u"x"_s, u"apply"_s, u"x.json"_s, u"--query"_s, u"bo"_s} << u"--each"_s;
    QTest::newRow("each without rows") << QStringList {u"-w"_s, u"x"_s, u"apply"_s, u"x.json"_s, u"--each"_s, u"users"_s, u"--query"_s, u" "_s} << u"--each"_s;
    QTest::newRow("a plan as JSON that is not asked for") << QStringList {u"-w"_s, u"x"_s, u"apply"_s, u"x.json"_s, u"--json"_s} << u"--dry-run"_s;
    QTest::newRow("likewise of an undo") << QStringList {u"-w"_s, u"x"_s, u"undo"_s, u"--json"_s} << u"--dry-run"_s;
    QTest::newRow("an event that is blank") << QStringList {u"-w"_s, u"x"_s, u"undo"_s, u""_s} << u"blank"_s;
    QTest::newRow("nobody to work as") << QStringList {u"-w"_s, u"x"_s, u"--as"_s, u""_s, u"list"_s, u"users"_s} << u"--as"_s;
    QTest::newRow("a project that is blank") << QStringList {u"-w"_s, u"x"_s, u"access"_s, u"bo@x.example"_s, u"--project"_s, u""_s} << u"--project"_s;
    QTest::newRow("help on nothing") << QStringList {u"help"_s, u"dance"_s} << u"“dance”"_s;
}

void CommandLineTest::wrongUsageExitsWith2()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Run run = m_musterctl.run(arguments);
    QCOMPARE(run.exit, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.complainsInOneLine() && run.err.contains(says), qPrintable(run.err));
}

void CommandLineTest::failuresExitWith1_data()
{
    m_musterctl.write(u"foreign.muster"_s, "PK\x03\x04 not a workspace at all");
    m_musterctl.write(u"empty.muster"_s, {});
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("no such workspace") << QStringList {u"-w"_s, u"gone.muster"_s, u"list"_s, u"users"_s}
                                       << u"gone.muster"_s;
    QTest::newRow("foreign") << QStringList {u"-w"_s, u"foreign.muster"_s, u"list"_s, u"users"_s}
                             << u"not a Muster workspace"_s;
    QTest::newRow("empty") << QStringList {u"-w"_s, u"empty.muster"_s, u"list"_s, u"users"_s} << u"empty.muster"_s;
    QTest::newRow("folder") << QStringList {u"-w"_s, u"."_s, u"list"_s, u"users"_s} << u"is not a file"_s;
    QTest::newRow("no changes") << QStringList {u"-w"_s, u"x"_s, u"apply"_s, u"gone.json"_s} << u"gone.json"_s;
}

void CommandLineTest::failuresExitWith1()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Run run = m_musterctl.run(arguments);
    QCOMPARE(run.exit, 1);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.complainsInOneLine() && run.err.contains(says), qPrintable(run.err));
    QVERIFY(!QFile::exists(m_musterctl.path(u"gone.muster"_s)));
}

void CommandLineTest::helpIsGiven()
{
    for (const QStringList &arguments : {QStringList {u"help"_s}, QStringList {u"--help"_s}, QStringList {u"-h"_s}}) {
        const Run run = m_musterctl.run(arguments);
        QCOMPARE(run.exit, 0);
        QVERIFY(run.err.isEmpty());
        for (const QString &word :
            {u"init"_s, u"list"_s, u"apply"_s, u"mend"_s, u"undo"_s, u"verify"_s, u"--workspace"_s, u"MUSTER_WORKSPACE"_s})
            QVERIFY2(run.out.contains(word), qPrintable(word));
    }
    const Run version = m_musterctl.run({u"--version"_s});
    QCOMPARE(version.exit, 0);
    QVERIFY(version.out.contains(QRegularExpression(u"\\Amusterctl \\d+\\.\\d+\\.\\d+\\n\\z"_s)));
}

void CommandLineTest::everyCommandHasHelp()
{
    const QString overview = m_musterctl.run({u"help"_s}).out;
    const QRegularExpression line(u"^  ([a-z]+) "_s, QRegularExpression::MultilineOption);
    int commands = 0;
    for (auto match = line.globalMatch(overview); match.hasNext(); ++commands) {
        const QString command = match.next().captured(1);
        const Run help = m_musterctl.run({u"help"_s, command});
        QCOMPARE(help.exit, 0);
        QVERIFY2(help.out.startsWith(u"musterctl"_s) && help.out.contains(command), qPrintable(help.out));
        QCOMPARE(m_musterctl.run({command, u"--help"_s}).out, help.out);
        QCOMPARE(m_musterctl.run({u"--help"_s, command}).out, help.out);
    }
    QVERIFY(commands >= 7);
}

void CommandLineTest::helpOnChangesKnowsEveryChangeAndField()
{
    const Run help = m_musterctl.run({u"help"_s, u"changes"_s});
    QCOMPARE(help.exit, 0);
    for (const ChangeDefinition &definition : changeDefinitions()) {
        const QRegularExpression section(u"\\n"_s + QLatin1StringView(definition.name) + u"\\n(.*?)(\\n\\n|\\z)"_s,
            QRegularExpression::DotMatchesEverythingOption);
        const QString text = section.match(help.out).captured(1);
        QVERIFY2(text.contains(QLatin1StringView(definition.permission)), definition.name);
        if (definition.verb != Verb::Add)
            continue;
        for (const FieldDefinition &field : fieldsOf(definition.object)) {
            QVERIFY2(text.contains(u"    "_s + QLatin1StringView(field.key) + u' '), field.key);
            for (const QString &key : field.allowed)
                QVERIFY2(text.contains(key), qPrintable(key));
        }
    }
}

void CommandLineTest::examplesInTheHelpAreUnderstood()
{
    const Run help = m_musterctl.run({u"help"_s, u"changes"_s});
    const QRegularExpression line(u"^  (\\{\"do\":.*\\})$"_s, QRegularExpression::MultilineOption);
    QSet<QString> seen;
    for (auto match = line.globalMatch(help.out); match.hasNext();) {
        const QByteArray example = match.next().captured(1).toUtf8();
        const Result<Change> change = changeFromJson(example);
        QVERIFY2(change, example.constData());
        seen.insert(QString::fromLatin1(definitionOf(change->verb, change->object).name));
    }
    QCOMPARE(seen.size(), changeDefinitions().size());
}

void CommandLineTest::theEnvironmentNamesTheWorkspace()
{
    const Musterctl own;
    QCOMPARE(own.init().exit, 0);
    QProcess process;
    own.start(process, {u"list"_s, u"users"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QProcess named;
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(u"MUSTER_WORKSPACE"_s, own.workspace());
    named.setProcessEnvironment(environment);
    named.start(QStringLiteral(MUSTERCTL), {u"list"_s, u"users"_s});
    QVERIFY(named.waitForFinished());
    QCOMPARE(named.exitCode(), 0);
    QVERIFY(named.readAllStandardOutput().contains("ada@northwind.example"));
}

void CommandLineTest::optionsMayStandOnBothSides()
{
    const Musterctl own;
    QCOMPARE(own.init().exit, 0);
    const Run before = own.run({u"-w"_s, own.workspace(), u"list"_s, u"users"_s});
    const Run after = own.run({u"list"_s, u"users"_s, u"-w"_s, own.workspace()});
    const Run nearest
        = own.run({u"-w"_s, u"gone.muster"_s, u"list"_s, u"users"_s, u"--workspace="_s + own.workspace()});
    QCOMPARE(before.exit, 0);
    QCOMPARE(after.out, before.out);
    QCOMPARE(nearest.out, before.out);
}

void CommandLineTest::initMakesAWorkspaceOnce()
{
    const Musterctl own;
    const Run made = own.init();
    QCOMPARE(made.exit, 0);
    const QJsonArray users = own.list(u"users"_s);
    QCOMPARE(users.size(), 1);
    const QJsonObject owner = users.first().toObject();
    QCOMPARE(owner.value("email"_L1).toString(), u"ada@northwind.example"_s);
    QCOMPARE(owner.value("firstName"_L1).toString(), u"Ada"_s);
    QCOMPARE(owner.value("lastName"_L1).toString(), u"King"_s);
    QVERIFY(made.out.contains(owner.value("tenantId"_L1).toString()));
    const QByteArray before = own.everything();
    const Run again = own.init();
    QCOMPARE(again.exit, 1);
    QVERIFY2(again.complainsInOneLine() && again.err.contains(u"already there"_s), qPrintable(again.err));
    QCOMPARE(own.everything(), before);
}

void CommandLineTest::initFailsWithoutLeavingAFile()
{
    const QStringList rest {u"--organization"_s, u"N"_s, u"--owner"_s};
    const Run wrong = m_musterctl.run(QStringList {u"init"_s, u"new.muster"_s} + rest + QStringList {u"ada"_s});
    QCOMPARE(wrong.exit, 1);
    QVERIFY2(wrong.complainsInOneLine() && wrong.err.contains(u"“ada”"_s), qPrintable(wrong.err));
    QVERIFY(!QFile::exists(m_musterctl.path(u"new.muster"_s)));
    const Run nowhere = m_musterctl.run(
        QStringList {u"init"_s, u"no/such/folder/new.muster"_s} + rest + QStringList {u"a@example.org"_s});
    QCOMPARE(nowhere.exit, 1);
    QVERIFY2(nowhere.complainsInOneLine() && nowhere.err.contains(u"new.muster"_s), qPrintable(nowhere.err));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
