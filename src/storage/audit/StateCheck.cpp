// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/StateCheck.h"

#include "core/ChangeJson.h"
#include "core/Text.h"
#include "storage/ReaderPool.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int EntriesAtOnce = 1000;
constexpr int EntriesPerStep = 4096;
constexpr size_t ObjectsAtOnce = 500;

// Rows that the trail tells of: the program brings some roles along, see DerivedCheck.
QString toldOf(const QString &table)
{
    return table == QLatin1StringView(definitionOf(ObjectKind::Role).table) ? u"t.built_in = 0"_s : u"1 = 1"_s;
}

} // namespace

StateCheck::StateCheck(Reader &reader, Faults &faults)
    : m_reader(reader)
    , m_faults(faults)
    , m_objects(reader, faults)
{
}

Result<void> StateCheck::run()
{
    const Result<void> walked = walk(ObjectCheck::Quick);
    return walked ? checkCounts() : walked;
}

Result<void> StateCheck::walk(ObjectCheck::Depth depth)
{
    m_workspace.reset();
    if (const Result<void> begun = m_objects.begin(depth); !begun)
        return begun;
    const Result<QVariant> total = m_reader.database.value("trail.countEntries");
    if (!total)
        return tl::unexpected(total.error());
    m_run.clear();
    m_done = 0;
    QVector<StoredEntry> entries;
    for (Place from;; from = {entries.last().objectId, entries.last().id + 1}) {
        entries.clear();
        if (const Result<void> read = readFrom(from, entries); !read)
            return read;
        if (entries.isEmpty())
            break;
        for (const StoredEntry &entry : std::as_const(entries)) {
            if (const Result<void> taken = take(entry); !taken)
                return taken;
            if (++m_done % EntriesPerStep == 0 && !m_reader.progress(m_done, total->toLongLong()))
                return fail(ErrorCode::Cancelled);
        }
    }
    if (const Result<void> last = m_objects.check(m_run); !last)
        return last;
    return checkWorkspace();
}

// Some at a time: of each object the tables are asked, and no engine need answer that amid another answer.
Result<void> StateCheck::readFrom(const Place &from, QVector<StoredEntry> &entries)
{
    return m_reader.database.each("trail.byObject", {from.objectId, from.id, EntriesAtOnce}, [&entries](const SqlRow &row) {
        entries.append({row.integer(0), row.text(1), row.integer(2), row.bytes(3), row.bytes(4)});
        return true;
    });
}

Result<void> StateCheck::take(const StoredEntry &entry)
{
    if (m_run.empty() || m_run.back().id != entry.objectId) {
        if (m_run.size() == ObjectsAtOnce) {
            if (const Result<void> checked = m_objects.check(m_run); !checked)
                return checked;
            m_run.clear();
        }
        m_run.push_back({entry.objectId});
    }
    const Result<Change> change = changeFromJson(entry.change);
    const QString label = QString::fromUtf8(entry.label);
    if (!change) { // one that cannot be read hides none of the others
        m_faults.add({ErrorCode::StateDiffers, {u"entries"_s, label, QString::number(entry.id), QString(), quotedText(QString::fromUtf8(entry.change))}});
        return {};
    }
    if (change->object == ObjectKind::Workspace)
        takeWorkspace(*change, entry.event, label);
    else if (change->object != ObjectKind::Trail)
        m_run.back().fold.take(*change, entry.event, label);
    return {};
}

// What it was made with is not recorded but for its name, the label of the first entry.
void StateCheck::takeWorkspace(const Change &change, qint64 event, const QString &label)
{
    if (!m_workspace) {
        m_workspace = ObjectFold::Row {}; // not emplace(): clang takes a nested class with initializers for one that cannot be made from nothing
        for (const FieldDefinition &field : fieldsOf(ObjectKind::Workspace))
            m_workspace->values.set(field.field, field.initial());
        m_workspace->values.set(Field::Organization, label);
    }
    for (const Values::Entry &entry : change.set)
        m_workspace->values.set(entry.field, entry.value);
    m_workspace->since = event;
    m_workspace->label = label;
}

Result<void> StateCheck::checkWorkspace()
{
    if (!m_workspace)
        return {};
    const QString table = u"workspace"_s;
    const Result<QVariant> others = m_reader.database.value("verify.workspaces");
    if (!others)
        return tl::unexpected(others.error());
    if (const qint64 count = others->toLongLong(); count > 0)
        m_faults.add({ErrorCode::StateForeign, {table, u"+%1"_s.arg(count)}});
    Result<Values> stored = m_objects.fields(ObjectKind::Workspace).read(1);
    if (!stored)
        return tl::unexpected(stored.error());
    const Result<QStringList> providers = m_objects.lookup().providers();
    if (!providers)
        return tl::unexpected(providers.error());
    const Result<QStringList> classifications = m_objects.lookup().classifications();
    if (!classifications)
        return tl::unexpected(classifications.error());
    stored->set(Field::Providers, *providers);
    stored->set(Field::Classifications, *classifications);
    m_objects.compare(table, m_workspace->label, ObjectKind::Workspace, m_workspace->values, *stored);
    return m_reader.database.each("trail.workspace", {}, [&](const SqlRow &row) {
        const QVector<std::pair<QString, QString>> pairs {{u"since"_s, QString::number(m_workspace->since)}, {u"created"_s, row.value(3).toString()}, {u"current_event"_s, row.value(4).toString()}};
        for (int i = 0; i < int(pairs.size()); ++i) {
            if (row.value(i).toString() != pairs.at(i).second)
                m_objects.differs(table, m_workspace->label, pairs.at(i).first, pairs.at(i).second, row.value(i).toString());
        }
        return false;
    });
}

// What must be there is there; so where there is not more of it, there is nothing else. Where there is, it is looked for.
Result<void> StateCheck::checkCounts()
{
    const QStringList tables = ObjectCheck::tables();
    QMap<QString, qint64> foreign;
    for (const QString &table : tables) {
        const Result<QVariant> count = m_reader.database.value(u"SELECT count(*) FROM %1 t WHERE %2"_s.arg(table, toldOf(table)));
        if (!count)
            return tl::unexpected(count.error());
        if (count->toLongLong() > m_objects.expected(table))
            foreign.insert(table, count->toLongLong() - m_objects.expected(table));
    }
    if (foreign.isEmpty() || !m_faults.found.isEmpty())
        return {};
    if (const Result<void> again = walk(ObjectCheck::Thorough); !again)
        return again;
    for (auto it = foreign.cbegin(); m_faults.found.isEmpty() && it != foreign.cend(); ++it) { // of objects that no event knows
        const Result<QVariant> unheardOf = m_reader.database.value(
            u"SELECT t.uuid FROM %1 t WHERE %2 AND NOT EXISTS (SELECT 1 FROM entries en WHERE en.object_id = t.uuid) LIMIT 1"_s.arg(it.key(), toldOf(it.key())));
        m_faults.add({ErrorCode::StateForeign, {it.key(), unheardOf && !unheardOf->isNull() ? unheardOf->toString() : u"+%1"_s.arg(*it)}}); // not every table has IDs
    }
    return {};
}

} // namespace muster
