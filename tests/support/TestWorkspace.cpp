// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestWorkspace.h"

namespace muster {

TestWorkspace::TestWorkspace(Clock clock, const QString &database)
    : m_clock(std::move(clock))
    , m_place(engineOfProgram(), QStringLiteral("people"), database)
{
    Result<std::unique_ptr<Workspace>> made = Workspace::create(path(), {QStringLiteral("Northwind"), QStringLiteral("ada@northwind.example"), QStringLiteral("Ada"), QStringLiteral("King")}, options());
    if (!made)
        qFatal("The workspace of the test could not be made: %d %s", int(made.error().code), qPrintable(made.error().parameters.join(u'|')));
    m_door = std::move(*made);
    if (hasLogins() && !reopen())
        qFatal("The workspace of the test could not be opened by a login");
}

TestWorkspace::TestWorkspace(const TestWorkspace &like, Clock clock)
    : m_clock(std::move(clock))
    , m_place(like.m_place)
{
    if (const Result<void> opened = reopen(); !opened)
        qFatal("The copy of a workspace could not be opened: %d %s", int(opened.error().code), qPrintable(opened.error().parameters.join(u'|')));
}

OpenOptions TestWorkspace::options() const
{
    OpenOptions options;
    options.origin = QStringLiteral("test");
    options.clock = m_clock;
    options.headsFolder = m_place.folder() + QStringLiteral("/heads");
    return options;
}

Result<void> TestWorkspace::reopen()
{
    m_door.reset();
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(pathAs(QStringLiteral("ada@northwind.example")), options());
    if (!opened)
        return tl::unexpected(opened.error());
    m_door = std::move(*opened);
    return {};
}

QStringList TestWorkspace::rows(const TableQuery &query, const QVector<Column> &columns)
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

QStringList TestWorkspace::everything()
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

WorkspaceMould::WorkspaceMould(Fill fill)
    : m_fill(std::move(fill))
{
}

std::unique_ptr<TestWorkspace> WorkspaceMould::cast(Clock clock)
{
    if (!m_first) {
        static int count = 0;
        const QString database = QStringLiteral("mould_%1").arg(++count); // of its own: it is copied as a whole
        if (engineOfProgram() == Engine::Postgresql)
            PostgresServer::instance().newDatabase(database);
        m_first = std::make_unique<TestWorkspace>(clock, database);
        if (m_fill)
            m_fill(*m_first);
        m_first->close();
    }
    return std::make_unique<TestWorkspace>(*m_first, std::move(clock));
}

QString faultsOf(const WorkspaceReport &report)
{
    QStringList faults;
    for (const Error &fault : report.faults.found)
        faults.append(QStringLiteral("%1 %2").arg(int(fault.code)).arg(fault.parameters.join(u'|')));
    return faults.join(u'\n');
}

} // namespace muster
