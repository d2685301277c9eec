// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/scim/ScimClients.h"

#include "core/Afterwards.h"
#include "core/ReadyFuture.h"

#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

constexpr int MostAtOnce = 2; // of passwords that are looked at: each takes 64 MiB
constexpr int MostWaiting = 50;
constexpr int TidyEvery = 5'000; // milliseconds

ScimClients::ScimClients(Setup setup)
    : m_setup(std::move(setup))
{
    m_threads.setMaxThreadCount(MostAtOnce);
    connect(&m_tidying, &QTimer::timeout, this, [this] { tidy(); });
    m_tidying.start(TidyEvery);
}

ScimClients::~ScimClients()
{
    m_threads.clear();
    m_threads.waitForDone();
}

bool ScimClients::isKnown(const QByteArray &token) const
{
    const QByteArray hash = ClientToken::hashOf(token);
    return m_clients.contains(hash) || m_signingIn.contains(hash);
}

Result<ScimClients::Use> ScimClients::use(const QByteArray &hash)
{
    const auto client = m_clients.find(hash);
    if (client == m_clients.end())
        return fail(ErrorCode::PasswordWrong, QString());
    client->used = m_setup.options.clock();
    return Use {client->workspace.get(), client->held};
}

QFuture<Result<ScimClients::Use>> ScimClients::find(const QByteArray &token)
{
    const QByteArray hash = ClientToken::hashOf(token);
    const auto client = m_clients.constFind(hash);
    if (client == m_clients.cend())
        return signIn(token);
    const std::shared_ptr<int> held = client->held;
    return afterwards(client->workspace->read(ReadPasswordMark {client->workspace->info().operatorId}), this, [this, token, hash, held](const Result<QByteArray> &mark) {
        const auto known = m_clients.constFind(hash);
        const bool isSame = known != m_clients.cend() && mark && *mark == known->signIn.mark;
        const qint64 age = isSame ? m_setup.options.clock() - known->checked : 0;
        if (isSame && known->signIn.mark.isEmpty() && (age < 0 || age >= m_setup.lookAgain)) // which a server alone can say
            return signIn(token);
        if (isSame)
            return readyFuture(use(hash));
        if (!mark && mark.error().code != ErrorCode::OperatorNotFound)
            return readyFuture(Result<Use>(tl::unexpected(mark.error())));
        drop(hash); // another password, or the account cannot be used any more
        return signIn(token);
    });
}

QFuture<Result<ClientSignIn>> ScimClients::check(const ClientToken &token)
{
    if (*m_waiting >= MostWaiting)
        return readyFuture(Result<ClientSignIn>(fail(ErrorCode::WorkspaceBusy)));
    ++*m_waiting;
    return QtConcurrent::run(&m_threads, [location = m_setup.location, token, waiting = m_waiting] {
        const Result<ClientSignIn> checked = ClientSignIn::check(location, token);
        --*waiting;
        return checked;
    });
}

QFuture<Result<ScimClients::Use>> ScimClients::signIn(const QByteArray &token)
{
    const std::optional<ClientToken> read = ClientToken::read(token);
    if (!read)
        return readyFuture(Result<Use>(fail(ErrorCode::PasswordWrong, QString())));
    const QByteArray hash = ClientToken::hashOf(token);
    auto &waiting = m_signingIn[hash];
    const bool isFirst = !waiting;
    if (isFirst)
        waiting = std::make_shared<std::vector<QPromise<Result<Use>>>>();
    QPromise<Result<Use>> &mine = waiting->emplace_back();
    mine.start();
    const QFuture<Result<Use>> answer = mine.future();
    if (isFirst) {
        whenAnswered(signInOnce(hash, *read), this, [this, hash](const Result<Use> &use) {
            const auto waiting = m_signingIn.take(hash);
            for (QPromise<Result<Use>> &one : *waiting) {
                one.addResult(use);
                one.finish();
            }
        });
    }
    return answer;
}

// A burst of requests, as programs begin their rounds with, is one look at a password and one workspace.
QFuture<Result<ScimClients::Use>> ScimClients::signInOnce(const QByteArray &hash, const ClientToken &token)
{
    return afterwards(check(token), this, [this, hash, secret = token.secret](const Result<ClientSignIn> &signIn) {
        if (!signIn) {
            if (signIn.error().code == ErrorCode::PasswordWrong)
                drop(hash);
            return readyFuture(Result<Use>(tl::unexpected(signIn.error())));
        }
        if (const auto known = m_clients.find(hash); known != m_clients.end()) { // it was only looked at again
            known->checked = m_setup.options.clock();
            return readyFuture(use(hash));
        }
        OpenOptions options = m_setup.options;
        options.operatorEmail = signIn->email;
        options.watch = false;
        if (!signIn->email.isEmpty())
            options.password = secret;
        return afterwards(Workspace::openLater(signIn->location, options), this, [this, hash, signIn = *signIn](const Result<std::shared_ptr<Workspace>> &opened) { return take(hash, signIn, opened); });
    });
}

Result<ScimClients::Use> ScimClients::take(const QByteArray &hash, const ClientSignIn &signIn, const Result<std::shared_ptr<Workspace>> &opened)
{
    if (!opened)
        return tl::unexpected(opened.error());
    if (!m_clients.contains(hash)) { // which may have been opened meanwhile
        if (!makesRoom())
            return fail(ErrorCode::WorkspaceBusy);
        m_clients.insert(hash, {.workspace = *opened, .signIn = signIn, .checked = m_setup.options.clock()});
    }
    return use(hash);
}

// Whoever has not come for longest is closed, unless they are being answered.
bool ScimClients::makesRoom()
{
    if (m_clients.size() < m_setup.most)
        return true;
    auto oldest = m_clients.cend();
    for (auto it = m_clients.cbegin(); it != m_clients.cend(); ++it) {
        if (!it->isUsed() && (oldest == m_clients.cend() || it->used < oldest->used))
            oldest = it;
    }
    if (oldest == m_clients.cend())
        return false;
    m_clients.erase(oldest);
    return true;
}

void ScimClients::drop(const QByteArray &hash)
{
    const auto client = m_clients.find(hash);
    if (client == m_clients.end())
        return;
    if (client->isUsed())
        m_ending.push_back(*client);
    m_clients.erase(client);
}

void ScimClients::tidy()
{
    const qint64 now = m_setup.options.clock();
    std::erase_if(m_ending, [](const Client &client) { return !client.isUsed(); });
    m_clients.removeIf([&](const QHash<QByteArray, Client>::iterator &it) { return !it->isUsed() && now - it->used > m_setup.idle; });
}

} // namespace muster
