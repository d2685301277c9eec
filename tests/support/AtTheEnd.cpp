// SPDX-License-Identifier: GPL-3.0-or-later
// A library that a program is started with (LD_PRELOAD): it says last of all whether OpenSSL could still be used by a thread that ends then.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>

namespace {

using Init = int(std::uint64_t, const void *);

void look()
{
    auto *const init = reinterpret_cast<Init *>(dlsym(RTLD_DEFAULT, "OPENSSL_init_crypto"));
    std::fprintf(stderr, "At the end: OpenSSL %s\n", !init ? "is not there" : init(0, nullptr) == 1 ? "is there" : "was taken down");
}

[[maybe_unused]] const int before = std::atexit(look); // what is asked for earlier is done later

} // namespace
