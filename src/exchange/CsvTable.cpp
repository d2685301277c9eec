// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvTable.h"

#include "core/Text.h"
#include "exchange/CsvGuard.h"
#include "exchange/CsvScanner.h"
#include "exchange/PersonName.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {
namespace {

constexpr qsizetype bytesPerStep = 4 << 20;
constexpr size_t rowsToMeasure = 100;

} // namespace

Result<CsvTable> CsvTable::read(const QString &path, const ProgressHook &hook, const CsvChoices &choices)
{
    const auto firstHalf = [&hook](qint64 done, qint64 total) { return hook(done, total * 2); };
    auto text = CsvText::read(path, choices, hook ? ProgressHook(firstHalf) : ProgressHook());
    if (!text)
        return tl::unexpected(text.error());
    const auto secondHalf = [&hook](qint64 done, qint64 total) { return hook(total + done, total * 2); };
    return parse(std::move(*text), hook ? ProgressHook(secondHalf) : ProgressHook());
}

Result<CsvTable> CsvTable::parse(CsvText text, const ProgressHook &hook)
{
    CsvTable table;
    table.m_text = std::move(text.utf8);
    table.m_encoding = text.encoding;
    table.m_second = text.second;
    table.m_disagrees = text.disagrees;
    table.m_isGuessed = text.isGuessed;
    table.m_isSpreadsheet = text.sheet.has_value();
    const CsvText::Sheet sheet = text.sheet ? std::move(*text.sheet) : CsvText::Sheet();
    table.m_sheet = sheet.name;
    table.m_sheets = sheet.all;
    table.m_dialect = table.m_isSpreadsheet ? CsvDialect() : CsvDialect::of(table.m_text);
    if (!table.index(sheet.rows, hook))
        return fail(ErrorCode::Cancelled);
    if (auto done = table.takeHeader(); !done)
        return tl::unexpected(done.error());
    return table;
}

bool CsvTable::index(const std::vector<int> &rowsOfSheet, const ProgressHook &hook)
{
    CsvScanner scanner(m_text, m_dialect.delimiter, m_dialect.start);
    qint64 line = m_dialect.firstLine;
    qsizetype nextStep = bytesPerStep;
    for (size_t number = 0; !scanner.atEnd(); ++number) {
        Record record {scanner.position(), 0, number < rowsOfSheet.size() ? rowsOfSheet[number] : line};
        bool hasText = false;
        for (bool more = true; more;) {
            const CsvField field = scanner.nextField();
            hasText |= field.hasText;
            line += field.lineBreaks;
            record.end = field.next;
            more = !field.endsRecord;
        }
        if (hasText)
            m_rows.push_back(record);
        if (scanner.position() >= nextStep) {
            nextStep = scanner.position() + bytesPerStep;
            if (hook && !hook(scanner.position(), m_text.size()))
                return false;
        }
    }
    return true;
}

Result<void> CsvTable::takeHeader()
{
    if (m_rows.empty())
        return fail(ErrorCode::CsvNoHeader, QString());
    const Record record = m_rows.front();
    Fields fields = split(record);
    if (fields.lineOfBadQuote)
        return fail(ErrorCode::CsvNoHeader,
            quotedText(QString::fromUtf8(QByteArrayView(m_text).sliced(record.begin, record.end - record.begin))));
    if (std::any_of(fields.texts.cbegin(), fields.texts.cend(), isAddress)) {
        doWithoutHeader();
        return {};
    }
    for (QString &title : fields.texts)
        title = title.trimmed();
    m_header = std::move(fields.texts);
    m_rows.erase(m_rows.begin());
    m_rows.shrink_to_fit();
    return {};
}

// As many columns as the first rows have.
void CsvTable::doWithoutHeader()
{
    qsizetype columns = 0;
    for (size_t row = 0; row < std::min(m_rows.size(), rowsToMeasure); ++row) {
        QStringList texts = split(m_rows[row]).texts;
        while (!texts.isEmpty() && texts.last().trimmed().isEmpty())
            texts.removeLast();
        columns = std::max(columns, texts.size());
    }
    m_hasHeader = false;
    m_header = QStringList(columns);
    m_rows.shrink_to_fit();
}

// A record is split as when it was found: a bad quote has cut it, and has no partner left inside.
CsvTable::Fields CsvTable::split(const Record &record) const
{
    Fields fields;
    fields.texts.reserve(m_header.size());
    CsvScanner scanner(QByteArrayView(m_text).first(record.end), m_dialect.delimiter, record.begin);
    qint64 line = record.line;
    for (;;) {
        const CsvField field = scanner.nextField();
        fields.texts.append(csv::unguarded(scanner.textOf(field)));
        if (field.badQuote)
            fields.lineOfBadQuote = line;
        line += field.lineBreaks;
        if (field.endsRecord)
            return fields;
    }
}

// U+FFFD stands for what could not be decoded, except where a text can have it by itself.
bool CsvTable::isDecoded(const Record &record) const
{
    const QByteArrayView bytes = QByteArrayView(m_text).sliced(record.begin, record.end - record.begin);
    if (m_encoding == encoding::Utf8)
        return bytes.isValidUtf8();
    return m_encoding.startsWith("UTF-"_L1, Qt::CaseInsensitive) || !bytes.contains("\xEF\xBF\xBD");
}

Result<QStringList> CsvTable::row(int row) const
{
    Fields fields = split(m_rows[size_t(row)]);
    if (fields.lineOfBadQuote)
        return fail(ErrorCode::CsvBadQuote, QString::number(fields.lineOfBadQuote));
    if (!isDecoded(m_rows[size_t(row)]))
        return fail(ErrorCode::CsvUndecodable, m_encoding);
    const auto surplus = fields.texts.cbegin() + std::min(fields.texts.size(), m_header.size());
    if (std::any_of(surplus, fields.texts.cend(), [](const QString &text) { return !text.trimmed().isEmpty(); }))
        return fail(
            ErrorCode::CsvWrongFieldCount, QString::number(m_header.size()), QString::number(fields.texts.size()));
    fields.texts.resize(m_header.size());
    return std::move(fields.texts);
}

QStringList CsvTable::fields(int row) const
{
    return split(m_rows[size_t(row)]).texts;
}

} // namespace muster
