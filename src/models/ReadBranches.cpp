// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ReadBranches.h"

#include "core/Fold.h"
#include "models/KnownRows.h"
#include "models/Refs.h"
#include "models/ResultPages.h"
#include "storage/queries/FindLinked.h"
#include "storage/queries/Listing.h"
#include "storage/queries/MeantWords.h"
#include "storage/queries/RowReader.h"
#include "storage/ReaderPool.h"

#include <QSet>

#include <algorithm>

namespace muster {

namespace {

TableQuery withText(TableQuery query, const QString &text)
{
    query.text = query.text.isEmpty() ? text : query.text + u' ' + text;
    return query;
}

bool containsWords(const QString &title, const QString &search)
{
    const QString folded = fold(title);
    const QStringList words = fold(search).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return folded.contains(word); });
}

Result<bool> findsAny(TableQuery query, Reader &reader)
{
    query.sort.clear(); // whoever it is
    return ListIds {query, 1}.answer(reader).map([](const Listing &listing) { return !listing.ids.isEmpty(); });
}

bool isExcepted(const BranchPart &part, const Row &row)
{
    return std::any_of(part.except.cbegin(), part.except.cend(), [&](const Filter &filter) {
        const QStringList values = cellOf(part.query.table, row, filter.column).toStringList();
        return std::any_of(values.cbegin(), values.cend(), [&](const QString &value) { return filter.values.contains(value); });
    });
}

// The ids of a part's rows, or the first of them, and which were found by themselves.
struct FoundRows
{
    QVector<qint64> ids;
    qsizetype total = 0;
    QSet<qint64> bySelf {};
    bool allBySelf = true;
};

// Of a group of hundreds of thousands a page is shown, and how many there are.
Result<FoundRows> findFirst(const TableQuery &query, int limit, Reader &reader)
{
    const Result<Listing> first = ListIds {query, limit}.answer(reader);
    if (!first)
        return tl::unexpected(first.error());
    if (first->complete)
        return FoundRows {first->ids, first->ids.size()};
    const Result<qint64> all = CountRows {query}.answer(reader);
    if (!all)
        return tl::unexpected(all.error());
    return FoundRows {first->ids, qsizetype(*all)};
}

// All rows that are found by others, one way or the other. A word that one way knows, another may not.
Result<QSet<qint64>> foundByOthers(const BranchPart &part, Reader &reader)
{
    QSet<qint64> found;
    std::optional<Error> mistake;
    bool understood = false;
    for (const FoundBy &by : part.foundBy) {
        const Result<QSet<qint64>> ids = FindLinked {by.query, by.column}.answer(reader);
        if (!ids && !isQueryMistake(ids.error()))
            return ids;
        if (ids) {
            understood = true;
            found.unite(*ids);
        } else {
            mistake = mistake.value_or(ids.error());
        }
    }
    if (!understood && mistake)
        return tl::unexpected(*mistake);
    return found;
}

Result<FoundRows> findRows(const BranchPart &part, int limit, Reader &reader)
{
    const bool findsItself = part.search.isEmpty() || part.foundBy.isEmpty();
    if (findsItself && part.except.isEmpty())
        return findFirst(withText(part.query, part.search), std::max(limit, 1), reader);
    const Result<Listing> named = ListIds {withText(part.query, part.search)}.answer(reader);
    const bool mistake = !named && isQueryMistake(named.error()); // a field that only the others have
    if (!named && !(mistake && !part.foundBy.isEmpty()))
        return tl::unexpected(named.error());
    if (findsItself)
        return FoundRows {named->ids, named->ids.size()};
    const Result<Listing> all = ListIds {part.query}.answer(reader);
    if (!all)
        return tl::unexpected(all.error());
    if (named && all->ids.isEmpty()) // as most groups hold no groups; who is found in others is asked about all users
        return FoundRows {};
    const Result<QSet<qint64>> others = foundByOthers(part, reader);
    if (!others)
        return tl::unexpected(others.error());
    FoundRows found {.ids = {}, .allBySelf = false};
    if (named)
        found.bySelf = QSet<qint64>(named->ids.cbegin(), named->ids.cend());
    for (const qint64 id : all->ids) {
        if (found.bySelf.contains(id) || others->contains(id))
            found.ids.append(id);
    }
    found.total = found.ids.size();
    return found;
}

// Appends a part's rows to what there is.
class Appender
{
public:
    Appender(Branches &branches, int limit, KnownRows &known, Reader &reader) : m_branches(branches), m_limit(limit), m_known(known), m_reader(reader) { }

    std::optional<Error> append(int index, const BranchPart &part) { return part.single ? appendSingle(index, part) : appendRows(index, part); }

private:
    std::optional<Error> appendSingle(int index, const BranchPart &part)
    {
        const Result<qint64> held = CountRows {part.query}.answer(m_reader);
        if (!held)
            return held.error();
        if (part.unlessEmpty && *held == 0)
            return {};
        const bool bySelf = part.search.isEmpty() || containsWords(part.title, part.search);
        if (!bySelf) {
            const Result<bool> holds = findsAny(withText(part.query, part.searchHeld), m_reader);
            if (!holds)
                return holds.error();
            if (!*holds)
                return {};
        }
        m_branches.rows.append({index, Row {.cells = {*held}}, bySelf});
        ++m_branches.total;
        return {};
    }

    std::optional<Error> appendRows(int index, const BranchPart &part)
    {
        const Result<FoundRows> found = findRows(part, m_limit - int(m_branches.rows.size()), m_reader);
        if (!found)
            return found.error();
        const QVector<qint64> &ids = found->ids;
        qsizetype read = 0;
        while (read < ids.size() && m_branches.rows.size() < m_limit) {
            const QVector<qint64> wanted = ids.mid(read, m_limit - m_branches.rows.size());
            read += wanted.size();
            Result<QVector<Row>> rows = m_known.read(m_reader, part.query.table, wanted);
            if (!rows)
                return rows.error();
            for (Row &row : *rows) {
                const bool bySelf = found->allBySelf || found->bySelf.contains(row.id);
                if (!isExcepted(part, row)) {
                    m_branches.rows.append({index, std::move(row), bySelf});
                    ++m_branches.total;
                }
            }
        }
        m_branches.total += found->total - read;
        return {};
    }

    Branches &m_branches;
    int m_limit;
    KnownRows &m_known;
    Reader &m_reader;
};

} // namespace

Result<Branches> ReadBranches::answer(Reader &reader) const
{
    Branches branches;
    KnownRows onlyNow;
    Appender appender(branches, limit, known ? *known : onlyNow, reader);
    for (int index = 0; index < parts.size(); ++index) {
        if (reader.cancelled())
            return fail(ErrorCode::Cancelled);
        if (const std::optional<Error> error = appender.append(index, parts.at(index)))
            return tl::unexpected(*error);
    }
    return branches;
}

Result<QVector<MeantWord>> FindMeantInBranches::answer(Reader &reader) const
{
    QVector<TableQuery> queries;
    for (const BranchPart &part : parts) {
        if (!part.single)
            queries.append({.table = part.query.table, .text = part.search});
        for (const FoundBy &by : part.foundBy)
            queries.append(by.query);
    }
    for (const TableQuery &query : std::as_const(queries)) {
        const Result<QVector<MeantWord>> words = FindMeantWords {query}.answer(reader);
        if (words ? !words->isEmpty() : !isQueryMistake(words.error())) // a field that only the others have
            return words;
    }
    return QVector<MeantWord>();
}

} // namespace muster
