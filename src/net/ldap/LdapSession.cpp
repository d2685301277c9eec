// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ldap/LdapSession.h"

#include "core/ShortText.h"
#include "net/server/BrokenPipes.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <ldap.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Step = LdapAnswer::Step;

constexpr qsizetype LongestWords = 500;
constexpr int Blink = 100; // milliseconds
constexpr const char *OwnDomain = "1.2.840.113556.1.4.1339"; // LDAP_SERVER_DOMAIN_SCOPE_OID

struct FreeMessage
{
    void operator()(LDAPMessage *message) const { ldap_msgfree(message); }
};
using Message = std::unique_ptr<LDAPMessage, FreeMessage>;

timeval timeOf(int milliseconds)
{
    return {milliseconds / 1'000, suseconds_t(milliseconds % 1'000) * 1'000};
}

Step stepOf(int code)
{
    switch (code) {
    case LDAP_SUCCESS:
        return Step::Done;
    case LDAP_INVALID_CREDENTIALS:
    case LDAP_INAPPROPRIATE_AUTH:
    case LDAP_INVALID_DN_SYNTAX:
        return Step::Refused;
    case LDAP_INSUFFICIENT_ACCESS:
    case LDAP_CONFIDENTIALITY_REQUIRED:
    case LDAP_STRONG_AUTH_REQUIRED:
        return Step::Forbidden;
    case LDAP_NO_SUCH_OBJECT:
    case LDAP_REFERRAL:
        return Step::NoBase;
    case LDAP_SIZELIMIT_EXCEEDED:
    case LDAP_TIMELIMIT_EXCEEDED:
    case LDAP_ADMINLIMIT_EXCEEDED:
        return Step::Limited;
    case LDAP_BUSY:
    case LDAP_UNAVAILABLE:
        return Step::TryLater;
    case LDAP_TIMEOUT:
        return Step::NoAnswer;
    case LDAP_SERVER_DOWN:
    case LDAP_CONNECT_ERROR:
    case LDAP_LOCAL_ERROR:
        return Step::Unreachable;
    default:
        return Step::Rejected;
    }
}

} // namespace

class LdapSession::Ldap
{
public:
    Ldap(const LdapConnection &connection, const QString &secret, const LdapLimits &limits)
        : m_connection(connection)
        , m_secret(secret)
        , m_limits(limits)
    {
    }
    ~Ldap() { close(); }
    Q_DISABLE_COPY_MOVE(Ldap)

    void setCancelled(std::function<bool()> cancelled) { m_cancelled = std::move(cancelled); }
    void setOwnDomain(bool isOwnDomain) { m_isOwnDomain = isOwnDomain; }
    LdapAnswer search(const QString &base, bool below, const QByteArray &filter, const QByteArrayList &attributes, const Each &each);

private:
    LdapAnswer open();
    LdapAnswer encrypt();
    LdapAnswer signIn();
    LdapAnswer page(const QByteArray &base, int scope, const QByteArray &filter, char **attributes, const Each &each, QByteArray &cookie, bool &isEnough);
    LdapAnswer wait(int id, int kind, Message &message);
    LdapAnswer failed(int code) const;
    LdapEntry entryOf(LDAPMessage *message) const;
    void close();

    LdapConnection m_connection;
    QString m_secret;
    LdapLimits m_limits;
    std::function<bool()> m_cancelled;
    bool m_isOwnDomain = false;
    LDAP *m_ldap = nullptr;
};

void LdapSession::Ldap::close()
{
    if (m_ldap)
        ldap_unbind_ext_s(m_ldap, nullptr, nullptr);
    m_ldap = nullptr;
}

LdapAnswer LdapSession::Ldap::failed(int code) const
{
    char *said = nullptr;
    if (m_ldap)
        ldap_get_option(m_ldap, LDAP_OPT_DIAGNOSTIC_MESSAGE, &said);
    const QString words = said && *said ? QString::fromUtf8(said) : QString::fromUtf8(ldap_err2string(code));
    ldap_memfree(said);
    return {stepOf(code), shortText(words, LongestWords)};
}

LdapAnswer LdapSession::Ldap::open()
{
    if (m_ldap)
        return {Step::Done};
    if (!m_connection.user.isEmpty() && m_secret.isEmpty())
        return {Step::SecretMissing};
    if (!m_connection.authority.isEmpty() && !QFileInfo(m_connection.authority).isFile())
        return {Step::AuthorityMissing};
    ignoreBrokenPipes();
    if (const int code = ldap_initialize(&m_ldap, m_connection.uri().toUtf8().constData()); code != LDAP_SUCCESS)
        return failed(code);
    const int version = LDAP_VERSION3;
    const timeval connect = timeOf(m_limits.connect);
    ldap_set_option(m_ldap, LDAP_OPT_PROTOCOL_VERSION, &version);
    ldap_set_option(m_ldap, LDAP_OPT_NETWORK_TIMEOUT, &connect);
    ldap_set_option(m_ldap, LDAP_OPT_TIMEOUT, &connect);
    ldap_set_option(m_ldap, LDAP_OPT_REFERRALS, LDAP_OPT_OFF); // the password is for this server alone
    LdapAnswer answer = encrypt();
    if (answer.isDone())
        answer = signIn();
    if (!answer.isDone())
        close();
    return answer;
}

