// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/SignInReport.h"

#include <QIODevice>

#include <memory>

namespace muster {

// Lines of JSON (see SignInReport::fromJson), from a file or as they come. They are read and taken apart on a thread of its own, while
// those before them are taken in.
class SignInReader
{
public:
    static constexpr qsizetype MostInBatch = 20'000; // lines: each batch goes all over the tables once
    static constexpr qint64 LongestLine = 64 * 1024; // bytes
    static constexpr int LongestWait = 500; // milliseconds after its first line until a batch is handed out, though more may come

    struct Batch
    {
        QVector<SignInReport> lines;
        QVector<TakenSignIns::Fault> faults; // lines that cannot be understood
        bool isLast = false; // there is no more

        qsizetype size() const { return lines.size() + faults.size(); }
    };

    explicit SignInReader(std::unique_ptr<QIODevice> input);
    ~SignInReader(); // does not wait for a line that nobody writes
    Q_DISABLE_COPY_MOVE(SignInReader)

    Batch next(); // waits for at least one line, or the end

private:
    struct Shared;

    std::shared_ptr<Shared> m_shared; // with its thread, which may wait for a line longer than anybody wants it
};

} // namespace muster
