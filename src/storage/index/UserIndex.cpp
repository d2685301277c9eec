// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/UserIndex.h"

#include "core/FieldDefinition.h"
#include "core/Kinds.h"
#include "storage/Database.h"
#include "storage/index/AlikeUsers.h"
#include "storage/index/IndexListing.h"
#include "storage/index/IndexQuery.h"
#include "storage/index/SnapshotReader.h"
#include "storage/index/SnapshotUpdate.h"
#include "storage/index/SortNumbers.h"
#include "storage/queries/QueryCompiler.h"

#include <QScopeGuard>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace muster {

UserIndex::UserIndex(const ReaderPool::Setup &setup)
    : m_jobs(setup)
{
    for (const FieldDefinition &column : columnsOf(Table::Users)) {
        if (column.is(FieldDefinition::ShownAtFirst))
            m_headers.append(column.field);
    }
}

void UserIndex::load()
{
    m_jobs.start(u"all"_s, [this](Reader &reader) { readAll(reader); });
}

void UserIndex::waitUntilHeld(const std::function<bool()> &cancelled)
{
    if (!current())
        load();
    m_jobs.wait(u"all"_s, cancelled);
}

qsizetype UserIndex::bytes() const
{
    const Snapshot snapshot = current();
    return snapshot ? snapshot->bytes() : 0;
}

UserIndex::Snapshot UserIndex::current() const
{
    const QMutexLocker locked(&m_lock);
    return m_states.isEmpty() ? nullptr : m_states.last();
}

UserIndex::Snapshot UserIndex::latestUntil(const StateMark &mark) const
{
    const QMutexLocker locked(&m_lock);
    const auto it = std::find_if(m_states.crbegin(), m_states.crend(), [&mark](const Snapshot &state) { return !mark.isBefore(state->mark); });
    return it == m_states.crend() ? nullptr : *it;
}

void UserIndex::publish(const Snapshot &snapshot)
{
    const QMutexLocker locked(&m_lock);
    m_states.removeIf([&snapshot](const Snapshot &state) { return !snapshot || state->mark == snapshot->mark || !isOfSameRows(*state, *snapshot); });
    if (!snapshot)
        return;
    for (Snapshot &earlier : m_states) { // who looks at one asks for what is held now, which takes no memory of its own
        auto fewer = std::make_shared<UserSnapshot>(*earlier);
        fewer->orders.removeIf([&snapshot](const auto &order) { return !snapshot->orders.contains(order.key()); });
        earlier = fewer;
    }
    m_states.append(snapshot);
    if (m_states.size() > MostStates)
        m_states.removeFirst();
}

// As the reader's view has it; null when it is not held, and then it soon is.
UserIndex::Snapshot UserIndex::at(Reader &reader)
{
    const Snapshot held = heldAt(reader);
    if (held)
        return held;
    if (!current())
        load();
    else if (reader.cancelled())
        return nullptr;
    else if (const Result<StateMark> mark = StateMark::of(reader.database); mark && latestUntil(*mark) == current())
        wantMany();
    return nullptr;
}

// The same, without anything more being asked for.
UserIndex::Snapshot UserIndex::heldAt(Reader &reader)
{
    if (!current())
        return nullptr;
    const Result<StateMark> mark = StateMark::of(reader.database);
    return mark ? catchUp(reader, *mark) : nullptr;
}

// Where all users are on their way, or many who were changed, SQL would read them once more, and take longer for it.
UserIndex::Snapshot UserIndex::awaited(Reader &reader)
{
    Snapshot snapshot = at(reader);
    if (snapshot)
        return snapshot;
    if (++m_waiting <= MostWaiting) {
        m_jobs.wait(current() ? u"many"_s : u"all"_s, reader);
        snapshot = at(reader);
    }
    --m_waiting;
    return snapshot;
}

UserIndex::Snapshot UserIndex::catchUp(Reader &reader, const StateMark &mark)
{
    if (const Snapshot held = latestUntil(mark); held && held->mark == mark)
        return held;
    const QMutexLocker one(&m_catchingUp);
    const Snapshot old = latestUntil(mark);
    if (!old || old->mark == mark)
        return old;
    const Snapshot next = SnapshotUpdate(reader, *old).to(mark, SnapshotUpdate::Few).value_or(nullptr); // where it was cancelled, the next who asks does it
    if (!next || old != current())
        return next; // others have seen more by now
    (void)readUsual(reader, *next); // where it was cancelled, who asks reads what they need
    publish(next);
    if (isMuchChanged(*next))
        load();
    return next;
}