// What ldap.conf, .ldaprc and the environment say of it does not count.
LdapAnswer LdapSession::Ldap::encrypt()
{
    const int demand = LDAP_OPT_X_TLS_DEMAND;
    const int client = 0;
    const int least = LDAP_OPT_X_TLS_PROTOCOL_TLS1_2;
    ldap_set_option(m_ldap, LDAP_OPT_X_TLS_REQUIRE_CERT, &demand);
    ldap_set_option(m_ldap, LDAP_OPT_X_TLS_PROTOCOL_MIN, &least);
    if (!m_connection.authority.isEmpty())
        ldap_set_option(m_ldap, LDAP_OPT_X_TLS_CACERTFILE, m_connection.authority.toUtf8().constData());
    if (ldap_set_option(m_ldap, LDAP_OPT_X_TLS_NEWCTX, &client) != LDAP_OPT_SUCCESS)
        return {Step::AuthorityMissing};
    if (m_connection.security != LdapConnection::Security::StartTls)
        return {Step::Done};
    const int code = ldap_start_tls_s(m_ldap, nullptr, nullptr);
    if (code == LDAP_SUCCESS)
        return {Step::Done};
    LdapAnswer answer = failed(code);
    if (code != LDAP_SERVER_DOWN && code != LDAP_TIMEOUT)
        answer.step = Step::TlsRefused;
    return answer;
}

LdapAnswer LdapSession::Ldap::signIn()
{
    QByteArray secret = m_secret.toUtf8();
    berval credentials {};
    if (!m_connection.user.isEmpty())
        credentials = {ber_len_t(secret.size()), secret.data()};
    int id = 0;
    const int code = ldap_sasl_bind(m_ldap, m_connection.user.toUtf8().constData(), LDAP_SASL_SIMPLE, &credentials, nullptr, nullptr, &id);
    if (code != LDAP_SUCCESS) {
        LdapAnswer answer = failed(code);
        if (m_connection.security == LdapConnection::Security::Tls && answer.step == Step::Unreachable && answer.words.contains("ertificate"_L1)) // libldap says it in words alone
            answer.step = Step::TlsRefused;
        return answer;
    }
    Message message;
    if (const LdapAnswer answer = wait(id, LDAP_MSG_ALL, message); !answer.isDone())
        return answer;
    int said = LDAP_SUCCESS;
    char *words = nullptr;
    const int parsed = ldap_parse_result(m_ldap, message.get(), &said, nullptr, &words, nullptr, nullptr, 0);
    const QString text = QString::fromUtf8(words ? words : "");
    ldap_memfree(words);
    if (parsed != LDAP_SUCCESS || said == LDAP_SUCCESS)
        return failed(parsed);
    return {stepOf(said), shortText(text.isEmpty() ? QString::fromUtf8(ldap_err2string(said)) : text, LongestWords)};
}

LdapAnswer LdapSession::Ldap::wait(int id, int kind, Message &message)
{
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        if (m_cancelled && m_cancelled()) {
            ldap_abandon_ext(m_ldap, id, nullptr, nullptr);
            return {Step::Cancelled};
        }
        timeval some = timeOf(Blink);
        LDAPMessage *got = nullptr;
        const int result = ldap_result(m_ldap, id, kind, &some, &got);
        message.reset(got);
        if (result > 0)
            return {Step::Done};
        if (result < 0) {
            int code = LDAP_SERVER_DOWN;
            ldap_get_option(m_ldap, LDAP_OPT_RESULT_CODE, &code);
            return failed(code == LDAP_SUCCESS ? LDAP_SERVER_DOWN : code);
        }
        if (waited.elapsed() > m_limits.silence) {
            ldap_abandon_ext(m_ldap, id, nullptr, nullptr);
            return {Step::NoAnswer};
        }
    }
}

