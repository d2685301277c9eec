// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <chrono>
#include <list>
#include <thread>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace muster {

// Stands between programs and a server of PostgreSQL, on a socket in a folder of its own, and can be a bad network.
class Relay
{
public:
    enum Cut {
        Nowhere,
        BeforeCommit, // the server never gets it
        AfterCommit, // the server does what it asks, and nobody hears of it
        AfterCommitAndDown, // and nobody is let through any more
    };

    // `server`: the folder of the server's socket.
    explicit Relay(const QString &server)
        : m_server(QFile::encodeName(server))
        , m_listener(::socket(AF_UNIX, SOCK_STREAM, 0))
    {
        const sockaddr_un address = addressIn(QFile::encodeName(m_folder.path()));
        if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 || ::listen(m_listener, 64) != 0)
            qFatal("The relay of the test could not listen.");
        m_accepting = std::thread([this] { accept(); });
    }
    ~Relay()
    {
        m_ends = true;
        m_accepting.join();
        for (std::thread &connection : m_connections)
            connection.join();
        ::close(m_listener);
    }
    Q_DISABLE_COPY_MOVE(Relay)

    QString folder() const { return m_folder.path(); }
    void cutNext(Cut where) { m_cut = where; } // once
    bool hasCut() const { return m_cut == Nowhere; }
    void setSlow(int milliseconds) { m_slow = milliseconds; } // each answer takes so much longer
    void setDown(bool down) { m_down = down; } // ends what there is, and takes nothing
    int taken() const { return m_taken; } // connections, since it began

private:
    static sockaddr_un addressIn(const QByteArray &folder)
    {
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, (folder + "/.s.PGSQL.5432").constData(), sizeof address.sun_path);
        return address;
    }

    bool ends() const { return m_ends || m_down; }

    void accept()
    {
        while (!m_ends) {
            pollfd listening {m_listener, POLLIN, 0};
            if (::poll(&listening, 1, 20) <= 0)
                continue;
            const int client = ::accept(m_listener, nullptr, nullptr);
            const int server = ::socket(AF_UNIX, SOCK_STREAM, 0);
            const sockaddr_un address = addressIn(m_server);
            if (m_down || ::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
                ::close(client);
                ::close(server);
                continue;
            }
            ++m_taken;
            m_connections.emplace_back([this, client, server] {
                carry(client, server);
                ::close(client);
                ::close(server);
            });
        }
    }

    static bool pass(int from, int to, QByteArray *passed = nullptr)
    {
        char bytes[1 << 16];
        const ssize_t count = ::read(from, bytes, sizeof bytes);
        if (passed && count > 0)
            *passed = QByteArray(bytes, count);
        return count > 0 && (!passed ? ::write(to, bytes, size_t(count)) == count : true);
    }

    void carry(int client, int server)
    {
        while (!ends()) {
            pollfd both[] {{client, POLLIN, 0}, {server, POLLIN, 0}};
            if (::poll(both, 2, 20) <= 0)
                continue;
            if (both[0].revents != 0) {
                QByteArray said;
                if (!pass(client, server, &said))
                    return;
                const Cut cut = said.contains(QByteArray("COMMIT", 7)) ? m_cut.exchange(Nowhere) : Nowhere;
                if (cut == BeforeCommit || ::write(server, said.constData(), size_t(said.size())) != said.size())
                    return;
                if (cut == AfterCommitAndDown)
                    m_down = true;
                if (cut != Nowhere) {
                    QByteArray unheard;
                    (void)pass(server, client, &unheard); // it has been done when that comes
                    return;
                }
            }
            if (both[1].revents != 0)
                std::this_thread::sleep_for(std::chrono::milliseconds(m_slow));
            if (both[1].revents != 0 && !pass(server, client))
                return;
        }
    }

    QTemporaryDir m_folder;
    const QByteArray m_server;
    const int m_listener;
    std::atomic_bool m_ends = false;
    std::atomic_bool m_down = false;
    std::atomic_int m_slow = 0;
    std::atomic_int m_taken = 0;
    std::atomic<Cut> m_cut = Nowhere;
    std::list<std::thread> m_connections;
    std::thread m_accepting;
};

} // namespace muster
