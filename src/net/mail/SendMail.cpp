// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/mail/SendMail.h"

#include "net/mail/AccessToken.h"
#include "net/mail/CurlObjects.h"
#include "net/server/BrokenPipes.h"

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Step = MailAnswer::Step;

constexpr long ConnectSeconds = 20;
constexpr long AnswerSeconds = 60; // RFC 5321 §4.5.3.2 allows minutes; whoever waits so long is not there
constexpr qsizetype LongestWords = 1'000;
constexpr long MailboxFull = 552; // also: larger than the server takes (RFC 1870 §6.1)

// One conversation with the server.
class Conversation
{
public:
    Conversation(const MailServer &server, const QString &secret, const std::function<bool()> &cancelled);
    ~Conversation();
    Q_DISABLE_COPY_MOVE(Conversation)

    MailAnswer run();
    bool offersSignIn() const { return m_offersSignIn; }
    void setMail(const QString &from, const QString &to, const QByteArray &message, const std::function<bool()> &beforeEnd);
    void onlyConnect() { set(CURLOPT_CONNECT_ONLY, 1L); }

private:
    template <typename Value>
    void set(CURLoption option, Value value)
    {
        curl_easy_setopt(m_curl.get(), option, value);
    }
    void setSecurity(const MailServer &server);
    void setSignIn(const MailServer &server, const QString &secret);
    MailAnswer answer(CURLcode code) const;
    Step stepOf(CURLcode code) const;
    Step stepOfCertificate() const;
    Step stepOfRefusal() const;
    long status() const;

    static size_t give(char *buffer, size_t size, size_t count, void *self);
    static size_t hear(char *line, size_t size, size_t count, void *self);
    static int mayGoOn(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

    OwnedCurl m_curl {curl_easy_init(), curl_easy_cleanup};
    curl_slist *m_recipients = nullptr;
    const std::function<bool()> &m_cancelled;
    std::function<bool()> m_beforeEnd;
    QByteArray m_message;
    qsizetype m_given = 0; // bytes of it
    QByteArray m_words; // the server's last answer
    bool m_goesOn = false; // it has more lines
    bool m_speaksSmtp = false;
    bool m_offersSignIn = false;
    std::array<char, CURL_ERROR_SIZE> m_error {};
};

Conversation::Conversation(const MailServer &server, const QString &secret, const std::function<bool()> &cancelled)
    : m_cancelled(cancelled)
{
    const QString host = server.host.contains(u':') ? u'[' + server.host + u']' : server.host;
    set(CURLOPT_URL, u"%1://%2:%3"_s.arg(server.security == MailServer::Security::Tls ? u"smtps"_s : u"smtp"_s, host).arg(server.port).toUtf8().constData());
    set(CURLOPT_ERRORBUFFER, m_error.data());
    set(CURLOPT_NOSIGNAL, 1L);
    ignoreBrokenPipes(); // which libcurl leaves to others then
    set(CURLOPT_PROXY, ""); // of the web, which the environment may name
    set(CURLOPT_CONNECTTIMEOUT, ConnectSeconds);
    set(CURLOPT_SERVER_RESPONSE_TIMEOUT, AnswerSeconds);
    set(CURLOPT_LOW_SPEED_LIMIT, 1L);
    set(CURLOPT_LOW_SPEED_TIME, AnswerSeconds);
    set(CURLOPT_HEADERFUNCTION, &Conversation::hear);
    set(CURLOPT_HEADERDATA, this);
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &Conversation::mayGoOn);
    set(CURLOPT_XFERINFODATA, this);
    setSecurity(server);
    setSignIn(server, secret);
}

Conversation::~Conversation()
{
    curl_slist_free_all(m_recipients);
}

