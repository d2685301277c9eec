// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncBench.h"

#ifdef Q_OS_LINUX
#include <malloc.h>
#endif

using namespace muster;
using namespace Qt::StringLiterals;

using Kind = RemoteObject::Kind;

// Ten thousand people and three hundred groups: how often the other system is asked, beside how often it has to be, and what memory a plan holds.
class SyncManyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousand();
};

namespace {

constexpr int Users = 10'000;
constexpr int Groups = 300;
constexpr int Here = Users / 2; // the others are there

QHash<Field, QVariant> some(int number)
{
    return {{Field::FirstName, u"First %1"_s.arg(number)}, {Field::LastName, u"Last %1"_s.arg(number)}, {Field::Department, u"Department %1"_s.arg(number % 40)}, {Field::JobTitle, u"Title %1"_s.arg(number % 200)}, {Field::Phone, u"+49 %1"_s.arg(number)},
        {Field::ExternalId, u"E%1"_s.arg(number)}};
}

qint64 heap()
{
#if defined(Q_OS_LINUX) && defined(__GLIBC__)
    const struct mallinfo2 info = mallinfo2();
    return qint64(info.uordblks) + qint64(info.hblkhd);
#else
    return 0;
#endif
}

} // namespace

void SyncManyTest::tenThousand()
{
    SyncBench bench;
    QVector<Change> changes;
    for (int i = 0; i < Here; ++i) {
        Values set {{Field::Status, u"active"_s}};
        const QHash<Field, QVariant> values = some(i);
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            set.set(it.key(), *it);
        changes.append(newUser(u"u%1@x.example"_s.arg(i), set));
    }
    for (int i = 0; i < Groups / 2; ++i) {
        changes.append(change::addGroup(u"Group %1"_s.arg(i)));
        for (int member = 0; member < 20; ++member)
            changes.append(change::addMember(u"Group %1"_s.arg(i), u"u%1@x.example"_s.arg((i * 20 + member) % Here)));
    }
    MUSTER_VERIFY(bench.workspace.apply(changes));
    QStringList ids;
    for (int i = Here; i < Users; ++i)
        ids.append(bench.there.addUser(u"u%1@x.example"_s.arg(i), some(i)));
    for (int i = Groups / 2; i < Groups; ++i) {
        QStringList members;
        for (int member = 0; member < 20; ++member)
            members.append(ids.at((i * 20 + member) % ids.size()));
        bench.there.add(Kind::Group, {.values = {{Field::Name, u"Group %1"_s.arg(i)}}, .members = members});
    }
    const qint64 before = heap();
    qint64 held = 0;
    {
        const auto planned = bench.plan();
        QVERIFY(planned);
        held = heap() - before;
        QCOMPARE((*planned)->size(), Users + Groups);
        const auto done = bench.run(*planned);
        QVERIFY(done && !done->stopped);
        QCOMPARE(done->refused + done->failed + done->later, 0);
    }
    const qint64 least = Here + Groups / 2;
    QTextStream(stdout) << bench.there.writes << " calls that write, of which " << least << " have to be; " << bench.there.lists << " listings; " << bench.there.reads << " were asked for; a row of the plan holds " << held / (Users + Groups)
                        << " bytes\n";
    QCOMPARE(bench.there.writes, least);
    QCOMPARE(bench.there.reads, 0);
    QCOMPARE(bench.there.lists, 2);
    QVERIFY2(held < (Users + Groups) * 3'000, qPrintable(QString::number(held))); // of a hundred thousand, 300 MB at the very most
    const auto again = bench.plan();
    QVERIFY(again);
    QCOMPARE((*again)->size(), 0);
    QCOMPARE((*again)->counts().inStep, Users + Groups);
    // A few change: nobody else is written
    for (int i = 0; i < 10; ++i)
        bench.there.user(ids.at(i)).values.insert(Field::Phone, u"0"_s);
    MUSTER_VERIFY(bench.workspace.apply({change::editUser(u"u1@x.example"_s, {{Field::Phone, u"1"_s}}), change::editUser(u"u2@x.example"_s, {{Field::Phone, u"2"_s}})}));
    QCOMPARE(bench.sync(), QString());
    QCOMPARE(bench.there.writes, least + 2);
    QCOMPARE(bench.tally.here, 10);
    QCOMPARE(bench.isInStep(), QString());
}

QTEST_GUILESS_MAIN(SyncManyTest)
#include "SyncManyTest.moc"
