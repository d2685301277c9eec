// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/past/CompareAccess.h"

#include "core/FieldDefinition.h"
#include "storage/Database.h"
#include "storage/past/PastTables.h"
#include "storage/queries/QueryCompiler.h"
#include "storage/queries/RowReader.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype RowsAtOnce = 500;

struct Way
{
    qint64 id = 0;
    qint64 since = 0; // the event that last wrote it

    bool operator<(const Way &other) const { return id < other.id; }
};

// What the Default Group gives is one row for each project, which says how many it is given to: no event writes it when they come and go.
bool isOfMany(const Way &way)
{
    return way.id < 0;
}

QVariant cell(const Row &row, Column column)
{
    return row.cells.value(columnIndex(Table::Access, column));
}

bool isSame(const Row &before, const Row &after)
{
    const bool ofNobody = cell(after, Column::UserId).isNull();
    const auto same = [&](Column column) { return cell(before, column) == cell(after, column); };
    return same(Column::Access) && same(Column::Role) && same(Column::Team) && (!ofNobody || same(Column::User));
}

class AccessComparison
{
public:
    AccessComparison(Reader &before, Reader &after, const CompareAccess &asked) : m_before(before), m_after(after), m_asked(asked) { }

    Result<qint64> compare();

private:
    Result<QVector<Way>> list(Reader &reader, const QString &text) const;
    Result<void> choose(QVector<qint64> &ids);
    Result<void> takeLost(const QVector<qint64> &ids);
    Result<void> takeOthers(const QVector<qint64> &ids, const QVector<Way> &before);
    Result<void> takePiece(const QVector<Row> &rows, const QVector<Way> &before);
    bool take(WayDifference::What what, const Row &before, const Row &after);

    Reader &m_before;
    Reader &m_after;
    const CompareAccess &m_asked;
    std::optional<QVector<Way>> m_chosen {}; // by the query, then or now, by number
    qint64 m_taken = 0;
    bool m_enough = false;
};

Result<QVector<Way>> AccessComparison::list(Reader &reader, const QString &text) const
{
    const TableQuery query {.table = Table::Access, .text = text};
    QueryCompiler compiler(reader, query);
    const Result<Condition> where = compiler.where();
    if (!where)
        return tl::unexpected(where.error());
    const TableSql &table = tableSql(query.table);
    const QString sql = u"SELECT %1, %2 FROM %3 WHERE %4 ORDER BY %5"_s.arg(QLatin1StringView(table.id), QLatin1StringView(table.since), QLatin1StringView(table.from), where->sql, compiler.orderBy());
    QVector<Way> ways;
    const Result<void> read = reader.database.each(sql, where->values, [&](const SqlRow &row) {
        ways.append({row.integer(0), row.integer(1)});
        return ways.size() % 4096 != 0 || !reader.cancelled();
    });
    if (!read)
        return tl::unexpected(read.error());
    return reader.cancelled() ? fail(ErrorCode::Cancelled) : Result<QVector<Way>>(std::move(ways));
}

// Those that `others`, by their number, have not.
QVector<qint64> missingIn(const QVector<Way> &others, const QVector<Way> &ways)
{
    QVector<qint64> ids;
    for (const Way &way : ways) {
        if (!std::binary_search(others.cbegin(), others.cend(), way))
            ids.append(way.id);
    }
    return ids;
}

// Those that may not be as they were.
QVector<qint64> writtenSince(const QVector<Way> &before, const QVector<Way> &ways)
{
    QVector<qint64> ids;
    for (const Way &way : ways) {
        const auto known = std::lower_bound(before.cbegin(), before.cend(), way);
        if (known == before.cend() || known->id != way.id || known->since != way.since || isOfMany(way))
            ids.append(way.id);
    }
    return ids;
}

QVector<Way> byNumber(QVector<Way> ways)
{
    std::sort(ways.begin(), ways.end());
    return ways;
}

Result<qint64> AccessComparison::compare()
{
    const Result<QVector<Way>> before = list(m_before, {});
    if (!before)
        return tl::unexpected(before.error());
    const Result<QVector<Way>> after = list(m_after, {});
    if (!after)
        return tl::unexpected(after.error());
    const QVector<Way> known = byNumber(*before);
    QVector<qint64> lost = missingIn(byNumber(*after), *before);
    QVector<qint64> others = writtenSince(known, *after);
    const Result<void> taken = choose(lost).and_then([&] { return choose(others); }).and_then([&] { return takeLost(lost); }).and_then([&] { return takeOthers(others, known); });
    return taken ? Result<qint64>(m_taken) : tl::unexpected(taken.error());
}

