// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/XmlPart.h"

#include <QString>

#include <vector>

namespace muster {

// Reads the text of the element that has just started, up to its end: of all its runs, whatever they look like, and without
// what says how to pronounce it.
QString sheetText(XmlPart &xml);

// "_x000D_" stands for a character that XML cannot have. Half a character alone stays as it is written.
QString sheetUnescaped(QString text);

// Texts that the cells of a workbook share, held as UTF-8.
class SheetStrings
{
public:
    // SpreadsheetTooLarge besides what XmlPart says.
    static Result<SheetStrings> read(ZipArchive &archive, const QString &part, const std::function<bool(qint64)> &goOn);

    QString at(qsizetype index) const; // blank where there is none

private:
    QByteArray m_utf8;
    std::vector<quint32> m_ends;
};

} // namespace muster
