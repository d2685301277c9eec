// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/ScimServerExercise.h"
#include "fuzz/Fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return muster::exercise(&muster::brokenScimPromise, data, size);
}
