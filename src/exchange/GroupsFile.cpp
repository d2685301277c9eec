// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/GroupsFile.h"

#include "core/FieldDefinition.h"
#include "core/Fold.h"
#include "core/Text.h"
#include "exchange/CsvTable.h"
#include "exchange/ImportColumns.h"
#include "exchange/PackedSource.h"
#include "storage/ReaderPool.h"
#include "storage/queries/Names.h"

#include <QFileInfo>
#include <QHashSeed>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// Where each of the columns stands; -1: nowhere.
struct Columns
{
    int group;
    int outer;
    int inner;
    int member;

    QStringList ignored(const QStringList &header) const
    {
        QStringList ignored;
        for (int at = 0; at < header.size(); ++at) {
            if (at != group && at != outer && at != inner && at != member && !header.at(at).trimmed().isEmpty())
                ignored.append(header.at(at));
        }
        return ignored;
    }
};

int positionOf(const QStringList &header, const QStringList &names)
{
    const auto it = std::find_if(header.cbegin(), header.cend(), [&names](const QString &heading) {
        return std::any_of(names.cbegin(), names.cend(), [&heading](const QString &name) { return importWord(name) == importWord(heading); });
    });
    return it == header.cend() ? -1 : int(it - header.cbegin());
}

Result<Columns> columnsOf(const QStringList &header)
{
    const Columns columns {positionOf(header, {u"group"_s, u"group name"_s, u"name"_s}),
        positionOf(header, {u"parent"_s, u"parent group"_s, u"outer group"_s, u"in group"_s}),
        positionOf(header, {u"inner group"_s, u"inner"_s, u"child"_s}),
        positionOf(header, {u"email"_s, u"member"_s, u"email address"_s, u"mail"_s, u"user"_s})};
    if (columns.group < 0)
        return fail(ErrorCode::CsvNoHeader, quotedText(header.join(u", "_s)));
    return columns;
}

class GroupsPlan
{
public:
    explicit GroupsPlan(const Names &names)
    {
        for (const Names::Named &group : names.groups)
            m_known.insert(group.key);
    }

    // False when the row says something of no group.
    bool add(const Columns &columns, const QStringList &fields)
    {
        const auto field = [&fields](int position) { return position < 0 ? QString() : fields.value(position); };
        const QString group = field(columns.group);
        if (group.isEmpty())
            return std::all_of(fields.cbegin(), fields.cend(), [](const QString &text) { return text.isEmpty(); });
        need(group);
        nest(field(columns.outer), group);
        nest(group, field(columns.inner));
        if (const QString member = field(columns.member); !member.isEmpty())
            once(change::addMember(group, member));
        return true;
    }

    std::shared_ptr<ChangeSource> changes() const { return m_changes; }

private:
    void need(const QString &group)
    {
        if (m_known.contains(fold(group)))
            return;
        m_known.insert(fold(group));
        m_changes->addFirst(change::addGroup(group));
    }

    void nest(const QString &outer, const QString &inner)
    {
        if (outer.isEmpty() || inner.isEmpty())
            return;
        need(outer);
        need(inner);
        once(Change(Verb::Add, ObjectKind::Nesting, {outer, inner}));
    }

    void once(const Change &change)
    {
        const QString key = u"%1\n%2"_s.arg(int(change.object)).arg(fold(change.references.join(u'\n')));
        const std::pair hashes(qHash(key, QHashSeed::globalSeed()), qHash(key, ~QHashSeed::globalSeed()));
        if (m_asked.contains(hashes))
            return;
        m_asked.insert(hashes);
        m_changes->add(change);
    }

    QSet<QString> m_known; // groups, by folded name
    QSet<std::pair<size_t, size_t>> m_asked; // by two hashes: of a million, the texts themselves would take more room than the file
    std::shared_ptr<PackedSource> m_changes = std::make_shared<PackedSource>();
};

} // namespace

Result<GroupsFile> ReadGroupsFile::answer(Reader &reader) const
{
    Result<CsvTable> read = CsvTable::read(path, {}, file);
    if (!read)
        return tl::unexpected(read.error());
    const auto table = std::make_shared<const CsvTable>(std::move(*read));
    if (!table->hasHeader())
        return fail(ErrorCode::CsvNoHeader, quotedText(table->fields(0).join(u", "_s)));
    const Result<Columns> columns = columnsOf(table->header());
    if (!columns)
        return tl::unexpected(columns.error());
    const Result<Names> names = ReadNames().answer(reader);
    if (!names)
        return tl::unexpected(names.error());
    GroupsPlan plan(*names);
    for (int row = 0; row < table->rowCount(); ++row) {
        Result<QStringList> fields = table->row(row);
        if (!fields)
            return tl::unexpected(fields.error());
        for (QString &text : *fields) {
            const Result<QString> clean = cleanText(text, keyOf(Field::Group), LongestAddress);
            if (!clean)
                return tl::unexpected(clean.error());
            text = *clean;
        }
        if (!plan.add(*columns, *fields))
            return fail(ErrorCode::MissingField, u"%1:%2"_s.arg(QFileInfo(path).fileName()).arg(table->line(row)), table->header().at(columns->group));
    }
    return GroupsFile {plan.changes(), columns->ignored(table->header()), table};
}

} // namespace muster
