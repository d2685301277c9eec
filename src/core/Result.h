// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <tl/expected.hpp>

namespace muster {

// What a function that can fail returns. The Error says what went wrong; texts/ makes it a sentence.
template <typename T>
using Result = tl::expected<T, Error>;

template <typename... Parameters>
tl::unexpected<Error> fail(ErrorCode code, Parameters &&...parameters)
{
    return tl::unexpected<Error>(Error {code, {QString(std::forward<Parameters>(parameters))...}});
}

} // namespace muster
