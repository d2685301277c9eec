// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/CopyRows.h"

#include "core/FieldDefinition.h"
#include "gui/shell/ShowWork.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkspaceContext.h"
#include "storage/queries/Listing.h"
#include "texts/CellText.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct CopyRowsText
{
    Q_DECLARE_TR_FUNCTIONS(CopyRows)
};

QStringList linesOf(Table table, const QVector<Row> &rows, const QVector<Column> &columns)
{
    QStringList lines;
    lines.reserve(rows.size());
    const QLocale locale;
    const QTimeZone zone = QTimeZone::systemTimeZone();
    for (const Row &row : rows) {
        QStringList cells;
        for (const Column column : columns)
            cells << cellText(table, column, row.cells.value(columnIndex(table, column)), locale, zone);
        lines << tabSeparated(cells);
    }
    return lines;
}

} // namespace

void copyLines(WorkspaceContext &context, const QStringList &lines)
{
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
    context.say(CopyRowsText::tr("%Ln row(s) copied", nullptr, int(lines.size())));
}

QString tabSeparated(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        const bool plain = std::none_of(cell.cbegin(), cell.cend(), [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r' || c == u'"'; });
        quoted << (plain ? cell : u'"' + cell.replace(u'"', u"\"\""_s) + u'"');
    }
    return quoted.join(u'\t');
}

void copyRows(WorkspaceContext &context, Table table, const QVector<qint64> &ids, const QVector<Column> &columns)
{
    const auto reading = context.workspace().read(ReadRows {table, ids});
    showWork(context, CopyRowsText::tr("Copying %Ln row(s)…", nullptr, int(ids.size())), reading);
    whenDone(reading, &context, [&context, table, columns](const Result<QVector<Row>> &rows) {
        if (!rows)
            return context.refuse(rows.error());
        copyLines(context, linesOf(table, *rows, columns));
    });
}

} // namespace muster
