// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/IndexColumn.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

// What the letters before have found is not looked for again, and what is found is the same.
class WordCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSame_data();
    void findsTheSame();
    void looksIntoFewerTexts();
    void looksWhereAnotherWordWasFound();
    void knowsAWordAmongOthers();
    void forgetsWhatWasLongAgo();
};

namespace {

constexpr quint32 Rows = 20'000; // more different texts than are held once each

// One of fifty has a “q”, of these one of ten a “qu”.
QByteArray textOf(quint32 row)
{
    const QByteArray number = QByteArray::number(row);
    return row % 500 == 0 ? "antiqua " + number : row % 50 == 0 ? "iraq " + number : "plain " + number;
}

std::shared_ptr<const TextColumn> column()
{
    const std::unique_ptr<ColumnBuilder> builder = ColumnBuilder::of(ColumnSource::Text, Rows);
    for (quint32 row = 0; row < Rows; ++row)
        builder->take(row, QString::fromLatin1(textOf(row)));
    return std::static_pointer_cast<const TextColumn>(builder->finish());
}

BitSet all()
{
    return BitSet(Rows, true);
}

} // namespace

void WordCacheTest::findsTheSame_data()
{
    QTest::addColumn<QList<QByteArray>>("words");
    QTest::newRow("letter by letter") << QList<QByteArray> {"q", "qu", "qua", "qua 1"};
    QTest::newRow("and back") << QList<QByteArray> {"qua", "qu", "q", "qu"};
    QTest::newRow("in the middle") << QList<QByteArray> {"ai", "plai", "lain", "plain 77"};
    QTest::newRow("nothing") << QList<QByteArray> {"zz", "zzz", "z", "zz 1"};
}

void WordCacheTest::findsTheSame()
{
    QFETCH(QList<QByteArray>, words);
    const auto texts = column();
    BitSet odd(Rows);
    for (quint32 row = 1; row < Rows; row += 2)
        odd.insert(row);
    for (const QByteArray &word : words) {
        for (const BitSet &among : {all(), odd, all()}) {
            const BitSet found = texts->containing(word, among);
            for (quint32 row = 0; row < Rows; ++row)
                QCOMPARE(found.at(row), among.at(row) && textOf(row).contains(word));
        }
    }
}

void WordCacheTest::looksIntoFewerTexts()
{
    const auto texts = column();
    (void)texts->containing("q", all());
    QCOMPARE(texts->looked(), qint64(Rows));
    (void)texts->containing("qu", all());
    QCOMPARE(texts->looked(), qint64(Rows + Rows / 50));
    (void)texts->containing("qua", all());
    QCOMPARE(texts->looked(), qint64(Rows + Rows / 50 + Rows / 500));
}

// The second of two words.
void WordCacheTest::looksWhereAnotherWordWasFound()
{
    const auto texts = column();
    BitSet fifth(Rows);
    for (quint32 row = 0; row < Rows; row += 5)
        fifth.insert(row);
    (void)texts->containing("77", fifth);
    QCOMPARE(texts->looked(), qint64(Rows / 5));
}

void WordCacheTest::knowsAWordAmongOthers()
{
    const auto texts = column();
    (void)texts->containing("plain", all());
    const qint64 before = texts->looked();
    BitSet few(Rows);
    for (quint32 row = 0; row < Rows; row += 7)
        few.insert(row);
    (void)texts->containing("plain", few);
    (void)texts->containing("plain", all());
    QCOMPARE(texts->looked(), before);
}

void WordCacheTest::forgetsWhatWasLongAgo()
{
    const auto texts = column();
    for (int number = 0; number < 50; ++number)
        (void)texts->containing("number " + QByteArray::number(number), all());
    const qsizetype bytes = texts->bytes();
    for (int number = 50; number < 100; ++number)
        (void)texts->containing("number " + QByteArray::number(number), all());
    QCOMPARE(texts->bytes(), bytes);
}

QTEST_GUILESS_MAIN(WordCacheTest)
#include "WordCacheTest.moc"
