// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/CsvExercise.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &name)
{
    QFile file(QStringLiteral(MUSTER_TEST_DATA) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// One small damage: a byte changed, put in or taken out, a piece doubled, or the end cut off.
void damage(QByteArray &bytes, QRandomGenerator &random)
{
    static constexpr char nasty[] = "\"\"\",;\t\r\n'=\0\xFF\xFE\xEF\xBB\xBF\x80 x";
    const char byte = nasty[random.bounded(int(sizeof nasty))];
    const int at = random.bounded(int(bytes.size()) + 1);
    switch (random.bounded(5)) {
    case 0:
        bytes.insert(at, byte);
        break;
    case 1:
        bytes.remove(at, random.bounded(1, 4));
        break;
    case 2:
        bytes.insert(at, bytes.mid(random.bounded(int(bytes.size()) + 1), random.bounded(40)));
        break;
    case 3:
        if (random.bounded(8) == 0)
            bytes.truncate(at);
        break;
    default:
        if (at < bytes.size())
            bytes[at] = byte;
    }
}

} // namespace

// Whatever the bytes, the reader neither crashes nor breaks its promises. The same bytes in every run.
class CsvMutationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damagedFiles_data();
    void damagedFiles();
    void quotesAndSeparatorsOnly();
};

void CsvMutationTest::damagedFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *name : {"people-excel-germany.csv", "people-google.csv", "people-script.csv"})
        QTest::newRow(name) << contents(QString::fromLatin1(name));
}

void CsvMutationTest::damagedFiles()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!bytes.isEmpty());
    QRandomGenerator random(20250301);
    for (int run = 0; run < 5'000; ++run) {
        QByteArray damaged = bytes;
        for (int i = random.bounded(1, 12); i > 0; --i)
            damage(damaged, random);
        const QString broken = brokenPromise(damaged);
        QVERIFY2(broken.isEmpty(), qPrintable(broken + u": "_s + QString::fromLatin1(damaged.toPercentEncoding())));
    }
}

void CsvMutationTest::quotesAndSeparatorsOnly()
{
    QRandomGenerator random(7);
    for (int run = 0; run < 50'000; ++run) {
        QByteArray bytes = "a,b\n";
        for (int i = random.bounded(40); i > 0; --i)
            bytes += "\"\",\n\rx"[random.bounded(6)];
        const QString broken = brokenPromise(bytes);
        QVERIFY2(broken.isEmpty(), qPrintable(broken + u": "_s + QString::fromLatin1(bytes.toPercentEncoding())));
    }
}

QTEST_GUILESS_MAIN(CsvMutationTest)
#include "CsvMutationTest.moc"
