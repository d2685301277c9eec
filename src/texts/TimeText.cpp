// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/TimeText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString dayFormat(const QLocale &locale)
{
    static const QRegularExpression twoDigits(u"(?<!y)yy(?!y)"_s);
    return locale.dateFormat(QLocale::ShortFormat).replace(twoDigits, u"yyyy"_s);
}

QString clockFormat(const QLocale &locale)
{
    static const QRegularExpression minutes(u"([^'\\w])mm?(?!\\w)"_s); // with the mark before them: "HH.mm"
    const QString format = locale.timeFormat(QLocale::ShortFormat);
    return format.contains(u's') ? format : QString(format).replace(minutes, u"\\1mm\\1ss"_s);
}

} // namespace

QString dayText(const QDate &day, const QLocale &locale)
{
    return day.isValid() ? locale.toString(day, dayFormat(locale)) : QString();
}

QString timeText(const QDateTime &at, const QLocale &locale)
{
    return at.isValid() ? locale.toString(at, dayFormat(locale) + u' ' + clockFormat(locale)) : QString();
}

} // namespace muster
