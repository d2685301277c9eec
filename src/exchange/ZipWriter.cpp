// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ZipWriter.h"

#include <minizip/zip.h>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// XML of sheets shrinks to a tenth by this level, to a twelfth by the usual 6, which takes two and a half times as long.
constexpr int Level = 2;

} // namespace

// https://github.com/madler/zlib/blob/master/contrib/minizip/ioapi.h: it goes back to say how long a part has become.
struct ZipWriter::Access
{
    static ZipWriter &of(voidpf opaque) { return *static_cast<ZipWriter *>(opaque); }

    static voidpf open(voidpf opaque, const void *, int) { return opaque; }
    static uLong read(voidpf, voidpf, void *, uLong) { return 0; }
    static ZPOS64_T tell(voidpf opaque, voidpf) { return ZPOS64_T(of(opaque).m_at); }
    static int close(voidpf, voidpf) { return 0; }
    static int error(voidpf opaque, voidpf) { return of(opaque).m_failure ? 1 : 0; }

    static uLong write(voidpf opaque, voidpf, const void *bytes, uLong size)
    {
        ZipWriter &zip = of(opaque);
        if (zip.m_failure)
            return 0;
        if (const Result<void> written = zip.m_file.write(QByteArrayView(static_cast<const char *>(bytes), qsizetype(size))); !written) {
            zip.m_failure = written.error();
            return 0;
        }
        zip.m_at += qint64(size);
        zip.m_size = std::max(zip.m_size, zip.m_at);
        return size;
    }

    static long seek(voidpf opaque, voidpf, ZPOS64_T offset, int origin)
    {
        ZipWriter &zip = of(opaque);
        const qint64 from = origin == ZLIB_FILEFUNC_SEEK_CUR ? zip.m_at : origin == ZLIB_FILEFUNC_SEEK_END ? zip.m_size : 0;
        if (const Result<void> sought = zip.m_file.seek(from + qint64(offset)); !sought) {
            zip.m_failure = sought.error();
            return -1;
        }
        zip.m_at = from + qint64(offset);
        return 0;
    }
};

ZipWriter::ZipWriter(const QString &path, const QStringList &inputs)
    : m_path(path)
    , m_file(path, inputs)
{
}

ZipWriter::~ZipWriter()
{
    if (!m_zip)
        return;
    m_failure = Error {ErrorCode::Cancelled, {}}; // nothing more is written; the library only gives back its memory
    zipClose(m_zip, nullptr);
}

Result<void> ZipWriter::checked(int code) const
{
    if (m_failure)
        return tl::unexpected(*m_failure);
    return code == ZIP_OK ? Result<void>() : fail(ErrorCode::FileUnwritable, m_path, u"zip %1"_s.arg(code));
}

Result<void> ZipWriter::open()
{
    if (const Result<void> opened = m_file.open(); !opened)
        return opened;
    zlib_filefunc64_def access {Access::open, Access::read, Access::write, Access::tell, Access::seek, Access::close, Access::error, this};
    m_zip = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &access);
    return checked(m_zip ? ZIP_OK : ZIP_INTERNALERROR);
}

Result<void> ZipWriter::begin(const QString &part)
{
    zip_fileinfo info {};
    info.tmz_date.tm_year = 1980; // the first that an archive can say; when it was written, the file itself tells
    info.tmz_date.tm_mday = 1;
    return checked(zipOpenNewFileInZip64(m_zip, part.toUtf8().constData(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, Level, 0));
}

Result<void> ZipWriter::write(QByteArrayView bytes)
{
    return checked(zipWriteInFileInZip(m_zip, bytes.data(), unsigned(bytes.size())));
}

Result<void> ZipWriter::end()
{
    return checked(zipCloseFileInZip(m_zip));
}

Result<void> ZipWriter::commit()
{
    if (const Result<void> closed = checked(zipClose(std::exchange(m_zip, nullptr), nullptr)); !closed)
        return closed;
    return m_file.commit();
}

} // namespace muster
