// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Interrupt.h"

#include <cstdlib>
#include <mutex>
#include <thread>
#include <utility>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#endif

namespace muster {

namespace {

std::mutex mutex;
std::function<void()> current;

// The first time asks the work to stop. Without work, or when asked again, there is nothing worth waiting for: what is
// not committed does not stand.
void interrupted()
{
    std::unique_lock lock(mutex);
    if (!current)
        std::_Exit(1);
    const std::function<void()> cancel = std::exchange(current, nullptr);
    cancel();
}

#ifdef Q_OS_WIN
BOOL WINAPI consoleEvent(DWORD)
{
    interrupted();
    return TRUE;
}
#else
void waitForSignals(sigset_t signals)
{
    for (int number = 0; sigwait(&signals, &number) == 0;)
        interrupted();
}
#endif

} // namespace

Interrupt::Interrupt(std::function<void()> cancel)
{
    const std::lock_guard lock(mutex);
    current = std::move(cancel);
}

Interrupt::~Interrupt()
{
    const std::lock_guard lock(mutex);
    current = nullptr;
}

void Interrupt::install()
{
#ifdef Q_OS_WIN
    SetConsoleCtrlHandler(consoleEvent, TRUE);
#else
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::thread(waitForSignals, signals).detach();
#endif
}

} // namespace muster
