// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <curl/curl.h>

#include <memory>
#include <mutex>

namespace muster {

using OwnedCurl = std::unique_ptr<CURL, void (*)(CURL *)>;

inline void beginCurl()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

enum class CertificateFault { Unknown, Expired, OfAnother };

// Of a connection that ended with CURLE_PEER_FAILED_VERIFICATION.
inline CertificateFault certificateFault(CURL *curl)
{
    // X509_V_ERR_… of OpenSSL, as libcurl passes them on
    constexpr long NotLookedAt = 1; // which libcurl leaves where the name was wrong already
    constexpr long NotYetValid = 9;
    constexpr long HasExpired = 10;
    long verified = 0;
    curl_easy_getinfo(curl, CURLINFO_SSL_VERIFYRESULT, &verified);
    if (verified == NotYetValid || verified == HasExpired)
        return CertificateFault::Expired;
    return verified <= NotLookedAt ? CertificateFault::OfAnother : CertificateFault::Unknown;
}

} // namespace muster
