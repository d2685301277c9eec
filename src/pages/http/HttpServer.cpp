// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/http/HttpServer.h"

#include "pages/Limiter.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QHostAddress>
#include <QMutex>
#include <QTimer>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <microhttpd.h>
#include <set>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netinet/in.h>
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace muster {

// One request and what is answered. It lives as long as the connection needs it, or whoever answers.
struct HttpExchange
{
    HttpRequest request;
    std::optional<HttpResponse> response; // once there is one
    MHD_Connection *connection = nullptr; // that waits for it; null: none does
    MHD_PostProcessor *form = nullptr;
    qsizetype body = 0;
    qsizetype largestBody = HttpServer::LargestBody;
    int refused = 0; // status
    bool takesBody = false;

    ~HttpExchange()
    {
        if (form)
            MHD_destroy_post_processor(form);
    }
    Q_DISABLE_COPY_MOVE(HttpExchange)
    HttpExchange() = default;
};

namespace {

#ifdef Q_OS_WIN
constexpr int ShutBoth = SD_BOTH;
#else
constexpr int ShutBoth = SHUT_RDWR;
#endif
constexpr int SweepEvery = 1'000; // milliseconds

HttpResponse plain(int status, const char *words)
{
    return {status, "text/plain; charset=utf-8", QByteArray(words) + '\n', {{"cache-control", "no-store"}}};
}

HttpResponse refusalOf(int status)
{
    switch (status) {
    case MHD_HTTP_CONTENT_TOO_LARGE:
        return plain(status, "That is more than is taken here.");
    case MHD_HTTP_UNSUPPORTED_MEDIA_TYPE:
        return plain(status, "That is no form.");
    case MHD_HTTP_NOT_IMPLEMENTED:
        return plain(status, "That is nothing that can be asked for here.");
    default:
        return plain(status, "That cannot be understood.");
    }
}

QString decoded(const char *text)
{
    return text ? QString::fromUtf8(text) : QString();
}

// How long a body is must not be told in two ways: a proxy before this may take the other (RFC 9112 §6.3).
MHD_Result takeHeader(void *into, MHD_ValueKind, const char *name, const char *value)
{
    HttpExchange &exchange = *static_cast<HttpExchange *>(into);
    const QByteArray key = QByteArray(name).toLower();
    if (key == "content-length" && exchange.request.headers.contains(key))
        exchange.refused = MHD_HTTP_BAD_REQUEST;
    exchange.request.headers.insert(key, QByteArray(value ? value : ""));
    return MHD_YES;
}

MHD_Result takeQuery(void *into, MHD_ValueKind, const char *name, const char *value)
{
    static_cast<HttpRequest *>(into)->query.insert(decoded(name), decoded(value));
    return MHD_YES;
}

MHD_Result takeCookie(void *into, MHD_ValueKind, const char *name, const char *value)
{
    static_cast<HttpRequest *>(into)->cookies.insert(decoded(name), decoded(value));
    return MHD_YES;
}

MHD_Result takeField(void *into, MHD_ValueKind, const char *name, const char *file, const char *, const char *, const char *data, uint64_t offset, size_t size)
{
    HttpExchange &exchange = *static_cast<HttpExchange *>(into);
    const QString key = decoded(name);
    QByteArray &value = exchange.request.form[key];
    if (offset == 0 && !value.isEmpty()) // said twice: one of them is not what the reader of the page has seen
        exchange.refused = MHD_HTTP_BAD_REQUEST;
    value.append(data, qsizetype(size));
    if (exchange.request.form.size() > HttpServer::MostFields || (!file && value.size() > HttpServer::LargestField))
        exchange.refused = MHD_HTTP_CONTENT_TOO_LARGE;
    return exchange.refused ? MHD_NO : MHD_YES;
}

QString addressOf(MHD_Connection *connection)
{
    const MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    return info && info->client_addr ? QHostAddress(info->client_addr).toString() : QString();
}

MHD_Result send(MHD_Connection *connection, const HttpResponse &answer)
{
    MHD_Response *response = MHD_create_response_from_buffer(size_t(answer.body.size()), const_cast<char *>(answer.body.constData()), MHD_RESPMEM_MUST_COPY);
    if (!response)
        return MHD_NO;
    if (!answer.type.isEmpty())
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, answer.type.constData());
    for (const auto &[name, value] : answer.headers)
        MHD_add_response_header(response, name.constData(), value.constData()); // refuses what would be another header
    const MHD_Result queued = MHD_queue_response(connection, unsigned(answer.status), response);
    MHD_destroy_response(response);
    return queued;
}

} // namespace

struct HttpServer::Daemon
{
    explicit Daemon(HttpServer &owner, Handler given) : server(owner), handler(std::move(given)) { }
    Q_DISABLE_COPY_MOVE(Daemon)

