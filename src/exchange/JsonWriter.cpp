// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/JsonWriter.h"

#include "exchange/ZoneClock.h"

namespace muster {
JsonWriter::JsonWriter(const QString &path, const QStringList &inputs)
    : m_file(path, inputs)
{
}

Result<void> JsonWriter::begin(const QList<TableColumn> &columns)
{
    m_columns = columns;
    if (auto opened = m_file.open(); !opened)
        return opened;
    return m_file.write("[");
}

Result<void> JsonWriter::row(const QVariantList &values)
{
    m_json.beginObject();
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QVariant &value = values.value(i);
        const ValueKind kind = m_columns.at(i).kind;
        m_json.key(m_columns.at(i).key);
        m_json.value(kind == ValueKind::Time && !value.isNull() ? QVariant(millisecondsOf(value)) : value, kind);
    }
    m_json.endObject();
    const QByteArray line = (m_empty ? "\n" : ",\n") + m_json.take();
    m_empty = false;
    return m_file.write(line);
}

Result<void> JsonWriter::end()
{
    if (auto written = m_file.write("\n]\n"); !written)
        return written;
    return m_file.commit();
}

} // namespace muster
