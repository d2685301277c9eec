// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvText.h"

#include "exchange/Windows1252.h"
#include "files/InputFile.h"

#include <QStringConverter>

#include <optional>

using namespace Qt::StringLiterals;

namespace muster {
namespace {

constexpr qint64 blockSize = 4 << 20;
constexpr qsizetype sampleSize = 4096;

struct Mark
{
    CsvEncoding encoding;
    qsizetype length; // of the byte order mark; 0 when the encoding had to be guessed
};

// Western text has a zero in every second byte. The first line is a header in plain letters, so a sample is enough.
std::optional<CsvEncoding> utf16ByZeroBytes(QByteArrayView bytes)
{
    const qsizetype pairs = std::min(bytes.size(), sampleSize) / 2;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        even += bytes[2 * i] == 0;
        odd += bytes[2 * i + 1] == 0;
    }
    const auto most
        = [pairs](qsizetype zeros, qsizetype others) { return zeros * 5 > pairs * 2 && others * 20 < pairs; };
    if (most(odd, even))
        return CsvEncoding::Utf16LittleEndian;
    if (most(even, odd))
        return CsvEncoding::Utf16BigEndian;
    return std::nullopt;
}

Mark markOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return {CsvEncoding::Utf8, 3};
    if (bytes.startsWith("\xFF\xFE"))
        return {CsvEncoding::Utf16LittleEndian, 2};
    if (bytes.startsWith("\xFE\xFF"))
        return {CsvEncoding::Utf16BigEndian, 2};
    if (const auto guess = utf16ByZeroBytes(bytes))
        return {*guess, 0};
    return {bytes.isValidUtf8() ? CsvEncoding::Utf8 : CsvEncoding::Windows1252, 0};
}

bool isUtf32(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)) || bytes.startsWith(QByteArrayView("\0\0\xFE\xFF", 4));
}

// By blocks, so that the text never stands in memory as UTF-16 as well.
QByteArray fromUtf16(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    QStringEncoder encoder(QStringConverter::Utf8); // keeps half a character between two blocks
    QByteArray utf8;
    utf8.reserve(bytes.size() / 2 + bytes.size() / 8);
    for (qsizetype at = 0; at < bytes.size(); at += blockSize)
        utf8 += encoder(QString(decoder(bytes.sliced(at, std::min<qsizetype>(blockSize, bytes.size() - at)))));
    return utf8;
}

} // namespace

Result<CsvText> CsvText::decode(QByteArray bytes)
{
    if (isUtf32(bytes))
        return fail(ErrorCode::CsvUndecodable, u"UTF-32"_s);
    const Mark mark = markOf(bytes);
    const QByteArrayView body = QByteArrayView(bytes).sliced(mark.length);
    switch (mark.encoding) {
    case CsvEncoding::Utf8:
        return CsvText {mark.length ? bytes.remove(0, mark.length) : std::move(bytes), mark.encoding};
    case CsvEncoding::Utf16LittleEndian:
        return CsvText {fromUtf16(body, QStringConverter::Utf16LE), mark.encoding};
    case CsvEncoding::Utf16BigEndian:
        return CsvText {fromUtf16(body, QStringConverter::Utf16BE), mark.encoding};
    case CsvEncoding::Windows1252:
        break;
    }
    return CsvText {windows1252ToUtf8(body), mark.encoding};
}

Result<CsvText> CsvText::read(const QString &path, const ProgressHook &hook)
{
    return InputFile::read(path, InputFile::MostOfTable, hook).and_then([](QByteArray bytes) { return decode(std::move(bytes)); });
}

} // namespace muster
