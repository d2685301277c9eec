// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TextTable.h"

#include "cli/DisplayWidth.h"
#include "cli/Terminal.h"

#include <algorithm>

namespace muster {

namespace {

constexpr int WidestColumn = 40; // one long list of projects shall not push everything else out of sight
constexpr int Gap = 2;
constexpr qsizetype MeasuredRows = 2000;

} // namespace

TextTable::TextTable(const QStringList &titles)
    : m_titles(titles)
    , m_widths(titles.size())
{
    measure(m_titles);
}

void TextTable::add(const QStringList &cells)
{
    if (m_begun)
        return printLine(cells);
    measure(cells);
    m_first.append(cells);
    if (m_first.size() == MeasuredRows)
        end();
}

void TextTable::end()
{
    if (m_begun)
        return;
    m_begun = true;
    printLine(m_titles);
    for (const QStringList &cells : std::as_const(m_first))
        printLine(cells);
    m_first = {};
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
