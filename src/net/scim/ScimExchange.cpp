// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/scim/ScimExchange.h"

#include "core/Text.h"
#include "net/server/BrokenPipes.h"

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <mutex>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Step = ScimAnswer::Step;

constexpr qint64 MostHeaders = 256 << 10; // bytes
constexpr qsizetype LongestHeader = 2'000; // of those that are looked at

// X509_V_ERR_… of OpenSSL, as libcurl passes them on (CURLINFO_SSL_VERIFYRESULT)
constexpr long NotLookedAt = 1; // which libcurl leaves where the name was wrong already
constexpr long NotYetValid = 9;
constexpr long HasExpired = 10;

void begin()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

} // namespace

class ScimExchange::Curl
{
public:
    Curl(QString authority, const ScimLimits &limits)
        : m_authority(std::move(authority))
        , m_limits(limits)
    {
        begin();
        m_curl.reset(curl_easy_init());
    }

    void setCancelled(std::function<bool()> cancelled) { m_cancelled = std::move(cancelled); }
    ScimReply run(const ScimRequestBytes &request);

private:
    template <typename Value>
    void set(CURLoption option, Value value)
    {
        curl_easy_setopt(m_curl.get(), option, value);
    }
    long number(CURLINFO info) const;
    void setLimits();
    void setSecurity(const QByteArray &url);
    void setRequest(const ScimRequestBytes &request);
    Step stepOf(CURLcode code) const;
    Step stepOfCertificate() const;

