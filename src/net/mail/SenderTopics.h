// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/mail/SenderCheck.h"

namespace muster {

// What SenderCheck asks of each topic. `domain`: as DNS has it.
QVector<SenderFinding> lookAtMail(DnsClient &dns, const QString &domain, const QString &server);
QVector<SenderFinding> lookAtSpf(DnsClient &dns, const QString &domain, const QString &server);
QVector<SenderFinding> lookAtDkim(DnsClient &dns, const QString &domain);
// `isSigned`, `isNamed`: what the others found, as far as there is anything that could meet what DMARC asks for.
QVector<SenderFinding> lookAtDmarc(DnsClient &dns, const QString &domain, const QString &address, bool isNamed, bool isSigned);

// The one that was registered: "x.co.uk" of "mail.x.co.uk" (RFC 7489 §3.2, by the public suffix list). The same, where there is none.
QString organisationalDomain(const QString &domain);

// “tag=value” between semicolons (RFC 6376 §3.2, RFC 7489 §6.3), as they stand there, tags in small letters; the first of each.
QVector<std::pair<QString, QString>> tagsOf(const QByteArray &record);
QString valueOf(const QVector<std::pair<QString, QString>> &tags, const QString &tag); // null: there is none

} // namespace muster
