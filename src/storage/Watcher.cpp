// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Watcher.h"

#include "core/Afterwards.h"

#include <chrono>
#include <limits>

using namespace std::chrono_literals;

namespace muster {

static constexpr qint64 BetweenSignIns = 2'000; // milliseconds

Watcher::Watcher(const FilePlace &place, const std::shared_ptr<OpenPlace> &file, bool immutable, qint64 event)
    : m_reader({.place = place, .immutable = immutable, .before = [file]() -> Result<void> { return file->isIntact() ? Result<void>() : fail(ErrorCode::WorkspaceGone, file->path()); }, .clock = systemClock()})
    , m_timer(this)
    , m_event(event)
    , m_signInsLater(this)
    , m_file(file)
{
    connect(&m_timer, &QTimer::timeout, this, &Watcher::look);
    m_signInsLater.setSingleShot(true);
    connect(&m_signInsLater, &QTimer::timeout, this, &Watcher::lookAtSignIns);
}

void Watcher::start()
{
    m_news = m_file->listen([this] { QMetaObject::invokeMethod(this, &Watcher::look, Qt::QueuedConnection); });
    lookAtSignIns(); // from then on
    m_timer.start(m_news ? 30s : 250ms); // what is told may be lost on the way
}

// Another program may have written before it, and that has not been told yet.
void Watcher::noteOwn(qint64 event)
{
    if (event > m_event)
        m_own.insert(event);
    while (m_own.remove(m_event + 1))
        ++m_event;
}

void Watcher::look()
{
    lookAtSignIns();
    m_again = m_looking;
    if (m_looking)
        return;
    m_looking = true;
    const ChangesSince question {m_event};
    whenAnswered(m_reader.run<ChangesSince::Answer>([question](Reader &reader) { return question.answer(reader); }), this, [this](const Result<ChangesSince::Answer> &changes) {
        m_looking = false;
        see(changes);
        if (m_again)
            look();
    });
}

// Of a stream of them is told now and then: nobody reads faster.
void Watcher::lookAtSignIns()
{
    if (m_lookingAtSignIns || (m_sinceSignIns.isValid() && !m_sinceSignIns.hasExpired(BetweenSignIns))) {
        if (!m_signInsLater.isActive())
            m_signInsLater.start(int(BetweenSignIns));
        return;
    }
    m_lookingAtSignIns = true;
    m_sinceSignIns.start();
    const SignInsSince question {m_signIns.value_or(std::numeric_limits<qint64>::max())};
    whenAnswered(m_reader.run<SignInsSince::Answer>([question](Reader &reader) { return question.answer(reader); }), this, [this](const Result<SignInsSince::Answer> &told) {
        m_lookingAtSignIns = false;
        if (!told)
            return;
        const bool isNews = m_signIns && told->latest > *m_signIns;
        m_signIns = told->latest;
        if (!isNews)
            return;
        ChangedObjects users = told->users;
        users.event = m_event;
        users.byAnother = true;
        Q_EMIT changedByAnother(users);
    });
}

// Other errors will show where somebody asks for something.
void Watcher::see(const Result<ChangesSince::Answer> &changes)
{
    const ErrorCode error = changes ? ErrorCode() : changes.error().code;
    const Standing standing = changes ? Standing::There : error == ErrorCode::WorkspaceGone ? Standing::Gone : error == ErrorCode::ServerUnreachable ? Standing::Unreachable : m_standing;
    if (standing != m_standing) {
        m_standing = standing;
        Q_EMIT standingChanged(standing);
    }
    if (changes && changes->latest > m_event)
        take(*changes);
}

void Watcher::take(const ChangesSince::Answer &changes)
{
    ChangedObjects told = changes.events.isEmpty() ? ChangedObjects::everything() : ChangedObjects();
    bool isNews = changes.events.isEmpty();
    for (const ChangedObjects &event : changes.events) {
        if (event.event <= m_event || m_own.contains(event.event))
            continue;
        told.unite(event);
        isNews = true;
    }
    goOn(changes.latest);
    told.event = changes.latest;
    told.head = changes.head;
    told.byAnother = true;
    if (isNews)
        Q_EMIT changedByAnother(told);
}

void Watcher::goOn(qint64 event)
{
    m_event = event;
    m_own.removeIf([event](qint64 own) { return own <= event; });
    noteOwn(event);
}

} // namespace muster
