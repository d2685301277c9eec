// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>

namespace muster {

struct Mailbox
{
    QString address {};
    QString name {};
};

// A mail to one person, as text and, where there is any, as HTML (RFC 5322, RFC 2046 §5.1.4). Whatever stands in a name or a subject, the
// message has these headers, one recipient, and no line longer than RFC 5321 allows.
struct MailMessage
{
    Mailbox from {};
    Mailbox to {};
    QString subject {};
    QString text {};
    QString html {};
    QString id {}; // of the message (RFC 5322 §3.6.4), without angle brackets: the same each time it is sent
    qint64 at = 0; // UTC, milliseconds

    // As it is handed over, with CR LF. As checkAddress() says of a sender or recipient that is no address.
    Result<QByteArray> bytes() const;
};

} // namespace muster
