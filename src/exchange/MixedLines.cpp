// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/MixedLines.h"

#include "exchange/Encodings.h"

#include <algorithm>

namespace muster {

namespace {

constexpr qsizetype enoughOfOthers = 64 << 10;

bool isAscii(QByteArrayView line)
{
    return std::all_of(line.begin(), line.end(), [](char c) { return uchar(c) < 0x80; });
}

} // namespace

template <typename Take>
void MixedLines::eachLine(Take take) const
{
    for (qsizetype begin = 0; begin < m_bytes.size();) {
        qsizetype end = begin;
        while (end < m_bytes.size() && m_bytes[end] != '\n' && m_bytes[end] != '\r')
            ++end;
        if (end < m_bytes.size())
            end += m_bytes.sliced(end).startsWith("\r\n") ? 2 : 1;
        take(m_bytes.sliced(begin, end - begin));
        begin = end;
    }
}

MixedLines::MixedLines(QByteArrayView bytes)
    : m_bytes(bytes)
{
    qint64 number = 0;
    eachLine([&](QByteArrayView line) {
        ++number;
        if (isAscii(line))
            return;
        const bool valid = line.isValidUtf8();
        if (m_disagrees == 0 && (valid ? !m_others.isEmpty() : m_utf8 > 0))
            m_disagrees = number;
        if (valid)
            ++m_utf8;
        else if (m_others.size() < enoughOfOthers)
            m_others.append(line);
    });
}

QByteArray MixedLines::toUtf8(const QString &encodingOfOthers) const
{
    QByteArray utf8;
    utf8.reserve(m_bytes.size() + m_bytes.size() / 8);
    eachLine([&](QByteArrayView line) {
        if (line.isValidUtf8())
            utf8.append(line);
        else
            utf8.append(encoding::toUtf8(line, encodingOfOthers));
    });
    return utf8;
}

} // namespace muster