// Of the small pieces, so that what is asked most can be answered from a state that others have left behind, too: see listBehind.
Result<void> UserIndex::readUsual(Reader &reader, const UserSnapshot &snapshot)
{
    for (qsizetype i = 1; i < snapshot.pieces.size(); ++i) {
        if (const Result<void> read = snapshot.pieces.at(i).users->read(reader.database, snapshot.mark.event, SnapshotReader::usual()); !read)
            return read;
    }
    return {};
}

void UserIndex::wantMany()
{
    m_jobs.start(u"many"_s, [this](Reader &reader) { takeMany(reader); });
}

// Where many were changed at once: in the background, so that it is not begun anew with every letter that is typed meanwhile. What is
// asked next is ready when it is told of.
void UserIndex::takeMany(Reader &reader)
{
    const Snapshot old = current();
    const Result<StateMark> mark = StateMark::of(reader.database);
    if (!old || !mark || old->mark == *mark || mark->isBefore(old->mark))
        return;
    SnapshotUpdate update(reader, *old);
    const Result<bool> isLater = update.isLater(*mark);
    if (isLater && !*isLater)
        publish(nullptr);
    const Result<Snapshot> made = update.to(*mark, SnapshotUpdate::Any);
    if (!made)
        return;
    if (!*made) {
        readAll(reader);
        return;
    }
    Snapshot next = *made;
    if (!readUsual(reader, *next))
        return;
    const WantedOrder own = wantedBy(reader, {.table = Table::Users});
    if (!heldOrder(*next, own)) {
        Result<IndexOrder> order = SnapshotReader(reader).order(*next, own.orderBy, own.columns);
        if (!order)
            return;
        auto ordered = std::make_shared<UserSnapshot>(*next);
        ordered->orders.insert(own.orderBy, std::move(*order));
        next = ordered;
    }
    {
        const QMutexLocker one(&m_catchingUp);
        if (const Snapshot held = current(); held && held->mark != old->mark)
            return; // others were quicker
        publish(next);
    }
    if (isMuchChanged(*next))
        load();
    else
        readOrders(reader);
}

bool UserIndex::isMuchChanged(const UserSnapshot &snapshot)
{
    return snapshot.changed() > std::max(AtLeast, snapshot.pieces.first().users->size() / OneOf);
}

// The first piece is read in the background alone, so that it is not begun anew with every letter; the small ones at once.
bool UserIndex::prepare(Reader &reader, const Snapshot &snapshot, const QVector<ColumnSource> &sources)
{
    const qint64 event = snapshot->mark.event;
    const PieceColumns first(*snapshot->pieces.first().users, event);
    if (!first.hasAll(sources)) {
        m_jobs.wait(wantColumns(sources), reader);
        if (!first.hasAll(sources))
            return false;
    }
    for (qsizetype i = 1; i < snapshot->pieces.size(); ++i) {
        IndexPiece &piece = *snapshot->pieces.at(i).users;
        if (!piece.read(reader.database, event, sources) || !PieceColumns(piece, event).hasAll(sources))
            return false;
    }
    return true;
}

// What was found before many were changed. Nothing may be read for it; and nobody is not said to be found before it is known.
std::optional<Listing> UserIndex::listBehind(Reader &reader, const TableQuery &query, int limit)
{
    const Snapshot snapshot = at(reader) ? nullptr : current();
    if (!snapshot)
        return std::nullopt;
    IndexQuery compiled(reader, query);
    const std::optional<IndexOrder> order = heldOrder(*snapshot, wantedBy(reader, query));
    if (!order || !compiled.compile())
        return std::nullopt;
    for (const UserSnapshot::Piece &piece : snapshot->pieces) {
        if (!PieceColumns(*piece.users, snapshot->mark.event).hasAll(compiled.sources()))
            return std::nullopt;
    }
    Listing page = IndexListing(*snapshot, compiled, m_matches).list(*order, limit);
    if (page.ids.isEmpty())
        return std::nullopt;
    ++m_answered;
    m_listed += page.ids.size();
    page.complete = false;
    page.isBehind = true;
    return page;
}

