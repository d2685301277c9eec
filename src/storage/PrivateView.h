// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

namespace muster {

// A workspace as it stands now, to try out changes in: everything may be written, and nobody else notices, nor waits.
// What stood before is `before.` in statements.
class PrivateView
{
public:
    // The transaction is begun, and what changes touch is noted (ChangedRows). WorkspaceBusy where somebody writes all the time.
    static Result<std::unique_ptr<PrivateView>> open(const QString &location);

    // To connect to a server takes longer than most answers do: there a view does away with what was tried, and begins again as the
    // workspace stands then. False: another has to be opened.
    virtual bool clear() { return false; }
    virtual bool beginAgain() { return false; }
    virtual ~PrivateView() = default;

    virtual Database &database() = 0;
    virtual QString folder() const = 0; // where what is written goes until it is done away with
};

} // namespace muster
