// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/SortOrder.h"

#include <QHash>
#include <QMutex>

#include <unicode/ucol.h>
#include <unicode/uenum.h>
#include <unicode/uloc.h>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int UsualKey = 64; // bytes; most keys fit

// As ICU names it: "de@collation=phonebook". Empty for the root, and for what is no tag.
QByteArray localeOf(const QString &language)
{
    char locale[ULOC_FULLNAME_CAPACITY];
    int32_t parsed = 0;
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray tag = language == "root"_L1 ? QByteArray() : language.toLatin1();
    uloc_forLanguageTag(tag.constData(), locale, sizeof locale, &parsed, &status);
    return U_SUCCESS(status) && parsed == tag.size() ? QByteArray(locale) : QByteArray();
}

// As BCP 47 has it; empty for what has none.
QString tagOf(const QByteArray &locale)
{
    char tag[ULOC_FULLNAME_CAPACITY];
    UErrorCode status = U_ZERO_ERROR;
    const int32_t size = uloc_toLanguageTag(locale.constData(), tag, sizeof tag, false, &status);
    return U_SUCCESS(status) ? QString::fromLatin1(tag, size) : QString();
}

// Besides the usual one: phone books, strokes instead of sounds.
QStringList otherWays(const QByteArray &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UEnumeration, decltype(&uenum_close)> ways(ucol_getKeywordValuesForLocale("collation", locale.constData(), true, &status), uenum_close);
    QStringList tags;
    int32_t size = 0;
    uenum_next(ways.get(), &size, &status); // the usual one comes first
    while (const char *way = uenum_next(ways.get(), &size, &status)) {
        const QByteArrayView name(way, size);
        if (U_FAILURE(status))
            break;
        if (name != "standard" && name != "search" && name != "eor" && name != "emoji")
            tags << tagOf(locale + "@collation=" + name.toByteArray());
    }
    return tags;
}

} // namespace

std::shared_ptr<const SortOrder> SortOrder::of(const QString &language)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const SortOrder>> made;
    const QMutexLocker lock(&mutex);
    std::shared_ptr<const SortOrder> &order = made[language];
    if (!order)
        order.reset(new SortOrder(language));
    return order;
}

bool SortOrder::knows(const QString &language)
{
    if (language == "root"_L1)
        return true;
    const QByteArray locale = localeOf(language);
    return !locale.isEmpty() && *uloc_getISO3Language(locale.constData()) != '\0';
}

QStringList SortOrder::languages()
{
    QStringList tags {u"root"_s};
    for (int32_t i = 0; i < ucol_countAvailable(); ++i) {
        const QByteArray locale = ucol_getAvailable(i);
        char country[ULOC_COUNTRY_CAPACITY];
        UErrorCode status = U_ZERO_ERROR;
        if (uloc_getCountry(locale.constData(), country, sizeof country, &status) > 0)
            continue; // orders as the language does, or is found by its tag
        if (const QString tag = tagOf(locale); tag.size() > 1 && !tags.contains(tag))
            tags << tag << otherWays(locale);
    }
    return tags;
}

QString SortOrder::nameOf(const QString &language, const QString &locale)
{
    const QByteArray named = localeOf(language);
    if (named.isEmpty())
        return {};
    UChar name[ULOC_FULLNAME_CAPACITY];
    UErrorCode status = U_ZERO_ERROR;
    const int32_t size = uloc_getDisplayName(named.constData(), locale.toLatin1().constData(), name, ULOC_FULLNAME_CAPACITY, &status);
    return U_SUCCESS(status) ? QString::fromUtf16(name, size) : language;
}

SortOrder::SortOrder(const QString &language)
{
    UErrorCode status = U_ZERO_ERROR;
    m_collator = ucol_open(localeOf(language).constData(), &status);
    if (U_FAILURE(status))
        qFatal("ICU has no collation data: %s", u_errorName(status));
    ucol_setAttribute(m_collator, UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
    UVersionInfo version;
    char digits[U_MAX_VERSION_STRING_LENGTH];
    ucol_getVersion(m_collator, version);
    u_versionToString(version, digits);
    m_version = language + u' ' + QLatin1StringView(digits);
}

SortOrder::~SortOrder()
{
    ucol_close(m_collator);
}

QByteArray SortOrder::key(const QString &text) const
{
    if (text.isEmpty())
        return QByteArray("");
    QByteArray key(UsualKey, Qt::Uninitialized);
    const auto *letters = reinterpret_cast<const UChar *>(text.utf16());
    const auto make = [&] { return ucol_getSortKey(m_collator, letters, int32_t(text.size()), reinterpret_cast<uint8_t *>(key.data()), int32_t(key.size())); };
    const int32_t size = make();
    if (size > key.size()) {
        key.resize(size);
        make();
    }
    key.resize(size - 1); // it ends with a zero
    return key;
}

} // namespace muster
