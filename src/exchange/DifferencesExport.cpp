// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/DifferencesExport.h"

#include "core/FieldDefinition.h"
#include "core/Kinds.h"
#include "exchange/TableExport.h"
#include "storage/ReaderPool.h"
#include "texts/AccessText.h"
#include "texts/CellText.h"
#include "texts/Titles.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct DifferencesText
{
    Q_DECLARE_TR_FUNCTIONS(DifferencesExport)
};

constexpr qint64 rowsPerStep = 500;

// What tells a way from others, whatever it gives.
const QVector<Column> Telling {Column::Project, Column::User};
const QVector<Column> Further {Column::Via, Column::Email};
const QVector<Column> Given {Column::Access, Column::Role, Column::Team};
const QVector<Column> Ids {Column::UserId, Column::ProjectId};

QVariant accessCell(const Row &row, Column column)
{
    return row.cells.value(columnIndex(Table::Access, column));
}

QString inWords(const Row &row, Column column)
{
    return cellText(Table::Access, column, accessCell(row, column), QLocale(), QTimeZone::utc());
}

// What a way gives, or to how many.
QString givenBy(const Row &row)
{
    if (row.cells.isEmpty())
        return accessText(std::nullopt);
    if (accessCell(row, Column::UserId).isNull())
        return inWords(row, Column::User);
    const QString role = inWords(row, Column::Role);
    return accessText(AccessState {fromKey<Access>(accessCell(row, Column::Access).toString()).value_or(Access::Write), role.isEmpty() ? QStringList() : QStringList {role}, accessCell(row, Column::Team).toBool()});
}

QString keyOf(WayDifference::What what)
{
    static constexpr const char *keys[] {"gained", "lost", "changed"};
    return QString::fromLatin1(keys[what]);
}

} // namespace

QString DifferenceFields::wordOf(WayDifference::What what)
{
    switch (what) {
    case WayDifference::Gained:
        return DifferencesText::tr("Gained");
    case WayDifference::Lost:
        return DifferencesText::tr("Lost");
    case WayDifference::Changed:
        return DifferencesText::tr("Changed");
    }
    Q_UNREACHABLE();
}

QList<TableColumn> DifferenceFields::columns() const
{
    QList<TableColumn> columns {{m_form == Words ? DifferencesText::tr("Access was") : u"what"_s, u"what"_s}};
    const auto add = [&](const QVector<Column> &of, const QString &ending = {}) {
        for (const Column column : of) {
            const QString key = muster::keyOf(column) + ending;
            columns.append({m_form == Words ? columnTitle(Table::Access, column) : key, key, ending.isEmpty() ? ValueKind::Text : findColumn(Table::Access, column)->kind});
        }
    };
    add(Telling);
    if (m_form == Words) {
        columns.append({DifferencesText::tr("Before"), u"before"_s});
        columns.append({DifferencesText::tr("After"), u"after"_s});
    } else {
        add(Given, u"Before"_s);
        add(Given, u"After"_s);
    }
    add(Further);
    add(Ids);
    return columns;
}

QVariantList DifferenceFields::values(const WayDifference &difference) const
{
    const Row &row = difference.row();
    QVariantList values {m_form == Words ? wordOf(difference.what) : keyOf(difference.what)};
    const auto add = [&](const QVector<Column> &columns) {
        for (const Column column : columns)
            values.append(m_form == Words ? inWords(row, column) : accessCell(row, column));
    };
    add(Telling);
    for (const Row *side : {&difference.before, &difference.after}) {
        if (m_form == Words)
            values.append(givenBy(*side));
        for (int i = 0; m_form == Keys && i < int(Given.size()); ++i)
            values.append(accessCell(*side, Given.at(i)));
    }
    add(Further);
    for (const Column column : Ids)
        values.append(accessCell(row, column));
    return values;
}

Result<qint64> DifferencesExport::answer(Reader &reader) const
{
    if (!TableExport::understands(path))
        return fail(ErrorCode::InvalidValue, u"file"_s, path, u".xlsx, .csv, .json"_s);
    const std::unique_ptr<TableWriter> writer = TableExport::writerFor(path, DifferencesText::tr("Access"), csv, reader);
    const DifferenceFields fields(TableExport::isForPeople(path) ? DifferenceFields::Words : DifferenceFields::Keys);
    if (const Result<void> begun = writer->begin(fields.columns()); !begun)
        return tl::unexpected(begun.error());
    Result<void> written;
    qint64 lines = 0;
    const Result<qint64> taken = CompareAccess {since, until, text, [&](const WayDifference &one) {
        written = lines++ % rowsPerStep != 0 || !reader.cancelled() ? writer->row(fields.values(one)) : fail(ErrorCode::Cancelled);
        return written.has_value();
    }}.answer(reader);
    if (!taken || !written)
        return tl::unexpected(taken ? written.error() : taken.error());
    return writer->end().map([lines] { return lines; });
}

} // namespace muster
