// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace muster {

// The lines of a text that is not valid UTF-8 as a whole: files that were put together of several are so in parts.
class MixedLines
{
public:
    explicit MixedLines(QByteArrayView bytes);

    bool isMixed() const { return m_utf8 > 0 && !m_others.isEmpty(); }
    const QByteArray &others() const { return m_others; } // the lines that are no UTF-8; the first of them, if they are many
    qint64 disagrees() const { return m_disagrees; } // the first line that is written otherwise than those before; 0: none
    QByteArray toUtf8(const QString &encodingOfOthers) const;

private:
    template <typename Take> void eachLine(Take take) const; // with its end

    QByteArrayView m_bytes;
    QByteArray m_others;
    qint64 m_utf8 = 0; // lines with letters beyond ASCII that are valid
    qint64 m_disagrees = 0;
};

} // namespace muster
