// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Musterctl.h"
#include "support/Engines.h"
#include "core/FieldDefinition.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

class ListCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTableIsListed_data();
    void everyTableIsListed();
    void valuesAreRaw();
    void queriesAreUnderstood_data();
    void queriesAreUnderstood();
    void whatMayBeMeantIsSaid_data();
    void whatMayBeMeantIsSaid();
    void tooMuchIsRefusedAtOnce();
    void searchIsExplained();
    void columnsStandBelowEachOther();
    void anEmptyListHasItsTitles();
    void controlCharactersDoNotReachTheTerminal();
    void isOneViewOfTheWorkspace();

private:
    Musterctl m_musterctl;
};

void ListCommandTest::initTestCase()
{
    QVERIFY(m_musterctl.begin());
    const Run run = m_musterctl.apply(R"json([
        {"do": "addUser", "set": {"email": "bo@northwind.example", "firstName": "Bo", "lastName": "Lund", "roles": ["Analyst"], "status": "active",
            "created": "2025-03-04T05:06:07.008Z"}},
        {"do": "addUser", "set": {"email": "wei@example.org", "firstName": "伟", "lastName": "王", "mfa": true}},
        {"do": "addUser", "set": {"email": "esc@example.org", "firstName": "Evil", "lastName": "=HYPERLINK(\"x\")", "status": "disabled"
}
},
        {"do": "addGroup", "set": {"name": "Field crew"}},
        {"do": "addMember", "group": "Field crew", "user": "bo@northwind.example"},
        {"do": "addProject", "set": {"name": "Alpha"}},
        {"do": "assign", "project": "Alpha", "group": "Field crew"}])json");
    QVERIFY2(run.exit == 0, qPrintable(run.err));
}

void ListCommandTest::everyTableIsListed_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<int>("rows");
    QTest::newRow("users") << Table::Users << 4;
    QTest::newRow("groups") << Table::Groups << 1;
    QTest::newRow("members") << Table::Members << 1;
    QTest::newRow("projects") << Table::Projects << 1;
    QTest::newRow("assignments") << Table::Assignments << 1;
    QTest::newRow("access") << Table::Access << 1;
    QTest::newRow("misconfigurations") << Table::Misconfigurations << 1;
    QTest::newRow("roles") << Table::Roles << 10;
    QTest::newRow("events") << Table::Events << 2;
    QTest::newRow("entries") << Table::Entries << 9;
}

void ListCommandTest::everyTableIsListed()
{
    QFETCH(Table, table);
    QFETCH(int, rows);
    const Run json = m_musterctl.runHere({u"list"_s, keyOf(table), u"--json"_s});
    QVERIFY2(json.exit == 0 && json.err.isEmpty(), qPrintable(json.err));
    QCOMPARE(json.json().size(), rows);
    for (const QJsonValue &row : json.json()) {
        QCOMPARE(row.toObject().size(), columnsOf(table).size());
        for (const FieldDefinition &column : columnsOf(table))
            QVERIFY2(row.toObject().contains(QLatin1StringView(column.key)), column.key);
    }
    const Run text = m_musterctl.runHere({u"list"_s, keyOf(table)});
    QCOMPARE(text.exit, 0);
    QCOMPARE(text.out.count(u'\n'), rows + 1);
}

void ListCommandTest::valuesAreRaw()
{
    const QJsonObject bo = m_musterctl.list(u"users"_s, u"email:bo@"_s).first().toObject();
    QCOMPARE(bo.value("status"_L1), QJsonValue(u"active"_s));
    QCOMPARE(bo.value("mfa"_L1), QJsonValue(false));
    QCOMPARE(bo.value("roles"_L1), QJsonValue(QJsonArray {u"Analyst"_s}));
    QCOMPARE(bo.value("groups"_L1), QJsonValue(QJsonArray {u"Field crew"_s}));
    QCOMPARE(bo.value("created"_L1), QJsonValue(u"2025-03-04T05:06:07.008Z"_s));
    QCOMPARE(bo.value("lastLogin"_L1), QJsonValue(QJsonValue::Null));
    const QJsonObject group = m_musterctl.list(u"groups"_s).first().toObject();
    QCOMPARE(group.value("members"_L1), QJsonValue(1));
    QCOMPARE(m_musterctl.list(u"users"_s, u"email:esc"_s).first().toObject().value("lastName"_L1),
        QJsonValue(u"=HYPERLINK(\"x\")"_s));
}

