// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/JsonRows.h"

#include "cli/Terminal.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace muster {

namespace {

QJsonValue cellValue(const QVariant &cell, CellKind kind)
{
    if (cell.isNull())
        return QJsonValue::Null;
    switch (kind) {
    case CellKind::Flag:
        return cell.toBool();
    case CellKind::Time:
        return QDateTime::fromMSecsSinceEpoch(cell.toLongLong(), Qt::UTC).toString(Qt::ISODateWithMs);
    case CellKind::Number:
        return cell.toLongLong();
    case CellKind::List:
        return QJsonArray::fromStringList(cell.toStringList());
    case CellKind::Key:
    case CellKind::Text:
        break;
    }
    return cell.toString();
}

QByteArray text(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact).chopped(1).mid(1);
}

QByteArray object(Table table, const Row &row)
{
    QByteArray line;
    const QVector<ColumnDefinition> &columns = columnsOf(table);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        line += (i == 0 ? "{\"" : ",\"") + QByteArray(columns.at(i).key) + "\":";
        line += text(cellValue(row.cells.value(i), columns.at(i).kind));
    }
    return line + '}';
}

} // namespace

void JsonRows::print(const QVector<Row> &rows)
{
    for (const Row &row : rows) {
        printRaw((m_empty ? "[\n" : ",\n") + object(m_table, row));
        m_empty = false;
    }
}

void JsonRows::end()
{
    printRaw(m_empty ? "[]\n" : "\n]\n");
}

} // namespace muster
