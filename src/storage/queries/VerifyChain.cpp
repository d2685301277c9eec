// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ChangeJson.h"
#include "core/Pseudonym.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"
#include "storage/audit/ChainHash.h"
#include "storage/audit/Forgetting.h"
#include "storage/queries/Trail.h"

#include <QSet>

#include <limits>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int EventsAtOnce = 500;

struct StoredEvent : EventFields
{
    QByteArray hash;
};

StoredEvent eventOf(const SqlRow &row)
{
    StoredEvent event;
    event.seq = row.value(0).toLongLong();
    event.at = row.value(1).toLongLong();
    event.operatorId = row.value(2).toByteArray();
    event.operatorName = row.value(3).toByteArray();
    event.origin = row.value(4).toByteArray();
    event.reason = row.value(5).toByteArray();
    if (!row.isNull(6))
        event.undoes = row.value(6).toLongLong();
    event.firstEntry = row.value(7).toLongLong();
    event.entries = row.value(8).toLongLong();
    event.previous = row.value(9).toByteArray();
    event.hash = row.value(10).toByteArray();
    event.form = row.value(11).toInt();
    event.seal = {row.value(12).toByteArray(), row.value(13).toByteArray()};
    event.forgotten = row.value(14).toByteArray();
    return event;
}

EntryFields entryOf(const SqlRow &row)
{
    return {row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toByteArray(), row.value(3).toByteArray(),
        row.value(4).toByteArray(), row.value(5).toByteArray(), row.value(6).toByteArray(), {row.value(7).toByteArray(), row.value(8).toByteArray()}};
}

// What was forgotten, by the event that says so (Forgetting): of whom it deleted, and of invitations to them, and of nobody else.
class Forgotten
{
public:
    Result<void> read(Database &database)
    {
        return database.each("trail.forgotten", {}, [this](const SqlRow &row) {
            m_events.insert(row.bytes(0), row.integer(1));
            return true;
        });
    }

    bool take(const EntryFields &entry)
    {
        qint64 event = m_events.value(entry.objectId);
        if (!event)
            event = m_events.value(invitedBy(entry));
        if (!event)
            return false;
        m_events.insert(entry.objectId, event);
        std::unique_ptr<ChainHash> &hash = m_hashes[event];
        if (!hash)
            hash = std::make_unique<ChainHash>();
        Forgetting::add(*hash, entry.id, entry.object, entry.change);
        return true;
    }

    bool isNameOf(const EventFields &event) const
    {
        return m_events.contains(event.operatorId) && event.origin.isEmpty() && event.operatorName == Pseudonym::nameOf(QString::fromUtf8(event.operatorId)).toUtf8();
    }

    // When all entries up to its own have been taken: none that comes later is of them.
    bool isWhole(const EventFields &event)
    {
        const auto hash = m_hashes.find(event.seq);
        const QByteArray found = hash == m_hashes.end() ? QByteArray() : hash->second->hex();
        if (hash != m_hashes.end())
            m_hashes.erase(hash);
        return found == event.forgotten;
    }

private:
    // Of the first entry of an invitation that was forgotten, whose pseudonym it is to; blank: it is none.
    static QByteArray invitedBy(const EntryFields &entry)
    {
        const Result<Change> added = entry.action == definitionOf(Verb::Add, ObjectKind::Invitation).name ? changeFromJson(entry.change) : Result<Change>(Change());
        return added ? Pseudonym::idOf(added->set.text(Field::Email)).toUtf8() : QByteArray();
    }

    QHash<QByteArray, qint64> m_events; // by User ID, and Invitation ID
    std::map<qint64, std::unique_ptr<ChainHash>> m_hashes; // by event
};

// Walks along the chain, some events at a time: their entries are read in one go, one after another, and each belongs to the
// event whose turn it is.
class Walk
{
public:
    Walk(Reader &reader, qint64 entries, ChainReport &report, QSet<QByteArray> &missing)
        : m_reader(reader)
        , m_entries(entries)
        , m_report(report)
        , m_missing(missing)
    {
    }

    Result<void> begin() { return m_forgotten.read(m_reader.database); }

