// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/mail/SenderCheck.h"

namespace muster {

QString topicText(SenderFinding::Topic topic); // "SPF: which servers may send"
QString verdictText(SenderFinding::Verdict verdict); // "good", "to mend", "unknown"

// What was found, as a sentence that says what to do next. Plain text: what stands in DNS may be in it, one line and no longer than it can be read.
QString senderText(const SenderFinding &finding, const SenderReport &report);

// As a zone file has it (RFC 1035 §5.1), to be copied: `x.example. TXT "v=spf1 mx ~all"`.
QString recordText(const DnsRecord &record);

} // namespace muster
