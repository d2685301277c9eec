// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmime/gmime.h>

#include <memory>
#include <mutex>

namespace muster {

// Objects of GMime that go when nobody has them any more.
template <typename T>
struct Unref
{
    void operator()(T *object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref<T>>;

inline void beginMime()
{
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
}

} // namespace muster
