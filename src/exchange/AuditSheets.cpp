// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/AuditSheets.h"

#include "core/ChangeJson.h"
#include "core/FieldDefinition.h"
#include "exchange/DescribeEvents.h"
#include "exchange/TableFields.h"
#include "exchange/XlsxText.h"
#include "storage/Catalogue.h"
#include "storage/apply/Lookup.h"
#include "storage/Database.h"
#include "storage/queries/ReadSeats.h"
#include "storage/queries/WorkspaceState.h"
#include "storage/queries/RowReader.h"
#include "storage/queries/Trail.h"
#include "texts/ActionText.h"
#include "texts/ChangeText.h"
#include "texts/Titles.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 rowsPerStep = 500;

constexpr Table countedTables[] {Table::Users, Table::Groups, Table::Members, Table::Access, Table::Invitations, Table::Misconfigurations, Table::Events, Table::Entries};

QVariant cell(const Row &row, Table table, Column column)
{
    return row.cells.at(columnIndex(table, column));
}

} // namespace

Result<qint64> AuditWorkbook::answer(Reader &reader) const
{
    return AuditSheets(reader, *this).write();
}

AuditSheets::AuditSheets(Reader &reader, const AuditWorkbook &wanted)
    : m_reader(reader)
    , m_wanted(wanted)
    , m_book(wanted.path, reader.zone, {reader.database.path()})
{
}

Result<qint64> AuditSheets::write()
{
    if (const Result<void> allowed = m_reader.rights.check(u"audit_log.export"_s); !allowed)
        return tl::unexpected(allowed.error());
    const std::function<Result<void>()> steps[] {
        [this] { return countRows(); },
        [this] { return m_book.open(); },
        [this] { return writeSummary(); },
        [this] { return writeTable(Table::Users, tableTitle(Table::Users)); },
        [this] { return writeTable(Table::Groups, tableTitle(Table::Groups)); },
        [this] { return writeTable(Table::Members, tableTitle(Table::Members)); },
        [this] { return writeTable(Table::Access, tr("Project permissions")); },
        [this] { return writeRoles(); },
        [this] { return writeTable(Table::Invitations, tableTitle(Table::Invitations)); },
        [this] { return writeSeats(); },
        [this] { return writeTable(Table::Misconfigurations, tableTitle(Table::Misconfigurations)); },
        [this] { return writeEvents(); },
        [this] { return writeChanges(); },
        [this] { return writeCuts(), m_book.save(); },
    };
    for (const auto &next : steps) {
        if (const Result<void> done = next(); !done)
            return tl::unexpected(done.error());
    }
    m_reader.progress(m_done, m_done);
    return m_done;
}

bool AuditSheets::step()
{
    return m_done++ % rowsPerStep != 0 || m_reader.progress(m_done - 1, m_total);
}

Result<void> AuditSheets::countRows()
{
    for (const Table table : countedTables) {
        const Result<qint64> counted = CountRows {{table}}.answer(m_reader);
        if (!counted)
            return tl::unexpected(counted.error());
        m_total += *counted;
    }
    return {};
}

