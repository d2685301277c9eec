// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Musterctl.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

// Cy stands alone on Alpha, the crew is on Alpha and on Beta; nobody has a team.
const QByteArray crew = R"([
    {"do": "addUser", "set": {"email": "bo@northwind.example", "firstName": "Bo", "lastName": "Lund", "status": "active"}},
    {"do": "addUser", "set": {"email": "cy@northwind.example", "firstName": "Cy", "status": "active"}},
    {"do": "addGroup", "set": {"name": "Field crew"}},
    {"do": "addMember", "group": "Field crew", "user": "bo@northwind.example"},
    {"do": "addProject", "set": {"name": "Alpha"}},
    {"do": "addProject", "set": {"name": "Beta"}},
    {"do": "assign", "project": "Alpha", "group": "Field crew"},
    {"do": "assign", "project": "Beta", "group": "Field crew"},
    {"do": "assign", "project": "Alpha", "user": "cy@northwind.example"}])";

} // namespace

class MendCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesEverybodyATeam();
    void undoBringsItBack();
    void aDryRunWritesNothing();
    void onlyWhereItIsMeant();
    void nothingToMendIsFine();
    void unknownNamesAreRefused();
    void whoMayNotIsRefused();

private:
    qsizetype misconfigured(const QString &query = {}) const { return m_musterctl->list(u"misconfigurations"_s, query).size(); }

    std::unique_ptr<Musterctl> m_musterctl;
};

void MendCommandTest::init()
{
    m_musterctl = std::make_unique<Musterctl>();
    QVERIFY(m_musterctl->begin());
    QCOMPARE(m_musterctl->apply(crew).exit, 0);
    QCOMPARE(misconfigured(), 3);
}

void MendCommandTest::givesEverybodyATeam()
{
    const Run run = m_musterctl->runHere({u"--reason"_s, u"Audit 7"_s, u"mend"_s});
    QVERIFY2(run.exit == 0 && run.err.isEmpty(), qPrintable(run.err));
    const QStringList lines = run.out.trimmed().split(u'\n');
    QCOMPARE(lines.mid(0, 3), QStringList({u"Tick Team for Cy on Alpha"_s, u"Make “Field crew” a team on Alpha"_s, u"Make “Field crew” a team on Beta"_s}));
    QCOMPARE(lines.size(), 4); // one for each, and how many
    QVERIFY2(lines.last().contains(u"event 3"_s), qPrintable(lines.last()));
    QCOMPARE(misconfigured(), 0);
    QCOMPARE(m_musterctl->list(u"assignments"_s, u"team:yes"_s).size(), 3);
    QCOMPARE(m_musterctl->list(u"events"_s, u"event:3"_s).first().toObject().value("reason"_L1).toString(), u"Audit 7"_s);
}

void MendCommandTest::undoBringsItBack()
{
    const QByteArray before = m_musterctl->everything();
    QCOMPARE(m_musterctl->runHere({u"mend"_s}).exit, 0);
    QVERIFY(m_musterctl->everything() != before);
    QCOMPARE(m_musterctl->runHere({u"undo"_s}).exit, 0);
    QCOMPARE(m_musterctl->everything(), before);
    QCOMPARE(misconfigured(), 3);
}

void MendCommandTest::aDryRunWritesNothing()
{
    const QByteArray before = m_musterctl->everything();
    const Run run = m_musterctl->runHere({u"mend"_s, u"--dry-run"_s});
    QVERIFY2(run.exit == 0 && run.err.isEmpty(), qPrintable(run.err));
    QVERIFY2(run.out.contains(u"Tick Team for Cy on Alpha\n"_s) && run.out.contains(u"3 "_s), qPrintable(run.out));
    QCOMPARE(m_musterctl->everything(), before);
    QCOMPARE(m_musterctl->list(u"events"_s).size(), 2);
}

void MendCommandTest::onlyWhereItIsMeant()
{
    QCOMPARE(m_musterctl->runHere({u"mend"_s, u"--project"_s, u"beta"_s}).exit, 0);
    QCOMPARE(misconfigured(u"project:beta"_s), 0);
    QCOMPARE(misconfigured(), 2);
    QCOMPARE(m_musterctl->runHere({u"mend"_s, u"--user"_s, u"Cy@northwind.example"_s, u"--project"_s, u"Beta"_s}).exit, 0);
    QCOMPARE(misconfigured(), 2); // he is not on it
    QCOMPARE(m_musterctl->runHere({u"mend"_s, u"--user"_s, u"cy@northwind.example"_s}).exit, 0);
    QCOMPARE(misconfigured(), 1);
    const Run both = m_musterctl->runHere({u"mend"_s, u"--project"_s, u"Alpha"_s, u"--project"_s, u"Beta"_s});
    QCOMPARE(both.exit, 0);
    QCOMPARE(misconfigured(), 0);
}

void MendCommandTest::nothingToMendIsFine()
{
    QCOMPARE(m_musterctl->runHere({u"mend"_s}).exit, 0);
    const Run again = m_musterctl->runHere({u"mend"_s});
    QCOMPARE(again.exit, 0);
    QVERIFY2(again.err.isEmpty() && again.out.count(u'\n') == 1, qPrintable(again.out));
    QCOMPARE(m_musterctl->list(u"events"_s).size(), 3);
}

void MendCommandTest::unknownNamesAreRefused()
{
    const QByteArray before = m_musterctl->everything();
    for (const auto &[option, name] : {std::pair {u"--project"_s, u"Gamma"_s}, {u"--user"_s, u"dee@northwind.example"_s}}) {
        const Run run = m_musterctl->runHere({u"mend"_s, option, name});
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.complainsInOneLine() && run.err.contains(name), qPrintable(run.err));
        const Run empty = m_musterctl->runHere({u"mend"_s, option, QString()}); // never: everything
        QCOMPARE(empty.exit, 2);
        QVERIFY(empty.complainsInOneLine());
    }
    QCOMPARE(m_musterctl->runHere({u"mend"_s, u"Alpha"_s}).exit, 2);
    QCOMPARE(m_musterctl->everything(), before);
}

void MendCommandTest::whoMayNotIsRefused()
{
    QCOMPARE(m_musterctl->apply(R"([{"do": "editUser", "user": "bo@northwind.example", "set": {"roles": ["Analyst"]}}])").exit, 0);
    const QByteArray before = m_musterctl->everything();
    const Run run = m_musterctl->runHere({u"--as"_s, u"bo@northwind.example"_s, u"mend"_s});
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.complainsInOneLine() && run.out.isEmpty(), qPrintable(run.err + run.out));
    const Run dry = m_musterctl->runHere({u"--as"_s, u"bo@northwind.example"_s, u"mend"_s, u"--dry-run"_s});
    QCOMPARE(dry.exit, 1);
    QCOMPARE(m_musterctl->everything(), before);
    QCOMPARE(misconfigured(), 3);
}

QTEST_GUILESS_MAIN(MendCommandTest)
#include "MendCommandTest.moc"