    HttpServer &server;
    Handler handler;
    MHD_Daemon *daemon = nullptr;
    QMutex lock; // of what follows, and of each exchange's connection and answer
    std::set<std::shared_ptr<HttpExchange>> waiting;
    bool ends = false;

    struct Line // that somebody is connected by
    {
        MHD_socket socket;
        QString who;
        std::optional<qint64> asking; // since when, milliseconds; none: it is the server's turn
    };
    QMutex linesLock; // of what follows
    QHash<MHD_Connection *, Line> lines;
    QHash<QString, int> linesOf; // by network
    QElapsedTimer clock;
    QTimer sweeping;
    Setup setup;

    void noteAsking(MHD_Connection *connection, bool asks);
    void sweep();
    static MHD_Result admit(void *self, const sockaddr *address, socklen_t);
    static void noteLine(void *self, MHD_Connection *connection, void **, MHD_ConnectionNotificationCode code);

    using Kept = std::shared_ptr<HttpExchange>;

    static MHD_Result access(void *self, MHD_Connection *connection, const char *url, const char *method, const char *version, const char *data, size_t *size, void **state);
    static void completed(void *self, MHD_Connection *connection, void **state, MHD_RequestTerminationCode code);
    Kept begin(MHD_Connection *connection, const char *url, const char *method) const;
    static void take(HttpExchange &exchange, const char *data, size_t size);
    HttpResponse refusal(const HttpExchange &exchange) const { return setup.refused ? setup.refused(exchange.request, exchange.refused) : refusalOf(exchange.refused); }
    MHD_Result answer(const Kept &exchange, MHD_Connection *connection);
    void hand(const Kept &exchange);
    void settle(const Kept &exchange, HttpResponse response);
    void end();
};

HttpServer::Daemon::Kept HttpServer::Daemon::begin(MHD_Connection *connection, const char *url, const char *method) const
{
    auto exchange = std::make_shared<HttpExchange>();
    HttpRequest &request = exchange->request;
    request.method = method;
    request.path = decoded(url);
    request.address = addressOf(connection);
    MHD_get_connection_values(connection, MHD_HEADER_KIND, takeHeader, exchange.get());
    MHD_get_connection_values(connection, MHD_GET_ARGUMENT_KIND, takeQuery, &request);
    MHD_get_connection_values(connection, MHD_COOKIE_KIND, takeCookie, &request);
    if (setup.largestBody)
        exchange->largestBody = setup.largestBody(request);
    exchange->takesBody = setup.takesBody && setup.takesBody(request);
    const bool posts = request.method == MHD_HTTP_METHOD_POST;
    const bool changes = exchange->takesBody && (request.method == MHD_HTTP_METHOD_PUT || request.method == MHD_HTTP_METHOD_PATCH || request.method == MHD_HTTP_METHOD_DELETE);
    bool isNumber = false;
    const QByteArray length = request.header("content-length");
    if (exchange->refused || (!length.isEmpty() && !request.header("transfer-encoding").isEmpty()))
        exchange->refused = MHD_HTTP_BAD_REQUEST;
    else if (!posts && !changes && request.method != MHD_HTTP_METHOD_GET && request.method != MHD_HTTP_METHOD_HEAD)
        exchange->refused = MHD_HTTP_NOT_IMPLEMENTED;
    else if (!length.isEmpty() && (length.toULongLong(&isNumber) > quint64(exchange->largestBody) || !isNumber))
        exchange->refused = MHD_HTTP_CONTENT_TOO_LARGE;
    else if (posts && !exchange->takesBody && !(exchange->form = MHD_create_post_processor(connection, 4096, takeField, exchange.get())))
        exchange->refused = MHD_HTTP_UNSUPPORTED_MEDIA_TYPE;
    return exchange;
}

void HttpServer::Daemon::take(HttpExchange &exchange, const char *data, size_t size)
{
    exchange.body += qsizetype(size);
    if (exchange.body > exchange.largestBody)
        exchange.refused = MHD_HTTP_CONTENT_TOO_LARGE;
    if (exchange.refused)
        return;
    if (exchange.takesBody)
        exchange.request.body.append(data, qsizetype(size));
    else if (!exchange.form || (MHD_post_process(exchange.form, data, size) != MHD_YES && !exchange.refused))
        exchange.refused = MHD_HTTP_BAD_REQUEST;
}

// Is called when the head is there, for each piece of the body, at its end, and once more when there is an answer.
MHD_Result HttpServer::Daemon::access(void *self, MHD_Connection *connection, const char *url, const char *method, const char *, const char *data, size_t *size, void **state)
{
    if (!*state) {
        const Kept exchange = static_cast<Daemon *>(self)->begin(connection, url, method);
        *state = new Kept(exchange);
        return exchange->refused == MHD_HTTP_CONTENT_TOO_LARGE || exchange->refused == MHD_HTTP_BAD_REQUEST ? send(connection, static_cast<Daemon *>(self)->refusal(*exchange)) : MHD_YES; // the body is not waited for
    }
    const Kept &exchange = *static_cast<Kept *>(*state);
    if (*size > 0) {
        take(*exchange, data, *size);
        *size = 0;
        return MHD_YES;
    }
    return static_cast<Daemon *>(self)->answer(exchange, connection);
}

