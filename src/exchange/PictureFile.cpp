// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PictureFile.h"

#include "storage/Writer.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 MostPixels = 32'000'000; // of what is read as it is: Qt refuses what would need more than 128 MB

// Without the texts, the colour profile and the resolution that came along.
QImage plainCopy(const QImage &image)
{
    QImage plain(image.size(), QImage::Format_RGBA8888);
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(plain.scanLine(y), image.constScanLine(y), size_t(image.width()) * 4);
    return plain;
}

QByteArray pngOf(const QImage &image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace

Result<QByteArray> PictureFile::made(const QByteArray &given)
{
    const auto tooLarge = [] { return fail(ErrorCode::PictureTooLarge, QString::number(LargestSide), QString::number(LargestBytes / 1024 / 1024)); };
    if (given.size() > LargestBytes)
        return tooLarge();
    QByteArray bytes = given;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true); // as a camera was held
    if (const QByteArray format = QImageReader::imageFormat(&buffer); format != "png" && format != "jpeg")
        return fail(ErrorCode::PictureUnreadable);
    const QSize size = reader.size();
    const bool isJpeg = reader.format() == "jpeg"; // can be made smaller while it is read
    if (size.width() > LargestSide || size.height() > LargestSide || (!isJpeg && qint64(size.width()) * size.height() > MostPixels))
        return tooLarge();
    if (isJpeg && std::min(size.width(), size.height()) > 4 * Side)
        reader.setScaledSize(size.scaled(4 * Side, 4 * Side, Qt::KeepAspectRatioByExpanding));
    const QImage read = reader.read();
    if (read.isNull())
        return fail(ErrorCode::PictureUnreadable);
    const int shorter = std::min(read.width(), read.height());
    const QImage square = read.copy((read.width() - shorter) / 2, (read.height() - shorter) / 2, shorter, shorter);
    for (int side = Side; side >= Side / 4; side /= 2) {
        const QImage small = square.scaled(std::min(side, shorter), std::min(side, shorter), Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGBA8888);
        if (const QByteArray png = pngOf(plainCopy(small)); !png.isEmpty() && png.size() <= NewPicture::LargestBytes)
            return png;
    }
    return fail(ErrorCode::PictureUnreadable);
}

} // namespace muster
