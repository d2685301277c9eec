// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncWalk.h"
#include "support/Rounds.h"

using namespace muster;
using namespace Qt::StringLiterals;

using Step = RemoteAnswer::Step;

// Both sides are changed at random, again and again, and calls fail at random: afterwards both are the same, and nothing is left to be done.
class SyncRandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bothSidesBecomeTheSame_data();
    void bothSidesBecomeTheSame();

private:
    std::unique_ptr<SyncBench> m_bench;
};

void SyncRandomTest::init()
{
    m_bench = std::make_unique<SyncBench>();
    m_bench->settings.mostDeactivations = 0;
    m_bench->settings.mostPercent = 0;
}

void SyncRandomTest::bothSidesBecomeTheSame_data()
{
    QTest::addColumn<SyncSettings::Gone>("gone");
    QTest::addColumn<bool>("fails");
    QTest::newRow("who is gone is deactivated") << SyncSettings::Gone::Deactivate << false;
    QTest::newRow("who is gone is deleted") << SyncSettings::Gone::Delete << false;
    QTest::newRow("calls fail") << SyncSettings::Gone::Delete << true;
}

void SyncRandomTest::bothSidesBecomeTheSame()
{
    QFETCH(SyncSettings::Gone, gone);
    QFETCH(bool, fails);
    m_bench->settings.gone = gone;
    const int rounds = roundsOr(engineOfProgram() == Engine::Sqlite ? 120 : 20);
    int written = 0;
    SyncWalk walk(*m_bench, m_bench->there, 7, {});
    for (int round = 0; round < rounds; ++round) {
        walk.change();
        m_bench->settings.rule = walk.bounded(2) == 0 ? SyncSettings::Rule::Ours : SyncSettings::Rule::Theirs;
        if (fails) {
            const auto failing = [&walk](const char *, qint64) {
                const int what = walk.bounded(12);
                return what == 0 ? Step::Unreachable : what == 1 ? Step::Rejected : what == 2 ? Step::TryLater : Step::Done;
            };
            m_bench->there.before = failing;
            m_bench->there.after = [&walk](const char *, qint64) { return walk.bounded(6) == 0 ? Step::Unreachable : Step::Done; };
            for (int i = 0; i < 3; ++i) {
                (void)m_bench->sync();
                written += m_bench->tally.here + m_bench->tally.there;
            }
            m_bench->there.before = {};
            m_bench->there.after = {};
        }
        walk.settleConflicts();
        // What two were called is free once it is theirs no more, and a second one takes it
        for (int i = 0; i < 3; ++i) {
            const QString wrong = m_bench->sync();
            QVERIFY2(wrong.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(wrong)));
            written += m_bench->tally.here + m_bench->tally.there;
            if (m_bench->counts.isEmpty())
                break;
        }
        const QString left = m_bench->isInStep();
        QVERIFY2(left.isEmpty(), qPrintable(u"round %1: %2\n%3"_s.arg(round).arg(left, SyncBench::told(SyncTrouble::of(m_bench->tally.refusal.value_or(Error {}))))));
        const QString different = walk.differences();
        const auto planned = m_bench->plan();
        QVERIFY2(walk.lost().isEmpty(), qPrintable(u"round %1: lost are %2"_s.arg(round).arg(walk.lost())));
        QVERIFY2(different.isEmpty(), qPrintable(u"round %1\n%2\n%3"_s.arg(round).arg(different, QString::fromUtf8((*planned)->json()))));
    }
    QVERIFY(written > rounds);
    QVERIFY(m_bench->workspace->verify().result().value().isWhole());
    QTextStream(stdout) << written << " things were written in " << rounds << " rounds\n";
}

QTEST_GUILESS_MAIN(SyncRandomTest)
#include "SyncRandomTest.moc"
