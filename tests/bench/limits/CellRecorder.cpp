// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/limits/CellRecorder.h"

#include <cstdio>
#include <cstring>
#include <dlfcn.h>
#include <vector>
#include <xlsxwriter.h>

namespace {

struct Cell
{
    enum Kind : char { Sheet, Text, Number, Boolean } kind;
    bool formatted;
    lxw_col_t column;
    lxw_row_t row;
    double number; // of a text: its length
};

FILE *recording = nullptr;
qint64 heard = 0;

void note(const Cell &cell, const char *text = nullptr)
{
    if (!recording)
        return;
    heard += cell.kind != Cell::Sheet;
    std::fwrite(&cell, sizeof cell, 1, recording);
    if (text)
        std::fwrite(text, 1, size_t(cell.number), recording);
}

template <typename Function>
Function *library(const char *name, Function *)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

} // namespace

// The linker finds these before the library's own.
extern "C" {

lxw_worksheet *workbook_add_worksheet(lxw_workbook *book, const char *name)
{
    static auto *const own = library("workbook_add_worksheet", &workbook_add_worksheet);
    note({Cell::Sheet, false, 0, 0, double(std::strlen(name))}, name);
    return own(book, name);
}

lxw_error worksheet_write_string(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const char *text, lxw_format *format)
{
    static auto *const own = library("worksheet_write_string", &worksheet_write_string);
    note({Cell::Text, format != nullptr, column, row, double(std::strlen(text))}, text);
    return own(sheet, row, column, text, format);
}

lxw_error worksheet_write_number(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, double number, lxw_format *format)
{
    static auto *const own = library("worksheet_write_number", &worksheet_write_number);
    note({Cell::Number, format != nullptr, column, row, number});
    return own(sheet, row, column, number, format);
}

lxw_error worksheet_write_boolean(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, int value, lxw_format *format)
{
    static auto *const own = library("worksheet_write_boolean", &worksheet_write_boolean);
    note({Cell::Boolean, format != nullptr, column, row, double(value)});
    return own(sheet, row, column, value, format);
}
}

namespace muster {

qint64 CellRecorder::record(const std::function<void()> &work)
{
    heard = 0;
    recording = std::fopen(m_file.toUtf8().constData(), "wb");
    if (!recording)
        qFatal("cannot write %s", qPrintable(m_file));
    work();
    std::fclose(std::exchange(recording, nullptr));
    return heard;
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
