// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/SignInReader.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace muster {

struct SignInReader::Shared
{
    std::unique_ptr<QIODevice> input;
    std::mutex lock;
    std::condition_variable changed;
    Batch waiting;
    bool stopped = false;

    void read();
    bool take(qint64 line, const QByteArray &bytes, bool whole);
};

SignInReader::SignInReader(std::unique_ptr<QIODevice> input)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->input = std::move(input);
    std::thread([shared = m_shared] { shared->read(); }).detach();
}

SignInReader::~SignInReader()
{
    const std::lock_guard locked(m_shared->lock);
    m_shared->stopped = true;
    m_shared->changed.notify_all();
}

void SignInReader::Shared::read()
{
    for (qint64 line = 1;; ++line) {
        const QByteArray bytes = input->readLine(LongestLine);
        if (bytes.isEmpty())
            break;
        const bool whole = bytes.endsWith('\n') || bytes.size() < LongestLine - 1;
        for (QByteArray rest = whole ? QByteArray() : input->readLine(LongestLine); !rest.isEmpty() && !rest.endsWith('\n');) // what is too long is passed over to its end
            rest = input->readLine(LongestLine);
        if (!take(line, bytes, whole))
            return;
    }
    const std::lock_guard locked(lock);
    waiting.isLast = true;
    changed.notify_all();
}

// False: nobody wants more.
bool SignInReader::Shared::take(qint64 line, const QByteArray &bytes, bool whole)
{
    if (bytes.trimmed().isEmpty())
        return true;
    Result<SignInReport> one = whole ? SignInReport::fromJson(bytes) : fail(ErrorCode::SignInMalformed, u"> %1 B"_s.arg(LongestLine));
    std::unique_lock locked(lock);
    changed.wait(locked, [this] { return stopped || waiting.size() < MostInBatch; });
    if (stopped)
        return false;
    if (one) {
        one->line = line;
        waiting.lines.append(*one);
    } else {
        waiting.faults.append({line, one.error()});
    }
    if (waiting.size() == 1 || waiting.size() == MostInBatch)
        changed.notify_all();
    return true;
}

SignInReader::Batch SignInReader::next()
{
    std::unique_lock locked(m_shared->lock);
    m_shared->changed.wait(locked, [this] { return m_shared->waiting.isLast || m_shared->waiting.size() > 0; });
    m_shared->changed.wait_for(locked, std::chrono::milliseconds(LongestWait), [this] { return m_shared->waiting.isLast || m_shared->waiting.size() >= MostInBatch; });
    Batch batch = std::exchange(m_shared->waiting, {});
    m_shared->waiting.isLast = batch.isLast;
    m_shared->changed.notify_all();
    return batch;
}

} // namespace muster
