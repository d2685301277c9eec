// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// Several names in one cell of a file. The contract between our writers and our reader: names are separated by "; ", and
// one that could be taken for several, or for a quoted one, stands in double quotes, with those inside it doubled. So every
// list that was written is read as the same list, whatever the names are.
namespace muster {

QString joinNames(const QStringList &names);

// The end of the quoted name that begins at `from`, blanks before it left out: one past its last quote; -1: there is none,
// or more text follows it in its part.
qsizetype endOfQuoted(const QString &cell, qsizetype from);

// A part of a cell without its quotes.
QString unquotedName(const QString &part);

// What separates names where people write several into a cell.
inline bool separatesNames(QChar c)
{
    return c == u';' || c == u'|' || c == u'\n' || c == u'\r';
}

} // namespace muster
