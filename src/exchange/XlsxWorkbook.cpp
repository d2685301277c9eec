// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/XlsxWorkbook.h"

#include "exchange/XlsxFacts.h"
#include "exchange/XlsxRoom.h"
#include "exchange/XlsxSheet.h"
#include "exchange/XlsxText.h"
#include "files/MoveIntoPlace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <xlsxwriter.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace muster {
namespace {

// On paper: landscape, as wide as a page, with the sheet's name and the number of the page.
void setUpPrint(lxw_worksheet *sheet)
{
    constexpr uint8_t a4 = 9;
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, a4);
    worksheet_fit_to_pages(sheet, 1, 0); // as many pages high as it takes
    worksheet_set_footer(sheet, "&L&A&R&P / &N");
}

} // namespace

XlsxWorkbook::XlsxWorkbook(const QString &path, const QTimeZone &zone, const QStringList &inputs)
    : m_path(path)
    , m_file(path, inputs)
    , m_clock(zone)
{
}

XlsxWorkbook::~XlsxWorkbook()
{
    discard();
}

Result<void> XlsxWorkbook::open()
{
    // Made now, so that a folder that cannot be written to is known before the work and not after it.
    if (auto opened = m_file.open(); !opened)
        return opened;
    QByteArray folder = QFile::encodeName(QDir::toNativeSeparators(QFileInfo(m_file.target()).absolutePath()));
    lxw_workbook_options options {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(QFile::encodeName(m_file.writingName()).constData(), &options);
    if (!m_book)
        return checked(LXW_ERROR_MEMORY_MALLOC_FAILED);
    m_formats = {workbook_add_format(m_book), workbook_add_format(m_book)};
    if (!m_formats.bold || !m_formats.date)
        return checked(LXW_ERROR_MEMORY_MALLOC_FAILED);
    format_set_bold(m_formats.bold);
    format_set_num_format(m_formats.date, "yyyy-mm-dd hh:mm:ss");
    return {};
}

std::unique_ptr<TableWriter> XlsxWorkbook::addSheet(const QString &name)
{
    return std::make_unique<XlsxSheet>(*this, name);
}

std::unique_ptr<XlsxFacts> XlsxWorkbook::addFacts(const QString &name)
{
    return std::make_unique<XlsxFacts>(*this, name);
}

Result<lxw_worksheet *> XlsxWorkbook::newWorksheet(const QString &name)
{
    const QString free = freeName(name);
    errno = 0;
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, free.toUtf8().constData());
    if (!sheet)
        return tl::unexpected(checked(LXW_ERROR_CREATING_TMPFILE).error());
    m_names.insert(free.toCaseFolded());
    m_sheets.push_back(sheet);
    setUpPrint(sheet);
    return sheet;
}

QString XlsxWorkbook::freeName(const QString &name) const
{
    QString free = xlsx::sheetName(name);
    for (int i = 2; m_names.contains(free.toCaseFolded()); ++i)
        free = xlsx::sheetName(name, u" (%1)"_s.arg(i));
    return free;
}

Result<void> XlsxWorkbook::checked(int error) const
{
    if (error == LXW_NO_ERROR)
        return {};
    if (errno == ENOSPC)
        return fail(ErrorCode::DiskFull, m_path);
    return tl::unexpected(writeError(m_path, QString::fromUtf8(lxw_strerror(lxw_error(error)))));
}

Result<void> XlsxWorkbook::checkRows(lxw_worksheet *sheet) const
{
    if (!ferror(sheet->file))
        return {};
    return tl::unexpected(writeError(m_path, qt_error_string(errno)));
}

Result<void> XlsxWorkbook::save()
{
    if (auto done = checkRoom(); !done)
        return done;
    if (auto done = package(); !done)
        return done;
    return m_file.commit();
}

// The library writes every sheet once more, with head and tail, and does not look whether that worked. So see to it
// beforehand that everything is there and that there is room for it.
Result<void> XlsxWorkbook::checkRoom()
{
    qint64 largest = 0;
    qint64 all = 0;
    for (lxw_worksheet *sheet : m_sheets) {
        errno = 0;
        if (fflush(sheet->file) != 0 || ferror(sheet->file))
            return tl::unexpected(
                errno == ENOSPC ? Error {ErrorCode::DiskFull, {m_path}} : writeError(m_path, qt_error_string(errno)));
        const qint64 size = xlsx::fileSize(sheet->file);
        largest = std::max(largest, size);
        all += size;
    }
    constexpr qint64 smallParts = 256 << 10;
    constexpr qint64 compression = 4;
    if (const int error = xlsx::missingRoom(m_file.writingName(), largest + all / compression + smallParts))
        return tl::unexpected(
            error == ENOSPC ? Error {ErrorCode::DiskFull, {m_path}} : writeError(m_path, qt_error_string(error)));
    return {};
}

Result<void> XlsxWorkbook::package()
{
    const xlsx::RowFiles rowFiles(m_sheets);
    m_sheets.clear();
    errno = 0;
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr)); // frees the book in any case
    return checked(error);
}

void XlsxWorkbook::discard()
{
    if (!m_book)
        return;
    for (lxw_worksheet *sheet : m_sheets)
        fclose(sheet->file); // the library closes them only when it packs them
    lxw_workbook_free(m_book);
}

} // namespace muster