Result<void> AuditSheets::writeSummary()
{
    const Result<WorkspaceState> facts = ReadWorkspaceState().answer(m_reader);
    if (!facts)
        return tl::unexpected(facts.error());
    const Result<Counts> counts = ReadCounts().answer(m_reader);
    if (!counts)
        return tl::unexpected(counts.error());
    const Result<Seats> seats = ReadSeats {}.answer(m_reader);
    if (!seats)
        return tl::unexpected(seats.error());
    const auto withStatus = [&](Status status) { return XlsxFact {tr("Users: %1").arg(statusText(status)), counts->byStatus.at(size_t(status))}; };
    const qint64 now = m_reader.clock();
    m_summary = m_book.addFacts(tr("Summary"));
    m_summary->add({
        {tr("Workspace"), facts->organization},
        {fieldTitle(Column::TenantId), facts->id},
        {fieldTitle(Column::At), QDateTime::fromMSecsSinceEpoch(now, m_reader.zone)},
        {tr("Time zone"), u"%1 (UTC%2)"_s.arg(m_book.zoneName(), ZoneClock(m_reader.zone).text(now).right(6))},
        {fieldTitle(Column::Operator), u"%1 <%2>"_s.arg(m_wanted.operatorName, m_wanted.operatorEmail)},
        {fieldTitle(Column::Head), facts->head},
        {tableTitle(Table::Events), facts->event},
        {tableTitle(Table::Users), counts->users},
        withStatus(Status::Active), withStatus(Status::Pending), withStatus(Status::Disabled),
        {tr("Users: locked"), counts->locked},
        {tr("Active users without MFA"), counts->withoutMfa},
        {tr("Active users who never signed in"), m_reader.moment ? QVariant(tr("not known of a past day")) : QVariant(counts->neverSignedIn)},
        {tr("Members of the Default Group"), counts->inDefaultGroup},
        {tableTitle(Table::Groups), counts->groups},
        {tr("Projects in use"), counts->projects},
        {tableTitle(Table::Assignments), counts->assignments},
        {tableTitle(Table::Misconfigurations), counts->misconfigured},
        {tr("Seats taken"), seats->used},
        {tr("Seats licensed"), seats->licence ? QVariant(seats->licence->seats) : QVariant(tr("no licence"))},
        {tr("Licence valid until"), seats->licence ? QVariant(QLocale().toString(seats->licence->validUntil, QLocale::LongFormat)) : QVariant(tr("no licence"))},
    });
    return {};
}

// How many were taken when each month ended; in the one that has not, now.
Result<void> AuditSheets::writeSeats()
{
    const Result<QVector<SeatsInMonth>> months = ReadSeatsOverTime {}.answer(m_reader);
    if (!months)
        return tl::unexpected(months.error());
    const std::unique_ptr<TableWriter> sheet = m_book.addSheet(tr("Seats"));
    if (const Result<void> begun = sheet->begin({{tr("Month")}, {tr("Seats taken"), {}, ValueKind::Number}}); !begun)
        return begun;
    for (const SeatsInMonth &month : *months) {
        if (const Result<void> written = sheet->row({month.first.toString(u"yyyy-MM"_s), month.used}); !written)
            return written;
    }
    return sheet->end();
}

Result<void> AuditSheets::writeTable(Table table, const QString &name)
{
    const std::unique_ptr<TableWriter> sheet = m_book.addSheet(name);
    const Result<qint64> written = TableFields(table, {}, TableFields::Words).write(m_reader, {table}, *sheet, [this] { return step(); });
    return written ? Result<void>() : tl::unexpected(written.error());
}

// As the window tells them, the first one first, like the changes after them.
Result<void> AuditSheets::writeEvents()
{
    const TableFields fields(Table::Events, {}, TableFields::Words);
    QList<TableColumn> columns = fields.columns();
    const QString action = keyOf(Column::Action);
    const auto found = std::find_if(columns.cbegin(), columns.cend(), [&action](const TableColumn &column) { return column.key == action; });
    const qsizetype what = found - columns.cbegin();
    columns[what].title = tr("What happened");
    const std::unique_ptr<TableWriter> sheet = m_book.addSheet(tableTitle(Table::Events));
    if (const Result<void> begun = sheet->begin(columns); !begun)
        return begun;
    Result<void> written;
    const TableQuery query {Table::Events, {}, {}, {{Column::Event, Qt::AscendingOrder}}};
    const Result<qint64> read = StreamRows {query, [&](const Row &row) {
        QVariantList values = fields.values(row);
        const Result<QString> words = describeEvent(m_reader, cell(row, Table::Events, Column::Event).toLongLong());
        values[what] = words.value_or(QString());
        written = !words ? tl::unexpected(words.error()) : step() ? sheet->row(values) : fail(ErrorCode::Cancelled);
        return written.has_value();
    }}.answer(m_reader);
    if (!read)
        return tl::unexpected(read.error());
    return written ? sheet->end() : written;
}

void AuditSheets::writeCuts()
{
    constexpr qsizetype most = 1000; // each is to be looked up; of so many, nobody looks up more
    const QVector<XlsxCut> cuts = m_book.cuts();
    QList<XlsxFact> facts {{tr("Cells that were cut"), qint64(cuts.size())}};
    for (const XlsxCut &cut : cuts.first(std::min(most, cuts.size())))
        facts.append({xlsx::cellName(cut.sheet, cut.row, cut.column), tr("%Ln character(s) in all; the end is missing", nullptr, int(cut.length))});
    m_summary->add(facts);
}

