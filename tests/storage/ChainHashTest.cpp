// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/ChainHash.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

using namespace muster;

// The hash of the audit trail, against SHA-256 by Qt.
class ChainHashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSha256();
    void doesNotHangOnPieces();
    void beginsAnew();
    void fieldsHaveOneForm();
};

namespace {

QByteArray randomBytes(QRandomGenerator &random, int most)
{
    QByteArray bytes(random.bounded(most), Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

QByteArray byQt(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray number(qint64 value)
{
    value = qToBigEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&value), sizeof value);
}

} // namespace

// FIPS 180-4, https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values
void ChainHashTest::isSha256()
{
    Sha256 hash;
    hash.add("abc");
    QCOMPARE(hash.result().toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(Sha256().result().toHex(), QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}

void ChainHashTest::doesNotHangOnPieces()
{
    QRandomGenerator random(20260101);
    Sha256 hash;
    for (int round = 0; round < 200; ++round) {
        QByteArray whole;
        for (int pieces = random.bounded(30); pieces > 0; --pieces) {
            const QByteArray piece = randomBytes(random, round % 2 ? 70 : 5000);
            hash.add(piece);
            whole += piece;
        }
        QCOMPARE(hash.result(), byQt(whole));
    }
}

void ChainHashTest::beginsAnew()
{
    ChainHash hash;
    hash.addText("a change");
    const QByteArray first = hash.hex();
    hash.addText("a change");
    QCOMPARE(hash.hex(), first);
    QCOMPARE(hash.hex(), byQt({}).toHex());
}

void ChainHashTest::fieldsHaveOneForm()
{
    QRandomGenerator random(20260102);
    for (int round = 0; round < 50; ++round) {
        ChainHash hash;
        QByteArray form;
        for (int fields = random.bounded(40); fields > 0; --fields) {
            const QByteArray text = randomBytes(random, 3000);
            const qint64 value = qint64(random.generate64());
            switch (random.bounded(3)) {
            case 0:
                hash.addText(text);
                form += 't' + number(text.size()) + text;
                break;
            case 1:
                hash.addOptional(value);
                form += 'n' + number(value);
                break;
            default:
                hash.addOptional(std::nullopt);
                form += '-';
            }
        }
        QCOMPARE(hash.hex(), byQt(form).toHex());
    }
}

QTEST_GUILESS_MAIN(ChainHashTest)
#include "ChainHashTest.moc"
