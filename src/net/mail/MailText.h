// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/mail/SendMail.h"

namespace muster {

// What came of it, as a sentence that says what to do next.
QString mailText(const MailAnswer &answer, const MailServer &server);

} // namespace muster