// All of them are compared before: one that the query has found then, and does not find now, is not lost by that.
Result<void> AccessComparison::choose(QVector<qint64> &ids)
{
    if (m_asked.text.isEmpty())
        return {};
    if (!m_chosen) {
        const Result<QVector<Way>> then = list(m_before, m_asked.text);
        const Result<QVector<Way>> now = list(m_after, m_asked.text);
        if (!then || !now)
            return tl::unexpected(then ? now.error() : then.error());
        m_chosen = byNumber(*then + *now);
    }
    ids.removeIf([this](qint64 id) { return !std::binary_search(m_chosen->cbegin(), m_chosen->cend(), Way {id}); });
    return {};
}

bool AccessComparison::take(WayDifference::What what, const Row &before, const Row &after)
{
    ++m_taken;
    m_enough = !m_asked.take({what, before, after});
    return !m_enough;
}

Result<void> AccessComparison::takeLost(const QVector<qint64> &ids)
{
    return RowReader(m_before, Table::Access).read(ids, [this](const Row &row) { return take(WayDifference::Lost, row, {}); });
}

Result<void> AccessComparison::takeOthers(const QVector<qint64> &ids, const QVector<Way> &before)
{
    for (qsizetype at = 0; at < ids.size() && !m_enough; at += RowsAtOnce) {
        QVector<Row> rows;
        const QVector<qint64> piece = ids.mid(at, RowsAtOnce);
        const Result<void> read = RowReader(m_after, Table::Access).read(piece, [&rows](const Row &row) {
            rows.append(row);
            return true;
        });
        if (const Result<void> taken = read ? takePiece(rows, before) : read; !taken)
            return taken;
        if (m_after.cancelled())
            return fail(ErrorCode::Cancelled);
    }
    return {};
}

Result<void> AccessComparison::takePiece(const QVector<Row> &rows, const QVector<Way> &before)
{
    QVector<qint64> known;
    for (const Row &row : rows) {
        if (std::binary_search(before.cbegin(), before.cend(), Way {row.id}))
            known.append(row.id);
    }
    QHash<qint64, Row> were;
    const Result<void> read = RowReader(m_before, Table::Access).read(known, [&were](const Row &row) {
        were.insert(row.id, row);
        return true;
    });
    if (!read)
        return read;
    for (const Row &row : rows) {
        const auto was = were.constFind(row.id);
        const bool goesOn = was == were.cend() ? take(WayDifference::Gained, {}, row) : isSame(*was, row) || take(WayDifference::Changed, *was, row);
        if (!goesOn)
            break;
    }
    return {};
}

// A connection that answers as things were then, in one view, and what it is asked by.
struct Past
{
    std::unique_ptr<Database> database {};
    Moment moment {};

    Reader reader(const Reader &now) const
    {
        return {*database, now.rights, [time = moment.time] { return time; }, now.zone, now.cancelled, now.progress, nullptr, moment};
    }
};

Result<Past> pastOf(Reader &reader, qint64 time)
{
    const Result<Moment> moment = PastTables::momentAt(reader.database, time);
    if (!moment)
        return tl::unexpected(moment.error());
    Result<std::unique_ptr<Database>> opened = PastTables::open(reader.database.path(), *moment, reader.cancelled);
    if (!opened)
        return tl::unexpected(opened.error());
    const Result<void> begun = (*opened)->beginRead();
    return begun ? Result<Past>(Past {std::move(*opened), *moment}) : tl::unexpected(begun.error());
}

} // namespace

Result<qint64> CompareAccess::answer(Reader &reader) const
{
    for (const Table table : {Table::Events, Table::Access, Table::Users}) {
        if (const Result<void> allowed = reader.rights.checkSees(table); !allowed)
            return tl::unexpected(allowed.error());
    }
    Result<Past> before = pastOf(reader, since);
    if (!before)
        return tl::unexpected(before.error());
    Result<Past> after = until ? pastOf(reader, *until) : Result<Past>(Past());
    if (!after)
        return tl::unexpected(after.error());
    Reader then = before->reader(reader);
    if (!until)
        return AccessComparison(then, reader, *this).compare();
    Reader later = after->reader(reader);
    return AccessComparison(then, later, *this).compare();
}

} // namespace muster
