// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/mail/DnsClient.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <mutex>

#define CARES_NO_DEPRECATED // newer ones have other names for some, which Debian 12 does not have
#include <ares.h>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <arpa/nameser.h>
#include <netdb.h>
#include <poll.h>
#endif

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Step = DnsAnswer::Step;

constexpr int ClassInternet = 1; // RFC 1035 §3.2.4
constexpr int TypeAddress = 1; // RFC 1035 §3.2.2
constexpr int TypeExchange = 15;
constexpr int TypeText = 16;
constexpr int TypeAddress6 = 28; // RFC 3596 §2.1
constexpr int AnswerTime = 2'000; // milliseconds for the first try; c-ares gives later ones more
constexpr int Tries = 2;
constexpr int Blink = 50; // milliseconds, in which one hears that it is to end
constexpr int LongestName = 253; // RFC 1035 §2.3.4, without the dot at the end

bool begin()
{
    static std::once_flag once;
    static int status = ARES_ENOTINITIALIZED;
    std::call_once(once, [] { status = ares_library_init(ARES_LIB_INIT_ALL); });
    return status == ARES_SUCCESS;
}

Step stepOf(int status)
{
    switch (status) {
    case ARES_SUCCESS:
        return Step::Found;
    case ARES_ENODATA:
        return Step::NoRecord;
    case ARES_ENOTFOUND:
    case ARES_EBADNAME:
        return Step::NoName;
    default:
        return Step::Unanswered;
    }
}

// Waits until something comes, or a moment is over.
void waitFor(ares_channel channel)
{
    std::array<ares_socket_t, ARES_GETSOCK_MAXNUM> sockets {};
    const int bits = ares_getsock(channel, sockets.data(), int(sockets.size()));
#ifdef Q_OS_WIN
    using Waited = WSAPOLLFD;
#else
    using Waited = pollfd;
#endif
    std::array<Waited, ARES_GETSOCK_MAXNUM> waited {};
    std::array<bool, ARES_GETSOCK_MAXNUM> writes {};
    unsigned count = 0;
    for (int i = 0; i < ARES_GETSOCK_MAXNUM; ++i) {
        const bool reads = ARES_GETSOCK_READABLE(unsigned(bits), i);
        const bool isWritten = ARES_GETSOCK_WRITABLE(unsigned(bits), i);
        if (!reads && !isWritten)
            continue;
        waited[count].fd = sockets[i];
        waited[count].events = short((reads ? POLLIN : 0) | (isWritten ? POLLOUT : 0));
        writes[count++] = isWritten;
    }
    timeval most {0, Blink * 1'000};
    timeval next {};
    const timeval *const pause = ares_timeout(channel, &most, &next);
    const auto milliseconds = int(pause->tv_sec * 1'000 + pause->tv_usec / 1'000);
#ifdef Q_OS_WIN
    if (count == 0)
        Sleep(DWORD(milliseconds));
    else
        WSAPoll(waited.data(), count, milliseconds);
#else
    poll(waited.data(), count, milliseconds);
#endif
    bool heard = false;
    for (unsigned i = 0; i < count; ++i) {
        const bool came = (waited[i].revents & ~POLLOUT) != 0;
        const bool goes = writes[i] && (waited[i].revents & POLLOUT) != 0;
        heard = heard || came || goes;
        if (came || goes)
            ares_process_fd(channel, came ? waited[i].fd : ARES_SOCKET_BAD, goes ? waited[i].fd : ARES_SOCKET_BAD);
    }
    if (!heard)
        ares_process_fd(channel, ARES_SOCKET_BAD, ARES_SOCKET_BAD); // whose time is over
}

} // namespace

struct DnsClient::Channel
{
    ares_channel handle = nullptr;
    QElapsedTimer time;
};

struct DnsClient::Reply
{
    bool isThere = false;
    int status = ARES_ETIMEOUT;
    QByteArray bytes {};

    const unsigned char *data() const { return reinterpret_cast<const unsigned char *>(bytes.constData()); }
    int size() const { return int(bytes.size()); }
};

DnsClient::DnsClient(std::function<bool()> cancelled)
    : m_cancelled(std::move(cancelled))
    , m_channel(std::make_unique<Channel>())
{
    m_channel->time.start();
    ares_options options {};
    options.timeout = AnswerTime;
    options.tries = Tries;
    if (!begin() || ares_init_options(&m_channel->handle, &options, ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES) != ARES_SUCCESS)
        m_channel->handle = nullptr;
    const QByteArray server = qgetenv("MUSTER_DNS_SERVER");
    if (m_channel->handle && !server.isEmpty() && ares_set_servers_ports_csv(m_channel->handle, server.constData()) != ARES_SUCCESS) {
        ares_destroy(m_channel->handle); // nobody else is asked instead
        m_channel->handle = nullptr;
    }
}