void ListCommandTest::queriesAreUnderstood_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("found"); // first letters of the addresses
    QTest::newRow("all") << QString() << u"abew"_s;
    QTest::newRow("word") << u"lund"_s << u"b"_s;
    QTest::newRow("role and domain") << u"role:analyst -domain:example.org"_s << u"b"_s;
    QTest::newRow("not") << u"-lund -domain:example.org"_s << u"a"_s;
    QTest::newRow("status") << u"status:disabled"_s << u"e"_s;
    QTest::newRow("flag") << u"mfa:on"_s << u"w"_s;
    QTest::newRow("created") << u"created:2025-03"_s << u"b"_s;
    QTest::newRow("group") << u"group:\"field CREW\""_s << u"b"_s;
    QTest::newRow("script") << u"王"_s << u"w"_s;
    QTest::newRow("none") << u"zzz"_s << QString();
}

void ListCommandTest::queriesAreUnderstood()
{
    QFETCH(QString, query);
    QString found;
    const Run run = m_musterctl.runHere({u"list"_s, u"users"_s, u"--json"_s, u"--query"_s, query});
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    QVERIFY(QJsonDocument::fromJson(run.out.toUtf8()).isArray());
    for (const QJsonValue &user : run.json())
        found += user.toObject().value("email"_L1).toString().at(0);
    std::sort(found.begin(), found.end());
    QTEST(found, "found");
}

void ListCommandTest::whatMayBeMeantIsSaid_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("said");
    QTest::newRow("name of a role") << u"role:analist"_s << 0 << u"“role:Analyst”"_s;
    QTest::newRow("name of a group") << u"group:feeld"_s << 0 << u"“group:\"Field crew\"”"_s;
    QTest::newRow("field") << u"departmant:x"_s << 2 << u"“department:”"_s;
    QTest::newRow("key") << u"status:atcive"_s << 2 << u"“status:active”"_s;
    QTest::newRow("blank after the colon") << u"role: analyst"_s << 2 << u"“role:analyst”"_s;
}

void ListCommandTest::whatMayBeMeantIsSaid()
{
    QFETCH(QString, query);
    const Run run = m_musterctl.runHere({u"list"_s, u"users"_s, u"--query"_s, query});
    QTEST(run.exit, "exit");
    QVERIFY2(run.complainsInOneLine(), qPrintable(run.err));
    QFETCH(QString, said);
    QVERIFY2(run.err.contains(said), qPrintable(run.err));
}

