// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Spreadsheet.h"

#include "core/Text.h"
#include "exchange/CsvGuard.h"
#include "exchange/SheetRows.h"
#include "files/InputFile.h"
#include "texts/NameList.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr QByteArrayView zipped = "PK\x03\x04";
constexpr QByteArrayView emptyZip = "PK\x05\x06";
constexpr QByteArrayView compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"; // what Office wrote before 2007, and wraps what has a password in

// As the name of a part stands in such a file.
bool hasUtf16(QByteArrayView bytes, QLatin1StringView text)
{
    QByteArray wide;
    for (const char c : text)
        wide.append(c).append('\0');
    return bytes.contains(wide);
}

Error refusalOfCompound(QByteArrayView bytes)
{
    return {hasUtf16(bytes, "EncryptedPackage"_L1) ? ErrorCode::SpreadsheetEncrypted : ErrorCode::SpreadsheetOld, {}};
}

// A guard that the cell itself has is text; see CsvGuard.h.
void append(QByteArray &csv, const QStringList &cells)
{
    for (const QString &cell : cells) {
        if (!cell.isEmpty())
            csv += '"' + csv::guarded(cell).replace(u'"', u"\"\""_s).toUtf8() + '"';
        csv += ',';
    }
    csv.back() = '\n';
}

Result<CsvText> textOf(const SheetBook &book, const SheetBook::Sheet &sheet, const SheetBook::GoOn &goOn)
{
    Result<SheetRows> rows = SheetRows::open(book, sheet, goOn);
    if (!rows)
        return tl::unexpected(rows.error());
    CsvText text;
    text.sheet = CsvText::Sheet {.name = sheet.name};
    while (rows->next()) {
        append(text.utf8, rows->cells());
        text.sheet->rows.push_back(rows->number());
        if (text.utf8.size() > InputFile::MostOfTable)
            return fail(ErrorCode::SpreadsheetTooLarge, QString::number(InputFile::MostOfTable >> 20));
    }
    if (!rows->failure())
        return tl::unexpected(rows->failure().error());
    return text;
}

// What is damaged in a sheet that nobody reads harms nobody.
bool hasRows(const SheetBook &book, const SheetBook::Sheet &sheet)
{
    Result<SheetRows> rows = SheetRows::open(book, sheet);
    return rows && rows->next();
}

Result<SheetBook::Sheet> sheetCalled(const SheetBook &book, const QString &name)
{
    QStringList names;
    for (const SheetBook::Sheet &sheet : book.sheets()) {
        if (sheet.name.compare(name, Qt::CaseInsensitive) == 0)
            return sheet;
        names.append(sheet.name);
    }
    return fail(ErrorCode::SheetNotFound, quotedText(name), fewNames(names));
}

} // namespace

bool Spreadsheet::isOne(QByteArrayView bytes)
{
    return bytes.startsWith(zipped) || bytes.startsWith(emptyZip) || bytes.startsWith(compound);
}

Result<CsvText> Spreadsheet::read(QByteArray bytes, const QString &sheet, const ProgressHook &hook, const UnpackLimits &limits)
{
    if (bytes.startsWith(compound))
        return tl::unexpected(refusalOfCompound(bytes));
    // How much will come out is not known before it has.
    const auto goOn = [&hook, packed = bytes.size()](qint64 unpacked) {
        return !hook || hook(std::min<qint64>(packed, unpacked / 20), packed);
    };
    const Result<SheetBook> book = SheetBook::open(std::move(bytes), goOn, limits);
    if (!book)
        return tl::unexpected(book.error());
    SheetBook::Sheet chosen;
    if (!sheet.isEmpty()) {
        const Result<SheetBook::Sheet> named = sheetCalled(*book, sheet);
        if (!named)
            return tl::unexpected(named.error());
        chosen = *named;
    }
    QStringList all;
    for (const SheetBook::Sheet &each : book->sheets()) {
        if (!hasRows(*book, each))
            continue;
        all.append(each.name);
        if (chosen.part.isEmpty())
            chosen = each;
    }
    if (chosen.part.isEmpty() && !book->sheets().isEmpty())
        chosen = book->sheets().first(); // says what is wrong with it
    if (chosen.part.isEmpty())
        return CsvText {{}, encoding::Utf8, {}, 0, CsvText::Sheet()};
    Result<CsvText> text = textOf(*book, chosen, goOn);
    if (text)
        text->sheet->all = all;
    return text;
}

Result<CsvText> Spreadsheet::read(QByteArray bytes, const QString &sheet, const ProgressHook &hook)
{
    return read(std::move(bytes), sheet, hook, UnpackLimits());
}

} // namespace muster