DnsClient::~DnsClient()
{
    if (m_channel->handle)
        ares_destroy(m_channel->handle);
}

bool DnsClient::isName(const QString &name)
{
    static const QRegularExpression labels(u"^([A-Za-z0-9_-]{1,63}\\.)*[A-Za-z0-9_-]{1,63}$"_s);
    return name.size() <= LongestName && labels.match(name).hasMatch() && !name.endsWith(u'\n');
}

bool DnsClient::isOver() const
{
    return m_channel->time.elapsed() > LongestTime || (m_cancelled && m_cancelled());
}

DnsClient::Reply DnsClient::ask(const QString &name, int type)
{
    Reply reply;
    if (!isName(name)) {
        reply.status = ARES_EBADNAME;
        return reply;
    }
    if (!m_channel->handle || ++m_asked > MostQuestions || isOver())
        return reply;
    const auto hear = [](void *heard, int status, int, unsigned char *bytes, int size) {
        *static_cast<Reply *>(heard) = {true, status, bytes ? QByteArray(reinterpret_cast<const char *>(bytes), size) : QByteArray()};
    };
    ares_query(m_channel->handle, name.toLatin1().constData(), ClassInternet, type, hear, &reply);
    while (!reply.isThere && !isOver())
        waitFor(m_channel->handle);
    if (!reply.isThere)
        ares_cancel(m_channel->handle); // which tells it so
    return reply;
}

DnsAnswer DnsClient::texts(const QString &name)
{
    const Reply reply = ask(name, TypeText);
    DnsAnswer answer {stepOf(reply.status)};
    if (!answer.isFound())
        return answer;
    ares_txt_ext *texts = nullptr;
    answer.step = stepOf(ares_parse_txt_reply_ext(reply.data(), reply.size(), &texts));
    for (const ares_txt_ext *text = texts; text; text = text->next) {
        if (text->record_start && answer.texts.size() == MostRecords)
            break;
        if (text->record_start || answer.texts.isEmpty())
            answer.texts.append(QByteArray());
        QByteArray &whole = answer.texts.last();
        whole.append(reinterpret_cast<const char *>(text->txt), std::min(qsizetype(text->length), LongestText - whole.size()));
    }
    ares_free_data(texts);
    return answer;
}

DnsAnswer DnsClient::exchanges(const QString &name)
{
    const Reply reply = ask(name, TypeExchange);
    DnsAnswer answer {stepOf(reply.status)};
    if (!answer.isFound())
        return answer;
    ares_mx_reply *exchanges = nullptr;
    answer.step = stepOf(ares_parse_mx_reply(reply.data(), reply.size(), &exchanges));
    QVector<std::pair<int, QString>> hosts;
    for (const ares_mx_reply *one = exchanges; one && hosts.size() < MostRecords; one = one->next)
        hosts.append({one->priority, QString::fromLatin1(one->host).toLower()});
    ares_free_data(exchanges);
    std::stable_sort(hosts.begin(), hosts.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[priority, host] : std::as_const(hosts))
        answer.hosts.append(host);
    return answer;
}

// Of both kinds; where one is answered, the other may be missing.
DnsAnswer DnsClient::addresses(const QString &name)
{
    DnsAnswer answer;
    const Reply four = ask(name, TypeAddress);
    if (four.status == ARES_SUCCESS) {
        std::array<ares_addrttl, MostRecords> found {};
        int count = int(found.size());
        if (ares_parse_a_reply(four.data(), four.size(), nullptr, found.data(), &count) == ARES_SUCCESS) {
            for (int i = 0; i < count; ++i)
                answer.addresses.append(QHostAddress(ntohl(found[size_t(i)].ipaddr.s_addr)));
        }
    }
    const Reply six = ask(name, TypeAddress6);
    if (six.status == ARES_SUCCESS) {
        std::array<ares_addr6ttl, MostRecords> found {};
        int count = int(found.size());
        if (ares_parse_aaaa_reply(six.data(), six.size(), nullptr, found.data(), &count) == ARES_SUCCESS) {
            for (int i = 0; i < count; ++i)
                answer.addresses.append(QHostAddress(reinterpret_cast<const quint8 *>(&found[size_t(i)].ip6addr)));
        }
    }
    const Step first = stepOf(four.status);
    const Step second = stepOf(six.status);
    answer.step = !answer.addresses.isEmpty() ? Step::Found
        : first == Step::Unanswered || second == Step::Unanswered ? Step::Unanswered
        : first == Step::NoName ? Step::NoName : Step::NoRecord;
    return answer;
}

} // namespace muster