void ListCommandTest::tooMuchIsRefusedAtOnce()
{
    for (const QString &query : {u"a "_s.repeated(1000), u"a or "_s.repeated(150), u"role:"_s + u"x,"_s.repeated(200), QString(20'000, u'y')}) {
        const Run run = m_musterctl.runHere({u"list"_s, u"users"_s, u"--query"_s, query});
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.complainsInOneLine() && run.err.contains(u"50 words"_s) && run.err.size() < 200, qPrintable(run.err));
    }
}

void ListCommandTest::searchIsExplained()
{
    const Run help = m_musterctl.run({u"help"_s, u"search"_s});
    QCOMPARE(help.exit, 0);
    for (const QString &word : {u"role:analyst,viewer"_s, u"ada or kay"_s, u"manager:none"_s, u"no blank after the colon"_s, u"misconfigurations"_s})
        QVERIFY2(help.out.contains(word), qPrintable(word));
}

void ListCommandTest::columnsStandBelowEachOther()
{
    const QStringList lines
        = m_musterctl.runHere({u"list"_s, u"users"_s, u"--query"_s, u"domain:northwind.example"_s}).out.split(u'\n');
    QVERIFY(lines.first().startsWith(u"First name  Last name  E-mail"_s));
    const qsizetype email = lines.first().indexOf(u"E-mail"_s);
    for (const QString &line : lines.mid(1, 2))
        QVERIFY2(line.mid(email).startsWith(u"ada@"_s) || line.mid(email).startsWith(u"bo@"_s), qPrintable(line));
    // Wide letters take two cells: 伟 and 王 stand where eleven blanks less two would.
    const QString wide
        = m_musterctl.runHere({u"list"_s, u"users"_s, u"--query"_s, u"email:wei"_s}).out.split(u'\n').at(1);
    QVERIFY2(wide.startsWith(u"伟          王         wei@"_s), qPrintable(wide));
}

void ListCommandTest::anEmptyListHasItsTitles()
{
    const Run text = m_musterctl.runHere({u"list"_s, u"groups"_s, u"--query"_s, u"zzz"_s});
    QCOMPARE(text.exit, 0);
    QVERIFY2(text.out.startsWith(u"Name"_s) && text.out.count(u'\n') == 1, qPrintable(text.out));
    QCOMPARE(m_musterctl.runHere({u"list"_s, u"groups"_s, u"--json"_s, u"--query"_s, u"zzz"_s}).out, u"[]\n"_s);
}

// Everybody moves to another department while the list is being read: the pipe is full, so that most of it is still to come.
void ListCommandTest::isOneViewOfTheWorkspace()
{
#ifdef Q_OS_UNIX
    constexpr int many = 3000; // of half a kilobyte each: more than a pipe holds
    const Musterctl musterctl;
    QCOMPARE(musterctl.init().exit, 0);
    QByteArray add = "[";
    QByteArray move = "[";
    for (int i = 0; i < many; ++i) {
        const QByteArray email = "user" + QByteArray::number(i) + "@x.example";
        add += (i ? ",{" : "{") + ("\"do\":\"addUser\",\"set\":{\"email\":\"" + email + "\",\"department\":\"old\"}}");
        move += (i ? ",{" : "{") + ("\"do\":\"editUser\",\"user\":\"" + email + "\",\"set\":{\"department\":\"new\"}}");
    }
    QCOMPARE(musterctl.apply(add + "]").exit, 0);
    musterctl.write(u"move.json"_s, move + "]");
    QProcess shell;
    shell.setWorkingDirectory(musterctl.path({}));
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"\"$0\" -w \"$1\" list users --json | { read -r first; echo \"$first\"; \"$0\" -w \"$1\" apply move.json >&2; cat; }"_s, QStringLiteral(MUSTERCTL), musterctl.workspace()});
    QVERIFY(shell.waitForFinished(120'000));
    QVERIFY2(shell.readAllStandardError().contains("event 3"), "the change was not made meanwhile");
    const QJsonArray rows = QJsonDocument::fromJson(shell.readAllStandardOutput()).array();
    QCOMPARE(rows.size(), many + 1);
    qsizetype old = 0;
    for (const QJsonValue &row : rows)
        old += row["department"_L1].toString() == u"old"_s;
    QCOMPARE(old, many);
#else
    QSKIP("It takes a shell.");
#endif
}

// None come in by the door; an older program, or somebody behind ours, may have let them in.
void ListCommandTest::controlCharactersDoNotReachTheTerminal()
{
    QVERIFY(m_musterctl.tamper({u"UPDATE users SET first_name = 'E' || %1(27) || '[31mvil' WHERE email LIKE 'esc@%'"_s.arg(engineOfProgram() == Engine::Sqlite ? u"char"_s : u"chr"_s)}));
    const Run text = m_musterctl.runHere({u"list"_s, u"users"_s, u"--query"_s, u"email:esc"_s});
    QVERIFY(text.out.contains(u"E [31mvil"_s));
    QVERIFY(!text.out.contains(QChar(0x1b)));
}

QTEST_GUILESS_MAIN(ListCommandTest)
#include "ListCommandTest.moc"
