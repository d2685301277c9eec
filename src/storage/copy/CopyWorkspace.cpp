// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy/CopyWorkspace.h"

#include "core/FieldDefinition.h"
#include "storage/ReaderPool.h"
#include "storage/Store.h"
#include "storage/copy/CopiedTables.h"
#include "storage/copy/RowsDigest.h"
#include "storage/copy/SetAside.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 Watched = 1'000; // rows between two questions whether somebody has cancelled

Result<void> mayReadAll(const Rights &rights)
{
    for (const TableDefinition &table : tableDefinitions()) {
        if (const Result<void> seen = rights.checkSees(table.table); !seen)
            return seen;
        for (const FieldDefinition &column : columnsOf(table.table)) {
            if (const Result<void> seen = rights.checkSees(column); !seen)
                return seen;
        }
    }
    return {};
}

// What a server keeps back would be missing without a word.
Result<void> isShownAll(Database &database, const QString &place)
{
    for (const char *question : {"verify.mayReadAll", "copy.showsPasswords"}) {
        const Result<QVariant> shown = database.value(question);
        if (!shown || !shown->toBool())
            return shown ? fail(ErrorCode::ServerForbids, place, u"SELECT"_s) : tl::unexpected(shown.error());
    }
    return {};
}

class Copying
{
public:
    Copying(Reader &from, Database &to) : m_from(from), m_to(to) { }

    Result<qint64> run()
    {
        for (const auto step : {&Copying::prepare, &Copying::copyRows, &Copying::putBack, &Copying::goOnWithNumbers, &Copying::compare}) {
            if (const Result<void> done = (this->*step)(); !done)
                return tl::unexpected(done.error());
        }
        return m_rows;
    }

private:
    Result<void> prepare()
    {
        const Result<QVector<CopiedTable>> found = CopiedTables::in(m_from.database);
        const Result<QVector<CopiedTable>> wanted = CopiedTables::in(m_to);
        if (!found || !wanted)
            return tl::unexpected((found ? wanted : found).error());
        if (const Result<void> same = CopiedTables::compare(*found, *wanted); !same)
            return same;
        m_tables = *wanted;
        for (const CopiedTable &table : m_tables) {
            const Result<QVariant> rows = m_from.database.value(u"SELECT count(*) FROM \"%1\""_s.arg(table.name));
            if (!rows)
                return tl::unexpected(rows.error());
            m_rows += rows->toLongLong();
        }
        return m_aside.begin();
    }

    Result<void> copyRows()
    {
        for (const CopiedTable &table : m_tables) {
            const Result<std::unique_ptr<Load>> load = m_to.load(table.name, table.columns);
            if (!load)
                return tl::unexpected(load.error());
            m_digests.append(RowsDigest(table.columns));
            const Result<void> read = eachRow(m_from.database, table, [&](const SqlRow &row) {
                m_digests.last().add(row);
                return (*load)->add(row);
            });
            if (!read)
                return read;
            if (const Result<void> loaded = (*load)->end(); !loaded)
                return loaded;
        }
        return {};
    }

    Result<void> putBack()
    {
        if (const Result<void> back = m_aside.putBack(); !back)
            return back;
        if (const Result<void> whole = checkReferences(); !whole)
            return whole;
        for (const char *made : {"copy.setEvent", "search.rebuild"}) {
            if (const Result<qint64> done = m_to.run(made); !done)
                return tl::unexpected(done.error());
        }
        for (const CopiedTable &table : m_tables) {
            if (const Result<qint64> done = m_to.run(m_to.text("copy.analyze").replace("{table}"_L1, table.name)); !done)
                return tl::unexpected(done.error());
        }
        return {};
    }

    // Of an engine that has not looked at them when they were put back.
    Result<void> checkReferences()
    {
        QStringList broken;
        const Result<void> read = m_to.each("verify.references", {}, [&broken](const SqlRow &row) {
            broken = {row.text(0), row.text(1), row.text(2)};
            return false;
        });
        return broken.isEmpty() ? read : tl::unexpected(Error {ErrorCode::Database, {broken.join(u' ')}});
    }

