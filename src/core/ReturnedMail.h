// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

// The last mail that went to an address came back since nobody gets mail there (RFC 3463 §2: class 5), and none has been handed over since.
struct ReturnedMail
{
    QString address {};
    qint64 at = 0; // when it came back, UTC milliseconds
    QString said {}; // by a server of others: whatever text

    bool operator==(const ReturnedMail &) const = default;
};

} // namespace muster
