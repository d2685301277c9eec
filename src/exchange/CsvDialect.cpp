// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvDialect.h"

#include "exchange/CsvScanner.h"

#include <optional>

namespace muster {
namespace {

constexpr int recordsToJudge = 20;

std::optional<CsvDialect> declared(QByteArrayView text)
{
    const bool quoted = text.startsWith('"');
    const qsizetype name = quoted ? 1 : 0;
    const qsizetype end = name + 5 + (quoted ? 1 : 0);
    if (text.size() < end || text.sliced(name, 4).compare("sep=", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const char delimiter = text[name + 4];
    const bool possible = uchar(delimiter) < 0x80 && (uchar(delimiter) >= ' ' || delimiter == '\t') && delimiter != '"';
    if (!possible || (quoted && text[end - 1] != '"'))
        return std::nullopt;
    if (end == text.size())
        return CsvDialect {delimiter, end, 2};
    if (text[end] != '\n' && text[end] != '\r')
        return std::nullopt;
    const bool pair = text.sliced(end).startsWith("\r\n");
    return CsvDialect {delimiter, end + (pair ? 2 : 1), 2};
}

struct Shape
{
    int fields = 0; // 0 at the end of the text
    bool clean = true; // a quote that opens or closes amid a field tells that this was no field
};

// Of the next record that has text.
Shape shapeOfNextRecord(CsvScanner &scanner)
{
    while (!scanner.atEnd()) {
        Shape shape;
        bool hasText = false;
        for (bool more = true; more;) {
            const CsvField field = scanner.nextField();
            ++shape.fields;
            shape.clean &= !field.badQuote && !field.strayQuote;
            hasText |= field.hasText;
            more = !field.endsRecord;
        }
        if (hasText)
            return shape;
    }
    return {};
}

struct Judgement
{
    int share = 0; // of the rows that split cleanly into as many fields as the header, in a thousand
    int fields = 0;

    auto operator<=>(const Judgement &) const = default;
};

Judgement judge(QByteArrayView text, char delimiter)
{
    CsvScanner scanner(text, delimiter);
    const Shape header = shapeOfNextRecord(scanner);
    if (header.fields < 2)
        return {};
    int rows = 1;
    int even = header.clean;
    for (; rows < recordsToJudge; ++rows) {
        const Shape row = shapeOfNextRecord(scanner);
        if (row.fields == 0)
            break;
        even += row.clean && row.fields == header.fields;
    }
    return {even * 1000 / rows, header.fields};
}

} // namespace

CsvDialect CsvDialect::of(QByteArrayView text)
{
    if (const auto dialect = declared(text))
        return *dialect;
    CsvDialect dialect;
    Judgement best;
    for (const char delimiter : {',', ';', '\t'}) {
        const Judgement judgement = judge(text, delimiter);
        if (judgement > best) {
            best = judgement;
            dialect.delimiter = delimiter;
        }
    }
    return dialect;
}

} // namespace muster