    static Result<QMap<QString, qint64>> lastNumbers(Database &database)
    {
        QMap<QString, qint64> last;
        const Result<void> read = database.each("copy.numbers", {}, [&last](const SqlRow &row) {
            last.insert(row.text(0), row.integer(1));
            return true;
        });
        return read ? Result<QMap<QString, qint64>>(last) : tl::unexpected(read.error());
    }

    // Numbers of rows are never used again, also those of rows that are gone.
    Result<void> goOnWithNumbers()
    {
        const Result<QMap<QString, qint64>> from = lastNumbers(m_from.database);
        const Result<QMap<QString, qint64>> to = lastNumbers(m_to);
        if (!from || !to)
            return tl::unexpected((from ? to : from).error());
        for (auto it = to->cbegin(); it != to->cend(); ++it) {
            const Result<QVariant> most = m_to.value(u"SELECT max(id) FROM \"%1\""_s.arg(it.key()));
            if (!most)
                return tl::unexpected(most.error());
            const qint64 last = std::max(from->value(it.key()), most->toLongLong());
            if (last == 0)
                continue;
            if (const Result<qint64> forgotten = m_to.run("copy.forgetNumber", {it.key()}); !forgotten)
                return tl::unexpected(forgotten.error());
            if (const Result<QVariant> set = m_to.value("copy.setNumber", {it.key(), last}); !set)
                return tl::unexpected(set.error());
        }
        return {};
    }

    Result<void> compare()
    {
        for (qsizetype i = 0; i < m_tables.size(); ++i) {
            RowsDigest digest(m_tables.at(i).columns);
            const Result<void> read = eachRow(m_to, m_tables.at(i), [&digest](const SqlRow &row) {
                digest.add(row);
                return Result<void>();
            });
            if (!read)
                return read;
            if (!(digest == m_digests.at(i)))
                return fail(ErrorCode::CopyDiffers, m_to.path(), m_tables.at(i).name);
        }
        return {};
    }

    // Reading is half of the way, and comparing the other.
    Result<void> eachRow(Database &database, const CopiedTable &table, const std::function<Result<void>(const SqlRow &)> &take)
    {
        Result<void> taken;
        const Result<void> read = database.each(table.select(), {}, [&](const SqlRow &row) {
            taken = take(row);
            if (taken && ++m_done % Watched == 0 && m_from.progress && !m_from.progress(m_done, 2 * m_rows))
                taken = fail(ErrorCode::Cancelled);
            return taken.has_value();
        });
        return taken ? read : taken;
    }

    Reader &m_from;
    Database &m_to;
    SetAside m_aside {m_to};
    QVector<CopiedTable> m_tables;
    QVector<RowsDigest> m_digests; // of what was read, by table
    qint64 m_rows = 0;
    qint64 m_done = 0;
};

Result<ChainHead> headOf(Database &database, const QString &tenant)
{
    ChainHead head {tenant, 0, {}};
    const Result<void> read = database.each("trail.head", {}, [&head](const SqlRow &row) {
        head.event = row.integer(0);
        head.hash = row.text(1);
        return false;
    });
    return read ? Result<ChainHead>(head) : tl::unexpected(read.error());
}

} // namespace

Result<CopiedWorkspace> CopyWorkspace::answer(Reader &reader) const
{
    if (const Result<void> may = mayReadAll(reader.rights); !may)
        return tl::unexpected(may.error());
    if (const Result<void> shown = isShownAll(reader.database, guard.place); !shown)
        return tl::unexpected(shown.error());
    if (const Result<QString> whole = guard.check(reader.database, {}, known); !whole) // whoever takes the copy would take it for good
        return tl::unexpected(whole.error());
    CopiedWorkspace copied;
    const Result<ChainHead> head = headOf(reader.database, guard.tenant);
    if (!head)
        return tl::unexpected(head.error());
    copied.head = *head;
    const Result<void> made = Store::at(to)->makeAtOnce([&](Database &database) {
        return Copying(reader, database).run().map([&copied](qint64 rows) { copied.rows = rows; });
    });
    if (!made) // all that goes wrong with a place has a name; what has none, the engine has against a row
        return made.error().code == ErrorCode::Database ? fail(ErrorCode::WorkspaceDamaged, guard.place, made.error().parameters.value(0)) : tl::unexpected(made.error());
    (void)guard.heads.ofPlace(to).replace(copied.head); // what stood in that place before is not this workspace's
    return copied;
}

} // namespace muster
