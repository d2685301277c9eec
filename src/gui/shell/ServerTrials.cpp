// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/ServerTrials.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <chrono>

using namespace std::chrono_literals;

namespace muster {

constexpr auto Pause = 400ms;
constexpr auto LongPause = 1500ms;

ServerTrials::ServerTrials(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_longPause.setSingleShot(true);
    m_pause.setInterval(Pause);
    m_longPause.setInterval(LongPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { tryIt(false); });
    connect(&m_longPause, &QTimer::timeout, this, &ServerTrials::settle);
}

void ServerTrials::type(const PostgresLocation &location, const QString &password)
{
    const QString text = location.text();
    if (text == m_text && password == m_trial.password)
        return;
    rest();
    m_text = text;
    m_trial = {location, password};
    m_pause.start();
    m_longPause.start();
}

void ServerTrials::rest()
{
    ++m_typed;
    m_text.clear();
    m_verdict.reset();
    m_next.reset();
    m_pause.stop();
    m_longPause.stop();
}

void ServerTrials::settle()
{
    m_pause.stop();
    m_longPause.stop();
    if (!m_text.isEmpty() && !m_verdict)
        tryIt(true);
}

void ServerTrials::again()
{
    m_verdict.reset();
    settle();
}

void ServerTrials::tryIt(bool signsIn)
{
    if (m_running) {
        m_next = signsIn;
        return;
    }
    m_running = true;
    Q_EMIT trying();
    ServerTrial trial = m_trial;
    trial.signsIn = signsIn;
    auto *watcher = new QFutureWatcher<ServerAnswer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, typed = m_typed] {
        watcher->deleteLater();
        take(watcher->result(), typed);
    });
    watcher->setFuture(QtConcurrent::run(tryServer, trial));
}

void ServerTrials::take(const ServerAnswer &answer, quint64 typed)
{
    m_running = false;
    const std::optional<bool> next = std::exchange(m_next, {});
    if (typed == m_typed && (answer.found || answer.error)) {
        m_verdict = answer;
        m_longPause.stop();
    }
    if (next && !m_verdict)
        tryIt(*next);
    if (typed == m_typed)
        Q_EMIT answered(answer);
}

} // namespace muster
