// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace muster {

// How often something is tried that is left to chance: in the suite `usual` times, as often as MUSTER_TEST_ROUNDS says for who wants to be surer.
inline int roundsOr(int usual)
{
    return qEnvironmentVariableIsSet("MUSTER_TEST_ROUNDS") ? qEnvironmentVariableIntValue("MUSTER_TEST_ROUNDS") : usual;
}

} // namespace muster
