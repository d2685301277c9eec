// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

namespace muster {

// Where a workspace stands until it is whole, and nobody looks for one. What is not finished goes away with it; what a killed
// program left is never taken for a workspace.
class UnfinishedPlace
{
public:
    virtual ~UnfinishedPlace() = default;

    virtual QString location() const = 0; // nothing stands there yet
    // Everything that had it open is closed. FileExists where something came to stand in its place meanwhile.
    virtual Result<void> finish() = 0;
    virtual Error asPlace(Error error) const = 0; // what went wrong with it while it was made, said of its place
};

} // namespace muster
