// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Fold.h"

#include <QRegularExpression>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype LongestLocalPart = 64;
constexpr qsizetype LongestDomain = 255;
constexpr qsizetype LongestLabel = 63;

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

QChar asciiLower(QChar c)
{
    return isCapital(c) ? QChar(c.unicode() + (u'a' - u'A')) : c;
}

// QString::toLower() asks Unicode about each letter.
QString lowerPlain(QString text)
{
    if (std::any_of(text.cbegin(), text.cend(), isCapital)) {
        for (QChar &c : text)
            c = asciiLower(c);
    }
    return text;
}

// Letters that Unicode does not decompose, as people type them on a keyboard that lacks them.
QLatin1StringView plainLetter(char16_t c)
{
    switch (c) {
    case u'ø':
        return "o"_L1;
    case u'ł':
        return "l"_L1;
    case u'đ':
        return "d"_L1;
    case u'ð':
        return "d"_L1;
    case u'þ':
        return "th"_L1;
    case u'ß':
        return "ss"_L1;
    case u'ı':
        return "i"_L1;
    case u'æ':
        return "ae"_L1;
    case u'œ':
        return "oe"_L1;
    default:
        return {};
    }
}

bool isPlainAlphanumeric(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isPlainAtom(QStringView atom)
{
    return !atom.isEmpty() && std::all_of(atom.begin(), atom.end(), [](QChar c) {
        return isPlainAlphanumeric(c) || QStringView(u"!#$%&'*+/=?^_`{|}~-").contains(c);
    });
}

bool isPlainLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= LongestLabel && label.front() != u'-' && label.back() != u'-'
        && std::all_of(label.begin(), label.end(), [](QChar c) { return isPlainAlphanumeric(c) || c == u'-'; });
}

// How many parts there are between the dots; 0 if one of them is not as it should be.
template <typename Check>
int dottedParts(QStringView text, Check check)
{
    int parts = 0;
    for (qsizetype begin = 0; begin <= text.size(); ++parts) {
        const qsizetype dot = text.indexOf(u'.', begin);
        const qsizetype end = dot < 0 ? text.size() : dot;
        if (!check(text.sliced(begin, end - begin)))
            return 0;
        begin = end + 1;
    }
    return parts;
}

// What the expression in isEmail() says, for the letters of ASCII: imports ask four times for each row.
bool isPlainEmail(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || at > LongestLocalPart)
        return false;
    const QStringView domain = text.sliced(at + 1);
    return domain.size() <= LongestDomain && dottedParts(text.first(at), isPlainAtom) > 0 && dottedParts(domain, isPlainLabel) > 1;
}

// NFKC_Casefold: without case, compatibility forms and characters that cannot be seen; what it makes of a text is normalised.
QString caseFolded(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    static const UNormalizer2 *const folding = unorm2_getNFKCCasefoldInstance(&status);
    QString folded(text.size() + text.size() / 4 + 8, Qt::Uninitialized);
    for (;;) {
        status = U_ZERO_ERROR;
        const int32_t size = unorm2_normalize(folding, reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()),
            reinterpret_cast<UChar *>(folded.data()), int32_t(folded.size()), &status);
        if (status == U_BUFFER_OVERFLOW_ERROR) {
            folded.resize(size);
            continue;
        }
        folded.truncate(U_SUCCESS(status) ? size : 0);
        return folded;
    }
}

QString foldedOnce(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    const QString decomposed = caseFolded(text).normalized(QString::NormalizationForm_D);
    for (const QChar c : decomposed) {
        const auto category = c.category();
        if (category == QChar::Mark_NonSpacing && c.unicode() < 0x0900) // scripts of India and beyond need their marks
            continue;
        if (const QLatin1StringView plain = plainLetter(c.unicode()); !plain.isEmpty())
            folded += plain;
        else
            folded += c;
    }
    return caseFolded(folded); // a letter may have lost the mark that held it apart from another
}

// One letter beyond ASCII as it is between letters of ASCII, which nothing joins to it: the same few come again and again.
const QString &foldedLetter(QChar letter)
{
    struct Known
    {
        QChar letter;
        QString folded;
    };
    static thread_local std::array<Known, 256> known; // letters of one script have numbers side by side
    Known &slot = known[letter.unicode() % known.size()];
    if (slot.letter != letter)
        slot = {letter, foldedOnce(QString(letter))};
    return slot.folded;
}

// Whether nothing that stands before it changes what becomes of it.
bool beginsAnew(QChar letter)
{
    UErrorCode status = U_ZERO_ERROR;
    static const UNormalizer2 *const folding = unorm2_getNFKCCasefoldInstance(&status);
    return unorm2_hasBoundaryBefore(folding, UChar32(letter.unicode()));
}

// No letter of ASCII joins what stands before it. So each run of others is folded by itself, together with the one letter
// before it, which a mark may belong to; the rest is as in plain text.
QString foldedInPieces(const QString &text)
{
    const auto isPlainAt = [&text](qsizetype at) { return text.at(at).unicode() < 0x80; };
    QString folded;
    folded.reserve(text.size() + text.size() / 8);
    for (qsizetype at = 0; at < text.size();) {
        qsizetype begin = at;
        while (begin < text.size() && isPlainAt(begin))
            ++begin;
        qsizetype end = begin;
        while (end < text.size() && !isPlainAt(end))
            ++end;
        const bool single = end == begin + 1 && beginsAnew(text.at(begin));
        if (begin > at && end > begin && !single)
            --begin;
        for (; at < begin; ++at)
            folded += asciiLower(text.at(at));
        if (single)
            folded += foldedLetter(text.at(begin));
        else if (end > begin)
            folded += foldedOnce(text.sliced(begin, end - begin));
        at = end;
    }
    return folded;
}

} // namespace

QString fold(const QString &text)
{
    return isPlain(text) ? lowerPlain(text) : foldedInPieces(text);
}

QString foldVersion()
{
    constexpr int OwnRules = 1; // to be raised with every change above
    UVersionInfo version;
    char digits[U_MAX_VERSION_STRING_LENGTH];
    u_getUnicodeVersion(version);
    u_versionToString(version, digits);
    return u"%1 %2 %3"_s.arg(QLatin1StringView(digits)).arg(int(QChar::currentUnicodeVersion())).arg(OwnRules);
}

QString emailKey(const QString &email)
{
    return fold(email.trimmed());
}

bool isEmail(const QString &text)
{
    static const QRegularExpression form(
        uR"(\A(?=.{1,64}@)[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*)"
        uR"(@(?=.{1,255}\z)([\p{L}\p{N}]([\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{N}]([\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\z)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (isPlain(text))
        return isPlainEmail(text);
    return form.match(text).hasMatch();
}

} // namespace muster
