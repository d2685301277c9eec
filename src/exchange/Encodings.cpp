// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Encodings.h"

#include "exchange/WesternText.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype enoughToDetect = 64 << 10;
constexpr int noConfidence = 10; // of 100: what ICU says of texts that are too short for it to know
// By how much others must be likelier than western Europe's, which most files have. Names are no sentences: of Latin letters ICU
// takes one country's for another's.
constexpr int enoughMore = 5;
constexpr int enoughMoreOfLatin = 30;
// When a guess is sure: so many letters that are not ASCII, and half as likely again as any other. Tried with names in fourteen
// languages: below, wrong ones were among them.
constexpr qsizetype enoughLetters = 24;
constexpr int sureRatio = 3; // halves

struct CloseConverter
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
struct CloseDetector
{
    void operator()(UCharsetDetector *detector) const { ucsdet_close(detector); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter open(const QString &name)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(name.isEmpty() ? nullptr : ucnv_open(name.toLatin1().constData(), &status));
    return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

// What Windows and Excel write where ICU names the standard that it grew out of.
QString windowsName(const QString &name)
{
    return name == "ISO-8859-1"_L1 ? encoding::Windows1252 : name == "ISO-8859-9"_L1 ? u"windows-1254"_s : name;
}

bool isPossible(const QString &name)
{
    return !name.startsWith("UTF-"_L1) && !name.startsWith("ISO-2022"_L1) && !name.startsWith("IBM4"_L1);
}

bool isLatin(const QString &name)
{
    return name == "ISO-8859-2"_L1 || name == "windows-1250"_L1 || name == "windows-1254"_L1;
}

// Names of a few letters could be many things, and most of them are told from others by how often each letter comes.
bool isEnough(QByteArrayView bytes, const QString &name, const UCharsetMatch **matches, int count)
{
    const auto letters = std::count_if(bytes.begin(), bytes.end(), [](char c) { return uchar(c) >= 0x80; });
    int likely = 0;
    int next = 0; // of what else could be decoded so
    for (int i = 0; i < count; ++i) {
        UErrorCode status = U_ZERO_ERROR;
        const QString other = windowsName(QString::fromLatin1(ucsdet_getName(matches[i], &status)));
        const int confidence = ucsdet_getConfidence(matches[i], &status);
        if (other == name)
            likely = std::max(likely, confidence);
        else if (isPossible(other))
            next = std::max(next, confidence);
    }
    return letters >= enoughLetters && likely > noConfidence && likely * 2 >= next * sureRatio;
}

bool decodes(QByteArrayView bytes, const QString &name)
{
    return !encoding::toUtf8(bytes, name).contains("\xEF\xBF\xBD");
}

} // namespace

QStringList encoding::offered()
{
    return {Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252, u"windows-1250"_s, u"windows-1251"_s, u"windows-1253"_s,
        u"windows-1254"_s, u"windows-1255"_s, u"windows-1256"_s, u"windows-1257"_s, u"windows-1258"_s, u"ISO-8859-2"_s,
        u"ISO-8859-5"_s, u"ISO-8859-7"_s, u"ISO-8859-15"_s, u"KOI8-R"_s, u"IBM850"_s, u"macintosh"_s, u"Shift_JIS"_s,
        u"EUC-JP"_s, u"GB18030"_s, u"Big5"_s, u"EUC-KR"_s, u"TIS-620"_s};
}

bool encoding::isKnown(const QString &name)
{
    return open(name) != nullptr;
}

bool encoding::isMultiByte(const QString &name)
{
    const Converter converter = open(name);
    return converter && ucnv_getMaxCharSize(converter.get()) > 1 && !name.startsWith("UTF-"_L1, Qt::CaseInsensitive);
}

encoding::Detected encoding::detected(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), enoughToDetect));
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
    ucsdet_setText(detector.get(), sample.data(), int32_t(sample.size()), &status);
    int32_t found = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &found, &status);
    Detected best;
    int most = noConfidence;
    for (int32_t i = 0; U_SUCCESS(status) && i < found; ++i) { // the likeliest first
        const QString name = windowsName(QString::fromLatin1(ucsdet_getName(matches[i], &status)));
        const int likely = ucsdet_getConfidence(matches[i], &status) - (isLatin(name) ? enoughMoreOfLatin : name == Windows1252 ? 0 : enoughMore);
        if (likely + enoughMore > most && isPossible(name) && decodes(sample, name)) {
            best.name = name;
            most = likely + enoughMore;
        }
    }
    best.isSure = best.name == Windows1252 ? readsWestern(QString::fromUtf8(toUtf8(sample, best.name))) : isEnough(sample, best.name, matches, found);
    return best;
}

// By blocks, so that the text never stands in memory as UTF-16 as well.
QByteArray encoding::toUtf8(QByteArrayView bytes, const QString &name)
{
    const Converter from = open(name);
    const Converter to = open(Utf8);
    if (!from || !to)
        return {};
    QByteArray utf8;
    utf8.reserve(bytes.size() + bytes.size() / 8 + 16);
    std::array<UChar, 4096> middle;
    UChar *middleRead = middle.data();
    UChar *middleWritten = middle.data();
    std::array<char, 8192> block;
    const char *source = bytes.data();
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    for (bool first = true; status == U_BUFFER_OVERFLOW_ERROR; first = false) {
        status = U_ZERO_ERROR;
        char *target = block.data();
        ucnv_convertEx(to.get(), from.get(), &target, block.data() + block.size(), &source, bytes.data() + bytes.size(), middle.data(),
            &middleRead, &middleWritten, middle.data() + middle.size(), first, true, &status);
        utf8.append(block.data(), target - block.data());
    }
    return utf8;
}

} // namespace muster
