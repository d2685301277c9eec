// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql/PostgresListener.h"
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

PostgresListener::PostgresListener(PostgresLocation location, QString channel, Doings doings)
    : m_location(std::move(location))
    , m_channel(channel.toUtf8())
    , m_doings(std::move(doings))
    , m_thread([this] { run(); })
{
}

PostgresListener::~PostgresListener()
{
    m_ends = true;
    m_thread.join();
}

void PostgresListener::run()
{
    std::chrono::milliseconds pause = FirstPause;
    while (!m_ends) {
        const auto begun = std::chrono::steady_clock::now();
        listen();
        if (m_ends)
            return;
        m_doings.lost();
        m_doings.heard(); // that it is lost shows to who looks
        if (std::chrono::steady_clock::now() - begun > LongestPause) // it had stood for a while
            pause = FirstPause;
        for (auto waited = 0ms; waited < pause && !m_ends; waited += std::chrono::milliseconds(BetweenLooks))
            std::this_thread::sleep_for(std::chrono::milliseconds(BetweenLooks));
        pause = std::min<std::chrono::milliseconds>(2 * pause, LongestPause);
    }
}

void PostgresListener::listen()
{
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PostgresSignIn::connect(m_location), PQfinish);
    if (PQstatus(connection.get()) != CONNECTION_OK)
        return;
    PQsetNoticeProcessor(connection.get(), [](void *, const char *) { }, nullptr);
    const std::unique_ptr<PGresult, decltype(&PQclear)> done(PQexec(connection.get(), ("LISTEN \"" + m_channel + '"').constData()), PQclear);
    if (PQresultStatus(done.get()) != PGRES_COMMAND_OK || !m_doings.begins(connection.get()))
        return;
    m_doings.heard(); // whatever came before nobody listened
    while (!m_ends) {
        if (!isHeard(connection.get()) || !m_doings.between(connection.get()))
            return;
    }
    m_doings.ends(connection.get());
}

bool PostgresListener::isHeard(pg_conn *connection)
{
    pollfd socket {decltype(pollfd::fd)(PQsocket(connection)), POLLIN, 0};
    if (poll(&socket, 1, BetweenLooks) != 0 && !PQconsumeInput(connection))
        return false;
    bool any = false; // also of what came with an answer, and lies here already
    while (PGnotify *const one = PQnotifies(connection)) {
        PQfreemem(one);
        any = true;
    }
    if (any)
        m_doings.heard();
    return PQstatus(connection) == CONNECTION_OK;
}

} // namespace muster
