// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql/PostgresNews.h"
#include "storage/postgresql/PostgresSignIn.h"

#include <libpq-fe.h>

#include <algorithm>

#ifdef Q_OS_WIN
#include <winsock2.h>
#define poll WSAPoll
#else
#include <poll.h>
#endif

using namespace std::chrono_literals;

namespace muster {

namespace {

constexpr int BetweenLooks = 100; // ms: whether it is to end
constexpr auto FirstPause = 200ms;
constexpr auto LongestPause = 5s;

} // namespace

PostgresNews::PostgresNews(PostgresLocation location, std::function<void()> heard)
    : m_location(std::move(location))
    , m_heard(std::move(heard))
    , m_thread([this] { run(); })
{
}

PostgresNews::~PostgresNews()
{
    m_ends = true;
    m_thread.join();
}

void PostgresNews::run()
{
    std::chrono::milliseconds pause = FirstPause;
    while (!m_ends) {
        const auto begun = std::chrono::steady_clock::now();
        listen();
        if (m_ends)
            return;
        m_heard(); // that it is lost shows to who looks
        if (std::chrono::steady_clock::now() - begun > LongestPause) // it had stood for a while
            pause = FirstPause;
        for (auto waited = 0ms; waited < pause && !m_ends; waited += std::chrono::milliseconds(BetweenLooks))
            std::this_thread::sleep_for(std::chrono::milliseconds(BetweenLooks));
        pause = std::min<std::chrono::milliseconds>(2 * pause, LongestPause);
    }
}

void PostgresNews::listen()
{
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PostgresSignIn::connect(m_location), PQfinish);
    if (PQstatus(connection.get()) != CONNECTION_OK)
        return;
    PQsetNoticeProcessor(connection.get(), [](void *, const char *) { }, nullptr);
    const QByteArray channel = m_location.channel().toUtf8();
    const std::unique_ptr<PGresult, decltype(&PQclear)> done(PQexec(connection.get(), ("LISTEN \"" + channel + '"').constData()), PQclear);
    if (PQresultStatus(done.get()) != PGRES_COMMAND_OK)
        return;
    m_heard(); // whatever came before nobody listened
    while (!m_ends && isHeard(connection.get())) { }
}

bool PostgresNews::isHeard(pg_conn *connection)
{
    pollfd socket {decltype(pollfd::fd)(PQsocket(connection)), POLLIN, 0};
    if (poll(&socket, 1, BetweenLooks) == 0)
        return true;
    if (!PQconsumeInput(connection))
        return false;
    bool any = false;
    while (PGnotify *const one = PQnotifies(connection)) {
        PQfreemem(one);
        any = true;
    }
    if (any)
        m_heard();
    return PQstatus(connection) == CONNECTION_OK;
}

} // namespace muster
