// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/MailServer.h"
#include "net/mail/TokenAnswer.h"

namespace muster {

// What came of asking for a token for the mail server, as a sentence that says what to do next.
QString tokenText(const TokenAnswer &answer, const MailServer &server);

} // namespace muster
