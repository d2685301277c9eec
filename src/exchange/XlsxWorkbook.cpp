// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/XlsxWorkbook.h"

#include "exchange/TargetPath.h"
#include "exchange/XlsxRoom.h"
#include "exchange/XlsxSheet.h"
#include "exchange/XlsxText.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <xlsxwriter.h>

#include <cerrno>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace muster {
namespace {

ValueKind kindOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return ValueKind::Flag;
    case QMetaType::QDateTime:
        return ValueKind::Time;
    case QMetaType::QStringList:
        return ValueKind::List;
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        return ValueKind::Number;
    default:
        return ValueKind::Text;
    }
}

} // namespace

XlsxWorkbook::XlsxWorkbook(const QString &path, const QTimeZone &zone)
    : m_path(path)
    , m_clock(zone)
{
}

XlsxWorkbook::~XlsxWorkbook()
{
    discard();
}

Result<void> XlsxWorkbook::open()
{
    const auto target = targetPath(m_path);
    if (!target)
        return tl::unexpected(target.error());
    m_target = *target;
    // Made now, so that a folder that cannot be written to is known before the work and not after it.
    QFile file(m_target + u'.' + QUuid::createUuid().toString(QUuid::Id128).first(8));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return tl::unexpected(writeError(m_path, file.errorString()));
    m_temporary = file.fileName();
    file.close();

    QByteArray folder = QFile::encodeName(QDir::toNativeSeparators(QFileInfo(m_target).absolutePath()));
    lxw_workbook_options options {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(QFile::encodeName(m_temporary).constData(), &options);
    if (!m_book)
        return checked(LXW_ERROR_MEMORY_MALLOC_FAILED);
    m_formats = {workbook_add_format(m_book), workbook_add_format(m_book)};
    if (!m_formats.bold || !m_formats.date)
        return checked(LXW_ERROR_MEMORY_MALLOC_FAILED);
    format_set_bold(m_formats.bold);
    format_set_num_format(m_formats.date, "yyyy-mm-dd hh:mm");
    return {};
}

std::unique_ptr<TableWriter> XlsxWorkbook::addSheet(const QString &name)
{
    return std::make_unique<XlsxSheet>(*this, name);
}

Result<void> XlsxWorkbook::addFacts(const QString &name, const QList<XlsxFact> &facts)
{
    const auto sheet = newWorksheet(name);
    if (!sheet)
        return tl::unexpected(sheet.error());
    XlsxCells cells = this->cells(*sheet);
    int nameWidth = 0;
    int valueWidth = 0;
    for (quint32 row = 0; row < quint32(facts.size()); ++row) {
        const XlsxFact &fact = facts.at(row);
        const ValueKind kind = kindOf(fact.value);
        nameWidth = std::max(nameWidth, XlsxCells::widthOf(fact.name));
        valueWidth = std::max(valueWidth, XlsxCells::widthOf(kind, fact.value));
        if (auto done = checked(cells.writeText(row, 0, fact.name, m_formats.bold)); !done)
            return done;
        if (auto done = checked(cells.write(row, 1, kind, fact.value)); !done)
            return done;
    }
    if (auto done = checked(cells.setWidth(0, nameWidth)); !done)
        return done;
    return checked(cells.setWidth(1, valueWidth));
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
    return replaceTarget();
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
    if (const int error = xlsx::missingRoom(m_temporary, largest + all / compression + smallParts))
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

Result<void> XlsxWorkbook::replaceTarget()
{
    const QFileInfo old(m_target);
    if (old.exists() && !QFile::setPermissions(m_temporary, old.permissions()))
        return tl::unexpected(writeError(m_path, qt_error_string(errno)));
    if (const int error = xlsx::syncToDisk(m_temporary))
        return tl::unexpected(writeError(m_path, qt_error_string(error)));
    std::error_code error;
    std::filesystem::rename(
        QFileInfo(m_temporary).filesystemFilePath(), QFileInfo(m_target).filesystemFilePath(), error);
    if (error)
        return tl::unexpected(writeError(m_path, QString::fromStdString(error.message())));
    m_temporary.clear();
    return {};
}

void XlsxWorkbook::discard()
{
    if (m_book) {
        for (lxw_worksheet *sheet : m_sheets)
            fclose(sheet->file); // the library closes them only when it packs them
        lxw_workbook_free(m_book);
    }
    if (!m_temporary.isEmpty())
        QFile::remove(m_temporary);
}

} // namespace muster
