// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/TimeText.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString dayFormat(const QLocale &locale)
{
    static const QRegularExpression twoDigits(u"(?<!y)yy(?!y)"_s);
    return locale.dateFormat(QLocale::ShortFormat).replace(twoDigits, u"yyyy"_s);
}

// Texts of a locale are looked up and taken apart: once for each, not for each of a million cells.
struct Formats
{
    QLocale locale;
    QString day;
    QString moment;
};

QString clockFormat(const QLocale &locale)
{
    static const QRegularExpression minutes(u"([^'\\w])mm?(?!\\w)"_s); // with the mark before them: "HH.mm"
    const QString format = locale.timeFormat(QLocale::ShortFormat);
    return format.contains(u's') ? format : QString(format).replace(minutes, u"\\1mm\\1ss"_s);
}

} // namespace

static const Formats &formatsOf(const QLocale &locale)
{
    thread_local std::optional<Formats> latest;
    if (!latest || latest->locale != locale)
        latest = Formats {locale, dayFormat(locale), dayFormat(locale) + u' ' + clockFormat(locale)};
    return *latest;
}

QString dayText(const QDate &day, const QLocale &locale)
{
    return day.isValid() ? locale.toString(day, formatsOf(locale).day) : QString();
}

QString timeText(const QDateTime &at, const QLocale &locale)
{
    return at.isValid() ? locale.toString(at, formatsOf(locale).moment) : QString();
}

} // namespace muster
