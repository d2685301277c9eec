// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Progress.h"
#include "core/Result.h"
#include "core/Rights.h"
#include "files/FileId.h"

#include <QFuture>
#include <QMutex>
#include <QThreadPool>
#include <QTimeZone>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace muster {

class Database;
class UserIndex;

// When a workspace is looked at, other than now.
struct Moment
{
    qint64 event = 0; // the latest by then
    qint64 time = 0; // UTC milliseconds
};

// What a question is answered from: a connection that cannot write, on the thread of the question.
struct Reader
{
    Database &database;
    Rights rights; // the operator's, as they are in this view; what may not be seen is not answered
    Clock clock;
    QTimeZone zone;
    const std::function<bool()> cancelled; // asked now and then by long answers, which then fail with Cancelled
    const ProgressHook progress; // for whoever watches the future; false: cancelled
    UserIndex *index = nullptr; // users in memory, where they are held
    std::optional<Moment> moment = {}; // what is answered is how it was then; rights are those of now
    QThreadPool *threads = nullptr; // of which its thread is one: whoever waits for others lets it start another meanwhile
};

// How much of the file whoever gives long answers holds in memory: most read a page once.
constexpr qint64 CacheOfLong = 8 << 20;

// Who waits for an answer: somebody who looks at the screen, or whoever wants a file or a verdict of the whole workspace. A
// question says that it is `Long` by a member of that name.
enum class Wait { Short, Long };

template <typename Question>
constexpr Wait waitFor()
{
    if constexpr (requires { Question::Long; })
        return Wait::Long;
    else
        return Wait::Short;
}

// A few threads with a read connection each. Questions run in parallel and never on the caller's thread. Long ones have
// threads and connections of their own, so that nobody waits for them: these hold little of the file in memory, and sort on disk.
class ReaderPool
{
public:
    struct Setup
    {
        FilePlace place;
        bool immutable = false;
        std::function<Result<void>()> before {}; // asked before each question, on its thread; empty: nobody is
        QString operatorId {}; // User ID of the operator who asks; empty: the engine itself
        Clock clock;
        int threads = 1;
        UserIndex *index = nullptr; // must stay longer
        bool isNobody = false; // who may see nothing
        std::optional<Moment> moment {}; // see PastTables, which each connection has to make: so there is one for each kind of question
    };

    explicit ReaderPool(Setup setup);
    ~ReaderPool(); // waits for what is running

    // `first` hears of it before anybody else, on the reader's thread; not of what was cancelled.
    template <typename Answer>
    QFuture<Result<Answer>> run(std::function<Result<Answer>(Reader &)> question, Wait wait = Wait::Short, std::function<void(const Result<Answer> &)> first = {})
    {
        ++m_asked;
        auto promise = std::make_shared<QPromise<Result<Answer>>>();
        const ProgressHook progress = progressOf(promise);
        promise->start();
        threads(wait).start([this, promise, progress, wait, question = std::move(question), first = std::move(first)] {
            const auto cancelled = [promise] { return promise->isCanceled(); };
            if (!promise->isCanceled()) {
                const Result<Answer> answer = with(cancelled, wait, [&](Database &database) -> Result<Answer> {
                    Result<Rights> rights = rightsIn(database);
                    if (!rights)
                        return tl::unexpected(rights.error());
                    Reader reader {database, std::move(*rights), m_setup.clock, QTimeZone::systemTimeZone(), cancelled, progress, m_setup.index, m_setup.moment, &threads(wait)};
                    return question(reader);
                });
                if (first)
                    first(answer);
                promise->addResult(answer);
            }
            promise->finish();
        });
        return promise->future();
    }

    int asked() const { return m_asked; } // how many questions

    // How many statements ran on the thread that draws: always 0, and a test says so.
    static int answersOnMainThread();

private:
    QThreadPool &threads(Wait wait) { return wait == Wait::Long ? m_longThreads : m_threads; }
    Result<Rights> rightsIn(Database &database);
    Result<Rights> rightsNow(Database &database);
    Result<std::unique_ptr<Database>> open(const std::function<bool()> &cancelled, Wait wait) const;
    Result<Database *> connection(const std::function<bool()> &cancelled, Wait wait); // of the current thread, with a stable view of the workspace begun
    Result<Database *> begunOn(std::unique_ptr<Database> &mine, const std::function<bool()> &cancelled, Wait wait);
    static void release(Database &database);

    // What nobody waits for any more stops, also amid a statement.
    template <typename Function>
    auto with(const std::function<bool()> &cancelled, Wait wait, Function function) -> decltype(function(std::declval<Database &>()))
    {
        Result<Database *> database = connection(cancelled, wait);
        if (!database)
            return tl::unexpected(database.error());
        auto answer = function(**database);
        release(**database);
        return answer;
    }

    Setup m_setup;
    QMutex m_lock; // of what follows
    Rights m_rights;
    qint64 m_rightsEvent = 0; // the latest when they were read: only an event can change them
    std::atomic_int m_asked = 0;
    QThreadPool m_threads;
    QThreadPool m_longThreads;
};

} // namespace muster