std::optional<Listing> UserIndex::list(Reader &reader, const TableQuery &query, int limit, bool mayBeBehind)
{
    if (std::optional<Listing> page = mayBeBehind ? listBehind(reader, query, limit) : std::nullopt)
        return std::move(*page);
    const bool isFirstPage = limit > 0 && query.text.isEmpty() && query.filters.isEmpty(); // the engine has indexes for it
    Snapshot snapshot = isFirstPage ? at(reader) : awaited(reader);
    if (!snapshot)
        return std::nullopt;
    IndexQuery compiled(reader, query);
    if (!compiled.compile())
        return std::nullopt;
    std::optional<IndexOrder> order;
    while (!order) {
        order = prepare(reader, snapshot, compiled.sources()) ? orderOf(reader, snapshot, query) : std::nullopt;
        if (reader.cancelled()) // SQL gives up at once, too
            return std::nullopt;
        const Snapshot later = order ? snapshot : at(reader); // all may have been read anew while an order was waited for
        if (!later || (!order && isOfSameRows(*later, *snapshot)))
            return std::nullopt;
        snapshot = later;
    }
    ++m_answered;
    Listing listing = IndexListing(*snapshot, compiled, m_matches).list(*order, limit);
    m_listed += listing.ids.size();
    return listing;
}

// Held, or made of what is held, or read in the background.
std::optional<IndexOrder> UserIndex::orderOf(Reader &reader, const Snapshot &snapshot, const TableQuery &query)
{
    const WantedOrder wanted = wantedBy(reader, query);
    noteAsked(wanted);
    if (std::optional<IndexOrder> held = heldOrder(*snapshot, wanted))
        return held;
    const std::optional<SortNumbers> numbers = SortNumbers::of(reader, query.sort);
    if (numbers && prepare(reader, snapshot, numbers->sources())) {
        const IndexOrder order = numbers->order(*snapshot, wanted.orderBy, wanted.columns);
        keep(snapshot, order);
        return order;
    }
    const auto read = [&]() -> std::optional<IndexOrder> {
        const Snapshot later = current(); // of the same rows, where nothing was written meanwhile
        return later && later->mark == snapshot->mark && isOfSameRows(*later, *snapshot) ? heldOrder(*later, wanted) : std::nullopt;
    };
    m_jobs.wait(nameOf(wanted), reader); // it may be on its way, and others wait behind it, as all users do
    if (std::optional<IndexOrder> order = read())
        return order;
    m_jobs.wait(wantOrder(wanted), reader);
    return read();
}

bool UserIndex::isOfSameRows(const UserSnapshot &one, const UserSnapshot &other)
{
    return one.pieces.first().users == other.pieces.first().users;
}

std::optional<IndexOrder> UserIndex::heldOrder(const UserSnapshot &snapshot, const WantedOrder &wanted)
{
    if (const auto held = snapshot.orders.constFind(wanted.orderBy); held != snapshot.orders.cend())
        return *held;
    const auto reversed = snapshot.orders.constFind(wanted.reversed);
    return reversed != snapshot.orders.cend() ? std::optional(reversed->reversed(wanted.orderBy)) : std::nullopt;
}

void UserIndex::keep(const Snapshot &snapshot, const IndexOrder &order)
{
    const QMutexLocker one(&m_catchingUp);
    if (current() != snapshot)
        return; // it is made again when somebody asks again
    auto made = std::make_shared<UserSnapshot>(*snapshot);
    made->orders.insert(order.orderBy(), order);
    publish(withOrders(made, nullptr));
}

UserIndex::WantedOrder UserIndex::wantedBy(Reader &reader, const TableQuery &query)
{
    TableQuery reversed = query;
    QSet<int> columns;
    for (SortKey &key : reversed.sort) {
        key.order = key.order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        columns.insert(int(key.column));
    }
    return {QueryCompiler(reader, query).orderBy(), QueryCompiler(reader, reversed).orderBy(), columns};
}

void UserIndex::noteAsked(const WantedOrder &wanted)
{
    const QMutexLocker locked(&m_lock);
    if (wanted.columns.isEmpty()) // the users' own, which is always held
        return;
    const auto isIt = [&wanted](const WantedOrder &other) { return isOne(other, wanted.orderBy); };
    if (std::any_of(m_expected.cbegin(), m_expected.cend(), isIt))
        return;
    m_orders.removeIf(isIt);
    m_orders.append(wanted);
    if (m_orders.size() > MostOrders)
        m_orders.removeFirst();
}

// What does not hang on an order; `besides` is what is looked at of those that are found.
template <typename Find>
auto UserIndex::find(Reader &reader, const TableQuery &query, const QVector<ColumnSource> &besides, Find found) -> std::optional<decltype(found(std::declval<const IndexListing &>()))>
{
    const Snapshot snapshot = awaited(reader);
    if (!snapshot)
        return std::nullopt;
    IndexQuery compiled(reader, query);
    if (!compiled.compile() || !prepare(reader, snapshot, compiled.sources() + besides))
        return std::nullopt;
    ++m_answered;
    return found(IndexListing(*snapshot, compiled, m_matches));
}

