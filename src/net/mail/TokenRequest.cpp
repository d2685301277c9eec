// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/mail/TokenRequest.h"

#include "core/MailServer.h"
#include "core/ShortText.h"
#include "net/mail/CurlObjects.h"
#include "net/server/BrokenPipes.h"

#include <QHash>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Step = TokenAnswer::Step;

constexpr long ConnectSeconds = 20;
constexpr long AllSeconds = 60; // a server that drips is none
constexpr qsizetype LargestHeaders = 64 * 1024; // bytes
constexpr qsizetype LongestWords = 500;
constexpr int TooManyRequests = 429; // RFC 6585 §4

// One question and what comes back.
class Exchange
{
public:
    Exchange(const QString &endpoint, const QString &authority, const QByteArray &form, const std::function<bool()> &cancelled);
    Q_DISABLE_COPY_MOVE(Exchange)

    TokenAnswer run(); // Done: there is an answer, whatever stands in it
    QByteArray body() const { return m_body; }

private:
    template <typename Value>
    void set(CURLoption option, Value value)
    {
        curl_easy_setopt(m_curl.get(), option, value);
    }
    long number(CURLINFO what) const;
    Step stepOf(CURLcode code) const;
    Step stepOfCertificate() const;

    static size_t take(char *bytes, size_t size, size_t count, void *self);
    static size_t hear(char *line, size_t size, size_t count, void *self);
    static int mayGoOn(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

    OwnedCurl m_curl {curl_easy_init(), curl_easy_cleanup};
    const std::function<bool()> &m_cancelled;
    QByteArray m_form;
    QByteArray m_body;
    qsizetype m_headers = 0; // bytes
    bool m_isTooLarge = false;
    std::array<char, CURL_ERROR_SIZE> m_error {};
};

Exchange::Exchange(const QString &endpoint, const QString &authority, const QByteArray &form, const std::function<bool()> &cancelled)
    : m_cancelled(cancelled)
    , m_form(form)
{
    const QUrl url(endpoint);
    set(CURLOPT_URL, url.toEncoded().constData());
    set(CURLOPT_PROTOCOLS_STR, url.scheme() == "https"_L1 ? "https" : "http");
    set(CURLOPT_FOLLOWLOCATION, 0L); // the secret is for this server
    set(CURLOPT_POSTFIELDSIZE, long(m_form.size()));
    set(CURLOPT_POSTFIELDS, m_form.constData());
    set(CURLOPT_USERAGENT, "Muster");
    set(CURLOPT_ERRORBUFFER, m_error.data());
    set(CURLOPT_NOSIGNAL, 1L);
    ignoreBrokenPipes(); // which libcurl leaves to others then
    set(CURLOPT_CONNECTTIMEOUT, ConnectSeconds);
    set(CURLOPT_TIMEOUT, AllSeconds);
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    if (!authority.isEmpty()) // besides the system's folder
        set(CURLOPT_CAINFO, authority.toUtf8().constData());
    if (MailServer::isHere(url.host()))
        set(CURLOPT_PROXY, ""); // elsewhere the one that the environment names, which sees nothing but who is asked
    set(CURLOPT_WRITEFUNCTION, &Exchange::take);
    set(CURLOPT_WRITEDATA, this);
    set(CURLOPT_HEADERFUNCTION, &Exchange::hear);
    set(CURLOPT_HEADERDATA, this);
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &Exchange::mayGoOn);
    set(CURLOPT_XFERINFODATA, this);
}

size_t Exchange::take(char *bytes, size_t size, size_t count, void *self)
{
    auto *own = static_cast<Exchange *>(self);
    own->m_isTooLarge = own->m_body.size() + qsizetype(size * count) > TokenRequest::LargestReply;
    if (own->m_isTooLarge)
        return 0;
    own->m_body.append(bytes, qsizetype(size * count));
    return size * count;
}

size_t Exchange::hear(char *, size_t size, size_t count, void *self)
{
    auto *own = static_cast<Exchange *>(self);
    own->m_headers += qsizetype(size * count);
    own->m_isTooLarge = own->m_headers > LargestHeaders;
    return own->m_isTooLarge ? 0 : size * count;
}

int Exchange::mayGoOn(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto *own = static_cast<Exchange *>(self);
    return own->m_cancelled && own->m_cancelled() ? 1 : 0;
}

long Exchange::number(CURLINFO what) const
{
    long found = 0;
    curl_easy_getinfo(m_curl.get(), what, &found);
    return found;
}

Step Exchange::stepOfCertificate() const
{
    switch (certificateFault(m_curl.get())) {
    case CertificateFault::Unknown:
        return Step::CertificateUnknown;
    case CertificateFault::Expired:
        return Step::CertificateExpired;
    case CertificateFault::OfAnother:
        return Step::CertificateOfAnother;
    }
    Q_UNREACHABLE();
}

