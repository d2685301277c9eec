// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <iterator>

namespace muster {

// Texts from all planes, the same for the same seed: letters of many scripts, marks, halves of surrogate pairs, what turns the
// direction, what cannot be seen, blanks of all kinds, controls, noncharacters, and what CSV, JSON and SQL take for their own.
class RandomText
{
public:
    explicit RandomText(quint32 seed) : m_state(seed * 2654435761u + 1) { }

    QString next()
    {
        QString text;
        const quint32 length = 1 + number(12);
        const bool wild = number(3) == 0; // the others have nothing that is refused
        while (quint32(text.size()) < length)
            append(text, wild ? number(0x110000) : tame());
        if (wild && number(2) == 0) {
            static constexpr char32_t refused[] {0x202E, 0x2066, 0xFEFF, 0xFFFE, 0xD800, 0xDFFF, 0x0, 0x7, 0x7F, 0x9B, 0x1FFFF, 0xFDD0};
            append(text, refused[number(std::size(refused))]);
        }
        return text;
    }

    quint32 number(quint32 below)
    {
        m_state = m_state * 1664525 + 1013904223;
        return quint32((quint64(m_state) * below) >> 32);
    }

private:
    char32_t tame()
    {
        static constexpr char32_t peculiar[] {u' ', 0xA0, 0x2003, 0x3000, u'\t', u'\n', 0x2028, 0xAD, 0x200B, 0x200D, 0x200E, 0x2060, 0xFE0F,
            0x301, 0x308, 0x323, 0x345, 0x5B0, 0x93C, 0x3099, 0x1F0, 0x390, 0x130, 0x131, 0xDF, 0x1E9E, 0xFB03, 0x2126, 0x212B, 0x1112, 0x1161,
            0x11AB, 0xAC00, 0xFF21, 0x2460, 0x1D49C, 0x20BB7, 0x1F600, 0xE0041, 0xE000, 0xFFFD, u'"', u'\'', u',', u';', u'|', u'=', u'+', u'-',
            u'@', u'\\', u'%', u'_', u'{', u'<', u'&', u'/'};
        switch (number(4)) {
        case 0:
            return peculiar[number(std::size(peculiar))];
        case 1:
            return 0xC0 + number(0x180);
        default:
            return u'a' + number(26);
        }
    }

    static void append(QString &text, char32_t c)
    {
        if (c < 0x10000)
            text += QChar(char16_t(c)); // halves of pairs too
        else
            text += QString::fromUcs4(&c, 1);
    }

    quint32 m_state;
};

} // namespace muster
