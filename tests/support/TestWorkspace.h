// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ChangeJson.h"
#include "core/FieldDefinition.h"
#include "storage/Workspace.h"
#include "storage/queries/Listing.h"
#include "storage/queries/VerifyWorkspace.h"
#include "support/Engines.h"
#include "support/Logins.h"

#include <QTest>

namespace muster {

// A workspace that goes away, on the engine of the program, with Ada King as its owner. Everything waits, as tests do.
class TestWorkspace
{
public:
    explicit TestWorkspace(Clock clock = systemClock())
        : m_clock(std::move(clock))
    {
        Result<std::unique_ptr<Workspace>> made = Workspace::create(path(), {QStringLiteral("Northwind"), QStringLiteral("ada@northwind.example"), QStringLiteral("Ada"), QStringLiteral("King")}, options());
        if (!made)
            qFatal("The workspace of the test could not be made: %d %s", int(made.error().code), qPrintable(made.error().parameters.join(u'|')));
        m_door = std::move(*made);
        if (hasLogins() && !reopen())
            qFatal("The workspace of the test could not be opened by a login");
    }

    QString folder() const { return m_place.folder(); }
    QString path() const { return m_place.location(); }
    // Where somebody opens it who is not its owner.
    QString pathAs(const QString &address) const { return hasLogins() ? loginOf(path(), address) : path(); }
    OpenOptions options() const
    {
        OpenOptions options;
        options.origin = QStringLiteral("test");
        options.clock = m_clock;
        options.headsFolder = m_place.folder() + QStringLiteral("/heads");
        return options;
    }

    Workspace &door() { return *m_door; }
    Workspace *operator->() { return m_door.get(); }
    void close() { m_door.reset(); }
    Result<void> reopen()
    {
        m_door.reset();
        Result<std::unique_ptr<Workspace>> opened = Workspace::open(pathAs(QStringLiteral("ada@northwind.example")), options());
        if (!opened)
            return tl::unexpected(opened.error());
        m_door = std::move(*opened);
        return {};
    }

    Result<Outcome> apply(QVector<Change> changes) { return m_door->apply({std::move(changes), {}, 0}).result(); }
    Result<Plan> preview(QVector<Change> changes) { return m_door->preview({std::move(changes), {}, 0}).result(); }

    // All rows of a query, as "cell|cell" of the columns asked for.
    QStringList rows(const TableQuery &query, const QVector<Column> &columns)
    {
        const Result<Listing> listing = m_door->read(ListIds {query, 0}).result();
        if (!listing)
            return {QStringLiteral("error %1").arg(int(listing.error().code))};
        const Result<QVector<Row>> rows = m_door->read(ReadRows {query.table, listing->ids}).result();
        if (!rows)
            return {QStringLiteral("error %1").arg(int(rows.error().code))};
        QStringList lines;
        for (const Row &row : *rows) {
            QStringList cells;
            for (const Column column : columns) {
                const QVariant cell = row.cells.at(columnIndex(query.table, column));
                cells.append(cell.metaType().id() == QMetaType::QStringList ? cell.toStringList().join(u'+') : cell.toString());
            }
            lines.append(cells.join(u'|'));
        }
        return lines;
    }

    QStringList users(const QString &text) { return rows({Table::Users, text, {}, {}}, {Column::Email}); }

    // Everything that can be listed but the trail itself: equal before and after, when nothing changed.
    QStringList everything()
    {
        QStringList all;
        for (const Table table : {Table::Users, Table::Groups, Table::Members, Table::Projects, Table::Assignments, Table::Misconfigurations, Table::Roles}) {
            QVector<Column> columns;
            for (const FieldDefinition &definition : columnsOf(table)) {
                if (definition.field != Column::Since && definition.field != Column::By)
                    columns.append(definition.field);
            }
            QStringList lines = rows({table, {}, {}, {}}, columns);
            lines.sort(); // rows that were deleted and brought back have new row numbers, which nobody sees
            all.append(keyOf(table) + u':');
            all.append(lines);
        }
        return all;
    }

private:
    Clock m_clock;
    Place m_place {engineOfProgram(), QStringLiteral("people")};
    std::unique_ptr<Workspace> m_door;
};

// What verifying found, for the message of a test.
inline QString faultsOf(const WorkspaceReport &report)
{
    QStringList faults;
    for (const Error &fault : report.faults.found)
        faults.append(QStringLiteral("%1 %2").arg(int(fault.code)).arg(fault.parameters.join(u'|')));
    return faults.join(u'\n');
}

inline Change newUser(const QString &email, Values more = {})
{
    more.set(Field::Email, email);
    return change::addUser(more);
}

} // namespace muster

// The value of a Result, or a failed test that names the error.
#define MUSTER_VERIFY(result) \
    do { \
        const auto &checked = (result); \
        const QString error = checked ? QString() : QStringLiteral("error %1: %2").arg(int(checked.error().code)).arg(checked.error().parameters.join(QLatin1Char('|'))); \
        QVERIFY2(checked.has_value(), qPrintable(error)); \
    } while (false)
