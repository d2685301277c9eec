// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster::xlsx {

struct CellText
{
    QByteArray utf8;
    bool cut = false; // the rest is missing
};

// Text as a cell can hold it: at most 32,767 characters (… at the end tells that some are missing), line ends as LF,
// U+FFFD for what XML cannot say, and texts that look like Excel's own escapes (_x0041_) escaped.
CellText cellText(const QString &text);

// The same as the text of an XML element, at the end of it; true: it was cut.
bool appendCellText(QByteArray &xml, const QString &text);

QString columnName(quint16 column); // "AB"

// "Users!AB12": as people find it. Rows and columns count from 0.
QString cellName(const QString &sheet, quint32 row, quint16 column);

// A sheet's name without the characters Excel refuses, at most 31 of them with the suffix; never blank.
QString sheetName(const QString &name, const QString &suffix = {});

} // namespace muster::xlsx
