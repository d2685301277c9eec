// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Licence.h"

namespace muster {

QString seatStateText(Seats::State state); // "valid", "three or fewer seats left" …

// What a banner says, see Seats::State; null where there is none.
QString seatBannerText(const Seats &seats);

// Beside whatever gives licensed roles: "2 of 12 seats are left". Null where there is no limit.
QString seatsLeftText(const Seats &seats);

QString seatsNeededText(qint64 needed); // "3 are needed."

// What a key says, in a few words, as the audit trail shows it; blank: blank.
QString licenceWords(const QString &key);

// The licence that is installed, on some lines.
QString licenceText(const Seats &seats);

} // namespace muster
