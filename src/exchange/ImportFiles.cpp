// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportFiles.h"

#include "core/FieldDefinition.h"
#include "exchange/CsvWriter.h"
#include "exchange/ImportPlan.h"
#include "texts/ErrorText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

bool failed(ImportState state)
{
    return state == ImportState::Waiting || state == ImportState::Wrong;
}

// The columns of the file: those of its header, and nameless ones for rows that have more. A reason that an earlier
// import has left at the end makes room for the new one.
qsizetype columnsOf(const ImportPlan &plan)
{
    qsizetype columns = plan.header().size();
    for (int row = 0; row < plan.rowCount(); ++row) {
        if (failed(plan.state(row)))
            columns = std::max(columns, plan.row(row).fields.size());
    }
    const bool hasReason = columns == plan.header().size() && columns > 1 && plan.header().last() == "reason"_L1;
    return hasReason ? columns - 1 : columns;
}

// Where the file names none, what its columns were taken for.
QString headingOf(const ImportPlan &plan, int column)
{
    const std::optional<Field> field = plan.table().hasHeader() ? std::nullopt : plan.columns().fieldOf(column);
    return field ? keyOf(*field) : plan.header().value(column);
}

// The delimiter that the reader's spreadsheet expects.
char localDelimiter()
{
    return QLocale().decimalPoint() == ","_L1 ? ';' : ',';
}

} // namespace

Result<void> ImportFiles::writeFailures(const ImportPlan &plan, const QString &path)
{
    CsvOptions options;
    options.delimiter = plan.table().isSpreadsheet() ? localDelimiter() : plan.table().delimiter();
    CsvWriter writer(path, options, plan.inputs());
    const qsizetype width = columnsOf(plan);
    QList<TableColumn> columns;
    for (qsizetype i = 0; i < width; ++i)
        columns.append({headingOf(plan, int(i))});
    columns.append({u"reason"_s});
    if (const Result<void> begun = writer.begin(columns); !begun)
        return begun;
    for (int row = 0; row < plan.rowCount(); ++row) {
        if (!failed(plan.state(row)))
            continue;
        const ImportRow failure = plan.row(row);
        QVariantList values;
        for (qsizetype i = 0; i < width; ++i)
            values.append(failure.fields.value(i));
        values.append(errorText(*failure.error));
        if (const Result<void> written = writer.row(values); !written)
            return written;
    }
    return writer.end();
}

Result<void> ImportFiles::writeTemplate(const QString &path)
{
    CsvOptions options;
    options.delimiter = localDelimiter();
    CsvWriter writer(path, options);
    const Result<void> begun = writer.begin({{u"email"_s}, {u"first name"_s}, {u"last name"_s}, {u"role"_s},
        {u"default group"_s, {}, ValueKind::Flag}});
    if (!begun)
        return begun;
    const QVariantList samples[] {
        {u"amara.okafor@example.org"_s, u"Amara"_s, u"Okafor"_s, u"Standard User"_s, false},
        {u"bjorn.astrom@example.org"_s, u"Björn"_s, u"Åström"_s, u"Analyst"_s, true},
        {u"eva.kovacs@example.org"_s, u"Eva"_s, u"Kovács"_s, u"Administrator"_s, false},
        {u"kenji.mori@example.org"_s, u"Kenji"_s, u"Mori"_s, QVariant(), QVariant()},
    };
    for (const QVariantList &sample : samples) {
        if (const Result<void> written = writer.row(sample); !written)
            return written;
    }
    return writer.end();
}

} // namespace muster
