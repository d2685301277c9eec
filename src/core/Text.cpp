// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Text.h"

#include "core/FieldDefinition.h"
#include "core/Fold.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype LongestQuote = 60;

// Most texts are so: they are given back as they are.
bool isPlainAndClean(const QString &text)
{
    QChar last = u' ';
    for (const QChar c : text) {
        if (c < u' ' || c > u'~' || (c == u' ' && last == u' '))
            return false;
        last = c;
    }
    return text.isEmpty() || last != u' ';
}

bool isBlank(char32_t c)
{
    return u_isUWhiteSpace(UChar32(c));
}

// Overrides, embeddings and isolates: they show a text as another. The mere marks (U+200E, U+200F, U+061C) are only invisible.
bool turnsDirection(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isForbidden(char32_t c)
{
    if (c < 0x7F)
        return c < 0x20 && !isBlank(c);
    return QChar::isSurrogate(c) || QChar::isNonCharacter(c) || c == 0xFEFF || turnsDirection(c)
        || (c >= 0xFFF9 && c <= 0xFFFB) // notes between the lines, unseen
        || (u_charType(UChar32(c)) == U_CONTROL_CHAR && !isBlank(c));
}

bool isInvisible(char32_t c)
{
    return c >= 0xAD && u_hasBinaryProperty(UChar32(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

// U+202E RIGHT-TO-LEFT OVERRIDE; of those without a name, their kind: U+0007 CONTROL.
QString nameOf(char32_t c)
{
    char name[128];
    UErrorCode status = U_ZERO_ERROR;
    u_charName(UChar32(c), U_EXTENDED_CHAR_NAME, name, sizeof name, &status);
    QString said = U_SUCCESS(status) ? QString::fromLatin1(name) : QString();
    if (said.startsWith(u'<'))
        said = said.mid(1, said.lastIndexOf(u'-') - 1).toUpper();
    return u"U+%1 %2"_s.arg(uint(c), 4, 16, QLatin1Char('0')).toUpper().arg(said).trimmed();
}

qsizetype lengthOf(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isLowSurrogate(); });
}

// The form, and the first character that has no place in it, which is left out.
struct Form
{
    QString text;
    std::optional<char32_t> forbidden;
};

Form formOf(const QString &text)
{
    Form form;
    if (isPlainAndClean(text)) {
        form.text = text;
        return form;
    }
    QList<uint> kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            c = QChar::surrogateToUcs4(char16_t(c), text.at(++i).unicode());
        if (isForbidden(c)) {
            if (!form.forbidden)
                form.forbidden = c;
        } else if (isBlank(c)) {
            if (!kept.isEmpty() && kept.last() != u' ')
                kept.append(u' ');
        } else if (!isInvisible(c)) {
            kept.append(c);
        }
    }
    if (!kept.isEmpty() && kept.last() == u' ')
        kept.removeLast();
    form.text = QString::fromUcs4(reinterpret_cast<const char32_t *>(kept.constData()), kept.size()).normalized(QString::NormalizationForm_C);
    return form;
}

tl::unexpected<Error> tooLong(const QString &field, qsizetype longest, qsizetype length, const QString &text)
{
    return fail(ErrorCode::TextTooLong, field, QString::number(longest), QString::number(length), quotedText(text));
}

} // namespace

Result<QString> cleanText(const QString &text, const QString &field, qsizetype longest)
{
    const Form form = formOf(text);
    if (form.forbidden)
        return fail(ErrorCode::ForbiddenCharacter, field, nameOf(*form.forbidden), quotedText(text));
    if (form.text.size() > longest) {
        if (const qsizetype length = lengthOf(form.text); length > longest)
            return tooLong(field, longest, length, form.text);
    }
    return form.text;
}

QString visibleText(const QString &text)
{
    return formOf(text).text;
}

Result<void> checkAddress(const QString &address)
{
    if (const qsizetype length = lengthOf(address); length > LongestAddress)
        return tooLong(keyOf(Field::Email), LongestAddress, length, address);
    if (isEmail(address))
        return {};
    if (const qsizetype at = address.lastIndexOf(u'@'); lengthOf(address.first(std::max<qsizetype>(at, 0))) > LongestLocalPart)
        return fail(ErrorCode::LocalPartTooLong, quotedText(address), QString::number(LongestLocalPart));
    return fail(ErrorCode::InvalidEmail, quotedText(address));
}

QString quotedText(const QString &text)
{
    constexpr qsizetype Enough = 2 * LongestQuote; // code units that surely hold as many characters
    const QString form = visibleText(text.first(std::min<qsizetype>(text.size(), 8 * Enough)));
    const QList<uint> letters = form.first(std::min(form.size(), Enough + 1)).toUcs4();
    if (letters.size() <= LongestQuote)
        return form;
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()), LongestQuote - 1) + u'…';
}

} // namespace muster
