// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ErrorTopics.h"
#include "texts/TimeText.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString day(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? dayText(date, QLocale()) : iso;
}

// Why there are no seats, of a licence that is installed: what stands behind the number, see ErrorCode.
QString whyInvalid(const QStringList &p)
{
    if (p.value(1) == "LicenceEnded"_L1)
        return LicenceErrors::tr("the licence ended on %1").arg(day(p.value(2)));
    if (p.value(1) == "LicenceOfAnother"_L1)
        return LicenceErrors::tr("the licence is for “%1”, and this workspace is of “%2”").arg(p.value(2), p.value(3));
    if (p.value(1) == "LicenceTooNew"_L1)
        return LicenceErrors::tr("the licence needs a newer Muster");
    return LicenceErrors::tr("the licence is not signed by anybody whom this program trusts");
}

QString exceeded(const QStringList &p)
{
    const QString taken = LicenceErrors::tr("%1 of %Ln seat(s) are taken", nullptr, p.value(1).toInt()).arg(QLocale().toString(p.value(0).toLongLong()));
    const QString needed = LicenceErrors::tr("%Ln more are needed", nullptr, p.value(2).toInt());
    return LicenceErrors::tr("%1; %2. Free seats by taking licensed roles away, or install a licence with more.").arg(taken, needed);
}

} // namespace

QString LicenceErrors::text(const Error &error)
{
    const QStringList &p = error.parameters;
    switch (error.code) {
    case ErrorCode::SeatsExceeded:
        return exceeded(p);
    case ErrorCode::SeatsWithoutLicence:
        return tr("%Ln seat(s) are needed, and none can be taken: %1. Install a licence that is valid here.", nullptr, p.value(0).toInt()).arg(whyInvalid(p));
    case ErrorCode::RoleTakesSeat:
        return tr("The role “%1” takes a seat itself, so none would be free. Choose one that takes none.").arg(p.value(0));
    case ErrorCode::LicenceMalformed:
        return tr("This is not a licence key. It begins with “muster1.” and must be taken over whole, from its first to its last character.");
    case ErrorCode::LicenceTooNew:
        return tr("This licence key has a newer form (%1) than this program knows (%2). Use a newer Muster.").arg(p.value(0), p.value(1));
    case ErrorCode::LicenceUnsigned:
        return tr("This licence key is not signed by anybody whom this program trusts: something in it was changed, or it is not for this program. Ask whoever sold it.");
    case ErrorCode::LicenceOfAnother:
        return tr("This licence is for “%1”, and this workspace is of “%2”. Ask whoever sold it for one in this name.").arg(p.value(0), p.value(1));
    case ErrorCode::LicenceEnded:
        return tr("This licence ended on %1. Ask whoever sold it for a new one.").arg(day(p.value(0)));
    case ErrorCode::LicenceTooSmall:
        return tr("This licence has %Ln seat(s), and %1 are taken. Free some first, by taking licensed roles away.", nullptr, p.value(0).toInt()).arg(QLocale().toString(p.value(1).toLongLong()));
    default:
        return {};
    }
}

} // namespace muster
