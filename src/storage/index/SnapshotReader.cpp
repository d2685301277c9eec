// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/SnapshotReader.h"

#include "core/FieldDefinition.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"
#include "storage/index/IndexQuery.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// What stands in the users' own rows is read in one go.
QVector<ColumnSource> ofRows()
{
    QVector<ColumnSource> sources {IndexQuery::searchText()};
    for (const FieldDefinition &field : columnsOf(Table::Users)) {
        if (!field.column)
            continue;
        const ColumnSql &column = *tableSql(Table::Users).find(field.field);
        if (field.kind == ValueKind::Key || field.kind == ValueKind::Flag || field.kind == ValueKind::Time)
            sources.append({ColumnSource::Number, QString::fromLatin1(column.value)});
        else if (field.kind == ValueKind::Text && field.is(FieldDefinition::Filterable) && !column.within)
            sources.append(IndexQuery::isBlank(column.value)); // what it says stands in what words look into, that it says nothing does not
    }
    return sources;
}

} // namespace

QVector<ColumnSource> SnapshotReader::usual()
{
    QVector<ColumnSource> sources = ofRows();
    for (const ColumnSql &column : tableSql(Table::Users).columns) {
        for (const LinkSql &link : column.links) {
            const ColumnSource source = IndexQuery::keysOf(link);
            if (column.probe && !sources.contains(source))
                sources.append(source);
        }
    }
    return sources;
}

Result<std::shared_ptr<const UserSnapshot>> SnapshotReader::read()
{
    auto snapshot = std::make_shared<UserSnapshot>();
    const Result<StateMark> mark = StateMark::of(m_reader.database);
    if (!mark)
        return tl::unexpected(mark.error());
    snapshot->mark = *mark;
    const QString own = QString::fromLatin1(tableSql(Table::Users).order);
    std::vector<qint64> ids;
    if (const Result<void> done = eachId(own, [&ids](qint64 id) { ids.push_back(id); }); !done)
        return tl::unexpected(done.error());
    ids.shrink_to_fit();
    snapshot->orders.insert(own, IndexOrder::ofItself(own, {}, quint32(ids.size())));
    const auto users = std::make_shared<IndexPiece>(std::move(ids), IndexPiece::AllUsers);
    if (const Result<void> done = users->read(m_reader.database, mark->event, ofRows()); !done)
        return tl::unexpected(done.error());
    snapshot->pieces.append({users, {}});
    return snapshot;
}

Result<IndexOrder> SnapshotReader::order(const UserSnapshot &snapshot, const QString &orderBy, const QSet<int> &columns)
{
    const UserSnapshot::Piece &first = snapshot.pieces.first();
    std::vector<quint32> rows;
    rows.reserve(first.users->size());
    std::vector<IndexOrder::Inserted> inserted;
    bool isItself = true; // the rows stand in this order
    const Result<void> done = eachId(orderBy, [&](qint64 id) {
        const std::optional<quint32> row = first.users->rowOf(id);
        if (row && !first.isDead(*row)) {
            isItself = isItself && (rows.empty() || rows.back() < *row);
            rows.push_back(*row);
        } else {
            inserted.push_back({quint32(rows.size()), id});
        }
    });
    if (!done)
        return tl::unexpected(done.error());
    if (isItself) {
        for (IndexOrder::Inserted &one : inserted)
            one.before = one.before < rows.size() ? rows[one.before] : first.users->size();
        return IndexOrder::ofItself(orderBy, columns, first.users->size(), std::move(inserted));
    }
    return IndexOrder(orderBy, columns, std::move(rows), std::move(inserted));
}

Result<void> SnapshotReader::eachId(const QString &orderBy, const std::function<void(qint64)> &take)
{
    return m_reader.database.each(u"SELECT u.id FROM users u ORDER BY "_s + orderBy, {}, [&take](const SqlRow &row) {
        take(row.value(0).toLongLong());
        return true;
    });
}

} // namespace muster