LdapEntry LdapSession::Ldap::entryOf(LDAPMessage *message) const
{
    LdapEntry entry;
    char *dn = ldap_get_dn(m_ldap, message);
    entry.dn = QString::fromUtf8(dn ? dn : "");
    ldap_memfree(dn);
    BerElement *at = nullptr;
    for (char *name = ldap_first_attribute(m_ldap, message, &at); name; name = ldap_next_attribute(m_ldap, message, at)) {
        QByteArrayList &values = entry.values[QByteArray(name).toLower()];
        berval **all = ldap_get_values_len(m_ldap, message, name);
        for (berval **value = all; value && *value; ++value)
            values.append(QByteArray((*value)->bv_val, std::min(qsizetype((*value)->bv_len), m_limits.mostValue)));
        ldap_value_free_len(all);
        ldap_memfree(name);
    }
    ber_free(at, 0);
    return entry;
}

LdapAnswer LdapSession::Ldap::page(const QByteArray &base, int scope, const QByteArray &filter, char **attributes, const Each &each, QByteArray &cookie, bool &isEnough)
{
    berval before {ber_len_t(cookie.size()), cookie.data()};
    LDAPControl *control = nullptr;
    if (const int code = ldap_create_page_control(m_ldap, m_limits.page, &before, 0, &control); code != LDAP_SUCCESS) // not critical: who does not know it gives all at once
        return failed(code);
    LDAPControl domain {const_cast<char *>(OwnDomain), {0, nullptr}, 0};
    LDAPControl *controls[] = {control, m_isOwnDomain ? &domain : nullptr, nullptr};
    int id = 0;
    const int code = ldap_search_ext(m_ldap, base.constData(), scope, filter.constData(), attributes, 0, controls, nullptr, nullptr, LDAP_NO_LIMIT, &id);
    ldap_control_free(control);
    if (code != LDAP_SUCCESS)
        return failed(code);
    cookie.clear();
    bool isElsewhere = false;
    for (;;) {
        Message message;
        if (const LdapAnswer answer = wait(id, LDAP_MSG_ONE, message); !answer.isDone())
            return answer;
        const int kind = ldap_msgtype(message.get());
        isElsewhere = isElsewhere || kind == LDAP_RES_SEARCH_REFERENCE;
        if (kind == LDAP_RES_SEARCH_ENTRY && !each(entryOf(message.get()))) {
            ldap_abandon_ext(m_ldap, id, nullptr, nullptr);
            isEnough = true;
            return {Step::Done};
        }
        if (kind != LDAP_RES_SEARCH_RESULT)
            continue;
        int said = LDAP_SUCCESS;
        LDAPControl **given = nullptr;
        const int parsed = ldap_parse_result(m_ldap, message.get(), &said, nullptr, nullptr, nullptr, &given, 0);
        if (LDAPControl *next = ldap_control_find(LDAP_CONTROL_PAGEDRESULTS, given, nullptr)) {
            ber_int_t estimate = 0;
            berval after {};
            if (ldap_parse_pageresponse_control(m_ldap, next, &estimate, &after) == LDAP_SUCCESS)
                cookie = QByteArray(after.bv_val, qsizetype(after.bv_len));
            ber_memfree(after.bv_val);
        }
        ldap_controls_free(given);
        LdapAnswer answer = failed(parsed == LDAP_SUCCESS ? said : parsed);
        answer.isElsewhere = isElsewhere;
        return answer;
    }
}

LdapAnswer LdapSession::Ldap::search(const QString &base, bool below, const QByteArray &filter, const QByteArrayList &attributes, const Each &each)
{
    if (const LdapAnswer answer = open(); !answer.isDone())
        return answer;
    QByteArrayList names = attributes;
    QVector<char *> wanted;
    for (QByteArray &name : names)
        wanted.append(name.data());
    wanted.append(nullptr);
    QByteArray cookie;
    bool isElsewhere = false;
    for (bool isEnough = false;;) {
        LdapAnswer answer = page(base.toUtf8(), below ? LDAP_SCOPE_SUBTREE : LDAP_SCOPE_BASE, filter, wanted.data(), each, cookie, isEnough);
        isElsewhere = isElsewhere || answer.isElsewhere;
        answer.isElsewhere = isElsewhere;
        if (answer.step == Step::Unreachable)
            close();
        if (!answer.isDone() || cookie.isEmpty() || isEnough)
            return answer;
    }
}

LdapSession::LdapSession(const LdapConnection &connection, const QString &secret, const LdapLimits &limits)
    : m_ldap(std::make_unique<Ldap>(connection, secret, limits))
{
}

LdapSession::~LdapSession() = default;

void LdapSession::setCancelled(std::function<bool()> cancelled)
{
    m_ldap->setCancelled(std::move(cancelled));
}

void LdapSession::setOwnDomain(bool isOwnDomain)
{
    m_ldap->setOwnDomain(isOwnDomain);
}

LdapAnswer LdapSession::search(const QString &base, bool below, const QByteArray &filter, const QByteArrayList &attributes, const Each &each)
{
    return m_ldap->search(base, below, filter, attributes, each);
}

} // namespace muster