MHD_Result HttpServer::Daemon::answer(const Kept &exchange, MHD_Connection *connection)
{
    QMutexLocker locked(&lock);
    if (!exchange->response && exchange->form) { // what is left of the last field
        MHD_PostProcessor *form = std::exchange(exchange->form, nullptr);
        if (MHD_destroy_post_processor(form) != MHD_YES && !exchange->refused)
            exchange->refused = MHD_HTTP_BAD_REQUEST;
    }
    if (exchange->refused)
        exchange->response = refusal(*exchange);
    else if (ends && !exchange->response)
        exchange->response = plain(MHD_HTTP_SERVICE_UNAVAILABLE, "The server is ending.");
    if (exchange->response) {
        const HttpResponse response = *exchange->response;
        locked.unlock();
        return send(connection, response);
    }
    noteAsking(connection, false);
    exchange->connection = connection;
    waiting.insert(exchange);
    MHD_suspend_connection(connection);
    locked.unlock();
    QMetaObject::invokeMethod(&server, [this, exchange] { hand(exchange); }, Qt::QueuedConnection);
    return MHD_YES;
}

// On the thread of the server object.
void HttpServer::Daemon::hand(const Kept &exchange)
{
    auto *watcher = new QFutureWatcher<HttpResponse>(&server); // which goes with the server, whatever still becomes of the answer
    QObject::connect(watcher, &QFutureWatcherBase::finished, &server, [this, exchange, watcher] {
        settle(exchange, watcher->future().resultCount() > 0 ? watcher->future().result() : plain(MHD_HTTP_SERVICE_UNAVAILABLE, "Nothing came of it."));
        watcher->deleteLater();
    });
    watcher->setFuture(handler(exchange->request));
}

void HttpServer::Daemon::settle(const Kept &exchange, HttpResponse response)
{
    const QMutexLocker locked(&lock);
    waiting.erase(exchange);
    exchange->response = std::move(response);
    if (MHD_Connection *connection = std::exchange(exchange->connection, nullptr))
        MHD_resume_connection(connection);
}

void HttpServer::Daemon::completed(void *self, MHD_Connection *connection, void **state, MHD_RequestTerminationCode)
{
    static_cast<Daemon *>(self)->noteAsking(connection, true); // for the next
    std::unique_ptr<Kept> exchange(static_cast<Kept *>(*state));
    *state = nullptr;
    if (!exchange)
        return;
    Daemon &daemon = *static_cast<Daemon *>(self);
    const QMutexLocker locked(&daemon.lock);
    (*exchange)->connection = nullptr;
    if ((*exchange)->form) // it needs the connection
        MHD_destroy_post_processor(std::exchange((*exchange)->form, nullptr));
}

// From now on it is theirs to send, or ours to answer.
void HttpServer::Daemon::noteAsking(MHD_Connection *connection, bool asks)
{
    const QMutexLocker locked(&linesLock);
    if (const auto line = lines.find(connection); line != lines.end())
        line->asking = asks ? std::optional(clock.elapsed()) : std::nullopt;
}

MHD_Result HttpServer::Daemon::admit(void *self, const sockaddr *address, socklen_t)
{
    Daemon &daemon = *static_cast<Daemon *>(self);
    const QMutexLocker locked(&daemon.linesLock);
    return daemon.setup.connectionsOfOne == 0 || daemon.linesOf.value(Limiter::keyOf(QHostAddress(address).toString())) < daemon.setup.connectionsOfOne ? MHD_YES : MHD_NO;
}

void HttpServer::Daemon::noteLine(void *self, MHD_Connection *connection, void **, MHD_ConnectionNotificationCode code)
{
    Daemon &daemon = *static_cast<Daemon *>(self);
    const QMutexLocker locked(&daemon.linesLock);
    if (code == MHD_CONNECTION_NOTIFY_STARTED) {
        const MHD_socket socket = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd; // at once: what is asked next is told in the same place
        const QString who = Limiter::keyOf(addressOf(connection));
        daemon.lines.insert(connection, {socket, who, daemon.clock.elapsed()});
        ++daemon.linesOf[who];
    } else if (const auto line = daemon.lines.find(connection); line != daemon.lines.end()) {
        if (--daemon.linesOf[line->who] == 0)
            daemon.linesOf.remove(line->who);
        daemon.lines.erase(line);
    }
}

