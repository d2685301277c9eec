// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

namespace muster {

class Database;

// The end of an audit trail at some time.
struct ChainHead
{
    QString tenant {}; // Tenant ID of the workspace
    qint64 event = 0; // number of its latest event; 0: there is none
    QString hash {}; // SHA-256 of the chain after that, in hexadecimal

    bool isNull() const { return event == 0; }
    bool operator==(const ChainHead &) const = default;
};

// Keeps the head of the audit trail of the workspace that stands in a place outside of it (A1): one small file for each
// place, in a folder of the user's. Whoever rewrites the trail in the workspace does not reach it. What is in a workspace
// has no say in the names of these files; a copy stands in another place, so it has a head of its own.
//
// Several programs may keep heads of the same place at once. Whoever compares a head with a trail reads the head first: then
// whatever was kept stands in the trail by the time that is read.
class ChainHeadStore
{
public:
    // `folder`: empty for the user's application data. `place`: path of the workspace, which exists.
    ChainHeadStore(const QString &folder, const QString &place);

    ChainHeadStore ofPlace(const QString &place) const; // in the same folder

    ChainHead known() const; // the one seen last in this place, whichever workspace it was of; null when none was

    // Never goes backwards: a head that is not newer than the one kept, or of another workspace, is left out.
    Result<void> keep(const ChainHead &head);
    // Whatever was kept: for a workspace that was just made, and a trail that an operator accepted.
    Result<void> replace(const ChainHead &head);

private:
    enum Rule { Newer, Any };
    Result<void> write(const ChainHead &head, Rule rule);

    QString m_place;
    QString m_path;
};

// Whether the trail goes through this head. What nothing is known of, it does.
Result<bool> isInTrail(Database &database, const ChainHead &head);

} // namespace muster
