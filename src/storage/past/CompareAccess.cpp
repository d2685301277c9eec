// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/past/CompareAccess.h"

#include "core/FieldDefinition.h"
#include "core/Kinds.h"
#include "storage/Database.h"
#include "storage/JsonList.h"
#include "storage/past/PastTables.h"
#include "storage/queries/QueryCompiler.h"
#include "storage/queries/RowReader.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <compare>
#include <iterator>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype RowsAtOnce = 500;

struct Way
{
    qint64 id = 0;
    qint64 state = 0; // the event that last wrote it, and whether it only reads: by the type of the account, which no way says

    bool operator<(const Way &other) const { return id < other.id; }
};

// Somebody in the Default Group.
struct Member
{
    qint64 id = 0;
    bool onlyReads = false;

    auto operator<=>(const Member &other) const = default;
};

QVariant cell(const Row &row, Column column)
{
    return row.cells.value(columnIndex(Table::Access, column));
}

// Who comes to what by what: the same for whoever was taken away and is there again.
size_t keyOf(const Row &row)
{
    return qHash(QStringList {cell(row, Column::UserId).toString(), cell(row, Column::ProjectId).toString(), cell(row, Column::Via).toString()});
}

class AccessComparison
{
public:
    AccessComparison(Reader &before, Reader &after, const CompareAccess &asked) : m_before(before), m_after(after), m_asked(asked) { }

    Result<qint64> compare();

private:
    static Result<QVector<Way>> list(Reader &reader, const QString &text);
    static Result<QVector<qint64>> matching(Reader &reader, const QVector<qint64> &ids, const QString &text);
    Result<void> addMembers(QVector<Way> &before, QVector<Way> &after);
    Result<void> findAgain(QVector<qint64> &lost, const QVector<qint64> &others, const QVector<Way> &before);
    Result<void> choose(QVector<qint64> &lost, QVector<qint64> &others);
    Result<void> takeLost(const QVector<qint64> &ids);
    Result<void> takeOthers(const QVector<qint64> &ids, const QVector<Way> &before);
    Result<void> takePiece(const QVector<Row> &rows, const QVector<Way> &before);
    bool take(WayDifference::What what, const Row &before, const Row &after);
    bool isSame(const Row &before, const Row &after) const;

    Reader &m_before;
    Reader &m_after;
    const CompareAccess &m_asked;
    QVector<qint64> m_byDefault {}; // ways of those who came to the Default Group, left it, or are of another type
    bool m_countsMembers = false; // they are too many to be told one by one
    QHash<qint64, qint64> m_again {}; // by the number of the way that is there now, of the one that was
    qint64 m_taken = 0;
    bool m_enough = false;
};

Result<QVector<Way>> AccessComparison::list(Reader &reader, const QString &text)
{
    const TableQuery query {.table = Table::Access, .text = text};
    QueryCompiler compiler(reader, query);
    const Result<Condition> where = compiler.where();
    if (!where)
        return tl::unexpected(where.error());
    const TableSql &table = tableSql(query.table);
    const QString sql = u"SELECT %1, %2, %3 FROM %4 WHERE %5 ORDER BY %6"_s.arg(QLatin1StringView(table.id), QLatin1StringView(table.since), QLatin1StringView(table.find(Column::Access)->value), QLatin1StringView(table.from), where->sql,
        compiler.orderBy());
    QVector<Way> ways;
    const Result<void> read = reader.database.each(sql, where->values, [&](const SqlRow &row) {
        ways.append({row.integer(0), row.integer(1) * 2 + row.integer(2)});
        return ways.size() % 4096 != 0 || !reader.cancelled();
    });
    if (!read)
        return tl::unexpected(read.error());
    return reader.cancelled() ? fail(ErrorCode::Cancelled) : Result<QVector<Way>>(std::move(ways));
}

