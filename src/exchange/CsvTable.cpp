// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvTable.h"

#include "core/Text.h"
#include "exchange/CsvGuard.h"
#include "exchange/CsvScanner.h"
#include "exchange/PersonName.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace muster {
namespace {

constexpr qsizetype bytesPerStep = 4 << 20;
constexpr int rowsToMeasure = 100;

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
    table.m_encoding = text.encoding;
    table.m_second = text.second;
    table.m_disagrees = text.disagrees;
    table.m_isGuessed = text.isGuessed;
    table.m_isSpreadsheet = text.sheet.has_value();
    const CsvText::Sheet sheet = text.sheet ? std::move(*text.sheet) : CsvText::Sheet();
    table.m_sheet = sheet.name;
    table.m_sheets = sheet.all;
    table.m_dialect = table.m_isSpreadsheet ? CsvDialect() : CsvDialect::of(text.utf8);
    if (!table.takeRecords(text.utf8, sheet.rows, hook))
        return fail(ErrorCode::Cancelled);
    if (auto done = table.takeHeader(); !done)
        return tl::unexpected(done.error());
    return table;
}

bool CsvTable::takeRecords(QByteArrayView text, const std::vector<int> &rowsOfSheet, const ProgressHook &hook)
{
    const auto records = std::make_shared<PackedRecords>();
    m_records = records;
    CsvScanner scanner(text, m_dialect.delimiter, m_dialect.start);
    qint64 nextLine = m_dialect.firstLine;
    qsizetype nextStep = bytesPerStep;
    QByteArray record;
    for (size_t number = 0; !scanner.atEnd(); ++number) {
        const qsizetype begin = scanner.position();
        const qint64 line = number < rowsOfSheet.size() ? rowsOfSheet[number] : nextLine;
        qsizetype end = begin;
        bool hasText = false;
        for (bool more = true; more;) {
            const CsvField field = scanner.nextField();
            hasText |= field.hasText;
            nextLine += field.lineBreaks;
            end = field.next;
            more = !field.endsRecord;
        }
        if (hasText) {
            record.resize(0);
            record.append(reinterpret_cast<const char *>(&line), sizeof line).append(text.sliced(begin, end - begin));
            records->append(record);
        }
        if (scanner.position() >= nextStep) {
            nextStep = scanner.position() + bytesPerStep;
            if (hook && !hook(scanner.position(), text.size()))
                return false;
        }
    }
    return true;
}

CsvTable::Record CsvTable::record(int row) const
{
    Record found;
    found.text = m_records->at(m_first + row);
    std::memcpy(&found.line, found.text.constData(), sizeof found.line);
    found.text.remove(0, sizeof found.line);
    return found;
}

Result<void> CsvTable::takeHeader()
{
    if (rowCount() == 0)
        return fail(ErrorCode::CsvNoHeader, QString());
    const Record first = record(0);
    Fields fields = split(first);
    if (fields.lineOfBadQuote)
        return fail(ErrorCode::CsvNoHeader, quotedText(QString::fromUtf8(first.text)));
    if (std::any_of(fields.texts.cbegin(), fields.texts.cend(), isAddress)) {
        doWithoutHeader();
        return {};
    }
    for (QString &title : fields.texts)
        title = title.trimmed();
    m_header = std::move(fields.texts);
    m_first = 1;
    return {};
}

// As many columns as the first rows have.
void CsvTable::doWithoutHeader()
{
    qsizetype columns = 0;
    for (int row = 0; row < std::min(rowCount(), rowsToMeasure); ++row) {
        QStringList texts = split(record(row)).texts;
        while (!texts.isEmpty() && texts.last().trimmed().isEmpty())
            texts.removeLast();
        columns = std::max(columns, texts.size());
    }
    m_hasHeader = false;
    m_header = QStringList(columns);
}

// A record is split as when it was found: a bad quote has cut it, and has no partner left inside.
CsvTable::Fields CsvTable::split(const Record &record) const
{
    Fields fields;
    fields.texts.reserve(m_header.size());
    CsvScanner scanner(record.text, m_dialect.delimiter);
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
    if (m_encoding == encoding::Utf8)
        return record.text.isValidUtf8();
    return m_encoding.startsWith("UTF-"_L1, Qt::CaseInsensitive) || !record.text.contains("\xEF\xBF\xBD");
}

Result<QStringList> CsvTable::row(int row) const
{
    const Record record = this->record(row);
    Fields fields = split(record);
    if (fields.lineOfBadQuote)
        return fail(ErrorCode::CsvBadQuote, QString::number(fields.lineOfBadQuote));
    if (!isDecoded(record))
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
    return split(record(row)).texts;
}

} // namespace muster