// Who sends a letter now and then would never be silent. The connection is told of before its socket is closed, so the socket is theirs.
void HttpServer::Daemon::sweep()
{
    const QMutexLocker locked(&linesLock);
    for (const Line &line : std::as_const(lines)) {
        if (line.asking && clock.elapsed() - *line.asking > setup.patience * 1000LL)
            ::shutdown(line.socket, ShutBoth);
    }
}

void HttpServer::Daemon::end()
{
    if (!daemon)
        return;
    {
        const QMutexLocker locked(&lock);
        ends = true;
        for (const Kept &exchange : std::exchange(waiting, {})) {
            exchange->response = plain(MHD_HTTP_SERVICE_UNAVAILABLE, "The server is ending.");
            if (MHD_Connection *connection = std::exchange(exchange->connection, nullptr))
                MHD_resume_connection(connection);
        }
    }
    MHD_stop_daemon(std::exchange(daemon, nullptr));
}

HttpServer::HttpServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_daemon(std::make_unique<Daemon>(*this, std::move(handler)))
{
}

HttpServer::~HttpServer()
{
    m_daemon->end();
}

Result<void> HttpServer::listen(const Setup &setup)
{
    const QHostAddress address(setup.address);
    if (address.isNull())
        return fail(ErrorCode::AddressUnusable, setup.address, QString::number(setup.port), qt_error_string(EINVAL));
    sockaddr_storage where {};
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        auto *in = reinterpret_cast<sockaddr_in6 *>(&where);
        in->sin6_family = AF_INET6;
        in->sin6_port = htons(setup.port);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&in->sin6_addr, &bytes, sizeof(bytes));
    } else {
        auto *in = reinterpret_cast<sockaddr_in *>(&where);
        in->sin_family = AF_INET;
        in->sin_port = htons(setup.port);
        in->sin_addr.s_addr = htonl(address.toIPv4Address());
    }
    unsigned flags = MHD_USE_AUTO | MHD_USE_INTERNAL_POLLING_THREAD | MHD_ALLOW_SUSPEND_RESUME;
    if (address.protocol() == QAbstractSocket::IPv6Protocol)
        flags |= MHD_USE_IPv6;
    QVector<MHD_OptionItem> options {{MHD_OPTION_CONNECTION_MEMORY_LIMIT, intptr_t(2 * LargestHead), nullptr}, {MHD_OPTION_CONNECTION_LIMIT, setup.connections, nullptr},
        {MHD_OPTION_CONNECTION_TIMEOUT, setup.idle, nullptr},
        {MHD_OPTION_STRICT_FOR_CLIENT, 1, nullptr}, {MHD_OPTION_SOCK_ADDR, 0, &where}};
    if (!setup.certificate.isEmpty()) {
        flags |= MHD_USE_TLS;
        options.append({MHD_OPTION_HTTPS_MEM_CERT, 0, const_cast<char *>(setup.certificate.constData())});
        options.append({MHD_OPTION_HTTPS_MEM_KEY, 0, const_cast<char *>(setup.key.constData())});
    }
    options.append({MHD_OPTION_END, 0, nullptr});
    m_daemon->setup = setup;
    m_daemon->clock.start();
    connect(&m_daemon->sweeping, &QTimer::timeout, this, [this] { m_daemon->sweep(); });
    m_daemon->sweeping.start(SweepEvery);
    errno = 0;
    m_daemon->daemon = MHD_start_daemon(flags, 0, Daemon::admit, m_daemon.get(), Daemon::access, m_daemon.get(), MHD_OPTION_NOTIFY_COMPLETED, Daemon::completed, m_daemon.get(), MHD_OPTION_NOTIFY_CONNECTION,
        Daemon::noteLine, m_daemon.get(), MHD_OPTION_ARRAY, options.constData(), MHD_OPTION_END);
    if (!m_daemon->daemon && !setup.certificate.isEmpty()) { // nobody says which of the two it was: an address that is good without a certificate was not it
        const auto nobody = [](void *, const sockaddr *, socklen_t) { return MHD_NO; };
        errno = 0;
        if (MHD_Daemon *bare = MHD_start_daemon(flags & ~unsigned(MHD_USE_TLS), 0, nobody, nullptr, Daemon::access, m_daemon.get(), MHD_OPTION_SOCK_ADDR, &where, MHD_OPTION_END)) {
            MHD_stop_daemon(bare);
            return fail(ErrorCode::CertificateUnusable);
        }
    }
    if (!m_daemon->daemon)
        return fail(ErrorCode::AddressUnusable, setup.address, QString::number(setup.port), qt_error_string(errno));
    return {};
}

quint16 HttpServer::port() const
{
    const MHD_DaemonInfo *info = m_daemon->daemon ? MHD_get_daemon_info(m_daemon->daemon, MHD_DAEMON_INFO_BIND_PORT) : nullptr;
    return info ? info->port : 0;
}

} // namespace muster
