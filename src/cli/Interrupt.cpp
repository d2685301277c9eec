// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Interrupt.h"

#include "cli/Terminal.h"
#include "texts/ErrorText.h"

#include <cstdlib>
#include <mutex>
#include <thread>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#endif

namespace muster {

namespace {

std::mutex mutex;
std::function<void()> current;
bool begun = false; // some work was begun
bool asked = false; // between two pieces of work

// Before any work there is nothing to wait for. Work that goes on is cancelled; between two pieces the next one is; and
// after the last, the program is about to end and says what it did. Who asks twice does not want to wait.
void interrupted()
{
    const std::lock_guard lock(mutex);
    if (!begun)
        complain(errorText({ErrorCode::Cancelled, {}}));
    if (!begun || asked)
        std::_Exit(1);
    asked = true;
    if (current)
        current();
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
    begun = true;
    current = std::move(cancel);
    if (asked)
        current();
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
