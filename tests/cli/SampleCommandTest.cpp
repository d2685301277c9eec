// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Musterctl.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

class SampleCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSampleShowsEverything();
    void theSameSeedMakesTheSame();
    void wrongUsage_data();
    void wrongUsage();
    void whatIsThereStays();
};

void SampleCommandTest::aSampleShowsEverything()
{
    const Musterctl musterctl;
    const Run run = musterctl.run({u"sample"_s, musterctl.workspace(), u"--users"_s, u"300"_s});
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    QCOMPARE(musterctl.list(u"users"_s).size(), 300);
    for (const QString &table :
        {u"groups"_s, u"members"_s, u"projects"_s, u"assignments"_s, u"misconfigurations"_s, u"events"_s})
        QVERIFY2(!musterctl.list(table).isEmpty(), qPrintable(table));
    QCOMPARE(musterctl.runHere({u"verify"_s}).exit, 0);
}

void SampleCommandTest::theSameSeedMakesTheSame()
{
    const Musterctl one;
    const Musterctl other;
    const Musterctl different;
    QCOMPARE(one.run({u"sample"_s, one.workspace(), u"--users"_s, u"100"_s, u"--seed"_s, u"5"_s}).exit, 0);
    QCOMPARE(other.run({u"sample"_s, other.workspace(), u"--users"_s, u"100"_s, u"--seed"_s, u"5"_s}).exit, 0);
    QCOMPARE(different.run({u"sample"_s, different.workspace(), u"--users"_s, u"100"_s, u"--seed"_s, u"6"_s}).exit, 0);
    QCOMPARE(one.everything(), other.everything());
    QVERIFY(one.everything() != different.everything());
}

void SampleCommandTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("no users") << QStringList {u"--users"_s, u"0"_s};
    QTest::newRow("words") << QStringList {u"--users"_s, u"many"_s};
    QTest::newRow("seed") << QStringList {u"--seed"_s, u"-1"_s};
}

void SampleCommandTest::wrongUsage()
{
    QFETCH(QStringList, options);
    const Musterctl musterctl;
    const Run run = musterctl.run(QStringList {u"sample"_s, musterctl.workspace()} + options);
    QCOMPARE(run.exit, 2);
    QVERIFY2(run.complainsInOneLine() && run.err.contains(options.first()), qPrintable(run.err));
    QVERIFY(!musterctl.hasWorkspace());
}

void SampleCommandTest::whatIsThereStays()
{
    const Musterctl musterctl;
    QCOMPARE(musterctl.init().exit, 0);
    const QByteArray before = musterctl.everything();
    const Run run = musterctl.run({u"sample"_s, musterctl.workspace(), u"--users"_s, u"50"_s});
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.complainsInOneLine(), qPrintable(run.err));
    QCOMPARE(musterctl.everything(), before);
}

QTEST_GUILESS_MAIN(SampleCommandTest)
#include "SampleCommandTest.moc"
