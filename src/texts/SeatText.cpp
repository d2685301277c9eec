// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/SeatText.h"

#include "texts/ErrorText.h"
#include "texts/TimeText.h"

#include <QCoreApplication>
#include <QLocale>

namespace muster {

namespace {

struct SeatText
{
    Q_DECLARE_TR_FUNCTIONS(SeatText)
};

} // namespace

QString seatStateText(Seats::State state)
{
    switch (state) {
    case Seats::State::None:
        return SeatText::tr("none installed");
    case Seats::State::Valid:
        return SeatText::tr("valid");
    case Seats::State::Few:
        return SeatText::tr("valid, three or fewer seats left");
    case Seats::State::Invalid:
        return SeatText::tr("not valid: no further seats can be taken");
    }
    Q_UNREACHABLE();
}

QString seatBannerText(const Seats &seats)
{
    if (seats.state == Seats::State::Invalid)
        return SeatText::tr("%1 Who has a seat keeps it; nobody new can take one.").arg(errorText(*seats.fault));
    return seats.state == Seats::State::Few ? seatsLeftText(seats) : QString();
}

QString seatsLeftText(const Seats &seats)
{
    if (seats.state == Seats::State::None)
        return {};
    if (seats.state == Seats::State::Invalid)
        return SeatText::tr("The licence is not valid: no seat can be taken.");
    const QString all = QLocale().toString(seats.licence->seats);
    return seats.left() == 0 ? SeatText::tr("All %1 seats of the licence are taken.").arg(all)
                             : SeatText::tr("%Ln of %1 seat(s) are left.", nullptr, int(seats.left())).arg(all);
}

QString seatsNeededText(qint64 needed)
{
    return SeatText::tr("%Ln are needed.", nullptr, int(needed));
}

QString licenceWords(const QString &key)
{
    if (key.isEmpty())
        return {};
    const Result<Licence> licence = Licence::read(key);
    if (!licence)
        return SeatText::tr("a key that this program does not trust (%1…)").arg(key.left(24));
    return SeatText::tr("%Ln seat(s) for “%1” until %2, serial %3", nullptr, int(licence->seats))
        .arg(licence->organization, dayText(licence->validUntil, QLocale()), licence->serial);
}

QString licenceText(const Seats &seats)
{
    if (seats.state == Seats::State::None)
        return SeatText::tr("No licence is installed: there is no limit. %Ln seat(s) are taken.", nullptr, int(seats.used));
    QStringList lines;
    if (seats.licence) {
        const Licence &licence = *seats.licence;
        lines << SeatText::tr("Organization: %1").arg(licence.organization)
              << SeatText::tr("Seats: %1, taken: %2, free: %3")
                     .arg(QLocale().toString(licence.seats), QLocale().toString(seats.used), QLocale().toString(seats.left()))
              << SeatText::tr("Valid until: %1").arg(dayText(licence.validUntil, QLocale())) << SeatText::tr("Serial: %1").arg(licence.serial);
        if (licence.isTest)
            lines << SeatText::tr("Signed with the key of tests, which everybody has: only builds with tests trust it.");
    } else {
        lines << SeatText::tr("%Ln seat(s) are taken.", nullptr, int(seats.used));
    }
    lines << SeatText::tr("State: %1").arg(seatStateText(seats.state));
    if (seats.fault)
        lines << errorText(*seats.fault);
    return lines.join(u'\n');
}

} // namespace muster
