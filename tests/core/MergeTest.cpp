// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Merge.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatBecomesOfAValue_data();
    void tellsWhatBecomesOfAValue();
    void bothListsTogether_data();
    void bothListsTogether();
};

Q_DECLARE_METATYPE(Merge)

void MergeTest::tellsWhatBecomesOfAValue_data()
{
    QTest::addColumn<QVariant>("shown");
    QTest::addColumn<QVariant>("mine");
    QTest::addColumn<QVariant>("theirs");
    QTest::addColumn<Merge>("merge");
    const QVariant none;
    QTest::newRow("nobody") << QVariant(u"a"_s) << QVariant(u"a"_s) << QVariant(u"a"_s) << Merge::Same;
    QTest::newRow("here") << QVariant(u"a"_s) << QVariant(u"b"_s) << QVariant(u"a"_s) << Merge::Same;
    QTest::newRow("there") << QVariant(u"a"_s) << QVariant(u"a"_s) << QVariant(u"b"_s) << Merge::Theirs;
    QTest::newRow("both alike") << QVariant(u"a"_s) << QVariant(u"b"_s) << QVariant(u"b"_s) << Merge::Agreed;
    QTest::newRow("both") << QVariant(u"a"_s) << QVariant(u"b"_s) << QVariant(u"c"_s) << Merge::Disputed;
    QTest::newRow("cleared there") << QVariant(u"a"_s) << QVariant(u"b"_s) << none << Merge::Disputed;
    QTest::newRow("cleared by both") << QVariant(u"a"_s) << QVariant(u""_s) << none << Merge::Agreed;
    QTest::newRow("blank is null") << none << QVariant(u"a"_s) << QVariant(u""_s) << Merge::Same;
    QTest::newRow("case counts") << QVariant(u"a"_s) << QVariant(u"A"_s) << QVariant(u"a"_s) << Merge::Same;
    QTest::newRow("flags by number") << QVariant(false) << QVariant(true) << QVariant(1) << Merge::Agreed;
    QTest::newRow("no order") << QVariant(QStringList {u"a"_s, u"b"_s}) << QVariant(QStringList {u"b"_s}) << QVariant(QStringList {u"b"_s, u"a"_s}) << Merge::Same;
    QTest::newRow("lists") << QVariant(QStringList {u"a"_s}) << QVariant(QStringList {u"b"_s}) << QVariant(QStringList()) << Merge::Disputed;
}

void MergeTest::tellsWhatBecomesOfAValue()
{
    QFETCH(QVariant, shown);
    QFETCH(QVariant, mine);
    QFETCH(QVariant, theirs);
    QTEST(merge(shown, mine, theirs), "merge");
}

void MergeTest::bothListsTogether_data()
{
    QTest::addColumn<QStringList>("shown");
    QTest::addColumn<QStringList>("mine");
    QTest::addColumn<QStringList>("theirs");
    QTest::addColumn<QStringList>("merged");
    QTest::newRow("both add") << QStringList {u"a"_s} << QStringList {u"a"_s, u"b"_s} << QStringList {u"a"_s, u"c"_s} << QStringList {u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("both take out") << QStringList {u"a"_s, u"b"_s, u"c"_s} << QStringList {u"b"_s, u"c"_s} << QStringList {u"a"_s, u"b"_s} << QStringList {u"b"_s};
    QTest::newRow("add and take out") << QStringList {u"a"_s} << QStringList() << QStringList {u"a"_s, u"b"_s} << QStringList {u"b"_s};
    QTest::newRow("the same twice") << QStringList() << QStringList {u"b"_s} << QStringList {u"b"_s} << QStringList {u"b"_s};
    QTest::newRow("nothing left") << QStringList {u"a"_s} << QStringList() << QStringList() << QStringList();
}

void MergeTest::bothListsTogether()
{
    QFETCH(QStringList, shown);
    QFETCH(QStringList, mine);
    QFETCH(QStringList, theirs);
    QTEST(mergedList(shown, mine, theirs), "merged");
}

QTEST_APPLESS_MAIN(MergeTest)
#include "MergeTest.moc"