    Result<void> take(const QVector<StoredEvent> &events)
    {
        auto event = events.cbegin();
        Result<void> walked = begin(*event);
        if (!walked)
            return walked;
        const Result<void> read = m_reader.database.each("trail.verifyEntries", {event->firstEntry}, [&](const SqlRow &row) {
            const EntryFields entry = entryOf(row);
            while (walked && !has(*event, entry)) {
                if (event + 1 == events.cend())
                    return false;
                walked = next(event);
            }
            if (!walked)
                return false;
            if (const std::optional<QString> wrong = wrongSeal(*event, entry.seal); wrong || (entry.seal.isForgotten() && !m_forgotten.take(entry)))
                walked = broken(event->seq, wrong.value_or(u"forgotten"_s));
            entry.addTo(m_hash, *event);
            if (++m_found % 4096 == 0 && walked && !m_reader.progress(m_report.entries + m_found, m_entries))
                walked = fail(ErrorCode::Cancelled);
            return walked.has_value();
        });
        while (read && walked && event + 1 != events.cend())
            walked = next(event);
        if (!read || !walked)
            return read ? walked : read;
        return end(*event);
    }

private:
    // It begins at the first: what does not, is broken. Any number may stand there.
    static bool has(const StoredEvent &event, const EntryFields &entry) { return entry.id - event.firstEntry < event.entries; }

    Result<void> next(QVector<StoredEvent>::const_iterator &event)
    {
        const Result<void> ended = end(*event);
        return ended ? begin(*++event) : ended;
    }

    Result<void> begin(const StoredEvent &event)
    {
        ++m_report.events;
        if (event.seq != m_report.events)
            return broken(m_report.events, u"missing"_s);
        if (event.previous != m_report.head.toLatin1())
            return broken(event.seq, u"previous"_s);
        if (event.firstEntry != m_report.entries + 1)
            return broken(event.seq, u"first_entry"_s);
        event.beginIn(m_hash);
        m_found = 0;
        return {};
    }

    Result<void> end(const StoredEvent &event)
    {
        if (!m_reader.progress(m_report.entries + m_found, m_entries))
            return fail(ErrorCode::Cancelled);
        m_report.entries += m_found;
        if (const std::optional<QString> wrong = wrongSeal(event, event.seal))
            return broken(event.seq, *wrong);
        if ((event.seal.isForgotten() && !m_forgotten.isNameOf(event)) || !m_forgotten.isWhole(event))
            return broken(event.seq, u"forgotten"_s);
        event.endIn(m_hash);
        const QByteArray hash = m_hash.hex();
        m_report.head = QString::fromLatin1(hash);
        m_missing.remove(hash);
        return hash == event.hash && m_found == event.entries ? Result<void>() : broken(event.seq, u"hash"_s);
    }

    static std::optional<QString> wrongSeal(const EventFields &event, const Seal &seal)
    {
        const bool isRight = event.isSealed() ? seal.isWhole() : seal.salt.isNull() && seal.kept.isNull() && event.forgotten.isEmpty();
        return isRight ? std::nullopt : std::optional(u"seal"_s);
    }

    Result<void> broken(qint64 event, const QString &what)
    {
        m_report.fault = Error {ErrorCode::ChainBroken, {QString::number(event), what}};
        return tl::unexpected(*m_report.fault);
    }

    Reader &m_reader;
    qint64 m_entries; // in all
    ChainReport &m_report;
    QSet<QByteArray> &m_missing; // heads that were not met so far
    ChainHash m_hash;
    Forgotten m_forgotten;
    qint64 m_found = 0; // entries of the event whose turn it is
};

QByteArray plain(const QString &head)
{
    return head.trimmed().toLower().toLatin1();
}

} // namespace

Result<ChainReport> VerifyChain::answer(Reader &reader) const
{
    const Result<QVariant> stored = reader.database.value("trail.countEntries");
    if (!stored)
        return tl::unexpected(stored.error());
    ChainReport report;
    QSet<QByteArray> missing;
    for (const QString &head : heads)
        missing.insert(plain(head));
    Walk walk(reader, stored->toLongLong(), report, missing);
    if (const Result<void> begun = walk.begin(); !begun)
        return tl::unexpected(begun.error());
    QVector<StoredEvent> events;
    for (qint64 from = std::numeric_limits<qint64>::min();; from = events.last().seq + 1) {
        events.clear();
        const Result<void> read = reader.database.each("trail.verifyEvents", {from, EventsAtOnce}, [&events](const SqlRow &row) {
            events.append(eventOf(row));
            return true;
        });
        if (!read)
            return tl::unexpected(read.error());
        if (events.isEmpty())
            break;
        const Result<void> walked = walk.take(events);
        if (report.fault)
            return report;
        if (!walked)
            return tl::unexpected(walked.error());
    }
    if (stored->toLongLong() != report.entries) // entries that belong to no event
        report.fault = Error {ErrorCode::ChainBroken, {QString::number(report.events), u"entries"_s}};
    for (const QString &head : heads) {
        if (!report.fault && missing.contains(plain(head)))
            report.fault = Error {ErrorCode::HeadNotInChain, {head}};
    }
    return report;
}

} // namespace muster
