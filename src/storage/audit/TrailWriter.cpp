// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/TrailWriter.h"

#include "storage/audit/ChainHash.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int ProgressStep = 1024;

QString text(const QByteArray &utf8)
{
    return utf8.isEmpty() ? u""_s : QString::fromUtf8(utf8); // the columns are NOT NULL
}

QByteArray blob(const QByteArray &utf8)
{
    return utf8.isNull() ? QByteArray("") : utf8;
}

} // namespace

Result<Outcome> TrailWriter::write(const ChangeSet &set, const ProgressHook &progress)
{
    const Result<QVariant> last = m_context.database.value(SqlLibrary::text(u"trail.lastEntry"_s));
    if (!last)
        return tl::unexpected(last.error());
    QByteArray previous;
    const Result<void> head = m_context.database.each(SqlLibrary::text(u"trail.head"_s), {}, [&previous](const QSqlQuery &row) {
        previous = row.value(1).toByteArray();
        return false;
    });
    if (!head)
        return tl::unexpected(head.error());

    const auto total = qint64(m_context.recorded.size());
    EventFields event {m_context.event, m_context.now, m_operator.id.toUtf8(), m_operator.name.toUtf8(), m_operator.origin.toUtf8(),
        set.reason.toUtf8(), set.undoes ? std::optional(set.undoes) : std::nullopt, last->toLongLong() + 1, total, previous};
    ChainHash hash;
    event.addTo(hash);
    const QString insert = SqlLibrary::text(u"trail.insertEntry"_s);
    for (qint64 i = 0; i < total; ++i) {
        if (progress && i % ProgressStep == 0 && !progress(i, total))
            return fail(ErrorCode::Cancelled);
        const RecordedChange &recorded = m_context.recorded.at(size_t(i));
        const EntryFields entry {event.firstEntry + i, event.seq, recorded.action, recorded.name, recorded.objectId, recorded.otherId, recorded.change};
        entry.addTo(hash);
        const Result<qint64> written = m_context.database.run(insert,
            {entry.id, entry.event, blob(entry.action), blob(entry.object), blob(entry.objectId), blob(entry.otherId), blob(entry.change)});
        if (!written)
            return tl::unexpected(written.error());
    }
    const Outcome outcome {event.seq, int(total), hash.hex()};
    const Result<void> inserted = m_context.run("trail.insertEvent",
        {event.seq, event.at, text(event.operatorId), text(event.operatorName), text(event.origin), text(event.reason),
            set.undoes ? QVariant(set.undoes) : QVariant(), event.firstEntry, event.entries, text(event.previous), QString::fromLatin1(outcome.head)});
    if (!inserted)
        return tl::unexpected(inserted.error());
    return outcome;
}

} // namespace muster
