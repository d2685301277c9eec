// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Plan.h"
#include "core/Result.h"

namespace muster {

// The connection was lost while an event was being committed, and nobody heard whether it was. Its number and its hash, which
// no other event can have, tell.
namespace LostCommit {

// Asks until somebody answers, also where another host has taken over: for a minute, then it is OutcomeUnknown. Whatever was
// still being committed has ended by then.
Result<bool> stands(const QString &location, const Outcome &outcome);

} // namespace LostCommit

} // namespace muster
