// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PictureFile.h"
#include "storage/Database.h"
#include "storage/Writer.h"
#include "storage/queries/ReadPicture.h"
#include "support/TestWorkspace.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QRandomGenerator>
#include <QtEndian>

Q_DECLARE_METATYPE(muster::ErrorCode)

using namespace muster;
using namespace Qt::StringLiterals;

// Pictures of users stand beside the trail, by their hash.
class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isKeptShownAndTakenBack();
    void isNotSetByItsHash();
    void belongsToTheUser();
    void staysForWhoIsDeletedAndComesBack();
    void goesWithWhoIsForgotten();
    void oneThatWasReplacedIsFound();
    void isMadeAnew();
    void whatIsNone_data();
    void whatIsNone();
    void oddFilesBreakNothing();

private:
    Result<Outcome> set(const QString &user, const QByteArray &image) { return (*m_workspace)->setPicture({.user = user, .image = image}).result(); }
    QByteArray picture(const QString &user) { return (*m_workspace)->read(ReadPicture {idOf(user)}).result().value_or("?"); }
    QString idOf(const QString &user) { return m_workspace->rows({Table::Users, u"email:"_s + user, {}, {}}, {Column::UserId}).value(0); }
    qint64 kept();
    void verifies();

    std::unique_ptr<TestWorkspace> m_workspace;
};

namespace {

const QString Kim = u"kim@x.example"_s;
const QString Lee = u"lee@x.example"_s;

QByteArray fileOf(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

// Of a chunk, as PNG has it (RFC 2083 §3.4).
QByteArray crcOf(const QByteArray &chunk)
{
    quint32 crc = 0xffffffff;
    for (const char byte : chunk) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? 0xedb88320 ^ (crc >> 1) : crc >> 1;
    }
    const quint32 wanted = qToBigEndian(crc ^ 0xffffffff);
    return QByteArray(reinterpret_cast<const char *>(&wanted), 4);
}

QImage plain(const QColor &colour, int width = 40, int height = 40)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

QByteArray made(const QColor &colour)
{
    return PictureFile::made(fileOf(plain(colour), "PNG")).value();
}

} // namespace

void PicturesTest::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    MUSTER_VERIFY(m_workspace->apply({newUser(Kim), newUser(Lee), change::editWorkspace({{Field::Deletion, u"any"_s}})}));
}

qint64 PicturesTest::kept()
{
    const Result<std::unique_ptr<Database>> database = Database::open(m_workspace->path(), Database::ReadOnly);
    return database ? (*database)->value(u"SELECT count(*) FROM pictures"_s).value_or(-1).toLongLong() : -1;
}

void PicturesTest::verifies()
{
    const Result<WorkspaceReport> report = (*m_workspace)->verify().result();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
}

void PicturesTest::isKeptShownAndTakenBack()
{
    const QByteArray red = made(Qt::red);
    const QByteArray blue = made(Qt::blue);
    QCOMPARE(picture(Kim), QByteArray());
    MUSTER_VERIFY(set(Kim, red));
    MUSTER_VERIFY(set(Lee, red));
    QCOMPARE(kept(), 1);
    const Result<Outcome> other = set(Kim, blue);
    MUSTER_VERIFY(other);
    QCOMPARE(picture(Kim), blue);
    QCOMPARE(picture(Lee), red);
    MUSTER_VERIFY((*m_workspace)->undo(other->event).result());
    QCOMPARE(picture(Kim), red);
    MUSTER_VERIFY((*m_workspace)->redo().result());
    QCOMPARE(picture(Kim), blue);
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Kim, {{Field::Picture, u""_s}})}));
    QCOMPARE(picture(Kim), QByteArray());
    verifies();
}

void PicturesTest::isNotSetByItsHash()
{
    const Result<Outcome> none = m_workspace->apply({change::editUser(Kim, {{Field::Picture, QString(64, u'a')}})});
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::PictureMissing);
    const Result<Outcome> added = m_workspace->apply({newUser(u"new@x.example"_s, {{Field::Picture, u"x"_s}})});
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::PictureMissing);
    MUSTER_VERIFY(set(Lee, made(Qt::red)));
    const QString hash = m_workspace->rows({Table::Users, u"email:"_s + Lee, {}, {}}, {Column::Picture}).value(0);
    QCOMPARE(hash.size(), 64);
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Kim, {{Field::Picture, hash}})})); // of one that is kept
    QCOMPARE(picture(Kim), made(Qt::red));
}

void PicturesTest::belongsToTheUser()
{
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Kim, {{Field::Status, u"active"_s}})}));
    const Result<Outcome> theirs = set(Kim, made(Qt::red));
    QVERIFY(!theirs);
    QCOMPARE(theirs.error().code, ErrorCode::BelongsToUser);
    QCOMPARE(kept(), 0);
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::CorrectNames, true}})}));
    MUSTER_VERIFY(set(Kim, made(Qt::red)));
}

void PicturesTest::staysForWhoIsDeletedAndComesBack()
{
    MUSTER_VERIFY(set(Kim, made(Qt::red)));
    const Result<Outcome> deleted = m_workspace->apply({change::deleteUser(Kim)});
    MUSTER_VERIFY(deleted);
    MUSTER_VERIFY((*m_workspace)->undo(deleted->event).result());
    QCOMPARE(picture(Kim), made(Qt::red));
    verifies();
}

