// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/IndexColumn.h"

#include <QTest>

#include <set>

using namespace muster;

// Rows by the keys that they have, whichever way they are held and looked for.
class KeysColumnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsRowsByKeys_data();
    void findsRowsByKeys();
};

namespace {

constexpr quint32 Rows = 500;

// Every fifth row has none; of several keys 300 is one that is large.
std::set<quint32> keysOf(quint32 row, bool several)
{
    if (row % 5 == 0)
        return {};
    if (!several)
        return {1 + row % 7};
    return row % 5 == 1 ? std::set<quint32> {300} : std::set<quint32> {1 + row % 7, 10 + row % 3};
}

} // namespace

void KeysColumnTest::findsRowsByKeys_data()
{
    QTest::addColumn<QList<quint32>>("keys");
    QTest::addColumn<bool>("several");
    for (const bool several : {false, true}) {
        const QString how = several ? QStringLiteral("several") : QStringLiteral("one");
        const auto row = [&](const char *name, const QList<quint32> &keys) { QTest::addRow("%s, %s", qPrintable(how), name) << keys << several; };
        row("none", {});
        row("one that is there", {3});
        row("one that is not", {299});
        row("the largest of one", {7});
        row("the largest of several", {300});
        row("all but the largest of one", {1, 2, 3, 4, 5, 6});
        row("all but the largest of several", {1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 299});
        row("all but the least", {2, 3, 4, 5, 6, 7, 10, 11, 12, 300});
        row("all", {1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 300});
        row("all and more", {1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 300, 301, 500});
        row("beyond all", {400, 500});
    }
}

void KeysColumnTest::findsRowsByKeys()
{
    QFETCH(QList<quint32>, keys);
    QFETCH(bool, several);
    const std::unique_ptr<ColumnBuilder> builder = ColumnBuilder::of(ColumnSource::Keys, Rows);
    std::set<quint32> there;
    for (quint32 row = 0; row < Rows; ++row) {
        for (const quint32 key : keysOf(row, several)) {
            builder->take(row, key);
            there.insert(key);
        }
    }
    const auto column = std::static_pointer_cast<const KeysColumn>(builder->finish());
    QCOMPARE(size_t(column->different()), there.size());
    BitSet wanted(keys.isEmpty() ? 0 : keys.last() + 1);
    for (const quint32 key : keys)
        wanted.insert(key);
    BitSet most(Rows, true);
    for (quint32 row = 0; row < Rows; row += 11)
        most.remove(row);
    for (const BitSet &among : {BitSet(Rows, true), most, BitSet(Rows)}) {
        const BitSet found = column->anyOf(wanted, among);
        for (quint32 row = 0; row < Rows; ++row) {
            const std::set<quint32> its = keysOf(row, several);
            const bool has = std::any_of(its.cbegin(), its.cend(), [&](quint32 key) { return keys.contains(key); });
            QCOMPARE(found.at(row), among.at(row) && has);
        }
    }
}

QTEST_GUILESS_MAIN(KeysColumnTest)
#include "KeysColumnTest.moc"
