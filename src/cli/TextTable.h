// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVector>

namespace muster {

// Prints lines of cells below each other. The first rows are held back and decide how wide columns are; a later cell that
// is wider pushes its line to the right, so that nothing is ever cut.
class TextTable
{
public:
    explicit TextTable(const QStringList &titles);

    void add(const QStringList &cells);
    void end();

private:
    void measure(const QStringList &cells);
    void printLine(const QStringList &cells) const;

    QStringList m_titles;
    QVector<int> m_widths;
    QVector<QStringList> m_first;
    bool m_begun = false;
};

} // namespace muster