void PicturesTest::goesWithWhoIsForgotten()
{
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::Tombstone, u"pseudonym"_s}})}));
    MUSTER_VERIFY(set(Kim, made(Qt::red)));
    MUSTER_VERIFY(set(Kim, made(Qt::green)));
    MUSTER_VERIFY(set(Lee, made(Qt::green)));
    QCOMPARE(kept(), 2);
    MUSTER_VERIFY(m_workspace->apply({change::deleteUser(Kim)}));
    QCOMPARE(kept(), 1); // that of somebody else, too
    QCOMPARE(picture(Lee), made(Qt::green));
    verifies();
}

void PicturesTest::oneThatWasReplacedIsFound()
{
    MUSTER_VERIFY(set(Kim, made(Qt::red)));
    m_workspace->close();
    {
        const Result<std::unique_ptr<Database>> database = Database::open(m_workspace->path(), Database::ReadWrite);
        MUSTER_VERIFY(database);
        MUSTER_VERIFY((*database)->run(u"UPDATE pictures SET image = ?"_s, {made(Qt::blue)}));
    }
    MUSTER_VERIFY(m_workspace->reopen());
    const Result<WorkspaceReport> report = (*m_workspace)->verify().result();
    MUSTER_VERIFY(report);
    QVERIFY2(faultsOf(*report).contains(u"pictures|"_s + Kim), qPrintable(faultsOf(*report)));
}

// Small, square, and without what a camera says of it.
void PicturesTest::isMadeAnew()
{
    QImage image = plain(Qt::red, 900, 500);
    image.setText(u"Comment"_s, u"taken in Springfield"_s);
    for (const char *format : {"PNG", "JPEG"}) {
        const QByteArray given = fileOf(image, format);
        QVERIFY(given.contains("Springfield"));
        const Result<QByteArray> kept = PictureFile::made(given);
        MUSTER_VERIFY(kept);
        QVERIFY(!kept->contains("Springfield"));
        const QImage read = QImage::fromData(*kept, "PNG");
        QCOMPARE(read.size(), QSize(128, 128));
        QVERIFY(read.textKeys().isEmpty());
        QVERIFY(QColor(read.pixel(64, 64)).red() > 240);
    }
    QCOMPARE(QImage::fromData(made(Qt::red), "PNG").size(), QSize(40, 40)); // smaller ones stay as they are
    QImage noise(700, 700, QImage::Format_RGBA8888);
    QRandomGenerator(1).fillRange(reinterpret_cast<quint32 *>(noise.bits()), noise.sizeInBytes() / 4);
    const Result<QByteArray> large = PictureFile::made(fileOf(plain(Qt::red, 9'000, 6'000), "JPEG")); // as cameras have them
    MUSTER_VERIFY(large);
    QCOMPARE(QImage::fromData(*large, "PNG").size(), QSize(128, 128));
    const Result<QByteArray> kept = PictureFile::made(fileOf(noise, "PNG"));
    MUSTER_VERIFY(kept);
    QVERIFY(kept->size() <= NewPicture::LargestBytes);
}

void PicturesTest::whatIsNone_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<ErrorCode>("why");
    QTest::newRow("nothing") << QByteArray() << ErrorCode::PictureUnreadable;
    QTest::newRow("words") << QByteArray("a picture") << ErrorCode::PictureUnreadable;
    QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><image href='file:///etc/passwd'/></svg>") << ErrorCode::PictureUnreadable;
    QTest::newRow("BMP") << fileOf(plain(Qt::red), "BMP") << ErrorCode::PictureUnreadable;
    QTest::newRow("half a PNG") << fileOf(plain(Qt::red, 400, 400), "PNG").left(60) << ErrorCode::PictureUnreadable;
    QTest::newRow("very wide") << fileOf(plain(Qt::red, 13'000, 2), "PNG") << ErrorCode::PictureTooLarge;
    QTest::newRow("very large") << QByteArray(PictureFile::LargestBytes + 1, 'x') << ErrorCode::PictureTooLarge;
    QByteArray bomb = fileOf(plain(Qt::red, 10, 10), "PNG"); // which says that it is larger than there is memory
    bomb.replace(16, 8, QByteArray::fromHex("00002EE000002EE0"));
    bomb.replace(29, 4, crcOf(bomb.mid(12, 17)));
    QTest::newRow("more than there is") << bomb << ErrorCode::PictureTooLarge;
}

void PicturesTest::whatIsNone()
{
    QFETCH(QByteArray, file);
    QFETCH(ErrorCode, why);
    const Result<QByteArray> none = PictureFile::made(file);
    QVERIFY(!none);
    QCOMPARE(none.error().code, why);
}

void PicturesTest::oddFilesBreakNothing()
{
    QRandomGenerator random(20261127);
    for (const char *format : {"PNG", "JPEG"}) {
        const QByteArray whole = fileOf(plain(Qt::red, 60, 50), format);
        for (int round = 0; round < 400; ++round) {
            QByteArray odd = whole.left(1 + qsizetype(random.bounded(quint32(whole.size()))));
            for (int change = 0; change < 4; ++change)
                odd[qsizetype(random.bounded(quint32(odd.size())))] = char(random.bounded(256));
            const Result<QByteArray> read = PictureFile::made(odd);
            QVERIFY(!read || !QImage::fromData(*read, "PNG").isNull());
        }
    }
}

QTEST_GUILESS_MAIN(PicturesTest)
#include "PicturesTest.moc"