Result<QVector<AuditSheets::RoleColumn>> AuditSheets::readRoles()
{
    QVector<RoleColumn> roles;
    const Result<qint64> read = StreamRows {{Table::Roles}, [&roles](const Row &row) {
        const QString name = cell(row, Table::Roles, Column::Name).toString();
        const QString scope = keyText(Column::Scope, cell(row, Table::Roles, Column::Scope).toString());
        roles.append({tr("%1 (%2)", "role and its scope").arg(name, scope), cell(row, Table::Roles, Column::Permissions).toStringList()});
        return true;
    }}.answer(m_reader);
    if (!read)
        return tl::unexpected(read.error());
    return roles;
}

Result<void> AuditSheets::writeRoles()
{
    const Result<QVector<RoleColumn>> roles = readRoles();
    if (!roles)
        return tl::unexpected(roles.error());
    QList<TableColumn> columns {{tr("Module")}, {tr("Permission")}};
    for (const RoleColumn &role : *roles)
        columns.append({role.title});
    const std::unique_ptr<TableWriter> sheet = m_book.addSheet(tableTitle(Table::Roles));
    if (const Result<void> begun = sheet->begin(columns); !begun)
        return begun;
    if (const Result<void> written = writeMatrix(*sheet, *roles); !written)
        return written;
    return sheet->end();
}

Result<void> AuditSheets::writeMatrix(TableWriter &sheet, const QVector<RoleColumn> &roles)
{
    const Result<QStringList> own = Lookup(m_reader.database).ownPermissions();
    if (!own)
        return tl::unexpected(own.error());
    for (const QString &permission : Catalogue::permissions(*own)) {
        QVariantList values {permission.section(u'.', 0, 0), permission};
        for (const RoleColumn &role : roles)
            values.append(role.permissions.contains(permission) ? QVariant(u"x"_s) : QVariant());
        if (const Result<void> written = sheet.row(values); !written)
            return written;
    }
    return {};
}

Result<void> AuditSheets::writeChanges()
{
    const auto title = [](Column column) { return columnTitle(Table::Entries, column); };
    const std::unique_ptr<TableWriter> sheet = m_book.addSheet(tableTitle(Table::Entries));
    const Result<void> begun = sheet->begin({{title(Column::Event), {}, ValueKind::Number}, {title(Column::At), {}, ValueKind::Time},
        {title(Column::Operator)}, {title(Column::Action)}, {title(Column::Object)}, {title(Column::ObjectId)}, {tr("Field")}, {tr("Before")}, {tr("After")}});
    if (!begun)
        return begun;
    Result<void> written;
    const Result<qint64> read = StreamRows {{Table::Entries}, [&](const Row &entry) {
        written = step() ? writeDifferences(*sheet, entry) : fail(ErrorCode::Cancelled);
        return written.has_value();
    }}.answer(m_reader);
    if (!read)
        return tl::unexpected(read.error());
    return written ? sheet->end() : written;
}

// One line for each field; one without a field for a change that has none.
Result<void> AuditSheets::writeDifferences(TableWriter &sheet, const Row &entry)
{
    const auto of = [&entry](Column column) { return cell(entry, Table::Entries, column); };
    const QVariantList what {of(Column::Event), of(Column::At), of(Column::Operator), actionText(of(Column::Action).toString()), of(Column::Object), of(Column::ObjectId)};
    Result<Change> change = changeFromJson(of(Column::Change).toByteArray());
    if (!change) // it can be shown, if not understood
        return sheet.row(what + QVariantList {QVariant(), QVariant(), of(Column::Change)});
    if (const Result<void> named = nameUsers(m_reader.database, *change); !named)
        return named;
    const QVector<FieldDifference> fields = differences(*change, QLocale(), m_reader.zone);
    if (fields.isEmpty())
        return sheet.row(what);
    for (const FieldDifference &field : fields) {
        if (const Result<void> written = sheet.row(what + QVariantList {field.title, field.before, field.after}); !written)
            return written;
    }
    return {};
}

} // namespace muster
