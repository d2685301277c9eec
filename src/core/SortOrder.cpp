// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/SortOrder.h"

#include <QHash>
#include <QMutex>

#include <unicode/ucol.h>
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
