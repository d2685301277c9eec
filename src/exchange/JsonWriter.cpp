// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/JsonWriter.h"

#include "exchange/ZoneClock.h"

#include <QLocale>

namespace muster {
namespace {

void appendText(QByteArray &json, const QString &text)
{
    static constexpr char digits[] = "0123456789abcdef";
    json += '"';
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (uchar(c) < 0x20) {
            json += "\\u00";
            json += digits[uchar(c) >> 4];
            json += digits[uchar(c) & 15];
        } else {
            json += c;
        }
    }
    json += '"';
}

void appendList(QByteArray &json, const QStringList &texts)
{
    char before = '[';
    for (const QString &text : texts) {
        json += before;
        appendText(json, text);
        before = ',';
    }
    json += texts.isEmpty() ? "[]" : "]";
}

void appendNumber(QByteArray &json, const QVariant &value)
{
    if (value.typeId() == QMetaType::Double) {
        const double number = value.toDouble();
        json += qIsFinite(number) ? QByteArray::number(number, 'g', QLocale::FloatingPointShortest) : "null";
        return;
    }
    bool whole = false;
    const qint64 number = value.toLongLong(&whole);
    json += whole ? QByteArray::number(number) : "null";
}

void appendValue(QByteArray &json, TableColumn::Kind kind, const QVariant &value)
{
    if (value.isNull()) {
        json += "null";
        return;
    }
    switch (kind) {
    case TableColumn::Kind::Integer:
        appendNumber(json, value);
        break;
    case TableColumn::Kind::Date:
        appendText(json, QDateTime::fromMSecsSinceEpoch(millisecondsOf(value), Qt::UTC).toString(Qt::ISODateWithMs));
        break;
    case TableColumn::Kind::Boolean:
        json += value.toBool() ? "true" : "false";
        break;
    case TableColumn::Kind::List:
        appendList(json, value.toStringList());
        break;
    case TableColumn::Kind::Text:
        appendText(json, value.toString());
    }
}

} // namespace

JsonWriter::JsonWriter(const QString &path)
    : m_file(path)
{
}

Result<void> JsonWriter::begin(const QList<TableColumn> &columns)
{
    for (const TableColumn &column : columns) {
        QByteArray name;
        appendText(name, column.key);
        m_names.append(name + ':');
        m_kinds.append(column.kind);
    }
    if (auto opened = m_file.open(); !opened)
        return opened;
    return m_file.write("[");
}

Result<void> JsonWriter::row(const QVariantList &values)
{
    m_line = m_empty ? "\n" : ",\n";
    m_empty = false;
    char before = '{';
    for (qsizetype i = 0; i < m_kinds.size(); ++i) {
        m_line += before;
        m_line += m_names.at(i);
        appendValue(m_line, m_kinds.at(i), values.value(i));
        before = ',';
    }
    m_line += m_kinds.isEmpty() ? "{}" : "}";
    return m_file.write(m_line);
}

Result<void> JsonWriter::end()
{
    if (auto written = m_file.write("\n]\n"); !written)
        return written;
    return m_file.commit();
}

} // namespace muster