Step Exchange::stepOf(CURLcode code) const
{
    if (code != CURLE_OK && number(CURLINFO_HTTP_CONNECTCODE) >= 300)
        return Step::ProxyFailed;
    switch (code) {
    case CURLE_OK:
        return Step::Done;
    case CURLE_ABORTED_BY_CALLBACK:
        return Step::Cancelled;
    case CURLE_COULDNT_RESOLVE_HOST:
        return Step::NameUnknown;
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_PROXY:
        return Step::ProxyFailed;
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
        return m_isTooLarge ? Step::NoTokenServer : Step::Lost;
    case CURLE_UNSUPPORTED_PROTOCOL: // no HTTP, or of the first days
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_BAD_CONTENT_ENCODING:
        return Step::NoTokenServer;
    default:
        return Step::Lost;
    }
}

TokenAnswer Exchange::run()
{
    TokenAnswer answer {stepOf(curl_easy_perform(m_curl.get()))};
    answer.code = int(number(CURLINFO_RESPONSE_CODE));
    if (answer.step == Step::TlsFailed || answer.step == Step::ProxyFailed)
        answer.words = QString::fromUtf8(m_error.data());
    return answer;
}

} // namespace

bool TokenAnswer::mayTryAgain() const
{
    switch (step) {
    case Step::NameUnknown: // it may be ours that does not answer
    case Step::NothingListens:
    case Step::NoAnswer:
    case Step::Lost:
    case Step::TryLater:
        return true;
    default:
        return false;
    }
}

bool TokenAnswer::wantsSecret() const
{
    return step == Step::SecretRefused || step == Step::SignInEnded;
}

QByteArray TokenRequest::form() const
{
    QByteArray form;
    for (const Field &field : m_fields)
        form += (form.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(field.name) + '=' + QUrl::toPercentEncoding(field.value);
    return form;
}

bool TokenRequest::sendsSecretOfClient() const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(), [](const Field &field) { return field.name == "client_secret"_L1; });
}

// RFC 6749 §5.2, RFC 8628 §3.5; authorization_declined and bad_verification_code are Microsoft's.
Step TokenRequest::stepOf(const QString &error, int code) const
{
    static const QHash<QString, Step> steps {{u"unauthorized_client"_s, Step::ClientRefused}, {u"unsupported_grant_type"_s, Step::ClientRefused}, {u"invalid_grant"_s, Step::SignInEnded},
        {u"invalid_scope"_s, Step::ScopeRefused}, {u"temporarily_unavailable"_s, Step::TryLater}, {u"server_error"_s, Step::TryLater}, {u"authorization_pending"_s, Step::Pending}, {u"slow_down"_s, Step::Pending},
        {u"expired_token"_s, Step::CodeExpired}, {u"bad_verification_code"_s, Step::CodeExpired}, {u"access_denied"_s, Step::Denied}, {u"authorization_declined"_s, Step::Denied}};
    if (error == "invalid_client"_L1)
        return sendsSecretOfClient() ? Step::SecretRefused : Step::ClientRefused;
    if (const auto found = steps.constFind(error); found != steps.cend())
        return *found;
    return code == TooManyRequests || code >= 500 ? Step::TryLater : Step::OtherRefused;
}

// Some servers say what was wrong with what they were sent.
QString TokenRequest::withoutSecrets(QString text) const
{
    for (const Field &field : m_fields) {
        if (!field.isSecret || field.value.isEmpty())
            continue;
        text.replace(field.value, u"…"_s);
        text.replace(QString::fromLatin1(QUrl::toPercentEncoding(field.value)), u"…"_s, Qt::CaseInsensitive);
    }
    return text;
}

TokenRequest::Reply TokenRequest::read(const QByteArray &body, int code) const
{
    if (code >= 300 && code < 400)
        return {{Step::Redirected, code}};
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    const QString error = json.value("error"_L1).toString();
    if (error.isEmpty() && code == 200 && !json.isEmpty())
        return {{Step::Done, code}, json};
    if (error.isEmpty())
        return {{code == TooManyRequests || code >= 500 ? Step::TryLater : Step::NoTokenServer, code}};
    const QString description = json.value("error_description"_L1).toString();
    const QString words = shortText(withoutSecrets(description.isEmpty() ? error : u"%1: %2"_s.arg(error, description)), LongestWords);
    return {{stepOf(error, code), code, words}, {}, error == "slow_down"_L1};
}

TokenRequest::Reply TokenRequest::send() const
{
    const QUrl url(m_endpoint, QUrl::StrictMode);
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && MailServer::isHere(url.host())))
        return {{Step::NotSecure}};
    beginCurl();
    Exchange exchange(m_endpoint, m_authority, form(), m_cancelled);
    const TokenAnswer answer = exchange.run();
    return answer.isDone() ? read(exchange.body(), answer.code) : Reply {answer};
}

} // namespace muster
