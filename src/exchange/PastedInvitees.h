// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/queries/FindInvitees.h"

namespace muster {

// Addresses as they are typed, pasted from a mail program, or stand in a file, with or without names: see PastedText. What is no address, or stands
// there a second time, is said so.
struct PastedInvitees
{
    static QVector<Invitee> read(const QString &text);
    // CSV or .xlsx; “-” is standard input. `passedOver`: headings of columns that say something else than whom to invite.
    static Result<QVector<Invitee>> readFile(const QString &path, QStringList &passedOver);
};

} // namespace muster
