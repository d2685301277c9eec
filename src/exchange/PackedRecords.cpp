// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PackedRecords.h"

#include <QDir>

#include <algorithm>
#include <cstring>
#include <numeric>

namespace muster {

namespace {

constexpr qsizetype RecordsInBlock = 128;
constexpr qsizetype Lengths = RecordsInBlock * qsizetype(sizeof(quint32)); // bytes
constexpr int Quickly = 1; // of zlib
constexpr qint64 MostInMemory = 16 << 20; // bytes

quint32 lengthOf(QByteArrayView block, qsizetype record)
{
    quint32 length = 0;
    std::memcpy(&length, block.data() + record * qsizetype(sizeof length), sizeof length);
    return length;
}

} // namespace

void PackedRecords::append(QByteArrayView record)
{
    m_lengths.push_back(quint32(record.size()));
    m_records.append(record);
    ++m_size;
    if (qsizetype(m_lengths.size()) == RecordsInBlock)
        pack();
}

void PackedRecords::pack()
{
    QByteArray block(reinterpret_cast<const char *>(m_lengths.data()), Lengths);
    block += m_records;
    QByteArray packed = qCompress(block, Quickly);
    if (m_inMemory + packed.size() > MostInMemory && writeToFile(packed)) {
        m_packed.push_back({{}, m_inFile, packed.size()});
        m_inFile += packed.size();
    } else {
        packed.squeeze();
        m_inMemory += packed.size();
        m_packed.push_back({std::move(packed)});
    }
    m_lengths.clear();
    m_records.resize(0); // keeps its room
}

// Where there is no room for it, it stays in memory.
bool PackedRecords::writeToFile(const QByteArray &bytes)
{
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        if (!m_file->open())
            return false;
    }
    return m_file->isOpen() && m_file->seek(m_inFile) && m_file->write(bytes) == bytes.size() && m_file->flush();
}

QByteArray PackedRecords::bytesOf(const Packed &packed) const
{
    if (packed.size == 0)
        return packed.bytes;
    QByteArray bytes;
    if (m_file->seek(packed.position))
        bytes = m_file->read(packed.size);
    if (bytes.size() != packed.size) // of what was not written yet nothing is; to go on would leave rows out
        qFatal("What was put aside in %s cannot be read again: %s", qPrintable(QDir::tempPath()), qPrintable(m_file->errorString()));
    return bytes;
}

PackedRecords::Block PackedRecords::block(qsizetype number) const
{
    const QMutexLocker locker(&m_lock);
    const auto found = std::find_if(m_unpacked.begin(), m_unpacked.end(), [number](const Unpacked &unpacked) { return unpacked.number == number; });
    const auto last = found == m_unpacked.end() ? std::prev(found) : found;
    if (found == m_unpacked.end())
        *last = {number, qUncompress(bytesOf(m_packed[size_t(number)]))};
    std::rotate(m_unpacked.begin(), last, std::next(last));
    return m_unpacked.front().block;
}

QByteArray PackedRecords::at(qsizetype index) const
{
    const qsizetype number = index / RecordsInBlock;
    const qsizetype record = index % RecordsInBlock;
    if (number == qsizetype(m_packed.size())) {
        const qsizetype begin = std::accumulate(m_lengths.begin(), m_lengths.begin() + record, qsizetype(0));
        return m_records.sliced(begin, qsizetype(m_lengths[size_t(record)]));
    }
    const Block found = block(number);
    qsizetype begin = Lengths;
    for (qsizetype before = 0; before < record; ++before)
        begin += lengthOf(found, before);
    return found.sliced(begin, lengthOf(found, record));
}

} // namespace muster
