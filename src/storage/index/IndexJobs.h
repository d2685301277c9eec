// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ReaderPool.h"

#include <QSet>

namespace muster {

// What the index reads in the background: one after the other, each by a view of its own that sees everything, on a
// connection that takes little memory. What is waiting already is not started twice.
class IndexJobs
{
public:
    explicit IndexJobs(ReaderPool::Setup setup);
    ~IndexJobs(); // ends what is running, as soon as it looks

    using Work = std::function<void(Reader &)>;
    void start(const QString &name, Work work);

    bool isIdle() const { return m_count == 0; }
    const std::atomic_bool &isClosing() const { return m_closing; }

private:
    void forget(const QString &name);

    QMutex m_lock; // of the names
    QSet<QString> m_waiting;
    std::atomic_int m_count = 0; // waiting and running
    std::atomic_bool m_closing = false;
    ReaderPool m_readers; // ends first
};

} // namespace muster
