// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvWriter.h"

#include "exchange/CsvGuard.h"
#include "exchange/ListText.h"

using namespace Qt::StringLiterals;

namespace muster {

CsvWriter::CsvWriter(const QString &path, const CsvOptions &options, const QStringList &inputs)
    : m_file(path, inputs)
    , m_options(options)
    , m_clock(options.zone)
{
}

Result<void> CsvWriter::begin(const QList<TableColumn> &columns)
{
    m_columns = columns;
    if (auto opened = m_file.open(); !opened)
        return opened;
    QByteArray line = m_options.mark ? "\xEF\xBB\xBF" : "";
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (i > 0)
            line += m_options.delimiter;
        append(line, csv::guarded(columns.at(i).title));
    }
    return m_file.write(line + "\r\n");
}

Result<void> CsvWriter::row(const QVariantList &values)
{
    m_line.resize(0);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (i > 0)
            m_line += m_options.delimiter;
        append(m_line, textOf(m_columns.at(i).kind, values.value(i)));
    }
    m_line += "\r\n";
    return m_file.write(m_line);
}

Result<void> CsvWriter::end()
{
    return m_file.commit();
}

void CsvWriter::append(QByteArray &line, const QString &text) const
{
    const auto special
        = [this](QChar c) { return c == u'"' || c == u'\r' || c == u'\n' || c == QLatin1Char(m_options.delimiter); };
    // Blanks at the ends would be lost in some programs.
    const bool quoted = std::any_of(text.cbegin(), text.cend(), special)
        || (!text.isEmpty() && (text.front().isSpace() || text.back().isSpace()));
    if (!quoted) {
        line += text.toUtf8();
        return;
    }
    line += '"';
    line += text.contains(u'"') ? QString(text).replace(u"\""_s, u"\"\""_s).toUtf8() : text.toUtf8();
    line += '"';
}

QString CsvWriter::textOf(ValueKind kind, const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (kind) {
    case ValueKind::Time:
        return m_clock.text(millisecondsOf(value));
    case ValueKind::Flag:
        return value.toBool() ? u"TRUE"_s : u"FALSE"_s;
    case ValueKind::Number:
        return value.toString(); // a number below zero is no formula
    case ValueKind::List:
        return csv::guarded(joinNames(value.toStringList()));
    case ValueKind::Key:
    case ValueKind::Text:
        break;
    }
    return csv::guarded(value.toString());
}

} // namespace muster
