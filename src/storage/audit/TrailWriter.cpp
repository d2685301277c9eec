// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/TrailWriter.h"
#include "storage/LoadRows.h"
#include "storage/apply/TrailTexts.h"
#include "storage/audit/Forgetting.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype MostWaiting = 500; // entries that wait to be written

QString text(const QByteArray &utf8)
{
    return utf8.isEmpty() ? u""_s : QString::fromUtf8(utf8); // the columns are NOT NULL
}

QByteArray blob(const QByteArray &utf8)
{
    return utf8.isNull() ? QByteArray("") : utf8;
}

} // namespace

Result<std::unique_ptr<TrailWriter>> TrailWriter::begin(ApplyContext &context, const Operator &who, const EventHeader &header)
{
    const Result<QVariant> last = context.database.value("trail.lastEntry");
    if (!last)
        return tl::unexpected(last.error());
    QByteArray previous;
    const Result<void> head = context.database.each("trail.head", {}, [&previous](const SqlRow &row) {
        previous = row.value(1).toByteArray();
        return false;
    });
    if (!head)
        return tl::unexpected(head.error());
    EventFields event {EventFields::LatestForm, context.event, context.now, who.id.toUtf8(), who.name.toUtf8(), who.origin.toUtf8(), header.reason.toUtf8(),
        header.undoes ? std::optional(header.undoes) : std::nullopt, last->toLongLong() + 1, 0, previous, {Seal::freshSalt()}};
    return std::unique_ptr<TrailWriter>(new TrailWriter(context, std::move(event)));
}

void TrailWriter::restart()
{
    m_event.entries = 0;
    m_hash = std::make_unique<ChainHash>();
    m_event.beginIn(*m_hash);
    m_changed = {};
    m_entries.clear();
    m_texts.clear();
}

Result<void> TrailWriter::take(const RecordedChange &recorded)
{
    const EntryFields entry {m_event.firstEntry + m_event.entries, m_event.seq, recorded.action, recorded.name, recorded.objectId, recorded.otherId, recorded.change, {Seal::freshSalt()}};
    entry.addTo(*m_hash, m_event);
    ++m_event.entries;
    m_entries.append({entry.id, entry.event, blob(entry.action), blob(entry.object), blob(entry.objectId), blob(entry.otherId), blob(entry.change), entry.seal.salt});
    if (const std::optional<QVariantList> noted = TrailTexts::ofEntry(entry.id, entry.object, entry.change))
        m_texts.append(*noted);
    m_changed.note(QString::fromLatin1(recorded.action), QString::fromUtf8(recorded.objectId), QString::fromUtf8(recorded.otherId), recorded.change);
    return m_entries.size() < MostWaiting ? Result<void>() : write();
}

// As the UTF-8 that the chain is made of.
Result<void> TrailWriter::write()
{
    static const QVector<LoadColumn> columns {{u"id"_s, LoadColumn::Number}, {u"event"_s, LoadColumn::Number}, {u"action"_s, LoadColumn::Text}, {u"object"_s, LoadColumn::Text},
        {u"object_id"_s, LoadColumn::Text}, {u"other_id"_s, LoadColumn::Text}, {u"change"_s, LoadColumn::Text}, {u"salt"_s, LoadColumn::Bytes}};
    if (const Result<void> written = loadRows(m_context.database, u"entries"_s, columns, std::exchange(m_entries, {})); !written)
        return written;
    static const QVector<LoadColumn> noted {{u"entry"_s, LoadColumn::Number}, {u"object_key"_s, LoadColumn::Text}, {u"change_key"_s, LoadColumn::Text}};
    return loadRows(m_context.database, u"entry_texts"_s, noted, std::exchange(m_texts, {}));
}

Result<Outcome> TrailWriter::end()
{
    if (const Result<void> written = write(); !written)
        return tl::unexpected(written.error());
    const Result<Forgetting> forgetting = Forgetting::ofEvent(m_context, m_event.firstEntry);
    if (!forgetting)
        return tl::unexpected(forgetting.error());
    m_event.forgotten = forgetting->hash();
    m_event.endIn(*m_hash);
    m_head = m_hash->hex();
    const Result<void> inserted = m_context.run("trail.insertEvent",
        {m_event.seq, m_event.at, text(m_event.operatorId), text(m_event.operatorName), text(m_event.origin), text(m_event.reason),
            m_event.undoes ? QVariant(*m_event.undoes) : QVariant(), m_event.firstEntry, m_event.entries, text(m_event.previous), QString::fromLatin1(m_head),
            m_event.form, m_event.seal.salt, text(m_event.forgotten)});
    if (!inserted)
        return tl::unexpected(inserted.error());
    const Result<void> noted = TrailTexts::noteEvent(m_context.database, m_event.seq, text(m_event.operatorName), text(m_event.reason), text(m_event.origin),
        m_context.order.get());
    if (!noted)
        return tl::unexpected(noted.error());
    if (const Result<void> forgotten = forgetting->forgetOperators(m_context); !forgotten)
        return tl::unexpected(forgotten.error());
    return Outcome {m_event.seq, int(m_event.entries), m_head};
}

ChangedObjects TrailWriter::changed() const
{
    ChangedObjects changed = m_changed;
    changed.event = m_event.seq;
    changed.head = m_head;
    return changed;
}

} // namespace muster