// Of ways that are asked for by their number.
Result<QVector<qint64>> AccessComparison::matching(Reader &reader, const QVector<qint64> &ids, const QString &text)
{
    QVector<qint64> found;
    const TableQuery query {.table = Table::Access, .text = text};
    for (qsizetype at = 0; at < ids.size(); at += RowsAtOnce) {
        QueryCompiler compiler(reader, query);
        const Result<Condition> where = compiler.where();
        if (!where)
            return tl::unexpected(where.error());
        const QString from = QString::fromLatin1(tableSql(query.table).byIds);
        const QVariantList wanted(from.count("{ids ?}"_L1), jsonOf(ids.mid(at, RowsAtOnce)));
        const Result<void> read = reader.database.each(u"SELECT x.id FROM %1 WHERE %2"_s.arg(from, where->sql), wanted + where->values, [&found](const SqlRow &row) {
            found.append(row.integer(0));
            return true;
        });
        if (!read)
            return tl::unexpected(read.error());
    }
    return found;
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

// Those that may not be as they were. What the Default Group gives is one way for each project, which no event writes when they come and go.
QVector<qint64> writtenSince(const QVector<Way> &before, const QVector<Way> &ways, bool countsMembers)
{
    QVector<qint64> ids;
    for (const Way &way : ways) {
        const auto known = std::lower_bound(before.cbegin(), before.cend(), way);
        if (known == before.cend() || known->id != way.id || known->state != way.state || (countsMembers && way.id < 0))
            ids.append(way.id);
    }
    return ids;
}

QVector<Way> byNumber(QVector<Way> ways)
{
    std::sort(ways.begin(), ways.end());
    return ways;
}

Result<QVector<Member>> membersOf(Reader &reader)
{
    QVector<Member> members;
    const Result<void> read = reader.database.each("access.defaultMembers", {}, [&members](const SqlRow &row) {
        members.append({row.integer(0), row.integer(1) == qint64(AccountType::ReadOnly)});
        return true;
    });
    return read ? Result<QVector<Member>>(std::move(members)) : tl::unexpected(read.error());
}

Result<QVector<qint64>> projectsOf(Reader &reader)
{
    QVector<qint64> projects;
    const Result<void> read = reader.database.each("access.projects", {}, [&projects](const SqlRow &row) {
        projects.append(row.integer(0));
        return true;
    });
    return read ? Result<QVector<qint64>>(std::move(projects)) : tl::unexpected(read.error());
}

// Of those whose way by the Default Group is another, or none, each way to each project; as far as they are few.
Result<void> AccessComparison::addMembers(QVector<Way> &before, QVector<Way> &after)
{
    constexpr qsizetype Most = 100'000;
    const Result<QVector<Member>> then = membersOf(m_before);
    const Result<QVector<Member>> now = then ? membersOf(m_after) : then;
    const Result<QVector<qint64>> projectsThen = projectsOf(m_before);
    const Result<QVector<qint64>> projectsNow = projectsThen ? projectsOf(m_after) : projectsThen;
    if (!now || !projectsNow)
        return tl::unexpected(now ? projectsNow.error() : now.error());
    const auto add = [this](QVector<Way> &ways, const QVector<Member> &all, const QVector<Member> &others, const QVector<qint64> &projects) {
        QVector<Member> changed;
        std::set_difference(all.cbegin(), all.cend(), others.cbegin(), others.cend(), std::back_inserter(changed));
        m_countsMembers |= changed.size() * projects.size() > Most;
        for (qsizetype i = 0; i < changed.size() && !m_countsMembers; ++i) {
            for (const qint64 project : projects) {
                ways.append({defaultWay(changed.at(i).id, project), changed.at(i).onlyReads});
                m_byDefault.append(ways.last().id);
            }
        }
    };
    QVector<Way> more;
    QVector<Way> moreNow;
    add(more, *then, *now, *projectsThen);
    add(moreNow, *now, *then, *projectsNow);
    if (m_countsMembers) {
        m_byDefault.clear();
        return {};
    }
    // In place of how many they are, on projects that are there both times
    const QSet<qint64> both = QSet<qint64>(projectsThen->cbegin(), projectsThen->cend()).intersect(QSet<qint64>(projectsNow->cbegin(), projectsNow->cend()));
    const auto isCount = [&both](const Way &way) { return both.contains(-way.id); };
    before.removeIf(isCount);
    after.removeIf(isCount);
    before += more;
    after += moreNow;
    return {};
}

// Whoever was taken away and is there again has a way of another number.
Result<void> AccessComparison::findAgain(QVector<qint64> &lost, const QVector<qint64> &others, const QVector<Way> &before)
{
    QVector<qint64> gained = others;
    gained.removeIf([&before](qint64 id) { return std::binary_search(before.cbegin(), before.cend(), Way {id}); });
    if (lost.isEmpty() || gained.isEmpty())
        return {};
    QMultiHash<size_t, qint64> came;
    const Result<void> read = RowReader(m_after, Table::Access).read(gained, [&came](const Row &row) {
        came.insert(keyOf(row), row.id);
        return true;
    });
    if (!read)
        return read;
    QSet<qint64> back;
    const Result<void> found = RowReader(m_before, Table::Access).read(lost, [&](const Row &row) {
        if (const auto one = came.find(keyOf(row)); one != came.end()) {
            m_again.insert(one.value(), row.id);
            back.insert(row.id);
            came.erase(one);
        }
        return true;
    });
    lost.removeIf([&back](qint64 id) { return back.contains(id); });
    return found;
}

Result<qint64> AccessComparison::compare()
{
    Result<QVector<Way>> before = list(m_before, {});
    if (!before)
        return tl::unexpected(before.error());
    Result<QVector<Way>> after = list(m_after, {});
    if (!after)
        return tl::unexpected(after.error());
    if (const Result<void> added = addMembers(*before, *after); !added)
        return tl::unexpected(added.error());
    const QVector<Way> known = byNumber(*before);
    QVector<qint64> lost = missingIn(byNumber(*after), *before);
    QVector<qint64> others = writtenSince(known, *after, m_countsMembers);
    const Result<void> taken = findAgain(lost, others, known).and_then([&] { return choose(lost, others); }).and_then([&] { return takeLost(lost); }).and_then([&] { return takeOthers(others, known); });
    return taken ? Result<qint64>(m_taken) : tl::unexpected(taken.error());
}

// All of them are compared before: one that the query has found then, and does not find now, is not lost by that.
Result<void> AccessComparison::choose(QVector<qint64> &lost, QVector<qint64> &others)
{
    if (m_asked.text.isEmpty())
        return {};
    QVector<Way> chosen; // then or now, by number
    for (Reader *reader : {&m_before, &m_after}) {
        const Result<QVector<Way>> listed = list(*reader, m_asked.text);
        if (!listed)
            return tl::unexpected(listed.error());
        const Result<QVector<qint64>> matched = matching(*reader, m_byDefault, m_asked.text);
        if (!matched)
            return tl::unexpected(matched.error());
        chosen += *listed;
        for (const qint64 id : *matched)
            chosen.append(Way {id, 0});
    }
    chosen = byNumber(std::move(chosen));
    const auto isChosen = [&chosen](qint64 id) { return std::binary_search(chosen.cbegin(), chosen.cend(), Way {id}); };
    lost.removeIf([&](qint64 id) { return !isChosen(id); });
    others.removeIf([&](qint64 id) { return !isChosen(id) && !isChosen(m_again.value(id, id)); });
    return {};
}

bool AccessComparison::take(WayDifference::What what, const Row &before, const Row &after)
{
    ++m_taken;
    m_enough = !m_asked.take({what, before, after});
    return !m_enough;
}

bool AccessComparison::isSame(const Row &before, const Row &after) const
{
    const bool ofNobody = cell(after, Column::UserId).isNull();
    const auto same = [&](Column column) { return cell(before, column) == cell(after, column); };
    return same(Column::Access) && same(Column::Role) && same(Column::Team) && (!ofNobody || !m_countsMembers || same(Column::User));
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
        if (const qint64 id = m_again.value(row.id, row.id); id != row.id || std::binary_search(before.cbegin(), before.cend(), Way {id}))
            known.append(id);
    }
    QHash<qint64, Row> were;
    const Result<void> read = RowReader(m_before, Table::Access).read(known, [&were](const Row &row) {
        were.insert(row.id, row);
        return true;
    });
    if (!read)
        return read;
    for (const Row &row : rows) {
        const auto was = were.constFind(m_again.value(row.id, row.id));
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
