// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ZipArchive.h"

#include <QHash>
#include <QString>

#include <vector>

namespace muster {

// What a format makes of numbers, as far as it changes what somebody reads.
struct SheetFormat
{
    bool date = false;
    bool time = false;
    int digits = 0; // leading zeros make a number as long as this; 0: it has none

    static SheetFormat of(const QString &code); // "dd.mm.yyyy", "[$-409]h:mm AM/PM", "00000"
};

// The formats of numbers of a workbook, by the styles of its cells.
class SheetFormats
{
public:
    // As the XML of a part of styles says.
    static Result<SheetFormats> read(ZipArchive &archive, const QString &part);

    void countFrom1904() { m_from1904 = true; } // as workbooks of old Macs do

    // A number as somebody reads it: without exponent; dates and times as in ISO 8601.
    QString shown(double number, int style) const;

private:
    QString shownTime(double number, const SheetFormat &format) const;

    std::vector<SheetFormat> m_styles;
    bool m_from1904 = false;
};

} // namespace muster
