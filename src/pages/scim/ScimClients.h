// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "storage/ClientSignIn.h"
#include "storage/Workspace.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <vector>

namespace muster {

// Programs that have shown a good token, each with the workspace opened as the user that it works as. A token is known again by its hash; it is looked at anew when the password or the account has
// changed, which a file says at once and a server when it is asked again. Few are open at a time, and who does not come for a while is closed.
class ScimClients : public QObject
{
public:
    struct Setup
    {
        QString location {};
        OpenOptions options {}; // origin, heads, clock
        int most = 16; // at once
        qint64 idle = 600'000; // milliseconds until one is closed
        qint64 lookAgain = 30'000; // milliseconds until a server is asked again whether the password is still good
    };

    explicit ScimClients(Setup setup);
    ~ScimClients() override; // whoever holds a Use has ended

    // As long as somebody holds it, the workspace is open.
    struct Use
    {
        Workspace *workspace = nullptr;
        std::shared_ptr<int> held {};
    };

    QFuture<Result<Use>> find(const QByteArray &token); // PasswordWrong; WorkspaceBusy: too many wait, or are open
    // Good before, or looked at already: it costs nothing more.
    bool isKnown(const QByteArray &token) const;

private:
    struct Client
    {
        std::shared_ptr<Workspace> workspace;
        ClientSignIn signIn;
        qint64 checked = 0; // milliseconds
        qint64 used = 0;
        std::shared_ptr<int> held = std::make_shared<int>(0);

        bool isUsed() const { return held.use_count() > 1; }
    };

    QFuture<Result<Use>> signIn(const QByteArray &token);
    QFuture<Result<Use>> signInOnce(const QByteArray &hash, const ClientToken &token);
    QFuture<Result<ClientSignIn>> check(const ClientToken &token);
    Result<Use> use(const QByteArray &hash);
    Result<Use> take(const QByteArray &hash, const ClientSignIn &signIn, const Result<std::shared_ptr<Workspace>> &opened);
    bool makesRoom();
    void drop(const QByteArray &hash);
    void tidy();

    Setup m_setup;
    QHash<QByteArray, Client> m_clients; // by hash of the token
    QHash<QByteArray, std::shared_ptr<std::vector<QPromise<Result<Use>>>>> m_signingIn; // who waits for a token that is looked at, by its hash
    std::vector<Client> m_ending; // still used by somebody
    QThreadPool m_threads; // that passwords are looked at on
    std::shared_ptr<std::atomic_int> m_waiting = std::make_shared<std::atomic_int>(0);
    QTimer m_tidying;
};

} // namespace muster
