// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

namespace muster {

class Database;

// Mails that nobody asks for: reminders of invitations that end soon (Field::RemindDays), and warnings to who may change the licence that few seats are left (R6). They come to be when somebody
// looks at what is due, each once: a reminder for each time that an invitation was sent, a warning for each event since which few are left, if that is not long ago.
namespace TimelyMails {

Result<bool> areDue(Database &database, qint64 now);

// Puts those that are due into the outbox. Inside a transaction.
Result<void> fill(Database &database, qint64 now);

} // namespace TimelyMails

} // namespace muster
