// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/audit/ChainHeadStore.h"

#include <QByteArray>

namespace muster {

// A head of the audit trail that is given away: printed, mailed, kept by an auditor. Later it proves that the trail still goes
// through it, and with a signature that it is the one that was given away.
struct PublishedHead
{
    ChainHead head {};
    qint64 at = 0; // when it was published, UTC milliseconds
    QByteArray signature {}; // Ed25519 of statement(); empty: not signed

    bool isSigned() const { return !signature.isEmpty(); }
    QByteArray statement() const; // what is signed: every value on a line of its own

    QByteArray toJson() const;
    static Result<PublishedHead> read(const QString &path); // FileNotFound, NotAFile, FileUnreadable, HeadFileMalformed
};

} // namespace muster
