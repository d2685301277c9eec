// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Watcher.h"

#include "storage/Database.h"
#include "storage/SqlLibrary.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster {

Watcher::Watcher(const QString &path, qint64 event)
    : m_reader({.path = path, .clock = systemClock()})
    , m_timer(this)
    , m_event(event)
{
    m_timer.setInterval(250ms);
    connect(&m_timer, &QTimer::timeout, this, &Watcher::look);
}

void Watcher::start()
{
    m_timer.start();
}

void Watcher::noteOwn(qint64 event)
{
    m_event = std::max(m_event, event);
}

void Watcher::look()
{
    if (m_looking)
        return;
    m_looking = true;
    m_reader
        .run<qint64>([](Reader &reader) {
            return reader.database.value(SqlLibrary::text(u"trail.latest"_s)).map([](const QVariant &event) { return event.toLongLong(); });
        })
        .then(this, [this](const Result<qint64> &event) {
            m_looking = false;
            if (event && *event > m_event) { // an error will show where somebody asks for something
                m_event = *event;
                Q_EMIT changedByAnother(*event);
            }
        });
}

} // namespace muster
