// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Musterctl.h"
#include "support/Engines.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

class CopyCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCopyIsAWorkspaceOfItsOwn_data() { engines(); }
    void aCopyIsAWorkspaceOfItsOwn();
    void saysWhoMayNot();
    void wrongUsage();

private:
    Musterctl m_musterctl;
};

void CopyCommandTest::initTestCase()
{
    QCOMPARE(m_musterctl.run({u"sample"_s, m_musterctl.workspace(), u"--users"_s, u"60"_s}).exit, 0);
}

void CopyCommandTest::aCopyIsAWorkspaceOfItsOwn()
{
    QFETCH(Engine, engine);
    const Place place(engine, u"copied"_s);
    const Run copied = m_musterctl.run({u"copy"_s, m_musterctl.workspace(), place.location()});
    QVERIFY2(copied.exit == 0, qPrintable(copied.err));
    const QString head = m_musterctl.list(u"events"_s).first().toObject().value("head"_L1).toString();
    QVERIFY2(copied.out.contains(place.location()) && copied.out.contains(head) && copied.out.contains(u"Tenant ID"_s), qPrintable(copied.out));
    for (const QString &table : {u"users"_s, u"groups"_s, u"members"_s, u"projects"_s, u"assignments"_s, u"access"_s, u"misconfigurations"_s, u"roles"_s, u"events"_s, u"entries"_s}) {
        const Run here = m_musterctl.runHere({u"list"_s, table, u"--json"_s});
        const Run there = m_musterctl.run({u"-w"_s, place.location(), u"list"_s, table, u"--json"_s});
        QVERIFY2(here.exit == 0 && there.exit == 0, qPrintable(there.err));
        QCOMPARE(there.out, here.out);
        QVERIFY(!there.json().isEmpty());
    }
    m_musterctl.write(u"head.json"_s, m_musterctl.runHere({u"head"_s}).out.toUtf8());
    const Run verified = m_musterctl.run({u"-w"_s, place.location(), u"verify"_s, u"--head"_s, u"head.json"_s}); // what was published of the one is true of the other
    QVERIFY2(verified.exit == 0, qPrintable(verified.err));
    const QByteArray before = m_musterctl.everything();
    for (const QStringList &words : {QStringList {u"apply"_s, u"-"_s}, {u"undo"_s}, {u"redo"_s}, {u"undo"_s}, {u"undo"_s}, {u"verify"_s}}) {
        const Run done = m_musterctl.run(QStringList {u"-w"_s, place.location()} + words, R"([{"do": "addGroup", "set": {"name": "Of the copy"}}])");
        QVERIFY2(done.exit == 0, qPrintable(words.join(u' ') + done.err));
    }
    QCOMPARE(m_musterctl.everything(), before); // nothing of that comes here
    const Run again = m_musterctl.run({u"copy"_s, m_musterctl.workspace(), place.location()});
    QCOMPARE(again.exit, 1);
    QVERIFY2(again.err.contains(u"already there"_s), qPrintable(again.err));
}

void CopyCommandTest::saysWhoMayNot()
{
    const Place place(engineOfProgram(), u"copied"_s);
    QCOMPARE(m_musterctl.apply(R"([{"do": "addUser", "set": {"email": "analyst@northwind.example", "status": "active", "roles": ["analyst"]}}])").exit, 0);
    const Run refused = m_musterctl.run({u"copy"_s, m_musterctl.workspace(), place.location(), u"--as"_s, u"analyst@northwind.example"_s});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.complainsInOneLine() && refused.err.contains(u"analyst@northwind.example"_s), qPrintable(refused.err));
    QCOMPARE(m_musterctl.run({u"-w"_s, place.location(), u"list"_s, u"users"_s}).exit, 1);
}

void CopyCommandTest::wrongUsage()
{
    QCOMPARE(m_musterctl.run({u"copy"_s, m_musterctl.workspace()}).exit, 2);
    QCOMPARE(m_musterctl.run({u"copy"_s, m_musterctl.workspace(), u"a.muster"_s, u"b.muster"_s}).exit, 2);
    const Run nothing = m_musterctl.run({u"copy"_s, u"nothing.muster"_s, u"a.muster"_s});
    QCOMPARE(nothing.exit, 1);
    QVERIFY(nothing.err.contains(u"nothing.muster"_s));
}

QTEST_GUILESS_MAIN(CopyCommandTest)
#include "CopyCommandTest.moc"
