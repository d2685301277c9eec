// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ReaderPool.h"

#include <QHash>
#include <QWaitCondition>

#include <deque>

namespace muster {

// What the index reads in the background: one after the other, what somebody waits for first, each by a view of its own that
// sees everything, on a connection that takes little memory. What is waiting already is not started twice.
class IndexJobs
{
public:
    explicit IndexJobs(ReaderPool::Setup setup);
    ~IndexJobs(); // stops what is running

    // Ahead: nobody has asked for it yet. Where somebody waits for something else it is stopped, and begun anew afterwards.
    enum Kind { Needed, Ahead };

    using Work = std::function<void(Reader &)>; // whose statements are stopped at the end
    void start(const QString &name, Work work, Kind kind = Needed);

    // Until what goes by that name is done, or nobody waits for it any more. It overtakes what nobody waits for. A reader's thread
    // counts for none of its pool meanwhile.
    void wait(const QString &name, const std::function<bool()> &cancelled);
    void wait(const QString &name, const Reader &reader);

    bool isIdle() const { return m_count == 0; }

private:
    struct Job
    {
        QString name;
        Work work;
        Kind kind;
    };

    void run();
    std::deque<Job>::iterator waiting(const QString &name);
    Job takeFirst();
    void finish(const Job &job);
    void askToGiveWay();

    QMutex m_lock; // of the jobs
    std::deque<Job> m_waiting;
    std::optional<Job> m_running;
    QHash<QString, int> m_unfinished; // waiting and running
    QHash<QString, int> m_awaited; // by how many
    QWaitCondition m_finished;
    std::atomic_int m_count = 0; // waiting and running
    std::atomic_bool m_closing = false;
    std::atomic_bool m_givesWay = false; // what is running
    ReaderPool m_readers; // ends first
};

} // namespace muster
