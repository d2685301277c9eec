// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"
#include "storage/ReaderPool.h"
#include "storage/audit/ChainHash.h"
#include "storage/queries/Trail.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

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
    return event;
}

EntryFields entryOf(const SqlRow &row)
{
    return {row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toByteArray(), row.value(3).toByteArray(),
        row.value(4).toByteArray(), row.value(5).toByteArray(), row.value(6).toByteArray()};
}

// Walks along the chain, event by event.
class Walk
{
public:
    Walk(Reader &reader, qint64 entries, ChainReport &report) : m_reader(reader), m_entries(entries), m_report(report) { }

    Result<void> step(const StoredEvent &event)
    {
        ++m_report.events;
        if (event.seq != m_report.events)
            return broken(m_report.events, u"missing"_s);
        if (event.previous != m_report.head.toLatin1())
            return broken(event.seq, u"previous"_s);
        if (event.firstEntry != m_report.entries + 1)
            return broken(event.seq, u"first_entry"_s);
        ChainHash hash;
        event.beginIn(hash);
        qint64 found = 0;
        const Result<void> read = m_reader.database.each("trail.verifyEntries",
            {event.firstEntry, event.firstEntry + event.entries - 1}, [&](const SqlRow &row) {
                entryOf(row).addTo(hash);
                return ++found % 4096 != 0 || m_reader.progress(m_report.entries + found, m_entries);
            });
        if (!read)
            return read;
        if (!m_reader.progress(m_report.entries + found, m_entries))
            return fail(ErrorCode::Cancelled);
        m_report.entries += found;
        event.endIn(hash);
        m_report.head = QString::fromLatin1(hash.hex());
        if (m_report.head.toLatin1() != event.hash || found != event.entries)
            return broken(event.seq, u"hash"_s);
        return {};
    }

private:
    Result<void> broken(qint64 event, const QString &what)
    {
        m_report.fault = Error {ErrorCode::ChainBroken, {QString::number(event), what}};
        return tl::unexpected(*m_report.fault);
    }

    Reader &m_reader;
    qint64 m_entries; // in all
    ChainReport &m_report;
};

} // namespace

Result<ChainReport> VerifyChain::answer(Reader &reader) const
{
    ChainReport report;
    QSet<QString> seen;
    const Result<QVariant> stored = reader.database.value("trail.countEntries");
    if (!stored)
        return tl::unexpected(stored.error());
    Walk walk(reader, stored->toLongLong(), report);
    Result<void> walked;
    const Result<void> read = reader.database.each("trail.verifyEvents", {}, [&](const SqlRow &row) {
        walked = walk.step(eventOf(row));
        seen.insert(report.head);
        return walked.has_value();
    });
    if (!read)
        return tl::unexpected(read.error());
    if (!walked && !report.fault)
        return tl::unexpected(walked.error());
    if (report.fault)
        return report;
    if (stored->toLongLong() != report.entries) // entries that belong to no event
        report.fault = Error {ErrorCode::ChainBroken, {QString::number(report.events), u"entries"_s}};
    for (const QString &head : heads) {
        if (!report.fault && !seen.contains(head.trimmed().toLower()))
            report.fault = Error {ErrorCode::HeadNotInChain, {head}};
    }
    return report;
}

} // namespace muster
