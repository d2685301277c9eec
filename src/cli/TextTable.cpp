// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TextTable.h"

#include "cli/DisplayWidth.h"
#include "cli/Terminal.h"

#include <algorithm>

namespace muster {

namespace {

constexpr int WidestColumn = 40; // one long list of projects shall not push everything else out of sight
constexpr int Gap = 2;

} // namespace

TextTable::TextTable(const QStringList &titles)
    : m_titles(titles)
    , m_widths(titles.size())
{
    measure(m_titles);
}

void TextTable::print(const QVector<QStringList> &rows)
{
    if (!m_begun) {
        for (const QStringList &cells : rows)
            measure(cells);
        printLine(m_titles);
        m_begun = true;
    }
    for (const QStringList &cells : rows)
        printLine(cells);
}

void TextTable::measure(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i)
        m_widths[i] = std::max(m_widths.at(i), std::min(WidestColumn, displayWidth(harmless(cells.at(i)))));
}

void TextTable::printLine(const QStringList &cells) const
{
    QString line;
    int column = 0; // where the cell should begin
    int at = 0; // where the line is
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            const int blanks = std::max(column - at, Gap);
            line += QString(blanks, u' ');
            at += blanks;
        }
        const QString cell = harmless(cells.at(i));
        line += cell;
        at += displayWidth(cell);
        column += m_widths.at(i) + Gap;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    muster::print(line);
}

} // namespace muster