// None: some cannot be held as a set.
static std::optional<BitSet> setOf(std::span<const qint64> ids)
{
    const auto [least, largest] = std::minmax_element(ids.begin(), ids.end());
    if (ids.empty() || *least < 0 || *largest >= KeysColumn::Largest)
        return std::nullopt;
    BitSet set(quint32(*largest) + 1);
    for (const qint64 id : ids)
        set.insert(quint32(id));
    return set;
}

std::optional<QVector<UsersOfKeys>> UserIndex::usersByKeys(Reader &reader, const LinkSql &link, std::span<const qint64> ids)
{
    const std::optional<BitSet> wanted = setOf(ids);
    const Snapshot snapshot = wanted ? awaited(reader) : nullptr;
    const ColumnSource source = IndexQuery::keysOf(link);
    if (!snapshot || !prepare(reader, snapshot, {source}))
        return std::nullopt;
    std::optional<QVector<UsersOfKeys>> found = UsersByKeys::of(*snapshot, source, *wanted);
    if (found)
        ++m_answered;
    return found;
}

std::optional<QVector<AlikeRows>> UserIndex::alike(Reader &reader, const JudgedBy &by, std::span<const qint64> ids, qint64 apart)
{
    const std::optional<BitSet> wanted = setOf(ids);
    const Snapshot snapshot = wanted ? awaited(reader) : nullptr;
    if (!snapshot)
        return std::nullopt;
    QVector<ColumnSource> sources;
    for (const JudgedBy::Column &column : by.columns)
        sources.append(column.source);
    if (!prepare(reader, snapshot, sources))
        return std::nullopt;
    std::optional<QVector<AlikeRows>> found = AlikeUsers(by.columns).of(*snapshot, *wanted, apart);
    const auto add = [](qint64 sum, const AlikeRows &rows) { return sum + rows.count; };
    if (!found || std::accumulate(found->cbegin(), found->cend(), qint64(0), add) != qint64(ids.size()))
        return std::nullopt;
    ++m_answered;
    return found;
}

std::optional<qint64> UserIndex::count(Reader &reader, const TableQuery &query)
{
    return find(reader, query, {}, [](const IndexListing &listing) { return listing.count(); });
}

std::optional<HiddenUsers> UserIndex::countHidden(Reader &reader, const TableQuery &query)
{
    return find(reader, query, {}, [&query](const IndexListing &listing) { return listing.countHidden(query); });
}

std::optional<QSet<qint64>> UserIndex::keys(Reader &reader, const TableQuery &query, const LinkSql &link)
{
    const ColumnSource source = IndexQuery::keysOf(link);
    return find(reader, query, {source}, [&source](const IndexListing &listing) { return listing.keys(source); });
}

void UserIndex::readAll(Reader &reader)
{
    if (const Snapshot held = heldAt(reader); held && !isMuchChanged(*held))
        return; // who wanted it did so while it was being read
    ++m_reads;
    m_readingAll = true;
    const auto ended = qScopeGuard([this] { m_readingAll = false; });
    const Result<Snapshot> made = SnapshotReader(reader).read();
    if (!made)
        return;
    if (current() && !(*made)->pieces.first().users->read(reader.database, (*made)->mark.event, SnapshotReader::usual())) // or who asks would wait for these
        return;
    install(reader, *made);
    wantColumns(SnapshotReader::usual());
    readOrders(reader);
}

void UserIndex::expectSorts(Reader &reader, const QVector<Column> &columns)
{
    {
        const QMutexLocker locked(&m_lock);
        m_headers = columns;
    }
    if (current())
        readOrders(reader);
}

void UserIndex::readOrders(Reader &reader)
{
    const auto headers = [this] {
        const QMutexLocker locked(&m_lock);
        return m_headers;
    };
    QVector<WantedOrder> wanted;
    for (bool isLatest = false; !isLatest;) { // others may be expected meanwhile
        const QVector<Column> columns = headers();
        wanted = ordersBy(reader, columns);
        const QMutexLocker locked(&m_lock);
        isLatest = m_headers == columns;
        if (!isLatest)
            continue;
        m_expected = wanted;
        m_orders.removeIf([&wanted](const WantedOrder &order) { return std::any_of(wanted.cbegin(), wanted.cend(), [&order](const WantedOrder &one) { return isOne(one, order.orderBy); }); });
        wanted += m_orders;
    }
    {
        const QMutexLocker one(&m_catchingUp);
        if (const Snapshot held = current())
            publish(withOrders(held, nullptr)); // each order that is held is work with every change
    }
    for (const WantedOrder &order : wanted)
        wantOrder(order);
}

