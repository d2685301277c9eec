// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ZipArchive.h"

#include <zip.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// A hundred bytes of memory for each of millions of parts that are said to be there would be asked for at once.
bool hasMoreParts(QByteArrayView bytes, int most)
{
    const QByteArrayView entry = "PK\x01\x02";
    int parts = 0;
    for (qsizetype at = bytes.indexOf(entry); at >= 0 && parts <= most; at = bytes.indexOf(entry, at + entry.size()))
        ++parts;
    return parts > most;
}

tl::unexpected<Error> damaged(const QString &detail)
{
    return fail(ErrorCode::SpreadsheetDamaged, detail);
}

} // namespace

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(QByteArray bytes, const UnpackLimits &limits)
{
    if (hasMoreParts(bytes, limits.parts))
        return fail(ErrorCode::SpreadsheetTooLarge, QString::number(limits.most >> 20));
    std::unique_ptr<ZipArchive> archive(new ZipArchive(std::move(bytes), limits));
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(archive->m_bytes.constData(), zip_uint64_t(archive->m_bytes.size()), 0, &error);
    if (source)
        archive->m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (source && !archive->m_zip)
        zip_source_free(source);
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!archive->m_zip)
        return damaged(detail);
    return archive;
}

ZipArchive::~ZipArchive()
{
    if (m_zip)
        zip_discard(m_zip);
}

qint64 ZipArchive::indexOf(const QString &part) const
{
    return zip_name_locate(m_zip, part.toUtf8().constData(), ZIP_FL_NOCASE);
}

bool ZipArchive::has(const QString &part) const
{
    return indexOf(part) >= 0;
}

Result<std::unique_ptr<ZipPart>> ZipArchive::part(const QString &name)
{
    const qint64 index = indexOf(name);
    zip_stat_t known;
    if (index < 0 || zip_stat_index(m_zip, zip_uint64_t(index), 0, &known) != 0)
        return damaged(name);
    if ((known.valid & ZIP_STAT_ENCRYPTION_METHOD) && known.encryption_method != ZIP_EM_NONE)
        return fail(ErrorCode::SpreadsheetEncrypted);
    zip_file *file = zip_fopen_index(m_zip, zip_uint64_t(index), 0);
    if (!file)
        return damaged(QString::fromUtf8(zip_strerror(m_zip)));
    const qint64 packed = (known.valid & ZIP_STAT_COMP_SIZE) ? std::min<quint64>(known.comp_size, quint64(m_bytes.size())) : m_bytes.size();
    auto part = std::make_unique<ZipPart>(*this, file, packed);
    part->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return part;
}

ZipPart::ZipPart(ZipArchive &archive, zip_file *file, qint64 packed)
    : m_archive(archive)
    , m_file(file)
    , m_packed(packed)
{
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

const UnpackLimits &ZipPart::limits() const
{
    return m_archive.m_limits;
}

qint64 ZipPart::readData(char *data, qint64 most)
{
    if (hasFailed() || m_tooLarge)
        return -1;
    const zip_int64_t read = zip_fread(m_file, data, zip_uint64_t(most));
    if (read < 0) {
        m_failure = QString::fromUtf8(zip_file_strerror(m_file));
        return -1;
    }
    m_unpacked += read;
    m_sinceRestart += read;
    m_archive.m_unpacked += read;
    m_tooLarge = m_archive.m_unpacked > limits().most || m_sinceRestart > limits().token
        || (m_unpacked > limits().ratioFrom && m_unpacked / limits().ratio > m_packed);
    if (m_tooLarge)
        return -1;
    return read == 0 ? -1 : read; // the end
}

} // namespace muster
