// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/SignInReader.h"

#include "files/InputFile.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// Lines one after another, in pieces that are as large as what there is.
class Lines
{
public:
    explicit Lines(QIODevice &input) : m_input(input) { }

    // Without its end; null: there is none any more. What is longer than so many bytes is passed over, and null as well, with `tooLong`.
    QByteArray next(qsizetype longest, bool *tooLong)
    {
        QByteArray line = ""_ba;
        for (*tooLong = false;;) {
            const qsizetype end = m_piece.indexOf('\n', m_at);
            const qsizetype upTo = end < 0 ? m_piece.size() : end;
            *tooLong = *tooLong || line.size() + upTo - m_at > longest;
            if (!*tooLong)
                line.append(m_piece.constData() + m_at, upTo - m_at);
            m_at = upTo + 1;
            if (end >= 0)
                break;
            if (!fill()) {
                if (line.isEmpty() && !*tooLong)
                    return {};
                break;
            }
        }
        return *tooLong ? QByteArray() : line;
    }

private:
    static constexpr qsizetype Piece = 64 * 1024; // bytes

    bool fill()
    {
        m_piece.resize(Piece);
        auto *const file = qobject_cast<QFile *>(&m_input);
        const qint64 count = file ? InputFile::readSome(*file, m_piece.data(), Piece) : m_input.read(m_piece.data(), Piece);
        m_piece.resize(qMax<qint64>(0, count));
        m_at = 0;
        return count > 0;
    }

    QIODevice &m_input;
    QByteArray m_piece;
    qsizetype m_at = 0;
};

} // namespace

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
    Lines lines(*input);
    bool tooLong = false;
    qint64 line = 1;
    for (QByteArray bytes = lines.next(LongestLine, &tooLong); !bytes.isNull() || tooLong; bytes = lines.next(LongestLine, &tooLong)) {
        if (!take(line++, bytes, !tooLong))
            return;
    }
    const std::lock_guard locked(lock);
    waiting.isLast = true;
    changed.notify_all();
}

// False: nobody wants more.
bool SignInReader::Shared::take(qint64 line, const QByteArray &bytes, bool whole)
{
    if (whole && bytes.trimmed().isEmpty())
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