    static size_t take(char *bytes, size_t size, size_t count, void *self);
    static size_t hear(char *line, size_t size, size_t count, void *self);
    static int mayGoOn(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

    std::unique_ptr<CURL, void (*)(CURL *)> m_curl {nullptr, curl_easy_cleanup};
    QString m_authority;
    ScimLimits m_limits;
    std::function<bool()> m_cancelled;
    ScimReply m_reply;
    qint64 m_headers = 0; // bytes
    bool m_isTooLarge = false;
    std::array<char, CURL_ERROR_SIZE> m_error {};
};

void ScimExchange::Curl::setLimits()
{
    set(CURLOPT_NOSIGNAL, 1L);
    ignoreBrokenPipes(); // which libcurl leaves to others then
    set(CURLOPT_CONNECTTIMEOUT_MS, long(m_limits.connect));
    set(CURLOPT_TIMEOUT_MS, long(m_limits.whole));
    set(CURLOPT_LOW_SPEED_LIMIT, 1L);
    set(CURLOPT_LOW_SPEED_TIME, std::max(1L, long(m_limits.silence) / 1'000));
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &Curl::mayGoOn);
    set(CURLOPT_XFERINFODATA, this);
    set(CURLOPT_WRITEFUNCTION, &Curl::take);
    set(CURLOPT_WRITEDATA, this);
    set(CURLOPT_HEADERFUNCTION, &Curl::hear);
    set(CURLOPT_HEADERDATA, this);
    set(CURLOPT_ERRORBUFFER, m_error.data());
}

void ScimExchange::Curl::setSecurity(const QByteArray &url)
{
    const bool isEncrypted = url.startsWith("https:");
    set(CURLOPT_PROTOCOLS_STR, isEncrypted ? "https" : "http"); // which of them it may be, ScimConnection says
    if (isEncrypted)
        set(CURLOPT_NOPROXY, "localhost,127.0.0.1,::1");
    else // what is not encrypted stays on this computer, whatever proxy the environment names
        set(CURLOPT_PROXY, "");
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    if (!m_authority.isEmpty()) // besides the system's folder
        set(CURLOPT_CAINFO, m_authority.toUtf8().constData());
}

void ScimExchange::Curl::setRequest(const ScimRequestBytes &request)
{
    set(CURLOPT_URL, request.url.constData());
    set(CURLOPT_PATH_AS_IS, 1L);
    set(CURLOPT_CUSTOMREQUEST, request.method.constData());
    set(CURLOPT_ACCEPT_ENCODING, ""); // whatever it can unpack
    if (request.method == "POST" || !request.body.isEmpty()) {
        set(CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.size()));
        set(CURLOPT_POSTFIELDS, request.body.constData());
    }
    if (request.method != "GET" && request.method != "DELETE")
        set(CURLOPT_FRESH_CONNECT, 1L);
}

size_t ScimExchange::Curl::take(char *bytes, size_t size, size_t count, void *self)
{
    auto *own = static_cast<Curl *>(self);
    const auto some = qsizetype(size * count);
    if (own->m_reply.body.size() + some > own->m_limits.mostBytes) {
        own->m_isTooLarge = true;
        return 0;
    }
    own->m_reply.body.append(bytes, some);
    return size_t(some);
}

size_t ScimExchange::Curl::hear(char *line, size_t size, size_t count, void *self)
{
    auto *own = static_cast<Curl *>(self);
    const QByteArray heard(line, qsizetype(size * count));
    own->m_headers += heard.size();
    if (own->m_headers > MostHeaders) {
        own->m_isTooLarge = true;
        return 0;
    }
    const qsizetype colon = heard.indexOf(':');
    const QByteArray name = heard.left(std::max<qsizetype>(colon, 0)).toLower();
    const QByteArray value = heard.mid(colon + 1).trimmed().left(LongestHeader);
    if (heard.startsWith("HTTP/")) // of an answer before the last (RFC 9110 §15.2)
        own->m_reply.location = own->m_reply.version = own->m_reply.retryAfter = {};
    else if (name == "location")
        own->m_reply.location = value;
    else if (name == "etag")
        own->m_reply.version = value;
    else if (name == "retry-after")
        own->m_reply.retryAfter = value;
    return size * count;
}

int ScimExchange::Curl::mayGoOn(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto *own = static_cast<Curl *>(self);
    return own->m_cancelled && own->m_cancelled() ? 1 : 0;
}

long ScimExchange::Curl::number(CURLINFO info) const
{
    long value = 0;
    curl_easy_getinfo(m_curl.get(), info, &value);
    return value;
}

Step ScimExchange::Curl::stepOfCertificate() const
{
    const long verified = number(CURLINFO_SSL_VERIFYRESULT);
    if (verified == NotYetValid || verified == HasExpired)
        return Step::CertificateExpired;
    return verified <= NotLookedAt ? Step::CertificateOfAnother : Step::CertificateUnknown;
}

Step ScimExchange::Curl::stepOf(CURLcode code) const
{
    switch (code) {
    case CURLE_OK:
        return m_reply.status >= 200 ? Step::Done : Step::NotScim;
    case CURLE_ABORTED_BY_CALLBACK:
        return Step::Cancelled;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return Step::NameUnknown;
    case CURLE_COULDNT_CONNECT:
        return Step::NothingListens;
    case CURLE_OPERATION_TIMEDOUT:
        return Step::NoAnswer;
    case CURLE_SSL_CACERT_BADFILE:
        return Step::AuthorityMissing;
    case CURLE_PEER_FAILED_VERIFICATION:
        return stepOfCertificate();
    case CURLE_SSL_CONNECT_ERROR:
        return Step::TlsFailed;
    case CURLE_WRITE_ERROR:
    case CURLE_FILESIZE_EXCEEDED:
        return m_isTooLarge ? Step::TooLarge : Step::Lost;
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_BAD_CONTENT_ENCODING:
    case CURLE_URL_MALFORMAT:
        return Step::NotScim;
    default:
        return Step::Lost;
    }
}

ScimReply ScimExchange::Curl::run(const ScimRequestBytes &request)
{
    m_reply = {};
    m_headers = 0;
    m_isTooLarge = false;
    m_error.front() = 0;
    curl_easy_reset(m_curl.get()); // its connections stay
    setLimits();
    setSecurity(request.url);
    setRequest(request);
    curl_slist *headers = curl_slist_append(nullptr, "Expect:");
    for (const QByteArray &header : request.headers)
        headers = curl_slist_append(headers, header.constData());
    set(CURLOPT_HTTPHEADER, headers);
    const CURLcode code = curl_easy_perform(m_curl.get());
    m_reply.status = int(number(CURLINFO_RESPONSE_CODE));
    m_reply.step = stepOf(code);
    curl_off_t sent = 0; // microseconds until the connection was ready for the request
    curl_easy_getinfo(m_curl.get(), CURLINFO_PRETRANSFER_TIME_T, &sent);
    m_reply.mayHaveArrived = code != CURLE_OK && sent > 0;
    if (m_reply.step >= Step::AuthorityMissing && m_reply.step <= Step::TlsFailed)
        m_reply.words = visibleText(QString::fromUtf8(m_error.data()));
    curl_easy_setopt(m_curl.get(), CURLOPT_HTTPHEADER, nullptr);
    curl_slist_free_all(headers);
    return std::move(m_reply);
}

ScimExchange::ScimExchange(const QString &authority, const ScimLimits &limits)
    : m_curl(std::make_unique<Curl>(authority, limits))
{
}

ScimExchange::~ScimExchange() = default;

void ScimExchange::setCancelled(std::function<bool()> cancelled)
{
    m_curl->setCancelled(std::move(cancelled));
}

ScimReply ScimExchange::run(const ScimRequestBytes &request)
{
    return m_curl->run(request);
}

} // namespace muster
