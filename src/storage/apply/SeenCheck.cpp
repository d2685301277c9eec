// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/SeenCheck.h"

#include "core/ChangeJson.h"
#include "core/FieldDefinition.h"
#include "core/Text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString shown(const QVariant &value)
{
    return value.metaType().id() == QMetaType::QStringList ? value.toStringList().join(u", "_s) : value.toString();
}

// A recorded change leaves out what an added object has as false or blank.
bool isBlank(const QVariant &value)
{
    return value.metaType().id() == QMetaType::Bool ? !value.toBool() : shown(value).isEmpty();
}

// An older trail may say a text as it came in, which the row never had.
bool isSame(const QVariant &one, const QVariant &other)
{
    const bool texts = one.metaType().id() == QMetaType::QString && other.metaType().id() == QMetaType::QString;
    return one == other || (isBlank(one) && isBlank(other)) || (texts && visibleText(one.toString()) == visibleText(other.toString()));
}

} // namespace

Result<void> SeenCheck::check(ApplyContext &context, const Change &change, const Object &object, const Values &current)
{
    return SeenCheck(context, change, object, current).check();
}

Result<void> SeenCheck::check()
{
    if (const std::optional<Difference> found = difference(m_change.was))
        return refuse(*found);
    // What an earlier change of the same set wrote, the operator knows of
    if (m_change.seen == 0 || m_change.seen == m_object.row.since)
        return {};
    const Result<Since> since = readSince();
    if (!since)
        return tl::unexpected(since.error());
    if (!since->known)
        return refuseVersion(since->latest);
    if (const std::optional<Difference> found = difference(since->before, m_object.begun))
        return refuse(*found);
    // An object that is to go is what was seen, or it is not; undo brings back what is written down, field by field
    if (m_change.verb == Verb::Remove && since->latest > m_change.seen && !m_context.undoing)
        return refuseVersion(since->latest);
    return {};
}

Result<SeenCheck::Since> SeenCheck::readSince()
{
    Since since;
    std::optional<Error> malformed;
    bool everything = false;
    const Result<void> read = m_context.database.each("trail.changesOfObject", {m_object.objectId, m_object.otherId, m_context.event}, [&](const SqlRow &row) {
        since.latest = row.value(0).toLongLong();
        since.known = since.known || since.latest == m_change.seen;
        if (since.latest <= m_change.seen || everything)
            return true;
        const Result<Change> change = changeFromJson(row.value(1).toByteArray());
        if (!change) {
            malformed = change.error();
            return false;
        }
        everything = change->verb == Verb::Remove;
        for (const FieldDefinition &field : fieldsOf(m_change.object)) {
            const bool told = everything || (change->verb == Verb::Edit && change->was.contains(field.field));
            if (told && !since.before.contains(field.field))
                since.before.set(field.field, change->was.value(field.field));
        }
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    if (malformed)
        return tl::unexpected(*malformed);
    return since;
}

bool SeenCheck::isTouched(Field field) const
{
    return m_change.verb == Verb::Remove || m_change.set.contains(field) || m_change.was.contains(field);
}

// What stands as it is wanted, or as the change itself says that it was, is no conflict, whoever wrote it. A field that is to be set is named before others.
std::optional<SeenCheck::Difference> SeenCheck::difference(const Values &before, const Values &begun) const
{
    std::optional<Difference> other;
    for (const Values::Entry &was : before) {
        const QVariant now = begun.contains(was.field) ? begun.value(was.field) : m_current.value(was.field);
        const bool wanted = m_change.set.contains(was.field) && m_object.row.id != 0 && isSame(now, m_change.set.value(was.field));
        const bool said = m_change.was.contains(was.field) && isSame(now, m_change.was.value(was.field));
        const FieldDefinition *const field = findField(m_change.object, was.field);
        const bool isOwn = !begun.isEmpty() && field && !field->column; // as may be: what stands in other tables was not looked for
        const bool aside = isOwn || (field && (field->is(FieldDefinition::Reported) || (m_context.undoing && field->is(FieldDefinition::Irrevocable))));
        if (aside || !isTouched(was.field) || isSame(now, was.value) || wanted || said)
            continue;
        if (m_change.set.contains(was.field))
            return Difference {was.field, was.value};
        if (!other)
            other = Difference {was.field, was.value};
    }
    return other;
}

Result<void> SeenCheck::refuse(const Difference &difference)
{
    const QString &name = m_object.row.name;
    if (!mayTell())
        return fail(ErrorCode::Changed, name);
    const Result<QString> by = writer();
    if (!by)
        return tl::unexpected(by.error());
    const QString field = keyOf(difference.field);
    const QString now = shown(m_current.value(difference.field));
    if (!m_change.set.contains(difference.field))
        return fail(ErrorCode::ChangedBesides, name, field, shown(difference.seen), now, *by);
    return fail(ErrorCode::Changed, name, field, shown(difference.seen), now, shown(m_change.set.value(difference.field)), *by);
}

Result<void> SeenCheck::refuseVersion(qint64 latest)
{
    if (!mayTell())
        return fail(ErrorCode::Changed, m_object.row.name);
    const Result<QString> by = writer();
    if (!by)
        return tl::unexpected(by.error());
    const QString now = latest ? QString::number(latest) : QString();
    return fail(ErrorCode::Changed, m_object.row.name, QString(), QString::number(m_change.seen), now, QString(), *by);
}

Result<QString> SeenCheck::writer()
{
    const Result<QVariant> writer = m_context.database.value("trail.lastWriterOf", {m_object.objectId, m_object.otherId, m_context.event});
    return writer.map([](const QVariant &name) { return name.toString(); });
}

// Who may change something they cannot see does not learn what stands there.
bool SeenCheck::mayTell() const
{
    const QVector<TableDefinition> &tables = tableDefinitions();
    return std::none_of(tables.cbegin(), tables.cend(), [this](const TableDefinition &table) {
        return table.kind == m_change.object && !m_context.rights->checkSees(table.table);
    });
}

} // namespace muster
