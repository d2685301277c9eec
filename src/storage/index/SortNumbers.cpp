// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/SortNumbers.h"

#include "core/FieldDefinition.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"
#include "storage/index/IndexQuery.h"
#include "storage/index/SortedRows.h"
#include "storage/index/TouchedUsers.h"
#include "storage/index/UserSnapshot.h"

#include <algorithm>

namespace muster {

namespace {

struct Pair
{
    quint32 key;
    qint64 value;
};

Result<std::vector<Pair>> readPairs(Reader &reader, const char *statement)
{
    std::vector<Pair> pairs;
    const Result<void> done = reader.database.each(QString::fromLatin1(statement), {}, [&pairs](const SqlRow &row) {
        pairs.push_back({quint32(row.value(0).toLongLong()), row.value(1).toLongLong()});
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return pairs;
}

// What each key leads to, by key.
using Reached = std::vector<std::vector<quint32>>;

Result<Reached> readReached(Reader &reader, const char *statement)
{
    const Result<std::vector<Pair>> pairs = readPairs(reader, statement);
    if (!pairs)
        return tl::unexpected(pairs.error());
    Reached reached;
    for (const Pair &pair : *pairs) {
        if (pair.key >= reached.size())
            reached.resize(pair.key + size_t(1));
        reached[pair.key].push_back(quint32(pair.value));
    }
    return reached;
}

// Counts what a row reaches, each once.
class DistinctCounter
{
public:
    void begin() { ++m_row, m_count = 0; }
    void take(quint32 reached)
    {
        if (reached >= m_seenBy.size())
            m_seenBy.resize(reached + size_t(1));
        m_count += std::exchange(m_seenBy[reached], m_row) != m_row;
    }
    qint64 count() const { return m_count; }

private:
    std::vector<quint32> m_seenBy;
    quint32 m_row = 0;
    qint64 m_count = 0;
};

struct Placed
{
    qint64 number;
    qint64 id;

    bool operator<(const Placed &other) const { return number != other.number ? number < other.number : id < other.id; }
};

// The rows of a piece that are not dead, in the order of their ids.
std::vector<quint32> livingById(const UserSnapshot::Piece &piece)
{
    std::vector<quint32> rows;
    rows.reserve(piece.living());
    std::copy_if(piece.users->rowsById().cbegin(), piece.users->rowsById().cend(), std::back_inserter(rows), [&piece](quint32 row) { return piece.dead.empty() || !piece.isDead(row); });
    return rows;
}

} // namespace

std::optional<SortNumbers> SortNumbers::of(Reader &reader, const QVector<SortKey> &sort)
{
    const ColumnSql *column = sort.size() == 1 ? tableSql(Table::Users).find(sort.first().column) : nullptr;
    const FieldDefinition *definition = column ? findColumn(Table::Users, column->column) : nullptr;
    if (!definition || !reader.rights.checkSees(*definition))
        return std::nullopt;
    SortNumbers numbers;
    numbers.m_descending = sort.first().order == Qt::DescendingOrder;
    const QVector<LinkSql> &links = column->links;
    const bool isNumber = definition->kind == ValueKind::Key || definition->kind == ValueKind::Flag || definition->kind == ValueKind::Time || definition->kind == ValueKind::Number;
    const bool known = column->ranks ? numbers.ranked(reader, links.first(), column->ranks)
        : definition->kind == ValueKind::Flag && !links.isEmpty() ? numbers.flagged(reader, links.first())
        : definition->kind == ValueKind::List && !links.isEmpty() ? numbers.counted(reader, links)
        : isNumber && numbers.plain(*column);
    return known ? std::optional(std::move(numbers)) : std::nullopt;
}

bool SortNumbers::plain(const ColumnSql &column)
{
    if (column.order || !column.value || !standsWithTheUser(column.column))
        return false;
    m_sources = {{ColumnSource::Number, QString::fromLatin1(column.value)}};
    m_numbers = [source = m_sources.first()](const PieceColumns &columns) {
        const auto column = columns.get<NumberColumn>(source);
        std::vector<qint64> numbers(columns.piece().size());
        for (quint32 row = 0; row < numbers.size(); ++row)
            numbers[row] = column->at(row);
        return numbers;
    };
    return true;
}

bool SortNumbers::flagged(Reader &reader, const LinkSql &link)
{
    const Result<std::vector<Pair>> keys = readPairs(reader, link.keys);
    if (!keys)
        return false;
    m_sources = {IndexQuery::keysOf(link)};
    m_numbers = [source = m_sources.first(), pairs = *keys](const PieceColumns &columns) {
        const auto column = columns.get<KeysColumn>(source);
        BitSet setting(column->beyond());
        for (const Pair &pair : pairs) {
            if (pair.key < setting.size())
                setting.insert(pair.key);
        }
        const BitSet rows = column->anyOf(setting, BitSet(columns.piece().size(), true));
        std::vector<qint64> numbers(rows.size());
        for (quint32 row = 0; row < rows.size(); ++row)
            numbers[row] = rows.at(row);
        return numbers;
    };
    return true;
}

bool SortNumbers::ranked(Reader &reader, const LinkSql &link, const char *ranks)
{
    const Result<std::vector<Pair>> pairs = readPairs(reader, ranks);
    if (!pairs)
        return false;
    m_sources = {IndexQuery::keysOf(link)};
    m_numbers = [source = m_sources.first(), pairs = *pairs](const PieceColumns &columns) {
        const auto column = columns.get<KeysColumn>(source);
        std::vector<qint64> rankOf(column->beyond(), NumberColumn::Null);
        for (const Pair &pair : pairs) {
            if (pair.key < rankOf.size())
                rankOf[pair.key] = pair.value;
        }
        std::vector<qint64> numbers(columns.piece().size(), NumberColumn::Null);
        for (quint32 row = 0; row < numbers.size(); ++row) {
            column->each(row, [&, &number = numbers[row]](quint32 key) { number = number == NumberColumn::Null ? rankOf[key] : std::min(number, rankOf[key]); });
        }
        return numbers;
    };
    return true;
}

bool SortNumbers::counted(Reader &reader, const QVector<LinkSql> &links)
{
    std::vector<std::optional<Reached>> reached; // none: keys lead to themselves
    for (const LinkSql &link : links) {
        const Result<Reached> its = link.reached ? readReached(reader, link.reached) : Result<Reached>();
        if (!its)
            return false;
        reached.push_back(link.reached ? std::optional(*its) : std::nullopt);
        m_sources.append(IndexQuery::keysOf(link));
    }
    m_numbers = [sources = m_sources, reached](const PieceColumns &columns) {
        std::vector<std::shared_ptr<const KeysColumn>> keys;
        for (const ColumnSource &source : sources)
            keys.push_back(columns.get<KeysColumn>(source));
        DistinctCounter counter;
        std::vector<qint64> numbers(columns.piece().size());
        for (quint32 row = 0; row < numbers.size(); ++row) {
            counter.begin();
            for (size_t i = 0; i < keys.size(); ++i) {
                keys[i]->each(row, [&](quint32 key) {
                    if (!reached[i])
                        counter.take(key);
                    else if (key < reached[i]->size())
                        std::for_each((*reached[i])[key].cbegin(), (*reached[i])[key].cend(), [&counter](quint32 one) { counter.take(one); });
                });
            }
            numbers[row] = counter.count();
        }
        return numbers;
    };
    return true;
}

IndexOrder SortNumbers::order(const UserSnapshot &snapshot, const QString &orderBy, const QSet<int> &columns) const
{
    const auto numbersOf = [&](const UserSnapshot::Piece &piece) { return m_numbers(PieceColumns(*piece.users, snapshot.mark.event)); };
    const UserSnapshot::Piece &first = snapshot.pieces.first();
    const std::vector<qint64> numbers = numbersOf(first);
    std::vector<quint32> rows = sortedRows(livingById(first), numbers);
    std::vector<Placed> changed;
    for (qsizetype i = 1; i < snapshot.pieces.size(); ++i) {
        const UserSnapshot::Piece &piece = snapshot.pieces.at(i);
        const std::vector<qint64> its = numbersOf(piece);
        for (const quint32 row : livingById(piece))
            changed.push_back({its[row], piece.users->id(row)});
    }
    std::sort(changed.begin(), changed.end());
    std::vector<IndexOrder::Inserted> inserted;
    const auto isBefore = [&](quint32 row, const Placed &one) { return Placed {numbers[row], first.users->id(row)} < one; };
    for (const Placed &one : changed)
        inserted.push_back({quint32(std::lower_bound(rows.cbegin(), rows.cend(), one, isBefore) - rows.cbegin()), one.id});
    IndexOrder order(orderBy, columns, std::move(rows), std::move(inserted));
    order.setOfHeldColumns();
    return m_descending ? order.reversed(orderBy) : order;
}

} // namespace muster
