// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Musterctl.h"

#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

// Groups in groups (G6) from the command line.
class ImportGroupsCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nestsAndUnnestsByApply();
    void helpSaysHow();
    void bringsInATree();
    void aDryRunWritesNothing();
    void againNothingIsToBeDone();
    void aCircleIsRefusedWithTheWayRound();
    void whatCannotBeDoneIsSaid();
    void columnsThatAreNotUnderstoodAreSaid();

private:
    QString file(const QByteArray &text);
    QStringList inner(const QString &group);

    std::unique_ptr<Musterctl> m_musterctl;
};

namespace {

const QByteArray tree = "Group;Parent;E-mail\r\nEurope;;\r\nNorth;Europe;bo@northwind.example\r\nNorth;Europe;cy@northwind.example\r\nOslo;north;cy@northwind.example\r\n";

} // namespace

void ImportGroupsCommandTest::init()
{
    m_musterctl = std::make_unique<Musterctl>();
    QVERIFY(m_musterctl->begin());
    QCOMPARE(m_musterctl->apply(R"([{"do": "addUser", "set": {"email": "bo@northwind.example", "status": "active"}},
        {"do": "addUser", "set": {"email": "cy@northwind.example", "status": "active"}}])").exit, 0);
}

QString ImportGroupsCommandTest::file(const QByteArray &text)
{
    const QString path = m_musterctl->path(u"groups.csv"_s);
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    return written ? path : QString();
}

QStringList ImportGroupsCommandTest::inner(const QString &group)
{
    QStringList users;
    for (const QJsonValue &user : m_musterctl->list(u"users"_s, u"group:"_s + group))
        users.append(user.toObject().value("email"_L1).toString());
    return users;
}

void ImportGroupsCommandTest::nestsAndUnnestsByApply()
{
    QCOMPARE(m_musterctl->apply(R"([{"do": "addGroup", "set": {"name": "A"}}, {"do": "addGroup", "set": {"name": "B"}},
        {"do": "addMember", "group": "B", "user": "bo@northwind.example"}, {"do": "nestGroup", "outer": "A", "inner": "B"}])").exit, 0);
    QCOMPARE(inner(u"A"_s), QStringList {u"bo@northwind.example"_s});
    QCOMPARE(m_musterctl->list(u"groups"_s, u"inner:b"_s).first().toObject().value("allMembers"_L1).toInt(), 1);
    QCOMPARE(m_musterctl->apply(R"([{"do": "unnestGroup", "outer": "A", "inner": "B"}])").exit, 0);
    QCOMPARE(inner(u"A"_s), QStringList());
    QCOMPARE(m_musterctl->runHere({u"undo"_s}).exit, 0);
    QCOMPARE(inner(u"A"_s), QStringList {u"bo@northwind.example"_s});
    QVERIFY(m_musterctl->apply(R"([{"do": "nestGroup", "outer": "A"}])").exit != 0);
}

void ImportGroupsCommandTest::helpSaysHow()
{
    const QString help = m_musterctl->runHere({u"help"_s, u"changes"_s}).out;
    QVERIFY(help.contains("nestGroup"_L1) && help.contains("unnestGroup"_L1) && help.contains("users.manage_groups"_L1));
    QVERIFY(help.contains(uR"("outer": "Field crew")"_s) || help.contains(uR"("outer":"Field crew")"_s));
}

void ImportGroupsCommandTest::bringsInATree()
{
    const Run run = m_musterctl->runHere({u"import-groups"_s, file(tree)});
    QVERIFY2(run.exit == 0 && run.err.isEmpty(), qPrintable(run.err));
    QCOMPARE(inner(u"Europe"_s), QStringList({u"bo@northwind.example"_s, u"cy@northwind.example"_s}));
    QCOMPARE(inner(u"Oslo"_s), QStringList {u"cy@northwind.example"_s});
    QCOMPARE(m_musterctl->list(u"groups"_s, {}).size(), 3);
}

void ImportGroupsCommandTest::aDryRunWritesNothing()
{
    const Run run = m_musterctl->runHere({u"import-groups"_s, u"--dry-run"_s, file(tree)});
    QVERIFY2(run.exit == 0 && run.err.isEmpty(), qPrintable(run.err));
    QCOMPARE(m_musterctl->list(u"groups"_s, {}).size(), 0);
}

void ImportGroupsCommandTest::againNothingIsToBeDone()
{
    QCOMPARE(m_musterctl->runHere({u"import-groups"_s, file(tree)}).exit, 0);
    const qsizetype before = m_musterctl->list(u"events"_s, {}).size();
    (void)m_musterctl->runHere({u"import-groups"_s, file(tree)});
    QCOMPARE(m_musterctl->list(u"events"_s, {}).size(), before);
}

void ImportGroupsCommandTest::aCircleIsRefusedWithTheWayRound()
{
    const Run run = m_musterctl->runHere({u"import-groups"_s, file("group,inner group\nA,B\nB,C\nC,A\n")});
    QVERIFY(run.exit != 0);
    QVERIFY2(run.err.contains(u"C → A → B → C"_s), qPrintable(run.err));
    QCOMPARE(m_musterctl->list(u"groups"_s, {}).size(), 0);
}

void ImportGroupsCommandTest::whatCannotBeDoneIsSaid()
{
    QVERIFY(m_musterctl->runHere({u"import-groups"_s, file("team,parent\nA,B\n")}).exit != 0); // no column of groups
    const Run unknown = m_musterctl->runHere({u"import-groups"_s, file("group,email\nA,nobody@northwind.example\n")});
    QVERIFY(unknown.exit != 0);
    QVERIFY2(unknown.err.contains("nobody@northwind.example"_L1), qPrintable(unknown.err));
    QVERIFY(m_musterctl->runHere({u"import-groups"_s, m_musterctl->path(u"missing.csv"_s)}).exit != 0);
}

void ImportGroupsCommandTest::columnsThatAreNotUnderstoodAreSaid()
{
    const auto done = m_musterctl->runHere({u"import-groups"_s, file("group,belongs to,\nNorth,Europe,\n")});
    QCOMPARE(done.exit, 0);
    QVERIFY2(done.out.contains("belongs to"_L1), qPrintable(done.out));
    QVERIFY(!m_musterctl->runHere({u"import-groups"_s, file(tree)}).out.contains("understood"_L1));
}

QTEST_GUILESS_MAIN(ImportGroupsCommandTest)
#include "ImportGroupsCommandTest.moc"
