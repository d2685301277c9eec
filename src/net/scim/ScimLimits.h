// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace muster {

// How patient one is with a service, and how much one takes of it.
struct ScimLimits
{
    int connect = 20'000; // milliseconds
    int silence = 60'000; // without a byte, likewise; whole seconds count
    int whole = 300'000; // for one request, likewise
    qint64 mostBytes = 32 << 20; // of an answer, unpacked
    int tries = 5; // of one request, the first with them
    qint64 firstPause = 1'000; // milliseconds; then twice as much each time, a part of it by chance
    qint64 longestPause = 60'000;
    qint64 longestWait = 120'000; // that a service may ask for, each time; more: it is said to try later. With all tries it is less than a run may be silent for (SyncStore)
    int perMinute = 0; // requests; 0: as they come
    int page = 0; // objects that are asked for at once; 0: as the profile says
    qint64 mostObjects = 5'000'000; // of one listing
};

} // namespace muster
