// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/limits/CellRecorder.h"

#include "exchange/SheetBook.h"
#include "exchange/XmlPart.h"

#include <QFile>

#include <cstdio>
#include <vector>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

struct Cell
{
    enum Kind : char { Sheet, Text, Number, Boolean } kind;
    bool formatted;
    lxw_col_t column;
    lxw_row_t row;
    double number; // of a text: its length
};

// "AB17" → 27
lxw_col_t columnOf(QStringView place)
{
    int column = 0;
    for (const QChar c : place) {
        if (!c.isLetter())
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return lxw_col_t(column - 1);
}

QByteArray fileAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void note(FILE *file, const Cell &cell, const QByteArray &text = {})
{
    std::fwrite(&cell, sizeof cell, 1, file);
    std::fwrite(text.constData(), 1, size_t(text.size()), file);
}

} // namespace

namespace muster {

qint64 CellRecorder::record(const QString &workbook) const
{
    constexpr UnpackLimits unlimited {.most = qint64(1) << 50, .ratioFrom = qint64(1) << 50};
    const Result<SheetBook> book = SheetBook::open(fileAt(workbook), {}, unlimited);
    FILE *file = std::fopen(m_file.toUtf8().constData(), "wb");
    if (!book || !file)
        qFatal("cannot read %s", qPrintable(workbook));
    qint64 cells = 0;
    for (const SheetBook::Sheet &sheet : book->sheets()) {
        const QByteArray name = sheet.name.toUtf8();
        note(file, {Cell::Sheet, false, 0, 0, double(name.size())}, name);
        Result<XmlPart> xml = XmlPart::open(book->archive(), sheet.part);
        lxw_row_t row = 0;
        while (xml && xml->next()) {
            if (xml->isStart("row"_L1))
                row = lxw_row_t(xml->attribute("r"_L1).toUInt() - 1);
            if (!xml->isStart("c"_L1))
                continue;
            const QString type = xml->attribute("t"_L1);
            Cell cell {type == "b"_L1 ? Cell::Boolean : type.isEmpty() ? Cell::Number : Cell::Text, !xml->attribute("s"_L1).isEmpty(), columnOf(xml->attribute("r"_L1)), row, 0};
            QByteArray text;
            while (xml->next() && !xml->isEnd("c"_L1)) {
                if (xml->isText())
                    text += xml->text().toUtf8();
            }
            cell.number = cell.kind == Cell::Text ? double(text.size()) : text.toDouble();
            note(file, cell, cell.kind == Cell::Text ? text : QByteArray());
            ++cells;
        }
        if (!xml || !xml->failure())
            qFatal("cannot read a sheet of %s", qPrintable(workbook));
    }
    std::fclose(file);
    return cells;
}

qint64 CellRecorder::replay(const QString &path) const
{
    lxw_workbook_options options {};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *book = workbook_new_opt(path.toUtf8().constData(), &options);
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    lxw_format *date = workbook_add_format(book);
    format_set_num_format(date, "yyyy-mm-dd hh:mm");
    lxw_worksheet *sheet = nullptr;
    FILE *file = std::fopen(m_file.toUtf8().constData(), "rb");
    std::vector<char> text;
    Cell cell {};
    qint64 written = 0;
    while (std::fread(&cell, sizeof cell, 1, file) == 1) {
        written += cell.kind != Cell::Sheet;
        if (cell.kind == Cell::Text || cell.kind == Cell::Sheet) {
            text.assign(size_t(cell.number) + 1, '\0');
            if (std::fread(text.data(), 1, text.size() - 1, file) != text.size() - 1)
                qFatal("what was heard is cut off");
        }
        if (cell.kind == Cell::Sheet)
            sheet = workbook_add_worksheet(book, text.data());
        else if (cell.kind == Cell::Text)
            worksheet_write_string(sheet, cell.row, cell.column, text.data(), cell.formatted ? bold : nullptr);
        else if (cell.kind == Cell::Number)
            worksheet_write_number(sheet, cell.row, cell.column, cell.number, cell.formatted ? date : nullptr);
        else
            worksheet_write_boolean(sheet, cell.row, cell.column, int(cell.number), nullptr);
    }
    std::fclose(file);
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("the workbook cannot be written");
    return written;
}

} // namespace muster
