// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/StreamFile.h"

namespace muster {
namespace {

constexpr qsizetype blockSize = 256 << 10;

} // namespace

StreamFile::StreamFile(const QString &path, const QStringList &inputs)
    : m_file(path, inputs)
{
}

Result<void> StreamFile::open()
{
    m_buffer.reserve(blockSize * 2);
    return m_file.open();
}

Result<void> StreamFile::write(QByteArrayView bytes)
{
    m_buffer += bytes;
    return m_buffer.size() < blockSize ? Result<void> {} : flush();
}

Result<void> StreamFile::flush()
{
    const Result<void> written = m_file.write(m_buffer);
    m_buffer.resize(0); // keeps the memory
    return written;
}

Result<void> StreamFile::commit()
{
    if (auto done = flush(); !done)
        return done;
    return m_file.commit();
}

} // namespace muster