bool UserIndex::isOne(const WantedOrder &one, const QString &orderBy)
{
    return one.orderBy == orderBy || one.reversed == orderBy;
}

QVector<UserIndex::WantedOrder> UserIndex::ordersBy(Reader &reader, const QVector<Column> &columns)
{
    QVector<WantedOrder> orders;
    for (const Column column : columns) {
        const QVector<SortKey> sort {{column, Qt::AscendingOrder}};
        const FieldDefinition *definition = findColumn(Table::Users, column);
        if (!definition || !definition->is(FieldDefinition::Sortable))
            continue;
        if (const std::optional<SortNumbers> numbers = SortNumbers::of(reader, sort)) {
            wantColumns(numbers->sources());
            continue;
        }
        if (const WantedOrder wanted = wantedBy(reader, {.sort = sort}); wanted.orderBy != QLatin1StringView(tableSql(Table::Users).order))
            orders.append(wanted);
    }
    return orders;
}

QString UserIndex::wantColumns(const QVector<ColumnSource> &sources)
{
    QString name = u"columns"_s;
    for (const ColumnSource &source : sources)
        name += u' ' + source.value + u' ' + source.from;
    m_jobs.start(name, [this, sources](Reader &reader) { readColumns(reader, sources); });
    return name;
}

void UserIndex::readColumns(Reader &reader, const QVector<ColumnSource> &sources)
{
    const Snapshot snapshot = heldAt(reader);
    if (!snapshot)
        return;
    IndexPiece &first = *snapshot->pieces.first().users;
    if (first.read(reader.database, snapshot->mark.event, sources))
        first.forgetBeyond(MostBytesPerUser * std::max<qsizetype>(first.size(), 1024), SnapshotReader::usual());
}

QString UserIndex::nameOf(const WantedOrder &wanted)
{
    return u"order "_s + wanted.orderBy;
}

QString UserIndex::wantOrder(const WantedOrder &wanted)
{
    const QString name = nameOf(wanted);
    m_jobs.start(name, [this, wanted](Reader &reader) { readOrder(reader, wanted); }, IndexJobs::Ahead);
    return name;
}

void UserIndex::readOrder(Reader &reader, const WantedOrder &wanted)
{
    const Snapshot snapshot = heldAt(reader);
    if (!snapshot || heldOrder(*snapshot, wanted))
        return;
    ++m_orderReads;
    Result<IndexOrder> order = SnapshotReader(reader).order(*snapshot, wanted.orderBy, wanted.columns);
    if (!order)
        return;
    auto made = std::make_shared<UserSnapshot>(*snapshot);
    made->orders.insert(wanted.orderBy, std::move(*order));
    install(reader, made);
}

// What took long to read is brought up to where the others are, in a later view where this one is too old.
void UserIndex::install(Reader &reader, const Snapshot &made)
{
    const Result<StateMark> mark = StateMark::of(reader.database);
    if (!mark)
        return;
    const auto upToDate = [&](const Snapshot &snapshot, SnapshotUpdate::Extent extent) {
        return !snapshot || snapshot->mark == *mark ? snapshot : SnapshotUpdate(reader, *snapshot).to(*mark, extent).value_or(nullptr);
    };
    const Snapshot fresh = upToDate(made, SnapshotUpdate::Any);
    if (fresh)
        (void)readUsual(reader, *fresh); // what failed is read by who asks
    const QMutexLocker one(&m_catchingUp);
    const Snapshot held = current();
    if (held && mark->isBefore(held->mark)) {
        m_jobs.start(u"install %1"_s.arg(++m_installs), [this, made](Reader &later) { install(later, made); });
        return;
    }
    if (fresh)
        publish(withOrders(fresh, upToDate(held, SnapshotUpdate::Few)));
    else if (!held) // too much was changed meanwhile
        load();
}

// The orders of both that are asked for, where the rows they tell of are the same.
UserIndex::Snapshot UserIndex::withOrders(const Snapshot &fresh, const Snapshot &old) const
{
    auto both = std::make_shared<UserSnapshot>(*fresh);
    if (old && isOfSameRows(*old, *fresh))
        both->orders.insert(old->orders);
    const QMutexLocker locked(&m_lock);
    both->orders.removeIf([this](const auto &order) {
        const auto isIt = [&order](const WantedOrder &wanted) { return isOne(wanted, order.key()); };
        return !order->columns().isEmpty() && std::none_of(m_orders.cbegin(), m_orders.cend(), isIt) && std::none_of(m_expected.cbegin(), m_expected.cend(), isIt);
    });
    return both;
}

} // namespace muster
