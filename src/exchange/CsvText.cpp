// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvText.h"

#include "core/Text.h"
#include "exchange/MixedLines.h"
#include "exchange/Spreadsheet.h"
#include "files/InputFile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {
namespace {

constexpr QByteArrayView replacement = "\xEF\xBF\xBD";
constexpr qsizetype sampleSize = 4096;

struct Mark
{
    QString encoding; // blank: it cannot be told by what stands at the beginning
    qsizetype length = 0; // of the byte order mark; 0 when there is none
};

// Western text has a zero in every second byte. The first line is a header in plain letters, so a sample is enough.
QString utf16ByZeroBytes(QByteArrayView bytes)
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
        return encoding::Utf16LittleEndian;
    if (most(even, odd))
        return encoding::Utf16BigEndian;
    return {};
}

Mark markOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return {encoding::Utf8, 3};
    if (bytes.startsWith("\xFF\xFE"))
        return {encoding::Utf16LittleEndian, 2};
    if (bytes.startsWith("\xFE\xFF"))
        return {encoding::Utf16BigEndian, 2};
    return {utf16ByZeroBytes(bytes)};
}

bool isUtf32(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)) || bytes.startsWith(QByteArrayView("\0\0\xFE\xFF", 4));
}

// An East Asian text may have lines that could be UTF-8: two letters of it are as one there.
CsvText withoutMark(QByteArray bytes)
{
    if (bytes.isValidUtf8())
        return {std::move(bytes)};
    const MixedLines lines(bytes);
    const auto [others, isSure] = encoding::detected(lines.others());
    if (lines.isMixed()) {
        const QByteArray whole = encoding::isMultiByte(others) ? encoding::toUtf8(bytes, others) : QByteArray();
        if (whole.isEmpty() || whole.contains(replacement))
            return {lines.toUtf8(others), encoding::Utf8, others, lines.disagrees(), {}, !isSure};
    }
    return {encoding::toUtf8(bytes, others), others, {}, 0, {}, !isSure};
}

} // namespace

Result<CsvText> CsvText::decode(QByteArray bytes, const QString &wanted)
{
    if (isUtf32(bytes))
        return fail(ErrorCode::CsvUndecodable, u"UTF-32"_s);
    if (!wanted.isEmpty() && !encoding::isKnown(wanted))
        return fail(ErrorCode::InvalidValue, u"encoding"_s, quotedText(wanted), u"UTF-8, UTF-16LE, windows-1252, windows-1251, Shift_JIS …"_s);
    Mark mark = markOf(bytes);
    if (!wanted.isEmpty())
        mark = {wanted, mark.encoding.compare(wanted, Qt::CaseInsensitive) == 0 ? mark.length : 0};
    if (mark.encoding.isEmpty())
        return withoutMark(std::move(bytes));
    bytes.remove(0, mark.length);
    if (mark.encoding.compare(encoding::Utf8, Qt::CaseInsensitive) == 0)
        return CsvText {std::move(bytes)};
    return CsvText {encoding::toUtf8(bytes, mark.encoding), mark.encoding};
}

Result<CsvText> CsvText::read(const QString &path, const CsvChoices &choices, const ProgressHook &hook)
{
    return InputFile::read(path, InputFile::MostOfTable, hook).and_then([&](QByteArray bytes) {
        return Spreadsheet::isOne(bytes) ? Spreadsheet::read(std::move(bytes), choices.sheet, hook) : decode(std::move(bytes), choices.encoding);
    });
}

} // namespace muster
