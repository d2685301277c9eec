// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMutex>
#include <QTemporaryFile>

#include <array>
#include <memory>
#include <vector>

namespace muster {

// Very many short records, appended once and read in any order, in a third to a tenth of their room: compressed, some hundred
// together. One after another they are read at hardly any cost; for one somewhere else its hundred are unpacked. What takes more than
// some megabytes then goes to a temporary file that nobody else can open. Once everything is appended, from any thread.
class PackedRecords
{
public:
    void append(QByteArrayView record);
    qsizetype size() const { return m_size; }
    QByteArray at(qsizetype index) const;

private:
    // The lengths of its records, as quint32, then the records.
    using Block = QByteArray;

    struct Unpacked
    {
        qsizetype number = -1;
        Block block;
    };

    // A block, compressed.
    struct Packed
    {
        QByteArray bytes; // empty: it is in the file
        qint64 position = 0;
        qint64 size = 0;
    };

    Block block(qsizetype number) const;
    QByteArray bytesOf(const Packed &packed) const;
    void pack();
    bool writeToFile(const QByteArray &bytes);

    qsizetype m_size = 0;
    std::vector<Packed> m_packed;
    qint64 m_inMemory = 0; // bytes of these
    qint64 m_inFile = 0;
    std::vector<quint32> m_lengths; // of what has to become a block yet
    QByteArray m_records; // the same
    mutable QMutex m_lock; // of what follows
    mutable std::unique_ptr<QTemporaryFile> m_file; // none: all is in memory
    mutable std::array<Unpacked, 4> m_unpacked; // the latest first
};

} // namespace muster