void Conversation::setSecurity(const MailServer &server)
{
    set(CURLOPT_USE_SSL, long(server.security == MailServer::Security::None ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    if (!server.authority.isEmpty()) // besides the system's folder
        set(CURLOPT_CAINFO, server.authority.toUtf8().constData());
}

void Conversation::setSignIn(const MailServer &server, const QString &secret)
{
    if (server.signIn == MailServer::SignIn::None)
        return;
    set(CURLOPT_USERNAME, server.user.toUtf8().constData());
    if (server.signIn == MailServer::SignIn::AccessToken) {
        set(CURLOPT_XOAUTH2_BEARER, secret.toUtf8().constData());
        set(CURLOPT_LOGIN_OPTIONS, "AUTH=XOAUTH2");
    } else {
        set(CURLOPT_PASSWORD, secret.toUtf8().constData());
    }
}

void Conversation::setMail(const QString &from, const QString &to, const QByteArray &message, const std::function<bool()> &beforeEnd)
{
    m_message = message;
    m_beforeEnd = beforeEnd;
    set(CURLOPT_MAIL_FROM, (u'<' + from + u'>').toUtf8().constData());
    m_recipients = curl_slist_append(nullptr, (u'<' + to + u'>').toUtf8().constData());
    set(CURLOPT_MAIL_RCPT, m_recipients);
    set(CURLOPT_UPLOAD, 1L);
    set(CURLOPT_READFUNCTION, &Conversation::give);
    set(CURLOPT_READDATA, this);
    set(CURLOPT_INFILESIZE_LARGE, curl_off_t(message.size())); // so that one that is too large is refused before it is sent
}

size_t Conversation::give(char *buffer, size_t size, size_t count, void *self)
{
    auto *own = static_cast<Conversation *>(self);
    const qsizetype some = std::min(qsizetype(size * count), own->m_message.size() - own->m_given);
    if (const bool isLast = some > 0 && own->m_given + some == own->m_message.size(); isLast && own->m_beforeEnd && !own->m_beforeEnd())
        return CURL_READFUNC_ABORT;
    std::memcpy(buffer, own->m_message.constData() + own->m_given, size_t(some));
    own->m_given += some;
    return size_t(some);
}

// An answer may have several lines; the last one has no “-” behind its number (RFC 5321 §4.2.1).
size_t Conversation::hear(char *line, size_t size, size_t count, void *self)
{
    auto *own = static_cast<Conversation *>(self);
    const QByteArray heard(line, qsizetype(size * count));
    if (heard.startsWith("221")) // goodbye: what came of it was said before
        return size * count;
    own->m_speaksSmtp = own->m_speaksSmtp || (heard.size() > 3 && heard.left(3).toInt() >= 200);
    if (!own->m_goesOn)
        own->m_words.clear();
    if (own->m_words.size() < LongestWords)
        own->m_words += (own->m_words.isEmpty() ? QByteArray() : QByteArray("\n")) + heard.trimmed().left(LongestWords);
    own->m_goesOn = heard.size() > 3 && heard.at(3) == '-';
    own->m_offersSignIn = own->m_offersSignIn || heard.mid(4).toUpper().startsWith("AUTH "); // RFC 4954 §4
    return size * count;
}

int Conversation::mayGoOn(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto *own = static_cast<Conversation *>(self);
    const bool isWhole = !own->m_message.isEmpty() && own->m_given == own->m_message.size(); // then its answer is waited for: who goes now never knows
    return !isWhole && own->m_cancelled && own->m_cancelled() ? 1 : 0;
}

long Conversation::status() const
{
    long code = 0;
    curl_easy_getinfo(m_curl.get(), CURLINFO_RESPONSE_CODE, &code);
    return code;
}

Step Conversation::stepOfCertificate() const
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

// Which of its commands the server refused, libcurl says in its sentence alone.
Step Conversation::stepOfRefusal() const
{
    const long code = status();
    if (code >= 400 && code < 500)
        return Step::TryLater;
    if (code == MailboxFull)
        return Step::TooLarge;
    const QByteArray said(m_error.data());
    if (said.startsWith("MAIL failed"))
        return Step::SenderRefused;
    if (said.startsWith("RCPT failed"))
        return Step::RecipientRefused;
    return Step::MessageRefused;
}

Step Conversation::stepOf(CURLcode code) const
{
    const long status = this->status();
    const bool isWhole = !m_message.isEmpty() && m_given == m_message.size();
    switch (code) {
    case CURLE_OK:
        return Step::Done;
    case CURLE_ABORTED_BY_CALLBACK:
        return isWhole ? Step::Perhaps : Step::Cancelled;
    case CURLE_COULDNT_RESOLVE_HOST:
        return Step::NameUnknown;
    case CURLE_COULDNT_CONNECT:
        return Step::NothingListens;
    case CURLE_OPERATION_TIMEDOUT:
        return isWhole ? Step::Perhaps : status == 0 ? Step::NoAnswer : Step::Lost;
    case CURLE_USE_SSL_FAILED:
        return Step::NoTls;
    case CURLE_SSL_CACERT_BADFILE:
        return Step::AuthorityMissing;
    case CURLE_PEER_FAILED_VERIFICATION:
        return stepOfCertificate();
    case CURLE_SSL_CONNECT_ERROR:
        return Step::TlsFailed;
    case CURLE_LOGIN_DENIED:
        return status >= 400 && status < 500 ? Step::TryLater : status >= 500 ? Step::SignInRefused : Step::SignInMissing;
    case CURLE_WEIRD_SERVER_REPLY:
        return status >= 400 ? stepOfRefusal() : Step::NoMailServer;
    case CURLE_SEND_ERROR:
        return status >= 400 ? stepOfRefusal() : isWhole ? Step::Perhaps : Step::Lost;
    default:
        return isWhole ? Step::Perhaps : m_speaksSmtp ? Step::Lost : Step::NoMailServer;
    }
}

MailAnswer Conversation::answer(CURLcode code) const
{
    MailAnswer answer {stepOf(code), int(status()), QString::fromUtf8(m_words)};
    const bool isCutOff = answer.step == Step::Lost || answer.step == Step::Perhaps; // then its last words were about something else, and good
    if ((answer.step <= Step::TlsFailed && answer.step >= Step::NoTls) || (isCutOff && status() < 400))
        answer.words = QString::fromUtf8(*m_error.data() ? m_error.data() : curl_easy_strerror(code));
    return answer;
}

MailAnswer Conversation::run()
{
    return answer(curl_easy_perform(m_curl.get()));
}

} // namespace

bool MailAnswer::mayTryAgain() const
{
    switch (step) {
    case Step::NothingListens:
    case Step::NoAnswer:
    case Step::TryLater:
    case Step::Lost:
    case Step::NameUnknown: // it may be ours that does not answer
        return true;
    case Step::NoToken:
        return token.mayTryAgain();
    default:
        return false;
    }
}

bool MailAnswer::wantsSecret() const
{
    return step == Step::SignInRefused || (step == Step::NoToken && token.wantsSecret());
}

// One that was taken an hour ago may have ended sooner than it was said to, and was refused before anything of a mail was handed over.
MailAnswer SendMail::converse(const std::function<MailAnswer(const QString &secret)> &conversation) const
{
    beginCurl();
    if (!m_tokens)
        return conversation(m_secret);
    for (;;) {
        const tl::expected<AccessToken::Got, TokenAnswer> got = m_tokens->get(m_cancelled);
        if (!got && got.error().step == TokenAnswer::Step::Cancelled)
            return {Step::Cancelled};
        if (!got)
            return {Step::NoToken, got.error().code, got.error().words, got.error()};
        const MailAnswer answer = conversation(got->token);
        if (answer.step == Step::SignInRefused)
            m_tokens->forget(got->token);
        if (answer.step != Step::SignInRefused || got->isNew)
            return answer;
    }
}

MailAnswer SendMail::tryConnection() const
{
    return converse([this](const QString &secret) {
        Conversation conversation(m_server, secret, m_cancelled);
        conversation.onlyConnect();
        MailAnswer answer = conversation.run();
        if (answer.isDone() && m_server.signIn != MailServer::SignIn::None && !conversation.offersSignIn())
            answer.step = Step::SignInMissing; // then nobody was asked for the password
        return answer;
    });
}

MailAnswer SendMail::send(const QString &from, const QString &to, const QByteArray &message) const
{
    return converse([&](const QString &secret) {
        Conversation conversation(m_server, secret, m_cancelled);
        conversation.setMail(from, to, message, m_beforeEnd);
        return conversation.run();
    });
}

} // namespace muster
