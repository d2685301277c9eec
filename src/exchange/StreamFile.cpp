// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/StreamFile.h"

#include "exchange/TargetPath.h"

namespace muster {
namespace {

constexpr qsizetype blockSize = 256 << 10;

} // namespace

StreamFile::StreamFile(const QString &path)
    : m_path(path)
{
}

Result<void> StreamFile::open()
{
    const auto target = targetPath(m_path);
    if (!target)
        return tl::unexpected(target.error());
    m_file = std::make_unique<QSaveFile>(*target);
    if (!m_file->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return tl::unexpected(writeError(m_path, m_file->errorString()));
    m_buffer.reserve(blockSize * 2);
    return {};
}

Result<void> StreamFile::write(QByteArrayView bytes)
{
    m_buffer += bytes;
    return m_buffer.size() < blockSize ? Result<void> {} : flush();
}

Result<void> StreamFile::flush()
{
    if (m_file->write(m_buffer) != m_buffer.size())
        return tl::unexpected(writeError(m_path, m_file->errorString()));
    m_buffer.resize(0); // keeps the memory
    return {};
}

Result<void> StreamFile::commit()
{
    if (auto done = flush(); !done)
        return done;
    if (!m_file->commit())
        return tl::unexpected(writeError(m_path, m_file->errorString()));
    return {};
}

} // namespace muster
